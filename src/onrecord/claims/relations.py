"""How the counts of one text stand to each other: repeats, parts of a whole, shares of a base, superseded tolls."""

from dataclasses import replace

from onrecord.records.claims import Claim
from onrecord.records.text import Tokens
from onrecord.records.words import Basis, Measure, Unit

PART_CUES = ("including", "among them", "among whom", "of them", "of whom", "some of them")
HARM_WHOLE = frozenset((Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED))
OLDER = (
    "earlier toll",
    "previous toll",
    "earlier figure",
    "previous figure",
    "updating",
    "up from",
    "revised from",
    "revising",
    "earlier gave",
)


def related(claims: list[Claim], tokens: Tokens) -> list[Claim]:
    """The counts of a text with their references to each other; every reference is the id of another of them."""
    out: list[Claim] = []
    for claim in claims:
        whole = _whole(claim, out, tokens.text)
        out.append(
            replace(
                claim,
                repeats=_repeated(claim, out),
                subset_of=whole.id if whole else None,
                share_of=_base(claim, claims),
            )
        )
    return _superseding(out, tokens.text)


def _figure(claim: Claim) -> tuple[object, ...] | None:
    number = claim.number
    return None if number is None else (number.point, None if number.point is not None else (number.low, number.high))


def _side(claim: Claim) -> str | None:
    return claim.whose.side if claim.whose else None


def _repeated(claim: Claim, earlier: list[Claim]) -> str | None:
    """The first claim that says the same of the same people in the same text by the same source."""
    if claim.number is None or not claim.attribution:
        return None
    for other in earlier:
        same = other.measure == claim.measure and _figure(other) == _figure(claim) and _side(other) == _side(claim)
        if same and other.attribution and other.attribution[-1].who == claim.attribution[-1].who and other.basis is claim.basis:
            return other.repeats or other.id
    return None


def _whole(claim: Claim, earlier: list[Claim], text: str) -> Claim | None:
    """The nearest figure of which this one is said to be a part: "including", "of them", a bracket behind it."""
    if claim.number is None:
        return None
    for other in reversed(earlier):
        if other.number is None or claim.start - other.end > 160 or other.number.unit is Unit.PERCENT:
            continue
        start = other.number.end or other.start
        between = text[start : claim.number.start if claim.number.start is not None else claim.start].lower()
        behind = text[claim.start : claim.end + 10].lower()
        told = (
            any(cue in between for cue in PART_CUES)
            or any(cue in behind for cue in PART_CUES[1:])
            or ("(" in between and ")" not in between)
        )
        fits = other.measure == claim.measure or other.measure in HARM_WHOLE
        if told and fits and "." not in between.replace(".", "", 0)[-1:]:
            return next((c for c in earlier if c.id == other.subset_of), other) if other.subset_of and "," in between else other
        if "\n\n" in between:
            return None
    return None


def _base(claim: Claim, claims: list[Claim]) -> str | None:
    """Of which figure a share is taken: the people deployed of the same side, nearest before it, else after."""
    if claim.basis is not Basis.PROPORTION:
        return None
    bases = [other for other in claims if other.measure == Measure.DEPLOYED and other.number is not None and _side(other) == _side(claim)]
    before = [other for other in bases if other.start < claim.start]
    chosen = before[-1] if before else bases[0] if bases else None
    return chosen.id if chosen else None


def _superseding(claims: list[Claim], text: str) -> list[Claim]:
    """A toll that is said to update an earlier one supersedes it; the earlier claim stays."""
    out = list(claims)
    for index, claim in enumerate(claims):
        lead = text[
            max(0, claim.start - 60) : claim.number.start if claim.number and claim.number.start is not None else claim.start
        ].lower()
        if not any(cue in lead for cue in OLDER):
            continue
        newer = [i for i, other in enumerate(claims[:index]) if other.measure == claim.measure and other.number is not None]
        if newer:
            out[newer[-1]] = replace(out[newer[-1]], supersedes=claim.id)
    return out
