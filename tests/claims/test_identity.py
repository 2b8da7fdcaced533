"""A claim's id is a hash of what identifies it: the same reading gives the same ids, another claim another."""

from dataclasses import replace

import pytest

from claims.count_texts import counts
from onrecord.claims.identity import with_ids
from onrecord.records.claims import Claim, Link, Number, Whose
from onrecord.records.words import Certainty, Kind, Role

SHA = "0f" * 32
CLAIM = Claim(
    id="#0",
    kind=Kind.COUNT,
    quote="12 nuns slept",
    start=4,
    end=17,
    measure="killed",
    whose=Whose(side=None, category="nuns"),
    number=Number(low=12, high=12, point=12, start=4, end=6),
    ruleset="en-1",
)


def identity(claim: Claim, sha256: str = SHA) -> str:
    (found,) = with_ids([claim], sha256)
    return found.id


def test_an_id_is_sixteen_hexadecimal_characters_and_always_the_same() -> None:
    assert identity(CLAIM) == identity(replace(CLAIM, id="#7"))
    assert len(identity(CLAIM)) == 16
    assert set(identity(CLAIM)) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    "other",
    [
        replace(CLAIM, measure="wounded"),
        replace(CLAIM, start=5),
        replace(CLAIM, end=18),
        replace(CLAIM, kind=Kind.CONDITION),
        replace(CLAIM, number=Number(low=12, high=None, point=12, start=4, end=6)),
        replace(CLAIM, number=None),
        replace(CLAIM, whose=Whose(side="Georgia", category="nuns")),
        replace(CLAIM, whose=None),
        replace(CLAIM, holder="Georgia"),
        replace(CLAIM, subject="P-001"),
        replace(CLAIM, ruleset="en-2"),
    ],
)
def test_what_identifies_a_claim_makes_another_id(other: Claim) -> None:
    assert identity(other) != identity(CLAIM)


def test_another_document_makes_another_id() -> None:
    assert identity(CLAIM, "f0" * 32) != identity(CLAIM)


def test_who_says_it_and_how_firmly_does_not() -> None:
    told = replace(CLAIM, attribution=(Link(who="The Courier", role=Role.ASSERTED_BY),), certainty=Certainty.DENIED, note="vague")

    assert identity(told) == identity(CLAIM)


def test_references_are_carried_along() -> None:
    whole = CLAIM
    part = replace(CLAIM, id="#1", start=40, subset_of="#0", share_of="#0", supersedes="#0", repeats="#0")
    first, second = with_ids([whole, part], SHA)

    assert (second.subset_of, second.share_of, second.supersedes, second.repeats) == (first.id,) * 4
    assert (first.subset_of, first.share_of, first.supersedes, first.repeats) == (None,) * 4


def test_a_reference_to_no_claim_of_the_text_is_dropped() -> None:
    (only,) = with_ids([replace(CLAIM, subset_of="#9")], SHA)

    assert only.subset_of is None


def test_the_same_claim_twice_is_kept_once() -> None:
    assert len(with_ids([CLAIM, replace(CLAIM, id="#1"), replace(CLAIM, id="#2", start=40)], SHA)) == 2


def test_claims_without_a_local_id_get_one_too() -> None:
    assert identity(replace(CLAIM, id="")) == identity(CLAIM)


def test_reading_twice_gives_the_same_claims() -> None:
    text = "The strike killed 93 people, including 12 children. Georgia sent 600 soldiers."

    assert counts(text) == counts(text)
    assert len({claim.id for claim in counts(text)}) == 3
