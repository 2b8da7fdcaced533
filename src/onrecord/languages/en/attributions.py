"""Who says what: source, cue and content."""

from onrecord.records.reading import Actor, Attribution, When
from onrecord.records.text import Tokens


def find_attributions(tokens: Tokens, actors: tuple[Actor, ...], times: tuple[When, ...]) -> tuple[Attribution, ...]:
    """The attributions of a text, in order."""
    return ()
