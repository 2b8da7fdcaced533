"""`onrecord show` gives the characters behind a claim, by its id or the beginning of it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord.cli import main

TEXT = "The agency said more than 300 soldiers were killed. It gave no names."
CLAIM = {"kind": "count", "quote": "more than 300 soldiers were killed", "start": 16, "end": 50, "measure": "killed"}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    lines = [
        {"id": "x", "document": {"text": TEXT}, "claims": [CLAIM | {"id": "3f2a"}, CLAIM | {"id": "3f9c"}]},
        {"id": "y", "document": {}, "claims": [CLAIM | {"id": "77"}]},
    ]
    Path("a.claims.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    desk = CliRunner()
    desk.invoke(main, ["add", "a.claims.jsonl"])
    return desk


def test_the_beginning_of_an_id_is_enough(desk: CliRunner) -> None:
    done = desk.invoke(main, ["show", "3f2"])

    assert done.stdout.splitlines()[0] == "The agency said «more than 300 soldiers were killed»."


def test_json_has_the_characters_and_the_sentence(desk: CliRunner) -> None:
    shown = json.loads(desk.invoke(main, ["show", "3f2", "--format", "json"]).stdout)

    assert shown["came"] == "brought in"
    assert shown["passages"][0]["text"] == TEXT[:51]


def test_the_whole_sealed_text(desk: CliRunner) -> None:
    assert desk.invoke(main, ["show", "3f2", "--document"]).stdout == TEXT + "\n"


REFUSALS = [
    (["show", "3f"], "3f is the beginning of more than one claim: 3f2a in x, 3f9c in x"),
    (["show", "aa"], "onrecord.ledger holds no claim that begins with 'aa'"),
    (["show", "77", "--document"], "the text of y was not brought in with its claims"),
    (["show", "3f2a", "--ledger", "none.ledger"], "there is no ledger at none.ledger"),
]


@pytest.mark.parametrize(("words", "reason"), REFUSALS)
def test_what_cannot_be_shown_is_explained(desk: CliRunner, words: list[str], reason: str) -> None:
    done = desk.invoke(main, words)

    assert done.exit_code == 2
    assert reason in done.stderr
    assert not Path("none.ledger").exists()
