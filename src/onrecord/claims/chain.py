"""On whose word: the chain of links from publisher to origin for any place in a text."""

from dataclasses import dataclass

from onrecord.records.claims import Link
from onrecord.records.reading import Reading, When
from onrecord.records.text import Span
from onrecord.records.words import Certainty, Evidence, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Who vouches for a passage, outermost first, and what the innermost speaker's words commit to.

    Attributes:
        spoken: when the source spoke, where the text dates it.
        carried: the source was named in an earlier sentence and is carried over.
    """

    links: tuple[Link, ...]
    certainty: Certainty
    evidence: Evidence | None = None
    spoken: When | None = None
    carried: bool = False


def trace(reading: Reading, at: Span) -> Chain:
    """The chain of links behind the characters `at` of the text."""
    publisher = Link(who=reading.document.publisher or "publisher", role=Role.ASSERTED_BY)
    return Chain(links=(publisher,), certainty=Certainty.ASSERTED)
