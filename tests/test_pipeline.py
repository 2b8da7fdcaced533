"""The whole way: documents arrive, are read and kept, and what is kept can be shown; adding twice adds nothing."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest

from onrecord.documents import Refused, find_paths
from onrecord.ledger import Ledger, open_ledger
from onrecord.pipeline import Arrival, Fate, Kept, add, arrive, exhibit, read
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

NOON = "2025-01-14T12:00:00+00:00"
TEXT = "SEOUL, January 13, 2025 – The agency said more than 300 soldiers were killed. It gave no names."
QUOTE = "more than 300 soldiers were killed"


def claim(words: str) -> dict[str, object]:
    start = TEXT.index(words)
    return {
        "id": "sheet#1",
        "kind": "count",
        "quote": words,
        "start": start,
        "end": start + len(words),
        "measure": "killed",
        "number": {"low": 300, "high": None, "point": 300, "hedge": "more_than"},
        "attribution": [{"who": "The agency", "role": "asserted_by", "cue": "said", "cue_start": 37, "cue_end": 41}],
    }


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "a.ledger", create=True) as opened:
        yield opened


def arrivals(*paths: Path) -> Iterator[Arrival]:
    return arrive(find_paths(paths, Counter()), published=None, publisher=None, today=date(2026, 1, 1))


def written(folder: Path, name: str, *lines: dict[str, object]) -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def fates(outcomes: Iterable[Kept | Refused]) -> list[str]:
    return [outcome.reason if isinstance(outcome, Refused) else outcome.fate for outcome in outcomes]


def test_a_document_is_read_once(tmp_path: Path, ledger: Ledger) -> None:
    page = tmp_path / "wire.html"
    page.write_text(f"<html><body><article><p>{TEXT}</p></article></body></html>", encoding="utf-8")

    assert fates(add(ledger, arrivals(page), NOON)) == [Fate.READ]
    assert fates(add(ledger, arrivals(page), NOON)) == [Fate.HELD]
    [held] = ledger.documents()
    assert held.head.published == "2025-01-13"
    assert ledger.sealed(held.head.sha256 or "") == page.read_bytes()


def test_a_sheet_is_brought_in_with_its_ids(tmp_path: Path, ledger: Ledger) -> None:
    sheet = written(tmp_path, "a.claims.jsonl", {"id": "wire", "document": {"text": TEXT}, "claims": [claim(QUOTE)]})

    assert fates(add(ledger, arrivals(sheet), NOON)) == [Fate.BROUGHT_IN]
    assert fates(add(ledger, arrivals(sheet), NOON)) == [Fate.HELD]
    assert [entry.claim.id for entry in ledger.record().entries] == ["sheet#1"]


def test_a_language_without_a_room_is_sealed_and_not_guessed_at(tmp_path: Path, ledger: Ledger) -> None:
    lines = written(tmp_path, "a.jsonl", {"id": "k", "text": "북한군 300명 이상이 숨졌다고 국정원이 밝혔다."})

    assert fates(add(ledger, arrivals(lines), NOON)) == [Fate.UNREAD]
    assert fates(add(ledger, arrivals(lines), NOON)) == [Fate.HELD]
    assert ledger.counts().documents == 1
    assert ledger.counts().claims == 0


def test_what_is_refused_costs_only_itself(tmp_path: Path, ledger: Ledger) -> None:
    lines = written(
        tmp_path,
        "a.jsonl",
        {"id": "one", "text": TEXT},
        {"id": "two"},
        {"id": "one", "text": "Other words."},
        {"id": "three", "text": TEXT},
    )
    outcomes = list(add(ledger, arrivals(lines), NOON))

    assert [isinstance(outcome, Refused) for outcome in outcomes] == [False, True, True, False]
    assert "held with other bytes" in fates(outcomes)[2]


def test_a_line_without_text_or_hash_may_be_edited(tmp_path: Path, ledger: Ledger) -> None:
    first = written(tmp_path, "a.claims.jsonl", {"id": "wire", "document": {}, "claims": [claim(QUOTE)]})
    assert fates(add(ledger, arrivals(first), NOON)) == [Fate.BROUGHT_IN]
    edited = written(tmp_path, "a.claims.jsonl", {"id": "wire", "document": {}, "claims": [claim(QUOTE) | {"note": "checked"}]})

    assert fates(add(ledger, arrivals(edited), NOON)) == [Fate.BROUGHT_IN]
    assert fates(add(ledger, arrivals(edited), NOON)) == [Fate.HELD]
    assert [entry.claim.note for entry in ledger.record().entries] == ["checked"]
    assert ledger.documents()[0].head.sha256 is None


def test_an_exhibit_holds_the_sentence_of_the_claim(tmp_path: Path, ledger: Ledger) -> None:
    sheet = written(tmp_path, "a.claims.jsonl", {"id": "wire", "document": {"text": TEXT}, "claims": [claim(QUOTE)]})
    list(add(ledger, arrivals(sheet), NOON))
    held = ledger.claim("sheet")
    assert held
    shown = exhibit(held)

    assert [passage.text for passage in shown.passages] == [TEXT[: TEXT.index(" It gave")]]
    assert (shown.came, shown.recorded) == ("brought in", NOON)


def test_a_claim_without_its_text_shows_its_quote(tmp_path: Path, ledger: Ledger) -> None:
    sheet = written(tmp_path, "a.claims.jsonl", {"id": "wire", "document": {}, "claims": [claim(QUOTE)]})
    list(add(ledger, arrivals(sheet), NOON))
    held = ledger.claim("sheet")
    assert held

    assert [passage.text for passage in exhibit(held).passages] == [QUOTE]


def test_disagreeing_days_are_a_gap_and_the_first_is_used() -> None:
    days = (Dating(day="2025-01-13", read_from=Dated.DATELINE), Dating(day="2025-01-14", read_from=Dated.METADATA))
    report = read(Document(id="a", text="Nothing.", sha256="", datings=days))

    assert report.document.published == "2025-01-13"
    assert [gap.reason for gap in report.gaps] == ["the metadata says 2025-01-14, the dateline 2025-01-13: 2025-01-13 is used"]


def test_reading_a_language_without_a_room_gives_one_gap() -> None:
    report = read(Document(id="a", text="Двоє.", sha256="", language="uk"))

    assert [gap.reason for gap in report.gaps] == ["no language pack for 'uk'; installed: en"]


def test_a_defect_of_our_rules_costs_one_document_and_is_named(tmp_path: Path, ledger: Ledger) -> None:
    broken = Document(id="a", text=TEXT, sha256="", datings=(Dating(day="no day", read_from=Dated.ARGUMENT),))
    arriving = [Arrival(path=tmp_path, item=broken), *arrivals(written(tmp_path, "b.jsonl", {"id": "b", "text": TEXT}))]

    first, second = fates(add(ledger, arriving, NOON))
    assert first.startswith("a: a defect of Onrecord (ValueError: ")
    assert second == Fate.READ
