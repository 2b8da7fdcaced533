"""People by nouns that no table knows: told by what befell them, and never animals or things."""

import pytest

from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.tokens import split

# The sentence | what befell whom, in the quote's words
ROWS = """
Nine porters were killed on the quay.                        | killed: Nine porters were killed
At least 14 dockers have also been badly hurt.               | wounded: At least 14 dockers have also been badly hurt
The shell wounded three weavers.                             | wounded: wounded three weavers
Police detained two suspected coin forgers.                  | detained: detained two suspected coin forgers
Four glaziers died.                                          | killed: Four glaziers died
Six skaters hurt in the crush sat down.                      | wounded: Six skaters hurt
Nine cows were killed on the quay.                           | -
The frost killed 200 vultures.                               | -
The closure killed 300 jobs.                                 | -
Nine porters were paid.                                      | -
The fire killed 20 signals.                                  | -
It was a day when hopes were hurt over two districts.        | -
Nine porters hurting for money met.                          | -
Police detained two lanterns.                                | -
""".strip().splitlines()


@pytest.mark.parametrize("row", ROWS)
def test_whoever_is_killed_hurt_or_taken_is_somebody(row: str) -> None:
    text, wanted = (cell.strip() for cell in row.split("|"))
    tokens = split(text)
    found = [f"{bond.measure.value}: {bond.quote.of(text)}" for bond in bind(tokens, find_quantities(tokens, ()))]
    assert ", ".join(found) == ("" if wanted == "-" else wanted)
