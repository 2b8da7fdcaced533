"""Reads a noun phrase of people that need not print a number: "the driver", "Judge A B", "his two sons", "farmers"."""

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.languages.en.counting.ages import past_age
from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.person_words import (
    AGENTIVE,
    ATTRIBUTES,
    CALENDAR,
    COLLECTIVE,
    DETERMINERS,
    INITIALS,
    NO_NAME,
    NO_PERSON,
    PARTICLES,
    POSSESSIVES,
    TITLES,
)
from onrecord.languages.en.counting.words import FORMS
from onrecord.languages.en.numbers.counted import PEOPLES, STOPS, people_noun
from onrecord.languages.en.numbers.nouns import MANY_PEOPLE
from onrecord.languages.en.voices.actor_words import HEADS, NEVER_NAMES
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.reading import Quantity
from onrecord.records.text import Tokens
from onrecord.records.words import Unit

LONGEST = 14  # tokens of a noun phrase: "former navy minister and retired vice admiral" and a name of four words
NAMES = 5  # words of a proper name
WHOLE = (Unit.PEOPLE, Unit.BODIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One noun phrase of people.

    Attributes:
        first, last: its tokens without the determiner.
        head: the token of its noun, or of the name's last word.
        noun: the token of its noun of people, or None.
        name: the tokens of its proper name, or None.
        quantity: the number it prints, or None.
        alias: the number of what only describes them: in "Judge A B, a member of the court", "a".
        described: an apposition was read with it.
        many: it is a plural.
        determiner: "the", "his", ... or an empty string.
        sure: its words show that it is people, not what stands around it.
    """

    first: int
    last: int
    head: int
    noun: int | None = None
    name: tuple[int, int] | None = None
    quantity: Quantity | None = None
    alias: Quantity | None = None
    described: bool = False
    many: bool = False
    determiner: str = ""
    sure: bool = True


def person_at(tokens: Tokens, start: int, stop: int, numbers: Mapping[int, Quantity]) -> Person | None:
    """The people whom the noun phrase from `start` names, read no further than before `stop`, or None."""
    words = tokens.words
    first, determiner = start, ""
    while first < stop and (words[first] in DETERMINERS or words[first] == "["):
        determiner, first = (words[first], first + 1) if words[first] != "[" else (determiner, _past_bracket(tokens, first, stop))
    first = past_age(tokens, first, stop) if first < stop else first
    if first >= stop:
        return None
    if first in numbers:
        return _numbered(tokens, numbers[first], stop, determiner)
    if words[first] in ("another", "one", "a", "an"):
        determiner, first = "a", first + 1
    last = _end(tokens, first, stop)
    return _read(tokens, first, last, determiner) if last >= first else None


def _numbered(tokens: Tokens, quantity: Quantity, stop: int, determiner: str) -> Person | None:
    """People behind a number: "two sons", "a priest", "a priest Juan Perez"."""
    last = end_of(quantity)
    others = quantity.head is None and quantity.unit in (Unit.PEOPLE, None)
    if last >= stop or (quantity.unit not in WHOLE and not others):
        return None
    if quantity.article and quantity.head is not None:
        end = _end(tokens, quantity.first + 1, stop)
        read = _read(tokens, quantity.first + 1, end, "a") if end >= quantity.head else None
        if read is not None and read.name is not None:
            return read
    head = quantity.head if quantity.head is not None else quantity.last
    first = quantity.last + 1 if quantity.head is not None else quantity.first
    return Person(
        first=min(first, head),
        last=last,
        head=head,
        noun=quantity.head,
        quantity=quantity,
        many=quantity.point != 1,
        determiner=determiner,
        sure=quantity.unit in WHOLE,
    )


def _end(tokens: Tokens, first: int, stop: int) -> int:
    """The last token of the noun phrase from `first`; `first - 1` where none begins there."""
    last = index = first - 1
    while index + 1 < min(stop, first + LONGEST):
        index = _past_bracket(tokens, index + 1, stop)
        if index >= stop or not _inside(tokens, first, index, stop):
            break
        if tokens.words[index] not in (".", "-", '"'):
            last = index
    return last


def _past_bracket(tokens: Tokens, index: int, stop: int) -> int:
    """The token behind an editor's bracket: "RETIRED [NAME AS RECEIVED] GENERAL"."""
    if tokens.words[index] != "[":
        return index
    for position in range(index + 1, min(stop, index + 8)):
        if tokens.words[position] == "]":
            return position + 1
    return stop


def _inside(tokens: Tokens, first: int, index: int, stop: int) -> bool:
    """Whether the noun phrase goes on with the token."""
    word, words = tokens.words[index], tokens.words
    if word in PARTICLES:
        return index > first and index + 1 < stop and words[index + 1].isalpha() and words[index + 1] not in STOPS
    if not word[0].isalpha() and word not in POSSESSIVES:
        return index > first and _marks(words, index, stop)
    if word in STOPS or word in CALENDAR or word in ("and", "or") or word.endswith("ly"):
        return False
    return word in POSSESSIVES or not _verb(tokens, first, index, stop)


def _marks(words: tuple[str, ...], index: int, stop: int) -> bool:
    """Whether a mark or number is part of a name or an age: "Dr. A", "A "Bear" B", "his 2-year-old son"."""
    word, after = words[index], words[index + 1 : min(index + 4, stop)]
    if word == ".":
        return words[index - 1] in INITIALS or len(words[index - 1]) == 1
    if word.isdecimal():
        return len(after) > 1 and after[0] == "-" and after[1].startswith(("year", "month"))
    return word == "-" or (word == '"' and '"' in after)


def _verb(tokens: Tokens, first: int, index: int, stop: int) -> bool:
    """Whether the token is likelier a verb than part of the phrase."""
    word = tokens.words[index]
    if word in ATTRIBUTES:
        return False
    if index > first and word in verb_forms():
        return True
    return (word in FORMS or word.endswith(("ed", "ing"))) and not _before_people(tokens, index + 1, min(index + 4, stop))


def _before_people(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether a noun of people follows in the same phrase, so that a participle only says which: "murdered priests"."""
    for word in tokens.words[first:stop]:
        if people_noun(word):
            return True
        if word in STOPS or word in ("and", "or") or not word[0].isalpha():
            return False
    return False


def _read(tokens: Tokens, first: int, last: int, determiner: str) -> Person | None:
    """The people that the tokens name: their last noun of people, and the proper name behind it."""
    begin = first
    for index in range(first, last):
        if tokens.words[index] in POSSESSIVES:
            begin = index + 1
    nouns = [i for i in range(begin, last + 1) if people_noun(tokens.words[i]) or tokens.words[i] in TITLES]
    behind = nouns[-1] + 1 if nouns else begin
    while behind <= last and tokens.words[behind] in ATTRIBUTES:
        behind += 1
    if tokens.words[last] in POSSESSIVES:
        return None
    if behind > last:
        if not nouns:
            return None
        noun = nouns[-1]
        return Person(first=first, last=last, head=noun, noun=noun, many=_plural(tokens.words[noun]), determiner=determiner)
    return _named(tokens, first, (behind, last), nouns, determiner)


def _plural(word: str) -> bool:
    return word in MANY_PEOPLE or word in PEOPLES or word.endswith("men") or word in COLLECTIVE


def _named(tokens: Tokens, first: int, name: tuple[int, int], nouns: list[int], determiner: str) -> Person | None:
    """People with a proper name, or with a noun that no table knows ("the stevedore")."""
    name = _capitals(tokens, name)
    words = tokens.words[name[0] : name[1] + 1]
    if any(word in NO_PERSON or HEADS.get(word, "person") not in ("person", "people") for word in words):
        return None
    if nouns and tokens.words[nouns[-1]] in NO_NAME:
        return None
    proper = name[1] - name[0] < NAMES and all(_proper(tokens, i) for i in range(name[0], name[1] + 1))
    if proper and (nouns or not determiner or tokens.words[name[0] - 1].endswith(AGENTIVE)):
        sure = bool(nouns) or len(words) > 1
        return Person(
            first=first, last=name[1], head=name[1], noun=nouns[-1] if nouns else None, name=name, determiner=determiner, sure=sure
        )
    if nouns or not determiner or not tokens.words[name[1]].isalpha():
        return None
    agent = tokens.words[name[1]].endswith(AGENTIVE)
    many = words[-1].endswith("s") and not words[-1].endswith("ss")
    return Person(first=first, last=name[1], head=name[1], noun=name[1], many=many, determiner=determiner, sure=agent)


def _capitals(tokens: Tokens, name: tuple[int, int]) -> tuple[int, int]:
    """The proper name at the end of the phrase, where case tells: "the publisher Anna Lund"."""
    first = name[1]
    while not tokens.capitals and first > name[0] and _proper(tokens, first) and _proper(tokens, first - 1):
        first -= 1
    return name if tokens.capitals or not _proper(tokens, name[1]) else (first, name[1])


def _proper(tokens: Tokens, index: int) -> bool:
    """Whether the token may be part of a proper name."""
    word = tokens.words[index]
    if word in NEVER_NAMES and word not in PARTICLES:
        return False
    return word in PARTICLES or word in (".", "-", '"') or tokens.capitals or tokens.printed(index)[0].isupper()


def named_people(tokens: Tokens) -> set[str]:
    """The words of every proper name that stands behind a title: whom a surname alone may mean."""
    words = tokens.words
    found: set[str] = set()
    for index, word in enumerate(words):
        if word in TITLES and word not in NO_NAME and not _plural(word):
            person = person_at(tokens, index, min(index + LONGEST, len(words)), {})
            if person is not None and person.name is not None and person.head > index:
                found.update(words[person.name[0] : person.name[1] + 1])
    return found - PARTICLES
