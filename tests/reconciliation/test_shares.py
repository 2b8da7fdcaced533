"""Fractions, multiples and rates are worked out in every reading; only what none bears out is shown."""

import pytest

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault, Verdict
from reconciliation.picture import entries


def found(picture: str, kind: Fault) -> list[Discrepancy]:
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind is kind]


def verdict(picture: str, kind: Fault) -> Verdict | None:
    faults = found(picture, kind)
    return faults[0].verdict if faults else None


def share(part: str, whole: str, printed: str, quote: str) -> str:
    return f"""
    a | 2030-03-02 | A < General Ost | deployed   | {whole}   | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | casualties | {part}    | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | casualties | {printed} | share | ../2030-03-02 | | share_of=a#1; quote={quote}
    """


@pytest.mark.parametrize(
    ("part", "whole", "printed", "quote", "expected"),
    [
        ("3,000", "11,000", "about 25 %", "around a quarter of them", None),
        ("2,700", "11,000", "about 25 %", "around a quarter of them", None),
        ("6,000", "11,000", "more than 50 %", "more than half of them", None),
        ("4,000", "11,000", "nearly 40 %", "nearly 40 percent of them", "strained"),
        ("4,700", "15,000", "33 %", "a third of them", None),
        ("8,000", "10,000", "80 %", "80 percent of them", None),
        ("5,000", "10,000", "80 %", "80 percent of them", "impossible"),
        ("about 5,000", "about 11,000", "more than 50 %", "more than half of them", "strained"),
        ("2,000", "11,000", "33 %", "a third of them", "impossible"),
    ],
)
def test_a_share_is_held_against_the_figures_beside_it(part: str, whole: str, printed: str, quote: str, expected: str | None) -> None:
    assert verdict(share(part, whole, printed, quote), Fault.SHARE) == expected


def test_every_reading_of_a_share_is_listed_and_one_that_agrees_is_enough() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | deployed   | about 11,000    | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | killed     | more than 300   | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | wounded    | about 2,700     | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | casualties | {} | share | ../2030-03-02 | | share_of=a#1; quote={}
    """
    assert found(picture.format("about 25 %", "around a quarter of those sent"), Fault.SHARE) == []
    [fault] = found(picture.format("75 %", "three quarters of those sent"), Fault.SHARE)
    assert fault.verdict == "strained"  # "more than 300" has no end
    assert "(300 + 2,700) / 11,000 = 27.3 %" in fault.working


SHARE_OF_A_SHARE = """
a | 2030-03-02 | A < General Ost | deployed   | 12,000       | total | ../2030-03-02
a | 2030-03-02 | A < General Ost | casualties | about 25 %   | share | ../2030-03-02 | | share_of=a#1; quote=a quarter of them
a | 2030-03-02 | A < General Ost | killed     | {}           | total | ../2030-03-02
a | 2030-03-02 | A < General Ost | killed     | 33 %         | share | ../2030-03-02 | | share_of=a#2; quote=a third of those
"""


def test_a_share_of_a_share_is_taken_of_the_people_it_stands_for() -> None:
    assert found(SHARE_OF_A_SHARE.format("1,000"), Fault.SHARE) == []
    [fault] = found(SHARE_OF_A_SHARE.format("300"), Fault.SHARE)

    assert "300 / (25 % of 12,000 = 3,000) = 10 %, which stands for 28 to 39 %" in fault.working


def test_the_dead_of_an_earlier_hour_are_no_women_and_children() -> None:
    picture = """
    a | 2030-03-02 | A < doctor | killed | 41   | period | 2030-03-02 | Port Anders
    a | 2030-03-02 | A < doctor | killed | 36   | period | 2030-03-02 | Port Anders
    a | 2030-03-02 | A < doctor | killed | 50 % | share  | 2030-03-02 | Port Anders | category=women and children; share_of=a#1; quote=half
    """
    assert found(picture, Fault.SHARE) == []


def test_a_figure_larger_than_the_base_is_no_part_of_it() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed     | 11,000     | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | casualties | 900        | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | killed     | 25 %       | share | ../2030-03-02 | | share_of=a#2; quote=a quarter
    """
    assert found(picture, Fault.SHARE) == []


@pytest.mark.parametrize(
    ("later", "earlier", "quote", "expected"),
    [
        ("1,900", "600", "the dead have tripled to 1,900", None),
        ("2,000", "600", "2,000 killed, more than double the earlier figure", None),
        ("1,300", "600", "the dead have tripled to 1,300", "impossible"),
        ("about 1,500", "600", "the dead have tripled to about 1,500", "strained"),
        ("1,000", "900", "the dead have doubled to 1,000", "impossible"),
    ],
)
def test_a_multiple_is_held_against_the_origins_earlier_figure(later: str, earlier: str, quote: str, expected: str | None) -> None:
    picture = f"""
    a | 2030-09-02 | A < General Ost | killed | {earlier} | total | ../2030-04-30
    a | 2030-09-02 | A < General Ost | killed | {later}   | total | ../2030-09-02 | | quote={quote}
    """
    assert verdict(picture, Fault.MULTIPLE) == expected


@pytest.mark.parametrize(
    ("total", "days", "rate", "expected"),
    [
        ("3,800 | total | ../2030-01-05", "2029-12/2030-01-16", "about 92 a day", None),
        ("660 | period | 2030-01-01/2030-01-10", "2030-01-01/2030-01-10", "66 a day", None),
        ("660 | period | 2030-01-01/2030-01-10", "2030-01-01/2030-01-10", "96 a day", "impossible"),
        ("600 | total | ../2030-01-10", "2030-01-01/2030-01-10", "200 a day", "strained"),
        ("6,000 | total | ../2030-01-10", "2030-01-01/2030-01-10", "200 a day", None),
    ],
)
def test_a_rate_is_held_against_the_total_of_its_days(total: str, days: str, rate: str, expected: str | None) -> None:
    picture = f"""
    a | 2030-01-17 | A < General Ost | casualties | {total}
    a | 2030-01-17 | A < General Ost | casualties | {rate} | rate | {days}
    """
    assert verdict(picture, Fault.RATE) == expected
