"""What a number and its hedge say: low, high and point by the profile `plain`, and ranges of two numerals."""

import math
from dataclasses import dataclass

from onrecord.languages.en.numbers.numerals import Numeral, numeral_at, whole
from onrecord.languages.en.numbers.vague import Vague
from onrecord.records.text import Tokens
from onrecord.records.words import Hedge

CEILINGS = (("as", "many", "as"), ("possibly", "up", "to"), ("up", "to", "more", "than"), ("up", "to", "over"), ("up", "to"))
DASHES = frozenset(("-", "–", "—"))
CHANGES = frozenset(
    "rose fell up down increased grew climbed jumped dropped declined cut reduced rise fall went raised increase drop revised".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """A number as an interval; None is open."""

    low: int | None
    high: int | None
    point: int | float | None
    hedge: Hedge

    @classmethod
    def vague(cls, vague: Vague, hedge: Hedge) -> "Bounds":
        """Those of vague words; a hedge that opens a side opens it here too."""
        high = None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) else vague.high
        low = None if hedge in (Hedge.UP_TO, Hedge.LESS_THAN) else vague.low
        return cls(low=low, high=high, point=None, hedge=Hedge.VAGUE)


@dataclass(frozen=True, slots=True)
class Spread:
    """A range of two numerals: "10,000 to 12,000"."""

    first: int
    last: int
    bounds: Bounds


def bounded(value: float, hedge: Hedge) -> Bounds:
    """The bounds of a hedged value, rounded outwards to whole numbers."""
    point = whole(round(value, 2))
    low, high = math.floor(value), math.ceil(value)
    if hedge is Hedge.ABOUT:
        low, high = math.floor(round(value * 9, 4) / 10), math.ceil(round(value * 11, 4) / 10)
    if hedge is Hedge.NEARLY:
        low = math.floor(round(value * 9, 4) / 10)
    return Bounds(
        low=None if hedge in (Hedge.UP_TO, Hedge.LESS_THAN) else low,
        high=None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) else high,
        point=point,
        hedge=hedge,
    )


def joined(tokens: Tokens, numeral: Numeral) -> Spread | None:
    """The range that starts with the numeral: "a to b", "between a and b", "three or four", "a-b"."""
    words = tokens.words
    joint = numeral.last + 1 + _percent(words, numeral.last + 1)
    money = words[joint + 1 : joint + 2] in (("$",), ("€",))
    other = joint + 2 if money else joint + 1
    other += _ceiling(words, other)
    if other >= len(words) or not _joins(tokens, numeral, words[joint]):
        return None
    if money and words[max(0, numeral.first - 1)] not in ("$", "€"):
        return None  # "fell 7% to $2.3 billion"
    second = numeral_at(tokens, other)
    if second is None or (joint > numeral.last + 1 and not _percent(words, second.last + 1)):
        return None
    scaled = second.scaled > 1 and numeral.scaled == 1 and numeral.value < second.value / second.scaled
    low = numeral.value * second.scaled if scaled else numeral.value
    if second.value <= low or (words[joint] == "or" and second.value > 10 * low):
        return None
    bounds = Bounds(low=math.floor(low), high=math.ceil(second.value), point=None, hedge=Hedge.RANGE)
    return Spread(numeral.first, second.last, bounds)


def _ceiling(words: tuple[str, ...], index: int) -> int:
    """How many tokens call what follows the upper end: "5,000 to as many as 10,000", "at least 11 and up to 15"."""
    return next((len(lead) for lead in CEILINGS if words[index : index + len(lead)] == lead), 0)


def _percent(words: tuple[str, ...], index: int) -> int:
    """How many tokens "percent" or "per cent" takes there."""
    return 1 if words[index : index + 1] in (("%",), ("percent",)) else 2 if words[index : index + 2] == ("per", "cent") else 0


def _joins(tokens: Tokens, numeral: Numeral, joint: str) -> bool:
    """Whether the word after the numeral can open the second half of a range."""
    words = tokens.words
    before = words[max(0, numeral.first - 6) : numeral.first]
    if joint == "and":
        return "between" in before[-3:] or (before[-2:] == ("at", "least") and _ceiling(words, numeral.last + 2) > 0)
    if joint == "to":
        changed = any(word in CHANGES for word in before)
        return not changed or ("from" not in before[-2:] and before[-1] in ("by", "of", "about", "around"))
    return joint == "or" or joint in DASHES
