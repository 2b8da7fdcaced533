"""A sum of killed and wounded told as killed is no figure for the killed, though nobody printed the sum."""

from onrecord.reconciliation import answer, check
from onrecord.records.findings import Question, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries, number_of

TOLD = """
a | 2030-03-02 | A < Rep. Hale < General Ost  | killed  | more than 310 | total | ../2030-03-02
a | 2030-03-02 | A < Rep. Hale < General Ost  | wounded | about 2,400   | total | ../2030-03-02
b | 2030-03-03 | B < Reuters < General Ost    | killed  | more than 2,710 | total | ../2030-03-02
c | 2030-03-03 | C < AFP < General Ost        | killed  | more than 2,710 | total | ../2030-03-02
d | 2030-05-01 | D < General Ost              | killed  | about 640     | total | ../2030-05-01
"""


def test_the_sum_is_found_with_its_working() -> None:
    found = check(Record(entries=entries(TOLD))).discrepancies

    assert [(f.kind, f.departs) for f in found] == [(Fault.MEASURE, ("b", "c"))]
    assert "more than 310 killed + about 2,400 wounded = 2,710 in a" in found[0].working


def test_the_row_is_what_the_origin_said_and_its_total_never_falls() -> None:
    found = answer(Record(entries=entries(TOLD)), Question(measure="killed", as_of="2030-03-10"))

    assert [row.number for row in found.origins] == [number_of("more than 310")]
    assert [f.kind for f in found.discrepancies] == [Fault.MEASURE]


def test_as_many_killed_in_all_as_a_sum_months_ago_are_no_sum() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed  | 310   | total | ../2030-03-02
    a | 2030-03-02 | A < General Ost | wounded | 2,400 | total | ../2030-03-02
    b | 2030-08-03 | B < General Ost | killed  | 2,710 | total | ../2030-08-02
    """
    assert check(Record(entries=entries(picture))).discrepancies == ()
