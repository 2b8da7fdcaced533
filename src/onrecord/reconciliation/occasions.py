"""What an origin said beside a figure: its other figures of the same people on the same occasion."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import inf

from onrecord.reconciliation.intervals import total, usual
from onrecord.reconciliation.scope import same_place
from onrecord.reconciliation.statements import value_of
from onrecord.reconciliation.utterances import Utterance
from onrecord.records.claims import Number
from onrecord.records.words import Basis, Hedge, Measure, Unit

RUNNING = frozenset({Basis.TOTAL_TO_DATE, Basis.STOCK})


class Occasions:
    """Utterances that count people, found by who spoke, on which day, of whom."""

    def __init__(self, utterances: Iterable[Utterance]) -> None:
        self._found: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
        for u in utterances:
            if u.day and u.number and u.number.unit in (Unit.PEOPLE, None):
                self._found[_key(u, u.best.measure, u.day)].append(u)

    def beside(self, u: Utterance, measure: str) -> Sequence[Utterance]:
        """The same origin's figures of that measure, of the same people and place, within a day; of an incident in the same report."""
        if not u.day or not u.number or u.number.unit not in (Unit.PEOPLE, None):
            return ()
        days = (u.day, _next(u.day, -1), _next(u.day, 1)) if u.line in RUNNING else (u.day,)
        found = (v for day in days for v in self._found.get(_key(u, measure, day), ()))
        return [v for v in found if same_place(u.best.place, v.best.place) and (u.line in RUNNING or set(u.documents) & set(v.documents))]


def sums_of_harm(utterances: Iterable[Utterance], occasions: Occasions) -> Iterator[Utterance]:
    """Killed and wounded of one occasion as casualties, where the origin gives no casualties itself."""
    for killed in utterances:
        if killed.best.measure != Measure.KILLED or killed.line not in RUNNING or occasions.beside(killed, Measure.CASUALTIES):
            continue
        wounded = occasions.beside(killed, Measure.WOUNDED)
        if len(wounded) == 1 and len(occasions.beside(killed, Measure.KILLED)) == 1:  # more than one is a list
            yield _sum(killed, wounded[0])


def _sum(killed: Utterance, wounded: Utterance) -> Utterance:
    parts = (killed, wounded)
    bounds = total(usual(u.number) for u in parts if u.number)
    number = Number(low=round(bounds.low), high=None if bounds.high == inf else round(bounds.high), hedge=Hedge.RANGE)
    claim = replace(killed.best.claim, measure=Measure.CASUALTIES, number=number)
    return replace(
        killed,
        best=replace(killed.best, claim=claim, measure=str(Measure.CASUALTIES), number=number, value=value_of(number)),
        statements=(*killed.statements, *wounded.statements),
        documents=tuple(dict.fromkeys((*killed.documents, *wounded.documents))),
        claims=(*killed.claims, *wounded.claims),
        sum_of=parts,
    )


def _key(u: Utterance, measure: str, day: str) -> tuple[object, ...]:
    line = Basis.TOTAL_TO_DATE if u.line in RUNNING else u.line
    return (u.key, measure, u.best.side, u.best.category, line, day)


def _next(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return day
