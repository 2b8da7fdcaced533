"""Where origins differ: two that cannot both be met by one number, and one whose running total falls."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord.reconciliation.days import distance, near
from onrecord.reconciliation.intervals import interval, middle, usual
from onrecord.reconciliation.revisions import is_correction
from onrecord.reconciliation.rows import covers_less
from onrecord.reconciliation.scope import place_parts, same_place
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.utterances import Utterance, is_small, order, share_a_name
from onrecord.reconciliation.working import figure, finding, measured, named, printed
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Basis, Fault, Unit, Verdict

SAME_TIME = 7  # days within which a smaller later total stands against a larger earlier one
NO_TIME_TO_GROW = 3  # days in which a war's total does not grow by half
GROWTH = 1.5
FEWEST = 3  # one or two people are mostly named ones, not a toll
MOST_ORIGINS = 24  # compared with each new figure: the latest of each, the most recent first
RUNNING = frozenset({Basis.TOTAL_TO_DATE, Basis.STOCK})


def disputes(utterances: Sequence[Utterance], sums: Iterable[Utterance], statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Two independent origins, one question, about one time, and no number that fits both; a pair is named once a week."""
    relayed = {(relay, s.key) for s in statements for relay in s.relays}
    replaced = {(s.claim.supersedes, s.day) for s in statements if s.claim.supersedes}
    standing = (u for u in (*utterances, *sums) if not any((claim, u.day) in replaced for claim in u.claims))
    for same in _same_question(sorted(standing, key=order)):
        latest: dict[str, Utterance] = {}
        named_on: dict[tuple[str, ...], str | None] = {}
        for u in same:
            recent = [v for v in latest.values() if (distance(v.day, u.day) or 0) <= SAME_TIME][-MOST_ORIGINS:]
            latest = {v.key: v for v in recent if v.key != u.key}
            for v in latest.values():
                pair = tuple(sorted((u.key, v.key)))
                if not near(named_on.get(pair), u.day, SAME_TIME) and _independent(u, v, relayed) and _stand_against(v, u):
                    named_on[pair] = u.day
                    yield _dispute(v, u)
            latest[u.key] = u


def _same_question(utterances: Sequence[Utterance]) -> Iterator[list[Utterance]]:
    """Running totals of one measure of one side's people, or figures of one incident, in the order of their days."""
    questions: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if not u.number or not u.day or u.number.unit not in (Unit.PEOPLE, None) or u.best.part:
            continue
        scope = _scope(u)
        if scope is not None:
            questions[u.best.measure, u.best.side, u.best.category, u.line, u.number.unit, scope].append(u)
    yield from (standing for same in questions.values() if len(standing := _last_tolls(same)) > 1)


def _last_tolls(same: Sequence[Utterance]) -> list[Utterance]:
    """The figures without those of a toll that rises within one report: "to 41 from 36"."""
    highest: defaultdict[tuple[str, str | None, str], float] = defaultdict(float)
    for u in same:
        for document in u.documents:
            highest[u.key, u.day, document] = max(highest[u.key, u.day, document], _point(u))
    return [u for u in same if all(highest[u.key, u.day, document] <= _point(u) for document in u.documents)]


def _scope(u: Utterance) -> tuple[str, ...] | None:
    """What must be equal besides: of an incident place and day, of people whose side is not named the place; None where unknown."""
    place = place_parts(u.best.place or "")
    if u.line is Basis.IN_PERIOD:
        return (*place, u.day or "") if place else None
    if u.line not in RUNNING:
        return None
    return () if u.best.side else place or None


def _independent(u: Utterance, v: Utterance, relayed: set[tuple[str, str]]) -> bool:
    if u.government is not None and u.government == v.government:
        return False
    return not share_a_name(u, v) and (u.key, v.key) not in relayed and (v.key, u.key) not in relayed


def _stand_against(earlier: Utterance, later: Utterance) -> bool:
    """Whether no number fits both and the days between do not explain it."""
    if not earlier.number or not later.number or not same_place(earlier.best.place, later.best.place):
        return False
    if min(_point(earlier), _point(later)) < FEWEST:
        return False
    before, after = usual(earlier.number), usual(later.number)
    if before.meets(after):
        return False
    if after.high < before.low:
        return True
    days = distance(earlier.day, later.day) or 0
    return days <= 1 or (days <= NO_TIME_TO_GROW and after.low >= before.high * GROWTH)


def _dispute(earlier: Utterance, later: Utterance) -> Discrepancy:
    ratio = _ratio(earlier, later)
    working = (
        f"{measured(later.best.measure)}: {_figure(earlier)} ({named(earlier.who)}, {earlier.day}) "
        f"against {_figure(later)} ({named(later.who)}, {later.day}){ratio}"
    )
    return finding(Fault.DISPUTED, (*earlier.statements, *later.statements), working)


def _figure(u: Utterance) -> str:
    """The figure as printed, or how it is worked out: "300 killed + 2,700 wounded = 3,000"."""
    if not u.sum_of:
        return printed(u.number)
    parts = " + ".join(f"{printed(part.number)} {measured(part.best.measure)}" for part in u.sum_of)
    return f"{parts} = {figure(_point(u))}"


def _point(u: Utterance) -> float:
    """The figure without its hedge; of a sum that of its parts."""
    if u.sum_of:
        return sum(_point(part) for part in u.sum_of)
    return middle(u.number) if u.number else 0


def _ratio(one: Utterance, other: Utterance) -> str:
    low, high = sorted(_point(w) for w in (one, other))
    return f", {figure(round(high / low, 1))} times as many" if low else ""


def falls(utterances: Sequence[Utterance]) -> Iterator[Discrepancy]:
    """A running total of one origin that goes down with nothing said of why."""
    standing: dict[tuple[object, ...], Utterance] = {}
    for u in utterances:
        if not u.number or not u.day or u.line is not Basis.TOTAL_TO_DATE or u.number.unit not in (Unit.PEOPLE, None):
            continue
        line = (u.key, u.best.measure, u.best.side, u.best.category, "" if u.best.side else u.best.place)
        earlier = standing.get(line)
        standing[line] = u if earlier is None or not covers_less(u, earlier) else earlier
        if earlier and _falls(earlier, u):
            yield _fall(earlier, u)


def _falls(earlier: Utterance, later: Utterance) -> bool:
    if not earlier.number or not later.number or (distance(earlier.day, later.day) or 0) < 2 or is_correction(earlier, later):
        return False
    if is_small(later.best.value) or later.best.part:
        return False
    same_ground = place_parts(earlier.best.place or "") == place_parts(later.best.place or "") or not later.best.place
    return same_ground and interval(later.number).high < interval(earlier.number).low


def _fall(earlier: Utterance, later: Utterance) -> Discrepancy:
    working = (
        f"{named(later.who)}, {measured(later.best.measure)} so far: {printed(earlier.number)} on {earlier.day}, "
        f"{printed(later.number)} on {later.day}; a running total falls and no report says why"
    )
    return finding(Fault.MONOTONE, (*earlier.statements, *later.statements), working, verdict=Verdict.IMPOSSIBLE)
