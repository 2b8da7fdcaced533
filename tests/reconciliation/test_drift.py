"""One origin's figure is told of something else: killed for killed or wounded, a week for a war."""

import pytest

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str, kind: Fault) -> list[Discrepancy]:
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind is kind]


def test_casualties_told_as_killed_depart_from_the_other_reports() -> None:
    picture = """
    a    | 2030-03-02 | A < Reuters < General Ost | casualties | more than 2,400 | total | ../2030-03-02
    b    | 2030-03-02 | B < AFP < General Ost     | casualties | more than 2,400 | total | ../2030-03-02
    copy | 2030-03-06 | Copy < General Ost        | killed     | nearly 2,400    | total | ../2030-03-06
    """
    [drift] = found(picture, Fault.MEASURE)

    assert drift.departs == ("copy",)
    assert "nearly 2,400 killed in copy against more than 2,400 casualties in a, b" in drift.working


def test_one_report_against_another_a_whole_is_told_as_its_part() -> None:
    picture = """
    a | 2030-03-02 | A < Reuters < General Ost | casualties | 2,400 | total | ../2030-03-02
    x | 2030-03-02 | X < General Ost           | killed     | 2,400 | total | ../2030-03-02
    """
    [drift] = found(picture, Fault.MEASURE)

    assert drift.departs == ("x",)
    assert "2,400 casualties: a whole is often told as its part" in drift.working


def test_a_headline_that_kills_all_of_its_own_casualties_departs_from_its_text() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed     | 2,400 | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | casualties | 2,400 | total | ../2030-03-02
    """
    assert [f.departs for f in found(picture, Fault.MEASURE)] == [("a",)]


def test_the_origins_own_lower_figure_tells_which_report_departs() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | casualties | 2,400 | total | ../2030-03-02
    c | 2030-03-03 | C < General Ost | killed     | 2,400 | total | ../2030-03-03
    d | 2030-03-03 | D < General Ost | killed     | 2,400 | total | ../2030-03-03
    b | 2030-03-04 | B < General Ost | killed     | more than 310 | total | ../2030-03-04
    """
    [drift] = found(picture, Fault.MEASURE)

    assert found(picture, Fault.NUMBER) == []  # the departing reports are not held against the origin's other figures, too

    assert drift.departs == ("c", "d")
    assert "more than 310 killed on 2030-03-04" in drift.working


def test_wounded_told_as_killed_are_a_drift_where_the_origin_has_fewer_killed() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed  | 110   | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | wounded | 1,300 | total | ../2030-03-02
    b | 2030-03-02 | B < General Ost | killed  | 1,300 | total | ../2030-03-02
    """
    assert [f.departs for f in found(picture, Fault.MEASURE)] == [("b",)]


@pytest.mark.parametrize(
    "picture",
    [
        """
        a | 2030-03-02 | A < General Ost | killed  | 1,500 | total | ../2030-03-02
        a | 2030-03-02 | A < General Ost | wounded | 1,500 | total | ../2030-03-02
        """,
        """
        a | 2030-03-02 | A < General Ost | killed     | 1,500 | total | ../2030-03-02
        b | 2030-03-02 | B < Red Valley  | casualties | 1,500 | total | ../2030-03-02
        """,
        """
        a | 2030-03-02 | A < General Ost | casualties | 1,500 | total | ../2030-03-02
        b | 2030-06-02 | B < General Ost | killed     | 1,500 | total | ../2030-06-02
        """,
        """
        a | 2030-03-02 | A < General Ost | casualties | 21 | period | 2030-03-02
        a | 2030-03-02 | A < General Ost | killed     | 21 | period | 2030-03-02 | | subset_of=a#1
        """,
        """
        a | 2030-03-02 | A < General Ost | casualties | 3 | total | ../2030-03-02
        b | 2030-03-02 | B < General Ost | killed     | 3 | total | ../2030-03-02
        """,
    ],
    ids=[
        "as many wounded as killed",
        "two origins",
        "three months later",
        "all of them dead",
        "too few to be the same by more than chance",
    ],
)
def test_equal_figures_of_other_things_are_no_drift(picture: str) -> None:
    assert found(picture, Fault.MEASURE) == []


def test_missing_and_captured_lost_from_a_total_are_a_drift_of_definition() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost         | casualties_incl_missing_captured | 5,100 | total | ../2030-03-02
    b | 2030-03-02 | B < A < General Ost     | casualties                       | 5,100 | total | ../2030-03-02
    """
    assert [f.departs for f in found(picture, Fault.DEFINITION)] == [("b",)]


def test_a_total_told_as_that_of_a_year_is_a_drift_of_definition() -> None:
    picture = """
    x | 2029-11-02 | X < General Ost     | casualties | 4,000 | total | ../2029-11-02
    a | 2030-03-02 | A < General Ost     | casualties | 5,100 | total | ../2030-03-02
    b | 2030-03-02 | B < A < General Ost | casualties | 5,100 | total | 2030-01-01/2030-03-02
    """
    [drift] = found(picture, Fault.DEFINITION)

    assert drift.departs == ("b",)
    assert "since 2030-01-01 in b" in drift.working


def test_a_total_told_as_that_of_a_week_is_a_drift_of_basis() -> None:
    picture = """
    a | 2030-03-02 | A < Reuters < General Ost | casualties | about 1,000 | total  | ../2030-03-02
    c | 2030-03-02 | C < AFP < General Ost     | casualties | about 1,000 | total  | ../2030-03-02
    b | 2030-03-02 | B < General Ost           | casualties | about 1,000 | period | 2030-02-24/2030-03-02
    """
    [drift] = found(picture, Fault.BASIS)

    assert drift.departs == ("b",)
    assert "as total to date in a, c" in drift.working
