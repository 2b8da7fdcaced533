"""Dates by their weekday, alone or beside a date."""

from datetime import timedelta

from onrecord.languages.en.times import calendar
from onrecord.languages.en.times.calendar import Meaning
from onrecord.languages.en.times.dates import day_first, month_first, noun_follows
from onrecord.languages.en.times.timeline import Found, Timeline
from onrecord.languages.en.times.words import LOST_APOSTROPHES, MONTHS, SHORT_WEEKDAYS, WEEKDAYS


def weekday(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "Monday", "last Thursday", "Monday, 13 January 2025"; a weekday alone is the most recent one."""
    words = line.words
    number = WEEKDAYS.get(words[index])
    if number is None and words[index] in LOST_APOSTROPHES:
        return _lost_apostrophe(line, index)
    last = index
    if number is None:
        number = SHORT_WEEKDAYS[words[index]]
        if not line.lifted(index) or line.word(index + 1) not in (".", ",", "night"):
            return ()
        last = index + 1 if line.word(index + 1) == "." else index
    dated = _date_beside(line, last)
    if dated:
        return (Found(index, dated[0].last, dated[0].meaning, dated[0].year), *dated[1:])
    first = index
    before = line.word(index - 1)
    if before in ("last", "next", "this", "past", "coming") and index - 1 >= line.floor:
        first = index - 2 if before in ("past", "coming") and line.word(index - 2) in ("this", "the") else index - 1
    elif before in ("every", "each"):
        return (Found(index - 1, last, Meaning(type="SET", value=f"XXXX-WXX-{number + 1}", grain="P")),)
    return (Found(first, last, _on_weekday(line, first, last, number)),)


def _lost_apostrophe(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "the site of Saturdays blast", as printed where apostrophes were lost; not "on Saturdays"."""
    if line.word(index - 1) in ("on", "every", "and", "most") or not noun_follows(line, index):
        return ()
    return (Found(index, index, _on_weekday(line, index, index, LOST_APOSTROPHES[line.words[index]])),)


def _date_beside(line: Timeline, index: int) -> tuple[Found, ...]:
    """The date that follows a weekday: "Monday, 13 January 2025"."""
    at = index + 1
    if line.word(at) in (",", "the"):
        at += 1
    if line.word(at) == "the":
        at += 1
    word = line.word(at)
    if word in MONTHS and (line.word(at + 1)[:1].isdecimal() or line.word(at + 2)[:1].isdecimal()):
        return month_first(line, at)
    return day_first(line, at) if word[:1].isdecimal() else ()


def _on_weekday(line: Timeline, first: int, last: int, number: int) -> Meaning:
    """The most recent such day, the publication day included; the next one where the sentence speaks of the future."""
    published = line.published
    word = line.words[first]
    if published is None:
        return Meaning(type="DATE", value=None, weekday=number)
    back = (published.weekday() - number) % 7
    if word == "next" or (word in ("the", "this", "coming") and line.words[last - 1] == "coming"):
        day = published + timedelta(days=7 - back if back else 7)
    elif word == "last":
        day = published - timedelta(days=back or 7)
    elif line.ahead(first, last) or (line.word(first - 1) in ("until", "by") and line.tense(first, last) == 0):
        day = published + timedelta(days=(7 - back) % 7)
    else:
        day = published - timedelta(days=back)
    meaning = calendar.of_day(day)
    bare = first == last or line.word(first + 1) == "."
    return Meaning(type="DATE", value=meaning.value, earliest=day, latest=day, weekday=number if bare else None)
