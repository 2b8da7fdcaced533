"""A text and the places in it: documents, spans, words and sentences."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.records.words import Dated


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (end excluded) of a document's text, counted in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The characters themselves."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


def meeting(spans: Sequence[Span], other: Span) -> bool:
    """Whether one of the spans, which are in order and apart, shares a character with the other."""
    after = bisect_left(spans, other.end, key=_start)
    return after > 0 and spans[after - 1].meets(other)


def _start(span: Span) -> int:
    return span.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """A publication day (ISO) and where it was read."""

    day: str
    read_from: Dated
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report: the washed text that every offset counts in, and what is known of its print.

    Attributes:
        id: given by a `.jsonl`, else the file's stem and the first characters of its hash.
        text: the text that offsets count in; it never changes.
        sha256: of the sealed bytes, in hex.
        datings: every publication day found, the one in force first; more than one day is a disagreement.
        washed: how the text came out of the bytes ("as given", "trafilatura 2.3.1", ...).
    """

    id: str
    text: str
    sha256: str
    language: str = "en"
    publisher: str | None = None
    datings: tuple[Dating, ...] = ()
    title: str | None = None
    url: str | None = None
    washed: str = "as given"

    @property
    def published(self) -> str | None:
        """The publication day in force, or None."""
        return self.datings[0].day if self.datings else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: its characters, its words (first to last, both included) and its paragraph's number."""

    span: Span
    first: int
    last: int
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The words, numbers and marks of a text in order, as parallel tuples.

    Attributes:
        words: lower case, curly apostrophes straightened; "South Korea's" is three: south, korea, 's.
        starts, ends: their characters in `text`.
        sentences: in order, covering every token.
        quotations: the characters between quotation marks, without the marks, in order.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Span, ...] = ()
    capitals: bool = field(default=False)  # a wire text all in capitals: case says nothing

    def printed(self, index: int) -> str:
        """The token as printed."""
        return self.text[self.starts[index] : self.ends[index]]

    def span(self, first: int, last: int) -> Span:
        """The characters from the first to the last token, both included."""
        return Span(self.starts[first], self.ends[last])
