"""What the method pages promise in their tables is what the reader does."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from onrecord.pipeline import read
from onrecord.records.claims import Number, Report
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

METHOD = Path(__file__).parent.parent / "docs" / "method"
WORDS = {"open": None, "none": None}


def rows(page: str, columns: int) -> list[list[str]]:
    """The body of the first table of a page with so many columns."""
    lines = re.findall(r"^\| (.+) \|$", (METHOD / page).read_text(encoding="utf-8"), re.MULTILINE)
    return [cells for line in lines if len(cells := line.split(" | ")) == columns][1:]


def said(text: str) -> Report:
    """What is read from that text in a report of Monday 13 January 2025."""
    dating = Dating(day="2025-01-13", read_from=Dated.ARGUMENT)
    return read(Document(id="page", text=text, sha256=sha256(text.encode()).hexdigest(), datings=(dating,)))


def bound(cell: str) -> int | None:
    """The whole number in a cell, or None for its word."""
    return None if cell in WORDS else int(cell.replace(",", ""))


NUMBERS = [(words, *cells) for printed, *cells in rows("numbers.md", 5) for words in printed.split(", ")]
TIMES = rows("times.md", 2)


@pytest.mark.parametrize(("words", "hedge", "low", "high", "point"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_a_hedge_draws_the_bounds_that_the_page_shows(words: str, hedge: str, low: str, high: str, point: str) -> None:
    numbers = [claim.number for claim in said(f"The ministry said {words} soldiers were killed.").claims]

    assert [seen(number) for number in numbers if number] == [(hedge, bound(low), bound(high), bound(point))]


@pytest.mark.parametrize(("sentence", "edtf"), TIMES, ids=[row[0] for row in TIMES])
def test_a_time_is_written_as_the_page_shows(sentence: str, edtf: str) -> None:
    assert [claim.time.edtf for claim in said(sentence).claims if claim.time] == [edtf]


def seen(number: Number) -> tuple[str, int | None, int | None, int | float | None]:
    """The parts of a number that the page shows."""
    return number.hedge.value, number.low, number.high, number.point
