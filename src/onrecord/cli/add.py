"""`onrecord add`: seals documents, reads them and keeps what they say."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from onrecord.cli.options import complain, day, ledger_option, now, passed_over, put, today
from onrecord.cli.progress import watched
from onrecord.documents import Refused, find_paths
from onrecord.ledger import open_ledger
from onrecord.pipeline import Fate, Kept, add, arrive
from onrecord.publication import many

EPILOG = """
\b
Examples:
  onrecord add reports/
  onrecord add --ledger kursk.ledger wire.html sheet.claims.jsonl
  onrecord add --published 2025-01-13 --publisher "Hangang Wire" page.txt

\b
Adding twice changes nothing. A .claims.jsonl brings in claims that a person
made; they are kept as given and marked as brought in. Documents in a language
without a pack are sealed for the day there is one. Ctrl-C loses at most the
document in hand.

\b
Exit status: 0 all kept, 1 some refused, 2 wrong use or the ledger cannot be
written, 130 stopped.
"""


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of everything that arrived."""

    fates: Counter[Fate] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    claims: int = 0
    gaps: int = 0
    refused: int = 0
    passed: Counter[str] = field(default_factory=Counter)

    def count(self, outcome: Kept | Refused) -> None:
        """Takes one outcome in."""
        if isinstance(outcome, Refused):
            self.refused += 1
            return
        self.fates[outcome.fate] += 1
        self.claims += outcome.claims
        self.gaps += outcome.gaps
        if outcome.fate is Fate.UNREAD:
            self.unread[outcome.language] += 1


def summary(tally: Tally) -> Iterator[str]:
    """What became of everything, in a few lines."""
    fates = [f"{tally.fates[fate]:,} {fate}" for fate in Fate if tally.fates[fate]]
    if tally.refused:
        fates.append(f"{tally.refused:,} refused")
    yield f"documents: {', '.join(fates) or 'none'}"
    if tally.unread:
        codes = ", ".join(f"{code} ({count:,})" for code, count in sorted(tally.unread.items()))
        yield f"no language pack: {codes}; kept as they came, nothing was guessed"
    if tally.passed:
        yield passed_over(tally.passed)
    yield f"new: {many(tally.claims, 'claim')}, {many(tally.gaps, 'gap')} (numbers or passages seen and not understood)"


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@ledger_option
@click.option("--published", metavar="DAY", callback=day, help="The publication day of every document, over what it prints.")
@click.option("--publisher", metavar="NAME", help="The publisher of every document.")
def command(paths: tuple[Path, ...], ledger: Path, published: str | None, publisher: str | None) -> None:
    """Seals documents, reads them and keeps what they say in a ledger.

    PATH is a .txt, .html, .jsonl or .claims.jsonl file, a folder, or - for a text on standard input.
    """
    tally = Tally()
    stopped = False
    with open_ledger(ledger, create=True) as kept:
        files = tuple(find_paths(paths, tally.passed))
        arrivals = watched(arrive(files, published=published, publisher=publisher, today=today()), files)
        try:
            for outcome in add(kept, arrivals, now()):
                tally.count(outcome)
                if isinstance(outcome, Refused):
                    complain(outcome.sentence)
        except KeyboardInterrupt:
            stopped = True
        total = kept.counts()
    put("".join(f"{line}\n" for line in summary(tally)))
    put(f"{ledger} holds {many(total.documents, 'document')}, {many(total.claims, 'claim')} and {many(total.gaps, 'gap')}.\n")
    if stopped:
        complain("Stopped: what is counted here is kept, the document in hand is not.")
        click.get_current_context().exit(130)
    if tally.refused:
        click.get_current_context().exit(1)
