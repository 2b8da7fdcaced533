"""What reconciliation finds: the answers of `ask`, `check` and `acknowledgements`, field for field as the contract prints them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.records.claims import Claim, Link, Number, Time
from onrecord.records.words import Basis, Certainty, Fault, RevisionKind, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A claim as the ledger holds it: the document it stands in and how that was printed."""

    claim: Claim
    document: str
    publisher: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that reconciliation is handed: entries in ledger order, and each document's sentence fingerprints in text order."""

    entries: tuple[Entry, ...]
    fingerprints: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What makes claims comparable."""

    measure: str
    side: str | None = None
    category: str | None = None
    place: str | None = None
    origin: str | None = None
    basis: Basis | None = None
    as_of: str | None = None
    known_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """The low and the high over origins, and how they came about."""

    low: int | None
    high: int | None
    point: int | float | None = None
    method: str = "range over origins"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The same origin's figure as some reports print it differently."""

    number: Number | None
    documents: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginRow:
    """One origin's latest figure on the day asked for, with every report that carries it."""

    who: str | tuple[str, ...]
    as_of: str | None
    time: Time | None
    basis: Basis | None
    number: Number | None
    certainty: Certainty | None
    chain: tuple[Link, ...]
    independent: bool
    documents: tuple[str, ...]
    claims: tuple[str, ...]
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One side of a revision."""

    number: Number | None
    as_of: str | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An origin's figure that another of its own replaced; printed with the keys `from` and `to`."""

    who: str | tuple[str, ...]
    earlier: Figure
    later: Figure
    kind: RevisionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """What does not add up or does not agree, with its working in one sentence."""

    kind: Fault
    verdict: Verdict | None
    claims: tuple[str, ...]
    documents: tuple[str, ...]
    departs: tuple[str, ...]
    working: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What `ask` prints."""

    question: Question
    answer: Range
    origins: tuple[OriginRow, ...]
    revisions: tuple[Revision, ...]
    discrepancies: tuple[Discrepancy, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """Two documents that go back to one utterance, and how that is seen; printed with the keys `from` and `to`."""

    earlier: str
    later: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One utterance behind many reports."""

    who: str | tuple[str, ...]
    occasion: str | None
    documents: tuple[str, ...]
    claims: tuple[str, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What `check` prints."""

    discrepancies: tuple[Discrepancy, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What a party's position was from a day on, and who stated it."""

    state: str
    since: str | None
    who: str | tuple[str, ...]
    documents: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """A party's position on one object over time; earlier states stay."""

    party: str
    object: str
    states: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgements:
    """What `acknowledgements` prints."""

    acknowledgements: tuple[Acknowledgement, ...]
