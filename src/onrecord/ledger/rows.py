"""Records as rows: what a claim, a gap and a document's head look like in the tables, and back."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from onrecord.records.claims import Claim, Gap, Head, Number, Place, Time, Whose
from onrecord.records.words import Dated

Row = tuple[Any, ...]

_LARGEST = 2**63 - 1  # SQLite's integers end here; the contract beside the column keeps the number itself

decode_claim = msgspec.json.Decoder(Claim).decode


def encode_claim(claim: Claim) -> str:
    """The claim as the contract prints it."""
    return msgspec.json.encode(claim).decode()


def claim_row(claim: Claim, contract: str) -> Row:
    """The columns of a claim after `reading` and `position`."""
    whose = claim.whose or Whose()
    return (
        claim.id,
        claim.kind,
        claim.measure,
        whose.side,
        whose.category,
        *_number_columns(claim.number),
        claim.basis,
        _name(claim.place),
        _edtf(claim.time),
        ", ".join(voices(claim.attribution[-1].who)) if claim.attribution else None,
        claim.certainty,
        claim.evidence,
        claim.subject,
        claim.holder,
        claim.ruleset,
        claim.quote,
        contract,
    )


def link_rows(key: int, claim: Claim) -> Iterator[Row]:
    """A row for each voice of each link of the claim's chain."""
    for position, link in enumerate(claim.attribution):
        for voice, who in enumerate(voices(link.who)):
            yield (key, position, voice, who, link.role, link.cue, link.cue_start, link.cue_end)


def gap_row(gap: Gap) -> tuple[int, int, str]:
    """The columns of a gap after `reading` and `position`."""
    return (gap.start, gap.end, gap.reason)


def head_of(columns: Sequence[Any]) -> Head:
    """The head from its columns, in the order of its fields."""
    sha256, published, published_from, publisher, title, url, language = columns
    return Head(
        sha256=sha256,
        published=published,
        published_from=Dated(published_from) if published_from else None,
        publisher=publisher,
        title=title,
        url=url,
        language=language,
    )


def voices(who: str | tuple[str, ...]) -> tuple[str, ...]:
    """Those who speak, each by name."""
    return (who,) if isinstance(who, str) else who


def _number_columns(number: Number | None) -> Row:
    if number is None:
        return (None,) * 5
    return (_fitting(number.low), _fitting(number.high), _fitting(number.point), number.hedge, number.unit)


def _fitting(number: float | None) -> float | None:
    if number is None or -_LARGEST <= number <= _LARGEST:
        return number
    return max(-_LARGEST, min(number, _LARGEST))


def _name(place: Place | None) -> str | None:
    return place.name if place else None


def _edtf(time: Time | None) -> str | None:
    return time.edtf if time else None
