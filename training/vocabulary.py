"""The word pieces that the reader keeps: those that open texts use, so that the weights fit in the wheel."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def full(folder: Path) -> Tokenizer:
    """The tokenizer of the first weights, without the limits that it was stored with."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def counted(tokenizer: Tokenizer, texts: Iterable[str]) -> Counter[int]:
    """How often each piece stands in the texts."""
    counts: Counter[int] = Counter()
    for text in texts:
        counts.update(tokenizer.encode(text, add_special_tokens=False).ids)
    return counts


def trimmed(tokenizer: Tokenizer, counts: Counter[int], size: int) -> tuple[Tokenizer, list[int]]:
    """A tokenizer of the `size` pieces met most, all single characters among them, and the rows of the first weights that they had."""
    stored = json.loads(tokenizer.to_str())
    vocabulary: dict[str, int] = stored["model"]["vocab"]
    single = {word for word in vocabulary if len(word.removeprefix("##")) == 1 and (word.isascii() or counts[vocabulary[word]])}
    ranked = sorted(vocabulary, key=lambda word: (word not in MARKS, word not in single, -counts[vocabulary[word]], vocabulary[word]))
    kept = sorted(ranked[:size], key=lambda word: vocabulary[word])
    kept = [*MARKS, *(word for word in kept if word not in MARKS)]
    numbers = {word: number for number, word in enumerate(kept)}
    stored["model"]["vocab"] = numbers
    stored["added_tokens"] = [{**token, "id": numbers[token["content"]]} for token in stored["added_tokens"]]
    stored["post_processor"] = None
    return Tokenizer.from_str(json.dumps(stored, ensure_ascii=False)), [vocabulary[word] for word in kept]
