"""`onrecord read` prints one object a document in input order; what is refused is one sentence, and the rest goes on."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

TEXT = "SEOUL, January 13, 2025 – The agency said more than 300 soldiers were killed."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    return CliRunner()


def test_one_line_a_document_in_input_order(desk: CliRunner) -> None:
    rows = [{"id": name, "text": TEXT, "publisher": "Hangang Wire"} for name in ("b", "a", "ü")]
    Path("in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = desk.invoke(main, ["read", "--format", "jsonl", "in.jsonl"])
    reports = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.exit_code == 0
    assert [report["id"] for report in reports] == ["b", "a", "ü"]
    assert reports[0]["document"]["published"] == "2025-01-13"
    assert reports[0]["document"]["published_from"] == "dateline"
    assert set(reports[0]) == {"id", "document", "claims", "attributions", "times", "quantities", "gaps"}


def test_the_arguments_go_over_what_is_printed(desk: CliRunner) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    done = desk.invoke(main, ["read", "--format", "jsonl", "--published", "2025-01-16", "--publisher", "Gazette", "a.txt"])
    report = json.loads(done.stdout)

    assert (report["document"]["published"], report["document"]["published_from"]) == ("2025-01-16", "argument")
    assert report["document"]["publisher"] == "Gazette"


def test_a_profile_draws_the_bounds_and_plain_is_the_default(desk: CliRunner) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    lows = []
    for options in ([], ["--profile", "plain"], ["--profile", "airwars"]):
        done = desk.invoke(main, ["read", "--format", "jsonl", *options, "a.txt"])
        lows.append(json.loads(done.stdout)["claims"][0]["number"]["low"])

    assert lows == [300, 300, 301]


def test_reasons_are_printed_only_where_they_are_asked_for(desk: CliRunner) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    plain, why = (json.loads(desk.invoke(main, ["read", "--format", "jsonl", *options, "a.txt"]).stdout) for options in ([], ["--explain"]))
    explained = [claim.pop("explain") for claim in why["claims"]]

    assert why == plain
    assert [each["number"]["rule"] for each in explained] == ["hedge"]
    assert [set(each["measure"]) for each in explained] == [{"rule", "confidence", "alternatives"}]


def test_a_person_reads_the_reasons_below_the_claims(desk: CliRunner) -> None:
    done = desk.invoke(main, ["read", "--explain", "--jobs", "2", "-"], input=TEXT)

    assert "Why “more than 300 soldiers were killed”" in done.stdout
    assert "counted as" in done.stdout


def test_standard_input_is_a_text(desk: CliRunner) -> None:
    done = desk.invoke(main, ["read", "-"], input=TEXT)

    assert done.exit_code == 0
    assert "2025-01-13 (dateline)" in done.stdout


def test_a_refusal_is_a_sentence_and_the_rest_goes_on(desk: CliRunner) -> None:
    Path("in.jsonl").write_text('{"id": "a"}\n' + json.dumps({"id": "b", "text": TEXT}) + "\n", encoding="utf-8")
    done = desk.invoke(main, ["read", "--format", "jsonl", "in.jsonl", "gone.txt"])

    assert done.exit_code == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["b"]
    first, second = done.stderr.splitlines()
    assert first.startswith("in.jsonl, line 1: ")
    assert second.startswith("gone.txt: no such file")


def test_a_day_that_is_none_is_explained(desk: CliRunner) -> None:
    done = desk.invoke(main, ["read", "--published", "13.1.2025", "-"], input=TEXT)

    assert done.exit_code == 2
    assert "'13.1.2025' is no day; write it as 2025-01-13" in done.stderr


def test_claims_made_elsewhere_are_passed_on(desk: CliRunner) -> None:
    claim = {"id": "x#1", "kind": "count", "quote": "300", "start": 0, "end": 3, "measure": "killed"}
    Path("a.claims.jsonl").write_text(json.dumps({"id": "x", "document": {}, "claims": [claim]}) + "\n", encoding="utf-8")
    done = desk.invoke(main, ["read", "--format", "jsonl", "a.claims.jsonl"])

    assert [each["id"] for each in json.loads(done.stdout)["claims"]] == ["x#1"]


def test_claims_made_elsewhere_have_no_reasons(desk: CliRunner) -> None:
    claim = {"id": "x#1", "kind": "count", "quote": "300", "start": 0, "end": 3, "measure": "killed"}
    Path("a.claims.jsonl").write_text(json.dumps({"id": "x", "document": {}, "claims": [claim]}) + "\n", encoding="utf-8")
    done = desk.invoke(main, ["read", "--format", "jsonl", "--explain", "a.claims.jsonl"])

    assert [each["explain"] for each in json.loads(done.stdout)["claims"]] == [{}]
