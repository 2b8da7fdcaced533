"""Which documents share sentences, from their fingerprints: an inverted index with capped postings, so that the work stays linear."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

CONTAINED = 0.3  # of the shorter document's sentences; measured on copied and rewritten pages of the Kursk story
IDENTICAL = 3  # sentences
MOST_SHARERS = 50  # a sentence in more documents than this is page furniture


class SharedText:
    """Pairs of documents with enough sentences in common."""

    def __init__(self, fingerprints: Mapping[str, Sequence[int]]) -> None:
        self._sentences = {document: frozenset(found) for document, found in fingerprints.items()}
        postings: defaultdict[int, list[str]] = defaultdict(list)
        for document in sorted(self._sentences):
            for sentence in self._sentences[document]:
                if len(postings[sentence]) <= MOST_SHARERS:
                    postings[sentence].append(document)
        self._common: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for documents in postings.values():
            if 1 < len(documents) <= MOST_SHARERS:
                for document in documents:
                    self._common[document].update(documents)
        self._sharers = {
            document: sorted(other for other, count in common.items() if other != document and self._are_enough(count, document, other))
            for document, common in self._common.items()
        }

    def sharers(self, document: str) -> list[str]:
        """The documents that share enough text with this one, by name."""
        return self._sharers.get(document, [])

    def between(self, one: str, other: str) -> str | None:
        """What the two have in common ("7 of 9 sentences identical"), or None where that is too little."""
        return f"{self._count(one, other)} of {self._shorter(one, other)} sentences identical" if self._enough(one, other) else None

    def _enough(self, one: str, other: str) -> bool:
        return self._are_enough(self._count(one, other), one, other)

    def _are_enough(self, count: int, one: str, other: str) -> bool:
        return count >= IDENTICAL or (count > 0 and count >= CONTAINED * self._shorter(one, other))

    def _count(self, one: str, other: str) -> int:
        return self._common[one][other] if one in self._common else 0

    def _shorter(self, one: str, other: str) -> int:
        return min(len(self._sentences.get(one, ())), len(self._sentences.get(other, ())))
