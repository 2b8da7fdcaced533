"""Adds small documents to a ledger and may kill itself on the way: `python adding.py LEDGER RECORDED FUSE`.

FUSE is the number of SQL statements after which the process dies as by `kill -9`; 0 lets it live. Each document added is a line.
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path

from onrecord.ledger import Ledger, Original, open_ledger
from onrecord.records.claims import Claim, Gap, Head, Link, Number, Report
from onrecord.records.fingerprints import fingerprints
from onrecord.records.words import Kind, Role

DOCUMENTS = 500
RULESET = "en-1"


def reports() -> Iterator[tuple[Report, str]]:
    """Five hundred documents of one sentence, each with its claim."""
    for number in range(DOCUMENTS):
        text = f"The ministry said on Monday that {number} soldiers were wounded near the river."
        name = sha256(text.encode()).hexdigest()
        claim = Claim(
            id=name[:16],
            kind=Kind.COUNT,
            quote=text,
            start=0,
            end=len(text),
            measure="wounded",
            number=Number(low=number, high=number, point=number),
            attribution=(Link(who="The ministry", role=Role.ASSERTED_BY, cue="said"),),
            ruleset=RULESET,
        )
        gap = Gap(start=17, end=23, reason="a day")
        yield Report(id=f"d{number}", document=Head(sha256=name), claims=(claim,), gaps=(gap,)), text


def add(ledger: Ledger, recorded: str) -> None:
    """Adds what the ledger does not hold and says so, a line a document."""
    for report, text in reports():
        if not ledger.holds(report.document.sha256 or "", report.id, RULESET):
            original = Original(text=text, content=text.encode(), fingerprints=fingerprints([text]))
            ledger.append(report, original, ruleset=RULESET, recorded=recorded)
            sys.stdout.write(f"{report.id}\n")
            sys.stdout.flush()


def lit(path: Path, fuse: int) -> Ledger:
    """The ledger on a connection that counts its statements and dies at one of them."""
    open_ledger(path, create=True).close()
    connection = sqlite3.connect(path, isolation_level=None)
    burnt = count(1)

    def burn(_: str) -> None:
        if next(burnt) == fuse:
            os.kill(os.getpid(), signal.SIGKILL)

    connection.set_trace_callback(burn)
    return Ledger(connection, path)


def main() -> None:
    """Adds them all, or dies on the way."""
    path, recorded, fuse = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    with lit(path, fuse) if fuse else open_ledger(path, create=True) as ledger:
        add(ledger, recorded)


if __name__ == "__main__":
    main()
