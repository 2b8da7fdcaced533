"""Leaves out what only says again who was hurt: "the priest" behind "Father A B was shot dead", "peasants" behind "40 peasants"."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.languages.en.counting.groups import REBELS, STATE_ARMS, category_of
from onrecord.records.reading import Bond
from onrecord.records.text import Tokens
from onrecord.records.words import Measure

Word = tuple[Measure, str]

RULE = "victims"
ANYONE = "anyone"  # whoever they are
# Nouns that any victim may be called again by.
ANYBODY = frozenset(
    "victim victims person persons people man men woman individual individuals others civilians civilian members member official "
    "leader citizens residents inhabitants casualties hostage hostages human humans youth youths compatriots".split()
)
DEFINITE = frozenset("the this that these those".split())


@dataclass(slots=True)
class Told:
    """Who was told of so far, each with what befell them.

    Attributes:
        counted, plural, single: words for them: of a number of people, of several without one, of one person.
    """

    counted: set[Word] = field(default_factory=set)
    plural: set[Word] = field(default_factory=set)
    single: set[Word] = field(default_factory=set)


def distinct(tokens: Tokens, bonds: Sequence[Bond]) -> tuple[Bond, ...]:
    """The bonds without those of unnumbered people who are already counted."""
    aliases = {(bond.measure, bond.alias.first) for bond in bonds if bond.alias is not None}
    kept = [bond for bond in bonds if bond.quantity is None or (bond.measure, bond.quantity.first) not in aliases]
    told = Told()
    for bond in kept:
        if bond.quantity is not None and not bond.quantity.unprinted:
            told.counted |= _words(tokens, bond)
    return tuple(bond for bond in kept if not _again(tokens, bond, told))


def _words(tokens: Tokens, bond: Bond) -> set[Word]:
    """By what those people can be called again, with what befell them."""
    spoken = bond.group.span.of(tokens.text).lower().split() if bond.group.span is not None else []
    single = bond.quantity is not None and bond.quantity.point == 1
    kind = _kind(bond.group.category)
    called = {*(spoken if single else spoken[-1:]), ANYONE, *((kind,) if kind not in (None, "people") else ())}
    return {(bond.measure, word) for word in called}


def _again(tokens: Tokens, bond: Bond, told: Told) -> bool:
    """Whether a bond says again who was hurt; one that does not is remembered."""
    words, many = _words(tokens, bond), bond.quantity is None
    if bond.rule == RULE and bond.group.span is not None:
        before = (told.counted, told.plural) if many else (told.single,)
        noun = bond.group.span.of(tokens.text).lower().split()[-1]
        names = {noun, _kind(category_of(noun)) or noun, ANYONE if noun in ANYBODY else noun} - {"people"}
        if (many or _definite(tokens, bond)) and any((bond.measure, name) in group for name in names for group in before):
            return True
    if many:
        told.plural |= words
    elif bond.quantity is not None and bond.quantity.point == 1:
        told.single |= words
    return False


def _definite(tokens: Tokens, bond: Bond) -> bool:
    """Whether it is "the judge", who was spoken of before."""
    quantity = bond.quantity
    unnamed = quantity is not None and quantity.unprinted and quantity.last == quantity.head
    return quantity is not None and unnamed and tokens.words[quantity.first - 1] in DEFINITE


def _kind(category: str | None) -> str | None:
    """Rebels, guerrillas and militants are one kind of people, soldiers and police another."""
    return "rebels" if category in REBELS else "soldiers" if category in STATE_ARMS else category
