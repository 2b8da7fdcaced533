"""Intervals of printed numbers: added, compared and widened; None is open."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from math import inf

from onrecord.records.claims import Number
from onrecord.records.words import Hedge

# How far an open hedge reaches in ordinary use: "more than n" for up to half as much again, "at least n" for up to twice n.
REACH = {Hedge.MORE_THAN: 1.5, Hedge.AT_LEAST: 2.0}
FLOOR = {Hedge.UP_TO: 0.7, Hedge.LESS_THAN: 0.7}
ROUNDED_AT_MOST = 0.1  # a bare round number stands for half its last significant digit either way, at most a tenth

CONVENTION = 0.1  # "several hundred" is 200 to 999 by convention only: its ends are no sharper than a tenth


class Meeting(IntEnum):
    """How two intervals stand to each other, the better the higher."""

    APART = 0
    EDGE = 1
    MEET = 2


@dataclass(frozen=True, slots=True)
class Interval:
    """From low to high, both included."""

    low: float
    high: float

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a value."""
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)


def interval(number: Number) -> Interval:
    """The bounds of a number as printed."""
    return Interval(number.low if number.low is not None else 0, number.high if number.high is not None else inf)


def rounded(number: Number) -> Interval:
    """The bounds, a bare round number widened to what it may be rounded from."""
    bounds = interval(number)
    if number.hedge is not Hedge.EXACT or number.point is None:
        return bounds
    slack = _slack(number.point)
    return Interval(bounds.low - slack, bounds.high + slack)


def usual(number: Number) -> Interval:
    """The bounds as far as a hedge reaches in ordinary use."""
    bounds = interval(number)
    if number.hedge is Hedge.VAGUE:
        return Interval(bounds.low * (1 - CONVENTION), bounds.high * (1 + CONVENTION))
    if number.point is None:
        return bounds
    reach, floor = REACH.get(number.hedge), FLOOR.get(number.hedge)
    return Interval(number.point * floor if floor else bounds.low, number.point * reach if reach else bounds.high)


def middle(number: Number | None) -> float:
    """The point, or the middle of a range."""
    if number is None:
        return 0.0
    return number.point if number.point is not None else ((number.low or 0) + (number.high or number.low or 0)) / 2


def total(intervals: Iterable[Interval]) -> Interval:
    """The sum of intervals."""
    return sum(intervals, Interval(0, 0))


def _slack(point: float) -> float:
    """Half the last significant digit of a round number; a number given to its last digit is not round."""
    whole = int(point)
    if whole != point or whole == 0:
        return 0.0
    digits = len(str(whole)) - len(str(whole).rstrip("0"))
    return min(10**digits / 2, point * ROUNDED_AT_MOST) if digits else 0.0
