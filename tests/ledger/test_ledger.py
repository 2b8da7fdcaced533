"""What was appended is given back: whole, in order, as of the day that is asked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from onrecord.errors import DocumentError
from onrecord.ledger import Added, Counts, Ledger, Original, open_ledger
from onrecord.records.claims import Claim, Gap, Head, Link, Number, Report
from onrecord.records.findings import Entry, Record
from onrecord.records.fingerprints import fingerprints
from onrecord.records.words import Dated, Kind, Role
from strategies import reports

MONDAY, TUESDAY, WEDNESDAY = "2026-01-05T10:00:00Z", "2026-01-06T10:00:00Z", "2026-01-07T10:00:00Z"
TEXT = "The ministry said that 12 soldiers were killed near the river. It said 30 were wounded."
KILLED = Claim(
    id="aa11", kind=Kind.COUNT, quote=TEXT[:61], start=0, end=61, measure="killed", number=Number(low=12, high=12), ruleset="en-1"
)
WOUNDED = Claim(id="aa22", kind=Kind.COUNT, quote=TEXT[63:], start=63, end=87, measure="wounded", number=Number(low=30), ruleset="en-1")
HEAD = Head(publisher="The Courier", published="2026-01-04", published_from=Dated.ARGUMENT, title="River", url="https://example.org/river")
REPORT = Report(id="river", document=HEAD, claims=(KILLED, WOUNDED), gaps=(Gap(start=71, end=73, reason="why"),))
ORIGINAL = Original(text=TEXT, content=TEXT.encode(), source_path="river.txt", fingerprints=fingerprints([TEXT]))
HASH = sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "test.ledger", create=True) as opened:
        yield opened


def keep(ledger: Ledger, report: Report = REPORT, original: Original = ORIGINAL, ruleset: str = "en-1", recorded: str = MONDAY) -> Added:
    return ledger.append(report, original, ruleset=ruleset, recorded=recorded)


def kept(ledger: Ledger, known_by: str | None = None) -> list[str]:
    return [entry.claim.id for entry in ledger.record(known_by=known_by).entries]


@given(reports())
def test_every_claim_survives_the_ledger(report: Report) -> None:
    with TemporaryDirectory() as folder, open_ledger(Path(folder) / "any.ledger", create=True) as ledger:
        ledger.append(report, Original(text=None, content=None), ruleset="en-1", recorded=MONDAY)
        entries = ledger.record().entries

    assert tuple(entry.claim for entry in entries) == report.claims
    assert {(entry.document, entry.publisher) for entry in entries} <= {(report.id, report.document.publisher)}


def test_a_document_read_twice_adds_nothing(ledger: Ledger) -> None:
    assert not ledger.holds(HASH, "river", "en-1")
    assert keep(ledger) == Added(claims=2, gaps=1, held=0, written=True)
    assert ledger.holds(HASH, "river", "en-1")
    assert keep(ledger, recorded=TUESDAY) == Added(claims=0, gaps=0, held=2)
    assert ledger.counts() == Counts(documents=1, readings=1, claims=2, gaps=1)


def test_the_record_holds_entries_in_order_and_their_fingerprints(ledger: Ledger) -> None:
    keep(ledger)
    entries = [Entry(claim=claim, document="river", publisher="The Courier", published="2026-01-04") for claim in (KILLED, WOUNDED)]

    assert ledger.record() == Record(entries=tuple(entries), fingerprints={"river": fingerprints([TEXT])})
    assert ledger.record(measure="wounded").entries == (entries[1],)
    assert ledger.record(kind="count", measure="killed").entries == (entries[0],)
    assert ledger.record(kind="wish") == Record(entries=(), fingerprints={})


def test_a_newer_ruleset_is_in_force_and_the_older_answer_can_be_given_again(ledger: Ledger) -> None:
    keep(ledger)
    newer = replace(KILLED, id="bb33", ruleset="en-2")
    assert keep(ledger, replace(REPORT, claims=(newer,)), ruleset="en-2", recorded=WEDNESDAY) == Added(
        claims=1, gaps=0, held=0, written=True
    )

    assert kept(ledger) == ["bb33"]
    assert kept(ledger, known_by="2026-01-07") == ["bb33"]
    assert kept(ledger, known_by="2026-01-06") == ["aa11", "aa22"]
    assert kept(ledger, known_by="2026-01-04") == []
    assert [(held.id, held.reading, held.claims) for held in ledger.documents()] == [("river", 2, 1)]
    assert [(held.ruleset, held.reading) for held in ledger.documents(known_by="2026-01-05")] == [("en-1", 1)]
    assert ledger.counts() == Counts(documents=1, readings=2, claims=1, gaps=1)
    earlier = ledger.claim("aa11")
    assert earlier
    assert (earlier.current, earlier.reading, earlier.recorded) == (False, 1, MONDAY)


def test_one_id_means_one_document(ledger: Ledger) -> None:
    keep(ledger)
    other = Original(text="Another text.", content=b"Another text.")

    with pytest.raises(DocumentError, match=r"document river is held with other bytes since .*; give this one another id"):
        keep(ledger, original=other, recorded=TUESDAY)
    assert ledger.counts() == Counts(documents=1, readings=1, claims=2, gaps=1)
    assert ledger.sealed(sha256(b"Another text.").hexdigest()) is None


def test_the_bytes_are_sealed_once_and_come_back_as_they_were(ledger: Ledger) -> None:
    keep(ledger)
    keep(ledger, replace(REPORT, id="river again"))

    assert ledger.sealed(HASH) == TEXT.encode()


def test_bytes_that_are_not_those_that_were_read_are_refused(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="the bytes of river are not those that were read"):
        keep(ledger, replace(REPORT, document=replace(HEAD, sha256="0" * 64)))
    assert ledger.documents() == ()


def test_show_tells_where_a_claim_stands_and_since_when_it_is_held(ledger: Ledger) -> None:
    keep(ledger)
    held = ledger.claim("aa1")

    assert held
    assert (held.claim, held.document, held.text, held.recorded) == (KILLED, "river", TEXT, MONDAY)
    assert held.head == replace(HEAD, sha256=HASH)
    assert (held.sha256, held.ruleset, held.reading, held.current, held.brought_in) == (HASH, "en-1", 1, True, False)
    assert ledger.claim("ff") is None


def test_the_beginning_of_two_ids_lists_both(ledger: Ledger) -> None:
    keep(ledger)
    with pytest.raises(DocumentError, match="aa is the beginning of more than one claim: aa11 in river, aa22 in river"):
        ledger.claim("aa")


def test_the_same_bytes_under_two_ids_are_two_documents_with_the_same_claims(ledger: Ledger) -> None:
    keep(ledger)
    keep(ledger, replace(REPORT, id="river again"))
    with pytest.raises(DocumentError, match="aa11 in river, aa11 in river again"):
        ledger.claim("aa11")

    held = ledger.claim("aa11", document="river again")
    assert held
    assert held.document == "river again"


def test_claims_brought_in_without_a_text_keep_their_ids(ledger: Ledger) -> None:
    report = Report(id="told", document=Head(publisher="The Courier"), claims=(replace(KILLED, id="by hand 1", ruleset="by hand"),))
    bare = Original(text=None, content=None, washed="brought in")
    ledger.append(report, bare, ruleset="by hand", recorded=MONDAY, brought_in=True)

    held = ledger.claim("by hand 1")
    assert held
    assert (held.brought_in, held.text, held.sha256) == (True, None, None)
    assert ledger.append(report, bare, ruleset="by hand", recorded=TUESDAY, brought_in=True) == Added(claims=0, gaps=0, held=1)


def test_what_becomes_known_of_a_document_is_added_and_what_was_known_stays(ledger: Ledger) -> None:
    ledger.append(replace(REPORT, document=Head()), Original(text=None, content=None), ruleset="by hand", recorded=MONDAY, brought_in=True)
    keep(ledger, replace(REPORT, document=HEAD), recorded=TUESDAY)
    keep(ledger, replace(REPORT, document=Head(title="At the river")), recorded=WEDNESDAY)

    assert [held.head for held in ledger.documents(known_by="2026-01-05")] == [Head()]
    assert [held.head for held in ledger.documents()] == [replace(HEAD, sha256=HASH, title="At the river")]
    assert ledger.search_documents("soldiers") == ("river",)


def test_adding_both_a_document_and_claims_brought_in_for_it_again_changes_nothing(ledger: Ledger) -> None:
    sheet = Report(id="river", document=Head(sha256=HASH, title="From the sheet"), claims=(replace(KILLED, id="by hand 1"),))
    bare = Original(text=None, content=None)
    for day in (MONDAY, TUESDAY, WEDNESDAY):
        ledger.append(sheet, bare, ruleset="by hand", recorded=day, brought_in=True)
        keep(ledger, recorded=day)

    assert kept(ledger) == ["aa11", "aa22"]
    assert ledger.counts().readings == 2


def test_adding_two_sheets_about_one_document_again_changes_nothing(ledger: Ledger) -> None:
    sheets = [Report(id="river", document=Head(), claims=(replace(KILLED, id=name),)) for name in ("one", "two")]
    for day in (MONDAY, TUESDAY):
        for sheet in sheets:
            ledger.append(sheet, Original(text=None, content=None), ruleset="by hand", recorded=day, brought_in=True)

    assert kept(ledger) == ["two"]
    assert ledger.counts().readings == 2


def test_half_a_character_costs_the_document_in_hand(ledger: Ledger) -> None:
    with pytest.raises(DocumentError, match=r"document 'river' holds half a character .*; save it again as UTF-8"):
        keep(ledger, original=Original(text="\ud83d said", content=None))
    assert ledger.counts().documents == 0
    assert keep(ledger).claims == 2


def test_the_instant_is_given_in_utc_and_never_taken_from_a_clock(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="not an ISO instant in UTC: '2026-01-05'"):
        keep(ledger, recorded="2026-01-05")


def test_words_are_found_in_quotes_and_in_texts_of_the_claims_in_force(ledger: Ledger) -> None:
    keep(ledger)
    assert ledger.search("Soldiers killed") == ("aa11",)
    assert ledger.search_documents("ministry WOUNDED") == ("river",)
    assert ledger.search("soldiers captured") == ledger.search('"') == ()

    keep(ledger, replace(REPORT, claims=(WOUNDED,)), ruleset="en-2", recorded=TUESDAY)
    assert ledger.search("soldiers") == ()


def test_a_figure_is_a_row_that_anyone_can_read(tmp_path: Path) -> None:
    path = tmp_path / "read.ledger"
    chain = (Link(who="The Courier", role=Role.PUBLISHED_BY), Link(who=("Ana", "Ben"), role=Role.ASSERTED_BY))
    with open_ledger(path, create=True) as ledger:
        keep(ledger, replace(REPORT, claims=(replace(KILLED, attribution=chain),)))
    with closing(sqlite3.connect(path)) as connection:
        figure = connection.execute("SELECT who, measure, low, high, hedge, as_of, document, publisher FROM figures").fetchall()
        voices = connection.execute("SELECT position, voice, who, role FROM links").fetchall()

    assert figure == [("Ana, Ben", "killed", 12, 12, "exact", "2026-01-04", "river", "The Courier")]
    assert voices == [(0, 0, "The Courier", "published_by"), (1, 0, "Ana", "asserted_by"), (1, 1, "Ben", "asserted_by")]
