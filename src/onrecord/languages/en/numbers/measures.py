"""What a number measures: the unit after it ("30 yards", "50mph") or the currency before it ("US$ 58.24 per barrel")."""

from dataclasses import dataclass

from onrecord.languages.en.numbers.numerals import metres_at
from onrecord.languages.en.numbers.units import (
    LENGTH,
    MONEY,
    POWERS,
    PREFIX_ENDS,
    PREFIX_OPENERS,
    PREFIXES,
    SHORT,
    SIGNS,
    SQUARES,
    SYMBOLS,
    TIME,
    WORDS,
    Measure,
)
from onrecord.records.text import Tokens

OVER = frozenset(("a", "an", "each"))  # "an ounce", "a month"
DATED = frozenset("ago earlier later before after since".split())
METRE = WORDS["metre"][0][1]
PIECES = frozenset(("share", "person", "head", "piece", "capita", "dozen"))


@dataclass(frozen=True, slots=True)
class Measured:
    """A unit as printed, from its first token to its last."""

    kind: str
    name: str
    first: int
    last: int


def currency_before(tokens: Tokens, first: int) -> tuple[Measure, int] | None:
    """The currency that ends right before the token, and its first token."""
    words = tokens.words
    if not first or words[first - 1] not in PREFIX_ENDS:
        return None
    for size in (2, 1):
        unit = PREFIXES.get(words[first - size : first]) if first >= size else None
        if unit is not None and _is_sign(tokens, first - size, first):
            return unit, first - size
    return None


def currency_at(tokens: Tokens, index: int) -> tuple[Measure, int] | None:
    """The currency that starts with the token, and the token after it."""
    if tokens.words[index] not in PREFIX_OPENERS:
        return None
    for size in (2, 1):
        unit = PREFIXES.get(tokens.words[index : index + size])
        if unit is not None and index + size < len(tokens.words) and _is_sign(tokens, index, index + size):
            return unit, index + size
    return None


def _is_sign(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the tokens are a currency's: its letters stand in capitals, and touch the sign or the figure."""
    for index in range(start, end):
        if tokens.words[index] in SIGNS:
            continue
        joined = tokens.ends[index] == tokens.starts[index + 1] or (index and tokens.ends[index - 1] == tokens.starts[index])
        if not tokens.printed(index).isupper() or not (joined or (len(tokens.words[index]) > 1 and not tokens.capitals)):
            return False
    return True


def measure_after(tokens: Tokens, last: int, *, digits: bool) -> Measured | None:
    """The unit of measure that follows a number, with what it is taken over: "miles per hour", "square metres", "-mpg"."""
    words = tokens.words
    first = last + 1
    if first < len(words) and words[first] == "-" and first + 1 < len(words) and _touch(tokens, last) and _touch(tokens, first):
        first += 1
    if first >= len(words):
        return None
    found = _squared(tokens, first) or _plain(tokens, first, digits=digits)
    return None if found is None else over(tokens, found)


def over(tokens: Tokens, unit: Measured) -> Measured:
    """The unit with what it is taken over, if anything: "a barrel", "per square foot", "/h"."""
    words = tokens.words
    at = unit.last + 1
    if at + 1 >= len(words):
        return unit
    if words[at] == "/":
        base = _stroke(tokens, at + 1) if _touch(tokens, at - 1) or unit.kind == MONEY else None
    elif words[at] == "per":
        base = _base(tokens, at + 1) or (Measured("", words[at + 1], at + 1, at + 1) if words[at + 1].isalpha() else None)
    else:
        base = _each(tokens, at + 1) if words[at] in OVER and unit.kind != TIME else None
    return unit if base is None else Measured(unit.kind, f"{unit.name} per {base.name}", unit.first, base.last)


def _stroke(tokens: Tokens, index: int) -> Measured | None:
    """What stands below a stroke: "km/h", "A/cm2"."""
    short = SHORT.get(tokens.words[index])
    return _squared(tokens, index) or (Measured(TIME, short, index, index) if short else _base(tokens, index))


def _each(tokens: Tokens, index: int) -> Measured | None:
    """What stands after the article: "$3,500 a month", "$1,200 an ounce", but not "$5 a year ago"."""
    base = _base(tokens, index)
    if base is None or base.kind in (MONEY, LENGTH):
        return None
    return None if tokens.words[base.last + 1 : base.last + 2] and tokens.words[base.last + 1] in DATED else base


def _base(tokens: Tokens, index: int) -> Measured | None:
    """The unit that starts with the token, or a share or a head."""
    if tokens.words[index] in PIECES:
        return Measured("", tokens.words[index], index, index)
    if tokens.words[index] == "second":
        return Measured(TIME, "second", index, index)
    return _squared(tokens, index) or _plain(tokens, index, digits=False)


def _squared(tokens: Tokens, index: int) -> Measured | None:
    """ "square miles", "sq m", "m2", "km²"."""
    words = tokens.words
    if words[index] in SQUARES and index + 1 < len(words):
        at = index + 2 if words[index + 1] == "." and index + 2 < len(words) else index + 1
        base = METRE if words[at] == "m" else _length(words[at])
        return Measured("area", f"{SQUARES[words[index]]} {base.name}", index, at) if base else None
    word = words[index]
    if word[-1] in "²³":
        base = METRE if word[:-1] == "m" else _length(word[:-1])
        return Measured("area", f"{POWERS[word[-1]]} {base.name}", index, index) if base else None
    if words[index + 1 : index + 2] in (("2",), ("3",)) and _touch(tokens, index) and len(word) < 3:
        base = METRE if word == "m" else _length(word)
        return Measured("area", f"{POWERS[words[index + 1]]} {base.name}", index, index + 1) if base else None
    return None


def _length(word: str) -> Measure | None:
    """The unit of length that the word names."""
    rows = WORDS.get(word, ())
    return next((unit for spelled, unit in rows if len(spelled) == 1 and unit.kind == LENGTH), None)


def _plain(tokens: Tokens, index: int, *, digits: bool) -> Measured | None:
    """A unit by its symbol (after digits only) or its words."""
    words = tokens.words
    word = words[index]
    symbol = SYMBOLS.get(tokens.printed(index)) if digits else None
    if symbol is not None and (symbol is not METRE or not _touch(tokens, index - 1) or metres_at(tokens, index)):
        longer = _spelled(words, index)
        return longer if longer and longer.last > index else Measured(symbol.kind, symbol.name, index, index)
    if word == "second" and digits:
        return Measured(TIME, "second", index, index)
    return _spelled(words, index)


def _spelled(words: tuple[str, ...], index: int) -> Measured | None:
    """The longest row of the table that starts with the token."""
    for spelled, unit in WORDS.get(words[index], ()):
        if words[index : index + len(spelled)] == spelled:
            return Measured(unit.kind, unit.name, index, index + len(spelled) - 1)
    return None


def _touch(tokens: Tokens, index: int) -> bool:
    """Whether nothing stands between this token and the next."""
    return 0 <= index < len(tokens.starts) - 1 and tokens.ends[index] == tokens.starts[index + 1]
