"""A number that says by how much a figure moved knows which way; a level, an order and a shot-down drone do not move."""

import pytest

from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split

# The text | which way each of its numbers moves a figure
CHANGES = """
Shares were up 9.4 per cent.                          | up
Prices rose by another 4 percent, to $60.             | up -
The toll rose to 41 from 36.                          | - -
The index, down 1.95 points, closed at 1,450 points.  | down -
The company lost 2 percent and gained $5 million.     | down up
The army lost 12 soldiers and gained 300 recruits.    | - -
They shot down 12 drones.                             | -
They gave up $4 million.                              | -
The index moved +0.2% and -0.3%.                      | up down
Attacks fell by 300.                                  | down
The garrison was down 300 men.                        | down
""".strip().splitlines()


@pytest.mark.parametrize("row", CHANGES)
def test_a_number_knows_which_way_it_moves_a_figure(row: str) -> None:
    text, expected = row.split("|")
    tokens = split(text)

    assert [str(quantity.change or "-") for quantity in find_quantities(tokens, find_times(tokens, None))] == expected.split()
