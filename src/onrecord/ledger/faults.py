"""What SQLite reports, told as one sentence with its remedy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.errors import LedgerError

REMEDIES = {  # by SQLite's primary result code
    sqlite3.SQLITE_BUSY: "{path} is being written by another process; wait until that one is done and run again",
    sqlite3.SQLITE_LOCKED: "{path} is being written by another process; wait until that one is done and run again",
    sqlite3.SQLITE_FULL: "the disk of {path} is full; make room and run again (the document in hand was not added, the earlier ones stay)",
    sqlite3.SQLITE_NOTADB: "{path} is not a ledger; name another file",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged; go on with a copy, or with what `sqlite3 {path} .recover` saves",
    sqlite3.SQLITE_READONLY: "{path} cannot be written; allow writing to the file and its folder, or name another file",
    sqlite3.SQLITE_PERM: "{path} cannot be opened; allow reading and writing the file and its folder, or name another file",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; name a file in a folder that exists and may be written",
    sqlite3.SQLITE_IOERR: "the disk of {path} does not read or write ({error}); check the disk and run again",
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what goes wrong inside into a LedgerError that names the file and the remedy.

    Raises:
        LedgerError: the file cannot be opened, read or written.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        remedy = REMEDIES.get(code & 0xFF) if code is not None else None
        if remedy is None and "fts5" in str(error):
            remedy = "this Python's SQLite lacks full-text search (FTS5), which {path} needs; use another build of Python"
        if remedy is None:
            remedy = "{path} cannot be used as a ledger ({error}); check that it was made by Onrecord"
        raise LedgerError(remedy.format(path=path, error=error)) from error
