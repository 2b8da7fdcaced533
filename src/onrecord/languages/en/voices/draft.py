"""An attribution while it is being read, and the page it is read from."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from onrecord.languages.en.voices.names import DATELINE
from onrecord.records.reading import Actor, When
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Certainty, Evidence

MARKS = frozenset('"“”')


@dataclass(slots=True)
class Draft:
    """One attribution in tokens, first and last both included.

    Attributes:
        verb: the token that made it one.
        sources: those who speak, as printed; told: the first tokens of those who were told.
        who, relays: those who speak and through whom, by name; cited_by: who speaks is cited by the source.
        contents: the pieces of what is said.
        stance: an attitude, not a report; says: something stands on it.
        heard: the encoder has it too.
        rule: the name of the rule that read it.
    """

    sentence: int
    verb: int
    cue: tuple[int, int]
    lemma: str
    certainty: Certainty
    sources: list[Actor] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    evidence: Evidence | None = None
    who: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    cited_by: bool = False
    stance: bool = False
    names: tuple[str, ...] = ()
    rule: str = ""
    says: bool = True
    heard: bool = False


def _dateline_end(tokens: Tokens) -> int:
    """The token after the dateline that a text opens with ("PORT MORESBY, June 5 - "), 0 where it has none."""
    dateline = DATELINE.match(tokens.text)
    return bisect_left(tokens.starts, dateline.end()) if dateline else 0


class Page:
    """A text with its actors and times, to be asked by token."""

    def __init__(self, tokens: Tokens, actors: tuple[Actor, ...], times: tuple[When, ...]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.sentences = tokens.sentences
        self.actors = actors
        self.dateline = _dateline_end(tokens)
        self.by_last = {actor.last: actor for actor in actors}
        self.by_first = {actor.first: actor for actor in actors}
        self.when_last = {when.last: when for when in times}
        self.when_first = {when.first: when for when in times}
        self._quote_openings = [quotation.start for quotation in tokens.quotations]
        self.quote_ends = {quotation.start: quotation.end for quotation in tokens.quotations}
        self.quote_starts = {quotation.end: quotation.start for quotation in tokens.quotations}

    def sentence_at(self, number: int) -> Sentence:
        """The sentence of that number."""
        return self.sentences[number]

    def quoted(self, index: int) -> bool:
        """Whether the token stands inside a quotation."""
        position = bisect_right(self._quote_openings, self.tokens.starts[index]) - 1
        return position >= 0 and self.tokens.starts[index] < self.tokens.quotations[position].end

    def actor_from(self, index: int) -> Actor | None:
        """The actor that begins here, a determiner that the actor lacks aside."""
        return self.by_first.get(index)

    def skip_time(self, index: int) -> int:
        """The token after a time expression that begins here ("on Monday", "Monday"), or the same."""
        start = (
            index + 1
            if index + 1 < len(self.words) and self.words[index] in ("on", "in", "at", "late", "early", "earlier", "this", "last")
            else index
        )
        for begin in (index, start):
            when = self.when_first.get(begin)
            if when is not None:
                return when.last + 1
        return index

    def skip_time_back(self, index: int) -> int:
        """The token before a time expression that ends here, its preposition included, or the same."""
        when = self.when_last.get(index)
        if when is None:
            return index
        before = when.first - 1
        return before - 1 if before >= 0 and self.words[before] in ("on", "in", "at", "late", "early") else before
