"""The commands by name; a command's module is loaded when it is called, so that `--help` answers at once."""

import gc
import io
import sys
from importlib import import_module
from types import TracebackType
from typing import Any

import click

from onrecord import __version__
from onrecord.errors import OnrecordError

COMMANDS = {
    "read": "What documents say: how many of whom met what, on whose word.",
    "add": "Seals, reads and keeps documents in a ledger.",
    "ask": "Who says how many: one row an origin.",
    "check": "What does not agree or add up.",
    "acknowledgements": "What each party confirms, denies or passes over.",
    "show": "One claim with the characters it rests on.",
}


# Objects made before memory is searched for loops. Claims and findings live as long as the command: at Python's own
# threshold of 700 a check of 20,000 claims spends two of its five seconds searching in vain.
MANY_OBJECTS = 200_000


class Desk(click.Group):
    """A group whose commands live one to a module of this room, under their own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click hands it over
        """The names, in the order of the way through."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, its module loaded now."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"onrecord.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The commands with a line each, none of them loaded."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """What the command returns; what is wrong with the user's data is one sentence and status 2."""
        try:
            return super().invoke(ctx)
        except OnrecordError as refusal:
            click.echo(f"onrecord: {refusal}", err=True)
            ctx.exit(2)


@click.group(cls=Desk, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="onrecord")
def main() -> None:
    """Keeps the record of who says what happened to how many people in a war, and on whose word.

    The way through: `read` a report, `add` it to a ledger, `ask` the ledger, `check` what does not agree, `show` the characters.
    Nothing is sent anywhere; a ledger is one file.
    """
    sys.excepthook = confess
    gc.set_threshold(MANY_OBJECTS)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character shows a question mark


def confess(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:  # noqa: ARG001 - as Python hands it over
    """Says in one sentence that the defect is ours, and where."""
    from onrecord.pipeline import defect

    click.echo(f"onrecord: {defect(error)}; what the ledger took in before stays.", err=True)
