"""The example dossier, read by the program, gives right and instructive answers: echoes fold, updates follow, denials stay."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from onrecord.cli import main

DOSSIER = Path(__file__).parent.parent / "examples" / "kursk"
WIRE = ("2025-01-13-hangang-wire", "2025-01-13-harbour-gazette", "2025-01-13-quickfeed", "2025-01-14-inland-observer")

Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    ledger = str(tmp_path_factory.mktemp("demo") / "demo.ledger")
    added = CliRunner().invoke(main, ["add", str(DOSSIER), "--ledger", ledger])
    assert (added.exit_code, added.stderr) == (0, "")
    assert added.stdout.startswith("documents: 15 read, 1 brought in\n")

    def answer(*words: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(CliRunner().invoke(main, [*words, "--ledger", ledger, "--format", "json"]).stdout)
        return found

    return answer


def of_korea(ask: Ask, measure: str, *words: str) -> dict[str, Any]:
    return ask("ask", measure, "--side", "North Korea", *words)


def stems(documents: list[str]) -> set[str]:
    """The files' names without the beginnings of their hashes."""
    return {name.rpartition("-")[0] if name.startswith("20") else name for name in documents}


def steps(answer: dict[str, Any], who: str) -> list[tuple[int, int]]:
    """The printed figures of an origin's revisions, each from and to."""
    return [(each["from"]["number"]["point"], each["to"]["number"]["point"]) for each in answer["revisions"] if each["who"] == who]


def test_four_reports_of_one_briefing_are_one_origin(ask: Ask) -> None:
    shared = [stems(origin["documents"]) for origin in ask("check")["origins"]]

    assert any(set(WIRE) <= documents for documents in shared)


def test_the_president_s_figures_are_updates_and_not_additions(ask: Ask) -> None:
    revisions = of_korea(ask, "casualties")["revisions"]
    points = [
        (each["from"]["number"]["point"], each["to"]["number"]["point"]) for each in revisions if each["who"] == "Volodymyr Zelenskyy"
    ]

    assert points == [(3000, 3800), (3800, 4000)]


def test_a_recorder_s_sheet_stands_beside_what_was_read(ask: Ask) -> None:
    [row] = [row for row in of_korea(ask, "casualties")["origins"] if row["claims"] == ["coder-1#1"]]

    assert (row["number"]["low"], row["number"]["high"], row["number"]["point"]) == (200, 999, None)


def test_two_origins_of_one_day_are_named_as_disputed(ask: Ask) -> None:
    disputed = [found["working"] for found in ask("check")["discrepancies"] if found["kind"] == "disputed"]

    assert any("1,100" in working and "3,000" in working and "Zelenskyy" in working for working in disputed)


def test_killed_and_wounded_turned_into_killed_is_found(ask: Ask) -> None:
    turned = [found for found in ask("check")["discrepancies"] if found["kind"] == "measure"]

    assert any("2025-01-14-inland-observer" in stems(found["documents"]) for found in turned)


def test_the_rewrite_with_another_number_departs(ask: Ask) -> None:
    [spun] = [found for found in ask("check")["discrepancies"] if found["kind"] == "number"]

    assert stems(spun["departs"]) == {"2025-01-13-quickfeed"}
    assert "more than 300" in spun["working"]
    assert "more than 400" in spun["working"]


def test_killed_and_wounded_told_as_killed_departs_and_is_no_row(ask: Ask) -> None:
    [turned] = [found for found in ask("check")["discrepancies"] if found["kind"] == "measure"]
    points = [row["number"]["point"] for row in of_korea(ask, "killed", "--as-of", "2025-01-31")["origins"]]

    assert stems(turned["departs"]) == {"2025-01-14-inland-observer"}
    assert 3000 not in points
    assert 300 in points


def test_a_wire_printed_twice_is_one_origin_by_its_sentences(ask: Ask) -> None:
    evidence = [edge["evidence"] for origin in ask("check")["origins"] for edge in origin["edges"]]

    assert any("sentences identical" in each for each in evidence)


def test_the_denial_stays_on_record_under_the_acknowledgement(ask: Ask) -> None:
    positions = {
        found["party"]: [(state["state"], state["since"]) for state in found["states"]]
        for found in ask("acknowledgements")["acknowledgements"]
        if found["object"] == "deployment"
    }

    assert positions["Russia"] == [("denied", "2024-10-10"), ("confirmed", "2025-04-26")]
    assert positions["North Korea"][-1] == ("confirmed", "2025-04-28")


def test_a_name_spelled_in_three_ways_is_one_relay(ask: Ask) -> None:
    spellings = {"Seong-kweun", "Sung-kwon", "Seong-gwon"}
    texts = "".join(path.read_text(encoding="utf-8") for path in DOSSIER.iterdir() if path.suffix != ".md")
    answers = json.dumps([of_korea(ask, measure) for measure in ("killed", "wounded", "casualties", "deployed")])

    assert all(spelling in texts for spelling in spellings)
    assert sum(spelling in answers for spelling in spellings) == 1


def test_the_service_s_figures_for_killed_follow_each_other(ask: Ask) -> None:
    answer = of_korea(ask, "killed")
    service = "National Intelligence Service"
    [row] = [row for row in answer["origins"] if row["who"] == service]

    assert steps(answer, service) == [(300, 600), (600, 2000)]
    assert (row["number"]["point"], row["number"]["hedge"], row["as_of"], row["basis"]) == (2000, "about", "2025-09-02", "total_to_date")


def test_every_report_is_explained() -> None:
    explained = (DOSSIER / "README.md").read_text(encoding="utf-8")
    names = [path.name for path in DOSSIER.iterdir() if path.name != "README.md"]
    ids = [json.loads(line)["id"] for line in (DOSSIER / "wires.jsonl").read_text(encoding="utf-8").splitlines()]

    assert [name for name in (*names, *ids) if name not in explained] == []
