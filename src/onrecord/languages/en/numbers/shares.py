"""Shares in percent: "40 percent", "two-thirds", "a quarter of", "one in five"."""

from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.languages.en.numbers.numerals import FRACTIONS, MAGNITUDES, Numeral, numeral_at, spelled_value
from onrecord.languages.en.numbers.parts import quarters_of
from onrecord.records.text import Tokens

PERCENT = frozenset(("percent", "%", "pct"))
EVERY = {"second": 50.0, "third": 100 / 3, "fourth": 25.0, "fifth": 20.0, "tenth": 10.0}
COMPARING = frozenset("by to than against from nearly almost about around roughly over under only just".split())
AFTER_SHARE = frozenset(("", ".", ",", ";", ":", ")", "a", "an", "and", "or", "since", "by", "to", "from", "in", "on", "last", "this"))
AFTER_HALF = frozenset(("of", "the", "its", "their", "his"))


def percent_after(words: tuple[str, ...], last: int) -> int | None:
    """The last token of "percent" or "per cent" after a number."""
    after = words[last + 1] if last + 1 < len(words) else ""
    if after in PERCENT or after.startswith("percent-") or (after == "pc" and words[last][0].isdecimal()):
        return last + 1
    return last + 2 if words[last + 1 : last + 3] == ("per", "cent") else None


def fraction_at(words: tuple[str, ...], index: int) -> tuple[float, int] | None:
    """The fraction in percent that starts with the token, and its last token."""
    word, after, second = (*words[index : index + 3], "", "")[:3]
    if word == "half" and words[max(0, index - 1)] not in ("first", "second"):
        return (50.0, index) if after in AFTER_HALF else None
    if "-" in word:
        number, _, name = word.rpartition("-")
        times = spelled_value(number)
        return (times * FRACTIONS[name], index) if times and name in FRACTIONS and after != "-" else None
    times = 1 if word in ("a", "an") else spelled_value(word)
    part = quarters_of(words, index)
    if not times or after not in FRACTIONS or (part is not None and words[part[1]] in MAGNITUDES):
        return None
    if times == 1 and second != "of" and not (words[max(0, index - 1)] in COMPARING and second in AFTER_SHARE):
        return None  # "a third man"
    return times * FRACTIONS[after], index + 1


def every_at(words: tuple[str, ...], index: int) -> tuple[float, int] | None:
    """ "every second assault" in percent, and its last token."""
    part = EVERY.get(words[index + 1]) if index + 2 < len(words) and words[index] == "every" else None
    return (part, index + 1) if part and words[index + 2].isalpha() else None


def ratio_at(tokens: Tokens, numeral: Numeral) -> tuple[float, int] | None:
    """ "one in five", "three in four of the dead" or "four out of five" in percent, and its last token."""
    words = tokens.words
    if numeral.last + 1 >= len(words) or words[numeral.last + 1] not in ("in", "out"):
        return None
    joint = words[numeral.last + 1 : numeral.last + 3]
    out = joint == ("out", "of")
    at = numeral.last + (3 if out else 2)
    at += words[at : at + 1] == ("every",)
    if at >= len(words) or not (out or joint[:1] == ("in",)):
        return None
    base = numeral_at(tokens, at)
    if base is None or not numeral.value < base.value <= 1_000:
        return None
    after = words[base.last + 1] if base.last + 1 < len(words) else ""
    if not out and numeral.value > 1 and not (base.value <= 10 and (after == "of" or after in PEOPLE_NOUNS)):
        return None  # "killed three in 2019"
    return numeral.value * 100 / base.value, base.last
