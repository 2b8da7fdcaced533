"""Sentence fingerprints: equal sentences have equal numbers, however they are spaced, capitalised or punctuated."""

import re
from collections.abc import Iterable
from hashlib import blake2b
from unicodedata import normalize

FEWEST_WORDS = 5  # shorter ones ("He did not elaborate.") are shared by reports that have nothing else in common

_WORD = re.compile(r"[^\W_]+")


def fingerprints(sentences: Iterable[str]) -> tuple[int, ...]:
    """One 64-bit signed number a sentence, in order; sentences under five words are left out."""
    folded = (_WORD.findall(normalize("NFC", sentence).lower()) for sentence in sentences)
    return tuple(_fingerprint("".join(words)) for words in folded if len(words) >= FEWEST_WORDS)


def _fingerprint(letters: str) -> int:
    digest = blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
