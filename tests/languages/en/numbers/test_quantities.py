"""A printed number says its bounds, its hedge and whom it counts; names, ages and dates are no numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.numbers.hedges import AFTER, BEFORE, HedgeWords
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.languages.en.numbers.vague import VAGUE, Vague
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Quantity


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text printed on no known day."""
    tokens = split(text)
    return find_quantities(tokens, find_times(tokens, None))


# The text with its first number in brackets | unit | low | high | point | hedge | what is counted
NUMBERS = """
[more than 300] North Korean soldiers were killed       | people  | 300   | -     | 300   | more_than | North Korean soldiers
with [some 2,700] wounded                               | people  | 2430  | 2970  | 2700  | about     |
[At least five] drivers were hurt                       | people  | 5     | -     | 5     | at_least  | drivers
the rebels handed over [40] sailors                     | people  | 40    | 40    | 40    | exact     | sailors
the rebels had taken [over 40] sailors                  | people  | 40    | -     | 40    | more_than | sailors
[up to 40] guards may have died                         | people  | -     | 40    | 40    | up_to     | guards
[fewer than 30] conscripts remained                     | people  | -     | 30    | 30    | less_than | conscripts
[nearly 80,000] people crossed the river                | people  | 72000 | 80000 | 80000 | nearly    | people
[about 15] sailors were lost                            | people  | 13    | 17    | 15    | about     | sailors
[between 10,000 and 12,000] have been deployed          | -       | 10000 | 12000 | -     | range     |
[between 3,000 to 4,000] troops are there               | people  | 3000  | 4000  | -     | range     | troops
[at least 11 and up to 15] sailors were lost            | people  | 11    | 15    | -     | range     | sailors
[at least 30 and up to more than 50] sailors were lost  | people  | 30    | 50    | -     | range     | sailors
[Nine] M23 fighters gave up                             | people  | 9     | 9     | 9     | exact     | M23 fighters
[not a single] driver was hurt                          | people  | 0     | 0     | 0     | exact     | single driver
a toll [as high as 70] was feared                       | -       | -     | 70    | 70    | up_to     |
[three or four] more were wounded                       | -       | 3     | 4     | -     | range     |
[20-25] rebels gave up                                  | people  | 20    | 25    | -     | range     | rebels
[two to three million] people left                      | people  | 2000000 | 3000000 | - | range     | people
the toll [had passed 3,000] by evening                  | -       | 3000  | -     | 3000  | more_than |
the dead [exceeded 500] in the province                 | -       | 500   | -     | 500   | more_than |
[40 or so] prisoners were moved                         | people  | 36    | 44    | 40    | about     | prisoners
the [300-odd] men of the garrison                       | people  | 270   | 330   | 300   | about     | men
[12,  150] deaths were counted                          | people  | 12150 | 12150 | 12150 | exact     |
[1.8 million] people were uprooted                      | people  | 1800000 | 1800000 | 1800000 | exact | people
[1.2m] people were uprooted                             | people  | 1200000 | 1200000 | 1200000 | exact | people
a [10,000]-strong force crossed                         | people  | 10000 | 10000 | 10000 | exact     |
up by [between 5% and 6%] of the troops                 | percent | 5     | 6     | -     | range     | troops
[12 thousand] families fled                             | families | 12000 | 12000 | 12000 | exact    | families
[three-thousand] soldiers marched                       | people  | 3000  | 3000  | 3000  | exact     | soldiers
[27-hundred] soldiers marched                           | people  | 2700  | 2700  | 2700  | exact     | soldiers
[four-thousand-100] soldiers marched                    | people  | 4100  | 4100  | 4100  | exact     | soldiers
[twenty-six] special-forces troops landed               | people  | 26    | 26    | 26    | exact     | special-forces troops
[two hundred and fifty] miners went home                | people  | 250   | 250   | 250   | exact     | miners
[two and a half thousand] miners went home              | people  | 2500  | 2500  | 2500  | exact     | miners
[two-and-a-half thousand] miners went home              | people  | 2500  | 2500  | 2500  | exact     | miners
[a million and a half] villagers fled                   | people  | 1500000 | 1500000 | 1500000 | exact | villagers
[a quarter of a million] villagers fled                 | people  | 250000 | 250000 | 250000 | exact   | villagers
[three quarters of a million] villagers fled            | people  | 750000 | 750000 | 750000 | exact   | villagers
[1,5 million] villagers fled                            | people  | 1500000 | 1500000 | 1500000 | exact | villagers
[five lakh] villagers fled                              | people  | 500000 | 500000 | 500000 | exact   | villagers
[two out of every three] villagers fled                 | percent | 66.66666666666667 | 66.66666666666667 | 66.66666666666667 | exact | villagers
[a third] of the population lives in tents              | percent | 33.333333333333336 | 33.333333333333336 | 33.333333333333336 | exact | population
[20] Wagner and Chechen fighters gave up                | people  | 20    | 20    | 20    | exact     | Wagner and Chechen fighters
[A thousand] evacuees arrived                           | people  | 1000  | 1000  | 1000  | exact     | evacuees
[half a million] nuns were held                         | people  | 500000 | 500000 | 500000 | exact   | nuns
[half million] nuns were held                           | people  | 500000 | 500000 | 500000 | exact   | nuns
[half a dozen] nuns were held                           | people  | 6     | 6     | 6     | exact     | nuns
[two dozen] nuns were held                              | people  | 24    | 24    | 24    | exact     | nuns
[TWO] GUERRILLAS DIED                                   | people  | 2     | 2     | 2     | exact     | GUERRILLAS
they killed [a] soldier                                 | people  | 1     | 1     | 1     | exact     | soldier
they killed [an] elderly woman                          | people  | 1     | 1     | 1     | exact     | elderly woman
they killed [another] soldier                           | people  | 1     | 1     | 1     | exact     | soldier
[no] civilian casualties were reported                  | people  | 0     | 0     | 0     | exact     | civilian casualties
[Nobody] was hurt                                       | people  | 0     | 0     | 0     | exact     |
[A few] of them had been freed                          | people  | 3     | 9     | -     | vague     |
[Several hundred] peasants left                         | people  | 200   | 999   | -     | vague     | peasants
[tens of thousands] of villagers fled                   | people  | 20000 | 99999 | -     | vague     | villagers
[Dozens] more were injured                              | -       | 24    | 99    | -     | vague     |
[the remaining] hostages were freed                     | people  | -     | -     | -     | vague     | hostages
[around a quarter] of the soldiers sent there           | percent | 22.5  | 27.5    | 25    | about     | soldiers
[three-quarters] of the conscripts deserted             | percent | 75    | 75    | 75    | exact     | conscripts
[40 percent] of the unit was lost                       | percent | 40    | 40    | 40    | exact     | unit
[every second] assault failed                           | percent | 50    | 50    | 50    | exact     |
[One in five] families lost somebody                    | percent | 20    | 20    | 20    | exact     | families
[around 92] men a day were lost                         | people_per_day | 82 | 102 | 92  | about     | men
[at least 100] bodies were carted off                   | bodies  | 100   | -     | 100   | at_least  | bodies
[324] rifles were seized                                | -       | 324   | 324   | 324   | exact     | rifles
[46] M-16 rifles were seized                            | -       | 46    | 46    | 46    | exact     | M-16 rifles
[About 2,000] US troops stayed                          | people  | 1800  | 2200  | 2000  | about     | US troops
[3,800] of the 12,000 North Koreans sent there          | people  | 3800  | 3800  | 3800  | exact     |
[18] of the prisoners of war were freed                 | people  | 18    | 18    | 18    | exact     | prisoners of war
[one] of them a child, were lost                        | people  | 1     | 1     | 1     | exact     | child
[one] of them was a child                               | people  | 1     | 1     | 1     | exact     |
[300] Russian and North Korean soldiers died            | people  | 300   | 300   | 300   | exact     | Russian and North Korean soldiers
[Nine] wounded soldiers were flown out                  | people  | 9     | 9     | 9     | exact     | wounded soldiers
[200] North Koreans fell                                | people  | 200   | 200   | 200   | exact     | North Koreans
[12] Coastal Front (CF) guerrillas died                 | people  | 12    | 12    | 12    | exact     | Coastal Front (CF) guerrillas
[Two] police officers and a nurse were held             | people  | 2     | 2     | 2     | exact     | police officers
[10 000] soldiers were sent                             | people  | 10000 | 10000 | 10000 | exact     | soldiers
[1.212] soldiers were sent                              | people  | 1212  | 1212  | 1212  | exact     | soldiers
[5,000 to as many as 10,000] soldiers were sent         | people  | 5000  | 10000 | -     | range     | soldiers
[4 out of 5] recruits were sent                         | percent | 80    | 80    | 80    | exact     | recruits
the bodies of [1,212] soldiers were handed over         | bodies  | 1212  | 1212  | 1212  | exact     | soldiers
[None] of the passengers survived                       | people  | 0     | 0     | 0     | exact     | passengers
they held [a] 34-year-old man                           | people  | 1     | 1     | 1     | exact     | 34-year-old man
[43] digital and physical maps were seized              | -       | 43    | 43    | 43    | exact     | digital and physical maps
[one] proposal asks the council to stop                 | -       | 1     | 1     | 1     | exact     | proposal
[30] civilian vehicles burned                           | -       | 30    | 30    | 30    | exact     | civilian vehicles
""".strip().splitlines()

NO_NUMBER = (
    "The 95th Brigade left.",
    "An AK-47 and a T-72 were shown with a 155mm shell.",
    "The fight for Hill 37 and No. 2 under Article 4.",
    "It ended three weeks later, a five-day siege.",
    "The bridge fell twice in six months of rain.",
    "The coast will be gone by 2120.",
    "She showed the new Nova 9 Pro and the Great 12.",
    "An aPhone 12 was found in it.",
    "The S&P 500 and the FTSE 100 fell.",
    "It stands at 16 Old Mill Road.",
    "They won 2-0 in Game 7.",
    "See Figs. 2 and 3, and Articles 3, 5 and 7.",
    "It was shown before [12].",
    "It was shown (Berg et al., 2006b).",
    "Their test scores fell.",
    "It grew by the same one.",
    "A 120 mm mortar, a 152-mm gun and 155mm shells were seized.",
    "They spoke of 9/11 and worked 24/7.",
    "It began on 13 January 2025 at 10:30.",
    "4. The parties agree.",
    "A civilian target was hit.",
    "The toll rose.\n12\nPage",
    "One must ask why.",
    "Version 2.0.1 is out.",
    "The VIRAD -19 ward is full.",
    "It stands at 9 E 71st St in town.",
)


def column(cell: str) -> str:
    return "" if cell.strip() == "-" else cell.strip()


def shown(value: object) -> str:
    return "" if value is None else str(value)


@pytest.mark.parametrize("row", NUMBERS)
def test_a_number_has_these_bounds_and_counts_this(row: str) -> None:
    picture, *columns = row.split("|")
    marked = picture.split("[")[1].split("]")[0]
    text = picture.replace("[", "").replace("]", "").strip()

    number = next(quantity for quantity in quantities(text) if marked.endswith(quantity.span.of(text)))

    found = (number.unit, number.low, number.high, number.point, number.hedge, number.counted and number.counted.of(text))
    assert [shown(value) for value in found] == [column(cell) for cell in columns]


@pytest.mark.parametrize("text", NO_NUMBER)
def test_names_ages_dates_and_labels_are_no_numbers(text: str) -> None:
    assert [quantity.span.of(text) for quantity in quantities(text)] == []


@pytest.mark.parametrize("row", BEFORE + AFTER, ids=lambda row: row.words)
def test_the_words_of_a_hedge_bound_the_number_of_its_example(row: HedgeWords) -> None:
    (number,) = quantities(row.example)

    assert number.hedge is row.hedge
    assert row.words.replace(" ", "") in number.span.of(row.example).replace(" ", "")


@pytest.mark.parametrize("row", VAGUE, ids=lambda row: row.words)
def test_vague_words_have_the_bounds_of_their_row(row: Vague) -> None:
    (number,) = quantities(row.example)

    assert (number.low, number.high, number.point) == (row.low, row.high, None)


def test_more_and_another_add_to_another_figure() -> None:
    found = quantities("Another 12 guards, 35 more villagers and 40 drivers were hurt.")

    assert [number.more for number in found] == [True, True, False]


def test_what_each_of_a_share_lost_is_no_count_of_one() -> None:
    found = quantities("One in five families has lost a guard.")

    assert [(number.point, number.unit) for number in found] == [(20, "percent")]


def test_an_elided_noun_is_left_open() -> None:
    found = quantities("They killed 40 peasants, kidnapped 30 and maimed 20 others.")

    assert [(number.point, number.unit, number.head is None) for number in found] == [
        (40, "people", False),
        (30, None, True),
        (20, "people", False),
    ]


def test_a_total_that_rose_from_another_is_two_numbers() -> None:
    assert [number.point for number in quantities("The toll rose to 41 from 36.")] == [41, 36]


def test_a_hedge_reaches_over_the_sign_of_a_currency() -> None:
    (number,) = quantities("It cost up to $8 million.")

    assert (number.hedge, number.point) == ("up_to", 8_000_000)


def test_a_row_of_magnitudes_is_no_error() -> None:
    (number,) = quantities("hundred " * 400)

    assert number.point == 10**15


def test_a_dash_of_three_hyphens_is_no_number() -> None:
    assert [q.low for q in quantities("The army --- or what is left --- lost 12 soldiers.")] == [12]


def test_every_noun_for_people_has_a_category_in_words() -> None:
    assert all(category and category == category.lower() for category in PEOPLE_NOUNS.values())
    assert PEOPLE_NOUNS["guerrilla"] == "guerrillas"


WORDS = st.sampled_from(
    "at least a few hundred thousand three - or four 12, 150 99999999999999999999999999 % one in five of the no soldiers and a half "
    "people's , . $ 1.2 m dozens ² ٣ more wounded day between T-72 Korean".split()
)
PROSE = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80)


@given(PROSE)
def test_numbers_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    ends = 0
    for number in quantities(text):
        assert ends <= number.span.start < number.span.end <= len(text)
        assert number.low is None or number.high is None or number.low <= number.high
        assert number.counted is None or number.counted.end <= len(text)
        ends = number.span.end
