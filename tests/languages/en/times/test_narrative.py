"""In a history without a publication day a month takes the year that the narrative has reached."""

from datetime import date

import pytest

from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split

# What the history tells | the value of its last bare month, day or season
HISTORIES = """
The revolt began in March 1911. In May the port fell. | 1911-05
The truce of December 1911 did not hold. In January the fleet came back. | 1912-01
In May 1911 the port fell. The canal was planned for 1930. On 3 June the governor fled. On 9 July 1911 he was caught. | 1911-07-09
On 3 May 1911 the port fell. Doubts were voiced in a study of 1987. On 9 May the governor fled. | 1911-05-09
The siege of 480 BC was short. In August the walls fell. | BC0480-08
On 2 May 1911 the port fell. They lost the summer offensive. | 1911-SU
""".strip().splitlines()


@pytest.mark.parametrize("row", HISTORIES)
def test_a_month_takes_the_year_that_the_history_has_reached(row: str) -> None:
    text, value = (cell.strip() for cell in row.split(" | "))

    assert find_times(split(text), None)[-1].value == value


def test_the_year_of_a_section_holds_below_its_heading() -> None:
    text = "1911: Revolt\n\nThe port held out. In May it fell.\n\n1913: Peace\n\nThe delegates came by sea. In April they signed."

    assert [when.value for when in find_times(split(text), None)] == ["1911", "1911-05", "1913", "1913-04"]


def test_without_any_year_a_month_stays_unresolved() -> None:
    assert [when.value for when in find_times(split("In May the port fell."), None)] == [None]


# What is a year and what is counted, a name, a life or a clock
YEARS = """
The party signed a secret 1911 pact with the port. | 1911
They wrote of the 1777 campaigns with pride. | 1777
From 1911 France sent ships. | 1911
The law of 1911 banned strikes. | 1911
They burned the 1800 houses of the port. |
A line of 2000 km was laid. |
The bridge was hit at 1830, he said. | 2025-01-16T18:30
She was in her thirties. |
They came as soon as they could. |
A report by Jan Novak says so. |
""".strip().splitlines()


@pytest.mark.parametrize("row", YEARS)
def test_four_digits_and_doubtful_words_are_times_only_in_their_place(row: str) -> None:
    text, value = (cell.strip() for cell in row.split("|"))

    assert [when.value for when in find_times(split(text), date(2025, 1, 16))] == ([value] if value else [])


def test_the_last_week_of_a_month_has_its_days_and_a_feast_its_weekday() -> None:
    text = "It fell in the last week of May 2022, and they met again on Thanksgiving Day 2022."

    week, feast = find_times(split(text), None)

    assert (week.value, week.earliest, week.latest, feast.value) == ("P1W", "2022-05-25", "2022-05-31", "2022-11-24")
