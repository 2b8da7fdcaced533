"""Which statements bear on a question: those it asks for, what they are parts or shares of, and what they are added up with."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.reconciliation.scope import side_key
from onrecord.reconciliation.statements import Statement
from onrecord.records.findings import Question
from onrecord.records.words import Measure

# Measures that are held against each other: killed and wounded against casualties, all of them against those sent.
KIN = frozenset(
    {
        Measure.KILLED,
        Measure.WOUNDED,
        Measure.CASUALTIES,
        Measure.CASUALTIES_INCL_MISSING_CAPTURED,
        Measure.CAPTURED,
        Measure.DEPLOYED,
        Measure.EXPECTED_TO_BE_SENT,
    }
)


def bearing_on(question: Question, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements that an answer or a finding about it may rest on, in their order."""
    measures = KIN if question.measure in KIN else {question.measure}
    side = side_key(question.side)
    tied = {s.claim.id for s in statements if s.measure in measures and (not side or s.side == side)}
    for _ in range(2):  # a share of a share: up to what the first one is taken of
        tied.update(whole for s in statements if s.claim.id in tied for whole in _wholes(s))
    return tuple(s for s in statements if s.claim.id in tied or not tied.isdisjoint(_wholes(s)))


def said_by(day: str, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements made by that day; one that nothing dates is kept."""
    return tuple(s for s in statements if s.day is None or s.day <= day)


def _wholes(s: Statement) -> Iterator[str]:
    yield from (whole for whole in (s.claim.subset_of, s.claim.share_of, s.claim.supersedes) if whole)
