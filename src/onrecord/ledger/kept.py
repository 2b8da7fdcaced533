"""What the ledger takes beside a report, and what it answers."""

from dataclasses import dataclass

from onrecord.records.claims import Claim, Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The document behind a report, as it came.

    Attributes:
        text: the text that offsets count in; None where claims are brought in without it.
        content: the bytes to seal (of a document out of a `.jsonl` its text in UTF-8), or None.
        washed: how the text came out of the bytes.
        source_path: where it was read from, as the user named it.
        fingerprints: of the sentences of the text, in order.
    """

    text: str | None
    content: bytes | None
    washed: str = "as given"
    source_path: str = "-"
    fingerprints: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """How many claims and gaps of a report are new to the ledger, how many claims it held already, and whether a reading was written."""

    claims: int = 0
    gaps: int = 0
    held: int = 0
    written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A claim with everything that `show` tells of it.

    Attributes:
        document: the id of the document it stands in; `head` is that document's print, `text` its text or None.
        reading: which reading of the document it comes from, counted from 1.
        current: whether that reading is the one in force.
        recorded: when the ledger came to hold it.
        brought_in: whether it was brought in rather than read.
    """

    claim: Claim
    document: str
    head: Head
    text: str | None
    washed: str
    source_path: str
    sha256: str | None
    ruleset: str
    reading: int
    current: bool
    recorded: str
    brought_in: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDocument:
    """A document by its reading in force, with the number of claims and gaps of that reading."""

    id: str
    head: Head
    washed: str
    source_path: str
    ruleset: str
    reading: int
    recorded: str
    brought_in: bool
    claims: int
    gaps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much the ledger holds: readings of all time; claims and gaps of the readings in force."""

    documents: int
    readings: int
    claims: int
    gaps: int
