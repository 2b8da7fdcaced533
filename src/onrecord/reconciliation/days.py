"""Days of a claim: when its source spoke, read from the claim's time, else from its fellow claims, else from the print."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def last_day(edtf: str | None) -> str | None:
    """The last day of an EDTF value; of `d/..` the day it begins."""
    if not edtf:
        return None
    first, mark, last = edtf.partition("/")
    return _edge(first, last=False) if mark and last in ("..", "") else _edge(last if mark else first, last=True)


def first_day(edtf: str | None) -> str | None:
    """The first day of an EDTF value, or None where it is open."""
    return _edge(edtf.partition("/")[0], last=False) if edtf else None


def is_day(edtf: str | None) -> bool:
    """Whether the value is one whole day."""
    return edtf is not None and len(edtf) == 10 and DAY.fullmatch(edtf) is not None


def distance(one: str | None, other: str | None) -> int | None:
    """Days from the first to the second, or None where either is unknown."""
    start, end = _date(one), _date(other)
    return (end - start).days if start and end else None


def near(one: str | None, other: str | None, days: int) -> bool:
    """Whether two days lie at most so many days apart."""
    between = distance(one, other)
    return between is not None and abs(between) <= days


def _edge(value: str, *, last: bool) -> str | None:
    found = DAY.match(value)
    if not found:
        return None
    year, month, day = found.groups()
    if day:
        return f"{year}-{month}-{day}"
    month = month or ("12" if last else "01")
    if not 1 <= int(month) <= 12 or not int(year):
        return None
    return f"{year}-{month}-{monthrange(int(year), int(month))[1] if last else 1:02d}"


@lru_cache(maxsize=65536)
def _date(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day) if day else None
    except ValueError:
        return None
