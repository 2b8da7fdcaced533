"""Digits and number words that count nothing: names of units and weapons, ages, labels, page furniture."""

from onrecord.languages.en.numbers.amounts import Amount
from onrecord.languages.en.numbers.nouns import ONE_PERSON
from onrecord.languages.en.numbers.numerals import SHORT_MAGNITUDES
from onrecord.records.text import Tokens

# Words before a figure that make it a name or label: "Hill 37", "No. 2", "Article 4".
LABELS = frozenset(
    "no nos building hill article articles resolution unit page chapter section route highway flight channel category phase stage brigade "
    "battalion regiment division room apollo hall block camp point figure table item paragraph version type model mark site sector "
    "checkpoint bus line protocol psalm world war part volume episode season act day game "
    "fig figs figures tables columns phases equation equations eq ref refs experiment algorithm step steps voyager apollo gemini".split()
)
LIVED = frozenset("years year months month weeks week days day".split())
AGES = frozenset(("aged", "age", "ages"))
ENDINGS = frozenset(("st", "nd", "rd", "th"))
ABBREVIATED = frozenset("no nos art arts fig figs eq ref refs p pp".split())
JOINED = frozenset(("mid", "for", "sub", "to", "now", "then"))  # "mid-40s", "1,000-for-1,000", "sub-7", "her now-18-month-old son"
ARMS = frozenset(
    "shell shells howitzer howitzers mortar mortars gun guns cannon cannons round rounds artillery ammunition calibre caliber tank "
    "tanks rocket rockets grenade grenades projectile projectiles bullet bullets machine anti-aircraft autocannon".split()
)
PRONOUN_BEFORE_ONE = frozenset("no any every some each this that the which another only same".split())


def counts_nothing(tokens: Tokens, amount: Amount) -> bool:
    """Whether the numeral is part of a name, a label or a calibre."""
    words, first, last = tokens.words, amount.numeral.first, amount.numeral.last
    if not words[first][0].isdecimal():
        return False
    if _in_row(tokens, first - 1) or _in_row(tokens, last + 1) or _before_name(tokens, amount):
        return True
    if amount.measures or amount.percent:
        return _calibre(words, amount)
    clock = len(words[first]) > 1 and words[first][0] == "0" and words[first][1].isdecimal()  # "at 0615"
    return clock or _parted_name(tokens, first) or _after_name(tokens, first, last) or _label(words, first) or _aside(tokens, first, last)


def _in_row(tokens: Tokens, index: int) -> bool:
    """Whether the token is a comma that touches figures on both sides: "1,1,1" and "refs 3,8" are no numbers of English."""
    return (
        0 < index < len(tokens.words) - 1
        and tokens.words[index] == ","
        and tokens.ends[index] == tokens.starts[index + 1]
        and tokens.ends[index - 1] == tokens.starts[index]
        and tokens.words[index + 1][0].isdecimal()
        and tokens.words[index - 1][-1].isdecimal()
    )


def _before_name(tokens: Tokens, amount: Amount) -> bool:
    """Whether letters touch the figure from the left: "T-72", "F16", "9/11"."""
    words, first = tokens.words, amount.numeral.first
    if amount.first < first or not first or tokens.ends[first - 1] != tokens.starts[first]:
        return False
    before = words[first - 1]
    if before in ("/", "_", "#", ".", ":") or before[0].isalpha():
        return True
    if before in ("-", "−") and first > 1 and tokens.ends[first - 2] == tokens.starts[first - 1] and words[first - 2][0].isalpha():
        return words[first - 2] not in JOINED and not words[first - 2].endswith("-for")
    return False


def _parted_name(tokens: Tokens, first: int) -> bool:
    """Whether a blank slipped into a name of capitals and a figure: "COVID -19"."""
    if first < 2 or tokens.words[first - 1] != "-" or tokens.ends[first - 1] != tokens.starts[first] or tokens.capitals:
        return False
    name = tokens.printed(first - 2)
    return len(name) > 1 and name.isalpha() and name.isupper()


def _after_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether letters that are no unit touch the figure from the right: "95th", "24/7"."""
    words = tokens.words
    if last + 1 >= len(words) or tokens.ends[last] != tokens.starts[last + 1]:
        return False
    after = words[last + 1]
    if after in ("/", "_", ":") or after in ENDINGS:
        return True
    return after[0].isalpha() and after not in SHORT_MAGNITUDES and last == first


def _calibre(words: tuple[str, ...], amount: Amount) -> bool:
    """Whether the millimetres name a weapon: "155mm shells", "a 120-mm mortar"."""
    unit = amount.unit
    return unit is not None and unit.name == "millimetre" and any(word in ARMS for word in words[unit.last + 1 : unit.last + 4])


def _aside(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure stands apart from its sentence: alone on a line, a reference "[12]", a tolerance "± 0.5"."""
    words = tokens.words
    before, after = words[first - 1] if first else "", words[last + 1] if last + 1 < len(words) else ""
    return before == "±" or (before == "[" and after == "]") or _alone(tokens, first, last)


def _label(words: tuple[str, ...], first: int) -> bool:
    before = words[first - 1] if first else ""
    if before == "." and first > 1:
        before = words[first - 2] if words[first - 2] in ABBREVIATED else ""
        return bool(before)
    return before in LABELS and (before != "no" or (words[first].isdecimal() and len(words[first]) < 3))


def is_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the numeral is an age: "aged 26", "20-year-old", "P-001, 37, said"."""
    return _said_old(tokens.words, last) or _said_aged(tokens.words, first, last) or _age_in_commas(tokens, first, last)


def _said_old(words: tuple[str, ...], last: int) -> bool:
    """ "20-year-old", "8 months old", "3 years of age"."""
    after = words[last + 1 : last + 4]
    if len(after) < 2:
        return False
    if after[0] == "-":
        return after[1].endswith(("year-old", "years-old", "month-old"))
    return after[0] in LIVED and ("old" in after[1:] or after[1:] == ("of", "age"))


def _said_aged(words: tuple[str, ...], first: int, last: int) -> bool:
    """ "aged 26", "aged 20 and 26", "children under 12"."""
    before = words[first - 1] if first else ""
    if before in AGES or (before in ("and", "or", "to", "between", "of") and not AGES.isdisjoint(words[max(0, first - 4) : first])):
        return True
    if before != "under" or words[last + 1 : last + 2] not in ((".",), (",",), ("were",), (")",)):
        return False
    return words[first].isdecimal() and int(words[first]) <= 30


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
