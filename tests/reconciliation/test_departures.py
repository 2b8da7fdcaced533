"""Of two tellings of one utterance the one with more reports stands; copies of one text are one report."""

import pytest

from onrecord.reconciliation import answer, check
from onrecord.records.findings import Discrepancy, Question, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries, number_of

TEXT = (1, 2, 3, 4)

DECIDED = {
    "most reports have it": """
        a | 2030-05-02 | A < Reuters < Rep. Hale < Harbour Command | killed | more than 310 | total | ../2030-05-02
        b | 2030-05-02 | B < AFP < Rep. Hale < Harbour Command     | killed | more than 310 | total | ../2030-05-02
        x | 2030-05-02 | X < Harbour Command                       | killed | more than 420 | total | ../2030-05-02
        """,
    "it was printed first": """
        a | 2030-05-02 | A < Rep. Hale < Harbour Command | killed | more than 310 | total | ../2030-05-02
        x | 2030-05-06 | X < Harbour Command             | killed | more than 420 | total | ../2030-05-02
        y | 2030-05-06 | Y < Harbour Command             | killed | more than 420 | total | ../2030-05-02
        """,
    "more pages carry it": """
        a | 2030-05-02 | A < Rep. Hale < Harbour Command | killed | more than 310 | total | ../2030-05-02
        b | 2030-05-02 | B < Rep. Hale < Harbour Command | killed | more than 310 | total | ../2030-05-02
        x | 2030-05-02 | X < Harbour Command             | killed | more than 420 | total | ../2030-05-02
        """,
    "fewer links": """
        a | 2030-05-02 | A < Harbour Command             | killed | more than 310 | total | ../2030-05-02
        x | 2030-05-02 | X < Rep. Hale < Harbour Command | killed | more than 420 | total | ../2030-05-02
        """,
}
COPIES = {
    "most reports have it": {},
    "it was printed first": {"x": TEXT, "y": TEXT},
    "more pages carry it": {"a": TEXT, "b": TEXT},
    "fewer links": {},
}


def record(why: str) -> Record:
    return Record(entries=entries(DECIDED[why]), fingerprints=COPIES[why])


@pytest.mark.parametrize("why", DECIDED)
def test_the_rewrite_departs_and_not_the_wire(why: str) -> None:
    [spin] = [f for f in check(record(why)).discrepancies if f.kind is Fault.NUMBER]

    assert set(spin.departs) == set(spin.documents) - {"a", "b"}
    assert why in spin.working


@pytest.mark.parametrize("why", DECIDED)
def test_the_row_is_the_figure_nearest_to_the_origin(why: str) -> None:
    found = answer(record(why), Question(measure="killed"))

    assert [row.number for row in found.origins] == [number_of("more than 310")]
    assert [f.kind for f in found.discrepancies] == [Fault.NUMBER]


def kinds(found: tuple[Discrepancy, ...]) -> list[Fault]:
    return [f.kind for f in found]


def test_one_more_copy_of_a_text_is_no_more_reports() -> None:
    picture = (
        DECIDED["most reports have it"] + "        y | 2030-05-03 | Y < Harbour Command | killed | more than 420 | total | ../2030-05-02\n"
    )
    copied = picture + "        z | 2030-05-03 | Z < Harbour Command | killed | more than 420 | total | ../2030-05-02\n"
    found = check(Record(entries=entries(copied), fingerprints={"x": TEXT, "y": TEXT, "z": TEXT})).discrepancies

    assert kinds(found) == [Fault.NUMBER]
    assert set(found[0].departs) == {"x", "y", "z"}
