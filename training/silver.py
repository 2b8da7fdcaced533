"""What a teacher says of texts that nobody has labelled: probabilities of the roles, and the links that it decides on."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import torch
from tokenizers import Tokenizer

from onrecord.encoder.decoding import decode
from training.examples import IGNORE, NOBODY, Text, Window, cut
from training.network import Reader

BATCH = 32


def labelled(reader: Reader, texts: Iterable[Text], tokenizer: Tokenizer) -> Iterator[Window]:
    """The windows of the texts as the teacher reads them, those of like length together."""
    reader.eval()
    windows = sorted(cut(texts, tokenizer), key=lambda window: len(window.ids))
    for start in range(0, len(windows), BATCH):
        yield from _read(reader, windows[start : start + BATCH])


def _read(reader: Reader, windows: Sequence[Window]) -> Iterator[Window]:
    longest = len(windows[-1].ids)
    ids, shapes = (np.zeros((len(windows), longest), np.int64) for _ in range(2))
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)], shapes[row, : len(window.ids)] = window.ids, window.shapes
    real = torch.from_numpy(np.arange(longest)[None] < np.array([len(window.ids) for window in windows])[:, None])
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        roles, cues, sources, kinds = (part.float() for part in reader(torch.from_numpy(ids), torch.from_numpy(shapes), real))
    for row, window in enumerate(windows):
        count = len(window.ids)
        own = sources[row, :count]
        yield _taught(
            window,
            roles[row, :count],
            cues[row, :count, :count].numpy(),
            torch.cat([own[:, :count], own[:, -1:]], 1).numpy(),
            kinds[row, :count].numpy(),
        )


def _taught(window: Window, roles: torch.Tensor, cues: np.ndarray, sources: np.ndarray, kinds: np.ndarray) -> Window:
    """The window with the teacher's answers in place of none."""
    count = len(window.ids)
    to_cue, to_source = np.full(count, IGNORE, np.int64), np.full(count, IGNORE, np.int64)
    inner = slice(1, count - 1)
    found = decode(roles.numpy()[inner], cues[inner, inner], np.concatenate([sources[inner, inner], sources[inner, -1:]], 1), kinds[inner])
    for linked in found:
        cue = linked.cue[0].first + 1
        for stretch in (*linked.cue, *linked.content):
            to_cue[stretch.first + 1 : stretch.last + 2] = cue
        to_source[cue] = NOBODY if linked.source is None else linked.source.first + 1
    return Window(
        window.ids, window.shapes, torch.softmax(roles, -1).numpy().astype(np.float16), to_cue, to_source, np.full(count, IGNORE, np.int64)
    )
