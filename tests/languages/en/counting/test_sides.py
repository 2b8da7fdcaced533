"""A side is named by its state's name, adjective, people or capital, or as an armed group; case tells names from words."""

from itertools import pairwise

import pytest

from onrecord.languages.en.counting.sides import find_sides
from onrecord.languages.en.tokens import split

# Each name in brackets | its side | how it is named
SIDES = """
The parliament of [North Korea] met.             | North Korea                  | state
The [North Korean] delegation left.              | North Korea                  | adjective
Two [North Koreans] left.                        | North Korea                  | people
Later [Pyongyang] fell silent.                   | North Korea                  | metonym
Then [Hezbollah] fell silent.                    | Hezbollah                    | group
The [Burkinabe] envoy spoke.                     | Burkina Faso                 | adjective
The [DPRK] fell silent.                          | North Korea                  | state
The [US] embassy closed.                         | United States                | adjective
The [U.S.] embassy closed.                       | United States                | adjective
The [UK] embassy closed.                         | United Kingdom               | adjective
[South Sudan] lies there.                        | South Sudan                  | state
[Central African Republic] is its name.          | Central African Republic     | state
THE [GEORGIAN] ARMY IS HERE AND THEY TOLD US SO. | Georgia                      | adjective
""".strip().splitlines()


@pytest.mark.parametrize("row", SIDES)
def test_a_side_is_named_in_one_of_five_ways(row: str) -> None:
    picture, side, naming = (cell.strip() for cell in row.split("|"))
    tokens = split(picture.replace("[", "").replace("]", ""))

    (found,) = find_sides(tokens)

    assert (found.name, found.naming) == (side, naming)
    assert f"[{tokens.span(found.first, found.last).of(tokens.text)}]" in picture


NO_SIDE = """
They told us to georgia-tech the mali of it.
Us they forgot.
The polish on the turkey was fine china.
The North is cold and the South is warm.
Northern South is a riddle.
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_SIDE)
def test_common_words_name_no_side(text: str) -> None:
    assert find_sides(split(text)) == ()


HALVES = """
Korea is split: [the North] and [the South] are at odds.       | North Korea, South Korea
The Korean line is cold, and so is [the North]                 | North Korea
Korea's painters love the North Gate and old South Street      |
From Korea they flew North and South to see a North African.   |
""".strip("\n").splitlines()


@pytest.mark.parametrize("row", HALVES)
def test_the_north_and_the_south_are_states_only_where_a_text_speaks_of_korea(row: str) -> None:
    picture, _, sides = row.partition("|")
    tokens = split(picture.replace("[", "").replace("]", ""))

    assert [side.name for side in find_sides(tokens)] == [name.strip() for name in sides.split(",") if name.strip()]


def test_sides_come_in_the_order_of_the_text_and_never_overlap() -> None:
    tokens = split("South Korean and North Korean envoys met Russians in Kyiv; Hamas did not.")

    found = find_sides(tokens)

    assert [side.name for side in found] == ["South Korea", "North Korea", "Russia", "Ukraine", "Hamas"]
    assert all(before.last < after.first for before, after in pairwise(found))
