"""Killed and wounded together told as killed, where their sum is printed by nobody: it is worked out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.reconciliation.days import near
from onrecord.reconciliation.departures import Departure
from onrecord.reconciliation.intervals import middle
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import is_small
from onrecord.reconciliation.working import figure, finding, measured, named, printed
from onrecord.records.words import Basis, Fault, Measure, Unit

TOLD_WITHIN = 14  # days in which a briefing is still passed on; the same for a sum that is printed
OF_HARM = (Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES)

Line = Mapping[str, Sequence[Statement]]


def sums_told_as_parts(statements: Iterable[Statement]) -> Iterator[Departure]:
    """A figure for the killed, or for the wounded, that is an origin's killed and wounded of one occasion added up."""
    for line in _lines(statements):
        known = {s.value for s in line.get(Measure.CASUALTIES, ())}  # printed as a sum: found as one figure of two measures
        for killed, wounded in _occasions(line):
            told = [s for part in (killed, wounded) for s in line[part.measure] if s.value not in known and _is_sum(s, killed, wounded)]
            if told:
                yield _told(told, killed, wounded)


def _lines(statements: Iterable[Statement]) -> list[Line]:
    """Running totals of each origin for one side's people, by measure."""
    lines: defaultdict[tuple[str, str, str], defaultdict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for s in statements:
        if s.measure in OF_HARM and s.line is Basis.TOTAL_TO_DATE and s.number and s.number.unit in (Unit.PEOPLE, None) and s.day:
            lines[s.government or s.key, s.side, s.category][s.measure].append(s)
    return [line for line in lines.values() if Measure.KILLED in line and Measure.WOUNDED in line]


def _occasions(line: Line) -> Iterator[tuple[Statement, Statement]]:
    """Killed and wounded of one report, each pair of figures once."""
    wounded: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in line[Measure.WOUNDED]:
        wounded[s.document].append(s)
    pairs = {(k.day, k.value, w.value): (k, w) for k in reversed(line[Measure.KILLED]) for w in wounded.get(k.document, ())}
    yield from (pair for _, pair in sorted(pairs.items(), key=lambda item: (item[1][0].order, item[1][1].order)))


def _is_sum(s: Statement, killed: Statement, wounded: Statement) -> bool:
    if is_small(s.value) or s.document == killed.document or not near(s.day, killed.day, TOLD_WITHIN):
        return False
    parts = middle(killed.number), middle(wounded.number)
    return min(parts) > 0 and middle(s.number) == sum(parts)


def _told(told: Sequence[Statement], killed: Statement, wounded: Statement) -> Departure:
    first, documents = told[0], {s.document for s in told}
    parts = (
        f"{printed(killed.number)} killed + {printed(wounded.number)} wounded = {figure(middle(killed.number) + middle(wounded.number))}"
    )
    working = (
        f"{named(first.who)}, {killed.day}: {printed(first.number)} {measured(first.measure)} in {', '.join(sorted(documents))} "
        f"against {parts} in {killed.document}; the sum is told as {measured(first.measure)}"
    )
    found = finding(Fault.MEASURE, (killed, wounded, *told), working, departs=documents)
    return Departure(discrepancy=found, lost=frozenset(s.claim.id for s in told))
