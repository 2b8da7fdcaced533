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
        names: their proper names in full.
    """

    counted: set[Word] = field(default_factory=set)
    plural: set[Word] = field(default_factory=set)
    single: set[Word] = field(default_factory=set)
    names: set[Word] = field(default_factory=set)


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
    if bond.rule == RULE and bond.group.span is not None and (_shortened(tokens, bond, told) or _anaphoric(tokens, bond, told)):
        return True
    if bond.quantity is None:
        told.plural |= _words(tokens, bond)
    elif bond.quantity.point == 1:
        told.single |= _words(tokens, bond)
        told.names.add((bond.measure, " ".join(_name(tokens, bond))))
    return False


def _anaphoric(tokens: Tokens, bond: Bond, told: Told) -> bool:
    """ "The peasants" of whom 40 are counted, "the judge" behind "Judge A B", but not "the harbour judge"."""
    spoken = bond.group.span.of(tokens.text).lower().split() if bond.group.span is not None else [""]
    many, noun = bond.quantity is None, spoken[-1]
    if not many and not _definite(tokens, bond):
        return False
    names = {noun, _kind(category_of(noun)) or noun, ANYONE if noun in ANYBODY else noun} - {"people"}
    before = (told.counted, told.plural) if many else (told.single,)
    new = not many and any((bond.measure, word) not in told.single for word in spoken[:-1])
    return not new and any((bond.measure, name) in group for name in names for group in before)


def _shortened(tokens: Tokens, bond: Bond, told: Told) -> bool:
    """ "B" or "Judge B" behind "A B": the same one by a part of the name."""
    name = _name(tokens, bond)
    if not name or (bond.measure, " ".join(name)) in told.names:
        return False
    return all((bond.measure, word) in told.single for word in name)


def _name(tokens: Tokens, bond: Bond) -> list[str]:
    """The words of the proper name of one person, behind the title."""
    quantity = bond.quantity
    if quantity is None or not quantity.unprinted:
        return []
    first = quantity.first if quantity.head is None else quantity.head + 1
    return list(tokens.words[first : quantity.last + 1])


def _definite(tokens: Tokens, bond: Bond) -> bool:
    """Whether it is "the judge", who was spoken of before."""
    quantity = bond.quantity
    unnamed = quantity is not None and quantity.unprinted and quantity.last == quantity.head
    return quantity is not None and unnamed and tokens.words[quantity.first - 1] in DEFINITE


def _kind(category: str | None) -> str | None:
    """Rebels, guerrillas and militants are one kind of people, soldiers and police another."""
    return "rebels" if category in REBELS else "soldiers" if category in STATE_ARMS else category
