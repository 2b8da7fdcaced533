"""A number that measures says its unit and counts nobody: money, lengths, ages, times, powers, data."""

import pytest

from onrecord.languages.en.counting.candidates import candidates
from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.numbers.units import TABLE
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Quantity


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text printed on no known day."""
    tokens = split(text)
    return find_quantities(tokens, find_times(tokens, None))


# The text with its measure in brackets | low | high | the unit | the unit as printed after the number
MEASURES = """
the bridge is [40] yards long                          | 40    | 40    | yard                | yards
it lay [3.5] km away                                   | 3.5   | 3.5   | kilometre           | km
gusts of [50]mph                                       | 50    | 50    | mile per hour       | mph
they drove at [about 90] kilometres per hour           | 81    | 99    | kilometre per hour  | kilometres per hour
they drove at [90] km/h                                | 90    | 90    | kilometre per hour  | km/h
they hold [1,000] square kilometres                    | 1000  | 1000  | square kilometre    | square kilometres
a yard of [32]m2                                       | 32    | 32    | square metre        | m2
a store of [250] sq m                                  | 250   | 250   | square metre        | sq m
the ruin is [37]m long                                 | 37    | 37    | metre               | m
use fell from 29 km last year to [24]                  | 24    | 24    | kilometre           |
a belt of [3 1/2] miles                                | 3.5   | 3.5   | mile                | miles
a belt of [3½] miles                                   | 3.5   | 3.5   | mile                | miles
eggs at [60] cents a dozen                             | 60    | 60    | cent per dozen      | cents a dozen
her now-[18]-month-old son                             | 18    | 18    | month of age        | month-old
an [8]-mile tunnel                                     | 8     | 8     | mile                | mile
a [1.8 billion]-mile voyage                            | 1800000000 | 1800000000 | mile                | mile
a [six]-mile tunnel                                    | 6     | 6     | mile                | mile
it cost [$5]                                           | 5     | 5     | dollar              |
it cost [US$ 5.5 million]                              | 5500000 | 5500000 | dollar          |
it cost [HK$40]                                        | 40    | 40    | hong kong dollar    |
it cost [USD10m]                                       | 10000000 | 10000000 | dollar        |
a debt of [over £2bn]                                  | 2000000000 | - | pound sterling    |
oil at [$60] a barrel                                  | 60    | 60    | dollar per barrel   | a barrel
oil at [$60] US a barrel                               | 60    | 60    | dollar per barrel   | a barrel
rent of [$80] per sq m                                 | 80    | 80    | dollar per square metre | per sq m
a fine of [900] euros                                  | 900   | 900   | euro                | euros
a fine of [7.5 million] Danish crowns                  | 7500000 | 7500000 | danish krone    | Danish crowns
it cost [between $62 and $68] a share                  | 62    | 68    | dollar per share    | a share
it cost [$200 to $4 million]                           | 200   | 4000000 | dollar            |
it fell by [1 to 1.5] degrees Celsius                  | 1     | 1.5   | celsius             | degrees Celsius
it was [minus 40] degrees                              | -40   | -40   | degree              | degrees
a loss of [$-50.8bn]                                   | -50800000000 | -50800000000 | dollar |
a [60] basis point rise                                | 60    | 60    | basis point         | basis point
a driver aged [26] fled                                | 26    | 26    | year of age         |
P-001, [37], was asked                                 | 37    | 37    | year of age         |
a [20]-year-old fled                                   | 20    | 20    | year of age         | year-old
they were held for [three] weeks                       | 3     | 3     | week                | weeks
it took [fewer than 3.5] seconds                       | -     | 3.5   | second              | seconds
they were [8] months old                               | 8     | 8     | month of age        | months
it weighs [2×10−3] g                                   | 0.002 | 0.002 | gram                | g
it weighs [.5] kg                                      | 0.5   | 0.5   | kilogram            | kg
it rose by [$5] to [$60]                               | 5     | 5     | dollar              |
it cost [tens of millions] of dollars                  | 20000000 | 99999999 | dollar          | dollars
it holds [64]GB                                        | 64    | 64    | gigabyte            | GB
a [6]kW motor                                          | 6     | 6     | kilowatt            | kW
""".strip().splitlines()


def column(cell: str) -> str:
    return "" if cell.strip() == "-" else cell.strip()


def shown(value: object) -> str:
    return "" if value is None else str(value)


@pytest.mark.parametrize("row", MEASURES)
def test_a_measure_has_these_bounds_and_this_unit(row: str) -> None:
    picture, *columns = row.split("|")
    marked = picture.split("[")[1].split("]")[0]
    text = picture.replace("[", "").replace("]", "").strip()

    number = next(quantity for quantity in quantities(text) if quantity.span.of(text) == marked)

    found = (number.low, number.high, number.measured, number.counted and number.counted.of(text))
    assert [shown(value) for value in found] == [column(cell) for cell in columns]
    assert number.unit is None


@pytest.mark.parametrize("row", MEASURES)
def test_a_measure_never_counts_people(row: str) -> None:
    text = "The shelling killed " + row.split("|", maxsplit=1)[0].replace("[", "").replace("]", "").strip() + "."
    tokens = split(text)

    assert [q for q in candidates(tokens, quantities(text)) if q.measured is not None] == []


def test_every_row_of_the_table_has_a_kind_a_name_and_words() -> None:
    rows = [line.split("|") for line in TABLE.strip().splitlines()]

    assert all(len(row) == 4 and row[0] and row[1] and row[2] for row in rows)
    assert len({row[1] for row in rows}) == len(rows)


def test_a_unit_within_a_counted_phrase_is_read_too() -> None:
    found = quantities("They held a 34-year-old man for two days.")

    assert [(q.point, q.unit, q.measured) for q in found] == [(1, "people", None), (34, None, "year of age"), (2, None, "day")]


def test_millions_without_an_extent_are_no_metres() -> None:
    (number,) = quantities("Aid reached 37m people.")

    assert (number.point, number.unit) == (37_000_000, "people")
