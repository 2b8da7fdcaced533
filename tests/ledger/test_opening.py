"""What is not a ledger is refused with a sentence and left as it is."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from onrecord.errors import LedgerError
from onrecord.ledger import Counts, Ledger, Original, open_ledger
from onrecord.records.claims import Head, Report

DAY = "2026-01-01T00:00:00Z"
TABLES = ("seals", "documents", "readings", "claims", "links", "gaps", "fingerprints", "index_versions")


def test_a_ledger_is_made_only_where_that_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "new.ledger"
    with pytest.raises(LedgerError, match=r"there is no ledger at .*new.ledger; `onrecord add --ledger .*` makes one"):
        open_ledger(path, create=False)
    assert not path.exists()

    with open_ledger(path, create=True) as ledger:
        assert ledger.counts() == Counts(documents=0, readings=0, claims=0, gaps=0)


def test_an_empty_file_is_begun_where_that_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "killed at birth.ledger"
    path.touch()
    with pytest.raises(LedgerError, match="is empty, not a ledger; name another file"):
        open_ledger(path, create=False)

    with open_ledger(path, create=True) as ledger:
        assert ledger.documents() == ()


def test_a_text_is_not_a_ledger(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("The ministry said nothing. " * 100)
    with pytest.raises(LedgerError, match=r"report.txt is not a ledger; name another file"):
        open_ledger(path, create=True)
    assert path.read_text() == "The ministry said nothing. " * 100


def test_a_database_of_somebody_else_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="is a database, but not a ledger; name another file"):
        open_ledger(path, create=True)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["theirs.db"]


def test_a_ledger_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "newer.ledger"
    open_ledger(path, create=True).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    with pytest.raises(LedgerError, match=r"was made by a newer Onrecord \(ledger version 7, this one knows 1\)"):
        open_ledger(path, create=False)


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be opened; name a file in a folder that exists and may be written"):
        open_ledger(tmp_path / "nowhere" / "new.ledger", create=True)


def test_who_waits_in_vain_for_another_writer_is_told(tmp_path: Path) -> None:
    path = tmp_path / "busy.ledger"
    report = Report(id="d", document=Head())
    open_ledger(path, create=True).close()
    impatient = sqlite3.connect(path, timeout=0.01, isolation_level=None)
    with Ledger(impatient, path) as ledger, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="is being written by another process; wait until that one is done"):
            ledger.append(report, Original(text=None, content=None), ruleset="en-1", recorded=DAY)
        assert ledger.documents() == ()
        other.execute("ROLLBACK")
        ledger.append(report, Original(text=None, content=None), ruleset="en-1", recorded=DAY)
        assert [held.id for held in ledger.documents()] == ["d"]


def test_a_damaged_ledger_says_that_it_is(tmp_path: Path) -> None:
    path = tmp_path / "damaged.ledger"
    open_ledger(path, create=True).close()
    sound = path.read_bytes()
    path.write_bytes(sound[:4096] + b"\xff" * (len(sound) - 4096))
    with pytest.raises(LedgerError, match="is damaged; go on with a copy"), open_ledger(path, create=False) as ledger:
        ledger.record()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
@pytest.mark.parametrize("mode", [0o555, 0o755])
def test_a_ledger_that_may_not_be_written_answers(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    path = folder / "closed.ledger"
    with open_ledger(path, create=True) as ledger:
        ledger.append(Report(id="d", document=Head()), Original(text=None, content=None), ruleset="en-1", recorded=DAY)
    path.chmod(0o444)
    folder.chmod(mode)
    try:
        with open_ledger(path, create=False) as ledger:
            assert [held.id for held in ledger.documents()] == ["d"]
            with pytest.raises(LedgerError, match="cannot be written; allow writing to the file and its folder"):
                ledger.append(Report(id="e", document=Head()), Original(text=None, content=None), ruleset="en-1", recorded=DAY)
    finally:
        folder.chmod(0o755)


def test_a_copy_of_the_file_alone_is_the_whole_ledger(tmp_path: Path) -> None:
    path, copy = tmp_path / "first.ledger", tmp_path / "copy.ledger"
    with open_ledger(path, create=True) as ledger:
        ledger.append(Report(id="d", document=Head()), Original(text=None, content=None), ruleset="en-1", recorded=DAY)
    assert [file.name for file in tmp_path.iterdir()] == ["first.ledger"]
    shutil.copy(path, copy)

    with open_ledger(copy, create=False) as ledger:
        assert [held.id for held in ledger.documents()] == ["d"]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", ["UPDATE {table} SET {column} = {column}", "DELETE FROM {table}"])
def test_what_is_kept_can_be_neither_changed_nor_removed(tmp_path: Path, table: str, change: str) -> None:
    path = tmp_path / "kept.ledger"
    open_ledger(path, create=True).close()
    with closing(sqlite3.connect(path)) as connection:
        columns = [column for _, column, *_ in connection.execute(f"PRAGMA table_info({table})")]
        connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('1' for _ in columns)})")
        with pytest.raises(sqlite3.IntegrityError, match="a ledger only appends"):
            connection.execute(change.format(table=table, column=columns[0]))


def test_a_plain_reader_of_sqlite_opens_every_table_and_view(tmp_path: Path) -> None:
    path = tmp_path / "plain.ledger"
    open_ledger(path, create=True).close()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
        assert {"figures", "claims_view", "documents", "quotes_index"} <= set(names)
        for name in names:
            connection.execute(f"SELECT * FROM {name} LIMIT 1").fetchall()


def test_an_index_of_older_tokens_is_built_anew(tmp_path: Path) -> None:
    path = tmp_path / "older.ledger"
    with open_ledger(path, create=True) as ledger:
        ledger.append(Report(id="d", document=Head()), Original(text="북한군이 왔다", content=None), ruleset="en-1", recorded=DAY)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO texts_index (texts_index) VALUES ('delete-all')")
        connection.execute("INSERT INTO index_versions VALUES (0)")
        connection.commit()
        assert connection.execute("SELECT COUNT(*) FROM index_versions").fetchone() == (2,)

    with open_ledger(path, create=False) as ledger:
        assert ledger.search_documents("북한군") == ("d",)
