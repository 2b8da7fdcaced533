"""Patterns of time expressions as a trie over classes of words, and the longest matches from a place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from onrecord.languages.times.atoms import Atom
from onrecord.languages.times.tables import Rows, Value


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way through a row: the atoms that each expression covers (first and last, both included), and the words it must stand behind."""

    meaning: str
    rank: int
    brackets: tuple[tuple[int, int], ...]
    behind: frozenset[str]


@dataclass(slots=True)
class Node:
    """Where the classes read so far lead."""

    after: dict[str, "Node"] = field(default_factory=dict)
    patterns: list[Pattern] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: the atom behind it, and the class taken of each atom."""

    pattern: Pattern
    end: int
    keys: tuple[str, ...]


def compiled(rows: Rows) -> Node:
    """The trie of the rows."""
    root = Node()
    for rank, row in enumerate(rows):
        pattern, meaning = (cell.strip() for cell in row.split("|")[:2])
        elements = pattern.split()
        behind = frozenset(elements.pop(0)[1:].split("/")) if elements[0][0] == "<" else frozenset()
        for spelled in _spelled_out(elements):
            _insert(root, spelled, (meaning, rank, behind))
    return root


def matches(root: Node, atoms: Sequence[Atom], start: int) -> list[Match]:
    """Every pattern that fits from the atom on, the longest first, then in the order of the rows."""
    found = list(_walk(root, atoms, start, ()))
    found.sort(key=lambda match: (-match.end, match.pattern.rank))
    return found


def slots(match: Match, atoms: Sequence[Atom], start: int, bracket: tuple[int, int]) -> dict[str, Value]:
    """The values of the classes that one expression of the match covers; a second of a class is "NUM2", marks begin with a full stop."""
    taken: dict[str, Value] = {}
    for offset in range(bracket[0], bracket[1] + 1):
        key, classes = match.keys[offset], atoms[start + offset].classes
        taken[f"{key}2" if key in taken else key] = classes[key]
        for mark in classes:
            if mark[0] == ".":
                taken[mark] = classes[mark]
    return taken


def _walk(node: Node, atoms: Sequence[Atom], at: int, keys: tuple[str, ...]) -> Iterator[Match]:
    if node.patterns:
        yield from (Match(pattern, at, keys) for pattern in node.patterns)
    if at < len(atoms):
        for key in atoms[at].classes:
            after = node.after.get(key)
            if after is not None:
                yield from _walk(after, atoms, at + 1, (*keys, key))


def _spelled_out(elements: list[str]) -> Iterator[list[str]]:
    """The row with each choice made and each part that may be missing there or not."""
    yield from (_flat(chosen) for chosen in product(*map(_choices, elements)))


def _choices(element: str) -> list[str]:
    if element in ("[", "]"):
        return [element]
    bare = element.removesuffix("?")
    return [*bare.split("/"), *([""] if bare != element else [])]


def _flat(chosen: Sequence[str]) -> list[str]:
    return [part for part in chosen if part]


def _insert(root: Node, elements: list[str], row: tuple[str, int, frozenset[str]]) -> None:
    meaning, rank, behind = row
    node, opened, brackets, size = root, 0, [], 0
    for element in elements:
        if element == "[":
            opened = size
        elif element == "]":
            brackets.append((opened, size - 1))
        else:
            node = node.after.setdefault(element, Node())
            size += 1
    node.patterns.append(Pattern(meaning, rank, tuple(brackets) or ((0, size - 1),), behind))
