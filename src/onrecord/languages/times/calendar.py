"""Calendar arithmetic: days, weeks, months, seasons and durations as TIMEX3 values with their first and last days."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
# Days of a month that "early", "mid" and "late" stand for: thirds, a convention.
THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
# Months of a year that "early", "mid" and "late" stand for: thirds again.
THIRDS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
YEARS = range(100, 9900)  # far enough from the ends of the calendar that a week or a century fits


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a time expression stands for; without days where it is open or unresolved.

    Attributes:
        grain: D, W, M, Y, S (season), Q (quarter), H (half), DE (decade), CE (century), T (part of a day), P (length), R (reference).
        weekday: of a bare weekday name.
    """

    type: str
    value: str | None
    earliest: date | None = None
    latest: date | None = None
    grain: str = "D"
    weekday: int | None = None

    @property
    def edtf(self) -> str | None:
        """The days as EDTF: the day, month or year itself, else an interval."""
        if self.earliest is None or self.latest is None:
            return None
        if self.earliest == self.latest:
            return self.earliest.isoformat()
        if self.value and self.grain in ("M", "Y") and self == replace(_whole(self), type=self.type, weekday=self.weekday):
            return self.value
        return f"{self.earliest.isoformat()}/{self.latest.isoformat()}"


def _whole(meaning: Meaning) -> Meaning:
    """The whole month or year of the value."""
    parts = [int(part) for part in (meaning.value or "1").split("-")]
    return of_month(parts[0], parts[1]) if len(parts) == 2 else of_year(parts[0])


def of_day(day: date) -> Meaning:
    """One day."""
    return Meaning(type="DATE", value=day.isoformat(), earliest=day, latest=day)


def of_week(day: date) -> Meaning:
    """The week, Monday to Sunday, that holds the day."""
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return Meaning(type="DATE", value=f"{year}-W{week:02d}", earliest=monday, latest=monday + timedelta(days=6), grain="W")


def of_weekend(day: date) -> Meaning:
    """Saturday and Sunday of the day's week."""
    week = of_week(day)
    saturday = day - timedelta(days=day.weekday()) + timedelta(days=5)
    return replace(week, value=f"{week.value}-WE", earliest=saturday)


def of_month(year: int, month: int) -> Meaning:
    """A whole month; before Christ only its name."""
    if year < 1:
        return Meaning(type="DATE", value=f"BC{-year:04d}-{month:02d}", grain="M")
    last = monthrange(year, month)[1]
    return Meaning(type="DATE", value=f"{year:04d}-{month:02d}", earliest=date(year, month, 1), latest=date(year, month, last), grain="M")


def of_year(year: int) -> Meaning:
    """A whole year; before Christ (below 1) only its name."""
    if year < 1:
        return Meaning(type="DATE", value=f"BC{-year:04d}", grain="Y")
    return Meaning(type="DATE", value=f"{year:04d}", earliest=date(year, 1, 1), latest=date(year, 12, 31), grain="Y")


def of_decade(year: int) -> Meaning:
    """The ten years from a year that ends in 0."""
    if year < 0:
        return Meaning(type="DATE", value=f"BC{-year // 10:03d}", grain="DE")
    return Meaning(type="DATE", value=f"{year // 10:03d}", earliest=date(year, 1, 1), latest=date(year + 9, 12, 31), grain="DE")


def of_century(number: int) -> Meaning:
    """The hundred years called the nth century; before Christ where the number is negative."""
    if number < 0:
        return Meaning(type="DATE", value=f"BC{-number - 1:02d}", grain="CE")
    first = (number - 1) * 100
    return Meaning(type="DATE", value=f"{number - 1:02d}", earliest=date(max(first, 1), 1, 1), latest=date(first + 99, 12, 31), grain="CE")


def of_season(year: int, season: str) -> Meaning:
    """Three whole months; the winter of a year begins in its December."""
    if year < 1:
        return Meaning(type="DATE", value=f"BC{-year:04d}-{season}", grain="S")
    first, last = SEASONS[season]
    ends = year + 1 if last < first else year
    return Meaning(type="DATE", value=f"{year:04d}-{season}", earliest=date(year, first, 1), latest=of_month(ends, last).latest, grain="S")


def of_quarter(year: int, quarter: int) -> Meaning:
    """Three months of a year."""
    return Meaning(
        type="DATE",
        value=f"{year:04d}-Q{quarter}",
        earliest=date(year, 3 * quarter - 2, 1),
        latest=of_month(year, 3 * quarter).latest,
        grain="Q",
    )


def part_of_day(meaning: Meaning, part: str) -> Meaning:
    """A part of a day ("NI", "MO"); the night keeps its evening's date."""
    value = f"{meaning.value}T{part}" if meaning.value else None
    return replace(meaning, type="TIME", value=value, grain="T", weekday=meaning.weekday)


def narrowed(meaning: Meaning, third: str) -> Meaning:
    """The early, middle or late third of a month or year; the TIMEX3 value stays that of the whole."""
    first, last = meaning.earliest, meaning.latest
    if first is None or last is None or third not in THIRDS:
        return meaning
    if meaning.grain == "M":
        start, end = THIRDS[third]
        return replace(meaning, earliest=first.replace(day=start), latest=last if third == "late" else first.replace(day=end))
    if meaning.grain == "Y":
        start, end = THIRDS_OF_YEAR[third]
        return replace(meaning, earliest=first.replace(month=start), latest=of_month(first.year, end).latest)
    if meaning.grain in ("S", "Q", "DE"):
        days = (last - first).days // 3
        start_day, end_day = {"early": (0, days), "mid": (days + 1, 2 * days), "late": (2 * days + 1, (last - first).days)}[third]
        return replace(meaning, earliest=first + timedelta(days=start_day), latest=first + timedelta(days=end_day))
    return meaning


def half_of(meaning: Meaning, number: int) -> Meaning:
    """The first or second half of a year."""
    if meaning.grain != "Y" or meaning.earliest is None or meaning.latest is None:
        return meaning
    year = meaning.earliest.year
    ends = (meaning.earliest, date(year, 6, 30)) if number == 1 else (date(year, 7, 1), meaning.latest)
    return replace(meaning, value=f"{meaning.value}-H{number}", earliest=ends[0], latest=ends[1], grain="H")


def duration(amount: float | None, unit: str, at_end: date | None = None) -> Meaning:
    """A length of time, "P3D"; an unknown number is X. With the day it ends on it also has its days."""
    number = "X" if amount is None else f"{amount:g}" if amount < 100_000 else str(int(amount))
    designator, factor = {"DE": ("Y", 10), "CE": ("Y", 100), "Q": ("M", 3), "FN": ("W", 2)}.get(unit, (unit, 1))
    if amount is not None and factor > 1:
        number = f"{amount * factor:g}"
    if unit == "H" and amount is not None and amount % 24 == 0 and amount:
        number, designator = f"{amount / 24:g}", "D"
    clock = "T" if designator in ("H", "MI", "S") else ""
    value = f"P{clock}{number}{designator[0]}" if amount is not None or factor == 1 else f"PX{unit}"
    first = backwards(at_end, amount, unit) if at_end and amount else None
    return Meaning(type="DURATION", value=value, earliest=first, latest=at_end if first else None, grain="P")


def end_of(meaning: Meaning, amount: float, unit: str, which: int) -> Meaning:
    """The first days or weeks (1) of a time, the last (-1), or any: their length, with the days of the first and the last."""
    length = duration(amount, unit)
    first, last = meaning.earliest, meaning.latest
    days = timedelta(days=round(amount * (7 if unit == "W" else 1)) - 1)
    if not which or first is None or last is None or first + days > last:
        return length
    return replace(length, earliest=first if which > 0 else last - days, latest=first + days if which > 0 else last)


def backwards(day: date, amount: float, unit: str) -> date | None:
    """The day that lies so long before, None before the year 1."""
    return moved(day, -amount, unit)


def moved(day: date, amount: float, unit: str) -> date | None:
    """The day so many units away (back where negative), None outside the calendar."""
    if unit in ("H", "MI", "S"):
        hours = {"H": 1.0, "MI": 1 / 60, "S": 1 / 3600}[unit] * amount
        return _shifted(day, round(hours / 24))
    months = {"M": 1, "Y": 12, "DE": 120, "CE": 1200, "Q": 3}.get(unit)
    if months is None:
        return _shifted(day, round(amount * {"D": 1, "W": 7, "FN": 14}[unit]))
    total = day.year * 12 + day.month - 1 + round(amount * months)
    year, month = divmod(total, 12)
    if year not in YEARS:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _shifted(day: date, days: int) -> date | None:
    """The day so many days away, None outside the calendar."""
    ordinal = day.toordinal() + days
    moved_day = date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
    return moved_day if moved_day and moved_day.year in YEARS else None


def around(day: date, unit: str) -> Meaning:
    """The day, week, month, quarter, year, decade or century that holds the day."""
    return AROUND.get(unit, of_day)(day)


def nth_weekday(year: int, month: int, number: int, weekday: int) -> date:
    """The nth such weekday of a month: the fourth Thursday of November."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is none such."""
    if year in YEARS and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


AROUND: dict[str, Callable[[date], Meaning]] = {
    "W": of_week,
    "M": lambda day: of_month(day.year, day.month),
    "Q": lambda day: of_quarter(day.year, (day.month + 2) // 3),
    "Y": lambda day: of_year(day.year),
    "DE": lambda day: of_decade(day.year // 10 * 10),
    "CE": lambda day: of_century(day.year // 100 + 1),
}
