"""The commands by name; a command's module is loaded when it is called, so that `--help` answers at once."""

from importlib import import_module
from typing import Any

import click

from onrecord import __version__
from onrecord.errors import OnrecordError

COMMANDS = {
    "read": "What documents say: who reports how many of whom.",
}


class Desk(click.Group):
    """A group whose commands live one to a module of this room, under their own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the way through."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, its module loaded now."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"onrecord.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
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
    """Keeps the record of who says what happened to how many people in a war, and on whose word."""
