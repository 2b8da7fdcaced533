"""Hostile text costs no more than its length: a row of figures or joints is read in linear time, and never fails."""

import sys
from time import process_time

import pytest

from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.numbers.vague import VAGUE, Vague
from onrecord.languages.en.tokens import split

LENGTH = 20_000
MOST = 0.1  # seconds of processor time for 20 KB, on the slowest machine seen
SLACK = 4 if sys.gettrace() is None else 14  # for a busy machine; counting covered lines takes five times as long
ROWS = (
    "1,",
    "two hundred ",
    "five and ",
    "12-",
    "2000 ",
    "1 to ",
    "$1 to ",
    "one in ",
    "a couple of ",
    "5 km per ",
    "minus ",
    "1/",
    "20-mile-",
)


def seconds(row: str, length: int) -> float:
    """The least processor time of three readings of a text made of the row."""
    tokens = split((row * (length // len(row) + 1))[:length])
    taken = []
    for _ in range(3):
        begun = process_time()
        find_quantities(tokens, ())
        taken.append(process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("row", ROWS)
def test_a_row_is_read_in_linear_time(row: str) -> None:
    once, twice = seconds(row, LENGTH), seconds(row, 2 * LENGTH)

    assert once <= MOST * SLACK
    assert twice <= 2.3 * once + 0.02


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("cut", range(14))
def test_a_text_may_end_anywhere_in_a_number(row: str, cut: int) -> None:
    text = (row * 3)[:cut]

    assert all(quantity.span.end <= len(text) for quantity in find_quantities(split(text), ()))


@pytest.mark.parametrize("row", VAGUE, ids=lambda row: row.words)
def test_a_text_may_end_with_a_vague_number(row: Vague) -> None:
    words = row.words

    assert all(quantity.span.end <= len(words) for quantity in find_quantities(split(words), ()))
