"""Reports that go back to one utterance are listed with what ties them together."""

from onrecord.reconciliation import check
from onrecord.records.findings import Origin, Record
from reconciliation.picture import entries

BRIEFING = """
a | 2030-12-19 | A < Reuters < Lee Seong-kweun < NIS | killed  | at least 100 | total | ../2030-12-19
a | 2030-12-19 | A < Reuters < Lee Seong-kweun < NIS | wounded | 1,000        | total | ../2030-12-19
b | 2030-12-20 | B < Reuters < Lee Seong-kweun < NIS | wounded | about 1,000  | total | ../2030-12-19
c | 2030-12-20 | C < NIS                             | deployed | 11,000      | total | ../2030-12-20
d | 2031-02-01 | D < NIS                             | killed  | 700          | total | ../2031-01-30
e | 2031-02-01 | E                                   | killed  | 700          | total | ../2031-01-30
e | 2031-02-01 | E                                   | wounded | 900          | total | ../2031-01-30
"""


def origins(picture: str, fingerprints: dict[str, tuple[int, ...]] | None = None) -> list[Origin]:
    return list(check(Record(entries=entries(picture), fingerprints=fingerprints or {})).origins)


def test_an_occasion_gathers_every_report_of_it_and_says_what_ties_them() -> None:
    [briefing] = origins(BRIEFING)

    assert (briefing.who, briefing.occasion, briefing.documents) == ("National Intelligence Service", "2030-12-19", ("a", "b", "c"))
    assert [(edge.earlier, edge.later) for edge in briefing.edges] == [("a", "b"), ("a", "c")]
    assert "wounded of National Intelligence Service, 2030-12-19, both through Lee Seong-kweun and Reuters" in briefing.edges[0].evidence
    assert briefing.edges[1].evidence == "both cite National Intelligence Service of 2030-12-19"


def test_shared_sentences_are_the_stronger_evidence() -> None:
    [briefing] = origins(BRIEFING, {"a": (1, 2, 3, 4, 5), "b": (9, 2, 3, 4), "c": (1, 7, 8, 6, 5, 10, 11)})

    assert [edge.evidence for edge in briefing.edges] == ["3 of 4 sentences identical", "2 of 5 sentences identical"]


def test_a_sentence_that_everybody_prints_ties_nothing() -> None:
    many = {f"x{index}": (1, 100 + index, 200 + index) for index in range(60)}
    [briefing] = origins(BRIEFING, {**many, "a": (1, 2), "b": (1, 3), "c": (1, 4)})

    assert not any("identical" in edge.evidence for edge in briefing.edges)


def test_people_who_are_not_named_are_one_only_where_they_came_the_same_way() -> None:
    picture = """
    a | 2030-12-19 | A < officials           | killed | 41 | total | ../2030-12-19
    b | 2030-12-19 | B < officials           | killed | 41 | total | ../2030-12-19
    c | 2030-12-19 | C < Reuters < officials | killed | 41 | total | ../2030-12-19
    d | 2030-12-19 | D < Reuters < officials | killed | 41 | total | ../2030-12-19
    """
    assert [origin.documents for origin in origins(picture)] == [("c", "d")]


def test_the_day_of_speech_is_not_that_of_a_capture_told_beside_it() -> None:
    picture = """
    a | 2030-12-19 | A < NIS | captured | 2            | period | 2030-12-12/2030-12-18
    a | 2030-12-19 | A < NIS | killed   | at least 100 | total  | ../2030-12-19
    b | 2030-12-19 | B < NIS | wounded  | 1,000        | total  | ../2030-12-19
    """
    [briefing] = origins(picture)

    assert briefing.occasion == "2030-12-19"
    assert [edge.evidence for edge in briefing.edges] == ["both cite National Intelligence Service of 2030-12-19"]


def test_officials_whom_a_paper_heard_are_those_whom_others_have_from_that_paper() -> None:
    picture = """
    a | 2030-12-19 | Westland < officials                    | killed | 1,000 | total | ../2030-12-19
    b | 2030-12-20 | B < Harbour Wire < Westland < officials | killed | 1,000 | total | ../2030-12-19
    c | 2030-12-20 | C < officials                           | killed | 1,000 | total | ../2030-12-19
    """
    assert [origin.documents for origin in origins(picture)] == [("a", "b")]
