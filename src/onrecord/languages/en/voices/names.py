"""Names of several words, found word by word: every spelling of the principals' table under its first word."""

import re
from dataclasses import dataclass
from functools import cache

from onrecord.languages.en.tokens import words_of
from onrecord.languages.nations import NATIONS, metonyms
from onrecord.languages.principals import PRINCIPALS, adjectives
from onrecord.records.text import Tokens

# Spellings that are also words: only taken with a capital letter, and never where all letters are capitals.
ALSO_WORDS = frozenset(
    "us who it un eu au ap ft is times abc contras front observatory coalition guardian contra amnesty wagner houthi turkey chad mod "
    "hur gur dod".split()
)
DATELINE = re.compile(r"\s*[A-Z][A-Za-z'/ ]{2,30}(?:, [^\n]{0,24})?\s{0,4}(?:\([^()\n]{2,30}\))?\s{0,4}(?:-{1,2}|[—–]) ")
CAPITALS_TOO = frozenset("us times front it is who".split())


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling: its words, the name of the record, what it names and whose side that is."""

    words: tuple[str, ...]
    canonical: str
    kind: str
    side: str | None


@cache
def names() -> dict[str, tuple[Name, ...]]:
    """First word -> the spellings that begin with it, the longest first."""
    found: dict[str, dict[tuple[str, ...], Name]] = {}
    for who in PRINCIPALS:
        for spelling in (who.name.lower(), *who.aliases):
            words = words_of(spelling.replace(" (hur)", ""))
            found.setdefault(words[0], {})[words] = Name(words, who.name, who.kind, who.side)
    for nation in NATIONS:
        for adjective in nation.adjectives:
            words = words_of(adjective)
            found.setdefault(words[0], {}).setdefault(words, Name(words, nation.name, "adjective", nation.name))
        for people in nation.people:
            words = words_of(people)
            kind = "adjective" if people in nation.adjectives else "nationals"
            found.setdefault(words[0], {})[words] = Name(words, nation.name, kind, nation.name)
    for metonym, state in metonyms().items():
        words = words_of(metonym)
        found.setdefault(words[0], {})[words] = Name(words, state, "metonym", state)
    return {first: tuple(sorted(by.values(), key=lambda n: -len(n.words))) for first, by in found.items()}


def name_at(tokens: Tokens, index: int) -> Name | None:
    """The longest name of the table that begins at this token, or None."""
    for name in names().get(tokens.words[index], ()):
        size = len(name.words)
        if tokens.words[index : index + size] == name.words and _printed_as_name(tokens, index, name):
            return name
    return None


def _printed_as_name(tokens: Tokens, index: int, name: Name) -> bool:
    if tokens.capitals:
        return len(name.words) > 1 or name.words[0] not in CAPITALS_TOO
    letter = tokens.text[tokens.starts[index]]
    if name.words[0] in ALSO_WORDS and len(name.words) == 1:
        return tokens.text[tokens.starts[index] : tokens.ends[index]].isupper() or (len(name.words[0]) > 2 and letter.isupper())
    return letter.isupper() or len(name.words) > 1 or "-" in name.words[0]


def state_adjective(state: str) -> str:
    """ "South Korean" for South Korea; "US" for the United States."""
    printed = adjectives().get(state.lower(), state)
    return "US" if printed == "american" else printed.title() if printed.islower() else printed
