"""Numerals as English prints them, in digits and in words, read from a token on."""

import re
from dataclasses import dataclass

from onrecord.languages.en.numbers.parts import HALF, TAIL, decimals_behind, fraction_behind, quarters_of
from onrecord.languages.en.numbers.parts import touches as _touching
from onrecord.records.text import Tokens

UNIT_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen".split()
)
UNITS = {word: value for value, word in enumerate(UNIT_WORDS)}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SMALL = {**UNITS, **TENS}
MAGNITUDES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000}
MAGNITUDES |= {"lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000}
SHORT_MAGNITUDES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000, "tn": 1_000_000_000_000}
# Words from which a numeral can be read; "a" and "half" only before a magnitude: "a thousand", "half a million".
OPENERS = frozenset((*SMALL, *MAGNITUDES, "dozen"))
MOST = 10**15  # no count is larger; "hundred hundred hundred ..." stops here
EXTENTS = frozenset("long high tall deep wide thick away above below".split())
LONGEST = 24  # characters of a figure; longer runs of digits count nothing
GROUPED = re.compile(r"\d{1,3}(?:(?:, {0,2}|\.)\d{3})+(?:\.\d+)?")
FRACTIONS = {
    "half": 50.0,
    "third": 100 / 3,
    "thirds": 100 / 3,
    "quarter": 25.0,
    "quarters": 25.0,
    "fifth": 20.0,
    "fifths": 20.0,
    "tenth": 10.0,
    "tenths": 10.0,
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and its tokens, both included.

    Attributes:
        scaled: the magnitude that was printed ("1.8 million").
        tail: the rest of a last token that is more than a number ("mile" of "1.8 billion-mile" and of "six-mile").
    """

    first: int
    last: int
    value: float
    scaled: int = 1
    tail: str = ""


def numeral_at(tokens: Tokens, index: int) -> Numeral | None:
    """The longest numeral that starts with the token: "11,000", "1.8 million", "twenty-six", "27-hundred", "half a dozen"."""
    word = tokens.words[index]
    if word[0].isdecimal():
        return _digits(tokens, index)
    part = quarters_of(tokens.words, index)
    if part is not None and tokens.words[part[1]] in MAGNITUDES:
        magnitude = MAGNITUDES[tokens.words[part[1]]]
        return Numeral(index, part[1], part[0] * magnitude, magnitude)
    if word in ("a", "an", "half"):
        found = _article(tokens, index)
    else:
        found = _spelled(tokens, index) or (_compound(word, index) if "-" in word else None)
    return None if found is None else _and_half(tokens, found)


def _and_half(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The number with the half behind it: "two and a half thousand", "a million and a half", "two-and-a-half million"."""
    words, last = tokens.words, numeral.last
    if numeral.tail != TAIL:
        if numeral.tail or words[last + 1 : last + 4] != HALF or words[last + 4 : last + 5] == ("dozen",):
            return numeral
        last += 3
    if numeral.scaled > 1:
        return Numeral(numeral.first, last, numeral.value + numeral.scaled / 2, numeral.scaled)
    factor = MAGNITUDES.get(words[last + 1]) if last + 1 < len(words) else None
    if factor is None:
        return numeral
    return Numeral(numeral.first, last + 1, (numeral.value + 0.5) * factor, factor)


def numeric_word(word: str) -> bool:
    """Whether a numeral can start with the word ("twenty-six", "hundred", "7")."""
    return word[:1].isdecimal() or word in OPENERS or ("-" in word and spelled_value(word) is not None)


def spelled_value(word: str) -> int | None:
    """The value of one spelled word: "twenty-six" is 26, "three-thousand" 3,000; None for other words."""
    total = 0
    group: int | None = None
    for part in word.split("-"):
        if part in SMALL:
            group = (group or 0) + SMALL[part]
        elif part in MAGNITUDES:
            group, total = _raise_by(MAGNITUDES[part], group, total)
        else:
            return None
    return total + (group or 0)


def _compound(word: str, index: int) -> Numeral | None:
    """The number that opens a compound: "six-cylinder" is six, "twenty-four-mile" twenty-four."""
    parts = word.split("-")[:LONGEST]
    size = next((at for at, part in enumerate(parts) if part not in SMALL and part not in MAGNITUDES), 0)
    value = spelled_value("-".join(parts[:size])) if size else None
    return None if value is None else Numeral(index, index, float(value), tail="-".join(word.split("-")[size:]))


def whole(value: float) -> int | float:
    """The value as an int where it is one."""
    return int(value) if value == int(value) else value


def value_of_digits(word: str) -> float | None:
    """The value of a token of digits ("11,000", "2.5", "1.212.000"), None for clock times and versions."""
    if len(word) > LONGEST or ":" in word:
        return None
    if word.isdecimal():
        return float(word)
    if "," in word:
        return float(re.sub(r"[, ]", "", word))
    if word.count(".") == 1:
        return float(word)
    return float(word.replace(".", "")) if GROUPED.fullmatch(word) else None


def _raise_by(magnitude: int, group: int | None, total: int) -> tuple[int | None, int]:
    """Group and total after a magnitude word: hundred multiplies the group, thousand and up close it."""
    if magnitude == 100:
        return min((1 if group is None else group) * 100, MOST), total
    return None, min(total + (1 if group is None else group) * magnitude, MOST)


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    value = value_of_digits(tokens.words[index])
    if value is None:
        return None
    part = fraction_behind(tokens, index)
    if part is not None:
        return _multiplied(tokens, part[1], value + part[0], index) or Numeral(index, part[1], value + part[0])
    decimals = decimals_behind(tokens, index)
    if decimals is not None and tokens.words[decimals + 1 : decimals + 2] and tokens.words[decimals + 1] in MAGNITUDES:
        return _multiplied(tokens, decimals, float(f"{tokens.words[index]}.{tokens.words[decimals]}"), index)
    return _multiplied(tokens, index, value) or Numeral(index, index, value)


def _multiplied(tokens: Tokens, index: int, value: float, begun: int | None = None) -> Numeral | None:
    """The figure with its power of ten, its magnitude, its dozen or the rest of it after a space."""
    words, first = tokens.words, index if begun is None else begun
    after = index + 1
    if after >= len(words):
        return None
    power, last = _power(tokens, after) if words[after] == "×" else (None, index)
    if power is not None:
        return Numeral(first, last, value * power)
    if words[after] == "-" and after + 1 < len(words) and words[after + 1] in MAGNITUDES and _touching(tokens, index):
        after += 1  # 27-hundred
    magnitude, _, tail = words[after].partition("-")
    factor = MAGNITUDES.get(magnitude) or _short_magnitude(tokens, after)
    if factor:
        return _after_magnitude(tokens, Numeral(first, after, round(value * factor, 6), factor, tail))
    if words[after] == "dozen":
        return Numeral(first, after, value * 12, 12)
    return Numeral(first, after, value * 1_000 + int(words[after])) if _spaced(tokens, index) else None


def _power(tokens: Tokens, index: int) -> tuple[float | None, int]:
    """The power of ten that multiplies a figure, and its last token: "1.99×10−30", "6 × 106" where the raised figure sank."""
    words = tokens.words
    if words[index + 1 : index + 2] == () or not words[index + 1].startswith("10"):
        return None, index
    ten = words[index + 1]
    if ten[2:].isdecimal() and len(ten) < 5:
        return 10.0 ** int(ten[2:]), index + 1
    exponent = words[index + 3] if index + 3 < len(words) and ten == "10" and words[index + 2] in ("-", "−", "–") else ""
    return (10.0 ** -int(exponent), index + 3) if exponent.isdecimal() and len(exponent) < 3 else (None, index)


def _short_magnitude(tokens: Tokens, index: int) -> int | None:
    """The magnitude of letters that touch their figure, "1.2m"; "37m long" and "40m2" are metres."""
    letters, figure = tokens.words[index], tokens.words[index - 1]
    if letters not in SHORT_MAGNITUDES or not _touching(tokens, index - 1) or metres_at(tokens, index):
        return None
    cited = letters == "b" and len(figure) == 4 and figure.isdecimal()  # "(Pagani 2006b)"
    return None if cited else SHORT_MAGNITUDES[letters]


def metres_at(tokens: Tokens, index: int) -> bool:
    """Whether the "m" that touches a figure is metres: a square, an extent or the length in feet follows."""
    if tokens.words[index] != "m":
        return False
    after = (*tokens.words[index + 1 : index + 4], "", "", "")
    squared = after[0] in ("2", "3") and _touching(tokens, index)
    return squared or after[0] in EXTENTS or (after[0] == "(" and after[2] in ("ft", "feet")) or (after[0] == "-" and after[1] in EXTENTS)


def _spaced(tokens: Tokens, index: int) -> bool:
    """Whether the next figure is the rest of this one after a space: "10 000"; a plain space only before a round rest."""
    word, rest = tokens.words[index], tokens.words[index + 1]
    if not (len(word) <= 3 and word.isdecimal() and len(rest) == 3 and rest.isdecimal()):
        return False
    gap = tokens.text[tokens.ends[index] : tokens.starts[index + 1]]
    return gap in ("\u00a0", "\u2009", "\u202f") or (gap == " " and rest.endswith("00"))


def _after_magnitude(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "12 hundred thousand", "4 hundred million" go on after their magnitude."""
    after = numeral.last + 1
    if not numeral.tail and after < len(tokens.words) and tokens.words[after] in MAGNITUDES:
        factor = MAGNITUDES[tokens.words[after]]
        return Numeral(numeral.first, after, numeral.value * factor, numeral.scaled * factor)
    return numeral


def _article(tokens: Tokens, index: int) -> Numeral | None:
    """ "a thousand", "a dozen", "half a million", "a hundred and fifty"."""
    words = tokens.words
    half = words[index] == "half"
    at = index + 2 if half and words[index + 1 : index + 2] == ("a",) else index + 1
    if at >= len(words):
        return None
    factor = 12 if words[at] == "dozen" else MAGNITUDES.get(words[at])
    if factor is None:
        return None
    if half or factor == 12:
        return Numeral(index, at, factor / 2 if half else 12.0, factor)
    spelled = _spelled(tokens, at)
    return Numeral(index, spelled.last, spelled.value, spelled.scaled) if spelled else None


def _spelled(tokens: Tokens, index: int) -> Numeral | None:
    """Number words in a row: "two hundred and fifty thousand", "four-thousand-100"."""
    words = tokens.words
    if words[index] in ("dozen", "dozens"):
        return None
    group: int | None = None
    total, last, position, scaled = 0, index - 1, index, 1
    while position < len(words):
        word = words[position]
        if word in MAGNITUDES:
            scaled = max(scaled, MAGNITUDES[word])
            group, total = _raise_by(MAGNITUDES[word], group, total)
        else:
            value = _addend(words, position, group, total)
            if value is None:
                break
            group, total = ((group or 0) + value, total) if value < 1_000 else (None, total + value)
        last = position
        position = _joined(tokens, position)
    if last < index:
        return None
    if last + 1 < len(words) and words[last + 1] == "dozen":
        return Numeral(index, last + 1, (total + (group or 0)) * 12.0, 12)
    return Numeral(index, last, float(total + (group or 0)), scaled)


def _addend(words: tuple[str, ...], position: int, group: int | None, total: int) -> int | None:
    """What the word adds to a numeral begun before it, None where it begins another number ("two three")."""
    word = words[position]
    if word[0].isdecimal():
        value: float | None = value_of_digits(word) if total and not group and words[position - 1] == "-" else None
        return int(value) if value is not None and value < 1_000 and value == int(value) else None
    spelled = SMALL[word] if word in SMALL else spelled_value(word)
    if spelled is None or group is None:
        return spelled
    room = 10 if group % 100 >= 20 and group % 10 == 0 else 1
    return spelled if spelled < (100 if group % 100 == 0 else room) else None


def _joined(tokens: Tokens, position: int) -> int:
    """The next token of the numeral, past "and" ("two hundred and six") or a hyphen ("four-thousand-100")."""
    words = tokens.words
    after = position + 1
    if after + 1 >= len(words):
        return after
    if words[after] == "and" and words[position].endswith(("hundred", "thousand", "million")) and _small(words[after + 1]):
        return after + 1
    if words[after] == "-" and _touching(tokens, position) and _touching(tokens, after):
        return after + 1
    return after


def _small(word: str) -> bool:
    """Whether the word is a number below a hundred."""
    value = spelled_value(word)
    return value is not None and 0 < value < 100
