"""Figures, names and chains as a casualty recorder writes them."""

from collections.abc import Sequence

from onrecord.records.claims import Link, Number
from onrecord.records.words import Hedge, Role, Unit

BEFORE = {
    Hedge.EXACT: "",
    Hedge.MORE_THAN: "more than ",
    Hedge.AT_LEAST: "at least ",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
    Hedge.UP_TO: "up to ",
    Hedge.LESS_THAN: "fewer than ",
}

VAGUE = {  # the vague words of the profile `plain` by their bounds
    (2, 2): "a couple",
    (3, 9): "several",
    (24, 99): "dozens",
    (40, 99): "scores",
    (200, 999): "several hundred",
    (2_000, 9_999): "thousands",
    (20_000, 99_999): "tens of thousands",
    (200_000, 999_999): "hundreds of thousands",
    (2_000_000, 9_999_999): "millions",
}

AFTER = {
    Unit.PERCENT: " percent",
    Unit.PEOPLE_PER_DAY: " a day",
    Unit.FAMILIES: " families",
    Unit.BODIES: " bodies",
}

UNKNOWN = "an unknown number"
UNNAMED = "publisher"  # what a chain calls the publisher of a text that comes without its name


def figure(number: Number | None) -> str:
    """The figure in words: "more than 300", "about 1,100", "10,000–12,000", "several hundred (200–999)"."""
    if number is None or (number.low is None and number.high is None and number.point is None):
        return UNKNOWN
    unit = AFTER.get(number.unit, "") if number.unit else ""
    if number.point is not None and number.hedge in BEFORE:
        return f"{BEFORE[number.hedge]}{digits(number.point)}{unit}"
    bounds = between(number.low, number.high)
    if number.hedge is Hedge.VAGUE and number.low is not None and number.high is not None:
        words = VAGUE.get((number.low, number.high))
        return f"{words} ({bounds}){unit}" if words and number.low != number.high else f"{words or bounds}{unit}"
    return f"{bounds}{unit}"


def between(low: float | None, high: float | None) -> str:
    """Two bounds, of which either may be open."""
    if low is None and high is None:
        return "not known"
    if low is None:
        return f"up to {digits(high)}"
    if high is None:
        return f"{digits(low)} or more"
    return digits(low) if low == high else f"{digits(low)}–{digits(high)}"


def digits(value: float | None) -> str:
    """A number with its thousands apart; a fraction keeps two places at most."""
    if value is None:
        return "open"
    return f"{round(value, 2):,.10g}" if value % 1 else f"{int(value):,}"


def many(count: int, noun: str) -> str:
    """So many of a thing: "1 claim", "2,000 claims"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def spoken(who: str | Sequence[str]) -> str:
    """One name, or the names of people who speak together."""
    return who if isinstance(who, str) else " and ".join(who)


def on_whose_word(chain: Sequence[Link]) -> str:
    """A chain read from its origin outwards: "National Intelligence Service, via Lee Seong-kweun, in KBS"."""
    return ", ".join(voices(chain)) or "nobody named"


def voices(chain: Sequence[Link]) -> list[str]:
    """The links of a chain from its origin outwards, each in words; a publisher that nobody named is left out."""
    if not chain:
        return []
    *outer, origin = chain
    named = [link for link in reversed(outer) if link.who != UNNAMED]
    first = "the publisher" if origin.who == UNNAMED else spoken(origin.who)
    return [first, *(("in " if link.role is Role.PUBLISHED_BY else "via ") + spoken(link.who) for link in named)]


def day_or_days(edtf: str) -> str:
    """A time as a person reads it: "as of 2025-01-13", "2025-01-01 to 2025-01-13", "from 2025-01-01"."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return edtf
    if first == "..":
        return f"as of {last}"
    return f"from {first}" if last == ".." else f"{first} to {last}"
