"""The words that the ledger's indexes are fed with, so that Korean and Cyrillic words are found in any form."""

import re
from unicodedata import normalize

VERSION = 1  # raise it with any change here: an index fed with other tokens is then built anew

STEM = 5  # letters of a Cyrillic word that its endings leave alone

_CUT = re.compile(r"[가-힣]+|[Ѐ-ӿ]+")
_WORD = re.compile(r"[^\W_]+")


def index_tokens(text: str) -> str:
    """The text in lower case, hangul as pairs of syllables, Cyrillic words cut to five letters."""
    return _CUT.sub(_cut, normalize("NFC", text).lower())


def query_of(words: str) -> str:
    """The FTS5 query that asks for all of the words; empty where there is nothing to look for."""
    return " ".join(f'"{token}"' for token in _WORD.findall(index_tokens(words)))


def _cut(match: re.Match[str]) -> str:
    word = match[0]
    if word[0] < "가":
        return f" {word[:STEM]} "
    pairs = [word[at : at + 2] for at in range(max(1, len(word) - 1))]
    return f" {' '.join(pairs)} "
