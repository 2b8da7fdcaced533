"""People are counted without a printed number where the words foresee a rise, a sending or losses."""

import pytest

from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Bond


def bonds(text: str) -> tuple[Bond, ...]:
    """The bonds of a text printed on no known day."""
    tokens = split(text)
    return bind(tokens, find_quantities(tokens, find_times(tokens, None)))


def pictured(picture: str) -> tuple[str, list[str]]:
    """The text of a picture and what stands in its brackets."""
    return picture.replace("[", "").replace("]", ""), [part.partition("]")[0] for part in picture.split("[")[1:]]


# What prints no number | what befell or will befall them | their side | the quote
UNNUMBERED = """
Nobody was killed, but Georgian losses are expected to rise.           | casualties | Georgia | losses are expected to rise
The losses of Georgian troops could climb, the killed cook feared.     | casualties | Georgia | losses of Georgian troops could climb
Georgian soldiers were killed and the toll is likely to grow.          | killed | Georgia | toll is likely to grow
Nobody was killed here. The toll may yet mount.                        | killed | - | toll may yet mount
Georgia is preparing to send more troops.                              | expected_to_be_sent | Georgia | Georgia is preparing to send more troops
Nobody was killed while officers were preparing to deploy fresh troops. | expected_to_be_sent | - | preparing to deploy fresh troops
The killed were few. Georgia prepares a further deployment of its guns. | expected_to_be_sent | Georgia | Georgia prepares a further deployment
The rebels inflicted losses on Georgian troops, killing nobody.        | casualties | Georgia | inflicted losses on Georgian troops
They suffered casualties when nobody was killed.                       | casualties | - | suffered casualties
""".strip().splitlines()


@pytest.mark.parametrize("row", UNNUMBERED)
def test_people_are_counted_without_a_number(row: str) -> None:
    text, measure, side, quote = (cell.strip() for cell in row.split("|"))

    (bond,) = [bond for bond in bonds(text) if bond.quantity is None]

    assert (bond.measure, bond.group.side or "-", bond.quote.of(text)) == (measure, side, quote)
    assert bond.ahead == (measure != "casualties" or "could" in quote or "expected" in quote)


NOT_EVEN_UNNUMBERED = """
Nobody was killed as prices rise.
Nobody was killed as losses rise.
Nobody was killed, though the tide could rise.
Nobody was killed, and the number may, as the town's old clerk and his many sons and daughters keep saying, rise.
Georgia may send 300 more troops.
Nobody was killed. Georgia may send more.
Nobody was killed. Georgia may, if the king should wish it so, at last send more troops.
Nobody was killed. More troops might commit errors.
Nobody was killed. The rebels inflicted pain.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOT_EVEN_UNNUMBERED)
def test_rising_sending_and_inflicting_alone_count_nobody(text: str) -> None:
    assert [bond.quote.of(text) for bond in bonds(text) if bond.quantity is None] == []
