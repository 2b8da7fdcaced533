"""Questions about the words around a time expression that only English can answer: tense, counting, what governs it."""

from collections.abc import Sequence

from onrecord.languages.en.numbers.exceptions import LABELS
from onrecord.languages.en.numbers.nouns import MANY_PEOPLE, OUTCOMES
from onrecord.languages.en.times.words import (
    BEFORE_LENGTH,
    DECADES,
    MODALS,
    MONTHS,
    PAST_VERBS,
    PRESENT,
    SHORT_WEEKDAYS,
    SIGNALS,
    STRONG_FUTURE,
    VERBS_AHEAD,
    WEEKDAYS,
)
from onrecord.records.text import Tokens

WHOSE = frozenset("his her their my your our 's".split())
DETERMINERS = frozenset("the a an its his her their our this that each every 's".split())
TELLING = STRONG_FUTURE | PRESENT | PAST_VERBS | {".", "!", "?", ";", ":", "since"}
BEHIND_DAY = frozenset(("st", "nd", "rd", "th", "of"))
OF_A_YEAR = DETERMINERS | {"of", "in"}
REACH = 12  # tokens around an expression in which its tense is looked for
BEFORE_MONTH = frozenset(
    "in since of last early late mid until till by from to during through this next and between before after around every each for "
    "previous following preceding same coming".split()
)
# What may follow a day's number without making it a count of something: "Oct. 8 and 13 ,".
AFTER_NUMBER = frozenset(
    "and or in at on the a an to from by of for with when as after before during but said says who which that near was were is are "
    "would will had has have while it he she they we its his their under over into since until according".split()
)
STRONG_BEFORE_YEAR = frozenset("in since during late early mid until till year spring summer autumn fall winter".split())
WEAK_BEFORE_YEAR = frozenset("both due than into of by from to through and between after before around about for or - – ( , the /".split())
OLDEST, OLD, ROUNDEST, LATEST = 1500, 1700, 2000, 2050
MEASURED = frozenset("feet men people dead percent km kilometres meters kg mm m tonnes hp rpm hours hrs local".split())
STOPS = frozenset((".", "!", "?", ";", ":"))
PARTICIPLES = frozenset("taken held sent shot caught seized lost".split())
OF_CAPTIVES = frozenset("captured seized abducted kidnapped taken".split())  # how it is said which captives are meant
PREDICATES = frozenset("had has have was were is are will would".split())
NO_NOUNS = frozenset(
    "and or but who that which had has have was were is are be been being not he she it they we i also later then first".split()
)
BEGUN = frozenset("began begun started launched erupted out".split())
PERFECT = frozenset(("has", "have"))
# After "two days before" these close the expression; any other word opens a clause that only dates against something else.
CLOSED = frozenset((*""". , ; : ) ! ? - -- — and but in at on " ” yesterday tomorrow""".split(), ""))
NEAREST = frozenset(("last", "this", "next", "early", "late", "mid"))
NO_SEASON = frozenset(("of", "to", "in", "from", "by", "short", "apart", "back", "into", "on", "under", "off", "behind", "out"))


def word_at(words: Sequence[str], index: int) -> str:
    """The word at the token, or nothing outside the text."""
    return words[index] if 0 <= index < len(words) else ""


def tense(words: Sequence[str], first: int, last: int) -> int:
    """1 where the sentence speaks of the future around the expression, -1 of the past, 0 where it does not tell."""
    for index in range(first - 1, max(first - REACH, -1), -1):
        word = words[index]
        if word in TELLING:
            told = _told(words, index)
            if told is not None:
                return told
    return _tense_behind(words, last)


def _told(words: Sequence[str], index: int) -> int | None:
    """What a word says of the tense of its sentence; None for "the plan"."""
    word, before = words[index], word_at(words, index - 1)
    if word in STRONG_FUTURE:
        return None if before in DETERMINERS else 1
    if word in PRESENT:
        return 1 if word == "be" and before in MODALS else 0
    return 0 if word in STOPS else -1


def _tense_behind(words: Sequence[str], last: int) -> int:
    for word in words[last + 1 : last + 7]:
        if word in VERBS_AHEAD:
            return 1
        if word in PAST_VERBS:
            return -1
        if word in STOPS or word == ",":
            break
    return 0


def counts(tokens: Tokens, index: int) -> bool:
    """Whether people follow, so that the figure counts them: "in May 13 soldiers died"."""
    after, second = word_at(tokens.words, index + 1), word_at(tokens.words, index + 2)
    return after in MANY_PEOPLE or (second in MANY_PEOPLE and after.isalpha() and after not in AFTER_NUMBER and after not in OUTCOMES)


def noun_follows(words: Sequence[str], index: int) -> bool:
    """Whether the next word can be a noun that a number before it counts."""
    after = word_at(words, index + 1)
    return after.isalpha() and after not in AFTER_NUMBER


def is_month(tokens: Tokens, index: int) -> bool:
    """Whether "may", "march", "dec" and the like are months here: beside a day, a year or a preposition."""
    words = tokens.words
    word, after, before = words[index], word_at(words, index + 1), word_at(words, index - 1)
    if not lifted(tokens, index):
        return False
    stopped = after == "." and tokens.ends[index] == tokens.starts[index + 1]
    if before[:1].isdecimal() or before in BEHIND_DAY or word_at(words, index + 2 if stopped else index + 1)[:1].isdecimal():
        return True
    if word not in ("may", "march"):
        return stopped or (before in BEFORE_MONTH and not (after.isalpha() and after not in AFTER_NUMBER and lifted(tokens, index + 1)))
    return before in BEFORE_MONTH and (not tokens.capitals or before not in ("to", "and", "after", "before", "around", "for"))


def lifted(tokens: Tokens, index: int) -> bool:
    """Whether the token is printed with a capital, so far as capitals say anything."""
    return tokens.capitals or tokens.text[tokens.starts[index]].isupper()


def is_weekday(tokens: Tokens, index: int) -> bool:
    """Whether "Mon" or "Wed" is short for a weekday here."""
    return lifted(tokens, index) and word_at(tokens.words, index + 1) in (".", ",", "night")


def lost_apostrophe(tokens: Tokens, index: int) -> bool:
    """ "the site of Saturdays blast", as printed where apostrophes were lost; not "on Saturdays"."""
    return word_at(tokens.words, index - 1) not in ("on", "every", "and", "most") and noun_follows(tokens.words, index)


def closes(tokens: Tokens, index: int) -> bool:
    """Whether "two days before" ends there and is no conjunction: "two days before the raid"."""
    return word_at(tokens.words, index + 1) in CLOSED


def is_reference(tokens: Tokens, index: int) -> bool:
    """Whether "now" or "recent" stands for itself: not "now-isolated", "as recently as"."""
    words = tokens.words
    return word_at(words, index + 1) != "-" and "as" not in (word_at(words, index - 1), word_at(words, index + 1))


def is_decade(tokens: Tokens, index: int) -> bool:
    """Whether "thirties" are years of a century and not of a life: not "in his thirties"."""
    return word_at(tokens.words, index - 1) not in WHOSE


def is_soon(tokens: Tokens, index: int) -> bool:
    """Whether "soon" says when: not "as soon as"."""
    return word_at(tokens.words, index + 1) not in ("as", "after") and word_at(tokens.words, index - 1) not in ("as", "too")


def is_to_date(tokens: Tokens, index: int) -> bool:
    """Whether "date" stands for the present: "the worst to date"."""
    return word_at(tokens.words, index - 1) == "to" and not noun_follows(tokens.words, index)


def is_fall(tokens: Tokens, index: int) -> bool:
    """Whether "fall" is the season."""
    if word_at(tokens.words, index - 1) in NEAREST:
        return True
    return word_at(tokens.words, index + 1) not in NO_SEASON or word_at(tokens.words, index + 2)[:1].isdecimal()


def is_unit(tokens: Tokens, index: int) -> bool:
    """Whether "quarter" is one of a year: not "a quarter of the garrison", "three-quarters"."""
    return word_at(tokens.words, index + 1) != "of" or word_at(tokens.words, index - 1) not in ("a", "-", "one", "three", "the")


def is_year(tokens: Tokens, index: int) -> bool:
    """Whether what stands around four digits lets them be a year."""
    words, number = tokens.words, int(tokens.words[index])
    before, follows = word_at(words, index - 1), noun_follows(words, index)
    if before in STRONG_BEFORE_YEAR:
        return number >= OLDEST or not follows
    if before in ("-", "–") and len(word_at(words, index - 2)) == 4 and words[index - 2].isdecimal():
        return True
    if number < OLDEST or before in LABELS or before == "at" or before[:1].isdecimal():
        return False
    if not follows:
        return number >= OLD and (before in WEAK_BEFORE_YEAR or before in MONTHS or not word_at(words, index + 1).isalpha())
    return number <= LATEST and not _counting(tokens, index, before)


def _counting(tokens: Tokens, index: int, before: str) -> bool:
    """Whether four digits before a noun count it: "the 2000 houses", "with 1600 men"; not "a secret 1902 pact", "the 1777 campaigns"."""
    after, number = word_at(tokens.words, index + 1), int(tokens.words[index])
    if counts(tokens, index) or after in MEASURED or (number == ROUNDEST and before not in DETERMINERS):
        return True
    if lifted(tokens, index + 1):
        return tokens.capitals and before not in DETERMINERS  # names are not counted
    if after.endswith(("s", "ed")):
        return number % 10 == 0 or before not in OF_A_YEAR
    return number < OLD


def lasts(words: Sequence[str], index: int) -> bool:
    """Whether "a day" is a length of time and no rate: "for a day", not "92 men a day"."""
    return word_at(words, index - 1) in BEFORE_LENGTH


def signal(words: Sequence[str], first: int, last: int) -> str | None:
    """The preposition that governs an expression; "since" too where something has gone on from it."""
    word = word_at(words, first - 1)
    if word == "of" and word_at(words, first - 2) == "as":
        return "as of"
    if _opens_a_span(words, first, last):
        return "since"
    return word if word in SIGNALS else None


def deed(words: Sequence[str], first: int, last: int) -> int | None:
    """In "the men captured on Thursday were freed", "the hostages seized on 7 May,", "captured": a predicate of its own follows."""
    at = first - 2 if word_at(words, first - 1) in SIGNALS else first - 1
    word, noun, after = word_at(words, at), word_at(words, at - 1), word_at(words, last + 1)
    reduced = (word.endswith("ed") or word in PARTICIPLES) and noun.isalpha() and noun not in NO_NOUNS and not noun.endswith("ly")
    closed = after in PREDICATES or (word in OF_CAPTIVES and after in (",", ".", "and"))
    return at if reduced and closed else None


def _opens_a_span(words: Sequence[str], first: int, last: int) -> bool:
    """Whether something has gone on from it: "since the war broke out on 7 May", "the siege that began in May has killed 90"."""
    for index in range(first - 1, max(first - REACH, -1), -1):
        if words[index] == "since":
            return True
        if words[index] in STOPS or words[index] == ",":
            break
    verb = word_at(words, first - 2) if word_at(words, first - 1) in SIGNALS else word_at(words, first - 1)
    return verb in BEGUN and not PERFECT.isdisjoint(words[last + 1 : last + 4])


DOUBTFUL = {
    **dict.fromkeys(("may", "march", "mar", "dec", "jan", "jun", "sep", "nov"), is_month),
    **dict.fromkeys(("april", "june", "august", "oct", "aug", "feb", "apr", "jul"), lifted),
    **dict.fromkeys(SHORT_WEEKDAYS, is_weekday),
    **dict.fromkeys(("before", "after", "prior"), closes),
    **dict.fromkeys(("now", "recently", "recent", "current", "currently"), is_reference),
    **dict.fromkeys(("quarter", "quarters"), is_unit),
    **dict.fromkeys((f"{name}s" for name in WEEKDAYS), lost_apostrophe),
    **dict.fromkeys(DECADES, is_decade),
    "fall": is_fall,
    "soon": is_soon,
    "date": is_to_date,
}
