"""`kill -9` during `onrecord add` costs at most the document in hand: added again, the ledger lacks nothing and holds nothing twice."""

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ledger.test_durability import content
from onrecord import __file__ as package
from onrecord.ledger import open_ledger

DOCUMENTS = 500
MOMENTS = (0, 1, 60, 120, 200)  # documents held when it is killed, all well before it would be done
SENTENCES = (
    "The regional governor said on Monday that {n} people were killed and {m} wounded when shells fell on the market of Ostrel.",
    '"We buried {m} men that week," an officer of the Varnian army told the Harbour Post, adding that {n} more were missing.',
    "The ministry denied that {n} of its soldiers had surrendered, while the rebels put the figure at more than {m}.",
    "About {n} families left the valley in March, according to the relief agency, and some {m} of them have come back.",
)


def text(number: int) -> str:
    """A report of four paragraphs that no other document of the set prints."""
    return "\n\n".join(sentence.format(n=number + 3, m=number % 17 + 2) for sentence in SENTENCES)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reports") / "reports.jsonl"
    rows = ({"id": f"d{n}", "text": text(n), "published": "2025-01-13", "publisher": "Harbour Post"} for n in range(DOCUMENTS))
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def undisturbed(reports: Path) -> Path:
    """The ledger of a run that nobody killed."""
    ledger = reports.with_name("undisturbed.ledger")
    assert finished(reports, ledger).splitlines()[0] == f"documents: {DOCUMENTS} read"
    return ledger


def start(reports: Path, ledger: Path) -> subprocess.Popen[str]:
    """The command as it is typed."""
    command = [sys.executable, "-m", "onrecord", "add", str(reports), "--ledger", str(ledger)]
    environment = {"PYTHONPATH": str(Path(package).parent.parent), "PYTHONUTF8": "1"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


def finished(reports: Path, ledger: Path) -> str:
    """What a run that is left alone prints."""
    with start(reports, ledger) as process:
        said, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")
    return said


def held(ledger: Path) -> int:
    """How many documents are in the ledger now, while another process writes it; none before its first transaction."""
    if not ledger.with_name(f"{ledger.name}-wal").exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{ledger.as_uri()}?mode=ro", uri=True)) as connection:
            (documents,) = connection.execute("SELECT COUNT(*) FROM documents").fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(documents)


def kill_at(moment: int, reports: Path, ledger: Path) -> int:
    """Kills a run as soon as the ledger holds so many documents (0: as soon as there is a file), and says how many it holds then."""
    with start(reports, ledger) as process:
        while process.poll() is None and not (ledger.exists() and held(ledger) >= moment):
            pass
        process.kill()
        _, complaints = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, complaints
    return held(ledger)


def assert_same(ledger: Path, other: Path) -> None:
    assert content(ledger) == content(other)
    with open_ledger(ledger, create=False) as one, open_ledger(other, create=False) as two:
        assert one.counts() == two.counts()
        assert one.record() == two.record()


def test_the_documents_hold_claims_enough_to_lose(undisturbed: Path) -> None:
    with open_ledger(undisturbed, create=False) as ledger:
        counts = ledger.counts()

    assert counts.documents == counts.readings == DOCUMENTS
    assert counts.claims > 3 * DOCUMENTS


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_once_and_added_again(moment: int, reports: Path, undisturbed: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "killed.ledger"
    kept = kill_at(moment, reports, ledger)
    again = finished(reports, ledger).splitlines()[0]

    assert moment <= kept < DOCUMENTS
    assert again == (f"documents: {DOCUMENTS - kept} read, {kept} already held" if kept else f"documents: {DOCUMENTS} read")
    assert_same(ledger, undisturbed)


def test_killed_again_and_again_and_added_at_last(reports: Path, undisturbed: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "killed.ledger"
    kept = [kill_at(moment, reports, ledger) for moment in MOMENTS]
    finished(reports, ledger)

    assert kept == sorted(kept)
    assert_same(ledger, undisturbed)
