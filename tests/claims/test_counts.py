"""A count carries its number, people, place, chain and certainty; every number of people ends in a claim or a gap."""

import pytest

from claims.count_texts import counts, marked, of_number, report
from onrecord.claims.counts import CARRIED, UNEXPLAINED

FULL = "More than 300 Georgian soldiers were killed in Idlib on Tuesday, the defense ministry said."


def test_a_count_says_how_many_of_whom_met_what_where_and_on_whose_word() -> None:
    (claim,) = counts(FULL)

    assert (claim.kind, claim.measure, claim.basis) == ("count", "killed", "in_period")
    assert claim.quote == FULL[claim.start : claim.end] == "More than 300 Georgian soldiers were killed"
    assert claim.number is not None
    assert (claim.number.low, claim.number.high, claim.number.point) == (300, None, 300)
    assert (claim.number.hedge, claim.number.unit, FULL[claim.number.start : claim.number.end]) == ("more_than", "people", "More than 300")
    assert claim.whose is not None
    assert (claim.whose.side, claim.whose.category, FULL[claim.whose.start : claim.whose.end]) == (
        "Georgia",
        "soldiers",
        "Georgian soldiers",
    )
    assert claim.place is not None
    assert (claim.place.name, FULL[claim.place.start : claim.place.end]) == ("Idlib, Syria", "Idlib")
    assert [link.role for link in claim.attribution] == ["published_by", "asserted_by"]
    assert (claim.certainty, claim.ruleset, claim.note) == ("asserted", "en-1", None)


def test_what_the_text_does_not_print_has_no_characters() -> None:
    (claim,) = counts("The mine left 14 wounded.")

    assert claim.whose is not None
    assert (claim.whose.start, claim.whose.end, claim.place) == (None, None, None)


# The second number in brackets | low | high | hedge | note
CARRIED_HEDGES = f"""
At least five people were killed and [18] injured.                    | 18 | -  | at_least  | {CARRIED}
More than 50 people were killed and [20] wounded.                     | 20 | -  | more_than | {CARRIED}
Up to 50 people were killed and [20] wounded.                         | -  | 20 | up_to     | {CARRIED}
About 50 people were killed and [100] were injured.                   | 90 | 110 | about    | {CARRIED}
Nearly 100 people were killed and [50] injured.                       | 45 | 50 | nearly    | {CARRIED}
At least five of the old people were killed and [18] injured.         | 18 | -  | at_least  | {CARRIED}
At least five people were killed; [18] were injured.                  | 18 | 18 | exact     | -
Five people were killed and [18] injured.                             | 18 | 18 | exact     | -
A few people were killed and [18] injured.                            | 18 | 18 | exact     | -
At least five people were killed and [a] nurse was injured.           | 1  | 1  | exact     | -
At least half of the soldiers were killed and [18] wounded.           | 18 | 18 | exact     | -
At least five people were killed and [about 100] injured.             | 90 | 110 | about    | -
At least five people were killed by the second of the two blasts and [18] injured. | 18 | 18 | exact | -
Casualties are expected to rise and [18] were injured.                | 18 | 18 | exact     | -
""".strip().splitlines()


@pytest.mark.parametrize("row", CARRIED_HEDGES)
def test_a_hedge_is_carried_over_an_and_and_says_so(row: str) -> None:
    picture, *columns = (cell.strip() for cell in row.split("|"))
    text, (number,) = marked(picture)
    claim = of_number(counts(text), text, number)

    assert claim.number is not None
    found = (claim.number.low, claim.number.high, claim.number.hedge, claim.note)
    assert ["-" if value is None else str(value) for value in found] == columns


CERTAINTIES = """
300 soldiers were killed, the minister said.                       | asserted
300 soldiers will be killed, the minister said.                    | predicted
If the dam breaks, 300 soldiers could be killed, the minister said. | conditional
The army denied that 300 soldiers would be killed.                 | denied
The minister estimated that 300 soldiers were killed.              | estimated
""".strip().splitlines()


@pytest.mark.parametrize("row", CERTAINTIES)
def test_what_is_to_come_is_predicted_unless_it_is_conditional_or_denied(row: str) -> None:
    text, certainty = (cell.strip() for cell in row.split("|"))
    (claim,) = counts(text)

    assert claim.certainty == certainty


UNITS = """
Half of the Georgian soldiers were killed.      | percent
Around 92 men a day were killed.                | people_per_day
The blast killed 40.                            | people
Fighting has uprooted 9,000 families.           | families
""".strip().splitlines()


@pytest.mark.parametrize("row", UNITS)
def test_people_are_the_unit_where_no_other_is_printed(row: str) -> None:
    text, unit = (cell.strip() for cell in row.split("|"))
    (claim,) = counts(text)

    assert claim.number is not None
    assert claim.number.unit == unit


# Every number in brackets is a gap
GAPS = """
[Two dozen] soldiers sang.
[40] families wept and [30] farmers slept.
[Nine] farmers slept, but the blast killed 12 people.
The blast killed 12 people.
A farmer slept.
It weighed 40 tonnes.
At 40 percent of the soldiers nobody smiled.
""".strip().splitlines()


@pytest.mark.parametrize("picture", GAPS)
def test_a_number_of_people_without_an_outcome_is_a_gap(picture: str) -> None:
    text, numbers = marked(picture)
    gaps = report(text).gaps

    assert [text[gap.start : gap.end] for gap in gaps] == numbers
    assert {gap.reason for gap in gaps} <= {UNEXPLAINED}


def test_a_number_that_is_the_noun_of_another_is_no_gap() -> None:
    text = "The blast wounded 110 others."

    assert report(text).gaps == ()
    assert [claim.quote for claim in counts(text)] == ["wounded 110 others"]


def test_a_captives_wound_is_said_once() -> None:
    text = "Two soldiers were captured. Both captives were wounded, the agency said."
    found = report(text).claims

    assert [claim.measure for claim in found].count("wounded") == 0
    assert [claim.measure for claim in found].count("wounded_captive") == 1


def test_claims_come_in_the_order_of_the_text() -> None:
    text = "Georgia denied the deployment. The blast killed 12 people. The captive said he wants to go home. Nine people died."
    starts = [claim.start for claim in report(text).claims]

    assert starts == sorted(starts)
    assert len(starts) >= 3
