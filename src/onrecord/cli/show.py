"""`onrecord show`: one claim, the characters it rests on, and how it came here."""

from pathlib import Path

import click

from onrecord.cli.options import format_option, ledger_option, paper, put
from onrecord.errors import LedgerError
from onrecord.ledger import Held, open_ledger
from onrecord.pipeline import exhibit
from onrecord.publication import exhibit_json, exhibit_page, unarmed

EPILOG = """
\b
Examples:
  onrecord show 3f2a
  onrecord show 3f2a91c0d4e5b677 --format json
  onrecord show 3f2a --document

\b
CLAIM is an id, or its beginning where no other claim begins so. Ids stand in
the JSON of `read` and `ask`.

\b
Exit status: 0 shown, 2 no such claim, several, or the ledger is wrong.
"""


@click.command(epilog=EPILOG)
@click.argument("claim")
@click.option("--in", "document_id", metavar="DOCUMENT", help="The document, where several hold a claim of this id.")
@click.option("--document", "whole", is_flag=True, help="Print the whole sealed text instead.")
@ledger_option
@format_option("json")
def command(claim: str, document_id: str | None, whole: bool, ledger: Path, form: str) -> None:  # noqa: FBT001 - click names it
    """One claim: its sentence with the bearing characters lit, its chain, its sealed document."""
    with open_ledger(ledger, create=False) as kept:
        held = kept.claim(claim, document=document_id)
    if held is None:
        raise LedgerError(f"{ledger} holds no claim that begins with {claim!r}; `onrecord ask --format json` prints the ids it holds")
    if whole:
        put(sealed_text(held))
        return
    shown = exhibit(held)
    put(exhibit_json(shown) if form == "json" else exhibit_page(shown, paper()))


def sealed_text(held: Held) -> str:
    """The text that the offsets count in.

    Raises:
        LedgerError: the claim was brought in without it.
    """
    if held.text is None:
        raise LedgerError(f"the text of {held.document} was not brought in with its claims; ask whoever made them for it")
    return unarmed(held.text) + "\n"
