"""The publication day printed at the head of an English text; a date inside running prose is none."""

import re
from collections.abc import Callable
from datetime import date

from onrecord.records.text import Dating, Span
from onrecord.records.words import Dated

_HEAD = 300  # characters in which a dateline begins
_LINE = 160  # a longer line is prose
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:sday|nesday|rsday|urday|day|s|rs|r)?\.?,?\s+)?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_ZONE = r"(?:\s*\(?(?:UTC|GMT|EST|EDT|ET|CET|CEST|KST|EET|EEST|MSK|BST|AEST|PST|PDT|PT|Z)\)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?"
_TIME = rf"(?:(?:at\s+)?[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?m\.?)?{_ZONE}|at\s+[0-2]\d[0-5]\d)"


def _dates(year: str) -> tuple[str, ...]:
    """The ways to print a day, with this pattern of a year."""
    return (rf"{_WEEKDAY}{_DAY}(?:\s+of)?[\s-]+{_MONTH},?{year}", rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?{year}")


_FULL = r"[\s-]+(?P<year>(?:19|20)\d\d)"
_SHORT = r"(?:\s+(?P<year>(?:19|20)\d\d|\d\d))?"
_NUMERIC = (
    r"(?P<year>(?:19|20)\d\d)(?P<mark>[-./])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)\.?",
    r"(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>(?:19|20)\d\d)",
)


def _compiled(frame: str, dates: tuple[str, ...], flags: int = re.IGNORECASE) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(frame.replace("DATE", f"(?P<date>{printed})"), flags) for printed in dates)


_NAME = r"(?-i:[A-Z])[\w'’.-]*(?:\s(?:(?-i:[A-Z])[\w'’.-]*|\([\w ]{2,30}\)|de|del|la|el|al|of|and|the)){0,4}"

# All that stands on a line or between its bars: "January 16, 2025", "Published: 12 May 2023 | 10:12 GMT", "Seoul, 16 January 2025".
_LABEL = r"(?:(?:first\s+)?(?:published|posted|issued|released|date|dated)(?:\s+(?:on|at))?\s*:?\s*)?"
_PLACE = rf"(?:{_NAME},\s+)?"
_UPDATED = r"(?:\W+(?:last\s+)?(?:updated|modified)\b.*)?"
_ALONE = _compiled(
    rf"{_LABEL}(?:{_TIME}(?:\s+on)?,?\s+)?{_PLACE}DATE(?:,?\s*(?:T|[-–—]\s*)?{_TIME})?\.?{_UPDATED}", (*_dates(_FULL), *_NUMERIC)
)
_BARS = re.compile(r"\s*[|·•\t]\s*|\s+[–—-]\s+|\s+/\s+")

# As agencies begin: "BOGOTA, 15 JAN 90 (DPA) --", "SEOUL, Jan. 16 (Yonhap) --", "MOSCOW, October 24. /TASS/."
_CITY = rf"\s*(?!(?:after|at|before|by|from|in|on|since|until)\s){_NAME}(?:,\s{_NAME})?,\s+"
_AGENCY = r"\s*(?:\([^()]{2,40}\)|\[[^\[\]\n]{2,40}\])\.?\s*[-–—]+|\s*/[^/\n]{2,40}/"
_WIRE = _compiled(rf"{_CITY}DATE\.?(?:{_AGENCY}|\s+(?:--|[–—-])\s)", _dates(_SHORT))
_BARE_WIRE = _compiled(r"\s*DATE\s*\([^()\n]{2,40}\)\s*[-–—]+\s", _dates(_SHORT))  # "Jan. 16 (Kyodo) --"

# "Mon Aug 29 2016 Forty villagers ...": the day opens the text and its headline follows on the same line
_OPENING = _compiled(rf"\s*DATE(?:,?\s+{_TIME})?\s+(?=(?-i:[A-Z0-9\"“]))", _dates(_FULL))


def find_dateline(text: str, language: str, near: date | None = None) -> Dating | None:
    """The first publication day printed at the head of the text, or None; `near` supplies a year that is not printed."""
    if language != "en":
        return None
    for rule in (_opening, _in_lines):
        if found := rule(text, near):
            return found
    return None


def _opening(text: str, near: date | None) -> Dating | None:
    return _first(_OPENING, text[:_HEAD], 0, re.Pattern.match, near)


def _in_lines(text: str, near: date | None) -> Dating | None:
    """The day of the first line at the head that is a dateline."""
    start = 0
    while start < min(_HEAD, len(text)):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if found := _in_line(text, start, end, near):
            return found
        start = end + 1
    return None


def _in_line(text: str, start: int, end: int, near: date | None) -> Dating | None:
    found = _first(_WIRE + _BARE_WIRE, text[start : start + _LINE], start, re.Pattern.match, near)
    if found or end - start > _LINE:
        return found
    for piece, offset in _pieces(text[start:end]):
        if found := _first(_ALONE, piece, start + offset, re.Pattern.fullmatch, near):
            return found
    return None


def _pieces(line: str) -> list[tuple[str, int]]:
    """The line, and what stands between its bars, each with its offset and without the space around it."""
    cuts = [0, *(edge for bar in _BARS.finditer(line) for edge in bar.span()), len(line)]
    spans = [(0, len(line)), *zip(cuts[::2], cuts[1::2], strict=True)]
    return [(line[a:b].strip(), a + len(line[a:b]) - len(line[a:b].lstrip())) for a, b in spans if a < b]


def _first(
    patterns: tuple[re.Pattern[str], ...],
    text: str,
    offset: int,
    fit: Callable[[re.Pattern[str], str], re.Match[str] | None],
    near: date | None,
) -> Dating | None:
    """The day that the first fitting pattern prints, if there is such a day."""
    for pattern in patterns:
        match = fit(pattern, text)
        day = _day(match, near) if match else None
        if match and day:
            start, end = match.span("date")
            return Dating(day=day.isoformat(), read_from=Dated.DATELINE, span=Span(offset + start, offset + end))
    return None


def _day(match: re.Match[str], near: date | None) -> date | None:
    """The printed day; None where it does not exist, its weekday is another, or nothing supplies its year."""
    printed = match.groupdict()
    month = _MONTHS.get(printed["month"].lower()) or int(printed["month"])
    days = [day for year in _years(printed["year"], near) if (day := _calendar_day(year, month, int(printed["day"])))]
    if near:
        days.sort(key=lambda day: abs((day - near).days))
    weekday = printed.get("weekday")
    if not days or (weekday and days[0].weekday() != _WEEKDAYS.index(weekday.lower())):
        return None
    return days[0]


def _years(printed: str | None, near: date | None) -> tuple[int, ...]:
    """The years it may be: the printed one, "90" in this or the last century, or those around `near`."""
    if printed is None:
        return (near.year - 1, near.year, near.year + 1) if near else ()
    year = int(printed)
    if len(printed) == 4:
        return (year,)
    return (1900 + year,) if year >= 50 else (2000 + year,)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
