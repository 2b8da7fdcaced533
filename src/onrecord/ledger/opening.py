"""Opens a ledger file, makes a new one where that is asked, and brings an older one up to date."""

import os
import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from onrecord.errors import LedgerError
from onrecord.ledger import statements as sql
from onrecord.ledger.faults import explained
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.searching import index_anew
from onrecord.ledger.tokens import VERSION

APPLICATION_ID = 1330532931  # the letters ONRC, as the first migration writes them

PATIENCE = 5.0  # seconds to wait for another process that writes

# A commit is on the disk before `append` returns, so that a power cut costs no more than a kill does: measured at .2 ms a document.
DURABLE = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON")


def open_ledger(path: Path, *, create: bool) -> Ledger:
    """The ledger in this file; with `create` a new one where there is none, and without leave to write one that answers only.

    Raises:
        LedgerError: there is no such file, it is no ledger, or a newer Onrecord made it.
    """
    if not create and not path.exists():
        raise LedgerError(f"there is no ledger at {path}; `onrecord add --ledger {path} DOCUMENT` makes one")
    with explained(path):
        if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return Ledger(_only_to_ask(path), path)
        return Ledger(_to_write(path, new=create), path)


def _to_write(path: Path, *, new: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        version = _version(connection, path, empty=new)
        for pragma in DURABLE:
            connection.execute(pragma)
        if version < len(_migrations()):
            _migrate(connection, path)
        if connection.execute(sql.INDEX_VERSION).fetchone() != (VERSION,):
            index_anew(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _only_to_ask(path: Path) -> sqlite3.Connection:
    """A connection that needs no leave to write; where even the folder is closed, the file is taken as unchanging."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    for uri in (address, f"{address}&immutable=1"):
        connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
        try:
            version = _version(connection, path)
        except sqlite3.OperationalError:
            connection.close()
            continue
        if version == len(_migrations()):
            return connection
        connection.close()
        raise LedgerError(f"{path} is of an older version; open it once where it may be written")
    raise LedgerError(f"{path} cannot be read; allow reading the file, or copy it into a folder that may be written")


def _version(connection: sqlite3.Connection, path: Path, *, empty: bool = False) -> int:
    """The version of the ledger, 0 for an empty file where that will do; looks only, so that a file of somebody else's stays as it is."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and (application or version or tables):
        raise LedgerError(f"{path} is a database, but not a ledger; name another file")
    if not version and not empty:
        raise LedgerError(f"{path} is empty, not a ledger; name another file")
    latest = len(_migrations())
    if version > latest:
        raise LedgerError(f"{path} was made by a newer Onrecord (ledger version {version}, this one knows {latest}); install that one")
    return int(version)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Runs the migrations that the file has not seen, all or none; of two processes that try, the second finds it done."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for migration in _migrations()[_version(connection, path, empty=True) :]:
            for statement in _statements(migration):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(_migrations())}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _migrations() -> list[str]:
    """The migrations in the order of their numbers; the first is 0001, so the version is how many have run."""
    folder = files("onrecord.ledger") / "migrations"
    return [file.read_text(encoding="utf-8") for file in sorted(folder.iterdir(), key=lambda file: file.name) if file.name.endswith(".sql")]


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one, so that they can share a transaction; a trigger is one statement."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
