"""`onrecord ask`, `check` and `acknowledgements` answer as a table or as the contract's JSON; a wrong word names the right ones."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main


def claim(name: str, low: int, who: str, day: str) -> dict[str, object]:
    return {
        "id": name,
        "kind": "count",
        "quote": f"{low} soldiers were killed",
        "start": 0,
        "end": 30,
        "measure": "killed",
        "whose": {"side": "North Korea", "category": "soldiers"},
        "number": {"low": low, "high": None, "point": low, "hedge": "more_than"},
        "basis": "total_to_date",
        "time": {"edtf": f"../{day}"},
        "attribution": [{"who": f"paper {name}", "role": "published_by"}, {"who": who, "role": "asserted_by", "cue": "said"}],
        "certainty": "asserted",
    }


DENIAL = {
    "id": "d",
    "kind": "acknowledgement",
    "quote": "fake",
    "start": 0,
    "end": 4,
    "measure": "deployment",
    "holder": "Russia",
    "certainty": "denied",
    "attribution": [{"who": "Kremlin", "role": "asserted_by"}],
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    claims = [
        claim("a", 300, "Ministry of Defence", "2025-01-13"),
        claim("b", 600, "Ministry of Defence", "2025-04-30"),
        claim("c", 1000, "International Committee of the Red Cross", "2025-01-15"),
        DENIAL,
    ]
    days = ("2025-01-13", "2025-04-30", "2025-01-22", "2024-10-10")
    rows = [{"id": f"doc-{each['id']}", "document": {"published": day}, "claims": [each]} for each, day in zip(claims, days, strict=True)]
    Path("a.claims.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    desk = CliRunner()
    desk.invoke(main, ["add", "a.claims.jsonl"])
    return desk


def test_the_json_is_the_contract_s(desk: CliRunner) -> None:
    answer = json.loads(desk.invoke(main, ["ask", "killed", "--side", "North Korea", "--format", "json"]).stdout)

    assert set(answer) == {"question", "answer", "origins", "revisions", "discrepancies"}
    assert [(row["who"], row["number"]["point"], row["claims"]) for row in answer["origins"]] == [
        ("Ministry of Defence", 600, ["b"]),
        ("International Committee of the Red Cross", 1000, ["c"]),
    ]
    [revision] = answer["revisions"]
    assert (revision["from"]["number"]["point"], revision["to"]["number"]["point"]) == (300, 600)


def test_as_of_a_day_the_latest_said_by_then(desk: CliRunner) -> None:
    answer = json.loads(desk.invoke(main, ["ask", "killed", "--as-of", "2025-01-31", "--format", "json"]).stdout)

    assert sorted(row["number"]["point"] for row in answer["origins"]) == [300, 1000]


def test_before_the_ledger_held_anything_it_answers_nothing(desk: CliRunner) -> None:
    done = desk.invoke(main, ["ask", "killed", "--known-by", "2020-01-01", "--format", "json"])

    assert json.loads(done.stdout)["origins"] == []
    assert done.exit_code == 0


def test_a_person_reads_a_row_an_origin(desk: CliRunner) -> None:
    shown = desk.invoke(main, ["ask", "killed"]).stdout

    assert "more than 600" in shown
    assert "2 independent origins in 2 reports" in shown


EMPTY = [
    (["--side", "North Kora"], "The nearest is 'North Korea'."),
    (["--side", "North Korea", "--origin", "nobody at all"], "Of North Korea the ledger holds, in claims: killed (3)."),
]


@pytest.mark.parametrize(("words", "said"), EMPTY)
def test_an_empty_answer_says_what_there_is(desk: CliRunner, words: list[str], said: str) -> None:
    done = desk.invoke(main, ["ask", "killed", *words])

    assert done.exit_code == 0
    assert said in done.stderr


def test_an_empty_ledger_says_how_to_fill_it(desk: CliRunner) -> None:
    Path("b.txt").write_text("Nothing happened.")
    desk.invoke(main, ["add", "b.txt", "--ledger", "b.ledger"])

    assert "`onrecord add` puts documents into it" in desk.invoke(main, ["ask", "killed", "--ledger", "b.ledger"]).stderr


WRONG = [
    (["ask", "kiled"], "no measure 'kiled'; did you mean 'killed'? The words are deployed, killed, "),
    (["ask", "zebra"], "no measure 'zebra'; the words are deployed, killed, "),
    (["ask", "killed", "--basis", "totals"], "no basis 'totals'; did you mean"),
    (["ask", "killed", "--ledger", "none.ledger"], "there is no ledger at none.ledger"),
    (["check", "--ledger", "none.ledger"], "there is no ledger at none.ledger"),
]


@pytest.mark.parametrize(("words", "reason"), WRONG)
def test_a_wrong_word_names_the_right_ones(desk: CliRunner, words: list[str], reason: str) -> None:
    done = desk.invoke(main, words)

    assert done.exit_code == 2
    assert reason in done.stderr
    assert not Path("none.ledger").exists()


def test_a_word_may_be_written_with_hyphens_or_capitals(desk: CliRunner) -> None:
    assert desk.invoke(main, ["ask", "KILLED", "--basis", "total-to-date"]).exit_code == 0


def test_a_check_is_the_contract_s_json(desk: CliRunner) -> None:
    assert set(json.loads(desk.invoke(main, ["check", "--format", "json"]).stdout)) == {"discrepancies", "origins"}
    assert desk.invoke(main, ["check"]).stdout.endswith("report only.\n")


def test_a_denial_is_a_position(desk: CliRunner) -> None:
    [found] = json.loads(desk.invoke(main, ["acknowledgements", "--format", "json"]).stdout)["acknowledgements"]

    assert (found["party"], found["object"], [state["state"] for state in found["states"]]) == ("Russia", "deployment", ["denied"])
    assert "denied" in desk.invoke(main, ["acknowledgements"]).stdout
