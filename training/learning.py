"""Teaching the network: the loop, its losses, and what a batch looks like."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.encoder.decoding import CUE
from training.examples import IGNORE, NOBODY, Window
from training.network import Reader

UPPER, DIGIT = 3, 4
LINKS, KIND = 0.5, 0.3  # what a link and the kind of a source weigh beside a role


@dataclass(frozen=True, kw_only=True)
class Course:
    """How long and how fast to learn."""

    epochs: int
    batch: int = 16
    rate: float = 2e-4
    head_rate: float = 1e-3
    seed: int = 7
    all_caps: float = 0.1  # of the windows are shown as if printed in capitals, as old wires were


@dataclass
class Batch:
    """Windows side by side, padded. `plain` are shapes as printed, `shapes` what the reader is shown; only labelled ones have answers."""

    labelled: bool
    ids: Tensor
    plain: Tensor
    shapes: Tensor
    real: Tensor
    roles: Tensor
    cues: Tensor
    sources: Tensor
    kinds: Tensor


def collate(windows: Sequence[Window], draw: np.random.Generator, all_caps: float) -> Batch:
    """Windows padded to the longest of them."""
    longest = max(len(window.ids) for window in windows)
    ids, plain = (np.zeros((len(windows), longest), np.int64) for _ in range(2))
    real = np.zeros((len(windows), longest), bool)
    roles, cues, sources, kinds = (np.full((len(windows), longest), IGNORE, np.int64) for _ in range(4))
    for row, window in enumerate(windows):
        count = len(window.ids)
        ids[row, :count], plain[row, :count], real[row, :count] = window.ids, window.shapes, True
        roles[row, :count], cues[row, :count], kinds[row, :count] = window.roles, window.cues, window.kinds
        sources[row, :count] = np.where(window.sources == NOBODY, longest, window.sources)
    shapes = plain.copy()
    capitals = draw.random(len(windows)) < all_caps
    shapes[capitals[:, None] & (plain > 0) & (plain != DIGIT)] = UPPER
    return Batch(windows[0].labelled, *(torch.from_numpy(array) for array in (ids, plain, shapes, real, roles, cues, sources, kinds)))


def batches(windows: Sequence[Window], size: int, draw: np.random.Generator, all_caps: float) -> Iterator[Batch]:
    """All windows once, in an order drawn anew, those of like length and like labels together."""
    order = draw.permutation(len(windows))
    pool = size * 32
    groups: list[list[int]] = []
    for start in range(0, len(order), pool):
        part = order[start : start + pool].tolist()
        for labelled in (True, False):
            some = sorted((index for index in part if windows[index].labelled is labelled), key=lambda index: len(windows[index].ids))
            groups += [some[at : at + size] for at in range(0, len(some), size)]
    for at in draw.permutation(len(groups)).tolist():
        yield collate([windows[index] for index in groups[at]], draw, all_caps)


def from_labels(reader: Reader, batch: Batch) -> Tensor:
    """How far the reader is from the answers of labelled windows: cross entropies, those of links and kinds where there is an answer."""
    roles, cues, sources, kinds = (part.float() for part in reader(batch.ids, batch.shapes, batch.real))
    total = functional.cross_entropy(roles.flatten(0, 1), batch.roles.flatten(), ignore_index=IGNORE)
    for scores, answers, weight in ((cues, batch.cues, LINKS), (sources, batch.sources, LINKS), (kinds, batch.kinds, KIND)):
        if (answers != IGNORE).any():
            total = total + weight * functional.cross_entropy(scores.flatten(0, 1), answers.flatten(), ignore_index=IGNORE)
    return total


def from_teacher(reader: Reader, teacher: Reader, batch: Batch) -> Tensor:
    """How far the reader is from what a teacher says of the same windows as they are printed.

    Cross entropies against the teacher's probabilities. The link of a piece counts by the probability that it has one: that it is part of a
    cue or a content for the link to a cue, that it begins a cue for the link to a source.
    """
    with torch.no_grad():
        roles, cues, sources, _ = (part.float().softmax(-1) for part in teacher(batch.ids, batch.plain, batch.real))
    own = [part.float().log_softmax(-1) for part in reader(batch.ids, batch.shapes, batch.real)]
    real = batch.real.float()
    linked = roles[..., CUE:].sum(-1) * real
    begun = roles[..., CUE] * real
    total = _entropy(roles, own[0], real)
    return total + LINKS * (_entropy(cues, own[1], linked) + _entropy(sources, own[2], begun))


def _entropy(wanted: Tensor, own: Tensor, weights: Tensor) -> Tensor:
    """The weighted mean of the cross entropies of the pieces."""
    return -((wanted * own).sum(-1) * weights).sum() / weights.sum().clamp(min=1e-3)


def teach(
    reader: Reader,
    windows: Sequence[Window],
    course: Course,
    teacher: Reader | None = None,
    after: Callable[[int], None] = lambda _: None,
    say: Callable[[str], None] = print,
) -> Reader:
    """The reader after the course: AdamW, the pieces' embeddings left alone, a rate that warms up and falls to nothing.

    Labelled windows teach by their labels, the others by what the teacher says of them.
    """
    torch.manual_seed(course.seed)
    draw = np.random.default_rng(course.seed)
    reader.words.weight.requires_grad_(requires_grad=False)
    heads = [weight for name, weight in reader.named_parameters() if not name.startswith(("layers", "words", "places", "norm", "kind"))]
    body = [weight for name, weight in reader.named_parameters() if name.startswith(("layers", "places", "norm", "kind"))]
    optimizer = torch.optim.AdamW([{"params": body, "lr": course.rate}, {"params": heads, "lr": course.head_rate}], weight_decay=0.01)
    steps = course.epochs * (len(windows) // course.batch + 1)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.06 * steps), max(0.0, 1 - step / steps)))
    begun, seen, step = time.monotonic(), 0, 0
    for epoch in range(course.epochs):
        reader.train()
        for batch in batches(windows, course.batch, draw, course.all_caps):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                total = from_labels(reader, batch) if batch.labelled or teacher is None else from_teacher(reader, teacher, batch)
            total.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            rate.step()
            seen, step = seen + int(batch.real.sum()), step + 1
            if step % 50 == 0:
                say(f"epoch {epoch + 1} step {step}/{steps} loss {total.item():.3f} {seen / (time.monotonic() - begun):,.0f} pieces/s")
        reader.eval()
        after(epoch + 1)
    return reader
