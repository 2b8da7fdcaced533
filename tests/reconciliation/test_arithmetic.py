"""Figures of one origin and occasion add up, or the check says by how much they do not."""

import pytest

from onrecord.reconciliation import check
from onrecord.records.findings import Discrepancy, Record
from onrecord.records.words import Fault
from reconciliation.picture import entries


def found(picture: str) -> list[Discrepancy]:
    kinds = (Fault.SUM, Fault.SUBSET)
    return [f for f in check(Record(entries=entries(picture))).discrepancies if f.kind in kinds]


def harmed(killed: str, wounded: str, casualties: str) -> str:
    return f"""
    a | 2030-03-02 | A < General Ost | killed     | {killed}     | total | ../2030-03-02
    b | 2030-03-02 | B < General Ost | wounded    | {wounded}    | total | ../2030-03-02
    b | 2030-03-02 | B < General Ost | casualties | {casualties} | total | ../2030-03-02
    """


@pytest.mark.parametrize(
    ("killed", "wounded", "casualties"),
    [
        ("300", "2,700", "3,000"),
        ("600", "4,100", "4,700"),
        ("at least 100", "1,000", "about 1,100"),
        ("655", "491", "more than 1,000"),
        ("more than 300", "about 2,700", "4,000"),
    ],
)
def test_a_sum_within_the_hedges_raises_nothing(killed: str, wounded: str, casualties: str) -> None:
    assert found(harmed(killed, wounded, casualties)) == []


@pytest.mark.parametrize(
    ("killed", "wounded", "casualties", "verdict", "kind"),
    [
        ("300", "2,700", "3,100", "strained", "sum"),
        ("310", "2,715", "4,160", "impossible", "sum"),
        ("about 1,000", "2,000", "5,500", "impossible", "sum"),
    ],
)
def test_a_sum_beyond_the_hedges_is_strained_within_rounding_and_else_impossible(
    killed: str, wounded: str, casualties: str, verdict: str, kind: str
) -> None:
    [fault] = found(harmed(killed, wounded, casualties))

    assert (fault.kind, fault.verdict) == (kind, verdict)
    assert set(fault.documents) == {"a", "b"}
    assert f"against {casualties} casualties" in fault.working


def test_more_killed_than_killed_or_wounded_is_impossible() -> None:
    picture = """
    a | 2030-03-02 | A < General Ost | killed     | 915 | total | ../2030-03-02
    b | 2030-03-02 | B < General Ost | casualties | 745 | total | ../2030-03-02
    """
    [fault] = found(picture)

    assert (fault.kind, fault.verdict) == ("subset", "impossible")
    assert "915 killed is more than the 745 casualties" in fault.working


@pytest.mark.parametrize(
    "picture",
    [
        """
        a | 2030-03-02 | A < General Ost | killed     | 915 | total  | ../2030-03-02
        a | 2030-03-02 | A < General Ost | casualties | 745 | period | 2030-02-20/2030-03-02
        """,
        """
        a | 2030-03-02 | A < General Ost | killed     | 915 | total | ../2030-03-02
        a | 2030-03-02 | A < Red Valley  | casualties | 745 | total | ../2030-03-02
        """,
        """
        a | 2030-03-02 | A < General Ost | casualties | 9,000 | planned | 2030-09-01 | | certainty=conditional
        a | 2030-03-02 | A < General Ost | deployed   | 4,000 | total   | ../2030-03-02
        """,
        """
        a | 2030-03-02 | A < General Ost | killed     | 915 | total | ../2030-03-02
        b | 2030-02-02 | B < General Ost | casualties | 745 | total | ../2030-02-02
        """,
    ],
    ids=["a total and a week", "two origins", "a plan", "a month apart"],
)
def test_figures_of_other_questions_are_not_compared(picture: str) -> None:
    assert found(picture) == []


def parts(whole: str, *parts: str, category: str = "soldiers") -> str:
    start = "a | 2030-03-02 | A < Red Valley | killed"
    lines = [f"{start} | {whole} | total | ../2030-03-02 | Bordavia"]
    for town, part in enumerate(parts, start=1):
        lines.append(f"{start} | {part} | total | ../2030-03-02 | Town {town}, Bordavia | subset_of=a#1; category={category}")
    return "\n".join(lines)


@pytest.mark.parametrize("numbers", [("127", "93", "26", "8"), ("1,121", "865", "234"), ("12", "5", "3"), ("at least 12", "9", "8")])
def test_parts_that_make_their_whole_or_leave_a_remainder_raise_nothing(numbers: tuple[str, ...]) -> None:
    assert found(parts(*numbers)) == []


@pytest.mark.parametrize(
    ("numbers", "kind", "verdict", "working"),
    [
        (("12", "5", "3", "5"), "sum", "impossible", "5 killed + 3 killed + 5 killed = 13 against 12 killed"),
        (("54", "20", "14", "11", "8"), "sum", "strained", "= 53 against 54 killed"),
        (("about 100", "140"), "subset", "impossible", "140 killed is more than the about 100 killed"),
    ],
)
def test_parts_beyond_their_whole_are_a_fault(numbers: tuple[str, ...], kind: str, verdict: str, working: str) -> None:
    [fault] = found(parts(*numbers))

    assert (fault.kind, fault.verdict) == (kind, verdict)
    assert working in fault.working


def test_children_and_civilians_may_be_the_same_people() -> None:
    picture = """
    a | 2030-03-02 | A < Red Valley | killed | 20 | total | ../2030-03-02
    a | 2030-03-02 | A < Red Valley | killed | 14 | total | ../2030-03-02 | | subset_of=a#1; category=civilians
    a | 2030-03-02 | A < Red Valley | killed | 9  | total | ../2030-03-02 | | subset_of=a#1; category=children
    """
    assert found(picture) == []


def test_dead_and_wounded_of_one_line_make_its_casualties() -> None:
    picture = """
    a | 2030-03-02 | A < Red Valley | casualties | 148 | period | 2030-03-01
    a | 2030-03-02 | A < Red Valley | killed     | 93  | period | 2030-03-01 | | subset_of=a#1
    a | 2030-03-02 | A < Red Valley | wounded    | 55  | period | 2030-03-01 | | subset_of=a#1
    """
    assert found(picture) == []
    assert [f.verdict for f in found(picture.replace("148", "188"))] == ["impossible"]
