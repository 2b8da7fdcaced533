"""What is read of the frozen passages never gets worse, phenomenon by phenomenon, and the passages stay as they were written."""

import json
from dataclasses import replace
from typing import Any

import pytest

from gold_pairs import Page
from gold_score import below, renewed
from phenomena_score import F1, PINNED, Phenomena, digest, figures_of, origin, pages, passages, phenomena, table

FROZEN = "83b3a07ce34f6e4ba113cc078ba90ee450aab87158d60431cce72ad10d5308c6"
ROWS = range(1, 93)
KEPT: dict[str, Any] = json.loads(PINNED.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def read() -> list[Page]:
    return pages()


@pytest.fixture(scope="module")
def held() -> Phenomena:
    return phenomena()


def test_the_passages_are_frozen() -> None:
    assert digest() == FROZEN == KEPT["corpus"]


def test_no_figure_falls_below_its_pin(read: list[Page], held: Phenomena) -> None:
    assert below(figures_of(read, held), KEPT["floors"]) == []


def test_every_figure_is_pinned(read: list[Page], held: Phenomena) -> None:
    figures = figures_of(read, held)

    assert {row: set(levels) for row, levels in KEPT["floors"].items()} == {row: set(levels) for row, levels in figures.items()}
    assert {tuple(shares) for levels in KEPT["floors"].values() for shares in levels.values()} == {F1}


def test_every_lower_pin_has_its_reason() -> None:
    assert all(each["reason"].strip() and each["changed"] for each in KEPT["regressions"])


def test_every_phenomenon_has_a_passage(held: Phenomena) -> None:
    assert {number for row in held.values() for number in row} == set(ROWS)


def test_the_passages_are_many_and_short() -> None:
    lengths = [len(row["text"].split()) for row in passages()]

    assert len(lengths) >= 60
    assert 40 <= min(lengths) <= max(lengths) <= 120


def test_every_cue_and_headline_stands_where_the_gold_says() -> None:
    stands = [
        (row["text"][start:end], words)
        for row in passages()
        for claim in row["claims"]
        for words, start, end in [
            *((link["cue"], link["cue_start"], link["cue_end"]) for link in claim["attribution"] if "cue" in link),
            *((span["quote"], span["start"], span["end"]) for span in claim.get("also", [])),
        ]
    ]

    assert [pair for pair in stands if pair[0] != pair[1]] == []


def test_a_claim_points_to_claims_of_its_own_passage() -> None:
    for row in passages():
        known = {claim["id"] for claim in row["claims"]}
        pointed = {claim[key] for claim in row["claims"] for key in ("subset_of", "share_of", "supersedes") if key in claim}

        assert pointed <= known


def test_the_gold_is_all_right_by_itself_and_nothing_is_right_where_nothing_is_read(read: list[Page], held: Phenomena) -> None:
    for claims, share in ((lambda page: page.gold, 1.0), (lambda _: (), 0.0)):
        figures = figures_of([replace(page, read=claims(page)) for page in read], held)

        assert {figure.f1 for levels in figures.values() for figure in levels.values()} == {share}


def test_a_phenomenon_counts_only_the_passages_that_hold_it(read: list[Page]) -> None:
    one, other = read[:2]
    figures = figures_of([replace(one, read=one.gold), replace(other, read=())], {one.name: [1, 2], other.name: [2]})["phenomenon"]

    assert figures["1"] == origin([replace(one, read=one.gold)])
    assert (figures["1"].f1, figures["1"].gold) == (1.0, len(one.gold))
    assert (figures["2"].right, figures["2"].gold) == (len(one.gold), len(one.gold) + len(other.gold))


def test_pins_rise_by_themselves_and_fall_only_with_a_reason(read: list[Page], held: Phenomena) -> None:
    good = figures_of([replace(page, read=page.gold) for page in read], held)
    poor = figures_of([replace(page, read=()) for page in read], held)
    low = renewed({}, poor, "passages", None, shares=F1)
    high = renewed(low, good, "passages", None, shares=F1)

    assert {shares["f1"] for levels in high["floors"].values() for shares in levels.values()} == {1.0}
    assert "phenomenon 92 f1: 0.000 is below 1.00" in below(poor, high["floors"])
    with pytest.raises(SystemExit, match="count found f1"):
        renewed(high, poor, "passages", None, shares=F1)
    assert renewed(high, poor, "passages", "a rule that guessed is gone", shares=F1)["floors"] == low["floors"]


def test_the_table_has_a_line_for_every_figure(read: list[Page], held: Phenomena) -> None:
    lines = table(figures_of(read, held), KEPT["floors"]).splitlines()

    assert len(lines) == 1 + 5 + 3 + len(ROWS)
    assert lines[-1].startswith("phenomenon  92")
