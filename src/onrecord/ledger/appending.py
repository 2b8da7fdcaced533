"""How a report enters the ledger: only by new rows, inside the transaction of whoever calls."""

import zlib
from collections.abc import Sequence
from hashlib import sha256
from sqlite3 import Connection

from onrecord.errors import DocumentError
from onrecord.ledger import statements as sql
from onrecord.ledger.kept import Added, Original
from onrecord.ledger.rows import Row, claim_row, encode_claim, gap_row, link_rows
from onrecord.ledger.tokens import index_tokens
from onrecord.records.claims import Claim, Report

COMPRESSION = 1  # of zlib: a page of 170 KB in 2 ms instead of 5, and 15 % larger


def append_report(connection: Connection, report: Report, original: Original, *, ruleset: str, recorded: str, brought_in: bool) -> Added:
    """Writes what of the report is new; one that says what a reading by its ruleset said writes nothing.

    Raises:
        DocumentError: the id is held with other bytes.
    """
    told = _told(report, original)
    earlier = connection.execute(sql.LATEST_DOCUMENT, (report.id,)).fetchone()
    if earlier:
        _check_hash(report.id, told[0], earlier)
    _seal(connection, original, recorded)
    contracts = [encode_claim(claim) for claim in report.claims]
    gaps = [gap_row(gap) for gap in report.gaps]
    alike = connection.execute(sql.READINGS_ALIKE, (report.id, ruleset, brought_in)).fetchall() if earlier else []
    if any(_adds_nothing(told, known) and _says(connection, reading, contracts, gaps) for reading, *known in alike):
        return Added(held=len(report.claims))
    held, seen = _known(connection, report.id) if earlier else (set(), set())
    document = _document(connection, report.id, (told, earlier), original, recorded)
    (number,) = connection.execute(sql.NEXT_NUMBER, (report.id,)).fetchone()
    reading = _insert(connection, sql.INSERT_READING, (document, report.id, number, ruleset, brought_in, recorded))
    for position, (claim, contract) in enumerate(zip(report.claims, contracts, strict=True)):
        _claim(connection, (reading, position), claim, contract)
    connection.executemany(sql.INSERT_GAP, ((reading, position, *gap) for position, gap in enumerate(gaps)))
    new = sum(claim.id not in held for claim in report.claims)
    return Added(claims=new, gaps=sum(gap not in seen for gap in gaps), held=len(report.claims) - new, written=True)


def _told(report: Report, original: Original) -> Row:
    """What the report tells of its document, in the order of the columns."""
    head = report.document
    published_from = head.published_from and str(head.published_from)
    print_of = (head.language, head.publisher, head.published, published_from, head.title, head.url)
    return (_hash(report, original), *print_of, original.text)


def _check_hash(document: str, told: str | None, earlier: Row) -> None:
    known, since = earlier[1], earlier[-1]
    if told and known and told != known:
        raise DocumentError(
            f"document {document} is held with other bytes since {since} (sha256 {known[:12]}, now {told[:12]}); give this one another id"
        )


def _adds_nothing(told: Row, known: Sequence[str | None]) -> bool:
    return all(new is None or new == old for new, old in zip(told, known, strict=True))


def _document(connection: Connection, name: str, known: tuple[Row, Row | None], original: Original, recorded: str) -> int:
    """The number of the document's row, which is written where something is new; what was known stays known."""
    told, earlier = known
    if earlier:
        if _adds_nothing(told, earlier[1:-1]):
            return int(earlier[0])
        told = tuple(new if new is not None else old for new, old in zip(told, earlier[1:-1], strict=True))
    key = _insert(connection, sql.INSERT_DOCUMENT, (name, *told, original.washed, original.source_path, recorded))
    connection.executemany(sql.INSERT_FINGERPRINT, ((key, *numbered) for numbered in enumerate(original.fingerprints)))
    if told[-1] is not None:
        connection.execute(sql.INSERT_TEXT_TOKENS, (key, index_tokens(told[-1])))
    return key


def _hash(report: Report, original: Original) -> str | None:
    """The hash of the sealed bytes, checked against the one the report was made from."""
    told = report.document.sha256
    if original.content is None:
        return told
    found = sha256(original.content).hexdigest()
    if told not in (None, found):
        raise ValueError(f"the bytes of {report.id} are not those that were read: {found} instead of {told}")
    return found


def _seal(connection: Connection, original: Original, recorded: str) -> None:
    if original.content is None:
        return
    name = sha256(original.content).hexdigest()
    (sealed,) = connection.execute(sql.IS_SEALED, (name,)).fetchone()
    if not sealed:
        packed = zlib.compress(original.content, COMPRESSION)
        connection.execute(sql.INSERT_SEAL, (name, len(original.content), packed, recorded))


def _claim(connection: Connection, place: tuple[int, int], claim: Claim, contract: str) -> None:
    key = _insert(connection, sql.INSERT_CLAIM, (*place, *claim_row(claim, contract)))
    connection.executemany(sql.INSERT_LINK, link_rows(key, claim))
    connection.execute(sql.INSERT_QUOTE_TOKENS, (key, index_tokens(claim.quote)))


def _says(connection: Connection, reading: int, contracts: list[str], gaps: list[tuple[int, int, str]]) -> bool:
    """Whether the reading says exactly this."""
    held = [contract for (contract,) in connection.execute(sql.CONTRACTS_OF_READING, (reading,))]
    return held == contracts and connection.execute(sql.GAPS_OF_READING, (reading,)).fetchall() == gaps


def _known(connection: Connection, document_id: str) -> tuple[set[str], set[Row]]:
    """The ids of the claims, and the gaps, of all readings of the document."""
    ids = {claim_id for (claim_id,) in connection.execute(sql.CLAIM_IDS_OF_DOCUMENT, (document_id,))}
    return ids, set(connection.execute(sql.GAPS_OF_DOCUMENT, (document_id,)))


def _insert(connection: Connection, statement: str, row: Row) -> int:
    """Writes one row and gives its number."""
    return connection.execute(statement, row).lastrowid or 0
