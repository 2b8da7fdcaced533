"""Bounds by another convention than `plain`: the printed words, the point and the hedge stay as they are."""

from dataclasses import replace
from typing import TypeVar

from onrecord.languages import Profile
from onrecord.records.claims import Claim, Number, PrintedQuantity, Report
from onrecord.records.words import Hedge, Unit

Printed = TypeVar("Printed", Number, PrintedQuantity)

LONGEST = 3  # words of a vague number: "a large number"


def under(profile: Profile, report: Report, text: str) -> Report:
    """The report with the bounds of its numbers as the profile sets them."""
    return replace(
        report,
        claims=tuple(_claim(profile, claim, text) for claim in report.claims),
        quantities=tuple(_bounded(profile, quantity, text) for quantity in report.quantities),
    )


def _claim(profile: Profile, claim: Claim, text: str) -> Claim:
    return claim if claim.number is None else replace(claim, number=_bounded(profile, claim.number, text))


def _bounded(profile: Profile, number: Printed, text: str) -> Printed:
    """A number, its bounds set anew; a side that its hedge leaves open stays open."""
    counts = number.unit is None or number.unit in tuple(Unit)  # "more than 3.5 km" is no whole number more
    if number.hedge is Hedge.MORE_THAN and number.low is not None and counts:
        return replace(number, low=number.low + profile.above)
    if number.hedge is not Hedge.VAGUE or number.start is None:
        return number
    printed = text[number.start : number.end].lower()
    found = _vague(profile, printed)
    if found is None:
        return number
    low, high = found
    if " ".join(printed.split()) in profile.vague:
        return replace(number, low=low, high=high)
    kept_low, kept_high = number.low is not None or number.high is None, number.high is not None or number.low is None
    return replace(number, low=low if kept_low else None, high=high if kept_high else None)


def _vague(profile: Profile, printed: str) -> tuple[int, int] | None:
    """The bounds of the vague words that end what is printed: "at least several" is "several"."""
    words = printed.split()
    found = (profile.vague.get(" ".join(words[-size:])) for size in range(min(LONGEST, len(words)), 0, -1))
    return next((bounds for bounds in found if bounds is not None), None)
