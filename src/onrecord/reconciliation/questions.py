"""A question -> the answer of `ask`: one row an origin and basis, the range over them, revisions and what touches them."""

from collections.abc import Collection, Iterable, Sequence

from onrecord.reconciliation.names import names_match
from onrecord.reconciliation.ranges import range_over
from onrecord.reconciliation.revisions import find_revisions
from onrecord.reconciliation.rows import find_rows, row_of
from onrecord.reconciliation.scope import category_matches, lies_in, side_key
from onrecord.reconciliation.statements import NOT_YET, Statement
from onrecord.reconciliation.utterances import Utterance, find_utterances
from onrecord.records.findings import Answer, Discrepancy, Question
from onrecord.records.words import Basis, Kind

# Bases that are no people counted so far; a row of them only answers who asks for it.
APART = frozenset({Basis.PLANNED, Basis.RATE})
PLANS = frozenset({"expected_to_be_sent"})


def answer_question(
    question: Question, statements: Sequence[Statement], lost: Collection[str], discrepancies: Iterable[Discrepancy]
) -> Answer:
    """What each origin had last said, with the range over origins; claims lost in relay are no rows, the findings on them stay."""
    asked = [s for s in statements if is_asked(s, question)]
    whole = _without_parts([s for s in asked if s.claim.id not in lost])
    utterances = [u for u in find_utterances(whole) if _said_by(u, question)]
    kept = find_rows(utterances)
    rows = tuple(row_of(u, kept, statements) for u in kept)
    claims = {claim for row in rows for claim in row.claims} | {s.claim.id for s in asked if s.claim.id in lost}
    return Answer(
        question=question,
        answer=range_over(kept),
        origins=rows,
        revisions=find_revisions(utterances, kept),
        discrepancies=tuple(found for found in discrepancies if claims.intersection(found.claims)),
    )


def is_asked(s: Statement, question: Question) -> bool:
    """Whether a statement is of the measure, people, place and basis asked for."""
    return (
        s.claim.kind is Kind.COUNT
        and s.measure == question.measure
        and (question.side is None or s.side == side_key(question.side))
        and category_matches(question.category, s.claim.whose.category if s.claim.whose else None)
        and lies_in(s.place, question.place)
        and _of_basis(s, question)
    )


def _of_basis(s: Statement, question: Question) -> bool:
    if question.basis is not None:
        return question.basis in (s.claim.basis, s.line)
    return question.measure in PLANS or (s.claim.basis not in APART and s.claim.certainty not in NOT_YET)


def _without_parts(asked: list[Statement]) -> list[Statement]:
    """The statements without those that are a part of another one that answers, too."""
    lines = {s.claim.id: s.line for s in asked}
    return [s for s in asked if s.claim.subset_of is None or lines.get(s.claim.subset_of, "none") != s.line]


def _said_by(u: Utterance, question: Question) -> bool:
    if question.as_of is not None and (u.day is None or u.day > question.as_of):
        return False
    return question.origin is None or any(names_match(question.origin, s.who) for s in u.statements)
