"""A time expression says which days it means against the publication day, and nothing where no day is known."""

from collections.abc import Callable
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.times.patterns import CLOSERS, DATES, OPENERS, PARTS, SPANS
from onrecord.languages.en.tokens import split
from onrecord.records.reading import When

THURSDAY = date(2025, 1, 16)


def times(text: str, published: date | None = THURSDAY) -> tuple[When, ...]:
    """The time expressions of a text printed on a Thursday."""
    return find_times(split(text), published)


# The text with its first expression in brackets | TIMEX3 value | EDTF
DAYS = """
The raid was on [16 January].                                    | 2025-01-16       | 2025-01-16
They met on [Jan. 13, 2025] in the port.                         | 2025-01-13       | 2025-01-13
They met on [13 January 2025] in the port.                       | 2025-01-13       | 2025-01-13
They met on [the 3rd of March 2022] in the port.                 | 2022-03-03       | 2022-03-03
They met on [2024-10-08] in the port.                            | 2024-10-08       | 2024-10-08
They met on [10/28/24] in the port.                              | 2024-10-28       | 2024-10-28
The shelling went on until [December 24th].                      | 2024-12-24       | 2024-12-24
It was announced [Monday] by the staff.                          | 2025-01-13       | 2025-01-13
It was announced [Monday, 13 January 2025] by the staff.         | 2025-01-13       | 2025-01-13
It was announced [last Thursday] by the staff.                   | 2025-01-09       | 2025-01-09
The site of [Saturdays] blast was searched.                      | 2025-01-11       | 2025-01-11
The truce holds until [Tuesday] at noon.                         | 2025-01-21       | 2025-01-21
They came on [October 8] by train at [10 p.m. Tuesday].          | 2024-10-08       | 2024-10-08
The [Jan. 14] deadline passed.                                   | 2025-01-14       | 2025-01-14
Talks will resume on [Monday].                                   | 2025-01-20       | 2025-01-20
The convoy arrived [today] at noon.                              | 2025-01-16       | 2025-01-16
The convoy arrived [yesterday].                                  | 2025-01-15       | 2025-01-15
The convoy left [the day before yesterday].                      | 2025-01-14       | 2025-01-14
The convoy leaves [tomorrow].                                    | 2025-01-17       | 2025-01-17
Shells fell on [Sunday night] in the valley.                     | 2025-01-12TNI    | 2025-01-12
Shells fell on [the night of January 6] in the valley.           | 2025-01-06TNI    | 2025-01-06
Shells fell [last night] in the valley.                          | 2025-01-15TNI    | 2025-01-15
Shells fell [overnight] in the valley.                           | 2025-01-15TNI    | 2025-01-15/2025-01-16
The bridge was hit at [10:35 a.m.] as buses crossed.             | 2025-01-16T10:35 | 2025-01-16
The ferry sank [six days ago].                                   | 2025-01-10       | 2025-01-10
The siege began [six weeks ago].                                 | 2024-W49         | 2024-12-02/2024-12-08
The siege began [two months ago].                                | 2024-11          | 2024-11
The siege began [two years ago].                                 | 2023             | 2023
Twelve died [last week] near the dam.                            | 2025-W02         | 2025-01-06/2025-01-12
Twelve died [last month] near the dam.                           | 2024-12          | 2024-12
Twelve died [last year] near the dam.                            | 2024             | 2024
Twelve died [this week] near the dam.                            | 2025-W03         | 2025-01-13/2025-01-19
Twelve died [this month] near the dam.                           | 2025-01          | 2025-01
Twelve died over [the weekend] near the dam.                     | 2025-W02-WE      | 2025-01-11/2025-01-12
They have fought there since [October].                          | 2024-10          | 2024-10
They have fought there since [October last year].                | 2024-10          | 2024-10
They came in [late December] by train.                           | 2024-12          | 2024-12-21/2024-12-31
They came in [early January] by train.                           | 2025-01          | 2025-01-01/2025-01-10
They came in [mid-April 2024] by train.                          | 2024-04          | 2024-04-11/2024-04-20
They came in [the spring of 2022] by train.                      | 2022-SP          | 2022-03-01/2022-05-31
They came in [the second half of 2023] by train.                 | 2023-H2          | 2023-07-01/2023-12-31
They came in [the first quarter of 2024] by train.               | 2024-Q1          | 2024-01-01/2024-03-31
They came in [late 2022] by train.                               | 2022             | 2022-09-01/2022-12-31
They came in [1989] by train.                                    | 1989             | 1989
They came in [the 1990s] by train.                               | 199              | 1990-01-01/1999-12-31
Nine were hurt in [the past 24 hours].                           | P1D              | 2025-01-15/2025-01-16
Nine were hurt in [the last 24 days].                            | P24D             | 2024-12-23/2025-01-16
The truce held for [three days].                                 | P3D              |
A [five-day] truce was agreed.                                   | P5D              |
Nothing is known of it [now].                                    | PRESENT_REF      |
""".strip().splitlines()

# More than one expression: the second hangs on the first.
PAIRS = """
Ships came between [Oct. 8] and [13] from the east.              | 2024-10-08 2024-10-13
Ships came on [8] and [13 October] from the east.                | 2024-10-08 2024-10-13
Reserves came in [January] and [February 2024] by rail.          | 2024-01 2024-02
The toll counts from [24 February 2022] to [31 May 2024].        | 2022-02-24 2024-05-31
The toll reached 90 on [Monday], up from 80 [two days earlier].  | 2025-01-13 2025-01-11
On [5 May 2022] the dam broke. [The next day] it was shelled.    | 2022-05-05 2022-05-06
On [5 May 2022] the dam broke, and [that day] 12 people died.    | 2022-05-05 2022-05-05
""".strip().splitlines()

NO_TIME = (
    "The officer, aged 26, may march home.",
    "A quarter of the garrison left.",
    "The 20-year-old driver was hurt.",
    "The T-72 stood on Hill 1915.",
    "The 1200 soldiers left.",
)


def pictured(row: str) -> tuple[str, list[str], list[str]]:
    """The text without its brackets, what stood in them, and the other columns."""
    picture, *columns = (cell.strip() for cell in row.split("|"))
    marked = [part.split("]")[0] for part in picture.split("[")[1:]]
    return picture.replace("[", "").replace("]", ""), marked, columns


@pytest.mark.parametrize("row", DAYS)
def test_an_expression_means_these_days(row: str) -> None:
    text, marked, (value, edtf) = pictured(row)

    first = next(when for when in times(text) if when.span.of(text) == marked[0])

    assert (first.value, first.edtf or "") == (value, edtf)


@pytest.mark.parametrize("row", PAIRS)
def test_a_second_expression_hangs_on_the_first(row: str) -> None:
    text, marked, (values,) = pictured(row)

    found = times(text)

    assert ([when.span.of(text) for when in found], [when.value for when in found]) == (marked, values.split())


@pytest.mark.parametrize("text", NO_TIME)
def test_ages_rates_shares_and_names_are_no_times(text: str) -> None:
    assert times(text) == ()


@pytest.mark.parametrize("row", [*DATES, *PARTS, *SPANS, *OPENERS, *CLOSERS])
def test_a_pattern_reads_its_example(row: str) -> None:
    _, _, picture, values = (cell.strip() for cell in row.split(" | "))
    text, marked, _ = pictured(picture)

    found = times(text)

    assert ([when.span.of(text) for when in found], [when.value for when in found]) == (marked, values.split())


def test_a_rate_is_listed_but_dates_nothing() -> None:
    (rate,) = times("They lost 92 men a day.")

    assert (rate.type, rate.value, rate.edtf) == ("SET", "P1D", None)


def test_a_dateline_with_a_year_of_two_digits_is_a_day_of_its_century() -> None:
    (when,) = times("CAPITAL, 15 JAN 90 -- THE ARMY SAYS SO.", date(1990, 1, 16))

    assert when.value == "1990-01-15"


def test_without_a_publication_day_a_weekday_stays_unresolved_but_listed() -> None:
    (when,) = times("It was announced Monday.", None)

    assert (when.value, when.edtf, when.weekday) == (None, None, 0)


def test_a_bare_weekday_is_marked_for_the_order_of_events_to_move() -> None:
    bare, dated = times("Taken Thursday. Named on Saturday, 11 January 2025.")

    assert (bare.weekday, dated.weekday) == (3, None)


def test_a_weekend_that_says_its_days_is_those_days() -> None:
    assert [when.edtf for when in times("over the weekend of Jan. 4 and 5")] == ["2025-01-04", "2025-01-05"]


def test_what_has_gone_on_from_a_date_is_since() -> None:
    text = (
        "Since the siege of the port broke out on 7 May nothing has come in. The offensive that began on 3 March has cost 90 lives. "
        "Since the talks, the army said on 9 March, nobody has crossed. The raid launched on 5 March killed nine."
    )

    assert [when.signal for when in times(text)] == ["since", "since", "on", "on"]


def test_the_preposition_that_governs_a_date_is_its_signal() -> None:
    text = "Since October, until Monday, by Friday, as of 3 May, in 2022."

    assert [when.signal for when in times(text)] == ["since", "until", "by", "as of", "in"]


def test_a_month_just_ahead_is_this_year_unless_the_past_tense_says_otherwise() -> None:
    (ahead,) = times("Elections are due on 3 March in the south.")
    (past,) = times("The bridge was blown up on 3 March in the south.")

    assert (ahead.value, past.value) == ("2025-03-03", "2024-03-03")


# Twenty thousand characters that look like times all along, or nearly.
HOSTILE = ("2000 2001 ", "12-12-", "of the ", "May 8 and 9 ", "10:10 ", "nineteen ", "early ", "a year or two ago ", "two hundred ")


@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_text_takes_twice_the_time(unit: str) -> None:
    def seconds(size: int) -> float:
        tokens = split(unit * (size // len(unit)))
        return min(spent(lambda: find_times(tokens, THURSDAY)) for _ in range(3))

    assert seconds(20_000) < 3 * seconds(10_000) + 0.005


def test_a_long_gap_behind_a_weekday_takes_no_time() -> None:
    tokens = split("Monday" + " " * 20_000)

    assert spent(lambda: find_times(tokens, THURSDAY)) < 0.1


def spent(work: Callable[[], object]) -> float:
    """The processor's seconds that the work takes."""
    begun = process_time()
    work()
    return process_time() - begun


WORDS = st.sampled_from(
    "the last next Monday 13 January 2025 , . three weeks ago night of - early Oct 8 and may 99999999999999999999 ² ٣ a day later "
    "half 9999-12-31 century".split()
)
PROSE = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80)


@given(PROSE, st.none() | st.dates())
def test_expressions_lie_in_the_text_in_order_and_never_overlap(text: str, published: date | None) -> None:
    ends = 0
    for when in find_times(split(text), published):
        assert ends <= when.span.start < when.span.end <= len(text)
        assert when.earliest is None or when.latest is None or when.earliest <= when.latest
        ends = when.span.end
