"""What is read of the gold set in our own prose never gets worse than it was, and the score says no more than what agrees."""

import json
from dataclasses import replace
from typing import Any

import pytest

from gold_pairs import LEVELS, Page, same_origin, same_time, same_who
from gold_score import FLOORS, Figure, below, digest, pages, renewed, score
from onrecord.records.claims import Claim, Link, Number, Time, Whose
from onrecord.records.text import Span
from onrecord.records.words import Basis, Certainty, Hedge, Kind, Role

KEPT: dict[str, Any] = json.loads(FLOORS.read_text(encoding="utf-8"))
TEXT = "the colonel said 40 Varnian soldiers were killed at the ford"
TOLL = Claim(
    id="c1",
    kind=Kind.COUNT,
    quote=TEXT[17:],
    start=17,
    end=60,
    measure="killed",
    whose=Whose(side="Varnia", category="soldiers"),
    number=Number(low=40, high=40, point=40),
    basis=Basis.IN_PERIOD,
    time=Time(edtf="2031-05-02"),
    attribution=(Link(who="Harbour Post", role=Role.PUBLISHED_BY), Link(who="Ivo Lann", role=Role.ASSERTED_BY)),
    ruleset="by hand",
)
WISH = replace(TOLL, id="c2", kind=Kind.WISH, measure="return", whose=None, number=None, basis=None)
HEADLINE = replace(TOLL, id="h1", start=100, end=120, quote="40 killed at ford")

# What is read of the toll instead of the gold, and the levels that are still right.
READ = [
    ({}, "found measure whose origin record"),
    ({"time": Time(edtf="../2031-05-02")}, "found measure whose origin record"),
    ({"time": Time(edtf="2031-05-03")}, "found measure whose origin"),
    ({"basis": Basis.TOTAL_TO_DATE}, "found measure whose origin"),
    ({"attribution": (Link(who="Colonel Lann", role=Role.ASSERTED_BY),)}, "found measure whose"),
    ({"attribution": (Link(who="Lann", role=Role.ASSERTED_BY),)}, "found measure whose origin record"),
    ({"attribution": TOLL.attribution[:1]}, "found measure whose"),
    ({"attribution": ()}, "found measure whose"),
    ({"whose": Whose(category="soldiers")}, "found measure"),
    ({"whose": None, "attribution": ()}, "found measure"),
    ({"measure": "wounded", "whose": None}, "found"),
    ({"number": Number(low=40, point=40, hedge=Hedge.AT_LEAST)}, "found measure whose origin record"),
    ({"number": Number(low=41, high=41, point=41)}, ""),
    ({"number": None}, ""),
    ({"start": 0, "end": 16}, ""),
    ({"start": 0, "end": 18, "certainty": Certainty.ESTIMATED}, "found measure whose origin record"),
    ({"kind": Kind.AGREEMENT}, ""),
]


def right(gold: Claim, found: Claim, row: str = "count") -> str:
    """The levels at which one claim read is right for one of the gold."""
    figures, _ = score([Page(name="one", gold=(gold,), read=(found,))])
    return " ".join(level for level, figure in figures[row].items() if figure.right)


@pytest.fixture(scope="module")
def texts() -> list[Page]:
    return pages()


def test_the_reader_is_not_worse_than_its_floors(texts: list[Page]) -> None:
    figures, _ = score(texts)

    assert below(figures, KEPT["floors"]) == []


def test_every_level_has_its_floors() -> None:
    assert {row: list(levels) for row, levels in KEPT["floors"].items()} == {row: list(levels) for row, levels in LEVELS.items()}
    assert all(list(shares) == ["precision", "recall"] for levels in KEPT["floors"].values() for shares in levels.values())


def test_the_set_is_the_one_that_the_floors_were_measured_on() -> None:
    assert digest() == KEPT["corpus"]


def test_every_lower_floor_has_its_reason() -> None:
    assert all(each["reason"].strip() and each["changed"] for each in KEPT["regressions"])


def test_the_gold_is_all_right_by_itself(texts: list[Page]) -> None:
    figures, errors = score([replace(page, read=page.gold) for page in texts])

    assert errors == []
    assert {(f.precision, f.recall, f.f1) for levels in figures.values() for f in levels.values()} == {(1.0, 1.0, 1.0)}


def test_nothing_is_right_where_nothing_is_read(texts: list[Page]) -> None:
    figures, errors = score([replace(page, read=()) for page in texts])

    assert len(errors) == sum(len(page.gold) for page in texts)
    assert {(f.precision, f.recall, f.f1) for levels in figures.values() for f in levels.values()} == {(0.0, 0.0, 0.0)}


@pytest.mark.parametrize(("changes", "levels"), READ)
def test_a_level_asks_for_all_before_it(changes: dict[str, Any], levels: str) -> None:
    assert right(TOLL, replace(TOLL, **changes)) == levels


@pytest.mark.parametrize(("start", "end", "levels"), [(17, 60, "found measure origin"), (0, 35, "found measure origin"), (0, 33, "")])
def test_what_is_no_count_needs_half_of_the_shorter_quote(start: int, end: int, levels: str) -> None:
    assert right(WISH, replace(WISH, start=start, end=end), "other") == levels


def test_a_claim_stands_for_one_claim_of_the_gold_and_for_the_nearest() -> None:
    wounded = replace(TOLL, id="c3", measure="wounded")
    figures, errors = score([Page(name="one", gold=(TOLL, wounded), read=(wounded, wounded))])

    assert [(figure.right, figure.read, figure.gold) for figure in figures["count"].values()] == [(2, 2, 2)] + [(1, 2, 2)] * 4
    assert errors == ["other measure: one: count wounded: 40 Varnian soldiers were killed at the ford"]


def test_a_headline_that_the_gold_knows_is_neither_right_nor_wrong() -> None:
    known = Page(name="one", gold=(TOLL,), read=(TOLL, HEADLINE), also={"c1": (Span(100, 120),)})
    unknown = replace(known, also={})

    assert [score([page])[0]["count"]["found"].read for page in (known, unknown)] == [1, 2]


NAMES = """
Ryder                   | Pat Ryder                          | same
General Lann            | Lann                               | same
the NIS                 | National Intelligence Service      | same
Ukrainian officials     | officials of Ukraine               | same
Moscow's envoy          | Russian envoy                      | same
North Korea             | South Korea                        | other
Lannister               | Lann                               | other
the general             | a minister                         | other
""".strip().splitlines()


@pytest.mark.parametrize("case", NAMES)
def test_a_name_is_the_other_or_whole_words_of_it(case: str) -> None:
    one, other, verdict = (cell.strip() for cell in case.split("|"))

    assert same_who(one, other) is same_who(other, one) is (verdict == "same")


def test_who_speaks_with_others_may_be_named_alone() -> None:
    together = replace(TOLL, attribution=(Link(who=("Ivo Lann", "Sela Mor"), role=Role.ASSERTED_BY),))

    assert same_origin(together, TOLL)
    assert not same_origin(together, replace(TOLL, attribution=(Link(who="Sela Voss", role=Role.ASSERTED_BY),)))


def test_a_time_that_is_missing_is_another_time() -> None:
    assert same_time(replace(TOLL, time=None), replace(TOLL, time=None))
    assert not same_time(TOLL, replace(TOLL, time=None))


def test_floors_are_rounded_down() -> None:
    assert Figure(right=57, read=100, gold=199).floor(["precision", "recall", "f1"]) == {"precision": 0.57, "recall": 0.28, "f1": 0.38}


def test_floors_rise_by_themselves_and_fall_only_with_a_reason() -> None:
    better, worse = ({"other": {"found": Figure(right=n, read=10, gold=10)}} for n in (8, 6))
    first = renewed({}, better, "a set", None)
    fallen = renewed(first, worse, "a set", "a rule that guessed is gone")

    assert renewed(first, better, "a set", "no reason is needed") == first
    assert renewed(fallen, better, "a set", None)["floors"] == first["floors"]
    assert fallen["floors"] == {"other": {"found": {"precision": 0.6, "recall": 0.6}}}
    assert [each["reason"] for each in fallen["regressions"]] == ["a rule that guessed is gone"]
    with pytest.raises(SystemExit, match=r"other found recall: 0.600 is below 0.80"):
        renewed(first, worse, "a set", None)


def test_another_set_takes_a_reason_too() -> None:
    figures = {"other": {"found": Figure(right=8, read=10, gold=10)}}
    first = renewed({}, figures, "a set", None)

    with pytest.raises(SystemExit, match="another set of texts or gold"):
        renewed(first, figures, "a longer set", None)
    assert renewed(first, figures, "a longer set", "four texts were added")["corpus"] == "a longer set"
