"""The verbs of the room: what each origin said last, and what does not add up."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from onrecord.reconciliation.arithmetic import lists, subsets, sums
from onrecord.reconciliation.bearing import bearing_on, said_by
from onrecord.reconciliation.departures import Departure
from onrecord.reconciliation.disputes import disputes, falls
from onrecord.reconciliation.drift import basis_drift, measure_drift, period_drift
from onrecord.reconciliation.harm import sums_told_as_parts
from onrecord.reconciliation.mouths import misattributed
from onrecord.reconciliation.occasions import Occasions, sums_of_harm
from onrecord.reconciliation.origins import find_origins
from onrecord.reconciliation.questions import answer_question
from onrecord.reconciliation.relay import hedge_drift, number_spin
from onrecord.reconciliation.repeats import printed_too_early, stale_repeats, taken_after_reported, two_dates
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.shares import multiples, rates, shares
from onrecord.reconciliation.spikes import spikes
from onrecord.reconciliation.statements import Statement, is_settled, state_claims
from onrecord.reconciliation.utterances import Known, find_utterances
from onrecord.records.findings import Answer, Discrepancy, Findings, Question, Record
from onrecord.records.words import Basis, Fault, Kind

__all__ = ["answer", "check"]

ORDER = tuple(Fault)
# Departures after which a figure is not what its origin said, so that it is no row of an answer.
MISTOLD = frozenset({Fault.MEASURE, Fault.DEFINITION, Fault.ATTRIBUTION, Fault.NUMBER})
ERRORS = MISTOLD | {Fault.STALE}


def answer(record: Record, question: Question) -> Answer:
    """What each origin had last said, in one row an origin and basis; what was said after the day asked for is no part of it."""
    statements = bearing_on(question, state_claims(record.entries))
    shared, known = SharedText(record.fingerprints), Known()
    departures = find_departures(statements, shared, known)
    lost = lost_in_relay(departures, MISTOLD)  # also what only later reports show to be told wrong
    if question.as_of is not None:
        statements = said_by(question.as_of, statements)
        departures = find_departures(statements, shared, known)
    found = find_discrepancies(statements, departures, known)
    return answer_question(question, _as_first_said(statements, departures), lost, found)


def _as_first_said(statements: Iterable[Statement], departures: Iterable[Departure]) -> tuple[Statement, ...]:
    """The statements, a figure repeated as if it were new put under the day it is from."""
    said_on = {claim: d.said_on for d in departures if d.said_on for claim in d.lost}
    return tuple(replace(s, day=said_on.get(s.claim.id, s.day)) if s.claim.id in said_on else s for s in statements)


def check(record: Record) -> Findings:
    """What does not add up or agree, and which reports go back to one utterance."""
    everything = state_claims(record.entries)
    shared, known = SharedText(record.fingerprints), Known()
    return Findings(
        discrepancies=find_discrepancies(everything, find_departures(everything, shared, known), known),
        origins=find_origins(find_utterances(everything, known), shared),
    )


def find_departures(everything: Sequence[Statement], shared: SharedText, known: Known) -> tuple[Departure, ...]:
    """Where reports tell one utterance differently."""
    compared = _compared(everything)
    measures = (*measure_drift(compared, shared), *sums_told_as_parts(compared))
    lost = lost_in_relay(measures, MISTOLD)
    statements = [s for s in compared if s.claim.id not in lost]
    utterances = find_utterances(statements, known)
    return (
        *measures,
        *period_drift(utterances, statements, shared),
        *basis_drift(utterances, shared),
        *number_spin(utterances, shared),
        *spikes(utterances, shared),
        *misattributed(utterances, shared),
        *two_dates(utterances, shared),
        *stale_repeats(utterances),
    )


def lost_in_relay(departures: Iterable[Departure], kinds: Collection[Fault]) -> frozenset[str]:
    """The claims that depart from what their origin said, by the kinds of departure asked for."""
    return frozenset(claim for d in departures if d.discrepancy.kind in kinds for claim in d.lost)


def find_discrepancies(everything: Sequence[Statement], departures: Sequence[Departure], known: Known) -> tuple[Discrepancy, ...]:
    """What does not add up or agree among the counts, by kind; a report that departs is not held against other figures, too."""
    statements = _compared(everything)
    lost, mistold = lost_in_relay(departures, ERRORS), lost_in_relay(departures, MISTOLD)
    sound = [s for s in statements if s.claim.id not in lost]
    utterances = find_utterances(sound, known)
    occasions = Occasions(utterances)
    found = [
        *(d.discrepancy for d in departures),
        *hedge_drift(find_utterances((s for s in statements if s.claim.id not in mistold), known)),
        *printed_too_early(statements),
        *taken_after_reported(statements),
        *sums(utterances, occasions),
        *subsets(utterances, occasions),
        *lists(sound),
        *shares(sound),
        *multiples(sound),
        *rates(sound),
        *disputes(utterances, sums_of_harm(utterances, occasions), sound),
        *falls(utterances),
    ]
    once = {(f.kind, f.claims): f for f in reversed(found)}
    return tuple(sorted(once.values(), key=lambda f: (ORDER.index(f.kind), f.documents, f.working)))


def _compared(everything: Iterable[Statement]) -> tuple[Statement, ...]:
    """The counts that their speakers stand by, and plans."""
    return tuple(s for s in everything if s.claim.kind is Kind.COUNT and (is_settled(s) or s.line is Basis.PLANNED))
