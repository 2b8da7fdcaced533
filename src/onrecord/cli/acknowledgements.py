"""`onrecord acknowledgements`: what each party confirmed, denied or passed over, and since when."""

from pathlib import Path

import click

from onrecord.cli.options import format_option, ledger_option, paper, put
from onrecord.ledger import open_ledger
from onrecord.pipeline import acknowledgements
from onrecord.publication import as_json, as_table

EPILOG = """
\b
Examples:
  onrecord acknowledgements
  onrecord acknowledgements --format json

\b
Silence, "no comment", "neither confirmed nor denied" and "did not deny"
are four positions. Earlier positions stay on the list.

\b
Exit status: 0 answered; 2 the ledger is wrong.
"""


@click.command(epilog=EPILOG)
@ledger_option
@format_option("json")
def command(ledger: Path, form: str) -> None:
    """What each party acknowledges, denies or passes over, with every earlier position."""
    with open_ledger(ledger, create=False) as kept:
        found = acknowledgements(kept)
    put(as_json(found) if form == "json" else as_table(found, paper()))
