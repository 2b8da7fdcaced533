"""The room reading: Document -> Reading, everything that the text mentions; its verb is `read_document`."""

from dataclasses import replace
from datetime import date

from onrecord.languages import Language
from onrecord.reading.order import in_order
from onrecord.records.reading import Reading
from onrecord.records.text import Document

__all__ = ["read_document"]


def read_document(document: Document, language: Language) -> Reading:
    """Everything mentioned in a document, by the rules of its language."""
    tokens = language.split(document.text)
    times = language.find_times(tokens, date.fromisoformat(document.published) if document.published else None)
    quantities = language.find_quantities(tokens, times)
    actors = language.find_actors(tokens)
    attributions = language.find_attributions(tokens, actors, times)
    bonds = language.bind(tokens, quantities)
    reading = Reading(
        document=document,
        tokens=tokens,
        times=in_order(tokens, times, bonds, attributions),
        quantities=quantities,
        actors=actors,
        attributions=attributions,
        bonds=bonds,
    )
    return replace(reading, statements=language.find_statements(reading))
