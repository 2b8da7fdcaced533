"""An answer has one row an origin and basis, as of the day its source spoke, however many papers print it."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconciliation import answer
from onrecord.records.findings import Answer, Entry, Question, Record
from onrecord.records.words import Basis, RevisionKind
from reconciliation.picture import entries, number_of

KILLED = """
alpha | 2030-02-03 | A < Reuters < Lee Seong-kweun < NIS | killed | 100          | total | ../2030-02-03 | Norton, Bordavia
alpha | 2030-02-03 | A < Reuters < Lee Seong-kweun < NIS | killed | at least 100 | total | ../2030-02-03 | Norton | repeats=alpha#1
beta  | 2030-02-04 | Beta < AFP < Lee Seong-kweun < NIS      | killed | at least 100 | total | ../2030-02-03 | Norton, Bordavia
gamma | 2030-02-20 | Gamma < Zelensky                        | killed | about 400    | total | ../2030-02-19 |
gamma | 2030-02-20 | Gamma < Zelensky                        | killed | 90           | more  | 2030-02-12/2030-02-19 |
delta | 2030-03-01 | Delta < National Intelligence Service   | killed | 300          | total | ../2030-02-28 |
delta | 2030-03-01 | Delta < Joint Centre                    | killed | ?            | total | ../2030-02-28 |
delta | 2030-03-01 | Delta < Joint Centre                    | killed | 20 a day     | rate  | 2030-02-01/2030-02-28 |
delta | 2030-03-01 | Delta < Joint Centre                    | killed | 900          | planned | 2030-06-01 | | certainty=predicted
"""


def ask(picture: str, measure: str = "killed", **fields: Any) -> Answer:
    return answer(Record(entries=entries(picture)), Question(measure=measure, **fields))


def rows(found: Answer) -> list[tuple[object, ...]]:
    return sorted((row.who, str(row.basis), row.number.point if row.number else None, row.as_of) for row in found.origins)


def test_the_latest_figure_of_each_origin_and_basis_stands() -> None:
    assert rows(ask(KILLED)) == [
        ("Joint Centre", "total_to_date", None, "2030-02-28"),
        ("National Intelligence Service", "total_to_date", 300, "2030-02-28"),
        ("Volodymyr Zelenskyy", "increment", 90, "2030-02-19"),
        ("Volodymyr Zelenskyy", "total_to_date", 400, "2030-02-19"),
    ]


def test_a_briefing_in_two_papers_is_one_row_with_the_hedge_that_most_ways_carry() -> None:
    [row] = ask(KILLED, as_of="2030-02-10").origins

    assert (row.who, row.number, row.documents) == ("National Intelligence Service", number_of("at least 100"), ("alpha", "beta"))
    assert [(v.number, v.documents) for v in row.variants] == [(number_of("100"), ("alpha",))]
    assert [link.who for link in row.chain] == ["Reuters", "Lee Seong-kweun"]


def test_rates_and_plans_answer_only_who_asks_for_them() -> None:
    assert rows(ask(KILLED, basis=Basis.RATE)) == [("Joint Centre", "rate", 20, "2030-02-28")]
    assert [row.number for row in ask(KILLED, basis=Basis.PLANNED).origins] == [number_of("900")]


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ("more than 300", "1,000", 300, 1000),
        ("more than 3,000", "1,000", 1000, None),
        ("about 1,000", "up to 500", None, 1100),
        ("about 1,000", "up to 5,000", 900, 5000),
        ("more than 300", "at least 200", 200, None),
    ],
)
def test_an_open_end_leaves_the_range_open_only_beyond_every_closed_one(first: str, second: str, low: int | None, high: int | None) -> None:
    picture = f"""
    a | 2030-01-02 | A < B | killed | {first}  | total | ../2030-01-01
    a | 2030-01-02 | A < C | killed | {second} | total | ../2030-01-01
    """

    found = ask(picture).answer

    assert (found.low, found.high) == (low, high)


PLACES = """
a | 2030-01-02 | A < White House | deployed | 10,000 | total | ../2030-01-01 | Russia
a | 2030-01-02 | A < White House | deployed | 8,000  | total | ../2030-01-01 | Kursk Oblast, Russia
a | 2030-01-02 | A < NIS         | deployed | 1,500  | total | ../2030-01-01 | Russian Far East
"""


@pytest.mark.parametrize(
    ("place", "points"),
    [("Russia", [1500, 10000]), ("Kursk", [8000]), ("Kursk Oblast, Russia", [8000]), ("Ukraine", []), ("Moscow", [1500, 10000])],
)
def test_a_place_holds_what_lies_inside_it(place: str, points: list[int]) -> None:
    found = ask(PLACES, "deployed", place=place)

    assert sorted(row.number.point or 0 for row in found.origins if row.number) == points


def test_an_origin_is_asked_for_under_any_of_its_names_or_its_state() -> None:
    assert len(ask(KILLED, origin="NIS").origins) == len(ask(KILLED, origin="South Korea").origins) == 1


def test_an_old_figure_without_its_day_does_not_come_back_as_the_latest() -> None:
    picture = """
    a | 2030-01-02 | A < Zelenskyy | casualties | more than 3,000 | total | ../2030-01-01
    b | 2030-01-10 | B < Zelenskyy | casualties | 4,000           | total | ../2030-01-09
    c | 2030-01-20 | C < Zelenskyy | casualties | more than 3,000 | total | ../2030-01-20
    """
    found = ask(picture, "casualties")

    assert rows(found) == [("Volodymyr Zelenskyy", "total_to_date", 4000, "2030-01-09")]
    assert [(r.kind, r.earlier.as_of, r.later.as_of) for r in found.revisions] == [(RevisionKind.UPDATE, "2030-01-01", "2030-01-09")]


def test_who_passes_another_one_on_is_no_independent_origin() -> None:
    picture = """
    a | 2030-01-17 | A < ISW < NIS | killed | 300 | total | ../2030-01-13
    a | 2030-01-17 | A < ISW       | killed | 450 | total | ../2030-01-16
    b | 2030-01-17 | B < HRW       | killed | 200 | total | ../2030-01-16
    """
    assert {row.who: row.independent for row in ask(picture).origins} == {
        "National Intelligence Service": True,
        "Institute for the Study of War": False,
        "Human Rights Watch": True,
    }


def test_a_relay_named_as_the_origin_is_an_echo() -> None:
    picture = """
    a | 2030-01-14 | A < ISW < NIS | killed | 300 | total | ../2030-01-13
    b | 2030-01-17 | B < ISW       | killed | 300 | total | ../2030-01-17
    """
    assert [(row.who, row.as_of, row.documents) for row in ask(picture).origins] == [
        ("National Intelligence Service", "2030-01-13", ("a", "b"))
    ]


def test_the_losses_of_two_sides_are_two_rows() -> None:
    picture = """
    a | 2030-01-14 | A < HRW | killed | 300 | total | ../2030-01-13 | | side=Arland
    b | 2030-01-20 | B < HRW | killed | 120 | total | ../2030-01-19 | | side=Bordavia
    """
    assert sorted(row.number.point or 0 for row in ask(picture).origins if row.number) == [120, 300]


def test_two_numbers_of_one_briefing_are_no_step_of_its_total() -> None:
    picture = """
    a | 2030-01-01 | A < HRW           | killed | 600   | total | ../2030-01-01
    b | 2030-04-01 | B < Reuters < HRW | killed | 2,000 | total | ../2030-04-01
    c | 2030-04-01 | C < AFP < HRW     | killed | 2,000 | total | ../2030-04-01
    d | 2030-04-01 | D < HRW           | killed | 1,000 | total | ../2030-04-01
    """
    found = ask(picture)

    assert [row.number for row in found.origins] == [number_of("2,000")]
    assert [(r.earlier.number, r.later.number) for r in found.revisions] == [(number_of("600"), number_of("2,000"))]


def test_a_toll_that_corrects_another_in_one_report_supersedes_it() -> None:
    picture = """
    a | 2030-01-01 | A < HRW | killed | 30 | period | 2030-01-01
    a | 2030-01-01 | A < HRW | killed | 41 | total  | ../2030-01-01
    a | 2030-01-01 | A < HRW | killed | 55 | total  | ../2030-01-01 | | supersedes=a#2
    """
    found = ask(picture)

    assert {str(row.basis): row.number for row in found.origins} == {"total_to_date": number_of("55"), "in_period": number_of("30")}
    assert [r.kind for r in found.revisions] == [RevisionKind.SUPERSEDES]


def test_a_part_is_no_row_beside_its_whole() -> None:
    picture = """
    a | 2030-01-14 | A < NIS | killed | 300 | total | ../2030-01-13
    a | 2030-01-14 | A < NIS | killed | 12  | total | ../2030-01-13 | | category=officers; subset_of=a#1
    """
    assert [row.number for row in ask(picture).origins] == [number_of("300")]
    assert [row.number for row in ask(picture, category="officers").origins] == [number_of("12")]


@given(st.permutations(entries(KILLED)))
def test_the_order_of_the_ledger_changes_nothing(shuffled: list[Entry]) -> None:
    assert answer(Record(entries=tuple(shuffled)), Question(measure="killed")) == ask(KILLED)


@given(st.sampled_from(entries(KILLED)))
def test_one_more_identical_report_changes_no_number(entry: Entry) -> None:
    copied = replace(entry, document="copy", publisher="Copy", claim=replace(entry.claim, id="copy#1", repeats=None))
    more = answer(Record(entries=(*entries(KILLED), copied)), Question(measure="killed"))

    assert rows(more) == rows(ask(KILLED))
    assert [row.number for row in more.origins] == [row.number for row in ask(KILLED).origins]


LATER = """
a | 2030-01-02 | A < General Ost  | killed | 310   | total | ../2030-01-02
b | 2030-01-02 | B < Red Valley   | killed | 1,000 | total | ../2030-01-02
c | 2030-02-01 | C < General Ost  | killed | 640   | total | ../2030-02-01
c | 2030-02-01 | C < Red Valley   | killed | 2,000 | total | ../2030-02-01
d | 2030-02-03 | D < General Ost  | killed | 120   | total | ../2030-02-03
"""


def test_what_does_not_agree_rests_on_nothing_said_after_the_day_asked_for() -> None:
    early = ask(LATER, as_of="2030-01-10")

    assert [found.claims for found in early.discrepancies] == [("a#1", "b#1")]
    assert {claim for found in ask(LATER).discrepancies for claim in found.claims} >= {"c#1", "d#1"}


def test_a_report_shown_wrong_by_a_later_one_is_no_row_of_the_day_before() -> None:
    picture = """
    a | 2030-01-02 | A < General Ost           | killed     | 2,400 | total | ../2030-01-02
    b | 2030-01-04 | B < Reuters < General Ost | casualties | 2,400 | total | ../2030-01-02
    c | 2030-01-04 | C < AFP < General Ost     | casualties | 2,400 | total | ../2030-01-02
    d | 2030-01-05 | D < General Ost           | killed     | 310   | total | ../2030-01-05
    """
    assert ask(picture, as_of="2030-01-04").origins == ()
    assert [row.number for row in ask(picture).origins] == [number_of("310")]


def test_a_part_of_what_is_promised_does_not_take_the_place_of_the_total() -> None:
    picture = """
    a | 2030-03-02 | A < NIS | deployed            | 15,000      | total   | ../2030-03-02
    b | 2030-06-02 | B < NIS | expected_to_be_sent | 6,000       | planned | | | certainty=predicted
    b | 2030-06-02 | B < NIS | deployed            | about 1,000 | total   | ../2030-06-02 | | subset_of=b#1
    """
    found = ask(picture, "deployed")

    assert ([row.number for row in found.origins], found.revisions) == ([number_of("15,000")], ())


def test_counts_of_people_stand_above_shares() -> None:
    picture = """
    a | 2030-03-02 | A < Red Valley  | casualties | 25 %  | share | ../2030-03-02
    b | 2030-01-02 | B < General Ost | casualties | 3,000 | total | ../2030-01-02
    """
    assert [row.basis for row in ask(picture, "casualties").origins] == [Basis.TOTAL_TO_DATE, Basis.PROPORTION]


def test_an_old_figure_printed_as_new_stays_under_the_day_it_is_from() -> None:
    picture = """
    a | 2030-01-14 | A < General Ost | killed | more than 310 | total | ../2030-01-13
    b | 2030-03-20 | B < General Ost | killed | more than 310 | total | ../2030-03-20
    """
    [row] = ask(picture).origins

    assert (row.as_of, row.documents) == ("2030-01-13", ("a", "b"))
    assert [found.departs for found in ask(picture).discrepancies] == [("b",)]
