"""The command answers at once: what only some commands need is loaded only by them, and nothing opens a socket."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("trafilatura", "lxml", "sqlite3", "rich", "onrecord.pipeline", "socket")
BARE = {"PYTHONPATH": str(Path(__file__).parent.parent / "src"), "LANG": "C.UTF-8"}  # no coverage looks over its shoulder
NO_NETWORK = """
import sys, socket
def refuse(*args, **kwargs): raise OSError("a socket was opened")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from onrecord.cli import main
main(["read", "--format", "jsonl", "-"])
"""


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, onrecord.cli; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code, *HEAVY], env=BARE, capture_output=True, text=True, check=True)

    assert loaded.stdout.split() == []


def test_the_package_runs_as_a_module() -> None:
    shown = subprocess.run([sys.executable, "-m", "onrecord", "--version"], capture_output=True, text=True, check=True)

    assert "onrecord" in shown.stdout


def test_reading_opens_no_socket() -> None:
    text = "The ministry said on Monday that 12 soldiers were killed."
    run = subprocess.run([sys.executable, "-c", NO_NETWORK], input=text, capture_output=True, text=True, check=False)

    assert "a socket was opened" not in run.stderr
    assert run.returncode == 0, run.stderr
