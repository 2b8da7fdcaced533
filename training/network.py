"""The network: a BERT encoder of six layers with heads for roles, for the kind of a source and for links; padded batches or one window."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.encoder.decoding import KINDS, ROLES

SHAPES = 5
LINK = 96  # width of the spaces in which links are compared
NEAR = 24  # distances beyond this many pieces share one weight


class Layer(nn.Module):
    """One transformer layer as BERT has it: attention and a feed-forward part, each with its residual and norm."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.output = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        batch, count, width = hidden.shape
        split = (batch, count, self.heads, width // self.heads)
        query, key, value = (part(hidden).view(split).transpose(1, 2) for part in (self.query, self.key, self.value))
        if mask is None:  # one whole window: written out, in the form that the runtime knows how to fuse
            scores = torch.matmul(query, key.transpose(-1, -2)) / math.sqrt(width // self.heads)
            mixed = torch.matmul(torch.softmax(scores, dim=-1), value)
        else:
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, count, width)
        hidden = self.attention_norm(hidden + self.output(mixed))
        return self.norm(hidden + self.outer(functional.gelu(self.inner(hidden))))


class Reader(nn.Module):
    """Word pieces of a window -> logits of the roles, of each piece's cue, and of each piece's source.

    `forward` takes ids and shapes [batch, pieces] and a mask of the real pieces, or None at export, and returns roles [batch, pieces, 7],
    cues [batch, pieces, pieces], sources [batch, pieces, pieces + 1], whose last column is "no source", and kinds [batch, pieces, 9].
    """

    def __init__(self, vocabulary: int, width: int = 384, layers: int = 6, heads: int = 12, inner: int = 1536) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.drop = nn.Dropout(0.1)
        self.roles, self.kinds = nn.Linear(width, len(ROLES)), nn.Linear(width, len(KINDS))
        self.of_cue, self.is_cue = nn.Linear(width, LINK), nn.Linear(width, LINK)
        self.of_source, self.is_source = nn.Linear(width, LINK), nn.Linear(width, LINK)
        self.no_source = nn.Linear(width, 1)
        self.near_cue, self.near_source = nn.Embedding(2 * NEAR + 1, 1), nn.Embedding(2 * NEAR + 1, 1)
        for fresh in (self.shapes, self.near_cue, self.near_source):
            nn.init.zeros_(fresh.weight)

    def forward(self, ids: Tensor, shapes: Tensor, real: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        count = ids.shape[1]
        steps = torch.arange(count, device=ids.device)
        hidden = self.words(ids) + self.places(steps)[None] + self.kind + self.shapes(shapes)
        hidden = self.norm(hidden)
        mask = None if real is None else torch.zeros(real.shape, dtype=hidden.dtype).masked_fill(~real, -1e4)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, mask)
        hidden = self.drop(hidden)
        apart = (steps[None, :] - steps[:, None]).clamp(-NEAR, NEAR) + NEAR
        cues = self._links(hidden, self.of_cue, self.is_cue, self.near_cue(apart)[..., 0], real)
        sources = self._links(hidden, self.of_source, self.is_source, self.near_source(apart)[..., 0], real)
        return self.roles(hidden), cues, torch.cat([sources, self.no_source(hidden)], dim=-1), self.kinds(hidden)

    @staticmethod
    def _links(hidden: Tensor, left: nn.Linear, right: nn.Linear, near: Tensor, real: Tensor | None) -> Tensor:
        scores = torch.matmul(left(hidden), right(hidden).transpose(1, 2)) / math.sqrt(LINK) + near
        return scores if real is None else scores.masked_fill(~real[:, None, :], -1e4)


def from_minilm(weights: dict[str, Tensor], rows: list[int], layers: tuple[int, ...] = (0, 1, 2, 3, 4, 5)) -> Reader:
    """A reader that begins with the weights of MiniLM: the embeddings of the pieces kept (`rows`) and the layers named."""
    reader = Reader(len(rows), layers=len(layers))
    start = {
        "words.weight": weights["embeddings.word_embeddings.weight"][rows],
        "places.weight": weights["embeddings.position_embeddings.weight"],
        "kind": weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "output": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm", "inner": "intermediate.dense", "outer": "output.dense", "norm": "output.LayerNorm",
    }  # fmt: skip
    for here, there in enumerate(layers):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                start[f"layers.{here}.{ours}.{part}"] = weights[f"encoder.layer.{there}.{theirs}.{part}"]
    missing, unexpected = reader.load_state_dict(start, strict=False)
    if unexpected or any(name.startswith("layers") for name in missing):
        raise ValueError(f"the first weights do not fit: {unexpected} {missing}")
    return reader
