"""A figure between two lower ones of its origin was told wrong: it is named, no row, and the total does not fall."""

import pytest

from onrecord.reconciliation import answer, check
from onrecord.records.findings import Question, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries, number_of

TOLD = """
a | 2030-01-14 | A < General Ost           | killed | more than 310   | total | ../2030-01-13
b | 2030-01-14 | B < Reuters < General Ost | killed | more than 3,000 | total | ../2030-01-14
c | 2030-04-30 | C < General Ost           | killed | about 640       | total | ../2030-04-30
"""


def test_the_figure_that_towers_departs_and_no_total_falls() -> None:
    [spike] = check(Record(entries=entries(TOLD))).discrepancies

    assert (spike.kind, spike.departs) == (Fault.NUMBER, ("b",))
    assert "more than 310: the same origin goes on to about 640 on 2030-04-30" in spike.working


@pytest.mark.parametrize(("day", "points"), [("2030-02-01", "more than 310"), (None, "about 640")])
def test_it_is_no_row_on_any_day(day: str | None, points: str) -> None:
    found = answer(Record(entries=entries(TOLD)), Question(measure="killed", as_of=day))

    assert [row.number for row in found.origins] == [number_of(points)]


QUIET = {
    "a total that grew and was corrected in so many words": """
        a | 2030-01-14 | A < General Ost | killed | 310   | total    | ../2030-01-13
        b | 2030-01-15 | B < General Ost | killed | 3,000 | total    | ../2030-01-14
        c | 2030-04-30 | C < General Ost | killed | 640   | revision | ../2030-04-30
        """,
    "a total that only grew": """
        a | 2030-01-14 | A < General Ost | killed | 310   | total | ../2030-01-13
        b | 2030-01-15 | B < General Ost | killed | 3,000 | total | ../2030-01-14
        c | 2030-04-30 | C < General Ost | killed | 6,400 | total | ../2030-04-30
        """,
}


@pytest.mark.parametrize("why", QUIET)
def test_what_is_explained_is_no_spike(why: str) -> None:
    assert check(Record(entries=entries(QUIET[why]))).discrepancies == ()
