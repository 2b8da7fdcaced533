"""`onrecord add` keeps what documents say, once; what it could not take is counted and named."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

TEXT = "SEOUL, January 13, 2025 – The agency said more than 300 soldiers were killed."
CLAIM = {"id": "x#1", "kind": "count", "quote": "300", "start": 0, "end": 3, "measure": "killed"}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text(
        json.dumps({"id": "a", "text": TEXT}) + "\n" + json.dumps({"id": "k", "text": "북한군 300명이 숨졌다."}) + "\n"
    )
    Path("a.claims.jsonl").write_text(json.dumps({"id": "x", "document": {}, "claims": [CLAIM]}) + "\n")
    return CliRunner()


def test_the_summary_counts_everything(desk: CliRunner) -> None:
    done = desk.invoke(main, ["add", "a.jsonl", "a.claims.jsonl"])
    documents, language, new, total = done.stdout.splitlines()

    assert done.exit_code == 0
    assert documents == "documents: 1 read, 1 brought in, 1 sealed, not read"
    assert language == "no language pack: ko (1); kept as they came, nothing was guessed"
    assert new.startswith("new: ")
    assert total.startswith("onrecord.ledger holds 3 documents, ")


def test_adding_twice_adds_nothing(desk: CliRunner) -> None:
    desk.invoke(main, ["add", "a.jsonl", "a.claims.jsonl"])
    done = desk.invoke(main, ["add", "a.jsonl", "a.claims.jsonl"])

    assert done.stdout.splitlines()[0] == "documents: 3 already held"
    assert done.stdout.splitlines()[1].startswith("new: 0 claims, 0 gaps")


def test_what_is_refused_is_named_and_the_rest_is_kept(desk: CliRunner) -> None:
    done = desk.invoke(main, ["add", "gone.html", "a.jsonl"])

    assert done.exit_code == 1
    assert done.stdout.splitlines()[0] == "documents: 1 read, 1 sealed, not read, 1 refused"
    assert done.stderr.startswith("gone.html: no such file or directory; check the path")


def test_files_of_other_kinds_in_a_folder_are_counted(desk: CliRunner) -> None:
    Path("scan.pdf").touch()
    for command in (["add", "."], ["read", "."]):
        done = desk.invoke(main, command)

        assert done.exit_code == 0
        assert "passed over, not a kind of file we read: .pdf (1); turn them into .jsonl, .txt" in done.output


def test_a_file_that_is_no_ledger_is_left_alone(desk: CliRunner) -> None:
    Path("notes.txt").write_text("These are my notes on the week, and nothing else at all.")
    done = desk.invoke(main, ["add", "a.jsonl", "--ledger", "notes.txt"])

    assert done.exit_code == 2
    assert done.stderr.startswith("onrecord: notes.txt is not a ledger")
    assert Path("notes.txt").read_text().startswith("These are my notes")
