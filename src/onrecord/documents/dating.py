"""When a document was published: what the user says, what its text prints, what came along with it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.documents.dateline import find_dateline
from onrecord.documents.refused import UnreadableError
from onrecord.records.text import Dating
from onrecord.records.words import Dated

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the user says of every document, and the day on which he says it."""

    published: str | None
    publisher: str | None
    today: date

    def __post_init__(self) -> None:
        if self.published is not None and parse_day(self.published) is None:
            raise ValueError(f"no such day: {self.published!r}")


def parse_day(text: str) -> date | None:
    """The day that an ISO day (2025-01-13) names, or None where it is no such day."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def datings(text: str, language: str, given: Given, metadata: str | None) -> tuple[Dating, ...]:
    """Every publication day found: the argument's, the dateline's, the metadata's; the first is in force.

    Raises:
        UnreadableError: the metadata's day is no day, or the day in force is yet to come.
    """
    stated = _stated(given, metadata)
    near = date.fromisoformat(stated[0].day) if stated else None
    dateline = find_dateline(text, language, near)
    found = sorted((*stated, dateline) if dateline else stated, key=lambda dating: list(Dated).index(dating.read_from))
    return _passed(tuple(found), given.today)


def stated_datings(given: Given, metadata: str | None) -> tuple[Dating, ...]:
    """The days that need no reading: the argument's, then the metadata's.

    Raises:
        UnreadableError: the metadata's day is no day, or the day in force is yet to come.
    """
    return _passed(_stated(given, metadata), given.today)


def _stated(given: Given, metadata: str | None) -> tuple[Dating, ...]:
    if metadata is not None and parse_day(metadata) is None:
        raise UnreadableError(f'"published" is {metadata[:40]!r}, not a day', "write it as 2025-01-13, or null")
    days = ((given.published, Dated.ARGUMENT), (metadata, Dated.METADATA))
    return tuple(Dating(day=day, read_from=read_from) for day, read_from in days if day is not None)


def _passed(found: tuple[Dating, ...], today: date) -> tuple[Dating, ...]:
    """The datings, if the day in force has come: it is tomorrow already where a paper east of us is printed."""
    if found and date.fromisoformat(found[0].day) > today + timedelta(days=1):
        raise UnreadableError(
            f"published on {found[0].day} by its {found[0].read_from}, which is after today ({today})",
            "correct the day, or name the right one with --published",
        )
    return found
