"""`onrecord read`: what documents say, one after the other; nothing is kept."""

from collections import Counter
from pathlib import Path

import click

from onrecord.cli.options import complain, day, format_option, paper, passed_over, put, today
from onrecord.documents import Brought, Refused, find_paths
from onrecord.errors import DocumentError
from onrecord.pipeline import PLAIN, arrive, head, profiles, read, unread
from onrecord.publication import as_line, report_table
from onrecord.records.claims import Report
from onrecord.records.text import Document

EPILOG = """
\b
Examples:
  onrecord read report.txt
  onrecord read --format jsonl reports.jsonl > reports.claims.jsonl
  onrecord read --publisher "Hangang Wire" --published 2025-01-13 page.html
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
def command(paths: tuple[Path, ...], form: str, published: str | None, publisher: str | None, profile: str) -> None:
    """What documents say: how many of whom met what, on whose word, in which characters.

    PATH is a .txt, .html, .jsonl or .claims.jsonl file, a folder, or - for a text on standard input.
    """
    refused, passed = 0, Counter[str]()
    for arrival in arrive(find_paths(paths, passed), published=published, publisher=publisher, today=today()):
        if isinstance(arrival.item, Refused):
            refused += 1
            complain(arrival.item.sentence)
            continue
        document, report = _read(arrival.item, profile)
        put(as_line(report) if form == "jsonl" else report_table(report, document.text, paper()) + "\n")
    if passed:
        complain(passed_over(passed))
    if refused:
        click.get_current_context().exit(1)


def _read(item: Document | Brought, profile: str) -> tuple[Document, Report]:
    """The document and what it says; claims made elsewhere are passed on as they are."""
    if isinstance(item, Brought):
        return item.document, Report(id=item.document.id, document=head(item.document), claims=item.claims)
    try:
        return item, read(item, profile)
    except DocumentError as error:
        complain(str(error))
        return item, unread(item, str(error))
