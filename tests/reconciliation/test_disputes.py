"""Origins that no number fits are both named; growth, hedges and one government's voices are no dispute."""

import pytest

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str, kind: Fault) -> list[Discrepancy]:
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind is kind]


DISPUTED = {
    "on one day": """
        a | 2030-03-02 | A < General Ost | casualties | more than 3,000 | total | ../2030-03-02
        b | 2030-03-02 | B < Red Valley  | casualties | about 1,100     | total | ../2030-03-02
        """,
    "two days apart and three times as many": """
        a | 2030-03-02 | A < General Ost | casualties | more than 300 | total | ../2030-03-02
        b | 2030-03-04 | B < Red Valley  | casualties | about 1,000   | total | ../2030-03-04
        """,
    "fewer a week later": """
        a | 2030-03-02 | A < General Ost | casualties | 3,800       | total | ../2030-03-02
        b | 2030-03-09 | B < Red Valley  | casualties | about 3,000 | total | ../2030-03-09
        """,
    "of one incident": """
        a | 2030-03-02 | A < General Ost | casualties | 4  | period | 2030-03-02 | Port Anders, Bordavia
        b | 2030-03-02 | B < Red Valley  | casualties | 25 | period | 2030-03-02 | Port Anders, Bordavia
        """,
}


@pytest.mark.parametrize("why", DISPUTED)
def test_a_dispute_names_both_origins_and_blames_neither(why: str) -> None:
    [dispute] = found(DISPUTED[why], Fault.DISPUTED)

    assert (dispute.verdict, dispute.departs, dispute.documents) == (None, (), ("a", "b"))
    assert "General Ost" in dispute.working
    assert "Red Valley" in dispute.working


UNDISPUTED = {
    "the hedges meet": """
        a | 2030-03-02 | A < General Ost | casualties | at least 3,000 | total | ../2030-03-02
        b | 2030-03-02 | B < Red Valley  | casualties | about 4,000    | total | ../2030-03-02
        """,
    "it has grown in a month": """
        a | 2030-03-02 | A < General Ost | casualties | 1,100 | total | ../2030-03-02
        b | 2030-04-02 | B < Red Valley  | casualties | 4,000 | total | ../2030-04-02
        """,
    "it has grown in five days": """
        a | 2030-03-02 | A < General Ost | casualties | 1,100 | total | ../2030-03-02
        b | 2030-03-07 | B < Red Valley  | casualties | 1,400 | total | ../2030-03-07
        """,
    "one is a week's": """
        a | 2030-03-02 | A < General Ost | casualties | 3,000 | total  | ../2030-03-02
        b | 2030-03-02 | B < Red Valley  | casualties | 400   | period | 2030-02-24/2030-03-02
        """,
    "one rests on the other": """
        a | 2030-03-02 | A < General Ost             | casualties | 3,000 | total | ../2030-03-02
        b | 2030-03-02 | B < Red Valley              | casualties | 1,000 | total | ../2030-03-02
        c | 2030-03-02 | C < Red Valley < General Ost | killed    | 900   | total | ../2030-03-02
        """,
    "one government": """
        a | 2030-03-02 | A < NIS                          | killed | 300 | total | ../2030-03-02
        b | 2030-03-02 | B < South Korean Joint Chiefs of Staff | killed | 900 | total | ../2030-03-02
        """,
    "an old figure with its old day": """
        a | 2030-03-02 | A < General Ost | casualties | 1,100 | total | ../2030-03-02
        b | 2030-05-02 | B < Red Valley  | casualties | 4,000 | total | ../2030-05-02
        b | 2030-05-02 | B < General Ost | casualties | 1,100 | total | ../2030-03-02
        """,
    "denied": """
        a | 2030-03-02 | A < General Ost | casualties | 1,100 | total | ../2030-03-02
        b | 2030-03-02 | B < Red Valley  | casualties | 4,000 | total | ../2030-03-02 | | certainty=denied
        """,
}


@pytest.mark.parametrize("why", UNDISPUTED)
def test_no_dispute_where_time_basis_or_origin_explains_it(why: str) -> None:
    assert found(UNDISPUTED[why], Fault.DISPUTED) == []


def test_a_running_total_that_falls_needs_an_explanation() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed | 1,240 | total | ../2030-03-02
    b | 2030-03-20 | B < General Ost | killed | 1,185 | total | ../2030-03-20
    """
    [fall] = found(picture, Fault.MONOTONE)

    assert fall.verdict == "impossible"
    assert "1,240 on 2030-03-02, 1,185 on 2030-03-20" in fall.working


@pytest.mark.parametrize(
    "picture",
    [
        """
        a | 2030-03-02 | A < General Ost | killed | 1,240 | total    | ../2030-03-02
        b | 2030-03-20 | B < General Ost | killed | 1,185 | revision | ../2030-03-20
        """,
        """
        a | 2030-03-02 | A < General Ost | killed | about 1,240     | total | ../2030-03-02
        b | 2030-03-20 | B < General Ost | killed | more than 1,185 | total | ../2030-03-20
        """,
        """
        a | 2030-03-02 | A < General Ost | killed | 1,240 | total | ../2030-03-02 | Bordavia
        b | 2030-03-20 | B < General Ost | killed | 90    | total | ../2030-03-20 | Port Anders, Bordavia
        """,
        """
        a | 2030-03-02 | A < General Ost | present | 1,240 | stock | ../2030-03-02
        b | 2030-03-20 | B < General Ost | present | 90    | stock | ../2030-03-20
        """,
    ],
    ids=["a revision", "within the hedges", "a part of the country", "a stock"],
)
def test_a_fall_that_is_explained_is_none(picture: str) -> None:
    assert found(picture, Fault.MONOTONE) == []


APART = {
    "a part of the wounded beside all of them": """
        a | 2030-03-02 | A          | wounded | 230 | period | 2030-03-02 | Port Anders
        a | 2030-03-02 | A < doctor | wounded | 90  | period | 2030-03-02 | Port Anders | subset_of=a#1
        """,
    "a toll that the same report corrects": """
        a | 2030-03-03 | A < Red Valley  | killed | 36           | period | 2030-03-02 | Port Anders
        a | 2030-03-03 | A < Red Valley  | killed | 51           | period | 2030-03-02 | Port Anders | supersedes=a#1
        a | 2030-03-03 | A < General Ost | killed | more than 50 | period | 2030-03-02 | Port Anders
        """,
    "a toll that rises within one report": """
        a | 2030-03-03 | A < Red Valley  | killed | 36           | period | 2030-03-02 | Port Anders
        a | 2030-03-03 | A < Red Valley  | killed | 51           | period | 2030-03-02 | Port Anders
        a | 2030-03-03 | A < General Ost | killed | more than 50 | period | 2030-03-02 | Port Anders
        """,
    "those there already of those promised beside all who were sent": """
        a | 2030-03-02 | A < Red Valley | deployed            | 15,000      | total   | ../2030-03-02
        b | 2030-06-02 | B < Red Valley | expected_to_be_sent | 6,000       | planned | | | certainty=predicted
        b | 2030-06-02 | B < Red Valley | deployed            | about 1,000 | total   | ../2030-06-02 | | subset_of=b#1
        b | 2030-06-02 | B < Red Valley | killed              | 2,000       | total   | ../2030-06-02
        """,
}


@pytest.mark.parametrize("why", APART)
def test_a_part_and_a_corrected_figure_stand_against_nothing(why: str) -> None:
    assert [f.working for f in check(Record(entries=entries(APART[why]))).discrepancies] == []
