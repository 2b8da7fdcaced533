"""An old figure keeps its old day; a report that gives it a new one, or a day that cannot be, is named."""

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str, kind: Fault) -> list[Discrepancy]:
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind is kind]


def test_an_old_figure_printed_as_new_is_stale() -> None:
    picture = """
    a | 2030-01-13 | A < NIS | killed | more than 300 | total | ../2030-01-13
    b | 2030-03-02 | B < NIS | killed | 300           | total | ../2030-03-02
    """
    [stale] = found(picture, Fault.STALE)

    assert stale.departs == ("b",)
    assert "more than 300 killed on 2030-01-13; b gives it as of 2030-03-02" in stale.working


def test_an_overtaken_figure_is_stale_soon_and_is_no_fall() -> None:
    picture = """
    a | 2030-01-01 | A < General Ost | casualties | 3,000 | total | ../2030-01-01
    b | 2030-01-05 | B < General Ost | casualties | 3,800 | total | ../2030-01-05
    c | 2030-01-07 | C < General Ost | casualties | 3,000 | total | ../2030-01-07
    """
    assert [f.departs for f in found(picture, Fault.STALE)] == [("c",)]
    assert found(picture, Fault.MONOTONE) == []


def test_an_old_figure_with_its_old_day_or_stated_anew_is_not_stale() -> None:
    picture = """
    a | 2030-01-13 | A < NIS | killed | 300 | total | ../2030-01-13
    b | 2030-03-02 | B < NIS | killed | 300 | total | ../2030-01-13
    c | 2030-03-09 | C < NIS | killed | 300 | total | ../2030-03-09 | | evidence=briefing
    """
    assert found(picture, Fault.STALE) == []


def test_a_report_printed_before_its_news_has_a_wrong_day() -> None:
    picture = """
    a | 2030-01-01 | A < General Ost | killed   | 310 | total   | ../2030-01-24
    b | 2030-01-01 | B < General Ost | deployed | 900 | planned | 2030-06-01 | | certainty=predicted
    """
    assert [(f.departs, f.working) for f in found(picture, Fault.DATE)] == [
        (("a",), "a is printed on 2030-01-01 and reports what was said or happened on 2030-01-24")
    ]


def test_one_figure_under_two_days_is_pointed_out() -> None:
    picture = """
    a | 2030-01-13 | A < General Ost | killed | 310 | total | ../2030-01-13
    b | 2030-01-14 | B < General Ost | killed | 310 | total | ../2030-01-13
    c | 2030-01-20 | C < General Ost | killed | 310 | total | ../2030-01-16
    """
    assert [f.departs for f in found(picture, Fault.DATE)] == [("c",)]


def test_people_cannot_have_been_taken_after_they_were_reported_taken() -> None:
    picture = """
    a | 2030-01-11 | A < General Ost | captured | 2 | total  | ../2030-01-11
    b | 2030-01-16 | B < General Ost | captured | 2 | period | 2030-01-16
    c | 2030-01-12 | C < General Ost | captured | 2 | period | 2030-01-09
    """
    assert [f.departs for f in found(picture, Fault.DATE)] == [("b",)]
