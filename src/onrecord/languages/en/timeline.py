"""The state of reading the times of one text: its words, its publication day, and the last date printed before."""

from dataclasses import dataclass, replace
from datetime import date

from onrecord.languages.en.time_calendar import Meaning, narrowed
from onrecord.languages.en.time_words import EARLY_LATE, PAST, SIGNALS, STRONG_FUTURE
from onrecord.records.reading import When
from onrecord.records.text import Tokens

REACH = 12  # tokens around a weekday in which its tense is looked for
MARGINS = frozenset(("early", "late", "mid", "earlier", "later"))
EDGES = frozenset(("end", "beginning", "start", "middle", "close"))
STOPS = frozenset((".", "!", "?", ";", ":"))


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression from its first to its last token, both included; `year` if its year is printed."""

    first: int
    last: int
    meaning: Meaning
    year: int | None = None


class Timeline:
    """What has been read of a text so far."""

    __slots__ = ("tokens", "words", "published", "anchor", "anchor_at", "year", "found")

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.published = published
        self.anchor: date | None = None  # the last day printed
        self.anchor_at = -1_000
        self.year: int | None = None  # the last year printed
        self.found: list[When] = []

    @property
    def floor(self) -> int:
        """The first token that no expression covers yet."""
        return self.found[-1].last + 1 if self.found else 0

    @property
    def base(self) -> date | None:
        """The day that "the next day" counts from: the last one printed, else the publication day."""
        return self.anchor or self.published

    def word(self, index: int) -> str:
        """The word at the token, or nothing outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Whether nothing stands between this token and the next."""
        return index + 1 < len(self.words) and self.tokens.ends[index] == self.tokens.starts[index + 1]

    def lifted(self, index: int) -> bool:
        """Whether the token is printed with a capital, so far as capitals say anything."""
        return self.tokens.capitals or self.tokens.text[self.tokens.starts[index]].isupper()

    def keep(self, found: Found) -> int:
        """Files the expression, widened to the left, and gives its last token."""
        found = self._widened(found)
        meaning = found.meaning
        self.found.append(
            When(
                span=self.tokens.span(found.first, found.last),
                first=found.first,
                last=found.last,
                type=meaning.type,
                value=meaning.value,
                edtf=meaning.edtf,
                earliest=meaning.earliest.isoformat() if meaning.earliest else None,
                latest=meaning.latest.isoformat() if meaning.latest else None,
                weekday=meaning.weekday,
                signal=self._signal(found.first),
            )
        )
        self._move_anchor(found)
        return found.last

    def ahead(self, first: int, last: int) -> bool:
        """Whether the sentence speaks of the future around the expression."""
        for index in range(first - 1, max(first - REACH, -1), -1):
            word = self.words[index]
            if word in STRONG_FUTURE:
                return True
            if word in PAST or word in STOPS:
                break
        for index in range(last + 1, min(last + 7, len(self.words))):
            word = self.words[index]
            if word in STRONG_FUTURE:
                return word in ("will", "shall", "'ll", "won't")
            if word in PAST or word in STOPS or word == ",":
                return False
        return False

    def _signal(self, first: int) -> str | None:
        word = self.word(first - 1)
        if word == "of" and self.word(first - 2) == "as":
            return "as of"
        return word if word in SIGNALS else None

    def _move_anchor(self, found: Found) -> None:
        meaning = found.meaning
        if meaning.type not in ("DATE", "TIME") or meaning.earliest is None:
            return
        if found.year:
            self.year = found.year
        if meaning.grain in ("D", "T", "W", "M") or (meaning.grain == "Y" and found.year):
            self.anchor, self.anchor_at = meaning.earliest, found.last
            if self.published is None:
                self.year = meaning.earliest.year

    def _widened(self, found: Found) -> Found:
        """With "early", "late in", "mid-", "the end of" before it."""
        first, meaning = found.first, found.meaning
        before = self.word(first - 1)
        if first - 1 < self.floor or meaning.type in ("DURATION", "SET"):
            return found
        if before in MARGINS:
            return replace(found, first=first - 1, meaning=_margin(meaning, before))
        if before == "-" and self.word(first - 2) == "mid" and first - 2 >= self.floor:
            return replace(found, first=first - 2, meaning=narrowed(meaning, "mid"))
        if before in ("in", "on") and self.word(first - 2) in ("early", "late") and first - 2 >= self.floor:
            return replace(found, first=first - 2, meaning=_margin(meaning, self.word(first - 2)))
        if before == "of" and self.word(first - 2) in EDGES and first - 2 >= self.floor:
            third = EARLY_LATE.get(self.word(first - 2), "late")
            start = first - 3 if self.word(first - 3) == "the" and first - 3 >= self.floor else first - 2
            return replace(found, first=start, meaning=narrowed(meaning, third))
        return found


def _margin(meaning: Meaning, word: str) -> Meaning:
    """The meaning under "early" or "late"; of a day that is its morning or evening."""
    third = EARLY_LATE.get(word, "")
    return narrowed(meaning, third) if third else meaning
