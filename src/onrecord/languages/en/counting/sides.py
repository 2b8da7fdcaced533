"""Where a text names a side: a state, by name, adjective, people or capital, or an armed group."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.languages.en.tokens import words_of
from onrecord.languages.nations import NATIONS, OTHER_NAMES
from onrecord.languages.principals import PRINCIPALS
from onrecord.records.text import Tokens

Words = tuple[str, ...]
ALLIANCES = {
    "nato": "NATO",
    "african union": "African Union",
    "ecowas": "ECOWAS",
    "un": "United Nations",
    "u.n.": "United Nations",
    "united nations": "United Nations",
}
ABBREVIATED = frozenset(("us", "u.s.", "uk", "u.k."))  # names that serve as adjectives too

HALVES = {"north": "North Korea", "south": "South Korea"}


class Naming(StrEnum):
    """How a side is named: "North Korea", "North Korean", "North Koreans", "Pyongyang", "Hezbollah"."""

    STATE = "state"
    ADJECTIVE = "adjective"
    PEOPLE = "people"
    METONYM = "metonym"
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A side named at its tokens, both included; `name` is the state's or armed group's own."""

    first: int
    last: int
    name: str
    naming: Naming


@cache
def _table() -> dict[str, tuple[tuple[Words, str, Naming], ...]]:
    """First word -> the names that begin with it, longest first."""
    groups = [(alias, p.name, Naming.GROUP) for p in PRINCIPALS if p.kind == "group" for alias in (p.name.lower(), *p.aliases)]
    metonyms = [(word, nation.name, Naming.METONYM) for nation in NATIONS for word in nation.metonyms]
    peoples = [(word, nation.name, Naming.PEOPLE) for nation in NATIONS for word in nation.people]
    adjectives = [(word, nation.name, Naming.ADJECTIVE) for nation in NATIONS for word in nation.adjectives]
    states = [(nation.name.lower(), nation.name, Naming.STATE) for nation in NATIONS]
    orders = [(word, name, Naming.ADJECTIVE) for word, name in ALLIANCES.items()]
    others = [(word, name, Naming.ADJECTIVE if word in ABBREVIATED else Naming.STATE) for word, name in OTHER_NAMES.items()]
    rows = {words_of(word): (name, naming) for word, name, naming in (*groups, *metonyms, *peoples, *adjectives, *states, *others, *orders)}
    table: dict[str, list[tuple[Words, str, Naming]]] = {}
    for words, (name, naming) in rows.items():
        table.setdefault(words[0], []).append((words, name, naming))
    return {first: tuple(sorted(found, key=lambda row: -len(row[0]))) for first, found in table.items()}


def find_sides(tokens: Tokens) -> tuple[Side, ...]:
    """The sides named in a text, in order."""
    table, words = _table(), tokens.words
    halves = "korea" in words or "korean" in words
    found: list[Side] = []
    taken = -1
    for index, word in enumerate(words):
        if index <= taken or (word not in table and word not in HALVES) or not _named(tokens, index, word):
            continue
        if halves and word in HALVES and _half(tokens, index):
            found.append(Side(first=index, last=index, name=HALVES[word], naming=Naming.STATE))
            continue
        for names, name, naming in table.get(word, ()):
            last = index + len(names) - 1
            if words[index : last + 1] == names:
                found.append(Side(first=index, last=last, name=name, naming=naming))
                taken = last
                break
    return tuple(found)


def _half(tokens: Tokens, index: int) -> bool:
    """Whether "the North" or "the South" stands for one of the two Koreas, in a text that speaks of them."""
    after = tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    return tokens.words[index - 1] == "the" and (not after[:1].isalpha() or not tokens.printed(index + 1)[0].isupper())


def _named(tokens: Tokens, index: int, word: str) -> bool:
    """Whether the word is printed as a name: "US troops", not "told us"; case says nothing in a text of capitals."""
    if tokens.capitals:
        return word != "us"
    printed = tokens.printed(index)
    return printed[0].isupper() and (word != "us" or printed == "US")
