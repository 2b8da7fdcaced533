"""One utterance told with another hedge or another number."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from onrecord.reconciliation.departures import Departure, departure, listed
from onrecord.reconciliation.intervals import middle, usual
from onrecord.reconciliation.scope import place_parts, same_place
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import Utterance, is_small
from onrecord.reconciliation.working import finding, measured, named, printed
from onrecord.records.claims import Number
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Basis, Fault, Hedge, Measure

# Counts of people at a place: two of them for two places do not differ, so a report that names no place is left aside.
STANDING = frozenset({Measure.DEPLOYED, Measure.PRESENT, Measure.OBSERVED, Measure.EXPECTED_TO_BE_SENT})
CARRIED_OVER = "hedge carried over"  # lent by the number before it: the report prints none
OPEN = (frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST}), frozenset({Hedge.UP_TO, Hedge.LESS_THAN}))
MOST_APART = 20  # times: 300 may become 3,000 on the way, but 1,200 beside 650,000 counts something else
NEARLY_EQUAL = 0.8  # of the larger: two papers may round one figure, each by a tenth
MOST_TELLINGS = 8  # of one origin on one day; beyond that it is a list, not a figure told differently


def hedge_drift(utterances: Iterable[Utterance]) -> Iterator[Discrepancy]:
    """One figure of one origin under several hedges, between reports or inside one."""
    for u in utterances:
        tellings: defaultdict[str, list[Statement]] = defaultdict(list)
        for s in u.statements:
            if s.claim.note != CARRIED_OVER:
                tellings[printed(s.number)].append(s)
        if u.number is None or len(tellings) < 2:
            continue
        told = "; ".join(f"{words} in {listed(telling)}" for words, telling in sorted(tellings.items()))
        working = f"{named(u.who)} on {u.day}, {measured(u.best.measure)}: {told}"
        yield finding(Fault.HEDGE, u.statements, working, departs=_without_the_kept(u, tellings))


def _without_the_kept(u: Utterance, tellings: dict[str, list[Statement]]) -> set[str]:
    """The documents that never print the hedge which most documents print."""
    documents = {words: {s.document for s in telling} for words, telling in tellings.items()}
    counts = sorted(map(len, documents.values()), reverse=True)
    kept = max(documents, key=lambda words: len(documents[words]))
    return set(u.documents) - documents[kept] if counts[0] > counts[1] else set()


def number_spin(utterances: Sequence[Utterance], shared: SharedText) -> Iterator[Departure]:
    """One origin, occasion and measure, and two numbers that no hedge makes one, no report printing both."""
    together = _printed_together(utterances)
    for same in _by_occasion(utterances):
        pairs = [(u, v) for u, v in combinations(same[:MOST_TELLINGS], 2) if _spun(u, v, together)]
        known = {id(pair[0]) for pair in pairs} | {id(pair[1]) for pair in pairs}
        best = max((u.documents for u in same if id(u) in known), key=len, default=())
        for u, v in pairs:
            if len(pairs) == 1 or best in (u.documents, v.documents):
                about = f"{named(u.who)} on {u.day}, {measured(u.best.measure)}{_swapped(u, v)}"
                yield departure(Fault.NUMBER, about, {printed(w.number): w.statements for w in (u, v)}, shared)


def _by_occasion(utterances: Sequence[Utterance]) -> Iterator[list[Utterance]]:
    """Utterances of one origin, measure, people and basis on one day."""
    occasions: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if u.day and u.number and u.line is not Basis.RATE:
            occasions[u.key, u.day, u.best.measure, u.best.side, u.best.category, u.line, u.number.unit].append(u)
    yield from (same for same in occasions.values() if len(same) > 1)


def _printed_together(utterances: Sequence[Utterance]) -> dict[str, set[int]]:
    """For each document the utterances that it reports."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for index, u in enumerate(utterances):
        for document in u.documents:
            found[document].add(index)
    return found


def _spun(u: Utterance, v: Utterance, together: dict[str, set[int]]) -> bool:
    if not u.number or not v.number or set(u.documents) & set(v.documents):
        return False
    low, high = sorted((middle(u.number), middle(v.number)))
    if (is_small(u.best.value) and is_small(v.best.value)) or high > MOST_APART * low:
        return False
    if _agree(u.number, v.number) or not _comparable_places(u, v):
        return False
    return u.line is not Basis.IN_PERIOD or any(together[d] & together[e] for d in u.documents for e in v.documents)


def _agree(one: Number, other: Number) -> bool:
    """Whether one number fits both; two that are open the same way agree as their points do: "over 400" is not "over 300" told."""
    same_way = any(one.hedge in way and other.hedge in way for way in OPEN)
    if same_way and one.point is not None and other.point is not None:
        return min(one.point, other.point) >= NEARLY_EQUAL * max(one.point, other.point)
    return usual(one).meets(usual(other))


def _comparable_places(u: Utterance, v: Utterance) -> bool:
    """Whether both figures cover the same place; of people at a place both must name it, or one may leave out the country."""
    if u.best.measure in STANDING:
        one, other = (place_parts(w.best.place) if w.best.place else () for w in (u, v))
        return one == other or (() in (one, other) and len(one or other) == 1)
    return same_place(u.best.place, v.best.place)


def _swapped(u: Utterance, v: Utterance) -> str:
    """A hint where the two have the same digits in another order."""
    one, other = (str(w.best.value[1]) if w.best.value else "" for w in (u, v))
    return " (the digits of one in another order)" if sorted(one) == sorted(other) and one.rstrip("0") != one[:1] else ""
