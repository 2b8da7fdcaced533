"""The trained model, loaded once when it is first asked: word pieces of one window in, logits out.

A window is read alone, on one thread and without padding, so that what is found in it depends on nothing but its own words: not on how
many windows, documents or processes are at work. Weights and vocabulary lie in the package; nothing is fetched.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Encoding

Logits = NDArray[np.float32]
PACKAGE = "onrecord.encoder"
SLOW = ["SkipLayerNormFusion"]  # a norm fused with its residual takes five times as long as the two apart (measured with onnxruntime 1.32)
HALVES = re.compile("[\ud800-\udfff]")  # half a character, which no tokenizer takes; each gives way to one sign, so that offsets hold


class Model:
    """Weights and vocabulary of one language."""

    def __init__(self, name: str) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        weights = files(PACKAGE) / "weights"
        with as_file(weights / f"{name}.onnx") as path:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW)
        with as_file(weights / f"{name}.tokenizer.json") as path:
            self._tokenizer = Tokenizer.from_file(str(path))
        self._edges = (self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]"))

    def pieces(self, text: str) -> "Encoding":
        """The word pieces of a text, with the characters that each stands for."""
        return self._tokenizer.encode(HALVES.sub("\ufffd", text), add_special_tokens=False)

    def logits(self, ids: Sequence[int], shapes: Sequence[int]) -> tuple[Logits, Logits, Logits, Logits]:
        """What the heads say of one window, as `decode` takes it."""
        first, last = self._edges
        window = np.array([[first, *ids, last]], dtype=np.int64)
        printed = np.array([[0, *shapes, 0]], dtype=np.int64)
        roles, cues, sources, kinds = (part[0] for part in self._session.run(None, {"ids": window, "shapes": printed}))
        inner = slice(1, len(ids) + 1)
        return roles[inner], cues[inner, inner], np.concatenate([sources[inner, inner], sources[inner, -1:]], axis=1), kinds[inner]


@cache
def model(name: str) -> Model:
    """The model of that name, loaded the first time."""
    return Model(name)
