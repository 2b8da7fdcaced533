"""A profile draws other bounds around the same words; a side that a hedge leaves open stays open."""

import pytest

from claims.count_texts import report
from onrecord.claims import under
from onrecord.languages import language
from onrecord.records.claims import Report

AIRWARS = language("en").profiles["airwars"]
# The text with its number in brackets | low and high by `plain` | by `airwars`
BOUNDS = """
The mine killed [more than 300] cooks.          | 300 -  | 301 -
The mine killed [dozens] of cooks.              | 24 99  | 12 24
The mine killed [several] cooks.                | 3 9    | 2 2
The mine killed [at least several] cooks.       | 3 -    | 2 -
The mine killed [a number] of cooks.            | 2 -    | 2 2
The mine killed [a large number] of cooks.      | - -    | 12 24
The mine killed [hundreds] of cooks.            | 200 999 | 200 999
The mine killed [some 30] cooks.                | 27 33  | 27 33
The mine killed [at least nine] cooks.          | 9 -    | 9 -
""".strip().splitlines()


def bounds(found: Report) -> list[str]:
    """Low and high of the first claim's number, and of the first printed quantity."""
    claim = found.claims[0]
    numbers = (claim.number, found.quantities[0])
    return [" ".join("-" if bound is None else str(bound) for bound in (n.low, n.high)) for n in numbers if n is not None]


@pytest.mark.parametrize("row", BOUNDS)
def test_only_the_bounds_are_drawn_anew(row: str) -> None:
    picture, plain, other = (cell.strip() for cell in row.split("|"))
    text = picture.replace("[", "").replace("]", "")
    before = report(text)

    after = under(AIRWARS, before, text)

    assert (bounds(before), bounds(after)) == ([plain, plain], [other, other])
    assert [c.id for c in after.claims] == [c.id for c in before.claims]
    assert [c.number and (c.number.point, c.number.hedge) for c in after.claims] == [
        c.number and (c.number.point, c.number.hedge) for c in before.claims
    ]


def test_a_claim_without_a_number_keeps_having_none() -> None:
    text = "The mine inflicted casualties on army troops."
    before = report(text)

    assert under(AIRWARS, before, text) == before
