"""What several commands take in the same way: a day, the ledger's file, the format; and what they print on."""

import shutil
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from onrecord.documents import SUFFIXES
from onrecord.publication import Paper

LEDGER = "onrecord.ledger"
NARROWEST, WIDEST = 60, 160  # columns between which a table stays readable

Wrapper = Callable[[Callable[..., Any]], Callable[..., Any]]


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The day an option names, as ISO 8601 writes it; else a sentence on how to write one."""
    try:
        return value and date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day; write it as 2025-01-13", ctx=ctx, param=param) from None


ledger_option: Wrapper = click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    default=LEDGER,
    show_default=True,
    metavar="FILE",
    help="The ledger's file.",
)

jobs_option: Wrapper = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Read in N processes; the output is the same.",
)


def format_option(*formats: str) -> Wrapper:
    """`--format`, of which a table for a person is the default."""
    return click.option(
        "--format", "form", type=click.Choice(["table", *formats]), default="table", show_default=True, help="For a person or a program."
    )


def paper() -> Paper:
    """What standard output takes: its width, and colour where it is a terminal."""
    return Paper(width=min(max(shutil.get_terminal_size((120, 40)).columns, NARROWEST), WIDEST), colour=sys.stdout.isatty())


def today() -> date:
    """The day it is here."""
    return date.today()  # noqa: TID251 DTZ011 - the door where the clock comes in


def now() -> str:
    """This instant in UTC."""
    return datetime.now(UTC).isoformat(timespec="microseconds")  # noqa: TID251 - the door where the clock comes in


def put(content: bytes | str) -> None:
    """Prints content as it is."""
    click.echo(content, nl=False)


def complain(sentence: str) -> None:
    """Prints a sentence beside the answer."""
    click.echo(sentence, err=True)


def passed_over(passed: Counter[str]) -> str:
    """How many files of other kinds stood in the folders, and what to make of them."""
    kinds = ", ".join(f"{suffix} ({count:,})" for suffix, count in sorted(passed.items()))
    return f"passed over, not a kind of file we read: {kinds}; turn them into {', '.join(SUFFIXES[1:])}"
