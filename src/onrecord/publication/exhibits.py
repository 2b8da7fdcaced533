"""One claim with everything it rests on: its characters, its chain, the sealed document, the rules that read it."""

from dataclasses import dataclass

import msgspec

from onrecord.records.claims import Claim, Head
from onrecord.records.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Characters `start` to `end` of the sealed text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A claim and where it comes from.

    Attributes:
        passages: the sentences that hold the quote and the cues, in the order of the text.
        recorded: the instant at which the ledger took it in.
        came: "read" by the rules, or "brought in" by a person's sheet.
    """

    claim: Claim
    id: str
    document: Head
    passages: tuple[Passage, ...]
    recorded: str
    came: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """Characters to be lit and what they are."""

    span: Span
    part: str


def exhibit_json(exhibit: Exhibit) -> bytes:
    """The exhibit as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(exhibit), indent=2) + b"\n"


def lights(claim: Claim) -> list[Light]:
    """The characters of a claim that bear it: the quote, the number, the people, the cues."""
    places: list[tuple[str, int | None, int | None]] = [("quote", claim.start, claim.end)]
    if claim.number:
        places.append(("number", claim.number.start, claim.number.end))
    if claim.whose:
        places.append(("people", claim.whose.start, claim.whose.end))
    places += [("cue", link.cue_start, link.cue_end) for link in claim.attribution]
    return [Light(span=Span(start, end), part=part) for part, start, end in places if start is not None and end is not None and start < end]
