"""Figures repeated out of their time: an old one as if it were new, one figure under two days, a print older than its news."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from onrecord.reconciliation.days import distance, is_day
from onrecord.reconciliation.departures import Departure, departure
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Statement, is_ahead
from onrecord.reconciliation.utterances import Utterance, is_small, order, share_a_name, speak_as_one
from onrecord.reconciliation.working import finding, measured, named, printed
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Basis, Fault, Measure

LOSSES = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED, Measure.MISSING})
TAKEN = frozenset({Measure.CAPTURED, Measure.SURRENDERED, Measure.ABDUCTED, Measure.DETAINED})
STALE_AFTER = 7  # a war's losses do not stand still for a week
DATED_APART = range(2, 6)  # days between two dates of one figure; further apart it may have been said twice
SAME_EVENT = 10
ROUND = 100  # people: a total in hundreds is often stated again unchanged


def stale_repeats(utterances: Sequence[Utterance]) -> Iterator[Departure]:
    """An old figure of an origin that a report gives as of its own print."""
    for line in _same_figure(utterances):
        for u in line:
            late = [s for s in u.statements if s.weak and (distance(u.day, s.day) or 0) > 1 and not s.own_voice]
            if late:
                yield _stale(u, late)
        for first, later in pairwise(line):
            if is_undated_repeat(first, later):
                yield _stale(first, later.statements)


def is_undated_repeat(first: Utterance, later: Utterance) -> bool:
    """Whether a week later a report gives the same losses with no sign that they were stated anew."""
    if later.best.measure not in LOSSES or later.line is not Basis.TOTAL_TO_DATE or (distance(first.day, later.day) or 0) < STALE_AFTER:
        return False
    return all(s.weak and not s.claim.evidence and not s.own_voice for s in later.statements)


def _stale(first: Utterance, late: Sequence[Statement]) -> Departure:
    told = ", ".join(f"{s.document} gives it as of {s.day}" for s in late)
    working = f"{named(first.who)} gave {printed(first.number)} {measured(first.best.measure)} on {first.day}; {told}"
    found = finding(Fault.STALE, (*first.statements, *late), working, departs={s.document for s in late})
    return Departure(discrepancy=found, lost=frozenset(s.claim.id for s in late), said_on=first.day)


def two_dates(utterances: Sequence[Utterance], shared: SharedText) -> Iterator[Departure]:
    """One figure of one origin that reports date a few days apart."""
    for line in _same_figure(utterances):
        for first, later in pairwise(line):
            if _one_event(first, later) and _dated_apart(first, later):
                about = f"{named(first.who)}, {printed(first.number)} {measured(first.best.measure)}, dated"
                yield departure(Fault.DATE, about, {str(u.day): u.statements for u in (first, later)}, shared)


def _dated_apart(first: Utterance, later: Utterance) -> bool:
    """Whether the two days are those of one occasion: the later one said in so many words, and not a round figure stated again."""
    if (distance(first.day, later.day) or 0) not in DATED_APART or set(first.documents) & set(later.documents):
        return False
    if all(s.weak for s in later.statements) or any(s.claim.evidence for s in later.statements) or not share_a_name(first, later):
        return False
    relays = [{relay for s in u.statements for relay in s.relays} for u in (first, later)]
    value = first.best.value[1] if first.best.value else None
    return not relays[0].isdisjoint(relays[1]) or bool(value and value % ROUND)


def _one_event(first: Utterance, later: Utterance) -> bool:
    """Whether two equal figures may be one: a running total is, an incident's only at one named place, an addition never."""
    if first.line is Basis.TOTAL_TO_DATE:
        return True
    return first.line is Basis.IN_PERIOD and first.best.place is not None and first.best.place == later.best.place


def _same_figure(utterances: Sequence[Utterance]) -> Iterator[list[Utterance]]:
    """Utterances of one origin with one figure of one measure, in the order of their days."""
    lines: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if u.number and u.day and not is_small(u.best.value):
            lines[u.government or u.key, u.best.measure, u.best.side, u.best.category, u.line, u.best.value].append(u)
    for line in lines.values():
        line.sort(key=order)
        yield [u for u in line if speak_as_one(u, line[0])]


def printed_too_early(statements: Iterable[Statement]) -> Iterator[Discrepancy]:
    """A report whose print day lies before the day that it speaks of."""
    early: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in statements:
        time = s.claim.time.edtf if s.claim.time else None
        if s.published and s.day and time and is_day(time.rpartition("/")[2]) and not is_ahead(s.claim) and s.day > s.published:
            early[s.document].append(s)
    for document, same in early.items():
        latest = max(s.day or "" for s in same)
        working = f"{document} is printed on {same[0].published} and reports what was said or happened on {latest}"
        yield finding(Fault.DATE, same, working, departs=[document])


def taken_after_reported(statements: Iterable[Statement]) -> Iterator[Discrepancy]:
    """People said to have been taken on a day after others had reported them taken."""
    groups: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.measure in TAKEN and s.value and s.day:
            groups[s.government or s.key, s.measure, s.side, s.category, s.value].append(s)
    for same in groups.values():
        for s in same:
            known = [t for t in same if t.document != s.document and _known_before(s, t)]
            if known:
                working = (
                    f"{s.document} has {printed(s.number)} {measured(s.measure)} on {s.day}; "
                    f"{', '.join(sorted({t.document for t in known}))} reported them by {min(t.day or '' for t in known)}"
                )
                yield finding(Fault.DATE, [s, *known], working, departs=[s.document])


def _known_before(event: Statement, report: Statement) -> bool:
    """Whether the other report had them taken up to ten days before the day of the event."""
    if event.line is not Basis.IN_PERIOD or not event.claim.time or not is_day(event.claim.time.edtf):
        return False
    return 0 < (distance(report.day, event.day) or 0) <= SAME_EVENT
