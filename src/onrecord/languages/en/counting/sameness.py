"""Leaves out what only says again who was hurt: "the priest" behind "Father A B was shot dead", "peasants" behind "40 peasants"."""

from collections.abc import Sequence

from onrecord.languages.en.counting.groups import REBELS, STATE_ARMS, category_of
from onrecord.records.reading import Bond
from onrecord.records.text import Tokens

RULE = "victims"
# Nouns that any victim may be called again by.
ANYBODY = frozenset(
    "victim victims person persons people man men woman individual individuals others civilians civilian members member official "
    "leader citizens residents inhabitants casualties hostage hostages human humans youth youths compatriots".split()
)
DEFINITE = frozenset("the this that these those".split())


def distinct(tokens: Tokens, bonds: Sequence[Bond]) -> tuple[Bond, ...]:
    """The bonds without those of unnumbered people who are already counted."""
    aliases = {(bond.measure, bond.alias.first) for bond in bonds if bond.alias is not None}
    kept = [bond for bond in bonds if bond.quantity is None or (bond.measure, bond.quantity.first) not in aliases]
    return tuple(bond for index, bond in enumerate(kept) if not _again(tokens, kept, index))


def _again(tokens: Tokens, bonds: Sequence[Bond], index: int) -> bool:
    bond = bonds[index]
    if bond.rule != RULE or bond.group.span is None:
        return False
    same = [other for other in bonds if other.measure is bond.measure and other is not bond]
    if bond.quantity is None:
        return any(_covers(tokens, other, bond, later=other in bonds[index + 1 :]) for other in same)
    if not bond.quantity.unprinted or not _definite(tokens, bond) or bond.quantity.last != bond.quantity.head:
        return False
    return any(_is(tokens, other, bond) for other in bonds[:index] if other.measure is bond.measure)


def _definite(tokens: Tokens, bond: Bond) -> bool:
    return bond.quantity is not None and tokens.words[bond.quantity.first - 1] in DEFINITE


def _covers(tokens: Tokens, other: Bond, bond: Bond, *, later: bool) -> bool:
    """Whether the other bond counts the same people: by number, or named just so before."""
    if other.quantity is None and later:
        return False
    noun = _noun(bond, tokens)
    named = other.quantity is not None and other.quantity.unprinted
    if named:
        return False
    return noun in ANYBODY or noun == _noun(other, tokens) or _kind(category_of(noun)) == _kind(other.group.category) != "people"


def _kind(category: str | None) -> str | None:
    """Rebels, guerrillas and militants are one kind of people, soldiers and police another."""
    return "rebels" if category in REBELS else "soldiers" if category in STATE_ARMS else category


def _noun(bond: Bond, tokens: Tokens) -> str:
    return bond.group.span.of(tokens.text).lower().split()[-1] if bond.group.span is not None else ""


def _is(tokens: Tokens, other: Bond, bond: Bond) -> bool:
    """Whether the other bond is of one person who may be called so."""
    if other.quantity is None or other.quantity.point != 1 or other.group.span is None:
        return False
    noun = _noun(bond, tokens)
    return (
        noun in ANYBODY or noun in other.group.span.of(tokens.text).lower().split() or category_of(noun) == other.group.category != "people"
    )
