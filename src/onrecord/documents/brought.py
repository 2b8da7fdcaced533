"""One line of a `.claims.jsonl` -> claims made elsewhere, and the document they are about."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from onrecord.documents.dating import Given, stated_datings
from onrecord.documents.jsonl import decode_line, misfit
from onrecord.documents.refused import UnreadableError
from onrecord.documents.script import language_of
from onrecord.documents.seal import seal
from onrecord.records.claims import Claim
from onrecord.records.text import Document
from onrecord.records.words import Basis, Certainty, Evidence, Hedge, Kind, Measure, Role, Unit

_WORDS: dict[str, type[StrEnum]] = {
    "kind": Kind,
    "measure": Measure,
    "hedge": Hedge,
    "unit": Unit,
    "basis": Basis,
    "role": Role,
    "certainty": Certainty,
    "evidence": Evidence,
}
_DEFAULTS = {"ruleset": "by hand", "attribution": ()}
_MOST = 10**11  # more people than ever lived


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """Claims made elsewhere, and the document they are about; its text is empty where the line gives none."""

    document: Document
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Print:
    """What the line says of the document."""

    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    title: str | None = None
    text: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A document with its claims as the contract brings them in."""

    id: str
    document: _Print
    claims: list[dict[str, Any]]


def read_brought(line: bytes, given: Given) -> Brought:
    """The document and the claims of one line, ids kept.

    Raises:
        UnreadableError: the line is not what the contract takes, or a claim does not quote its text.
    """
    row = decode_line(line, _Line)
    if not row.id.strip():
        raise UnreadableError('"id" is empty', "give every document an id")
    claims = tuple(_claim(claim) for claim in row.claims)
    _refuse_twins(claims)
    for claim in claims:
        _refuse_unprinted(claim, row.document.text)
    return Brought(document=_document(row, given), claims=claims)


def _document(row: _Line, given: Given) -> Document:
    """What the line says of the document; nothing is sealed where it gives neither text nor hash."""
    head, text = row.document, row.document.text or ""
    return Document(
        id=row.id,
        text=text,
        sha256=seal(text.encode("utf-8")) if text else head.sha256 or "",
        language=language_of(text, head.language),
        publisher=given.publisher or head.publisher,
        datings=stated_datings(given, head.published),
        title=head.title,
        url=head.url,
        washed="as given" if text else "no text given",
    )


def _claim(row: dict[str, Any]) -> Claim:
    """The claim as a record; what is left out or null and has one natural value gets it."""
    filled = row | {key: value for key, value in _DEFAULTS.items() if row.get(key) is None}
    number = row.get("number")
    if isinstance(number, dict) and number.get("hedge", "") is None:
        filled["number"] = number | {"hedge": Hedge.EXACT.value}
    try:
        claim = msgspec.convert(filled, Claim)
    except msgspec.ValidationError as error:
        raise _in_claim(row.get("id"), _misword(error) or misfit(error, Claim)) from None
    if claim.kind is Kind.COUNT and claim.measure not in set(Measure):
        raise _in_claim(claim.id, _unknown("measure", str(claim.measure)))
    if not _is_sensible(claim):
        raise _in_claim(claim.id, UnreadableError("its number is no number of people", "give low, high and point as low <= high"))
    return claim


def _is_sensible(claim: Claim) -> bool:
    number = claim.number
    if number is None:
        return True
    low, high, point = number.low or 0, _MOST if number.high is None else number.high, number.point or 0
    return 0 <= low <= high <= _MOST and math.isfinite(point) and 0 <= point <= _MOST


def _misword(error: msgspec.ValidationError) -> UnreadableError | None:
    """The refusal of a word that its vocabulary does not hold."""
    message = str(error)
    if not message.startswith("Invalid enum value "):
        return None
    word, _, path = message.removeprefix("Invalid enum value ").partition(" - at ")
    return _unknown(path.strip("`").rpartition(".")[2], word.strip("'"))


def _unknown(field: str, word: str) -> UnreadableError:
    return UnreadableError(f'"{field}" is {word!r}', f"the words are {', '.join(_WORDS[field])}")


def _refuse_unprinted(claim: Claim, text: str | None) -> None:
    if not 0 <= claim.start <= claim.end <= (len(text) if text else _MOST):
        raise _in_claim(
            claim.id, UnreadableError(f"{claim.start} to {claim.end} is no place in its text", "count characters (code points) from 0")
        )
    if text and text[claim.start : claim.end] != claim.quote:
        wrong = UnreadableError(
            f'its quote does not stand at {claim.start} to {claim.end} of "text"', "count characters (code points) of exactly that text"
        )
        raise _in_claim(claim.id, wrong)


def _refuse_twins(claims: Iterable[Claim]) -> None:
    seen: set[str] = set()
    for claim in claims:
        if claim.id in seen:
            raise _in_claim(claim.id, UnreadableError("its id stands twice in the line", "give every claim its own id"))
        seen.add(claim.id)


def _in_claim(claim_id: object, wrong: UnreadableError) -> UnreadableError:
    return UnreadableError(f"claim {claim_id!r}: {wrong.reason}", wrong.remedy)
