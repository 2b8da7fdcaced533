"""An age in front of a person: "28 year old Anna Berg", "a 66-year-old man", "his one month old nephew"."""

from onrecord.languages.en.numbers.numerals import numeric_word
from onrecord.records.text import Tokens

UNITS = frozenset("year years month months week weeks day days".split())
OLD = tuple(f"{unit}-old" for unit in ("year", "years", "month", "months", "week", "weeks", "day", "days"))


def past_age(tokens: Tokens, index: int, stop: int) -> int:
    """The token behind the age that begins at `index`, or `index` where none does."""
    words = tokens.words
    at = index + (words[index] in ("a", "an"))
    if at < stop and words[at].endswith(OLD):
        return at + 1  # a twenty-nine-year-old driver
    if at >= stop or not (words[at].isdecimal() or numeric_word(words[at])):
        return index
    at += 1 + (at + 1 < stop and words[at + 1] == "-")
    if at < stop and words[at] in OLD:
        return at + 1
    if at >= stop or words[at] not in UNITS:
        return index
    at += 1 + (at + 1 < stop and words[at + 1] == "-")
    return at + 1 if at < stop and words[at] == "old" else index
