"""`onrecord check`: what does not agree or add up, and which reports go back to one utterance."""

from pathlib import Path

import click

from onrecord.cli.options import format_option, ledger_option, paper, put
from onrecord.ledger import open_ledger
from onrecord.pipeline import check
from onrecord.publication import as_json, as_table

EPILOG = """
\b
Examples:
  onrecord check
  onrecord check --ledger kursk.ledger --format json

\b
Figures that should add up are consistent, strained or impossible.
Other disagreements carry no verdict: which report departs is named
where most direct reports decide it.

\b
Exit status: 0 checked, whatever was found; 2 the ledger is wrong.
"""


@click.command(epilog=EPILOG)
@ledger_option
@format_option("json")
def command(ledger: Path, form: str) -> None:
    """What does not agree or add up in the whole ledger, and which reports share one origin."""
    with open_ledger(ledger, create=False) as kept:
        findings = check(kept)
    put(as_json(findings) if form == "json" else as_table(findings, paper()))
