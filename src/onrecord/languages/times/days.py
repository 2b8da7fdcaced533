"""What days, months, years, decades and feasts mean."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from onrecord.languages.times import calendar
from onrecord.languages.times.calendar import Meaning
from onrecord.languages.times.timeline import Frame, Timeline

UNKNOWN_DAY = Meaning(type="DATE", value=None)
NEARBY = 60  # tokens over which a printed year goes on holding for months without one
GRACE = 75  # days: a date so soon after publication is taken as meant, not as last year's, where no verb tells
SLIP = 10  # days: so soon, even against a past tense


def day(line: Timeline, frame: Frame) -> Meaning | None:
    """ "Jan. 13, 2025", "16 January", "the 3rd of March", "Monday, 13 January"."""
    month, number = frame.whole("MONTH") or 0, frame.whole("DAY")
    printed = printed_year(line, frame)
    if printed is None and ".digits" in frame.slots and line.words[frame.last].isdecimal() and line.tables.counts(line.tokens, frame.last):
        return None  # "in May 13 soldiers died"
    if printed is None and frame.has("HERE") and line.published and number:
        printed = _year_picked(line.published, (month, number), frame.whole("HERE") or 0)
    year = printed if printed is not None else fitting_year(line, (frame.first, frame.last), month, number)
    if year is None or number is None:
        return UNKNOWN_DAY
    if year < 0:
        return Meaning(type="DATE", value=f"BC{-year:04d}-{month:02d}-{number:02d}")
    found = calendar.calendar_day(year, month, number)
    return calendar.of_day(found) if found else None


def next_day(line: Timeline, frame: Frame) -> Meaning | None:
    """The second day of "Oct. 8 and 13", where nothing follows that 13 could count."""
    counting = not frame.has("YEAR") and line.words[frame.last].isdecimal() and line.tables.noun_follows(line.words, frame.last)
    return None if counting else paired_day(line, frame)


def paired_day(line: Timeline, frame: Frame) -> Meaning | None:
    """The second day of "between Oct. 8 and 13"."""
    found, before = day(line, frame), frame.before.earliest if frame.before else None
    return found if found and found.earliest and before and found.earliest > before else None


def date_in_digits(line: Timeline, frame: Frame) -> Meaning | None:
    """ "2024-10-08", "10/28/89"."""
    year, month, number = frame.code("DATE").split("-")
    found = calendar.calendar_day(full_year(year, line.published), int(month), int(number))
    return calendar.of_day(found) if found else None


def nth(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the 13th" of the month last spoken of."""
    number, base = frame.whole("NTH"), line.base
    found = calendar.calendar_day(base.year, base.month, number) if base and number else None
    return calendar.of_day(found) if found else None


def month(line: Timeline, frame: Frame) -> Meaning | None:
    """ "April 2025", "October last year", "last March", "March"."""
    number = frame.whole("MONTH") or 0
    year = printed_year(line, frame)
    if year is None and frame.has("HERE") and line.published:
        year = _year_picked(line.published, (number, 0), frame.whole("HERE") or 0)
    elif year is None:
        year = fitting_year(line, (frame.first, frame.last), number, None)
    return calendar.of_month(year, number) if year is not None else Meaning(type="DATE", value=None, grain="M")


def _year_picked(published: date, on: tuple[int, int], step: int) -> int:
    """The year of "last March", "this March" or "next March 3", by month and day (0 where none is printed)."""
    today = (published.month, published.day if on[1] else 0)
    if step < 0:
        return published.year if on < today else published.year - 1
    return published.year + 1 if step > 0 and on <= today else published.year


def month_there(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the previous March", counted from the last day printed."""
    number, step, base = frame.whole("MONTH") or 0, frame.whole("THERE") or 0, line.base
    if base is None:
        return None
    year = base.year + (step if (number - base.month) * step <= 0 else 0)
    return calendar.of_month(year, number)


def year(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "2022", "480 BC"."""
    number = frame.whole("YEAR") or frame.whole("ERA")
    return None if number is None else calendar.of_year(number)


def bare_year(line: Timeline, frame: Frame) -> Meaning | None:
    """Four digits that what stands around them lets be a year."""
    if ".spelled" in frame.slots or line.tables.is_year(line.tokens, frame.first):
        return year(line, frame)
    return None


def year_named(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "the year two thousand"."""
    number = frame.whole("NUM")
    return calendar.of_year(number) if number and 1000 <= number <= 2100 else None


def year_ended(_line: Timeline, frame: Frame) -> Meaning | None:
    """The second year of "1994-96"."""
    number, before = frame.whole("YY"), frame.before.earliest if frame.before else None
    if number is None or before is None:
        return None
    meant = before.year // 100 * 100 + number
    return calendar.of_year(meant) if before.year < meant <= before.year + 30 else None


def short_year(line: Timeline, frame: Frame) -> Meaning | None:
    """ "'98"."""
    return calendar.of_year(full_year(f"{frame.whole('YY'):02d}", line.published))


def before_christ(_line: Timeline, frame: Frame) -> Meaning | None:
    """The first year of "499 to 493 BC"."""
    number, ends = frame.whole("NUM"), frame.whole("ERA")
    return calendar.of_year(-number) if number and ends and number >= -ends else None


def decade(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the 1990s", "the nineties", "the 470s BC"."""
    number = frame.whole("DECADE")
    if number is not None and ".short" in frame.slots:
        number = full_year(f"{number:02d}", line.published)
    return None if number is None or (0 < number < 100) else calendar.of_decade(number)


def century(_line: Timeline, frame: Frame) -> Meaning | None:
    """ "the 19th century", "the 4th century BC"."""
    number = frame.whole("ORD") or 0
    return calendar.of_century(-number if frame.has("BC") else number) if 1 <= number <= 21 else None


def feast(line: Timeline, frame: Frame) -> Meaning | None:
    """ "Christmas", "New Year's Eve 2022": month and day as "12-25"; month, number and weekday as "11-4-3"."""
    number, fixed, *moving = (int(part) for part in frame.code("FEAST").split("-"))
    found = day(line, replace(frame, slots={**frame.slots, "MONTH": number, "DAY": 7 * fixed - 3 if moving else fixed}))
    if not moving or found is None or found.earliest is None:
        return found
    return calendar.of_day(calendar.nth_weekday(found.earliest.year, number, fixed, moving[0]))


def today(line: Timeline, frame: Frame) -> Meaning | None:
    """ "today", "yesterday", "tomorrow"."""
    return _steps_away(line.published, frame.whole("TODAY") or 0)


def today_twice(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the day before yesterday"."""
    return _steps_away(line.published, 2 * (frame.whole("TODAY") or 0))


def weekday(line: Timeline, frame: Frame) -> Meaning | None:
    """The most recent such day, the publication day included; the next one where the sentence speaks of the future."""
    number, published = frame.whole("WEEKDAY") or 0, line.published
    if published is None:
        return Meaning(type="DATE", value=None, weekday=number)
    back = (published.weekday() - number) % 7
    step = frame.whole("HERE")
    if step == 1:
        found = published + timedelta(days=7 - back if back else 7)
    elif step == -1:
        found = published - timedelta(days=back or 7)
    elif frame.has("COMING") or _ahead(line, frame):
        found = published + timedelta(days=(7 - back) % 7)
    else:
        found = published - timedelta(days=back)
    bare = not frame.has("HERE", "COMING")
    return replace(calendar.of_day(found), weekday=number if bare else None)


def weekday_there(line: Timeline, frame: Frame) -> Meaning | None:
    """ "the previous Monday", "the following Monday", counted from the last day printed."""
    step, base = frame.whole("THERE") or 0, line.base
    if base is None:
        return Meaning(type="DATE", value=None)
    back = (base.weekday() - (frame.whole("WEEKDAY") or 0)) % 7
    return calendar.of_day(base + timedelta(days=(7 - back if back else 7) if step > 0 else -(back or 7)))


def full_year(printed: str, published: date | None) -> int:
    """The year of two or four digits; two digits never lie more than a year after publication."""
    number = int(printed)
    if len(printed) > 2:
        return number
    if published is None:
        return 1900 + number if number >= 50 else 2000 + number
    hundreds = published.year // 100 * 100
    return hundreds + number if hundreds + number <= published.year + 1 else hundreds - 100 + number


def printed_year(line: Timeline, frame: Frame) -> int | None:
    """The year that the expression itself gives: "2025", "'98", "last year", "of that year"."""
    if frame.has("YEAR"):
        return frame.whole("YEAR")
    if frame.has("YY"):
        return full_year(f"{frame.whole('YY'):02d}", line.published)
    if frame.has("that", "same", "THERE") and line.year:
        return line.year + (frame.whole("THERE") or 0)
    if frame.has("year") and frame.has("HERE") and line.published:
        return line.published.year + (frame.whole("HERE") or 0)
    return None


def fitting_year(line: Timeline, ends: tuple[int, int], number: int, on: int | None) -> int | None:
    """The year of a month printed without one: the nearest past, the nearest future where the sentence speaks of it."""
    published = line.published
    if published is None:
        return line.told(ends[1])
    if line.dated and line.anchor and line.anchor.year == line.dated < published.year and ends[0] - line.anchor_at < NEARBY:
        return line.dated
    now = (published.month, published.day if on else 1)
    tense = line.tense(*ends)
    if (number, on or 1) <= now:
        return published.year + 1 if tense == 1 and (number, on or 1) != now else published.year
    soon = (number - published.month) * 30 + (on or 15) - published.day
    return published.year if tense == 1 or (tense == 0 and soon <= GRACE) or (on and soon <= SLIP) else published.year - 1


def _ahead(line: Timeline, frame: Frame) -> bool:
    tense = line.tense(frame.first, frame.last)
    return tense == 1 or (tense == 0 and line.tables.signal(line.words, frame.first, frame.last) in line.tables.limits)


def _steps_away(base: date | None, step: int) -> Meaning:
    return calendar.of_day(base + timedelta(days=step)) if base else UNKNOWN_DAY


MEANINGS: Mapping[str, Callable[[Timeline, Frame], Meaning | None]] = {
    "day": day,
    "next day": next_day,
    "paired day": paired_day,
    "date in digits": date_in_digits,
    "nth": nth,
    "month": month,
    "month there": month_there,
    "year": year,
    "bare year": bare_year,
    "year named": year_named,
    "year ended": year_ended,
    "short year": short_year,
    "before Christ": before_christ,
    "decade": decade,
    "century": century,
    "feast": feast,
    "today": today,
    "today twice": today_twice,
    "weekday": weekday,
    "weekday there": weekday_there,
}
