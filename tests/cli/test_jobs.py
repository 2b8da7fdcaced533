"""`onrecord read --jobs` prints the same in one process and in two; a process that is killed costs its document, by name."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

TEXT = "SEOUL, January {day}, 2025 – The agency said more than {day}00 soldiers were killed and {day} captured."
DOCUMENTS = 40
KILLED = """
import multiprocessing, os, signal, sys
import onrecord.cli.read as desk
from onrecord.cli import main
reads = desk.read
def read(document, *rest):
    if document.id == "d7" and multiprocessing.parent_process():
        os.kill(os.getpid(), signal.SIGKILL)
    return reads(document, *rest)
desk.read = read
if __name__ == "__main__":
    main(sys.argv[1:])
"""


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with documents, a line that is none in the middle of them, and claims made elsewhere."""
    monkeypatch.chdir(tmp_path)
    rows = [{"id": f"d{n}", "text": TEXT.format(day=n % 28 + 1) * (n % 5 + 1)} for n in range(DOCUMENTS)]
    written = [json.dumps(row) for row in rows]
    Path("in.jsonl").write_text("\n".join([*written[:20], '{"id": "without a text"}', *written[20:]]) + "\n", encoding="utf-8")
    claim = {"id": "x#1", "kind": "count", "quote": "300", "start": 0, "end": 3, "measure": "killed"}
    Path("sheet.claims.jsonl").write_text(json.dumps({"id": "x", "document": {}, "claims": [claim]}) + "\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_one_process_and_two_print_the_same_bytes(room: Path, form: str) -> None:
    words = ["read", "--format", form, "in.jsonl", "sheet.claims.jsonl", "gone.txt"]
    one, two = (CliRunner().invoke(main, [*words, "--jobs", jobs]) for jobs in ("1", "2"))

    assert len(list(room.iterdir())) == 2
    assert one.stdout_bytes == two.stdout_bytes
    assert one.stderr_bytes == two.stderr_bytes
    assert one.exit_code == two.exit_code == 1


def test_a_document_that_kills_its_process_is_named_and_the_others_are_read(room: Path) -> None:
    script = room / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    words = ["read", "--format", "jsonl", "--jobs", "2", "in.jsonl"]
    done = subprocess.run([sys.executable, str(script), *words], capture_output=True, text=True, check=False)
    reports = {report["id"]: report for report in map(json.loads, done.stdout.splitlines())}

    assert done.returncode == 1
    assert list(reports) == [f"d{n}" for n in range(DOCUMENTS)]
    assert [name for name, report in reports.items() if not report["claims"]] == ["d7"]
    assert [gap["reason"][:15] for gap in reports["d7"]["gaps"]] == ["d7: the process"]
    assert done.stderr.splitlines()[0].startswith("d7: the process that read it was killed")


def test_no_process_is_no_number_of_processes(room: Path) -> None:
    done = CliRunner().invoke(main, ["read", "--jobs", "0", str(room / "in.jsonl")])

    assert done.exit_code == 2
    assert "0 is not in the range x>=1" in done.stderr
