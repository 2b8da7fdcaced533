"""Who is the same speaker: names folded through the principals, and the government a speaker belongs to."""

import re
from functools import lru_cache

from onrecord.languages import canonical, find_principal, metonyms, same_name, side_of, states

__all__ = [
    "canonical",
    "canonical_who",
    "fold",
    "fold_bodies",
    "fold_each",
    "government",
    "is_ambiguous",
    "is_state",
    "metonyms",
    "names_match",
    "party",
    "states",
]

# Words that make an unknown name with a state's adjective one of its government: "South Korean officials", "Ukrainian assessments".
OFFICIAL = frozenset(
    """agencies agency ambassador army assessments authorities command commander delegation envoy forces general government governor
    intelligence lawmaker lawmakers leader military minister ministry mission navy official officials parliament police president
    representative security service spokesman spokesperson spokeswoman staff troops""".split()
)

# Words that make officials somebody, however printed: one paper's "western officials" are another's "Western officials".
BLOCS = frozenset("allied arab european western".split())

BRACKETS = re.compile(r"\(([^()]+)\)")


def canonical_who(who: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """The record's own name of a link; people who speak together stay a list, in the order of the alphabet."""
    if isinstance(who, str):
        return canonical(who)
    together = tuple(sorted({canonical(name) for name in who}))
    return together[0] if len(together) == 1 else together


@lru_cache(maxsize=8192)
def fold(who: str | tuple[str, ...]) -> str:
    """The key that two spellings of one speaker share."""
    if not isinstance(who, str):
        return " + ".join(sorted({fold(name) for name in who}))
    return canonical(who).casefold()


def fold_each(who: str | tuple[str, ...]) -> tuple[str, ...]:
    """The key of everybody in a link."""
    return (fold(who),) if isinstance(who, str) else tuple(fold(name) for name in who)


@lru_cache(maxsize=8192)
def fold_bodies(who: str | tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the bodies that a name gives in brackets: "Maj. A (Northern Command)" speaks for the Northern Command."""
    names = (who,) if isinstance(who, str) else who
    return tuple(fold(body) for name in names if find_principal(name) is None for body in BRACKETS.findall(name))


@lru_cache(maxsize=8192)
def government(who: str | tuple[str, ...]) -> str | None:
    """The state or armed group that speaks through this name, or None: an organisation inside a country is not its government."""
    if not isinstance(who, str):
        states = {government(name) for name in who}
        return states.pop() if len(states) == 1 else None
    found = find_principal(who)
    if found is not None:
        return None if found.kind == "organisation" else side_of(who)
    words = who.casefold().replace("'s", "").split()
    return side_of(who) if OFFICIAL.intersection(words) else None


@lru_cache(maxsize=8192)
def is_ambiguous(who: str | tuple[str, ...]) -> bool:
    """Whether the words name nobody in particular: "officials", "witnesses"."""
    if not isinstance(who, str) or find_principal(who) is not None or BLOCS.intersection(who.split()):
        return False
    return who == who.lower() and who != who.upper()


@lru_cache(maxsize=8192)
def is_state(who: str | tuple[str, ...]) -> bool:
    """Whether the name is a state's own, not that of one of its bodies or people."""
    return isinstance(who, str) and government(who) == canonical(who)


def names_match(wanted: str, who: str | tuple[str, ...]) -> bool:
    """Whether a name asked for is this speaker, one of those who speak together, or the state that it speaks for."""
    names = (who,) if isinstance(who, str) else who
    state = is_state(wanted)
    return any(same_name(wanted, name) or fold(wanted) == fold(name) or (state and government(name) == canonical(wanted)) for name in names)


def party(holder: str) -> str:
    """The party behind a holder: a state's seat, ministry or own outlet is the state."""
    return government(holder) or canonical(holder)
