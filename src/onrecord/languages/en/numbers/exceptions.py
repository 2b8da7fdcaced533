"""Digits and number words that count nothing: names of units and weapons, ages, labels, page furniture."""

from onrecord.languages.en.numbers.nouns import ONE_PERSON
from onrecord.languages.en.numbers.numerals import SHORT_MAGNITUDES
from onrecord.records.text import Tokens

# Words before a figure that make it a name or label: "Hill 37", "No. 2", "Article 4".
LABELS = frozenset(
    "no nos building hill article articles resolution unit page chapter section route highway flight channel category phase stage brigade "
    "battalion regiment division room apollo hall block camp point figure table item paragraph version type model mark site sector "
    "checkpoint bus line protocol psalm world war part volume episode season act day".split()
)
AGES = frozenset(("aged", "age", "ages"))
ENDINGS = frozenset(("st", "nd", "rd", "th"))
CURRENCIES = frozenset("c us usd eur gbp rs hk nz aud cad chf nis".split())
PRONOUN_BEFORE_ONE = frozenset("no any every some each this that the which another only".split())


def counts_nothing(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the numeral is part of a name, an age or a label."""
    words = tokens.words
    digits = words[first][0].isdecimal()
    if digits and len(words[first]) > 1 and words[first][0] == "0" and words[first][1].isdecimal():
        return True  # "at 0615"
    if digits and (_part_of_name(tokens, first, last) or _label(words, first) or _alone(tokens, first, last)):
        return True
    return _age(tokens, first, last)


def _part_of_name(tokens: Tokens, first: int, last: int) -> bool:
    """ "T-72", "95th", "155mm", "9/11", "F16"."""
    words = tokens.words
    if first and tokens.ends[first - 1] == tokens.starts[first]:
        before = words[first - 1]
        if before in ("/", "_", "#", ".", ":") or (
            before[0].isalpha() and before not in CURRENCIES and words[first - 2 : first - 1] != ("$",)
        ):
            return True
        if before == "-" and first > 1 and tokens.ends[first - 2] == tokens.starts[first - 1] and words[first - 2][0].isalpha():
            return words[first - 2] not in ("mid", "for") and not words[first - 2].endswith("-for")
    if last + 1 < len(words) and tokens.ends[last] == tokens.starts[last + 1]:
        after = words[last + 1]
        if after in ("/", "_", ":") or after in ENDINGS:
            return True
        return after[0].isalpha() and after not in SHORT_MAGNITUDES and last == first
    return False


def _label(words: tuple[str, ...], first: int) -> bool:
    before = words[first - 1] if first else ""
    if before == "." and first > 1:
        before = words[first - 2] if words[first - 2] in ("no", "nos", "art", "fig", "p") else ""
        return bool(before)
    return before in LABELS and (before != "no" or (words[first].isdecimal() and len(words[first]) < 3))


def _age(tokens: Tokens, first: int, last: int) -> bool:
    """ "aged 26", "20-year-old", "P-001, 37, said"."""
    words = tokens.words
    after = words[last + 1 : last + 4]
    if after[:1] == ("-",) and after[1:2] and after[1].endswith(("year-old", "years-old", "month-old", "year")):
        return True
    if after[:1] in (("years",), ("year",), ("months",)) and "old" in after[1:3]:
        return True
    before = words[max(0, first - 4) : first]
    if before and (before[-1] in AGES or (before[-1] in ("and", "or", "to", "between", "of") and any(word in AGES for word in before))):
        return True
    if (
        before[-1:] == ("under",)
        and after[:1] in ((".",), (",",), ("were",), (")",))
        and words[first].isdecimal()
        and int(words[first]) <= 30
    ):
        return True
    return _age_in_commas(tokens, first, last)


def _age_in_commas(tokens: Tokens, first: int, last: int) -> bool:
    """A number of two digits between commas after a name."""
    words = tokens.words
    if first < 2 or first != last or not words[first].isdecimal() or len(words[first]) > 2:
        return False
    closed = words[last + 1] if last + 1 < len(words) else "."
    opened = words[first - 1]
    if (opened, closed) == ("(", ")"):
        return words[first - 2].isalpha() and tokens.printed(first - 2)[0].isupper() and not tokens.capitals
    named = words[first - 2].isalpha() or words[max(0, first - 3)] == "-"  # a pseudonym, P-001
    lifted = not tokens.printed(first - 2)[0].islower()
    person = (named and lifted) or words[first - 2] in ONE_PERSON
    return person and opened == "," and closed in (",", ".", ";", ")") and int(words[first]) > 9


def _alone(tokens: Tokens, first: int, last: int) -> bool:
    """A figure that is a whole line, or numbers a line."""
    text, start, end = tokens.text, tokens.starts[first], tokens.ends[last]
    before = text[max(0, start - 3) : start].strip(" \t")
    if text[end : end + 1] in (".", ")") and (before.endswith("\n") or not start) and text[end + 1 : end + 2].isspace():
        return True  # "4. The parties agree"
    after = text[end : end + 2].strip(" \t")
    return (
        (not before or before[-1] == "\n")
        and (not after or after[0] == "\n")
        and (start < 2 or "\n" in before)
        and (end > len(text) - 2 or "\n" in after)
    )
