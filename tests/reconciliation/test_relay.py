"""A figure changes on the way: its hedge, its number; the report that departs is named where that can be told."""

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str, kind: Fault) -> list[Discrepancy]:
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind is kind]


def test_a_copy_with_another_number_departs_from_the_reports_of_the_same_briefing() -> None:
    picture = """
    north | 2030-05-02 | North < Reuters < Harbour Command | killed | 1,500 | total | ../2030-05-02
    south | 2030-05-02 | South < AFP < Harbour Command     | killed | 1,500 | total | ../2030-05-02
    spun  | 2030-05-03 | Spun < Harbour Command            | killed | 1,000 | total | ../2030-05-02
    """
    [spin] = found(picture, Fault.NUMBER)

    assert spin.departs == ("spun",)
    assert set(spin.documents) == {"north", "south", "spun"}
    assert "1,000 in spun against 1,500 in north, south" in spin.working


def test_swapped_digits_are_pointed_out() -> None:
    picture = """
    a | 2030-05-02 | A < Harbour Command | killed | 4,237 | total | ../2030-05-02
    b | 2030-05-02 | B < Harbour Command | killed | 4,327 | total | ../2030-05-02
    """
    [spin] = found(picture, Fault.NUMBER)

    assert spin.departs == ()
    assert "the digits of one in another order" in spin.working


def test_a_copy_that_names_its_source_is_the_one_that_departs() -> None:
    picture = """
    a | 2030-05-02 | A < Harbour Command        | killed | 900 | total | ../2030-05-02
    b | 2030-05-02 | B < A < Harbour Command    | killed | 400 | total | ../2030-05-02
    """
    assert found(picture, Fault.NUMBER)[0].departs == ("b",)


def test_over_four_hundred_is_not_over_three_hundred_told_with_another_hedge() -> None:
    picture = """
    a | 2030-05-02 | A < Harbour Command | killed | more than 300 | total | ../2030-05-02
    b | 2030-05-06 | B < Harbour Command | killed | more than 400 | total | ../2030-05-02
    """
    assert found(picture, Fault.NUMBER)[0].departs == ("b",)


QUIET = {
    "two papers that round": """
        a | 2030-05-02 | A < Harbour Command | killed | more than 1,000    | total | ../2030-05-02
        b | 2030-05-02 | B < Harbour Command | killed | at least 1,100 | total | ../2030-05-02
        """,
    "figures that agree within their hedges": """
        a | 2030-05-02 | A < Harbour Command | killed | at least 100 | total | ../2030-05-02
        b | 2030-05-02 | B < Harbour Command | killed | about 120    | total | ../2030-05-02
        """,
    "an addition beside a total": """
        a | 2030-05-02 | A < Harbour Command | killed | 1,500 | total | ../2030-05-02
        b | 2030-05-02 | B < Harbour Command | killed | 200   | more  | ../2030-05-02
        """,
    "a day's losses beside those of the war": """
        a | 2030-05-02 | A < Harbour Command | killed | 1,200   | total | ../2030-05-02
        b | 2030-05-02 | B < Harbour Command | killed | 650,000 | total | ../2030-05-02
        """,
    "a total that has grown": """
        a | 2030-05-02 | A < Harbour Command | killed | 1,500 | total | ../2030-05-02
        b | 2030-05-09 | B < Harbour Command | killed | 1,900 | total | ../2030-05-09
        """,
    "a toll that rises on the day of the strike": """
        a | 2030-05-02 | A < Harbour Command | killed | 21 | period | 2030-05-02 | Port Anders
        b | 2030-05-02 | B < Harbour Command | killed | 34 | period | 2030-05-02 | Port Anders
        """,
    "one report that prints both": """
        a | 2030-05-02 | A < Harbour Command | killed | 1,500 | total | ../2030-05-02
        a | 2030-05-02 | A < Harbour Command | killed | 900   | total | ../2030-05-02
        """,
    "a part of the country beside the whole": """
        a | 2030-05-02 | A < Harbour Command | deployed | 10,000 | total | ../2030-05-02 | Russia
        b | 2030-05-02 | B < Harbour Command | deployed | 8,000  | total | ../2030-05-02 | Kursk Oblast, Russia
        """,
}


def test_nothing_is_said_where_time_hedge_or_basis_explains_the_difference() -> None:
    assert {why: [f.working for f in found(picture, Fault.NUMBER)] for why, picture in QUIET.items()} == {why: [] for why in QUIET}


def test_a_hedge_lost_on_the_way_is_listed_with_the_reports_that_print_each() -> None:
    picture = """
    a | 2030-05-02 | A < Reuters < Harbour Command | killed | more than 700 | total | ../2030-05-02
    b | 2030-05-02 | B < AFP < Harbour Command     | killed | more than 700 | total | ../2030-05-02
    c | 2030-05-02 | C < Harbour Command           | killed | nearly 700    | total | ../2030-05-02
    """
    [drift] = found(picture, Fault.HEDGE)

    assert drift.departs == ("c",)
    assert "more than 700 in a, b; nearly 700 in c" in drift.working


def test_two_hedges_inside_one_report_are_a_drift_that_nobody_departs_from() -> None:
    picture = """
    a | 2030-05-02 | A < Harbour Command | killed | 700          | total | ../2030-05-02
    a | 2030-05-02 | A < Harbour Command | killed | at least 700 | total | ../2030-05-02 | | repeats=a#1
    """
    [drift] = found(picture, Fault.HEDGE)

    assert (drift.departs, drift.claims) == ((), ("a#1", "a#2"))
