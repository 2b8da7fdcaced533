"""Who speaks in the reports of wars, under one name: persons, offices, organisations, states, groups, outlets and agencies."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.languages.nations import NATIONS, OTHER_NAMES, metonyms, states
from onrecord.languages.principals_table import GROUPS, OFFICES, ORGANISATIONS, OUTLETS, PERSONS

KOREAN_SURNAMES = {
    **dict.fromkeys(("lee", "yi", "rhee", "ri", "li"), "lee"),
    **dict.fromkeys(("yoo", "yu", "ryu", "you"), "yu"),
    **dict.fromkeys(("park", "pak", "bak"), "park"),
    **dict.fromkeys(("kim", "gim"), "kim"),
    **dict.fromkeys(("choi", "choe"), "choi"),
    **dict.fromkeys(("cho", "jo"), "cho"),
    **dict.fromkeys(("jung", "jeong", "chung"), "jung"),
    **{name: name for name in ("hwang", "yoon", "shin", "moon", "han", "seo", "oh", "kwon", "song")},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """One who speaks or acts, under the name the record uses.

    Attributes:
        kind: person, office, organisation, state, group or outlet.
        side: the state or group it belongs to; of an outlet, the party whose own voice it is.
        aliases: other spellings, in lower case.
    """

    name: str
    kind: str
    side: str | None
    aliases: tuple[str, ...]


def _rows(kind: str, table: str) -> list[Principal]:
    rows = [line.split("|") for line in table.strip().replace("\\\n", "").splitlines()]
    return [Principal(name=name, kind=kind, side=side or None, aliases=tuple(filter(None, other.split(";")))) for name, side, other in rows]


def _nations() -> list[Principal]:
    others: dict[str, list[str]] = {}
    for word, name in OTHER_NAMES.items():
        others.setdefault(name, []).append(word)
    return [Principal(name=n.name, kind="state", side=n.name, aliases=(*n.people, *n.metonyms, *others.get(n.name, ()))) for n in NATIONS]


PRINCIPALS = (
    *_nations(),
    *_rows("person", PERSONS),
    *_rows("office", OFFICES),
    *_rows("organisation", ORGANISATIONS),
    *_rows("group", GROUPS),
    *_rows("outlet", OUTLETS),
)


@cache
def principals() -> dict[str, Principal]:
    """Every spelling in lower case -> who it is."""
    return {spelling: who for who in PRINCIPALS for spelling in (who.name.lower(), *who.aliases)}


@lru_cache(maxsize=8192)
def find_principal(name: str) -> Principal | None:
    """Who goes by this name, or None."""
    return _found(_plain(name))


@lru_cache(maxsize=8192)
def canonical(name: str) -> str:
    """The name the record uses for this one; a name it does not know comes back as it is."""
    found = find_principal(name)
    return found.name if found else name.strip()


@lru_cache(maxsize=8192)
def side_of(name: str) -> str | None:
    """The state or group that a name belongs to: its own, or the state whose adjective it begins with."""
    plain = _plain(name)
    found = _found(plain)
    if found:
        return found.side or (found.name if found.kind == "group" else None)
    words = plain.replace("'s ", " ").split()
    table = _places()
    return next((table[head] for head in (" ".join(words[:2]), *words[:1]) if head in table), None)


@cache
def _places() -> dict[str, str]:
    """States and metonyms of states -> the state."""
    return {**states(), **metonyms()}


def same_name(one: str, other: str) -> bool:
    """Whether two names are one speaker's; a party's own outlet is the party."""
    return _voice(one) == _voice(other)


@lru_cache(maxsize=8192)
def _voice(name: str) -> str:
    found = find_principal(name)
    if found is None:
        return korean_class(name) or _plain(name)
    return (found.side if found.kind in ("outlet", "group") and found.side else found.name).lower()


@lru_cache(maxsize=8192)
def _found(plain: str) -> Principal | None:
    table = principals()
    return table.get(plain) or table.get(_without_state(plain)) or _korean_names().get(korean_class(plain) or "")


def _without_state(plain: str) -> str:
    """The spelling in the table behind one that names the state first: "seoul's nis" -> "nis"."""
    head, mark, rest = plain.partition("'s ")
    if not mark or head not in adjectives():
        return ""
    whole = f"{adjectives()[head]} {rest}"
    if whole in principals():
        return whole
    return rest if rest in principals() and principals()[rest].side == side_of(head) else ""


@cache
def adjectives() -> dict[str, str]:
    """A state's names and metonyms -> its first adjective ("seoul" -> "south korean")."""
    return {word: n.adjectives[0] for n in NATIONS for word in (n.name.lower(), *n.metonyms)}


def _plain(name: str) -> str:
    text = unicodedata.normalize("NFC", name).lower().replace("’", "'").strip()
    return text.removeprefix("the ")


@cache
def _korean_names() -> dict[str, Principal]:
    """Class of a Korean name -> who; classes that two people share are left out, so that they stay apart."""
    found: dict[str, set[str]] = {}
    for who in PRINCIPALS:
        if who.kind == "person" and (key := korean_class(who.name)):
            found.setdefault(key, set()).add(who.name)
    by_name = {who.name: who for who in PRINCIPALS}
    return {key: by_name[min(names)] for key, names in found.items() if len(names) == 1}


SYLLABLE = re.compile(r"([^aeiouwy]*)(w?y?[aeiou]+)(ng?(?![aeiouwy])|[mlkp](?![aeiouwy])|)")
CONSONANTS = {"gg": "k", "g": "k", "kk": "k", "b": "p", "d": "t", "j": "ch", "r": "l", "sh": "s", "ss": "s"}
VOWELS = {"eo": "u", "eu": "u", "oo": "u", "ou": "u", "ee": "i", "ai": "ae", "yeo": "you", "yu": "you"}


@lru_cache(maxsize=8192)
def korean_class(name: str) -> str | None:
    """The class of spellings that a Korean name falls in, or None for a name of another shape.

    The rule: surnames must be equal (Lee = Yi = Ri); in the given name g = k, d = t, b = p, j = ch, and eo = eu = u; after a w every vowel
    is one ("kweun" = "gwon" = "kwon"). Yong and Young, Seong and Song stay apart: those are different names.
    """
    words = _plain(name).replace("-", " ").split()
    if not 2 <= len(words) <= 3 or words[0] not in KOREAN_SURNAMES:
        return None
    given = "".join(words[1:])
    syllables = SYLLABLE.findall(given)
    if not 2 <= len(syllables) <= 3 or sum(len("".join(s)) for s in syllables) != len(given):
        return None
    return (
        KOREAN_SURNAMES[words[0]]
        + " "
        + "-".join(CONSONANTS.get(a, a) + ("w" if b[0] == "w" else VOWELS.get(b, b)) + c for a, b, c in syllables)
    )
