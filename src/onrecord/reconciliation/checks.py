"""The verbs of the room: what each origin said last, and what does not add up."""

from collections.abc import Sequence

from onrecord.reconciliation.arithmetic import lists, subsets, sums
from onrecord.reconciliation.disputes import disputes, falls
from onrecord.reconciliation.drift import basis_drift, measure_drift, period_drift
from onrecord.reconciliation.mouths import misattributed
from onrecord.reconciliation.occasions import Occasions
from onrecord.reconciliation.origins import find_origins
from onrecord.reconciliation.questions import answer_question
from onrecord.reconciliation.relay import hedge_drift, number_spin
from onrecord.reconciliation.repeats import printed_too_early, stale_repeats, taken_after_reported, two_dates
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.shares import multiples, rates, shares
from onrecord.reconciliation.statements import Statement, is_settled, state_claims
from onrecord.reconciliation.utterances import find_utterances
from onrecord.records.findings import Answer, Discrepancy, Findings, Question, Record
from onrecord.records.words import Basis, Fault, Kind

__all__ = ["answer", "check"]

ORDER = tuple(Fault)


def answer(record: Record, question: Question) -> Answer:
    """What each origin had last said, in one row an origin and basis."""
    return answer_question(record, question, find_discrepancies)


def check(record: Record) -> Findings:
    """What does not add up or agree, and which reports go back to one utterance."""
    everything = state_claims(record.entries)
    shared = SharedText(record.fingerprints)
    return Findings(discrepancies=find_discrepancies(everything, shared), origins=find_origins(find_utterances(everything), shared))


def find_discrepancies(everything: Sequence[Statement], shared: SharedText) -> tuple[Discrepancy, ...]:
    """What does not add up or agree among the counts, by kind."""
    statements = tuple(s for s in everything if s.claim.kind is Kind.COUNT and (is_settled(s) or s.line is Basis.PLANNED))
    utterances = find_utterances(statements)
    occasions = Occasions(utterances)
    found = [
        *sums(utterances, occasions),
        *subsets(utterances, occasions),
        *lists(statements),
        *shares(statements),
        *multiples(statements),
        *rates(statements),
        *disputes(utterances, statements),
        *falls(utterances),
        *measure_drift(statements),
        *period_drift(utterances, statements),
        *hedge_drift(utterances),
        *basis_drift(utterances),
        *number_spin(utterances),
        *misattributed(utterances, shared),
        *two_dates(utterances),
        *printed_too_early(statements),
        *taken_after_reported(statements),
        *stale_repeats(utterances),
    ]
    once = {(f.kind, f.claims): f for f in reversed(found)}
    return tuple(sorted(once.values(), key=lambda f: (ORDER.index(f.kind), f.documents, f.working)))
