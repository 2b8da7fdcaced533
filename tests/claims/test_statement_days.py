"""A statement holds as of the day its source spoke, wherever the text gives it, else as of the print; a film is older by an unknown time."""

import pytest

from claims.statement_texts import statements

# The text | the day of its first statement
DAYS = """
The militia denied on Monday that it had shelled the market.                                        | 2031-05-12
The militia denied that it had shelled the market.                                                  | ../2031-05-14
""".strip().splitlines()


@pytest.mark.parametrize("row", DAYS)
def test_a_statement_without_a_day_is_as_of_the_print(row: str) -> None:
    text, edtf = (cell.strip() for cell in row.split("|"))

    time = statements(text)[0].time

    assert (time.edtf if time else "-") == edtf
