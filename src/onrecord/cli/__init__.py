"""The room cli: the desk in a terminal; its verb is `main`."""

from onrecord.cli.group import main

__all__ = ["main"]
