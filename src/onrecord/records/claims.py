"""Claims as `onrecord read` prints them: these records are the contract's JSON, field for field.

Positions (`start`, `end`) are code points of the document's text and None where the text does not print the thing.
"""

from dataclasses import dataclass

from onrecord.records.words import Basis, Certainty, Change, Dated, Evidence, Hedge, Kind, Role, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose people are counted: the side (a state or armed group in its own name) and the category."""

    side: str | None = None
    category: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as an interval; low and high are whole numbers or None (open), point is what is printed."""

    low: int | None = None
    high: int | None = None
    point: int | float | None = None
    hedge: Hedge = Hedge.EXACT
    unit: Unit | None = Unit.PEOPLE
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it happened, as the text names it or in its canonical name."""

    name: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """When, as EDTF (ISO 8601-2); `../d` is "so far, as of the day the source spoke"."""

    edtf: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link of an attribution; people who speak together are one link whose `who` is a list."""

    who: str | tuple[str, ...]
    role: Role
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """This number of these people met this outcome, here, then: says this source, relayed by that one.

    Attributes:
        id: a hash of what identifies the claim, so that reading twice adds nothing.
        quote: the characters `start` to `end` of the text.
        measure: of a count one of `Measure`; of the other kinds the words of the contract.
        attribution: outermost first; the last link is the origin.
        certainty: the innermost speaker's, never ours.
        subset_of, share_of, supersedes, repeats: ids of claims of the same document.
        subject: the captive spoken of; holder: the party that acknowledges or does not.
        note: a short word of the contract ("silent", "hedge carried over"), or the printed words it rests on.
        ruleset: the version of the rules that read it ("en-1"), or "by hand".
    """

    id: str
    kind: Kind
    quote: str
    start: int
    end: int
    measure: str | None = None
    whose: Whose | None = None
    number: Number | None = None
    basis: Basis | None = None
    place: Place | None = None
    time: Time | None = None
    attribution: tuple[Link, ...] = ()
    certainty: Certainty | None = None
    evidence: Evidence | None = None
    by_whom: str | None = None
    subset_of: str | None = None
    share_of: str | None = None
    supersedes: str | None = None
    repeats: str | None = None
    subject: str | None = None
    holder: str | None = None
    note: str | None = None
    ruleset: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A number or quotation that was seen and not understood, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedAttribution:
    """Source, cue and content of one attribution, each a list of [start, end]."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTime:
    """A time expression with its TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedQuantity:
    """A printed number; `unit` is of people, percent or of measure, `counted` the [start, end] of what it counts."""

    start: int
    end: int
    low: int | float | None = None
    high: int | float | None = None
    point: int | float | None = None
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None
    counted: tuple[int, int] | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What is known of a document's print; `text` only in a `.claims.jsonl` that brings claims in."""

    sha256: str | None = None
    published: str | None = None
    published_from: Dated | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was read from one document: one line of `onrecord read --format jsonl`."""

    id: str
    document: Head
    claims: tuple[Claim, ...] = ()
    attributions: tuple[PrintedAttribution, ...] = ()
    times: tuple[PrintedTime, ...] = ()
    quantities: tuple[PrintedQuantity, ...] = ()
    gaps: tuple[Gap, ...] = ()
