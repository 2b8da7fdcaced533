"""How findings print: figures in digits with their hedge, names and days, one sentence."""

from collections.abc import Iterable
from math import inf

from onrecord.reconciliation.intervals import Interval
from onrecord.reconciliation.statements import Statement
from onrecord.records.claims import Number
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Fault, Hedge, Unit, Verdict

WORDS = {
    Hedge.MORE_THAN: "more than ",
    Hedge.AT_LEAST: "at least ",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
    Hedge.UP_TO: "up to ",
    Hedge.LESS_THAN: "less than ",
}
UNITS = {Unit.PERCENT: " %", Unit.PEOPLE_PER_DAY: " a day", Unit.FAMILIES: " families", Unit.BODIES: " bodies"}


def figure(value: float | None) -> str:
    """A figure in digits: 1,100; 92.7."""
    if value is None or value == inf:
        return "?"
    return f"{round(value):,}" if value == round(value) else f"{value:,.1f}"


def printed(number: Number | None) -> str:
    """A number with its hedge in digits: "more than 300", "200 to 999", "92 a day"."""
    if number is None:
        return "an unknown number"
    unit = UNITS.get(number.unit, "") if number.unit else ""
    if number.point is None:
        return f"{figure(number.low)} to {figure(number.high)}{unit}"
    return f"{WORDS.get(number.hedge, '')}{figure(number.point)}{unit}"


def named(who: str | tuple[str, ...]) -> str:
    """A speaker's name, or the names of those who speak together."""
    return who if isinstance(who, str) else " and ".join(who)


def measured(measure: str) -> str:
    """A measure as words: "casualties incl missing captured"."""
    return measure.replace("_", " ")


def finding(
    kind: Fault, statements: Iterable[Statement], working: str, *, departs: Iterable[str] = (), verdict: Verdict | None = None
) -> Discrepancy:
    """A discrepancy with the claims and documents it rests on, first printed first."""
    resting = sorted(statements, key=lambda s: s.order)
    return Discrepancy(
        kind=kind,
        verdict=verdict,
        claims=tuple(dict.fromkeys(s.claim.id for s in resting)),
        documents=tuple(dict.fromkeys(s.document for s in resting)),
        departs=tuple(sorted(set(departs))),
        working=working,
    )


def spread(bounds: Interval) -> str:
    """An interval in digits: "3,000", "2,730 to 3,270", "300 or more"."""
    if bounds.high == inf:
        return f"{figure(bounds.low)} or more"
    return figure(bounds.low) if bounds.low == bounds.high else f"{figure(bounds.low)} to {figure(bounds.high)}"
