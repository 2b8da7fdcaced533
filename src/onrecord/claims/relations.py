"""How the counts of one text stand to each other: repeats, parts of a whole, shares of a base, superseded tolls."""

from collections.abc import Container
from dataclasses import replace

from onrecord.languages import Language
from onrecord.records.claims import Claim
from onrecord.records.words import Basis, Measure, Unit

HARM_WHOLE = frozenset((Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED))
PART_REACH = 160  # characters from a whole to its part
NEWER_REACH = 12  # claims to look back over for the figure that updates this one


def related(claims: list[Claim], older: Container[str], text: str, language: Language) -> list[Claim]:
    """The counts of a text with their references to each other; every reference is the id of another of them.

    Args:
        older: the ids of figures that the one before them replaces ("rose to 41 from 36").
    """
    out: list[Claim] = []
    told: dict[tuple[object, ...], str] = {}
    bases = [claim for claim in claims if claim.measure == Measure.DEPLOYED and claim.number and claim.basis is not Basis.PROPORTION]
    for claim in claims:
        key = _saying(claim, text)
        repeats, whole, base = told.get(key) if key else None, _whole(claim, out, text, language), _base(claim, bases)
        out.append(replace(claim, repeats=repeats, subset_of=whole, share_of=base) if repeats or whole or base else claim)
        if key:
            told.setdefault(key, claim.id)
    return _superseding(out, older, text, language)


def _side(claim: Claim) -> str | None:
    return claim.whose.side if claim.whose else None


def _saying(claim: Claim, text: str) -> tuple[object, ...] | None:
    """What a repeat repeats: measure, people (of one person the last word), figure, basis and source."""
    number = claim.number
    if number is None or not claim.attribution:
        return None
    figure = number.point if number.point is not None else (number.low, number.high)
    one = _last_word(claim, text) if figure == 1 else None
    return claim.measure, _side(claim), one, figure, claim.basis, claim.attribution[-1].who


def _last_word(claim: Claim, text: str) -> str | None:
    """By what a single person is told from another: "Judge A B" from "the driver"."""
    whose = claim.whose
    words = text[whose.start : whose.end].lower().split() if whose is not None and whose.start is not None else []
    return words[-1] if words else None


def _whole(claim: Claim, earlier: list[Claim], text: str, language: Language) -> str | None:
    """The nearest figure of which this one is said to be a part: "including", "of them", a bracket behind it."""
    if claim.number is None:
        return None
    start = claim.number.start if claim.number.start is not None else claim.start
    behind = text[claim.start : claim.end + 10].lower()
    reach = text[max(0, start - PART_REACH) : start].lower()
    if "(" not in reach and not _has_part_cue(reach, behind, language):
        return None
    for other in reversed(earlier):
        if other.number is None or other.number.unit is Unit.PERCENT:
            continue
        between = text[other.number.end or other.start : start].lower()
        if len(between) > PART_REACH or "\n\n" in between:
            return None
        if _fits(claim, other) and _told_apart(between, behind, language):
            return other.subset_of if other.subset_of and "," in between else other.id
    return None


def _fits(claim: Claim, whole: Claim) -> bool:
    return whole.measure == claim.measure or whole.measure in HARM_WHOLE


def _told_apart(between: str, behind: str, language: Language) -> bool:
    """Whether the words between two figures, or those behind the second, make it a part of the first."""
    bracket = "(" in between and ")" not in between
    return bracket or _has_part_cue(between, behind, language)


def _has_part_cue(before: str, behind: str, language: Language) -> bool:
    return any(cue in before for cue in language.part_before) or any(cue in behind for cue in language.part_within)


def _base(claim: Claim, bases: list[Claim]) -> str | None:
    """Of which figure a share is taken: the people deployed of the same side, nearest before it, else after."""
    if claim.basis is not Basis.PROPORTION:
        return None
    same = [base for base in bases if _side(base) == _side(claim)]
    before = [base for base in same if base.start < claim.start]
    chosen = before[-1] if before else same[0] if same else None
    return chosen.id if chosen else None


def _superseding(claims: list[Claim], older: Container[str], text: str, language: Language) -> list[Claim]:
    """A toll that is said to update an earlier one supersedes it; the earlier claim stays."""
    out = list(claims)
    for index, claim in enumerate(claims):
        start = claim.number.start if claim.number and claim.number.start is not None else claim.start
        lead = text[max(0, claim.start - 60) : start].lower()
        if claim.id not in older and not any(cue in lead for cue in language.older):
            continue
        newer = [i for i in range(max(index - NEWER_REACH, 0), index) if claims[i].measure == claim.measure and claims[i].number]
        if newer:
            out[newer[-1]] = replace(out[newer[-1]], supersedes=claim.id)
    return out
