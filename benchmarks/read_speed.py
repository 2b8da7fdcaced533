"""Measures how fast, how small and how soon `onrecord read` is; writes the table of docs/benchmarks.md."""

import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus import documents, lines

from onrecord import __version__
from onrecord.pipeline import read
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"
ARTICLES, FEW, MANY, TRIES = 1_000, 100, 10_000, 5
MEASURED = """
import resource, sys
from pathlib import Path
from onrecord.cli import main
main(["read", "--format", "jsonl", sys.argv[1]], standalone_mode=False)
sys.stdout.flush()
status = Path("/proc/self/status")
peaks = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")] if status.exists() else []
sys.stderr.write(f"{peaks[0] if peaks else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")
"""
HEAD = """# Benchmarks

`make bench` writes this page. The corpus is invented (`benchmarks/corpus.py`): articles of about {words} words, one in four about a war,
and one sentence in four of those counts people; {count:,} articles hold {claims:,} claims.
Speed is per second of processor time, on one core.

Measured with Onrecord {version}, Python {python}, {system} {machine}, {cores} cores.

| what | measured |
|---|---|
"""


def main() -> None:
    """Every measurement, printed and written to the page."""
    articles = [as_document(row) for row in documents(ARTICLES)]
    words = sum(len(article.text.split()) for article in articles)
    rate, claims = speed_in_process(articles, words)
    with TemporaryDirectory() as folder:
        rows = [("`read` in process", f"{rate:,.0f} words/s"), *through_the_command(Path(folder), words)]
    head = HEAD.format(
        words=round(words / ARTICLES / 10) * 10,
        count=ARTICLES,
        claims=claims,
        version=__version__,
        python=platform.python_version(),
        system=platform.system(),
        machine=platform.machine(),
        cores=os.cpu_count(),
    )
    table = "".join(f"| {what} | {measured} |\n" for what, measured in rows)
    PAGE.write_text(head + table, encoding="utf-8")
    print(table, end="")


def as_document(row: dict[str, str]) -> Document:
    """The row as a document, as the command would make it."""
    text = row["text"]
    dating = Dating(day=row["published"], read_from=Dated.ARGUMENT)
    return Document(id=row["id"], text=text, sha256=sha256(text.encode()).hexdigest(), datings=(dating,))


def speed_in_process(articles: Iterable[Document], words: int) -> tuple[float, int]:
    """Words per second of processor time, and how many claims they held."""
    begun = time.process_time()
    claims = sum(len(read(article).claims) for article in articles)
    return words / (time.process_time() - begun), claims


def through_the_command(room: Path, words: int) -> list[tuple[str, str]]:
    """What a user of the command line waits for and how much memory it takes."""
    for number in (FEW, ARTICLES, MANY):
        with (room / f"{number}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(lines(number))
    article = room / "article.txt"
    article.write_text(next(documents(1))["text"], encoding="utf-8")
    command = [sys.executable, "-m", "onrecord"]
    spent = processor_seconds([*command, "read", "--format", "jsonl", str(room / f"{ARTICLES}.jsonl")])
    return [
        (f"`onrecord read` of {ARTICLES:,} articles, start-up included", f"{words / spent:,.0f} words/s"),
        (f"peak memory of `onrecord read`, {FEW:,} articles", f"{peak_memory(room / f'{FEW}.jsonl'):.0f} MB"),
        (f"peak memory of `onrecord read`, {MANY:,} articles", f"{peak_memory(room / f'{MANY}.jsonl'):.0f} MB"),
        ("`onrecord --help`, from Enter to prompt", f"{soonest([*command, '--help']):.2f} s"),
        ("`onrecord read` of one article, from Enter to prompt", f"{soonest([*command, 'read', str(article)]):.2f} s"),
    ]


def processor_seconds(command: list[str]) -> float:
    """The processor time that the command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peak_memory(path: Path) -> float:
    """The largest resident size, in megabytes, while the file is read through the command."""
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True
    )
    return int(ran.stderr.split()[-1]) / 1024


def soonest(command: list[str]) -> float:
    """The shortest of a few waits, in seconds."""
    waits = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        waits.append(time.perf_counter() - begun)
    return min(waits)


if __name__ == "__main__":
    main()
