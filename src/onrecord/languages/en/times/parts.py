"""Days by their relation to today, parts of a day, clock times, seasons, and bare years."""

from dataclasses import replace
from datetime import date, timedelta

from onrecord.languages.en.numbers.exceptions import LABELS
from onrecord.languages.en.times import calendar
from onrecord.languages.en.times.calendar import Meaning
from onrecord.languages.en.times.dates import AFTER_NUMBER, printed_year
from onrecord.languages.en.times.timeline import Found, Timeline
from onrecord.languages.en.times.words import DEICTIC_DAYS, MONTHS, PARTS, REFERENCES, SEASONS, UNITS

HALVES = dict(am=0, pm=12) | {"a.m.": 0, "p.m.": 12}
ZONES = frozenset("gmt utc est edt cet hours local".split())
STRONG_BEFORE_YEAR = frozenset("in since during late early mid until till year spring summer autumn fall winter".split())
WEAK_BEFORE_YEAR = frozenset("of by from to through and between after before around about for or - – ( , the /".split())
UNKNOWN = Meaning(type="DATE", value=None)


def deictic(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "today", "yesterday", "the day before yesterday"."""
    step = DEICTIC_DAYS[line.words[index]]
    first = index
    if line.word(index - 1) in ("before", "after") and line.word(index - 2) == "day" and step:
        first = index - 3 if line.word(index - 3) == "the" else index - 2
        step *= 2
    return (Found(max(first, line.floor), index, _day(line.published, step)),)


def reference(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "now", "recently"."""
    if (
        line.word(index + 1) == "-"
        or line.word(index + 1) in UNITS
        or (line.words[index] == "soon" and "as" in (line.word(index - 1), line.word(index + 1)))
    ):
        return ()
    return (Found(index, index, Meaning(type="DATE", value=REFERENCES[line.words[index]], grain="R")),)


def tonight(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "tonight" is the publication day's evening, "overnight" the night before it."""
    if line.words[index] == "tonight":
        return (Found(index, index, calendar.part_of_day(_day(line.published, 0), "NI")),)
    night = calendar.part_of_day(_day(line.published, -1), "NI")
    return (Found(index, index, replace(night, latest=line.published)),)


def part_of_day(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "last night", "this morning", "the next evening", and the part that follows a date: "Monday night"."""
    part = PARTS[line.words[index]]
    if line.words[index].endswith("s"):
        return ()
    if line.found and line.found[-1].last == index - 1 and line.found[-1].type == "DATE":
        return (_after_date(line, index, part),)
    night = _night(line, index)
    if night is None:
        return ()
    first, base, step = night
    return (Found(first, index, calendar.part_of_day(_day(base, step), part)),)


def _night(line: Timeline, index: int) -> tuple[int, date | None, int] | None:
    """First token of "last night", the day it counts from and how many days off: the publication day, or the last day printed."""
    before, earlier = line.word(index - 1), line.word(index - 2)
    if before in ("last", "this") and earlier != "the":
        return index - 1, line.published, -1 if before == "last" else 0
    if before == "that" or (before == "same" and earlier in ("the", "that")):
        return (index - 1 if before == "that" else index - 2), line.base, 0
    if before in ("next", "following", "previous") and earlier == "the":
        return index - 2, line.base, -1 if before == "previous" else 1
    return None


def before_date(line: Timeline, index: int, dated: Found) -> Found:
    """The date that follows "the night of", with that part of its day."""
    first = index - 1 if line.word(index - 1) == "the" and index - 1 >= line.floor else index
    return Found(first, dated.last, calendar.part_of_day(dated.meaning, PARTS[line.words[index]]), dated.year)


def clock(line: Timeline, index: int) -> Found | None:
    """ "10:35 a.m.", "9 pm", "0930 GMT"; the day is the last one printed nearby, else the publication day."""
    word, after = line.words[index], line.word(index + 1)
    hour, minute, last = -1, 0, index
    if ":" in word:
        hour, minute = (int(part) for part in word.split(":")[:2]) if word.replace(":", "").isdecimal() else (-1, 0)
    elif len(word) == 4 and word.isdecimal() and (after in ZONES or _at_hour(line, index)):
        hour, minute = int(word[:2]), int(word[2:])
    elif word.isdecimal() and len(word) <= 2 and after in HALVES:
        hour = int(word)
    if after in HALVES and 1 <= hour <= 12:
        hour, last = hour % 12 + HALVES[after], index + 1
    if not (0 <= hour <= 24 and minute < 60):
        return None
    if line.word(last + 1) in ZONES:
        last += 1
    day = line.base if index - line.anchor_at < 40 else line.published
    value = f"{day.isoformat()}T{hour:02d}:{minute:02d}" if day else None
    return Found(index, last, Meaning(type="TIME", value=value, earliest=day, latest=day, grain="T"))


def _at_hour(line: Timeline, index: int) -> bool:
    """Whether four digits follow "at" or "at about"."""
    before = line.word(index - 1)
    return before == "at" or (before in ("about", "around", "approximately") and line.word(index - 2) == "at")


def season(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "spring of 2022", "last summer", "the winter"."""
    name = SEASONS[line.words[index]]
    at = index + 2 if line.word(index + 1) in ("of", ",") else index + 1
    first = index - 1 if line.word(index - 1) == "the" and index - 1 >= line.floor else index
    year = printed_year(line.word(at))
    if year:
        return (Found(first, at, calendar.of_season(year, name), year),)
    before = line.word(index - 1)
    if before not in ("last", "this", "next", "the") or index - 1 < line.floor:
        return ()
    after = line.word(index + 1)
    if before == "the" and (
        name == "FA" or line.word(index - 2) not in ("in", "by", "since", "until", "during", "over") or _noun_follows(after)
    ):
        return ()
    return (Found(index - 1, index, _season_of(line, name, before)),)


def year(line: Timeline, index: int) -> Found | None:
    """ "2022" after a preposition, "the 1990s"."""
    number = printed_year(line.words[index])
    if number is None:
        return None
    after, before = line.word(index + 1), line.word(index - 1)
    if after == "s" and line.touches(index) and number % 10 == 0:
        first = index - 1 if before == "the" and index - 1 >= line.floor else index
        return Found(first, index + 1, calendar.of_decade(number))
    if _amounts(line, index) or not _year_like(line, index, number):
        return None
    return Found(index, index, calendar.of_year(number), number)


def _amounts(line: Timeline, index: int) -> bool:
    """Whether the figure is money, a share or part of a name."""
    after = line.word(index + 1)
    if after in ("%", "percent") or line.word(index - 1) in ("$", "€", "£", "#"):
        return True
    return line.touches(index) and after[:1].isalpha()


def _year_like(line: Timeline, index: int, number: int) -> bool:
    """Whether what stands around four digits lets them be a year."""
    after, before = line.word(index + 1), line.word(index - 1)
    follows = _noun_follows(after)
    if before in STRONG_BEFORE_YEAR:
        return number >= 1500 or not follows
    counted = follows and (after.endswith(("s", "men", "people", "dead", "ed")) or before not in ("the", "of"))
    if before in ("-", "–") and printed_year(line.word(index - 2)):
        return True
    if number < 1700 or counted or before in LABELS:
        return False
    return before in WEAK_BEFORE_YEAR or before in MONTHS or not after.isalpha()


def _noun_follows(after: str) -> bool:
    return after.isalpha() and after not in AFTER_NUMBER


def _after_date(line: Timeline, index: int, part: str) -> Found:
    """Takes the last date back and gives it with the part of its day."""
    dated = line.found.pop()
    day = date.fromisoformat(dated.earliest) if dated.earliest else None
    meaning = _day(day, 0)
    return Found(dated.first, index, replace(calendar.part_of_day(meaning, part), weekday=dated.weekday))


def _day(base: date | None, step: int) -> Meaning:
    return calendar.of_day(base + timedelta(days=step)) if base else UNKNOWN


def _season_of(line: Timeline, name: str, before: str) -> Meaning:
    """The season that "last", "this" or "next" picks, else the most recent one that had begun."""
    published = line.published
    if published is None:
        return calendar.of_season(line.year, name) if line.year else UNKNOWN
    meaning = calendar.of_season(published.year, name)
    begun = meaning.earliest is not None and meaning.earliest <= published
    if before == "next":
        return calendar.of_season(published.year + 1, name) if begun else meaning
    if before == "last" and meaning.latest is not None and meaning.latest >= published:
        return calendar.of_season(published.year - 1, name)
    if before == "the" and not begun:
        return calendar.of_season(published.year - 1, name)
    return meaning
