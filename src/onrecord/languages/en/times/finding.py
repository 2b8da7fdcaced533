"""Time expressions and what they mean against the publication day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from onrecord.languages.en.times.calendar import YEARS, narrowed
from onrecord.languages.en.times.dates import day_first, iso_date, month_alone, month_first
from onrecord.languages.en.times.parts import before_date, clock, deictic, part_of_day, reference, season, tonight, year
from onrecord.languages.en.times.timeline import Found, Timeline
from onrecord.languages.en.times.units import compound, unit_time
from onrecord.languages.en.times.weekdays import weekday
from onrecord.languages.en.times.words import (
    DEICTIC_DAYS,
    LOST_APOSTROPHES,
    MONTHS,
    PARTS,
    REFERENCES,
    SEASONS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from onrecord.records.reading import When
from onrecord.records.text import Tokens

Rule = Callable[[Timeline, int], tuple[Found, ...]]


def find_times(tokens: Tokens, published: date | None) -> tuple[When, ...]:
    """The time expressions of a text, in order."""
    line = Timeline(tokens, published if published and published.year in YEARS else None)
    index, words = 0, tokens.words
    count = len(words)
    while index < count:
        word = words[index]
        rule = RULES.get(word)
        if rule is None:
            if "0" <= word[0] <= "9":
                rule = _at_number
            elif "-" in word and len(word) > 1:
                rule = _at_compound
            else:
                index += 1
                continue
        for found in rule(line, index):
            index = max(index, line.keep(found))
        index += 1
    return tuple(line.found)


def _at_number(line: Timeline, index: int) -> tuple[Found, ...]:
    """A date in figures, a clock time, a day before its month, or a year."""
    found = iso_date(line, index)
    if found:
        return (found,)
    hour = clock(line, index)
    if hour:
        return _with_date(line, hour)
    return day_first(line, index) or _one(year(line, index))


def _with_date(line: Timeline, hour: Found) -> tuple[Found, ...]:
    """The clock time together with a date right after it: "10 p.m. Tuesday"."""
    rule = RULES.get(line.word(hour.last + 1))
    dated = rule(line, hour.last + 1) if rule in (weekday, month_first) else ()
    if not dated or not dated[0].meaning.value or not hour.meaning.value:
        return (hour,)
    meaning = replace(dated[0].meaning, type="TIME", value=dated[0].meaning.value + hour.meaning.value[10:], grain="T", weekday=None)
    return (Found(hour.first, dated[0].last, meaning, dated[0].year), *dated[1:])


def _at_compound(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "mid-April", "five-day"."""
    head, _, rest = line.words[index].partition("-")
    if rest in MONTHS and head in ("mid", "early", "late"):
        found = month_alone(line, MONTHS[rest], index, index)
        return (Found(found.first, found.last, narrowed(found.meaning, head), found.year),)
    return _one(compound(line, index))


def _at_part(line: Timeline, index: int) -> tuple[Found, ...]:
    """A part of a day, before its date or after it."""
    if line.word(index + 1) == "of":
        at = index + 2
        rule = RULES.get(line.word(at))
        dated = rule(line, at) if rule in (month_first, weekday) else day_first(line, at) if line.word(at)[:1].isdecimal() else ()
        if dated:
            return (before_date(line, index, dated[0]), *dated[1:])
    return part_of_day(line, index)


def _one(found: Found | None) -> tuple[Found, ...]:
    return (found,) if found else ()


RULES: dict[str, Rule] = {
    **dict.fromkeys(UNITS, unit_time),
    **dict.fromkeys(MONTHS, month_first),
    **dict.fromkeys((*WEEKDAYS, *SHORT_WEEKDAYS, *LOST_APOSTROPHES), weekday),
    **dict.fromkeys(DEICTIC_DAYS, deictic),
    **dict.fromkeys(PARTS, _at_part),
    **dict.fromkeys(SEASONS, season),
    **dict.fromkeys(REFERENCES, reference),
    **dict.fromkeys(("tonight", "overnight"), tonight),
}
