"""The ledger itself: one SQLite file that keeps everything and only appends."""

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from onrecord.errors import DocumentError, LedgerError
from onrecord.ledger import statements as sql
from onrecord.ledger.appending import append_report
from onrecord.ledger.faults import explained
from onrecord.ledger.kept import Added, Counts, Held, HeldDocument, Original
from onrecord.ledger.rows import decode_claim, head_of
from onrecord.ledger.searching import search_ids
from onrecord.records.claims import Report
from onrecord.records.findings import Entry, Record

EVER = "9"  # later than every instant that will be recorded

MOST_MATCHES = 10  # of an ambiguous id, as many as a sentence can list

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)")


class Ledger:
    """Documents, readings, claims and gaps, each with the instant it was recorded; opened by `open_ledger`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        with explained(self._path):
            self._connection.close()

    def holds(self, sha256: str, document: str, ruleset: str) -> bool:
        """Whether this document was already read by this ruleset."""
        with explained(self._path):
            (found,) = self._connection.execute(sql.HOLDS, (document, sha256, ruleset)).fetchone()
        return bool(found)

    def append(self, report: Report, original: Original, *, ruleset: str, recorded: str, brought_in: bool = False) -> Added:
        """Keeps a report in one transaction: all of it or nothing; `recorded` is an ISO instant in UTC.

        Raises:
            DocumentError: the id is held with other bytes, or a text holds half a character.
            LedgerError: the file cannot be written.
        """
        if not _INSTANT.fullmatch(recorded):
            raise ValueError(f"not an ISO instant in UTC: {recorded!r}")
        try:
            with self._transaction("BEGIN IMMEDIATE"):
                return append_report(self._connection, report, original, ruleset=ruleset, recorded=recorded, brought_in=brought_in)
        except UnicodeEncodeError as error:
            raise DocumentError(f"document {report.id!r} holds half a character (a lone surrogate); save it again as UTF-8") from error

    def record(self, *, known_by: str | None = None, measure: str | None = None, kind: str | None = None) -> Record:
        """The claims in force (on the day `known_by`), in ledger order, and the fingerprints of the documents they stand in."""
        statement = sql.ENTRIES_BY_NARROWING[measure is not None, kind is not None]
        asked = {"known_by": known_by or EVER, "measure": measure, "kind": kind}
        with self._transaction("BEGIN"):
            documents: dict[str, int] = {}
            entries = []
            for contract, document, publisher, published, key in self._connection.execute(statement, asked):
                documents[document] = key
                entries.append(Entry(claim=decode_claim(contract), document=document, publisher=publisher, published=published))
            return Record(entries=tuple(entries), fingerprints={document: self._fingerprints(key) for document, key in documents.items()})

    def claim(self, prefix: str, *, document: str | None = None) -> Held | None:
        """The claim with this id or beginning of an id, in its latest reading; None where there is none.

        Raises:
            DocumentError: several claims match.
        """
        bounds = {"first": prefix, "beyond": f"{prefix}\U0010ffff", "document": document, "most": MOST_MATCHES}
        with self._transaction("BEGIN"):
            matches = self._connection.execute(sql.MATCHING_CLAIMS, bounds).fetchall()
            matches = [match for match in matches if match[0] == prefix] or matches
            if len(matches) > 1:
                listed = ", ".join(f"{claim} in {where}" for claim, where, _ in matches)
                raise DocumentError(f"{prefix} is the beginning of more than one claim: {listed}; give more of the id, or its document")
            return self._held(matches[0][2]) if matches else None

    def documents(self, *, known_by: str | None = None) -> tuple[HeldDocument, ...]:
        """Every document by its reading in force, in ledger order."""
        with explained(self._path):
            rows = self._connection.execute(sql.HELD_DOCUMENTS, {"known_by": known_by or EVER}).fetchall()
        return tuple(_held_document(row) for row in rows)

    def counts(self) -> Counts:
        """How much the ledger holds."""
        with explained(self._path):
            documents, readings, claims, gaps = self._connection.execute(sql.COUNTS).fetchone()
        return Counts(documents=documents, readings=readings, claims=claims, gaps=gaps)

    def sealed(self, sha256: str) -> bytes | None:
        """The bytes as they came, or None where they were not kept."""
        with explained(self._path):
            row = self._connection.execute(sql.SEAL, (sha256,)).fetchone()
        return zlib.decompress(row[0]) if row else None

    def search(self, words: str, *, limit: int = 20) -> tuple[str, ...]:
        """The ids of claims in force whose quotes hold all the words, the best first."""
        with explained(self._path):
            return search_ids(self._connection, sql.SEARCH_QUOTES, words, limit)

    def search_documents(self, words: str, *, limit: int = 20) -> tuple[str, ...]:
        """The ids of documents whose texts hold all the words, the best first."""
        with explained(self._path):
            return search_ids(self._connection, sql.SEARCH_TEXTS, words, limit)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        """One look at, or one change of, the whole ledger; what fails leaves nothing behind."""
        with explained(self._path):
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except msgspec.ValidationError as error:
                raise LedgerError(f"{self._path} holds a claim that this Onrecord cannot read ({error}); install a newer one") from error
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _fingerprints(self, key: int) -> tuple[int, ...]:
        return tuple(number for (number,) in self._connection.execute(sql.FINGERPRINTS, (key,)))

    def _held(self, key: int) -> Held:
        contract, ruleset, reading, recorded, brought_in, current, document, text, washed, source_path, *head = self._connection.execute(
            sql.HELD_CLAIM, (key,)
        ).fetchone()
        return Held(
            claim=decode_claim(contract),
            document=document,
            head=head_of(head),
            text=text,
            washed=washed,
            source_path=source_path,
            sha256=head[0],
            ruleset=ruleset,
            reading=reading,
            current=bool(current),
            recorded=recorded,
            brought_in=bool(brought_in),
        )


def _held_document(row: tuple[Any, ...]) -> HeldDocument:
    document, washed, source_path, ruleset, reading, recorded, brought_in, claims, gaps, *head = row
    return HeldDocument(
        id=document,
        head=head_of(head),
        washed=washed,
        source_path=source_path,
        ruleset=ruleset,
        reading=reading,
        recorded=recorded,
        brought_in=bool(brought_in),
        claims=claims,
        gaps=gaps,
    )
