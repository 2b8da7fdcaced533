"""What parts of days and of years mean: nights, clock times, seasons, quarters, halves; and what narrows an expression."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from onrecord.languages.times import calendar
from onrecord.languages.times.calendar import Meaning
from onrecord.languages.times.days import UNKNOWN_DAY, printed_year
from onrecord.languages.times.spans import stepped
from onrecord.languages.times.timeline import Frame, Timeline

SAME_DAY = 40  # tokens after a day over which a clock time is on it
HOURS = {"MI": "12:00", "MN": "24:00"}
REPORTED = -1  # a quarter is told of when it is over


def part_here(line: Timeline, frame: Frame) -> Meaning | None:
    """ "last night", "this morning"."""
    return calendar.part_of_day(_day(line.published, frame.whole("HERE") or 0), frame.code("PART"))


def part_there(line: Timeline, frame: Frame) -> Meaning | None:
    """ "that night", "the next evening", from the last day printed."""
    return calendar.part_of_day(_day(line.base, frame.whole("THERE") or 0), frame.code("PART"))


def any_part(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "at night"."""
    return Meaning(type="TIME", value=f"XXXX-XX-XXT{frame.code('PART')}", grain="R")


def part_on(line: Timeline, frame: Frame) -> Meaning | None:
    """ "in the morning" of the last day printed nearby, else of the publication day."""
    day = line.base if frame.first - line.anchor_at < SAME_DAY else line.published
    return calendar.part_of_day(_day(day, 0), frame.code("PART")) if day else any_part(line, frame)


def tonight(line: Timeline, _frame: Frame) -> Meaning | None:
    """ "tonight" is the publication day's evening."""
    return calendar.part_of_day(_day(line.published, 0), "NI")


def overnight(line: Timeline, _frame: Frame) -> Meaning | None:
    """ "overnight" is the night before the publication day."""
    night = calendar.part_of_day(_day(line.published, -1), "NI")
    return replace(night, latest=line.published)


def clock(line: Timeline, frame: Frame) -> Meaning | None:
    """ "10:35 a.m.", "9 pm", "0930 GMT"; the day is the last one printed nearby, else the publication day."""
    day = line.base if frame.first - line.anchor_at < SAME_DAY else line.published
    hour = hour_of(frame)
    return _at(day, hour) if hour else None


def hour_of(frame: Frame) -> str:
    """The hour as "22:35", or nothing."""
    if frame.has("MILITARY"):
        word = frame.code("MILITARY")
        return f"{word[:2]}:{word[2:]}"
    hour, _, minute = (frame.code("CLOCK") or frame.code("HOUR")).partition(":")
    number, half = int(hour), frame.whole("HALFDAY")
    if half is not None:
        if not 1 <= number <= 12:
            return ""
        number = number % 12 + half
    return f"{number:02d}:{minute[:2] or '00'}"


def season(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the spring of 2022", "last summer"; else the most recent one that had begun."""
    name, year = frame.code("SEASON"), printed_year(line, frame)
    if year is not None:
        return calendar.of_season(year, name)
    published, step = line.published, frame.whole("HERE")
    if published is None or frame.has("THAT", "THERE"):
        told = line.told(frame.last) if published is None and not frame.has("THERE") else line.year
        return calendar.of_season(told, name) if told else UNKNOWN_DAY
    meaning = calendar.of_season(published.year, name)
    begun = meaning.earliest is not None and meaning.earliest <= published
    ended = meaning.latest is not None and meaning.latest < published
    if step == 1:
        return calendar.of_season(published.year + 1, name) if begun else meaning
    if (step == -1 and not ended) or (step is None and not begun and line.tense(frame.first, frame.last) < 1):
        return calendar.of_season(published.year - 1, name)
    return meaning


def quarter(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the third quarter of 2022", "last year's third quarter", else the most recent such quarter that had begun."""
    number, year, published = frame.whole("ORD") or 0, printed_year(line, frame), line.published
    if not 1 <= number <= 4:
        return None
    if year is None and published is not None:
        year = published.year if 3 * number - 2 <= published.month else published.year - 1
    return calendar.of_quarter(year, number) if year else Meaning(type="DATE", value=None, grain="Q")


def reported_quarter(line: Timeline, _frame: Frame) -> Meaning | None:
    """ "the latest quarter": the one last spoken of, else the last that was over."""
    return line.quarter or (stepped(line.published, REPORTED, "Q") if line.published else None)


def quarter_before(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the year-ago quarter", "the 1988 period"."""
    latest = reported_quarter(line, frame)
    if latest is None or latest.earliest is None:
        return None
    year = printed_year(line, frame)
    number = frame.whole("ORD") or (latest.earliest.month + 2) // 3
    return calendar.of_quarter(latest.earliest.year - 1 if year is None else year, number) if number <= 4 else None


def year_before(line: Timeline, frame: Frame) -> Meaning | None:
    """The "year-ago" of "year-ago results"."""
    return quarter_before(line, frame) if line.quarter else stepped(line.published, -1, "Y")


def half(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the first half of 2023"."""
    year = printed_year(line, frame)
    if year is None and line.published:
        year = line.published.year
    return calendar.half_of(calendar.of_year(year), frame.whole("ORD") or frame.whole("LATTER") or 0) if year else None


def now(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "now", "recently"."""
    return Meaning(type="DATE", value=frame.code("REF") or "PRESENT_REF", grain="R")


def soon(line: Timeline, frame: Frame) -> Meaning | None:
    """ "soon", where the sentence looks ahead."""
    return Meaning(type="DATE", value="FUTURE_REF", grain="R") if line.tense(frame.first, frame.last) == 1 else None


# What stands before or behind a whole expression and changes its meaning.
def edge(_line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "early", "the end of", "mid-"."""
    return None if meaning.type in ("DURATION", "SET") or meaning.grain == "R" else calendar.narrowed(meaning, frame.code("EDGE"))


def half_of(_line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "the second half of"."""
    return calendar.half_of(meaning, frame.whole("ORD") or frame.whole("LATTER") or 0) if meaning.grain == "Y" else None


def part_of(_line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "the night of", "noon" before a day, and "night" behind it."""
    part = frame.code("PART")
    if meaning.type != "DATE" or meaning.grain != "D" or meaning.value == "":
        return None
    if part in HOURS and meaning.value:
        return replace(meaning, type="TIME", value=f"{meaning.value}T{HOURS[part]}", grain="T")
    return calendar.part_of_day(meaning, "NI" if part == "MN" else part)


def hours_of(line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "the early hours of" a day are its morning."""
    if meaning.type == "TIME":
        return meaning
    return part_of(line, replace(frame, slots={**frame.slots, "PART": frame.code("PART") or "MO"}), meaning)


def first_of(_line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "the last week of" a month: its length, with its days where it is the first or the last."""
    unit, amount = frame.code("UNIT") or frame.code("UNITS"), frame.amount() or 1
    if meaning.grain != "M" or unit not in ("D", "W"):
        return None
    return calendar.end_of(meaning, amount, unit, frame.whole("FINAL") or 0)


def hour_on(_line: Timeline, frame: Frame, meaning: Meaning) -> Meaning | None:
    """ "10 p.m." before a day."""
    hour = hour_of(frame)
    if meaning.type != "DATE" or meaning.grain != "D" or not meaning.value or not hour:
        return None
    return replace(meaning, type="TIME", value=f"{meaning.value}T{hour}", grain="T", weekday=None)


def _at(day: date | None, hour: str) -> Meaning:
    return Meaning(type="TIME", value=f"{day.isoformat()}T{hour}" if day else None, earliest=day, latest=day, grain="T")


def _day(base: date | None, step: int) -> Meaning:
    return calendar.of_day(base + timedelta(days=step)) if base else UNKNOWN_DAY


MEANINGS: Mapping[str, Callable[[Timeline, Frame], Meaning | None]] = {
    "part here": part_here,
    "part there": part_there,
    "any part": any_part,
    "part on": part_on,
    "tonight": tonight,
    "overnight": overnight,
    "clock": clock,
    "season": season,
    "quarter": quarter,
    "reported quarter": reported_quarter,
    "quarter before": quarter_before,
    "year before": year_before,
    "half": half,
    "now": now,
    "soon": soon,
}
AROUND: Mapping[str, Callable[[Timeline, Frame, Meaning], Meaning | None]] = {
    "edge": edge,
    "half of": half_of,
    "hours of": hours_of,
    "first of": first_of,
    "part of": part_of,
    "hour on": hour_on,
}
