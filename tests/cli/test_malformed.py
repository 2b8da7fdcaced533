"""A folder of what can be wrong with files costs only those files: a sentence each, status 1, and everything else goes in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(sys.executable).with_name("onrecord")
ONRECORD = (str(SCRIPT),) if SCRIPT.is_file() else (sys.executable, "-m", "onrecord")
GOOD = '{"id": "good", "text": "SEOUL, January 13, 2025 – The agency said more than 300 soldiers were killed."}'

WRONG: dict[str, tuple[bytes, str]] = {
    "a-empty.txt": (b"", "empty; leave it out, or fetch it again."),
    "b-binary.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file, not a text; export its text"),
    "c-truncated.html": (b"<!DOCTYPE html><html><head><title>Toll ri", "no main text in the page; fetch it again"),
    "d-encoding.txt": ("Neun Männer wurden getötet.".encode("cp1252"), "not UTF-8 at byte 6; convert it first, for instance: iconv"),
    "f-future.txt": (
        b"SEOUL, January 13, 2090 - Nine soldiers were killed.",
        "published on 2090-01-13 by its dateline, which is after today",
    ),
    "g-menu.html": (b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no main text in the page; fetch it again"),
    "j-broken.jsonl": (f'{GOOD}\n{{"id": "b", "text": "Nine'.encode(), "broken JSON (input data was truncated)"),
    "k-surrogate.jsonl": (b'{"id": "s", "text": "Nine \\ud800 were killed."}', "broken JSON ("),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    room = tmp_path / "reports"
    room.mkdir()
    for name, (data, _) in WRONG.items():
        (room / name).write_bytes(data)
    with (room / "e-endless.jsonl").open("wb") as stream:
        stream.seek(200_000_000)  # a hole that reads as zeros
        stream.write(b"\n" + GOOD.replace("good", "after the endless line").encode())
    (room / "h-loop").mkdir()
    (room / "h-loop" / "back").symlink_to(room)
    (room / "i-gone.txt").symlink_to(room / "nowhere.txt")
    (room / "z-last.jsonl").write_text(GOOD.replace("good", "last"), encoding="utf-8")
    return room


def said_of(name: str, sentences: list[str]) -> list[str]:
    return [sentence for sentence in sentences if name in sentence.split(": ")[0]]


def test_each_is_named_in_one_sentence_and_the_rest_goes_in(folder: Path) -> None:
    done = subprocess.run([*ONRECORD, "add", "reports"], cwd=folder.parent, capture_output=True, text=True, check=False, timeout=60)
    sentences = done.stderr.splitlines()

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for name, (_, reason) in WRONG.items():
        [sentence] = said_of(name, sentences)
        assert reason in sentence
    assert "line 1: longer than 20 million bytes; split its text" in said_of("e-endless.jsonl", sentences)[0]
    assert "the link leads back to a folder already read; remove the link." in said_of("h-loop", sentences)[0]
    assert "no such file or directory; check the path" in said_of("i-gone.txt", sentences)[0]
    assert len(sentences) == len(WRONG) + 3
    assert done.stdout.startswith(f"documents: 3 read, {len(sentences)} refused\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "closed.txt").write_text("Nine soldiers were killed.", encoding="utf-8")
    (tmp_path / "closed.txt").chmod(0)
    done = subprocess.run([*ONRECORD, "add", "closed.txt"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr == "closed.txt: permission denied; give yourself the right to read it (chmod +r).\n"


def test_the_version_is_told(tmp_path: Path) -> None:
    done = subprocess.run([*ONRECORD, "--version"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("onrecord, version ")


@pytest.mark.parametrize("command", [("check",), ("check", "--format", "json"), ("ask", "killed")])
def test_an_answer_into_a_closed_pipe_is_no_fault(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "a.jsonl").write_text(GOOD, encoding="utf-8")
    subprocess.run([*ONRECORD, "add", "a.jsonl"], cwd=tmp_path, capture_output=True, check=True)
    with subprocess.Popen([*ONRECORD, *command], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.close()
        said = run.stderr.read()

    assert b"Traceback" not in said
