"""Logits of a window -> attributions: the best course of roles, then each content to its cue and each cue to its source.

Roles are B/I/O tags, and a piece may only go on with what the piece before it began. The best course under that rule is found by
Viterbi's algorithm. A content belongs to the cue that most of its pieces point to, by the sum of their log probabilities.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

import numpy as np
from numpy.typing import NDArray

ROLES = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
KINDS = ("person", "people", "office", "organisation", "state", "party", "outlet", "document", "nobody")  # of a source
SOURCE, CUE, CONTENT = 1, 3, 5  # where each role begins
BEGUN = {begin + 1: (begin, begin + 1) for begin in (SOURCE, CUE, CONTENT)}  # an I, and what may stand before it
Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces `first` to `last` (both included) of one role, with the mean probability of its pieces."""

    role: int
    first: int
    last: int
    sure: float


@dataclass(frozen=True, slots=True)
class Linked:
    """One attribution by stretches; `sure` is the least of what it was put together from, `kind` that of its source."""

    source: Stretch | None
    cue: tuple[Stretch, ...]
    content: tuple[Stretch, ...]
    sure: float
    kind: str | None


def decode(roles: Logits, cues: Logits, sources: Logits, kinds: Logits) -> tuple[Linked, ...]:
    """The attributions of a window.

    Args:
        roles: [pieces, 7].
        cues: [pieces, pieces], how much each piece points to each as the first of its cue.
        sources: [pieces, pieces + 1], how much each cue points to each piece as the first of its source; the last is nobody.
        kinds: [pieces, 9], what kind of source each piece is part of.
    """
    stretches = _stretches(_log_softmax(roles))
    heads = [stretch for stretch in stretches if stretch.role == CUE]
    if not heads:
        return ()
    to_cue = _log_softmax(cues[:, [head.first for head in heads]])
    contents: dict[int, list[tuple[Stretch, float]]] = {}
    for stretch in stretches:
        if stretch.role == CONTENT:
            best, sure = _pointed(to_cue[stretch.first : stretch.last + 1])
            contents.setdefault(best, []).append((stretch, sure))
    owners = _owners(heads, to_cue, set(contents))
    named = [stretch for stretch in stretches if stretch.role == SOURCE]
    found = []
    for index in sorted(contents):
        source, of_source = _source(sources[heads[index].first], named)
        cue = tuple(head for head, owner in zip(heads, owners, strict=True) if owner == index)
        content = tuple(stretch for stretch, _ in contents[index])
        pointing = [of_source, *(sure for _, sure in contents[index])]
        tagging = [stretch.sure for stretch in (*content, *cue, *([source] if source else ()))]
        found.append(Linked(source, cue, content, min(pointing + tagging), _kind(kinds, source)))
    return tuple(found)


def _kind(scores: Logits, source: Stretch | None) -> str | None:
    return None if source is None else KINDS[int(scores[source.first : source.last + 1].sum(axis=0).argmax())]


def _owners(heads: Sequence[Stretch], to_cue: Logits, filled: set[int]) -> list[int]:
    """The cue that each cue belongs to: itself, or, where it has no content of its own, the one with content that it goes on from."""
    owners = []
    for index, head in enumerate(heads):
        best = int(to_cue[head.first].argmax())
        owners.append(best if index not in filled and best in filled else index)
    return owners


def _source(scores: Logits, named: Sequence[Stretch]) -> tuple[Stretch | None, float]:
    """The source of a cue among those of its window, or none, and how sure that is."""
    chosen = _log_softmax(scores[[*(stretch.first for stretch in named), len(scores) - 1]][None])[0]
    best = int(chosen.argmax())
    return (named[best] if best < len(named) else None), float(np.exp(chosen[best]))


def _pointed(scores: Logits) -> tuple[int, float]:
    """The column that most rows point to, and the mean probability of pointing there."""
    best = int(scores.sum(axis=0).argmax())
    return best, float(np.exp(scores[:, best]).mean())


def _stretches(scores: Logits) -> list[Stretch]:
    path = _best(scores)
    sure = np.exp(scores[np.arange(len(path)), path])
    found: list[Stretch] = []
    first = 0
    for piece in range(1, len(path) + 1):
        if piece == len(path) or path[piece] == 0 or path[piece] % 2 or path[first] == 0:
            if path[first]:
                found.append(Stretch(path[first], first, piece - 1, float(sure[first:piece].mean())))
            first = piece
    return found


def _best(scores: Logits) -> list[int]:
    """The best course of roles in which every I follows its own B or I: the best role of each piece where these make one, or Viterbi's."""
    each: list[int] = scores.argmax(axis=1).tolist()
    if all(now not in BEGUN or before in BEGUN[now] for before, now in pairwise((0, *each))):
        return each
    return _viterbi(scores.tolist())


def _viterbi(scores: list[list[float]]) -> list[int]:
    total, back = list(scores[0]), []
    for inside in BEGUN:
        total[inside] = -inf
    for piece in scores[1:]:
        free = total.index(max(total))
        came = [free] * len(ROLES)
        for inside in BEGUN:
            came[inside] = inside if total[inside] >= total[inside - 1] else inside - 1
        back.append(came)
        total = [total[before] + score for before, score in zip(came, piece, strict=True)]
    path = [total.index(max(total))]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1]


def _log_softmax(scores: Logits) -> Logits:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    out: Logits = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return out
