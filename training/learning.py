"""Teaching the network: the loop, its losses, and what a batch looks like."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.encoder.decoding import ROLES
from training.examples import IGNORE, NOBODY, Window
from training.network import Reader

UPPER, PLAIN, DIGIT = 3, 1, 4


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
    """Windows side by side, padded; `soft` are the teacher's probabilities of roles, `roles` the answers where there are none."""

    ids: Tensor
    shapes: Tensor
    real: Tensor
    roles: Tensor
    soft: Tensor | None
    cues: Tensor
    sources: Tensor
    kinds: Tensor


def collate(windows: Sequence[Window], draw: np.random.Generator, all_caps: float) -> Batch:
    """Windows padded to the longest of them."""
    longest = max(len(window.ids) for window in windows)
    ids, shapes = (np.zeros((len(windows), longest), np.int64) for _ in range(2))
    real = np.zeros((len(windows), longest), bool)
    roles, cues, sources, kinds = (np.full((len(windows), longest), IGNORE, np.int64) for _ in range(4))
    taught = windows[0].roles.dtype == np.float16
    soft = np.zeros((len(windows), longest, len(ROLES)), np.float32) if taught else None
    for row, window in enumerate(windows):
        count = len(window.ids)
        ids[row, :count], shapes[row, :count], real[row, :count] = window.ids, window.shapes, True
        if draw.random() < all_caps:
            shapes[row][(shapes[row] > 0) & (shapes[row] != DIGIT)] = UPPER
        if soft is not None:
            soft[row, :count] = window.roles
        else:
            roles[row, :count] = window.roles
        cues[row, :count] = window.cues
        kinds[row, :count] = window.kinds
        sources[row, :count] = np.where(window.sources == NOBODY, longest, window.sources)
    out = [torch.from_numpy(array) for array in (ids, shapes, real, roles, cues, sources, kinds)]
    return Batch(out[0], out[1], out[2], out[3], None if soft is None else torch.from_numpy(soft), *out[4:])


def batches(windows: Sequence[Window], size: int, draw: np.random.Generator, all_caps: float) -> Iterator[Batch]:
    """All windows once, in an order drawn anew, those of like length and like labels together."""
    order = draw.permutation(len(windows))
    pool = size * 32
    groups: list[list[int]] = []
    for start in range(0, len(order), pool):
        part = sorted(
            order[start : start + pool].tolist(), key=lambda index: (windows[index].roles.dtype == np.float16, len(windows[index].ids))
        )
        cut = next((at for at, index in enumerate(part) if windows[index].roles.dtype == np.float16), len(part))
        for some in (part[:cut], part[cut:]):
            groups += [some[at : at + size] for at in range(0, len(some), size)]
    for at in draw.permutation(len(groups)).tolist():
        yield collate([windows[index] for index in groups[at]], draw, all_caps)


def loss(reader: Reader, batch: Batch) -> Tensor:
    """Roles by cross entropy, against the teacher's probabilities where there are some; links by cross entropy."""
    roles, cues, sources, kinds = (part.float() for part in reader(batch.ids, batch.shapes, batch.real))
    if batch.soft is None:
        of_roles = functional.cross_entropy(roles.flatten(0, 1), batch.roles.flatten(), ignore_index=IGNORE)
    else:
        of_roles = -(batch.soft * functional.log_softmax(roles, -1)).sum(-1)[batch.real].mean()
    total = of_roles
    for scores, answers, weight in ((cues, batch.cues, 0.5), (sources, batch.sources, 0.5), (kinds, batch.kinds, 0.3)):
        if (answers != IGNORE).any():
            total = total + weight * functional.cross_entropy(scores.flatten(0, 1), answers.flatten(), ignore_index=IGNORE)
    return total


def teach(
    reader: Reader,
    windows: Sequence[Window],
    course: Course,
    after: Callable[[int], None] = lambda _: None,
    say: Callable[[str], None] = print,
) -> Reader:
    """The reader after the course: AdamW, the pieces' embeddings left alone, a rate that warms up and falls to nothing."""
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
                total = loss(reader, batch)
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
