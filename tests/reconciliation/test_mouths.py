"""One figure in two mouths is one figure: the report that lays it in the wrong one is named."""

from onrecord.reconciliation import answer, check
from onrecord.records.findings import Discrepancy, Question, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str, fingerprints: dict[str, tuple[int, ...]] | None = None) -> list[Discrepancy]:
    record = Record(entries=entries(picture), fingerprints=fingerprints or {})
    return [f for f in check(record).discrepancies if f.kind is Fault.ATTRIBUTION]


OWN = """
a | 2030-01-10 | A < UK Ministry of Defence | casualties | 4,000 | total | ../2030-01-09 | | side=North Korea
b | 2030-01-10 | B < UK Ministry of Defence | casualties | 4,000 | total | ../2030-01-09 | | side=North Korea
c | 2030-01-12 | C < Pyongyang              | casualties | 4,000 | total | ../2030-01-12 | | side=North Korea
"""


def test_a_figure_of_others_is_not_the_sides_own() -> None:
    assert [f.departs for f in found(OWN)] == [("c",)]


def test_a_figure_laid_in_the_wrong_mouth_is_no_row_but_stays_in_the_findings() -> None:
    told = answer(Record(entries=entries(OWN)), Question(measure="casualties"))

    assert [row.who for row in told.origins] == ["UK Ministry of Defence"]
    assert [f.departs for f in told.discrepancies if f.kind is Fault.ATTRIBUTION] == [("c",)]


def test_a_relay_named_as_the_origin_is_pointed_out() -> None:
    picture = """
    a | 2030-01-14 | A < ISW < NIS | killed | 300 | total | ../2030-01-13
    b | 2030-01-17 | B < ISW       | killed | 300 | total | ../2030-01-17
    """
    assert [f.departs for f in found(picture)] == [("b",)]


def test_two_figures_of_one_day_shared_by_two_origins_come_from_one() -> None:
    picture = """
    a | 2030-01-14 | A < General Ost | killed  | 310   | total | ../2030-01-13
    a | 2030-01-14 | A < General Ost | wounded | 2,740 | total | ../2030-01-13
    b | 2030-01-14 | B < General Ost | killed  | 310   | total | ../2030-01-13
    b | 2030-01-14 | B < General Ost | wounded | 2,740 | total | ../2030-01-13
    c | 2030-01-14 | C < Red Valley  | killed  | 310   | total | ../2030-01-13
    c | 2030-01-14 | C < Red Valley  | wounded | 2,740 | total | ../2030-01-13
    """
    assert [f.departs for f in found(picture)] == [("c",), ("c",)]


COPIED = """
a | 2030-01-14 | A < General Ost | killed | 310 | total | ../2030-01-13
c | 2030-01-15 | C < Red Valley  | killed | 310 | total | ../2030-01-13
"""


def test_one_figure_of_two_origins_is_one_where_the_text_is_copied() -> None:
    assert found(COPIED) == []
    assert [f.departs for f in found(COPIED, {"a": (1, 2, 3, 4), "c": (5, 2, 3, 4)})] == [("c",)]


def test_a_figure_without_its_day_is_said_to_be_not_dated() -> None:
    picture = """
    a | 2030-05-02 | A < Harbour Command | killed | 1,500 | total | ../2030-05-02
    b |            | B < Red Valley      | killed | 1,500 | total |
    """
    record = Record(entries=entries(picture), fingerprints={"a": (1, 2, 3, 4), "b": (1, 2, 3, 4)})
    [laid] = [f for f in check(record).discrepancies if f.kind is Fault.ATTRIBUTION]

    assert "Red Valley (not dated) in b" in laid.working
