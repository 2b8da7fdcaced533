"""A publication day is printed at the head of a text, apart from its prose."""

from datetime import date

import pytest

from onrecord.documents import find_dateline
from onrecord.records.words import Dated

NEAR = date(2025, 1, 2)  # what another dating says

PRINTED = """
[January 16, 2025]⏎The ministry gave no figure.                             | 2025-01-16
Ferry sinks off the cape⏎Port Anwen, [16 January 2025]⏎Nine are missing.    | 2025-01-16
[2025-01-16] 10:22⏎Nine are missing.                                        | 2025-01-16
[16.01.2025]⏎Nine are missing.                                              | 2025-01-16
Published: [12 May 2023]⏎Nine are missing.                                  | 2023-05-12
Published [14 May 2025] at 10:22 BST, updated 15 May 2025⏎Nine are missing. | 2025-05-14
Published 3:45 PM EST, [Thu January 16, 2025]⏎Nine are missing.             | 2025-01-16
By Ada Lindqvist | [Jan 16th, 2025], 10:12 AM KST⏎Nine are missing.         | 2025-01-16
[Mon Aug 29 2016] 40 villagers killed near the weir. A monitor said         | 2016-08-29
[Wednesday 30 November 2016] 14:28 54 killed as the bridge is shelled.      | 2016-11-30
[Wed 01 Oct 2014] at 1459 Regional desk. Two shells                         | 2014-10-01
[Sun 16 Apr 2017] Toll of the convoy blast rises. The                       | 2017-04-16
BOGOTA, [15 JAN 90] (DPA) -- [TEXT] THE GOVERNOR'S OFFICE                   | 1990-01-15
TEGUCIGALPA, [19 APR 89] -- [TEXT] THE FRONT                                | 1989-04-19
CARACAS (VENEZUELA), [30 OCT 89] (RADIO OF⏎THE COAST) -- [TEXT] THE         | 1989-10-30
KYIV, Ukraine, [3 March 2022] — The mayor said                              | 2022-03-03
SEOUL, [Jan. 16] (Yonhap) -- The agency told                                | 2025-01-16
MOSCOW, [December 24]. /TASS/. The envoy said                               | 2024-12-24
[Jan. 16] (Kyodo) -- The agency told                                        | 2025-01-16
""".strip().splitlines()

PROSE = """
On 24 February 2022 the column crossed the river.
24 February 2022, a Thursday, began with shelling.
Updated: 12 May 2023⏎Nine are missing.
The ferry sank on January 16, 2025⏎off the cape, and nine are missing.
In Port Anwen, May 3 (a Saturday) - the day of the fair - nobody was hurt.
A wall in the old town, Sunday, April 22, 2018. (Photo: A. Lindqvist)
May 2024 brought rain.
Mon Aug 30 2016 was no Monday.
February 30, 2024⏎There is no such day.
2025-13-01⏎There is no such month.
""".strip().splitlines()


@pytest.mark.parametrize("case", PRINTED)
def test_a_printed_day_is_found_with_its_characters(case: str) -> None:
    picture, day = (part.strip() for part in case.replace("⏎", "\n").rsplit("|", 1))
    start, end = mark(picture)
    text = picture[:start] + picture[start + 1 : end] + picture[end + 1 :]

    found = find_dateline(text, "en", NEAR)

    assert found is not None
    assert found.span is not None
    assert (found.day, found.span.of(text), found.read_from) == (day, picture[start + 1 : end], Dated.DATELINE)


@pytest.mark.parametrize("text", PROSE)
def test_a_day_inside_prose_or_a_day_that_never_was_is_none(text: str) -> None:
    assert find_dateline(text.replace("⏎", "\n"), "en", NEAR) is None


def test_a_missing_year_is_not_guessed() -> None:
    assert find_dateline("SEOUL, Jan. 16 (Yonhap) -- The agency told", "en") is None


def test_a_missing_year_is_the_one_that_brings_the_day_nearest() -> None:
    found = find_dateline("SEOUL, Dec. 31 (Yonhap) -- The agency told", "en", NEAR)

    assert found is not None
    assert found.day == "2024-12-31"


def test_a_day_far_down_the_text_is_not_its_dateline() -> None:
    assert find_dateline("Nine are missing.\n" * 40 + "January 16, 2025\n", "en") is None


def test_other_languages_print_their_days_otherwise() -> None:
    assert find_dateline("January 16, 2025\n", "ko") is None


def mark(picture: str) -> tuple[int, int]:
    """Where the first bracket with a digit inside opens and closes."""
    start = picture.index("[")
    return start, picture.index("]", start)
