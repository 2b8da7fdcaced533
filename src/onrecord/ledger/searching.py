"""Looks words up in quotes and texts, and builds the two indexes anew when the tokens change."""

from sqlite3 import Connection

from onrecord.ledger import statements as sql
from onrecord.ledger.tokens import VERSION, index_tokens, query_of


def search_ids(connection: Connection, statement: str, words: str, limit: int) -> tuple[str, ...]:
    """The ids that hold all the words, the best first, each once."""
    query = query_of(words)
    if not query:
        return ()
    return tuple(dict.fromkeys(found for (found,) in connection.execute(statement, (query, limit))))


def index_anew(connection: Connection) -> None:
    """Feeds both indexes with the tokens of this version, all or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(sql.EMPTY_QUOTES_INDEX)
        connection.execute(sql.EMPTY_TEXTS_INDEX)
        for filling, kept in ((sql.INSERT_QUOTE_TOKENS, sql.ALL_QUOTES), (sql.INSERT_TEXT_TOKENS, sql.ALL_TEXTS)):
            connection.executemany(filling, ((key, index_tokens(text)) for key, text in connection.execute(kept)))
        connection.execute(sql.INSERT_INDEX_VERSION, (VERSION,))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
