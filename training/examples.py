"""Texts with attributions -> windows of numbers: what the network sees, and what it should say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from onrecord.encoder.decoding import KINDS, ROLES
from onrecord.encoder.windows import shapes, windows

IGNORE = -100  # no answer is asked for here
NOBODY = -1  # the answer is "no source"
PARTS = ("roles", "cues", "sources", "kinds")
Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Labelled:
    """One attribution of a text, by characters."""

    source: Spans
    cue: Spans
    content: Spans
    kind: str | None = None


@dataclass(frozen=True)
class Text:
    """A text with its attributions, none inside another; None where nobody has labelled them."""

    id: str
    text: str
    attributions: list[Labelled] | None = None


@dataclass
class Window:
    """One window: `roles` and `kinds` are class numbers, links are positions in the window; only a labelled one has answers."""

    labelled: bool
    ids: NDArray[np.int32]
    shapes: NDArray[np.int8]
    roles: NDArray[np.int64]
    cues: NDArray[np.int64]
    sources: NDArray[np.int64]
    kinds: NDArray[np.int64]


def cut(texts: Iterable[Text], tokenizer: Tokenizer) -> Iterator[Window]:
    """The windows of the texts, each with its answers."""
    start, stop = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    for text in texts:
        encoding = tokenizer.encode(text.text, add_special_tokens=False)
        answers = _answers(text, encoding.offsets)
        printed = shapes(text.text, encoding.offsets)
        for first, last in windows(text.text, encoding.offsets):
            roles, cues, sources, kinds = (_part(answer, first, last, part) for part, answer in zip(PARTS, answers, strict=True))
            ids = np.array([start, *encoding.ids[first:last], stop], dtype=np.int32)
            yield Window(
                text.attributions is not None, ids, np.array([0, *printed[first:last], 0], dtype=np.int8), roles, cues, sources, kinds
            )


def _part(answer: NDArray[np.int64], first: int, last: int, of: str) -> NDArray[np.int64]:
    """The answers of one window; links count from its first mark, and one that leaves the window is not asked for, or nobody."""
    part = answer[first:last].copy()
    if of in ("cues", "sources"):
        linked = part >= 0
        part[linked] -= first - 1
        outside = linked & ((part < 1) | (part > last - first))
        part[outside] = IGNORE if of == "cues" else NOBODY
    edge = np.array([0 if of == "roles" else IGNORE])
    return np.concatenate([edge, part, edge])


def _answers(text: Text, offsets: list[tuple[int, int]]) -> tuple[NDArray[np.int64], ...]:
    """For every piece of a text: its role, the piece at which its cue begins, that at which its source begins, the kind of its source."""
    count = len(offsets)
    starts = np.array([start for start, _ in offsets], dtype=np.int64)
    ends = np.array([end for _, end in offsets], dtype=np.int64)
    roles = np.zeros(count, np.int64)
    cues, sources, kinds = (np.full(count, IGNORE, np.int64) for _ in range(3))

    def pieces(span: tuple[int, int]) -> tuple[int, int]:
        return int(np.searchsorted(ends, span[0], side="right")), int(np.searchsorted(starts, span[1], side="left"))

    for attribution in text.attributions or ():
        found = {
            role: [bounds for span in getattr(attribution, role) if (bounds := pieces(span))[0] < bounds[1]]
            for role in ("source", "cue", "content")
        }
        if not found["cue"]:
            continue
        cue = found["cue"][0][0]
        for role, stretches in found.items():
            for first, last in stretches:
                roles[first] = ROLES.index(f"B-{role}")
                roles[first + 1 : last] = ROLES.index(f"I-{role}")
                if role != "source":
                    cues[first:last] = cue
                elif attribution.kind is not None:
                    kinds[first:last] = KINDS.index(attribution.kind)
        sources[cue] = found["source"][0][0] if found["source"] else NOBODY
    _mend(roles)
    return roles, cues, sources, kinds


def _mend(roles: NDArray[np.int64]) -> None:
    """An I whose B another span took becomes a B."""
    for here, (before, now) in enumerate(pairwise(roles.tolist()), 1):
        if ROLES[now][0] == "I" and (before == 0 or ROLES[before][2:] != ROLES[now][2:]):
            roles[here] = now - 1
