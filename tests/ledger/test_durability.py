"""A process that is killed loses at most the document in hand, and run again it loses and doubles nothing."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from onrecord import __file__ as package
from onrecord.errors import LedgerError
from onrecord.ledger import Ledger, Original, open_ledger
from onrecord.records.claims import Head, Report

ADDING = Path(__file__).parent / "adding.py"
DOCUMENTS = 500
FUSES = (1, 7, 12, 15, 29, 101, 386, 733)  # SQL statements until it dies
LINES = (1, 17, 58, 90, 131)  # documents until somebody else kills it
TABLES = ("seals", "documents", "readings", "claims", "links", "gaps", "fingerprints")


def start(ledger: Path, run: int, fuse: int = 0) -> subprocess.Popen[str]:
    """A process that adds the documents, recording them on another day each run."""
    command = [sys.executable, str(ADDING), str(ledger), f"2026-01-{run + 1:02}T00:00:00Z", str(fuse)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": str(Path(package).parent.parent)})


def killed(ledger: Path) -> Iterator[int]:
    """Kills a run at each of the moments and gives how many documents it had added for certain."""
    for run, fuse in enumerate(FUSES):
        with start(ledger, run, fuse) as process:
            said, _ = process.communicate(timeout=60)
        assert process.returncode == -signal.SIGKILL
        yield len(said.splitlines())
    for run, lines in enumerate(LINES, len(FUSES)):
        with start(ledger, run) as process:
            assert process.stdout
            said_lines = [process.stdout.readline() for _ in range(lines)]
            process.kill()
            said_lines += process.stdout.readlines()
        assert process.returncode == -signal.SIGKILL
        yield len([line for line in said_lines if line.endswith("\n")])


def content(ledger: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every kept table, apart from when a row was recorded."""
    with closing(sqlite3.connect(ledger)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = {}
        for table in TABLES:
            columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})") if name != "recorded"]
            rows[table] = connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2").fetchall()
        return rows


def test_a_ledger_whose_writers_were_killed_is_the_ledger_of_one_that_lived(tmp_path: Path) -> None:
    interrupted, undisturbed = tmp_path / "interrupted.ledger", tmp_path / "undisturbed.ledger"
    certain = 0
    for added in killed(interrupted):
        certain += added
        with open_ledger(interrupted, create=False) as ledger:
            held = ledger.counts().documents
        assert certain <= held <= certain + 1
        certain = held
    assert certain < DOCUMENTS
    for path in (interrupted, undisturbed):
        with start(path, 20) as process:
            process.communicate(timeout=120)
        assert process.returncode == 0

    assert content(interrupted) == content(undisturbed)
    with open_ledger(interrupted, create=False) as ledger, open_ledger(undisturbed, create=False) as other:
        assert ledger.record() == other.record()
        assert len(ledger.search("soldiers wounded", limit=DOCUMENTS * 2)) == DOCUMENTS
        assert ledger.search("387 soldiers") == other.search("387 soldiers")


def add_many(ledger: Ledger) -> None:
    for number in range(100):
        text = f"Report {number}. " * 300
        report = Report(id=f"d{number}", document=Head())
        ledger.append(report, Original(text=text, content=text.encode()), ruleset="en-1", recorded="2026-01-01T00:00:00Z")


def test_a_full_disk_keeps_the_documents_added_before_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "small.ledger"
    open_ledger(path, create=True).close()
    connection = sqlite3.connect(path, isolation_level=None)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    with Ledger(connection, path) as ledger:
        with pytest.raises(LedgerError, match=r"the disk of .*small.ledger is full; make room and run again"):
            add_many(ledger)
        added = [held.id for held in ledger.documents()]
        assert added == [f"d{number}" for number in range(len(added))] != []

        connection.execute("PRAGMA max_page_count = 100000")
        add_many(ledger)
        assert [held.id for held in ledger.documents()] == [f"d{number}" for number in range(100)]
