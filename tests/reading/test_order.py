"""The order of events overrules the nearest weekday: what was confirmed on a Saturday did not happen the Thursday after.

Every text here is printed on Thursday 16 January 2025 unless it says otherwise.
"""

from dataclasses import replace

import pytest

from onrecord.languages import language
from onrecord.pipeline import read
from onrecord.reading import read_document
from onrecord.reading.order import in_order
from onrecord.records.claims import Report
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

PRINTED = "2025-01-16"


def document(text: str, published: str | None = PRINTED) -> Document:
    datings = (Dating(day=published, read_from=Dated.ARGUMENT),) if published else ()
    return Document(id="t", text=text, sha256="0", publisher="The Courier", datings=datings)


def days(report: Report, text: str) -> dict[str, str | None]:
    """The days of a report by the weekday that prints them."""
    return {text[time.start : time.end].rsplit(maxsplit=1)[-1]: time.value for time in report.times}


TRAPS = """
Two North Korean soldiers were captured on Thursday. Ukraine's president said on Saturday that they had been captured. Lawmakers heard of it on Monday.
Two North Korean soldiers were captured on Thursday, the spy agency told lawmakers on Monday. Ukraine's president confirmed on Saturday that the pair had been captured.
The spy agency told lawmakers on Monday that two North Korean soldiers had been captured on Thursday. On Saturday the president said that they were prisoners.
Two North Korean soldiers were captured Thursday. On Saturday, President Volodymyr Zelenskyy said that the pair had been captured. The agency briefed lawmakers on Monday.
Two North Korean soldiers were captured Thursday. Zelenskyy confirmed Saturday that they were captured. A lawmaker was briefed Monday.
Two North Korean soldiers were captured Thursday. "We captured them," Zelenskyy said Saturday. The agency told lawmakers Monday that the captives are alive.
Two North Korean soldiers captured on Thursday are alive, a lawmaker said after a briefing on Monday. The president had said on Saturday that they were captured.
Ukraine announced on Saturday that it had captured two North Korean soldiers on Thursday. The agency confirmed this to lawmakers on Monday.
The film shows two hurt soldiers, who were captured Thursday near the border. The president confirmed the capture of the pair Saturday. Lawmakers were told Monday that they are alive.
Two North Korean soldiers were captured on Thursday. The president announced their capture on Saturday. The agency told lawmakers on Monday that the captives are alive.
Two North Korean soldiers were captured on Thursday, Ukraine's president confirmed on Saturday, and the agency told lawmakers of the prisoners on Monday.
""".strip().splitlines()


@pytest.mark.parametrize("text", TRAPS)
def test_captured_thursday_confirmed_saturday_briefed_monday_is_the_week_before(text: str) -> None:
    report = read(document(text))
    captured = next(claim for claim in report.claims if claim.measure == "captured")

    assert days(report, text) == {"Thursday": "2025-01-09", "Saturday": "2025-01-11", "Monday": "2025-01-13"}
    assert captured.time is not None
    assert captured.time.edtf == "2025-01-09"


# What happened, told in other words: the weekday of the event, the day it means
OTHER_EVENTS = """
Gunmen kidnapped 31 pupils on Wednesday. The ministry said Monday that the kidnapped pupils were alive. | Wednesday | 2025-01-08
A strike on Thursday killed 12 people. The governor said on Tuesday that the strike had hit a market.   | Thursday  | 2025-01-09
The rebels released nine sailors on Wednesday. They were freed unharmed, the minister said on Tuesday.  | Wednesday | 2025-01-08
On Wednesday a platoon of 24 men surrendered. The general said on Sunday that the surrender was no ruse. | Wednesday | 2025-01-08
The two sides exchanged 95 prisoners on Thursday. The swap went well, the envoy said on Monday.         | Thursday  | 2025-01-09
""".strip().splitlines()


@pytest.mark.parametrize("row", OTHER_EVENTS)
def test_every_outcome_comes_before_what_is_said_of_it(row: str) -> None:
    text, weekday, day = (cell.strip() for cell in row.split("|"))

    assert days(read(document(text)), text)[weekday] == day


# Nothing moves
IN_ORDER = """
A strike killed 12 people on Thursday.                                                                    | 2025-01-16
A strike killed 12 people on Thursday, the mayor said.                                                    | 2025-01-16
A strike killed 12 people on Thursday. The mayor said on Tuesday that the harvest had been good.          | 2025-01-16
On Tuesday the mayor said that the fair would open. A strike killed 12 people on Thursday.                | 2025-01-16
A strike killed 12 people on Thursday. The envoy said on Monday that two miners had been released.        | 2025-01-16
Two soldiers were captured on Thursday, the agency said. On Monday rain fell on captives of an older war. | 2025-01-16
A strike killed 12 people on Tuesday. The mayor said on Wednesday that the strike had hit a market.       | 2025-01-14
The minister said on Thursday that a strike had killed 12 people. An aide said on Monday it would rain.   | 2025-01-16
A fair opened on Thursday. The mayor said on Monday that a strike had killed 12 people.                   | 2025-01-16
""".strip().splitlines()


@pytest.mark.parametrize("row", IN_ORDER)
def test_a_weekday_that_fits_stays_the_nearest(row: str) -> None:
    text, day = (cell.strip() for cell in row.split("|"))
    first = "Thursday" if "Thursday" in text else "Tuesday"

    assert days(read(document(text)), text)[first] == day


def test_a_printed_date_is_never_moved() -> None:
    text = "Two soldiers were captured on Wednesday, 15 January 2025. The president said on Saturday that they were captured."

    assert [time.value for time in read(document(text)).times] == ["2025-01-15", "2025-01-11"]


def test_a_text_without_counts_keeps_its_days() -> None:
    text = "The fair opened on Thursday. The mayor said on Monday that nobody would die of boredom."

    assert days(read(document(text)), text)["Thursday"] == PRINTED


def test_without_a_publication_day_no_weekday_is_resolved() -> None:
    text = TRAPS[0]

    assert set(days(read(document(text, None)), text).values()) == {None}


def test_a_weekday_goes_back_as_many_weeks_as_it_takes() -> None:
    text = "Two soldiers were captured on Thursday. The president said on 2 January 2025 that they were captured."

    assert days(read(document(text)), text)["Thursday"] == "2025-01-02"


def test_the_day_moves_in_all_its_values_and_stays_where_it_is_printed() -> None:
    reading = read_document(document(TRAPS[4]), language("en"))
    moved = reading.times[0]

    assert (moved.value, moved.edtf, moved.earliest, moved.latest) == ("2025-01-09",) * 4
    assert moved.span.of(TRAPS[4]) == "Thursday"


def test_where_nobody_speaks_the_times_stay_as_they_are() -> None:
    reading = read_document(document(TRAPS[4]), language("en"))
    unmoved = tuple(replace(when, value=PRINTED, edtf=PRINTED, earliest=PRINTED, latest=PRINTED) for when in reading.times[:1])

    assert in_order(reading.tokens, unmoved, reading.bonds, ()) == unmoved
    assert in_order(reading.tokens, unmoved, reading.bonds, reading.attributions) == reading.times[:1]
    assert in_order(reading.tokens, unmoved, (), reading.attributions) == unmoved
