"""`onrecord read`: what documents say, one after the other; nothing is kept."""

from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from onrecord.cli.options import complain, day, format_option, jobs_option, paper, passed_over, put, today
from onrecord.documents import Brought, Refused, find_paths
from onrecord.errors import DocumentError
from onrecord.pipeline import PLAIN, Ear, arrive, explain, head, profiles, read, unread
from onrecord.publication import Paper, Reasons, as_line, report_table
from onrecord.records.claims import Report
from onrecord.records.text import Document
from onrecord.runners import spread

EPILOG = """
\b
Examples:
  onrecord read report.txt
  onrecord read --format jsonl reports.jsonl > reports.claims.jsonl
  onrecord read --publisher "Hangang Wire" --published 2025-01-13 page.html
  onrecord read --jobs 4 --format jsonl archive/ > archive.claims.jsonl
  pbpaste | onrecord read -

\b
A .jsonl holds one document a line: {"id", "text", "published"?, "publisher"?,
"title"?, "url"?, "language"?}. A folder is read with all that is in it.

\b
Exit status: 0 all read, 1 some refused (standard error says which), 2 wrong
use.
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@format_option("jsonl")
@click.option("--published", metavar="DAY", callback=day, help="The publication day of every document, over what it prints.")
@click.option("--publisher", metavar="NAME", help="The publisher of every document.")
@click.option("--profile", type=click.Choice(profiles()), default=PLAIN, show_default=True, help="What hedges and vague words stand for.")
@click.option("--explain", "why", is_flag=True, help="With each claim why: the rules, how often they are right, what else it may be.")
@click.option(
    "--listen",
    type=click.Choice([ear.value for ear in Ear]),
    help="How much the trained encoder reads: all, where claims can stand, or nothing (rules alone). Claims of `all` and `claims` are the "
    "same.  [default: all for jsonl, claims for a table]",
)
@jobs_option
def command(paths: tuple[Path, ...], jobs: int, published: str | None, publisher: str | None, **manners: Any) -> None:
    """What documents say: how many of whom met what, on whose word, in which characters.

    PATH is a .txt, .html, .jsonl or .claims.jsonl file, a folder, or - for a text on standard input.
    """
    manner, refused, passed = _Manner(paper=paper(), **manners), 0, Counter[str]()
    arrivals = arrive(find_paths(paths, passed), published=published, publisher=publisher, today=today())
    for entry in spread(partial(_read, manner), (arrival.item for arrival in arrivals), partial(_lost, manner), jobs=jobs):
        refused += entry.is_refused
        if entry.complaint:
            complain(entry.complaint)
        put(entry.content)
    if passed:
        complain(passed_over(passed))
    if refused:
        click.get_current_context().exit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manner:
    """How documents are read and printed."""

    form: str
    paper: Paper
    profile: str
    why: bool
    listen: str | None = None

    @property
    def ear(self) -> Ear:
        """A table prints claims alone, so that the encoder need not read what can hold none."""
        return Ear(self.listen) if self.listen else Ear.ALL if self.form == "jsonl" else Ear.CLAIMS

    def prints(self, report: Report, document: Document, reasons: Reasons | None = None) -> bytes | str:
        """The report; its claims with their reasons, where they are asked for."""
        told = (reasons or {}) if self.why else None
        return as_line(report, told) if self.form == "jsonl" else report_table(report, document.text, self.paper, told) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """What is printed for one document, and what is complained of beside it."""

    content: bytes | str = ""
    complaint: str | None = None
    is_refused: bool = False


def _read(manner: _Manner, item: Document | Brought | Refused) -> _Entry:
    """What a document says; claims made elsewhere are passed on as they are."""
    if isinstance(item, Refused):
        return _Entry(complaint=item.sentence, is_refused=True)
    if isinstance(item, Brought):
        document = item.document
        return _Entry(content=manner.prints(Report(id=document.id, document=head(document), claims=item.claims), document))
    try:
        return _Entry(content=manner.prints(read(item, manner.profile, manner.ear), item, explain(item) if manner.why else None))
    except DocumentError as error:
        return _Entry(content=manner.prints(unread(item, str(error)), item), complaint=str(error))


def _lost(manner: _Manner, item: Document | Brought | Refused) -> _Entry:
    """What is printed for a document that ended the process that read it."""
    if isinstance(item, Refused):
        return _Entry(complaint=item.sentence, is_refused=True)
    document = item.document if isinstance(item, Brought) else item
    reason = f"{document.id}: the process that read it was killed; give it more memory, or send the document to us if you may"
    return _Entry(content=manner.prints(unread(document, reason), document), complaint=reason, is_refused=True)
