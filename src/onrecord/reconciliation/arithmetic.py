"""Sums and parts: killed and wounded against casualties, a part against its whole, a list against its total."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from onrecord.reconciliation.intervals import Interval, interval, rounded, total
from onrecord.reconciliation.occasions import Occasions
from onrecord.reconciliation.scope import place_parts
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import Utterance, is_small
from onrecord.reconciliation.working import finding, measured, named, printed, spread
from onrecord.records.claims import Number
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Basis, Certainty, Fault, Measure, Unit, Verdict

HARMED = (Measure.KILLED, Measure.WOUNDED)
# A part and a whole that holds it, whatever the war.
INSIDE = (
    (Measure.KILLED, Measure.CASUALTIES),
    (Measure.WOUNDED, Measure.CASUALTIES),
    (Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED),
    (Measure.KILLED, Measure.DEPLOYED),
    (Measure.WOUNDED, Measure.DEPLOYED),
    (Measure.CASUALTIES, Measure.DEPLOYED),
    (Measure.CAPTURED, Measure.DEPLOYED),
)
AGES = frozenset("children child girls girl boys boy women woman men minors infants babies elderly".split())
LONG_LIST = 4  # parts from which on a list is meant to be whole, so that a small remainder is worth a look


def sums(utterances: Sequence[Utterance], occasions: Occasions) -> Iterator[Discrepancy]:
    """Killed and wounded that do not make the casualties of the same origin and occasion."""
    for whole in utterances:
        if whole.best.measure == Measure.CASUALTIES and whole.number:
            for killed, wounded in product(*(occasions.beside(whole, measure) for measure in HARMED)):
                parts = [killed, wounded]
                verdict = _adds_up([_readings(part) for part in parts], _readings(whole))
                if verdict:
                    yield _sum_found(named(whole.who), [u.best for u in parts], whole.best, verdict)


def subsets(utterances: Sequence[Utterance], occasions: Occasions) -> Iterator[Discrepancy]:
    """A part that is larger than its whole, both of one origin and occasion."""
    for part in utterances:
        for inner, outer in INSIDE:
            if part.best.measure != inner or not part.number:
                continue
            for whole in occasions.beside(part, outer):
                verdict = None if is_small(whole.best.value) or whole.best.part else _fits(_readings(part), _readings(whole))
                if verdict:
                    yield _subset_found(part.best, whole.best, verdict)


def lists(statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Parts printed under a whole of the same report that they exceed, alone or together, or that they miss by little."""
    by_id = {s.claim.id: s for s in statements}
    children: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in statements:
        if s.claim.subset_of in by_id and s.claim.repeats is None and _counts_people(s):
            children[s.claim.subset_of or ""].append(s)
    for parent, parts in children.items():
        whole = by_id[parent]
        if _counts_people(whole):
            yield from _list_faults(whole, parts)


def _counts_people(s: Statement) -> bool:
    return s.number is not None and s.number.unit in (Unit.PEOPLE, None) and s.claim.certainty is not Certainty.DENIED


def _list_faults(whole: Statement, parts: list[Statement]) -> Iterator[Discrepancy]:
    too_large = [(part, verdict) for part in parts if (verdict := _fits(_bounds(part), _bounds(whole)))]
    if too_large:
        yield from (_subset_found(part, whole, verdict) for part, verdict in too_large)
        return
    same = [part for part in parts if part.measure == whole.measure]
    harmed = [part for part in parts if part.measure in HARMED]
    if whole.measure == Measure.CASUALTIES and sorted(part.measure for part in harmed) == sorted(HARMED):
        verdict = _adds_up([_bounds(part) for part in harmed], _bounds(whole))
        same = [] if verdict is None else harmed
    else:
        verdict = _exceeds(same, whole) or _misses(same, whole)
    if verdict:
        yield _sum_found(named(whole.who), same, whole, verdict)


def _exceeds(parts: Sequence[Statement], whole: Statement) -> Verdict | None:
    """Whether the parts together are more than the whole; groups that may share people prove nothing."""
    if len(parts) < 2 or _may_overlap(parts):
        return None
    return _fits([total(_printed(part) for part in parts), total(_widened(part) for part in parts)], _bounds(whole))


def _misses(parts: Sequence[Statement], whole: Statement) -> Verdict | None:
    """Whether a long list leaves a remainder smaller than any of its parts; others may be left unnamed, so it is strained at most."""
    if len(parts) < LONG_LIST or _may_overlap(parts) or len({place_parts(part.place or "") for part in parts}) < len(parts):
        return None
    remainder = _printed(whole).low - total(_printed(part) for part in parts).high
    return Verdict.STRAINED if 0 < remainder < min(_printed(part).low for part in parts) else None


def _may_overlap(parts: Sequence[Statement]) -> bool:
    """Whether one person may be in two of the parts: a child and a civilian, unless all are of one sort or all of ages."""
    places = {place_parts(part.place or "") for part in parts}
    categories = [part.category for part in parts]
    if len(places) == len(parts) and len(set(categories)) == 1:
        return False
    ages = [bool(AGES.intersection(category.split())) for category in categories]
    return len(set(categories)) < len(parts) or (any(ages) and not all(ages)) or not all(categories)


def _printed(s: Statement) -> Interval:
    return interval(s.number or Number())


def _widened(s: Statement) -> Interval:
    return rounded(s.number or Number())


def _bounds(s: Statement) -> list[Interval]:
    """The readings of one printed number: as it stands, and with its rounding."""
    return [_printed(s), _widened(s)]


def _readings(u: Utterance) -> list[Interval]:
    """The number kept, its rounding, and what other reports print."""
    return [*_bounds(u.best), *dict.fromkeys(_printed(s) for s in u.statements if s.number and s.number != u.number)]


def _adds_up(parts: Sequence[Sequence[Interval]], whole: Sequence[Interval]) -> Verdict | None:
    """Nothing where the first readings agree; strained where only others do; else impossible."""
    if total(part[0] for part in parts).meets(whole[0]):
        return None
    agree = any(total(reading[:-1]).meets(reading[-1]) for reading in product(*parts, whole))
    return Verdict.STRAINED if agree else Verdict.IMPOSSIBLE


def _fits(part: Sequence[Interval], whole: Sequence[Interval]) -> Verdict | None:
    """Nothing where the part is no larger than the whole; strained where only under another reading; else impossible."""
    if part[0].low <= whole[0].high:
        return None
    return Verdict.STRAINED if any(p.low <= w.high for p, w in product(part, whole)) else Verdict.IMPOSSIBLE


def _sum_found(who: str, parts: Sequence[Statement], whole: Statement, verdict: Verdict) -> Discrepancy:
    added = " + ".join(f"{printed(part.number)} {measured(part.measure)}" for part in parts)
    result = spread(total(_printed(part) for part in parts))
    working = f"{who}: {added} = {result} against {printed(whole.number)} {measured(whole.measure)}"
    return finding(Fault.SUM, (*parts, whole), working, verdict=verdict)


def _subset_found(part: Statement, whole: Statement, verdict: Verdict) -> Discrepancy:
    basis = " more" if part.line is Basis.INCREMENT else ""
    working = (
        f"{named(part.who)}: {printed(part.number)}{basis} {measured(part.measure)} is more than the {printed(whole.number)} "
        f"{measured(whole.measure)} that it is a part of"
    )
    return finding(Fault.SUBSET, (part, whole), working, verdict=verdict)
