"""The confidences are those that the rules have earned, and the page that shows them shows these."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from calibration_page import PAGE, rules_table
from gold_calibrate import count as counted
from gold_calibrate import table as as_module
from gold_calibrate import verdicts
from gold_score import GOLD
from onrecord.claims import confidence, rates
from onrecord.claims.rates import COUNTED
from onrecord.records.words import Field
from reliability import Judged, binned, calibration_error, drawing

OFF = 0.01  # how far the confidences may be from today's rules, over the readings of the gold set


def test_the_table_is_what_the_gold_set_says() -> None:
    judged = verdicts(GOLD)
    now = counted(judged)
    off = sum(abs(confidence(each.field, each.rule) - confidence(each.field, each.rule, now)) for each in judged) / len(judged)

    assert off <= OFF, "the rules have changed: run `python tests/gold_calibrate.py`"


def test_the_page_shows_the_table() -> None:
    assert rules_table(COUNTED) in PAGE.read_text(encoding="utf-8")


def test_the_table_is_written_as_it_is_kept() -> None:
    assert Path(rates.__file__).read_text(encoding="utf-8") == as_module(COUNTED)


def judgements(*shares: tuple[float, int, int]) -> list[Judged]:
    """Readings believed so far, so many of them right, of so many."""
    return [Judged(field=Field.TIME, believed=share, right=at < right) for share, right, seen in shares for at in range(seen)]


@pytest.mark.parametrize(
    ("shares", "error"),
    [
        ([(0.9, 9, 10)], 0.0),
        ([(0.9, 9, 10), (0.55, 11, 20)], 0.0),
        ([(0.9, 10, 10)], 0.1),
        ([(0.9, 10, 10), (0.5, 5, 10)], 0.05),
        ([(1.0, 0, 4)], 1.0),
    ],
)
def test_the_calibration_error_is_the_distance_of_the_bins_from_what_they_believe(
    shares: list[tuple[float, int, int]], error: float
) -> None:
    assert calibration_error(judgements(*shares)) == pytest.approx(error)


def test_a_bin_knows_how_little_it_knows() -> None:
    few, many = (binned(judgements((0.9, 9 * n, 10 * n)))[0].likely for n in (1, 100))

    assert few[0] < many[0] < 0.9 < many[1] < few[1] <= 1


def test_a_drawing_says_in_words_what_it_shows() -> None:
    svg = ET.fromstring(drawing("A & B", {"prose": judgements((0.9, 9, 10))}))  # noqa: S314 - our own drawing
    texts = [each.text for each in svg.iter() if each.text]

    assert "A & B" in texts
    assert "prose: 0.90 believed, 0.90 right" in texts
    assert "prose (10)" in texts
