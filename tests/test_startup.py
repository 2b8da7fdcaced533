"""The command answers at once: what only some commands need is loaded only by them, and nothing opens a socket."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("trafilatura", "lxml", "sqlite3", "rich", "onrecord.pipeline", "socket")
HOME = Path(__file__).parent.parent
BARE = {"PYTHONPATH": str(HOME / "src"), "LANG": "C.UTF-8"}  # no coverage looks over its shoulder
NO_NETWORK = """
import sys, socket
def refuse(*args, **kwargs): raise OSError("a socket was opened")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from onrecord.cli import main
main(sys.argv[1:])
"""


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, onrecord.cli; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code, *HEAVY], env=BARE, capture_output=True, text=True, check=True)

    assert loaded.stdout.split() == []


def test_the_package_runs_as_a_module() -> None:
    shown = subprocess.run([sys.executable, "-m", "onrecord", "--version"], capture_output=True, text=True, check=True)

    assert "onrecord" in shown.stdout


def test_no_command_opens_a_socket(tmp_path: Path) -> None:
    ledger = ["--ledger", str(tmp_path / "test.ledger")]
    text = str(HOME / "docs" / "tutorial" / "briefing.txt")
    for words in (["read", text], ["add", text, *ledger], ["ask", "killed", *ledger], ["check", *ledger], ["acknowledgements", *ledger]):
        run = subprocess.run([sys.executable, "-c", NO_NETWORK, *words], env=BARE, capture_output=True, text=True, check=False)

        assert run.returncode == 0, run.stderr


def test_the_same_bytes_give_the_same_output_in_every_process() -> None:
    folders = [str(HOME / "docs" / "tutorial"), str(HOME / "examples")]
    command = [sys.executable, "-m", "onrecord", "read", "--format", "jsonl", *folders]
    first, second = (
        subprocess.run(command, env=BARE | {"PYTHONHASHSEED": seed}, capture_output=True, check=False).stdout for seed in ("1", "2")
    )

    assert first
    assert second == first
