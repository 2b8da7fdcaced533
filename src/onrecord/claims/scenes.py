"""Which incident a figure without a day of its own is of: a report tells of one after another."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.claims.when import Calendar, opening_event
from onrecord.languages import language, states
from onrecord.records.reading import Bond, Reading, When
from onrecord.records.text import Sentence
from onrecord.records.words import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A bond with what its number counts and what dates its outcome."""

    bond: Bond
    basis: Basis
    event: When | None


def incidents_of(reading: Reading, figures: Sequence[Dated], calendar: Calendar) -> Iterator[str | None]:
    """The EDTF day of the incident that each figure is of, None where the text gives that incident no day.

    It is that of the figure before, unless one has a day of its own or opens a scene of its own. The first incident's is also that of
    the headline and of its own paragraph.
    """
    told = (figure.event for figure in figures if figure.basis is Basis.IN_PERIOD and figure.event and calendar.is_news(figure.event))
    first = next(told, None) or opening_event(reading, calendar)
    begin = _sentence(reading, first.span.start) if first is not None else None
    day, started = (first.edtf if first is not None else None), False
    places = _Places(reading)
    for figure in figures:
        sentence = _sentence(reading, figure.bond.quote.start)
        if begin is None or (not sentence.heading and sentence.paragraph < begin.paragraph):
            yield None
            continue
        if figure.event is not None and figure.basis is Basis.IN_PERIOD and calendar.is_news(figure.event):
            day, started = figure.event.edtf, True
        elif not sentence.heading and (started or sentence.paragraph > begin.paragraph) and places.opens(figure, sentence):
            day = None
        yield day


class _Places:
    """The words of a text by where they stand first, to know a place that was not named yet."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._rules = language(reading.document.language)
        self._states = frozenset(states().values())
        self._first: dict[str, int] = {}

    def opens(self, figure: Dated, sentence: Sentence) -> bool:
        """Whether the figure's sentence tells of something else than those before it: at a new place, or by its own words."""
        tokens, at = self._reading.tokens, figure.bond.place_span
        if self._rules.opens_scene(tokens.words[sentence.first : sentence.last + 1]):
            return True
        if at is None or figure.bond.place in self._states:
            return False
        if not self._first:
            for index, word in enumerate(tokens.words):
                self._first.setdefault(word, index)
        first, last = (bisect_right(tokens.starts, edge) - 1 for edge in (at.start, at.end - 1))
        return any(self._first[word] >= sentence.first for word in tokens.words[first : last + 1])


def _sentence(reading: Reading, start: int) -> Sentence:
    sentences = reading.tokens.sentences
    return sentences[max(bisect_right(sentences, start, key=lambda sentence: sentence.span.start) - 1, 0)]
