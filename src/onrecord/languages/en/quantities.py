"""Printed numbers with their hedges and what they count."""

from onrecord.records.reading import Quantity, When
from onrecord.records.text import Tokens


def find_quantities(tokens: Tokens, times: tuple[When, ...]) -> tuple[Quantity, ...]:
    """The quantities of a text, in order."""
    return ()
