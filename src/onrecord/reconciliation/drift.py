"""One origin's figure told of something else: another measure, another definition, another basis."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.reconciliation.days import first_day, near
from onrecord.reconciliation.departures import Decision, Departure, best_told, departure
from onrecord.reconciliation.intervals import interval, usual
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import Utterance, is_small
from onrecord.reconciliation.working import measured, named, printed
from onrecord.records.words import Basis, Fault, Kind, Measure, Unit

Totals = Mapping[tuple[str, str, str], Sequence[Statement]]


@dataclass(frozen=True, slots=True)
class Nesting:
    """Two measures for which one figure is one figure told wrong, and for how many days.

    Attributes:
        measures: the part and the whole, or two that lie side by side.
        inside: whether the first is a part of the second.
    """

    measures: tuple[str, str]
    days: int
    fault: Fault
    inside: bool = field(kw_only=True)


NESTINGS = (
    Nesting((Measure.KILLED, Measure.CASUALTIES), 14, Fault.MEASURE, inside=True),
    Nesting((Measure.WOUNDED, Measure.CASUALTIES), 14, Fault.MEASURE, inside=True),
    Nesting((Measure.KILLED, Measure.CASUALTIES_INCL_MISSING_CAPTURED), 14, Fault.MEASURE, inside=True),
    Nesting((Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED), 3, Fault.DEFINITION, inside=True),
    Nesting((Measure.KILLED, Measure.WOUNDED), 1, Fault.MEASURE, inside=False),
    Nesting((Measure.EXPECTED_TO_BE_SENT, Measure.DEPLOYED), 1, Fault.MEASURE, inside=False),
)
SAME_TIME = 7  # days within which an origin's other figures bear on one
NO_PEOPLE = frozenset({Basis.RATE, Basis.PROPORTION})
COUNTED = frozenset({Basis.TOTAL_TO_DATE, Basis.IN_PERIOD, Basis.INCREMENT, Basis.PLANNED})


def same_figures(statements: Iterable[Statement]) -> list[list[Statement]]:
    """Statements of one government or origin that give one figure of one side's people, in the order of their days."""
    found: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        people = s.claim.number is not None and s.claim.number.unit in (Unit.PEOPLE, None)
        if s.claim.kind is Kind.COUNT and people and not is_small(s.value) and s.line not in NO_PEOPLE and s.day:
            found[s.government or s.key, s.side, s.category, s.value].append(s)
    return [sorted(same, key=lambda s: (s.day or "", s.order)) for same in found.values() if len(same) > 1]


def measure_drift(statements: Sequence[Statement], shared: SharedText) -> Iterator[Departure]:
    """Killed or wounded told as killed, and its like."""
    totals = _running_totals(statements)
    for same in same_figures(statements):
        tellings = _by_measure(same)
        for nesting in NESTINGS:
            part, whole = _within(tellings, nesting)
            decided = _contradicted(part, whole, totals) if part else None
            if part and (nesting.inside or _changed_sides(part, whole, decided)):
                yield _told_as(part, whole, nesting, shared, decided)


def _within(tellings: dict[str, list[Statement]], nesting: Nesting) -> tuple[list[Statement], list[Statement]]:
    """The reports of both measures of a nesting that have one of the other within its days."""
    part, whole = (tellings.get(measure, []) for measure in nesting.measures)
    known = {s.claim.id for s in whole}
    apart = [s for s in part if s.claim.subset_of not in known]  # "20 casualties, all of them dead"
    return _near(apart, whole, nesting.days), _near(whole, apart, nesting.days)


def _changed_sides(one: Sequence[Statement], other: Sequence[Statement], decided: Decision | None) -> bool:
    """Whether a figure of one thing is told of another beside it: as many may be killed as wounded, unless the origin says otherwise."""
    return not _documents(one) & _documents(other) and (decided is not None or one[0].measure != Measure.KILLED)


def _near(some: Sequence[Statement], others: Sequence[Statement], days: int) -> list[Statement]:
    return [s for s in some if any(near(s.day, other.day, days) for other in others)]


def _by_measure(same: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in same:
        found[s.measure].append(s)
    return dict(found)


def _documents(statements: Iterable[Statement]) -> set[str]:
    return {s.document for s in statements}


def _running_totals(statements: Iterable[Statement]) -> dict[tuple[str, str, str], list[Statement]]:
    """Running totals by origin, people and measure."""
    found: defaultdict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.value and s.line is Basis.TOTAL_TO_DATE:
            found[s.government or s.key, s.side, s.measure].append(s)
    return dict(found)


def _told_as(part: list[Statement], whole: list[Statement], nesting: Nesting, shared: SharedText, decided: Decision | None) -> Departure:
    """One figure given for a part here and for its whole there."""
    named_part, named_whole = (f"{printed(same[0].number)} {measured(same[0].measure)}" for same in (part, whole))
    if decided is None and _documents(part) == _documents(whole):
        decided = named_whole, "the report says so itself"
    tellings = {named_part: part, named_whole: whole}
    if nesting.inside:
        decided = decided or best_told(tellings, shared) or (named_whole, "a whole is often told as its part, seldom a part as its whole")
    return departure(nesting.fault, f"{named(part[0].who)}, {part[0].day}", tellings, shared, decided)


def _contradicted(part: Sequence[Statement], whole: Sequence[Statement], totals: Totals) -> Decision | None:
    """The whole, where the origin gives a clearly smaller figure for the part at about the same time."""
    first = part[0]
    least = interval(first.number).low if first.number else 0
    for s in totals.get((first.government or first.key, first.side, first.measure), ()):
        if s.number and usual(s.number).high < least and near(s.day, first.day, SAME_TIME):
            kept = f"{printed(whole[0].number)} {measured(whole[0].measure)}"
            return kept, f"the same origin gives {printed(s.number)} {measured(s.measure)} on {s.day}"
    return None


def basis_drift(utterances: Sequence[Utterance], shared: SharedText) -> Iterator[Departure]:
    """A running total told as the figure of a period, an addition or a plan."""
    figures: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if u.number and not is_small(u.best.value) and u.line in COUNTED:
            figures[u.government or u.key, u.best.measure, u.best.side, u.best.category, u.best.value].append(u)
    for same in figures.values():
        totals = [u for u in same if u.line is Basis.TOTAL_TO_DATE]
        for u in same:
            total = next((t for t in totals if _on_another_basis(t, u)), None)
            if total:
                tellings = {f"{printed(w.number)} as {measured(str(w.line))}": w.statements for w in (total, u)}
                yield departure(Fault.BASIS, f"{named(u.who)} on {u.day}, {measured(u.best.measure)}", tellings, shared)


def _on_another_basis(total: Utterance, u: Utterance) -> bool:
    return u.line is not total.line and near(total.day, u.day, 1) and not set(total.documents) & set(u.documents)


def period_drift(utterances: Sequence[Utterance], statements: Sequence[Statement], shared: SharedText) -> Iterator[Departure]:
    """A running total told as counted since a day on which it was already running."""
    totals = _running_totals(statements)
    for u in utterances:
        if u.line is not Basis.TOTAL_TO_DATE or not u.number or is_small(u.best.value):
            continue
        running = totals.get((u.government or u.key, u.best.side, u.best.measure), ())
        begun = min((s.day for s in running if s.day), default="9999")
        late = [s for s in u.statements if (_start(s) or "") > begun]
        rest = [s for s in u.statements if s not in late]
        if late and rest:
            tellings = {f"{printed(u.number)} so far": rest, f"{printed(u.number)} since {_start(late[0])}": late}
            about = f"{named(u.who)} on {u.day}, {measured(u.best.measure)}, whose total was running by {begun}"
            yield departure(Fault.DEFINITION, about, tellings, shared)


def _start(s: Statement) -> str | None:
    """The day from which a total is counted, or None where that is open."""
    return first_day(s.claim.time.edtf) if s.claim.time else None
