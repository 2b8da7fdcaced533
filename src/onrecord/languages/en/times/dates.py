"""Dates with a month or a year in them."""

from datetime import date

from onrecord.languages.en.numbers.nouns import MANY_PEOPLE, OUTCOMES
from onrecord.languages.en.times import calendar
from onrecord.languages.en.times.calendar import Meaning
from onrecord.languages.en.times.timeline import Found, Timeline
from onrecord.languages.en.times.words import DOUBTFUL_MONTHS, MONTHS, ORDINAL_ENDINGS, ORDINALS, SHORT_MONTHS

DASHES = frozenset(("-", "–", "—", "--"))
JOINTS = frozenset(("and", "to", "or", "through", "until", "till", ",", *DASHES))
BEFORE_MONTH = frozenset(
    "in since of last early late mid until till by from to during through this next and between before after around every each for".split()
)
# What may follow a day's number without making it a count of something: "Oct. 8 and 13 ,".
AFTER_NUMBER = frozenset(
    "and or in at on the a an to from by of for with when as after before during but said says who which that near was were is are "
    "would will had has have while it he she they we its his their under over into since until according".split()
)
NEARBY = 60  # tokens over which a printed year goes on holding for months without one
GRACE = 75  # days: a date so soon after publication is taken as meant, not as last year's, where no verb tells
SLIP = 10  # days: so soon, even against a past tense


def month_first(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "Jan. 13, 2025", "October 8 and 13", "April 2025", "October last year"."""
    if not _is_month(line, index):
        return ()
    month = MONTHS[line.words[index]]
    last = index + 1 if line.word(index + 1) == "." and line.touches(index) and line.words[index] in SHORT_MONTHS else index
    day, after = _day_number(line, last + 1)
    if day is None:
        return (month_alone(line, month, index, last),)
    year, end = _year_after(line, after)
    if year is None and _counts_something(line, after):
        return (month_alone(line, month, index, last),)
    found = Found(index, end, _on_day(line, index, end, (year, month, day)), year)
    return (found, *_more_days(line, found, month, year))


def day_first(line: Timeline, index: int) -> tuple[Found, ...]:
    """ "16 January", "15 JAN 90", "the 3rd of March", "8-13 October", "8 and 13 October"."""
    day, after = _day_number(line, index)
    if day is None:
        return ()
    month_at = after + 2 if line.word(after + 1) == "of" else after + 1
    if line.word(month_at) in MONTHS and (month_at == after + 2 or line.lifted(month_at)):
        return (_day_month(line, index, day, month_at),)
    if line.word(after + 1) in JOINTS:
        other, end = _day_number(line, after + 2)
        if other and other > day and line.word(end + 1) in MONTHS and line.lifted(end + 1):
            later = _day_month(line, after + 2, other, end + 1)
            meant = later.meaning.earliest
            start = meant.replace(day=min(day, meant.day)) if meant else None
            return (Found(index, after, calendar.of_day(start) if start else UNKNOWN_DAY, later.year), later)
    return ()


def iso_date(line: Timeline, index: int) -> Found | None:
    """ "2024-10-08", "10/28/89", "08.10.2024"."""
    words = line.words
    if words[index].count(".") == 2:
        return _numbers_as_day(line, (index, index), words[index].split("."))
    mark = line.word(index + 1)
    if mark not in ("-", "/") or line.word(index + 3) != mark or not all(line.touches(index + step) for step in range(4)):
        return None
    parts = [words[index], line.word(index + 2), line.word(index + 4)]
    return _numbers_as_day(line, (index, index + 4), parts)


def printed_year(word: str) -> int | None:
    """The year that four digits can be."""
    return int(word) if len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2100 else None


UNKNOWN_DAY = Meaning(type="DATE", value=None)


def _numbers_as_day(line: Timeline, ends: tuple[int, int], parts: list[str]) -> Found | None:
    if not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        day = calendar.calendar_day(numbers[0], numbers[1], numbers[2])
    elif len(parts[2]) in (2, 4) and len(parts[0]) <= 2:
        year = full_year(parts[2], line.published)
        day = calendar.calendar_day(year, numbers[0], numbers[1]) if "." not in line.words[ends[0]] else None
        day = day or calendar.calendar_day(year, numbers[1], numbers[0])
    else:
        return None
    return Found(ends[0], ends[1], calendar.of_day(day), day.year) if day else None


def full_year(printed: str, published: date | None) -> int:
    """The year of two or four digits; two digits never lie more than a year after publication."""
    number = int(printed)
    if len(printed) > 2:
        return number
    if published is None:
        return 1900 + number if number >= 50 else 2000 + number
    century = published.year // 100 * 100
    return century + number if century + number <= published.year + 1 else century - 100 + number


def _is_month(line: Timeline, index: int) -> bool:
    """Whether "may", "march" and the like are months here."""
    word = line.words[index]
    if word not in DOUBTFUL_MONTHS:
        return line.lifted(index)
    if not line.lifted(index):
        return False
    after, before = line.word(index + 1), line.word(index - 1)
    if after[:1].isdecimal() or (after == "." and line.touches(index) and line.word(index + 2)[:1].isdecimal()):
        return True
    if word not in ("may", "march"):
        return (after == "." and line.touches(index)) or before in BEFORE_MONTH
    return before in BEFORE_MONTH and (not line.tokens.capitals or before not in ("to", "and", "after", "before", "around", "for"))


def _day_number(line: Timeline, index: int) -> tuple[int | None, int]:
    """The day of a month at the token, and its last token: "8", "8th", "eighth"."""
    word = line.word(index)
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        return int(word), index + 1 if line.word(index + 1) in ORDINAL_ENDINGS and line.touches(index) else index
    return (ORDINALS[word], index) if word in ORDINALS else (None, index)


def _year_after(line: Timeline, last: int) -> tuple[int | None, int]:
    """The year printed after a day or month, and the last token: ", 2025", "of 1942", "last year"."""
    at = last + 1
    if line.word(at) in (",", "of", "in"):
        at += 1
    year = printed_year(line.word(at))
    if year:
        return year, at
    spoken = (line.word(at), line.word(at + 1))
    if spoken[1] == "year" and spoken[0] in ("last", "this", "next") and line.published:
        return line.published.year + {"last": -1, "this": 0, "next": 1}[spoken[0]], at + 1
    same = at + 1 if spoken[0] == "the" else at
    if line.word(same) in ("that", "same") and line.word(same + 1) == "year" and line.year:
        return line.year, same + 1
    return None, last


def _counts_something(line: Timeline, index: int) -> bool:
    """Whether people follow, so that the number counts them: "in May 13 soldiers died"."""
    after, second = line.word(index + 1), line.word(index + 2)
    return after in MANY_PEOPLE or (second in MANY_PEOPLE and after.isalpha() and after not in AFTER_NUMBER and after not in OUTCOMES)


def month_alone(line: Timeline, month: int, index: int, last: int) -> Found:
    """A month with its year, or of the year that fits."""
    year, end = _year_after(line, last)
    first = index
    if year is None and line.word(index - 1) in ("last", "next", "this") and index - 1 >= line.floor:
        first = index - 1
    if year is None and line.word(last + 1) == "'" and line.word(last + 2).isdecimal():
        year, end = full_year(line.word(last + 2)[-2:], line.published), last + 2
    if year is None:
        year_meant = _shared_year(line, last, month) or _fitting_year(line, (index, last), month, None)
        if first < index and line.word(first) == "next" and line.published and year_meant == line.published.year:
            year_meant += 1 if month <= line.published.month else 0
        return Found(first, last, calendar.of_month(year_meant, month) if year_meant else Meaning(type="DATE", value=None, grain="M"))
    return Found(first, end, calendar.of_month(year, month), year)


def _day_month(line: Timeline, index: int, day: int, month_at: int) -> Found:
    """A date whose day stands before its month."""
    last = month_at + 1 if line.word(month_at + 1) == "." and line.touches(month_at) and line.words[month_at] in SHORT_MONTHS else month_at
    year, end = _year_after(line, last)
    short = line.word(last + 1)
    if year is None and len(short) == 2 and short.isdecimal() and not _counts_something(line, last + 1):
        year, end = full_year(short, line.published), last + 1
    first = index - 1 if line.word(index - 1) == "the" and line.word(index)[:1].isalpha() is False and month_at - index > 1 else index
    return Found(first, end, _on_day(line, index, end, (year, MONTHS[line.words[month_at]], day)), year)


def _on_day(line: Timeline, first: int, last: int, parts: tuple[int | None, int, int]) -> Meaning:
    """The day of year (or None), month and day."""
    year = parts[0] or _shared_year(line, last, parts[1]) or _fitting_year(line, (first, last), parts[1], parts[2])
    day = calendar.calendar_day(year, parts[1], parts[2]) if year else None
    return calendar.of_day(day) if day else UNKNOWN_DAY


def _shared_year(line: Timeline, last: int, month: int) -> int | None:
    """The year printed only after the second of two dates: "January and February 2024", "8 May to 3 June 2024"."""
    if line.word(last + 1) not in JOINTS:
        return None
    _, after = _day_number(line, last + 2)
    at = last + 2 if after == last + 2 and line.word(after) in MONTHS else after + 1
    if line.word(at) not in MONTHS:
        return None
    year, _ = _year_after(line, _day_number(line, at + 1)[1] if _day_number(line, at + 1)[0] else at)
    return None if year is None else year if month <= MONTHS[line.word(at)] else year - 1


def _fitting_year(line: Timeline, ends: tuple[int, int], month: int, day: int | None) -> int | None:
    """The year of a month printed without one: the nearest past, the nearest future where the sentence speaks of it."""
    published = line.published
    if published is None:
        return line.year
    if line.dated and line.anchor and line.anchor.year == line.dated < published.year and ends[0] - line.anchor_at < NEARBY:
        return line.dated
    today = (published.month, published.day if day else 1)
    tense = line.tense(*ends)
    if (month, day or 1) <= today:
        return published.year + 1 if tense == 1 and (month, day or 1) != today else published.year
    soon = (month - published.month) * 30 + (day or 15) - published.day
    return published.year if tense == 1 or (tense == 0 and soon <= GRACE) or (day and soon <= SLIP) else published.year - 1


def _more_days(line: Timeline, found: Found, month: int, year: int | None) -> tuple[Found, ...]:
    """The second day of "Oct. 8 and 13", "January 5 to 8"."""
    joint = found.last + 1
    if line.word(joint) not in JOINTS or (year and line.word(joint) == ","):
        return ()
    day, last = _day_number(line, joint + 1)
    first_day = found.meaning.earliest
    if day is None or first_day is None or day <= first_day.day or line.word(joint + 1) in ORDINALS:
        return ()
    between = line.word(joint) == "and" and line.word(found.first - 1) == "between"
    if _counts_something(line, last) or (noun_follows(line, last) and not between):
        return ()
    if line.word(joint) == "," and line.word(last + 1) not in ("and", ",", "or"):
        return ()
    year_printed, end = _year_after(line, last)
    if year_printed is None:
        end = last
    second = calendar.calendar_day(year_printed or first_day.year, month, day)
    more = Found(joint + 1, end, calendar.of_day(second) if second else UNKNOWN_DAY, year_printed)
    return (more, *_more_days(line, more, month, year_printed))


def noun_follows(line: Timeline, index: int) -> bool:
    """Whether the next word can be a noun that a number before it counts."""
    after = line.word(index + 1)
    return after.isalpha() and after not in AFTER_NUMBER
