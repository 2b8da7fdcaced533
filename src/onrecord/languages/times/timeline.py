"""The state of reading the times of one text: its publication day and the dates printed so far."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.languages.times.atoms import Lexicon
from onrecord.languages.times.calendar import Meaning
from onrecord.languages.times.narrative import Narrative
from onrecord.languages.times.tables import Value
from onrecord.records.reading import When
from onrecord.records.text import Tokens

YEAR = timedelta(days=350)
MONTHS_REPORTED = frozenset(("P6M", "P9M", "P1Y"))


@dataclass(frozen=True, slots=True)
class Frame:
    """An expression before it is resolved: its tokens, both included, what was read of it, and the one beside it."""

    first: int
    last: int
    slots: Mapping[str, Value]
    before: Meaning | None = None

    def has(self, *names: str) -> bool:
        """Whether one of the classes or words was read."""
        return any(name in self.slots for name in names)

    def whole(self, name: str) -> int | None:
        """The number read for a class."""
        value = self.slots.get(name)
        return None if value is None or isinstance(value, str) else int(value)

    def amount(self, name: str = "NUM") -> float | None:
        """The number read for a class, with its fraction."""
        value = self.slots.get(name)
        return None if value is None or isinstance(value, str) else float(value)

    def code(self, name: str) -> str:
        """The code read for a class, or nothing."""
        return str(self.slots.get(name, ""))


class Timeline:
    """What has been read of a text so far.

    Attributes:
        anchor: the last day printed, and the token it ended at.
        year: the last year printed.
        dated: the year of the last day or month printed with its year, if that was the last date.
        quarter: the quarter that the text reports on.
        story: the years of the text as a narrative, once they were asked for.
        reporting: whether a quarter was the last length of time it reported on.
    """

    __slots__ = (
        "anchor",
        "anchor_at",
        "dated",
        "found",
        "grain",
        "lexicon",
        "published",
        "quarter",
        "reporting",
        "story",
        "tables",
        "tokens",
        "words",
        "year",
    )

    def __init__(self, lexicon: Lexicon, tokens: Tokens, published: date | None) -> None:
        self.tables = lexicon.tables
        self.tokens = tokens
        self.words = tokens.words
        self.published = published
        self.anchor: date | None = None
        self.anchor_at = -1_000
        self.grain = ""
        self.reporting = False
        self.year: int | None = None
        self.dated: int | None = None
        self.quarter: Meaning | None = None
        self.found: list[When] = []
        self.lexicon = lexicon
        self.story: Narrative | None = None

    @property
    def base(self) -> date | None:
        """The day that "the next day" counts from: the last one printed, else the publication day."""
        return self.anchor or self.published

    def word(self, index: int) -> str:
        """The word at the token, or nothing outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def told(self, at: int) -> int | None:
        """The year that the narrative has reached at a token."""
        if self.story is None:
            self.story = Narrative(self.lexicon, self.tokens)
        return self.story.year(at)

    def touches(self, index: int) -> bool:
        """Whether nothing stands between this token and the next."""
        return index + 1 < len(self.words) and self.tokens.ends[index] == self.tokens.starts[index + 1]

    def lifted(self, index: int) -> bool:
        """Whether the token is printed with a capital, so far as capitals say anything."""
        return self.tokens.capitals or self.tokens.text[self.tokens.starts[index]].isupper()

    def tense(self, first: int, last: int) -> int:
        """1 where the sentence speaks of the future around the expression, -1 of the past, 0 where it does not tell."""
        return self.tables.tense(self.words, first, last)

    def keep(self, first: int, last: int, meaning: Meaning, year: int | None) -> None:
        """Files an expression; `year` is the one it prints."""
        self.found.append(
            When(
                span=self.tokens.span(first, last),
                first=first,
                last=last,
                type=meaning.type,
                value=meaning.value,
                edtf=meaning.edtf,
                earliest=meaning.earliest.isoformat() if meaning.earliest else None,
                latest=meaning.latest.isoformat() if meaning.latest else None,
                weekday=meaning.weekday,
                signal=self.tables.signal(self.words, first, last),
                deed=self.tables.deed(self.words, first, last),
            )
        )
        self._move_quarter(meaning)
        self._move_anchor(last, meaning, year)

    def _move_quarter(self, meaning: Meaning) -> None:
        """The quarter that a text reports on: the last one over that it spoke of, none while it speaks of "nine months"."""
        if meaning.grain == "P" and meaning.value in MONTHS_REPORTED:
            self.reporting = False
        if meaning.grain != "Q" or meaning.earliest is None or (self.published and meaning.latest and meaning.latest >= self.published):
            return
        self.reporting = True
        if self.quarter is None or self.quarter.earliest is None or meaning.earliest > self.quarter.earliest - YEAR:
            self.quarter = meaning

    def _move_anchor(self, last: int, meaning: Meaning, year: int | None) -> None:
        if meaning.type not in ("DATE", "TIME") or meaning.earliest is None:
            return
        if year:
            self.year = year
            self.dated = year if meaning.grain in ("D", "M") else None
        if meaning.grain in ("D", "T", "W", "M") or (meaning.grain in ("Y", "S") and year):
            self.anchor, self.anchor_at, self.grain = meaning.earliest, last, meaning.grain
            if self.published is None:
                self.year = meaning.earliest.year
