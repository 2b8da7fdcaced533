"""The room reading: Document -> Reading, everything that the text mentions, in two steps: `mention` what stands there, `attribute` it.

Between the two the encoder may listen, to all of the text or to what `worth_hearing` names.
"""

from dataclasses import replace
from datetime import date

from onrecord.languages import Language
from onrecord.reading.order import in_order
from onrecord.reading.worth import worth_hearing
from onrecord.records.reading import Heard, Reading
from onrecord.records.text import Document

__all__ = ["attribute", "mention", "read_document", "worth_hearing"]


def read_document(document: Document, language: Language) -> Reading:
    """Everything mentioned in a document, by the rules of its language alone."""
    return attribute(mention(document, language), language)


def mention(document: Document, language: Language) -> Reading:
    """The times, quantities, actors and bound numbers of a document."""
    tokens = language.split(document.text)
    times = language.find_times(tokens, date.fromisoformat(document.published) if document.published else None)
    quantities = language.find_quantities(tokens, times)
    return Reading(
        document=document,
        tokens=tokens,
        times=times,
        quantities=quantities,
        actors=language.find_actors(tokens),
        bonds=language.bind(tokens, quantities),
    )


def attribute(mentioned: Reading, language: Language, heard: tuple[Heard, ...] | None = None) -> Reading:
    """The same with who says what, by the rules and by what the encoder heard (None where it did not listen)."""
    attributions = language.find_attributions(mentioned.tokens, mentioned.actors, mentioned.times, heard)
    times = in_order(mentioned.tokens, mentioned.times, mentioned.bonds, attributions)
    reading = replace(mentioned, times=times, attributions=attributions)
    return replace(reading, statements=language.find_statements(reading))
