"""One origin's figure told of something else: another measure, another definition, another basis."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.reconciliation.days import first_day, near
from onrecord.reconciliation.departures import departing, nearest_telling
from onrecord.reconciliation.intervals import interval
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import Utterance, is_small
from onrecord.reconciliation.working import finding, measured, named, printed
from onrecord.records.findings import Discrepancy
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


def measure_drift(statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Killed or wounded told as killed, and its like."""
    totals = _lesser_figures(statements)
    for same in same_figures(statements):
        tellings = _by_measure(same)
        for nesting in NESTINGS:
            both = [tellings.get(measure, []) for measure in nesting.measures]
            if all(both) and (nesting.inside or not _documents(both[0]) & _documents(both[1])):
                yield from _told_as(tellings, nesting, totals)


def _by_measure(same: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in same:
        found[s.measure].append(s)
    return dict(found)


def _documents(statements: Iterable[Statement]) -> set[str]:
    return {s.document for s in statements}


def _lesser_figures(statements: Iterable[Statement]) -> dict[tuple[str, str, str], list[Statement]]:
    """Running totals by origin, people and measure."""
    found: defaultdict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.value and s.line is Basis.TOTAL_TO_DATE:
            found[s.government or s.key, s.side, s.measure].append(s)
    return dict(found)


def _told_as(tellings: dict[str, list[Statement]], nesting: Nesting, totals: Totals) -> Iterator[Discrepancy]:
    """The reports that give one figure for both measures of a nesting within its days."""
    part, whole = (
        [s for s in tellings[m] if _has_near(s, tellings[n], nesting.days)] for m, n in (nesting.measures, nesting.measures[::-1])
    )
    if not part:
        return
    near_by = {nesting.measures[0]: part, nesting.measures[1]: whole}
    kept, why = _contradicted(part, totals, nesting) or nearest_telling(near_by)
    if kept is None and nesting.inside:
        kept, why = nesting.measures[1], "relays drop words of a definition rather than add them"
    departs = departing(near_by, kept)
    if kept == nesting.measures[0]:
        departs -= {s.document for s in part}
    told = " against ".join(f"{printed(same[0].number)} {measured(m)} in {_listed(same)}" for m, same in near_by.items())
    working = f"{named(part[0].who)}: {told}; " + (f"{measured(kept)}: {why}" if kept else why)
    yield finding(nesting.fault, (*part, *whole), working, departs=departs)


def _has_near(s: Statement, others: Sequence[Statement], days: int) -> bool:
    return any(near(s.day, other.day, days) for other in others)


def _contradicted(part: Sequence[Statement], totals: Totals, nesting: Nesting) -> tuple[str, str] | None:
    """The whole, where the origin gives a clearly smaller figure for the part at about the same time."""
    first = part[0]
    if not nesting.inside or not first.number:
        return None
    least = interval(first.number).low
    for s in totals.get((first.government or first.key, first.side, first.measure), ()):
        if s.number and interval(s.number).high < least and near(s.day, first.day, SAME_TIME):
            return nesting.measures[1], f"the same origin gives {printed(s.number)} {measured(s.measure)} on {s.day}"
    return None


def _listed(statements: Iterable[Statement]) -> str:
    return ", ".join(sorted(_documents(statements)))


def basis_drift(utterances: Sequence[Utterance]) -> Iterator[Discrepancy]:
    """A running total told as the figure of a period, an addition or a plan."""
    figures: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if u.number and not is_small(u.best.value) and u.line in COUNTED:
            figures[u.government or u.key, u.best.measure, u.best.side, u.best.category, u.best.value].append(u)
    for same in figures.values():
        totals = [u for u in same if u.line is Basis.TOTAL_TO_DATE]
        for u in same:
            total = next(
                (t for t in totals if u.line is not t.line and near(t.day, u.day, 1) and not set(t.documents) & set(u.documents)), None
            )
            if total:
                yield _other_basis(total, u)


def _other_basis(total: Utterance, u: Utterance) -> Discrepancy:
    tellings = {f"{printed(w.number)} as {measured(str(w.line))}": w.statements for w in (total, u)}
    kept, why = nearest_telling(tellings)
    told = " against ".join(f"{words} in {_listed(same)}" for words, same in tellings.items())
    working = f"{named(u.who)} on {u.day}, {measured(u.best.measure)}: {told}; " + (f"{kept}: {why}" if kept else why)
    return finding(Fault.BASIS, (*total.statements, *u.statements), working, departs=departing(tellings, kept))


def period_drift(utterances: Sequence[Utterance], statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """A running total told as counted since a day on which it was already running."""
    totals = _lesser_figures(statements)
    for u in utterances:
        if u.line is not Basis.TOTAL_TO_DATE or not u.number or is_small(u.best.value):
            continue
        running = [s for s in totals.get((u.government or u.key, u.best.side, u.best.measure), ()) if s.day]
        begun = min((s.day for s in running if s.day), default="9999")
        late = [s for s in u.statements if (start := first_day(s.claim.time.edtf if s.claim.time else None)) and start > begun]
        rest = [s for s in u.statements if s not in late]
        if not late or not rest:
            continue
        tellings = {"so far": rest, f"since {first_day(late[0].claim.time.edtf if late[0].claim.time else None)}": late}
        told = " against ".join(f"{printed(u.number)} {words} in {_listed(same)}" for words, same in tellings.items())
        working = f"{named(u.who)} on {u.day}, {measured(u.best.measure)}: {told}; its total was running by {begun}"
        yield finding(Fault.DEFINITION, u.statements, working, departs=departing(tellings, nearest_telling(tellings)[0]))
