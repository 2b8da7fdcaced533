"""What the docs show is what the program prints: every terminal block is run, from top to bottom of its page.

`python tests/test_docs.py --rewrite` puts the present output in place of the printed one.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

HOME = Path(__file__).parent.parent
PAGES = sorted([HOME / "README.md", HOME / "CONTRIBUTING.md", *(HOME / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PROMPT, CONTINUATION = "$ ", "> "
BROKEN = re.compile(r"^(Traceback|.*: not found$|onrecord: a defect)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#\s]*)(#[^)\s]*)?\)")
ROOM = ("examples", "docs")  # what a reader of the page has in the folder where they type


def commands(block: str) -> list[str]:
    """The commands typed in a block, each with its continuation lines."""
    typed: list[str] = []
    for line in block.splitlines():
        if line.startswith(PROMPT):
            typed.append(line)
        elif line.startswith(CONTINUATION) and typed:
            typed[-1] += "\n" + line
    return typed


def output(typed: str, room: Path) -> str:
    """What the command prints when it is typed in that folder."""
    command = "\n".join(line[2:] for line in typed.splitlines())
    path = f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin"
    environment = {"PATH": path, "LANG": "C.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "130", "PYTHONPATH": str(HOME / "src")}
    ran = subprocess.run(["/bin/sh", "-c", command], cwd=room, env=environment, capture_output=True, text=True, check=False)
    return "\n".join(line.rstrip() for line in (ran.stdout + ran.stderr).splitlines()).strip("\n")


def rerun(text: str) -> str:
    """The page with every terminal block as it comes out now."""
    if not BLOCK.search(text):
        return text
    with TemporaryDirectory() as folder:
        room = Path(folder)
        for name in ROOM:
            if (HOME / name).is_dir():
                shutil.copytree(HOME / name, room / name)

        def shown(match: re.Match[str]) -> str:
            lines = [line for typed in commands(match[1]) for line in (typed, output(typed, room)) if line]
            return "```console\n" + "\n".join(lines) + "\n```"

        return BLOCK.sub(shown, text)


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {"#" + re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOME).as_posix())
def test_what_a_page_shows_is_what_the_program_prints(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert rerun(text) == text
    assert not BROKEN.search(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOME).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        there = (page.parent / target) if target else page

        assert there.exists(), f"{target} is not there"
        assert not anchor or anchor in anchors(there), f"{target}{anchor} is not there"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOME).as_posix())
def test_every_line_of_python_shown_runs(page: Path) -> None:
    for block in PYTHON.findall(page.read_text(encoding="utf-8")):
        ran = subprocess.run([sys.executable, "-W", "error", "-c", block], capture_output=True, text=True, check=False)

        assert ran.returncode == 0, ran.stderr


def test_the_readme_is_read_in_one_sitting() -> None:
    assert len((HOME / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_every_page_is_reached_from_the_index() -> None:
    docs = HOME / "docs"
    listed = {
        name
        for page in docs.rglob("*.md")
        for tree in re.findall(r"^```\{toctree\}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
        for line in tree.splitlines()
        for name in [(page.parent / f"{line.strip()}.md").relative_to(docs).as_posix()]
    }

    assert {page.relative_to(docs).as_posix() for page in docs.rglob("*.md")} - listed == {"index.md"}


def rewrite() -> None:
    """Each page that shows something else than the program prints is written anew."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        now = rerun(text)
        if BROKEN.search(now):
            sys.exit(f"a command of {page.relative_to(HOME)} breaks; the page stays as it is")
        if now != text:
            page.write_text(now, encoding="utf-8")
            sys.stdout.write(f"rewrote {page.relative_to(HOME)}\n")


if __name__ == "__main__" and sys.argv[1:] == ["--rewrite"]:
    rewrite()
