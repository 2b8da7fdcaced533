"""The reference is complete: every command, word, field, error and column of the program stands in it."""

import inspect
import re
import sqlite3
from contextlib import closing
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path

import click
import pytest

from onrecord import errors
from onrecord.cli import main
from onrecord.records import claims, findings, reasons, words

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
MIGRATIONS = Path(__file__).parent.parent / "src" / "onrecord" / "ledger" / "migrations"
RENAMED = {"earlier": "from", "later": "to"}
INNER = {"Entry", "Record", "RunnersUp"}  # what reconciliation and explaining are handed is not printed


def page(name: str) -> str:
    """A page of the reference."""
    return (REFERENCE / f"{name}.md").read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """The part of a page under a heading, empty where there is none."""
    found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def in_ticks(text: str) -> set[str]:
    """Every word that a page sets in code."""
    return set(re.findall(r"`([^`\n]+)`", text))


VOCABULARIES = [each for _, each in inspect.getmembers(words, inspect.isclass) if issubclass(each, StrEnum) and each is not StrEnum]
RECORDS = [
    each
    for module in (claims, findings, reasons)
    for name, each in inspect.getmembers(module, inspect.isclass)
    if is_dataclass(each) and each.__module__ == module.__name__ and name not in INNER
]


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda each: each.__name__)
def test_every_word_of_a_vocabulary_is_explained_and_no_other(vocabulary: type[StrEnum]) -> None:
    explained = re.findall(r"^\| `(\w+)` \| .", section(page("vocabulary"), vocabulary.__name__), re.MULTILINE)

    assert explained == [word.value for word in vocabulary]


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.__name__)
def test_every_key_of_the_json_is_explained(record: type) -> None:
    assert {RENAMED.get(field.name, field.name) for field in fields(record)} <= in_ticks(page("json"))


def test_every_error_says_what_to_do() -> None:
    known = {name for name, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, errors.OnrecordError)}

    assert known <= in_ticks(page("errors"))


def test_every_command_shows_its_help() -> None:
    assert isinstance(main, click.Group)
    context = click.Context(main)

    assert re.findall(r"^## (\w+)", page("commands"), re.MULTILINE) == main.list_commands(context)
    for name in main.list_commands(context):
        assert f"$ onrecord {name} --help" in section(page("commands"), name)


def test_every_option_says_what_it_does() -> None:
    assert isinstance(main, click.Group)
    context = click.Context(main)
    commands = [(name, main.get_command(context, name)) for name in main.list_commands(context)]
    options = [(name, option) for name, command in commands if command for option in command.params if isinstance(option, click.Option)]

    assert [f"{name} {option.opts[0]}" for name, option in options if not option.help] == []


def test_every_table_and_column_of_the_ledger_is_explained() -> None:
    text = page("ledger")
    with closing(sqlite3.connect(":memory:")) as ledger:
        for migration in sorted(MIGRATIONS.glob("*.sql")):
            ledger.executescript(migration.read_text(encoding="utf-8"))
        named = ledger.execute(
            "SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        inner = {name for name, _ in named if re.search(r"_index_\w+$", name)}
        columns = {name: [row[1] for row in ledger.execute(f"PRAGMA table_info({name})")] for name, sort in named if sort == "table"}

    assert {name for name, _ in named} - inner <= in_ticks(text) | set(re.findall(r"^## (\w+)", text, re.MULTILINE))
    for name, held in columns.items():
        if name not in inner and not name.endswith("_index"):
            assert re.findall(r"^\| `(\w+)` \| .", section(text, name), re.MULTILINE) == held, name
