"""Claims made elsewhere come in with their ids, and only if they quote their text in words of the contract."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord.documents import Brought, Refused, load
from onrecord.records.claims import Number, Place, Time, Whose
from onrecord.records.words import Evidence, Hedge, Kind, Role, Unit

TEXT = "The coast guard said more than 300 sailors were killed off the cape."
CLAIM: dict[str, Any] = {
    "id": "post-1-c1",
    "kind": "count",
    "quote": "more than 300 sailors were killed",
    "start": 21,
    "end": 54,
    "measure": "killed",
    "whose": {"side": None, "category": "sailors", "start": None, "end": None},
    "number": {"low": 300, "high": None, "point": 300, "hedge": "more_than", "unit": "people", "start": None, "end": None},
    "basis": "total_to_date",
    "place": {"name": "Cape", "start": None, "end": None},
    "time": {"edtf": "../2025-01-13", "start": None, "end": None},
    "attribution": [
        {"who": "The Post", "role": "published_by", "cue": None},
        {"who": ["Coast Guard", "Navy"], "role": "asserted_by", "cue": "said", "cue_start": 16, "cue_end": 20},
    ],
    "certainty": "asserted",
    "evidence": "briefing",
    "subset_of": None,
    "note": None,
    "ruleset": "by hand",
}
DOCUMENT: dict[str, Any] = {"publisher": "The Post", "published": "2025-01-13", "url": None, "language": "en", "title": None, "text": TEXT}
EMPTY = ("whose", "number", "place", "time", "basis", "certainty", "evidence", "ruleset", "attribution")


def bring(tmp_path: Path, *claims: dict[str, Any], **head: object) -> Brought | Refused:
    """One line with these claims, loaded."""
    path = tmp_path / "post.claims.jsonl"
    path.write_text(json.dumps({"id": "post-1", "document": DOCUMENT | head, "claims": claims}), encoding="utf-8")
    (only,) = load(path, published=None, publisher=None, today=date(2026, 3, 1))
    assert isinstance(only.item, Brought | Refused)
    return only.item


def test_a_claim_comes_in_as_it_is(tmp_path: Path) -> None:
    brought = bring(tmp_path, CLAIM)

    assert isinstance(brought, Brought)
    assert (brought.document.id, brought.document.text, brought.document.published) == ("post-1", TEXT, "2025-01-13")
    (claim,) = brought.claims
    assert (claim.id, claim.kind, claim.measure, claim.evidence) == ("post-1-c1", Kind.COUNT, "killed", Evidence.BRIEFING)
    assert claim.number == Number(low=300, point=300, hedge=Hedge.MORE_THAN, unit=Unit.PEOPLE)
    assert (claim.whose, claim.place, claim.time) == (Whose(category="sailors"), Place(name="Cape"), Time(edtf="../2025-01-13"))
    assert [(link.who, link.role) for link in claim.attribution] == [
        ("The Post", Role.PUBLISHED_BY),
        (("Coast Guard", "Navy"), Role.ASSERTED_BY),
    ]


def test_what_is_null_stays_empty(tmp_path: Path) -> None:
    brought = bring(tmp_path, CLAIM | dict.fromkeys(EMPTY))

    assert isinstance(brought, Brought)
    (claim,) = brought.claims
    assert (claim.number, claim.place, claim.time, claim.whose, claim.attribution, claim.ruleset) == (None, None, None, None, (), "by hand")


def test_a_null_hedge_is_exact_and_a_null_unit_is_none(tmp_path: Path) -> None:
    brought = bring(tmp_path, CLAIM | {"number": {"low": 9, "high": 9, "point": 9, "hedge": None, "unit": None}})

    assert isinstance(brought, Brought)
    assert brought.claims[0].number == Number(low=9, high=9, point=9, hedge=Hedge.EXACT, unit=None)


def test_claims_without_their_text_keep_the_seal_and_the_source_of_the_day(tmp_path: Path) -> None:
    brought = bring(tmp_path, CLAIM, text=None, sha256="ab" * 32)

    assert isinstance(brought, Brought)
    assert (brought.document.text, brought.document.sha256, brought.document.washed) == ("", "ab" * 32, "no text given")


def test_claims_without_text_or_hash_are_of_bytes_that_nobody_sealed(tmp_path: Path) -> None:
    brought = bring(tmp_path, CLAIM, text=None)

    assert isinstance(brought, Brought)
    assert brought.document.sha256 == ""


def test_the_day_of_the_line_holds_even_if_the_text_prints_another(tmp_path: Path) -> None:
    text = "January 1, 2025\n" + TEXT
    brought = bring(tmp_path, CLAIM | {"start": 37, "end": 70}, text=text)

    assert isinstance(brought, Brought)
    assert brought.document.published == "2025-01-13"


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"kind": "counts"}, "\"kind\" is 'counts'; the words are count, acknowledgement, wish, told, condition, offer, agreement."),
    ({"measure": "slain"}, "\"measure\" is 'slain'; the words are deployed, killed, wounded,"),
    ({"measure": None}, "\"measure\" is 'None'; the words are deployed,"),
    ({"number": {"hedge": "over"}}, "\"hedge\" is 'over'; the words are exact, more_than, at_least,"),
    ({"number": {"unit": "tanks"}}, "\"unit\" is 'tanks'; the words are people, percent,"),
    ({"attribution": [{"who": "X", "role": "author"}]}, "\"role\" is 'author'; the words are published_by,"),
    ({"certainty": "sure"}, "\"certainty\" is 'sure'; the words are confirmed,"),
    ({"start": 22}, 'its quote does not stand at 22 to 54 of "text"; count characters'),
    ({"start": 21, "end": 400}, "21 to 400 is no place in its text; count characters"),
    ({"start": -48, "end": -15}, "-48 to -15 is no place in its text; count characters"),
    ({"number": {"low": "300"}}, '"number.low": expected int | null, got str; correct it'),
    ({"number": {"low": 300, "high": 200}}, "its number is no number of people; give low"),
    ({"number": {"low": 10**30}}, "its number is no number of people; give low"),
    ({"place": {}}, 'the key "name" is missing; give it'),
    ({"attribution": [{"who": 3, "role": "told_by"}]}, '"attribution[0].who": expected str | array, got int; correct it'),
]


@pytest.mark.parametrize(("change", "sentence"), WRONG, ids=[sentence[:20] for _, sentence in WRONG])
def test_a_claim_outside_the_contract_is_named_with_what_would_be_right(tmp_path: Path, change: dict[str, Any], sentence: str) -> None:
    refused = bring(tmp_path, CLAIM | change)

    assert isinstance(refused, Refused)
    assert refused.sentence.startswith(f"{refused.path}, line 1: claim 'post-1-c1': {sentence}")


def test_two_claims_share_no_id(tmp_path: Path) -> None:
    refused = bring(tmp_path, CLAIM, CLAIM | {"measure": "wounded"})

    assert isinstance(refused, Refused)
    assert refused.reason == "claim 'post-1-c1': its id stands twice in the line"


def test_a_day_yet_to_come_is_refused(tmp_path: Path) -> None:
    refused = bring(tmp_path, CLAIM, published="2031-01-01")

    assert isinstance(refused, Refused)
    assert refused.reason.startswith("published on 2031-01-01")


def test_a_line_of_plain_documents_is_told_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "post.claims.jsonl"
    path.write_text('{"id": "a", "text": "Nine are missing."}')

    (refused,) = (each.item for each in load(path, published=None, publisher=None, today=date(2026, 3, 1)))

    assert isinstance(refused, Refused)
    assert refused.reason == 'the key "document" is missing'
