"""Time expressions and what they mean against the publication day."""

from datetime import date

from onrecord.records.reading import When
from onrecord.records.text import Tokens


def find_times(tokens: Tokens, published: date | None) -> tuple[When, ...]:
    """The time expressions of a text, in order."""
    return ()
