"""Every field of a claim says which rule bound it, how often that rule is right, and what else the words may mean."""

from hashlib import sha256

import pytest
from hypothesis import given

from onrecord.pipeline import explain, read
from onrecord.publication import figure
from onrecord.records.claims import Number, Place, Time, Whose
from onrecord.records.reasons import Reason, Value
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated, Field
from test_properties import PROSE, document

# The number in brackets | the field | its rule | its runners-up, each by its rule
CASES = """
The blast killed [12] people on Thursday.                             | time      | beside           | 2025-01-02 by other_week; ../2025-01-13 by up_to_the_saying
The blast killed [12] people on Monday.                               | time      | beside           | 2025-01-06 by other_week; ../2025-01-13 by up_to_the_saying
[12] men have been killed so far, the mayor said on Friday.           | time      | up_to_the_saying | ../2025-01-03 by other_week
At least five men were killed and [18] wounded.                       | number    | carried_hedge    | 18 by bare_number
At least five men were killed by a shell, and then a mine hurt [18].  | number    | bare_number      | at least 18 by carried_hedge
Some [12] men were killed.                                            | number    | hedge            |
Rebels killed [12] Georgian soldiers in Quill.                        | whose     | named_inside     | soldiers by noun_alone
Seoul said that Ukrainian soldiers had killed [nine] men.             | whose     | no_side_named    | Ukraine: soldiers by spoken_of
They released [four] soldiers seized in May.                          | measure   | object_of        | abducted by subject_of
North Korea sent [300] soldiers.                                      | whose     | sender           | soldiers by noun_alone
They fought near Vassa, and [nine] men were killed in Orle.           | place     | places_near      | Vassa by places_near
The blast killed [nine] men.                                          | basis     | incident         | total_to_date by so_far
[Nine] men may have been killed, the mayor said.                      | certainty | shades           | asserted by cue
The army said the mayor was wrong. The rebels said [nine] men died.   | chain     | read_verb        | army by read_verb
The mayor wept. He said [nine] men died.                              | chain     | pronoun          |
[Nine] men died, according to the army.                               | chain     | read_according   |
[Nine] men died.                                                      | chain     | publisher        |
""".strip().splitlines()


def report(text: str) -> Document:
    """A report of that text, of Monday 13 January 2025."""
    dating = Dating(day="2025-01-13", read_from=Dated.ARGUMENT)
    return Document(id="page", text=text, sha256=sha256(text.encode()).hexdigest(), datings=(dating,))


def said(value: Value) -> str:
    """A runner-up in words."""
    match value:
        case Number():
            return figure(value)
        case Time():
            return value.edtf
        case Place():
            return value.name
        case Whose():
            return ": ".join(filter(None, (value.side, value.category)))
        case str():
            return value


def reason_of(picture: str, field: str) -> Reason | None:
    """Why the claim about the number in brackets says what it says there."""
    at = picture.index("[")
    page = report(picture.replace("[", "").replace("]", ""))
    claim = next(
        claim
        for claim in read(page).claims
        if claim.number and claim.number.start is not None and claim.number.start <= at < (claim.number.end or 0)
    )
    return next((reason for reason in explain(page)[claim.id] if reason.field == field), None)


@pytest.mark.parametrize("case", CASES)
def test_a_field_has_its_rule_and_its_runners_up(case: str) -> None:
    picture, field, rule, besides = (cell.strip() for cell in case.split("|"))
    reason = reason_of(picture, field)

    assert reason is not None
    assert reason.rule == rule
    assert "; ".join(f"{said(each.value)} by {each.rule}" for each in reason.alternatives) == besides


def test_a_field_that_says_nothing_has_no_reason() -> None:
    assert reason_of("[Nine] men died.", "place") is None


def test_a_statement_is_explained_too() -> None:
    page = report("Russia denied that it had sent soldiers.")
    claim = read(page).claims[0]

    assert {reason.field: reason.rule for reason in explain(page)[claim.id]} == {
        Field.MEASURE: "denied",
        Field.CERTAINTY: "cue",
        Field.CHAIN: "own_speaker",
    }


def test_a_language_without_a_room_is_not_explained() -> None:
    assert explain(Document(id="x", text="…", sha256="", language="xx")) == {}


@given(text=PROSE)
def test_every_claim_is_explained_and_no_runner_up_says_the_same(text: str) -> None:
    page = document(text, "2025-01-13")
    reasons = explain(page)

    for claim in read(page).claims:
        fields = [reason.field for reason in reasons[claim.id]]
        assert len(set(fields)) == len(fields)
        assert {Field.MEASURE, Field.CERTAINTY, Field.CHAIN} <= set(fields)
        for reason in reasons[claim.id]:
            besides = [said(each.value) for each in reason.alternatives]
            assert reason.rule
            assert 0 < reason.confidence < 1
            assert reason.field is Field.CHAIN or said(getattr(claim, reason.field) or "") not in besides
            assert len(set(besides)) == len(besides) or reason.field is Field.NUMBER
    assert explain(page) == reasons
