"""What units of time mean: "last week", "three days ago", "the past 24 hours", "six weeks", "every day"."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from onrecord.languages.times import calendar
from onrecord.languages.times.calendar import Meaning
from onrecord.languages.times.timeline import Frame, Timeline

MONTHS_OF = frozenset(("M", "Q", "Y", "DE", "CE"))
SPRING = 3  # the month up to which a year's end, in the past tense, is the last year's
SMALL = frozenset(("H", "MI", "S"))
UNKNOWN = Meaning(type="DATE", value=None)
PAST = Meaning(type="DATE", value="PAST_REF", grain="R")
FUTURE = Meaning(type="DATE", value="FUTURE_REF", grain="R")
EVERY = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}


def amount_of(frame: Frame) -> float | None:
    """How many units; None where the number is vague."""
    half = 0.5 if frame.has("half") else 0.0
    amount = frame.amount()
    if amount is not None:
        return amount + half
    vague = frame.amount("VAGUE")
    if vague is not None or (frame.has("UNITS") and not frame.has("A", "half")):
        return vague or None
    return 1 + half


def unit_of(frame: Frame) -> str:
    """The unit, singular or plural."""
    unit = frame.code("UNIT") or frame.code("UNITS")
    return "W" if unit == "WE" else unit


def away(line: Timeline, frame: Frame) -> Meaning | None:
    """ "three days ago" and "two weeks from now" from the publication day, "a week earlier" from the last day printed."""
    amount, unit, step = amount_of(frame), unit_of(frame), frame.whole("AGO") or frame.whole("ON") or 0
    if frame.has("AGO"):
        return year_of_quarter(line, unit, amount, step) or _far(line.published, amount, unit, step)
    if amount is None and not line.found:
        return None
    quarter = year_of_quarter(line, unit, amount, step)
    if quarter or amount is None:
        return quarter or _far(None, None, unit, step)
    day = calendar.moved(line.anchor, step * amount, unit) if line.anchor and unit == "W" else None
    return calendar.of_day(day) if day else _far(line.base, amount, unit, step)


def year_of_quarter(line: Timeline, unit: str, amount: float | None, step: int) -> Meaning | None:
    """Where a text compares quarters, "a year ago" is the quarter of that year."""
    quarter = line.quarter if line.reporting else None
    if unit != "Y" or amount is None or quarter is None or quarter.earliest is None or amount != int(amount):
        return None
    return calendar.of_quarter(quarter.earliest.year + step * int(amount), (quarter.earliest.month + 2) // 3)


def _far(base: date | None, amount: float | None, unit: str, step: int) -> Meaning:
    """The day, week, month or year so many units away."""
    if amount is None:
        return PAST if step < 0 else FUTURE
    day = calendar.moved(base, step * amount, unit) if base else None
    return calendar.around(day, "W" if unit == "FN" else unit) if day else UNKNOWN


def stepped(base: date | None, step: int, unit: str) -> Meaning:
    """The day, week, month or year so many steps from the one that holds the base."""
    if base is None:
        return UNKNOWN
    moved = calendar.moved(base.replace(day=1) if unit in MONTHS_OF else base, step, unit)
    return calendar.around(moved, unit) if moved else UNKNOWN


def here(line: Timeline, frame: Frame) -> Meaning | None:
    """ "last week" is the whole calendar week before the publication day's."""
    unit, step = frame.code("UNIT"), frame.whole("HERE") or 0
    if unit == "WE":
        return weekend(line, frame)
    if unit in SMALL:
        return PAST if step < 0 and frame.has("the") else None
    return stepped(line.published, step, unit)


def there(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the next day", "the previous week", "that month" from the last day printed."""
    unit = frame.code("UNIT")
    if unit in SMALL or (unit == "WE" and line.base is None):
        return None
    if unit == "WE" and line.base is not None:
        return calendar.of_weekend(line.base + timedelta(days=7 * (frame.whole("THERE") or 0)))
    return stepped(line.base, frame.whole("THERE") or frame.whole("ON") or 0, unit)


def weekend(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the weekend", "last weekend": the last one that had begun, or as the word says."""
    published = line.published
    if line.word(frame.last + 1) == "of":
        return None  # "the weekend of 14 and 15 December" says itself which
    if published is None:
        return UNKNOWN
    begun = -7 if published.weekday() < 5 else 0
    days = {1: 7, 0: 0, -1: -7}[frame.whole("HERE") or 0] if frame.has("HERE") else begun
    if not frame.has("HERE", "PAST") and line.tense(frame.first, frame.last) == 1:
        days = 0
    return calendar.of_weekend(published + timedelta(days=days))


def the_unit(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the weekend", "the quarter", "the year"."""
    unit = frame.code("UNIT")
    if unit == "WE":
        return weekend(line, frame)
    if unit == "Q":
        return line.quarter or (stepped(line.published, -1, unit) if line.published else None)
    return calendar.duration(1, "Y") if unit == "Y" and not line.word(frame.last + 1).isdecimal() else None


def edge_of(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the end of the month", "year-end", "early in the day"."""
    unit = frame.code("UNIT")
    if unit in SMALL or unit in ("WE", "Q", "CE"):
        return None
    over = unit == "Y" and frame.code("EDGE") in ("late", "") and line.tense(frame.first, frame.last) == -1  # "were lost by year-end"
    base = line.base if unit in ("D", "M") else line.published or line.base
    meaning = stepped(base, -1 if over and base and base.month <= SPRING else 0, unit)
    return calendar.narrowed(meaning, frame.code("EDGE"))


def length(line: Timeline, frame: Frame) -> Meaning | None:
    """ "six weeks"."""
    if line.word(frame.last + 1) in line.tables.aged:
        return None  # "37 years old"
    return calendar.duration(amount_of(frame), unit_of(frame))


def half_unit(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "half a year"."""
    return calendar.duration(0.5, unit_of(frame))


def lengths(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "months", "recent years": of unknown number."""
    return calendar.duration(None, unit_of(frame))


def window(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the past 24 hours" up to the publication day."""
    if frame.code("UNIT") == "WE":
        return weekend(line, frame)
    return calendar.duration(amount_of(frame), unit_of(frame), line.published)


def rate(line: Timeline, frame: Frame) -> Meaning | None:
    """ "a day" is a length of time, or a rate: "92 men a day"."""
    meaning = calendar.duration(1, unit_of(frame))
    return meaning if line.tables.lasts(line.words, frame.first) else replace(meaning, type="SET")


def per(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "per day"."""
    return replace(calendar.duration(1, unit_of(frame)), type="SET")


def every(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "every week", "each Monday", "every March", "daily"."""
    if frame.has("WEEKDAY"):
        value = f"XXXX-WXX-{(frame.whole('WEEKDAY') or 0) + 1}"
    elif frame.has("MONTH"):
        value = f"XXXX-{frame.whole('MONTH'):02d}"
    elif frame.has("OFTEN"):
        value = frame.code("OFTEN")
    elif frame.has("PART"):
        return Meaning(type="SET", value=f"XXXX-XX-XXT{frame.code('PART')}", grain="P")
    else:
        return replace(calendar.duration(1, unit_of(frame)), type="SET")
    part = frame.code("PARTS")
    return Meaning(type="SET", value=f"{value}T{part}" if part else value, grain="P")


def past(_line: Timeline, _frame: Frame) -> Meaning | None:
    """ "recently", "in the past", "recent years"."""
    return PAST


def future(_line: Timeline, _frame: Frame) -> Meaning | None:
    """ "the coming weeks", "in the future"."""
    return FUTURE


MEANINGS: Mapping[str, Callable[[Timeline, Frame], Meaning | None]] = {
    "away": away,
    "here": here,
    "there": there,
    "the unit": the_unit,
    "edge of": edge_of,
    "length": length,
    "lengths": lengths,
    "half unit": half_unit,
    "window": window,
    "rate": rate,
    "per": per,
    "every": every,
    "past": past,
    "future": future,
}
