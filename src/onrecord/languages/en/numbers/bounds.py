"""What a number and its hedge say: low, high and point by the profile `plain`, and ranges of two numerals."""

import math
from dataclasses import dataclass, replace

from onrecord.languages.en.numbers.amounts import Amount, amount_at
from onrecord.languages.en.numbers.numerals import Numeral, whole
from onrecord.languages.en.numbers.vague import Vague
from onrecord.records.text import Tokens
from onrecord.records.words import Hedge

CEILINGS = (("as", "many", "as"), ("possibly", "up", "to"), ("up", "to", "more", "than"), ("up", "to", "over"), ("up", "to"))
CEILING_OPENERS = frozenset(lead[0] for lead in CEILINGS)
DASHES = frozenset(("-", "–", "—"))
JOINTS = DASHES | {"and", "or", "to"}
CHANGES = frozenset(
    "rose fell up down increased grew climbed jumped dropped declined cut reduced rise fall went raised increase drop revised".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """A number as an interval; None is open."""

    low: int | float | None
    high: int | float | None
    point: int | float | None
    hedge: Hedge

    def outwards(self) -> "Bounds":
        """Rounded outwards to whole numbers, as people come."""
        if not (isinstance(self.low, float) or isinstance(self.high, float)):
            return self
        low = None if self.low is None else math.floor(round(self.low, 4))
        high = None if self.high is None else math.ceil(round(self.high, 4))
        return replace(self, low=low, high=high)

    @classmethod
    def vague(cls, vague: Vague, hedge: Hedge) -> "Bounds":
        """Those of vague words; a hedge that opens a side opens it here too."""
        high = None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) else vague.high
        low = None if hedge in (Hedge.UP_TO, Hedge.LESS_THAN) else vague.low
        return cls(low=low, high=high, point=None, hedge=Hedge.VAGUE)


@dataclass(frozen=True, slots=True)
class Spread:
    """A range, "10,000 to 12,000": its second amount, begun where the first one begins."""

    amount: Amount
    bounds: Bounds


def bounded(value: float, hedge: Hedge) -> Bounds:
    """The bounds of a hedged value, not rounded."""
    point = whole(value)
    if hedge is Hedge.EXACT:
        return Bounds(low=point, high=point, point=point, hedge=hedge)
    less, more = sorted((whole(round(value * 0.9, 6)), whole(round(value * 1.1, 6))))
    low = less if hedge in (Hedge.ABOUT, Hedge.NEARLY) else point
    high = more if hedge is Hedge.ABOUT else point
    return Bounds(
        low=None if hedge in (Hedge.UP_TO, Hedge.LESS_THAN) else low,
        high=None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) else high,
        point=point,
        hedge=hedge,
    )


def joined(tokens: Tokens, amount: Amount) -> Spread | None:
    """The range that starts with the amount: "a to b", "between a and b", "three or four", "a-b", "$200 to $4 million"."""
    words = tokens.words
    joint = amount.end + 1
    if joint + 1 >= len(words) or words[joint] not in JOINTS or not _joins(tokens, amount, words[joint]):
        return None
    other = joint + 1 + _ceiling(words, joint + 1)
    if other >= len(words):
        return None
    second = amount_at(tokens, other)
    if second is None or not _alike(amount, second):
        return None
    low, high = amount.value * _scale(amount.numeral, second.numeral), second.value
    if high <= low or (words[joint] == "or" and high > 10 * low) or (words[amount.first - 1] == "by" and high > 5 * low):
        return None
    bounds = Bounds(low=whole(low), high=whole(high), point=None, hedge=Hedge.RANGE)
    return Spread(replace(second, first=amount.first, prefix=second.prefix or amount.prefix), bounds)


def _ceiling(words: tuple[str, ...], index: int) -> int:
    """How many tokens call what follows the upper end: "5,000 to as many as 10,000", "at least 11 and up to 15"."""
    if words[index] not in CEILING_OPENERS:
        return 0
    return next((len(lead) for lead in CEILINGS if words[index : index + len(lead)] == lead), 0)


def _alike(first: Amount, second: Amount) -> bool:
    """Whether both ends are of one kind: "$62 and $68", "5 to 7 per cent", not "7% to $2.3 billion"."""
    if first.prefix or second.prefix:
        return first.prefix is not None and (second.prefix in (None, first.prefix)) and not second.percent
    if first.percent:
        return second.percent
    return first.unit is None or (second.unit is not None and second.unit.name == first.unit.name)


def _scale(first: Numeral, second: Numeral) -> int:
    """What the first number of a range shares of the second one's magnitude: "two to three million"."""
    shared = second.scaled > 1 and first.scaled == 1 and first.value < second.value / second.scaled
    return second.scaled if shared else 1


def _joins(tokens: Tokens, amount: Amount, joint: str) -> bool:
    """Whether the word after the amount can open the second half of a range."""
    words = tokens.words
    before = words[max(0, amount.first - 6) : amount.first]
    if joint == "and":
        return "between" in before[-3:] or (before[-2:] == ("at", "least") and _ceiling(words, amount.end + 2) > 0)
    if joint == "to":
        changed = any(word in CHANGES for word in before)
        return not changed or before[-1] == "the" or ("from" not in before[-2:] and before[-1] in ("by", "of", "about", "around"))
    return joint == "or" or joint in DASHES
