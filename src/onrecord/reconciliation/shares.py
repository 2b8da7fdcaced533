"""Fractions, multiples and rates against the figures that they are taken of; every reading is listed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import inf

from onrecord.reconciliation.days import distance, first_day, last_day
from onrecord.reconciliation.intervals import Interval, Meeting, interval, middle
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.working import figure, finding, measured, named, printed
from onrecord.records.claims import Number
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Basis, Fault, Hedge, Measure, Unit, Verdict

# What a fraction in words stands for, in percent: (its point, its hedge or None for any) -> from, to.
FRACTIONS: Mapping[tuple[int, Hedge | None], tuple[float, float]] = {
    (50, Hedge.NEARLY): (42, 50),
    (50, Hedge.MORE_THAN): (50, 65),
    (50, None): (45, 55),
    (33, None): (28, 39),
    (25, None): (20, 30),
    (20, None): (17, 23),
    (67, None): (60, 72),
    (66, None): (60, 72),
    (75, None): (70, 80),
}
BEYOND = 1.3  # "more than 40 %" is not said of more than 52 %
EDGE = 0.1  # of an interval's width: nearer to its end is the edge of the convention
PEOPLE = frozenset({Basis.TOTAL_TO_DATE, Basis.STOCK, Basis.IN_PERIOD, None})
# Words for a multiple, the ratios they stand for. "Losses have tripled to 900"; "twice the 300 of spring".
MULTIPLES = (
    (re.compile(r"\bmore than (?:doubled?|twice)\b"), "more than double", 2.0, inf),
    (re.compile(r"\bmore than (?:tripled?|three times)\b"), "more than triple", 3.0, inf),
    (re.compile(r"\b(?:doubled?|twice|twofold)\b"), "double", 1.7, 2.5),
    (re.compile(r"\b(?:tripled?|three times|threefold)\b"), "triple", 2.6, 3.5),
    (re.compile(r"\b(?:quadrupled?|four times|fourfold)\b"), "quadruple", 3.5, 4.6),
    (re.compile(r"\bhalved\b"), "halved", 0.4, 0.6),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to work a fraction out, and how well it agrees with what is printed."""

    working: str
    meeting: Meeting
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Base:
    """The people that a share is taken of: as printed, as a figure, as an interval, and the claims it rests on."""

    words: str
    point: float
    around: Interval
    statements: tuple[Statement, ...]


def shares(statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """A fraction that no reading of the figures beside it bears out."""
    by_id = {s.claim.id: s for s in statements}
    beside = _by_report(statements)
    for s in statements:
        base = _base(s, by_id) if s.number and s.number.unit is Unit.PERCENT else None
        if base:
            yield from _judged(Fault.SHARE, s, _share_readings(s, base, beside[s.document, s.key]))


def rates(statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """A rate that no total of the same report over its days bears out."""
    reports: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in statements:
        reports[s.document].append(s)
    for s in statements:
        if s.claim.basis is Basis.RATE and s.number and s.number.unit is Unit.PEOPLE_PER_DAY and s.claim.time:
            yield from _judged(Fault.RATE, s, _rate_readings(s, reports[s.document]))


def multiples(statements: Sequence[Statement]) -> Iterator[Discrepancy]:
    """A figure said to be a multiple of an earlier one of its origin that it is not."""
    beside = _by_report(statements)
    for s in statements:
        words = next(((name, low, high) for pattern, name, low, high in MULTIPLES if pattern.search(s.claim.quote.casefold())), None)
        if words and s.number and s.number.unit in (Unit.PEOPLE, None):
            earlier = [t for t in beside[s.document, s.key] if _is_earlier(t, s)]
            yield from _judged(Fault.MULTIPLE, s, [_multiple(s, t, words) for t in earlier])


def _by_report(statements: Sequence[Statement]) -> defaultdict[tuple[str, str], list[Statement]]:
    """Statements by document and by whoever says or passes them on."""
    found: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        for key in dict.fromkeys((s.key, *s.relays)):
            found[s.document, key].append(s)
    return found


def _judged(kind: Fault, s: Statement, readings: Sequence[Reading]) -> Iterator[Discrepancy]:
    """The finding, with all readings, unless one of them agrees or there is none."""
    best = max((reading.meeting for reading in readings), default=Meeting.MEET)
    if best is Meeting.MEET:
        return
    told = "; ".join(dict.fromkeys(reading.working for reading in readings))
    working = f"{named(s.who)} prints {printed(s.number)} {measured(s.measure)}: {told}"
    resting = {t.claim.id: t for reading in readings for t in (s, *reading.statements)}
    yield finding(kind, resting.values(), working, verdict=Verdict.STRAINED if best is Meeting.EDGE else Verdict.IMPOSSIBLE)


def _base(s: Statement, by_id: Mapping[str, Statement]) -> Base | None:
    """What a share is taken of: a count of people, or a share of one: "a third of the quarter that was lost"."""
    whole = by_id.get(s.claim.share_of or "")
    if whole is None or whole.number is None or whole is s:
        return None
    if whole.number.unit is not Unit.PERCENT:
        return Base(figure(middle(whole.number)), middle(whole.number), interval(whole.number), (whole,)) if _is_count(whole) else None
    count = by_id.get(whole.claim.share_of or "")
    if count is None or count.number is None or not _is_count(count):
        return None
    share, people = interval(whole.number), interval(count.number)
    point = middle(whole.number) * middle(count.number) / 100
    words = f"({figure(middle(whole.number))} % of {figure(middle(count.number))} = {figure(round(point, 1))})"
    around = Interval(share.low * people.low / 100, min(share.high, 100) * people.high / 100)
    return Base(words, point, around, (whole, count))


def _share_readings(s: Statement, base: Base, beside: Sequence[Statement]) -> list[Reading]:
    people = [t for t in beside if (t.side, t.category) == (s.side, s.category) and t not in base.statements and _is_count(t)]
    parts = [t for t in people if t.measure == s.measure]
    sums = [(t,) for t in parts]
    if s.measure == Measure.CASUALTIES:
        killed, wounded = ([t for t in people if t.measure == measure] for measure in (Measure.KILLED, Measure.WOUNDED))
        sums += list(product(killed, wounded))  # type: ignore[arg-type]
    return [
        _share(s, part, base) for part in sums if base.point and sum(interval(t.number or Number()).low for t in part) <= base.around.high
    ]


def _is_count(s: Statement) -> bool:
    return s.number is not None and s.number.unit in (Unit.PEOPLE, None) and s.line in PEOPLE


def _share(s: Statement, parts: tuple[Statement, ...], base: Base) -> Reading:
    bounds = [interval(part.number or Number()) for part in parts]
    low, high = sum(b.low for b in bounds), sum(b.high for b in bounds)
    ratio = Interval(100 * low / base.around.high, 100 * high / base.around.low if base.around.low else inf)
    point = 100 * sum(middle(part.number) for part in parts) / base.point
    words = " + ".join(figure(middle(part.number)) for part in parts)
    words = f"({words})" if len(parts) > 1 else words
    stands = fraction(s)
    working = f"{words} / {base.words} = {figure(round(point, 1))} %, which stands for {figure(stands.low)} to {figure(stands.high)} %"
    return Reading(working, _meeting(point, ratio, stands, s.number or Number()), (*parts, *base.statements))


def fraction(s: Statement) -> Interval:
    """What a printed fraction stands for, in percent: wider in words than in digits."""
    number = s.number or Number()
    point = number.point
    if point is None:
        return interval(number)
    in_words = not any(character.isdigit() for character in s.claim.quote)
    named_fraction = FRACTIONS.get((round(point), number.hedge), FRACTIONS.get((round(point), None))) if in_words else None
    if named_fraction:
        return Interval(*named_fraction)
    slack = 0.5 if number.hedge is Hedge.EXACT else 0.1 * point
    return {
        Hedge.NEARLY: Interval(point - slack, point),
        Hedge.MORE_THAN: Interval(point, point * BEYOND),
        Hedge.AT_LEAST: Interval(point, 100),
        Hedge.UP_TO: Interval(0, point),
        Hedge.LESS_THAN: Interval(0, point),
    }.get(number.hedge, Interval(point - slack, point + slack))


def _meeting(point: float, ratio: Interval, stands: Interval, number: Number) -> Meeting:
    """How the fraction worked out meets the one printed; the edge of a convention is no full agreement."""
    if not stands.low <= point <= stands.high:
        return Meeting.EDGE if ratio.meets(stands) else Meeting.APART
    margin = EDGE * (stands.high - stands.low)
    low = number.hedge in (Hedge.ABOUT, Hedge.NEARLY) and point - stands.low < margin
    high = number.hedge in (Hedge.ABOUT, Hedge.MORE_THAN) and stands.high - point < margin
    return Meeting.EDGE if low or high else Meeting.MEET


def _rate_readings(s: Statement, report: Sequence[Statement]) -> list[Reading]:
    edtf = _time(s)
    first, last = first_day(edtf), last_day(edtf)
    latest = last_day(edtf.partition("/")[0]) if edtf else None
    longest, shortest = distance(first, last), distance(latest, last)
    if longest is None or longest <= 0:
        return []
    days = Interval(max(shortest or 0, 1) if latest != last else longest, longest + 1)
    totals = [t for t in report if t.measure == s.measure and t.side == s.side and _is_count(t)]
    return [_rate(s, t, days) for t in totals]


def _rate(s: Statement, t: Statement, days: Interval) -> Reading:
    whole, stands = interval(t.number or Number()), interval(s.number or Number())
    stands = Interval(stands.low - 0.5, stands.high + 0.5)
    worked = Interval(whole.low / days.high, whole.high / days.low)
    low, high = figure(round(worked.low, 1)), figure(round(worked.high, 1)) if worked.high != inf else "more"
    working = f"{printed(t.number)} over {figure(days.low)} to {figure(days.high)} days is {low} to {high} a day"
    return Reading(working, _rate_meeting(worked, stands, same_days=_time(t) == _time(s)), (t,))


def _rate_meeting(worked: Interval, stands: Interval, *, same_days: bool) -> Meeting:
    """How they meet: a total that may have begun before the days of the rate can only be too small for it."""
    if worked.meets(stands):
        return Meeting.MEET
    if same_days:
        return Meeting.APART
    return Meeting.EDGE if worked.high < stands.low else Meeting.MEET


def _time(s: Statement) -> str | None:
    return s.claim.time.edtf if s.claim.time else None


def _is_earlier(t: Statement, s: Statement) -> bool:
    """Whether t is a figure that s may be a multiple of."""
    if t is s or t.measure != s.measure or t.side != s.side or not _is_count(t) or t.value == s.value:
        return False
    return t.claim.id == s.claim.supersedes or (t.day or "") < (s.day or "")


def _multiple(s: Statement, t: Statement, words: tuple[str, float, float]) -> Reading:
    name, low, high = words
    above, below = interval(s.number or Number()), interval(t.number or Number())
    point = middle(s.number) / (middle(t.number) or inf)
    worked = Interval(above.low / below.high if below.high else 0, above.high / below.low if below.low else inf)
    meeting = Meeting.MEET if low <= point <= high else Meeting.EDGE if worked.meets(Interval(low, high)) else Meeting.APART
    working = f"{figure(middle(s.number))} / {figure(middle(t.number))} = {figure(round(point, 1))}, printed as {name}"
    return Reading(working, meeting, (t,))
