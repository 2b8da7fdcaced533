"""One sentence as the rules of counting see it: its numbers and the outcomes met in it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.records.reading import Outcome, Quantity
from onrecord.records.text import Sentence, Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence with its numbers and outcomes, both in the order of the text."""

    tokens: Tokens
    sentence: Sentence
    quantities: tuple[Quantity, ...]
    outcomes: tuple[Outcome, ...]

    def word(self, index: int) -> str:
        """The token in lower case; an empty string outside the sentence."""
        return self.tokens.words[index] if self.sentence.first <= index <= self.sentence.last else ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the sentence."""
        return self.tokens.words[self.sentence.first : self.sentence.last + 1]


def scenes(tokens: Tokens, quantities: tuple[Quantity, ...], outcomes: list[Outcome], triggers: list[int]) -> Iterator[Scene]:
    """The sentences that hold an outcome, a number, or a trigger (the token of a word that counts without either)."""
    met = [outcome.first for outcome in outcomes]
    counted = [quantity.first for quantity in quantities]
    if not met and not counted and not triggers:
        return
    for sentence in tokens.sentences:
        left, right = bisect_left(counted, sentence.first), bisect_left(counted, sentence.last + 1)
        low, high = bisect_left(met, sentence.first), bisect_left(met, sentence.last + 1)
        if left < right or low < high or bisect_left(triggers, sentence.first) < bisect_left(triggers, sentence.last + 1):
            yield Scene(tokens=tokens, sentence=sentence, quantities=quantities[left:right], outcomes=tuple(outcomes[low:high]))
