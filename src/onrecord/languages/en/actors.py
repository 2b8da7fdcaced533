"""Who is mentioned: persons, offices, states, groups, outlets."""

from onrecord.records.reading import Actor
from onrecord.records.text import Tokens


def find_actors(tokens: Tokens) -> tuple[Actor, ...]:
    """The actors of a text, in order."""
    return ()
