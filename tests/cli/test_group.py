"""Every command is listed with its line, has examples and exit codes, and no traceback reaches a user."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest
from click.testing import CliRunner

from onrecord.cli import main
from onrecord.cli.group import COMMANDS, confess
from onrecord.records.text import Span

ONRECORD = (sys.executable, "-m", "onrecord")


def test_the_commands_are_listed_in_the_order_of_the_way_through() -> None:
    shown = CliRunner().invoke(main, ["--help"]).stdout
    places = [shown.index(f"\n  {name} ") for name in COMMANDS]

    assert places == sorted(places)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_explains_itself(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"])

    assert shown.exit_code == 0
    assert f"\n    onrecord {name}" in shown.stdout
    assert "Exit status: 0 " in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 80


def test_a_command_that_is_none_is_wrong_use() -> None:
    done = CliRunner().invoke(main, ["raed"])

    assert done.exit_code == 2
    assert "raed" in done.stderr


def test_a_closed_pipe_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "Three soldiers were killed."}\n' * 3000, encoding="utf-8")
    with subprocess.Popen([*ONRECORD, "read", "--format", "jsonl", "a.jsonl"], cwd=tmp_path, stdout=PIPE, stderr=PIPE) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.readline()
        run.stdout.close()
        said = run.stderr.read()

    assert said == b""


def test_a_terminal_without_the_characters_gets_question_marks(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "\\uae40", "text": "Three soldiers were killed."}\n', encoding="utf-8")
    narrow = os.environ | {"PYTHONIOENCODING": "latin-1"}  # noqa: TID251 - the environment of the command under test
    run = subprocess.run([*ONRECORD, "read", "a.jsonl"], cwd=tmp_path, env=narrow, capture_output=True, check=False)

    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.startswith(b"? ")


def test_a_defect_of_ours_is_confessed_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="no such span") as caught:
        Span(3, 2)
    confess(ValueError, caught.value, caught.value.__traceback__)

    said = capsys.readouterr().err
    assert said.startswith("onrecord: a defect of Onrecord (ValueError: no such span: 3..2 at records/text.py:")
    assert said.count("\n") == 1


def test_stopping_an_add_keeps_what_was_added(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "Three soldiers were killed."}\n', encoding="utf-8")
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"  # a shell's background job would ignore it
    command = [sys.executable, "-c", f"{listening}; from onrecord.cli import main; main()", "add", "a.jsonl", "gone.txt", "-"]
    with subprocess.Popen(command, cwd=tmp_path, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) as run:
        assert run.stderr
        refusal = run.stderr.readline()  # the first file is added, and now it waits for standard input
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=20)

    assert refusal.startswith("gone.txt: ")
    assert run.returncode == 130
    assert out.startswith("documents: 1 read, 1 refused\n")
    assert err == "Stopped: what is counted here is kept, the document in hand is not.\n"
