"""The order of events overrules the nearest weekday: what was confirmed on a Saturday did not happen on the Thursday after.

A weekday is first read as the most recent such day on or before the print. Where a source spoke of the same outcome on an
earlier day than that, the outcome is a week older (captured <= confirmed <= said <= printed).
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date, timedelta

from onrecord.records.reading import Attribution, Bond, When
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Measure

SPOKEN_OF = {
    Measure.CAPTURED: frozenset("capture captured capturing captives prisoners".split()),
    Measure.KILLED: frozenset("killed killing killings deaths death dead died attack strike blast".split()),
    Measure.WOUNDED: frozenset("wounded injured injuries attack strike blast".split()),
    Measure.RELEASED: frozenset("release released freed".split()),
    Measure.EXCHANGED: frozenset("exchange exchanged swap".split()),
    Measure.ABDUCTED: frozenset("abducted kidnapped abduction kidnapping".split()),
    Measure.SURRENDERED: frozenset("surrender surrendered".split()),
}
WEEK = timedelta(days=7)


def in_order(tokens: Tokens, times: tuple[When, ...], bonds: tuple[Bond, ...], attributions: tuple[Attribution, ...]) -> tuple[When, ...]:
    """The times of a text with each weekday of an outcome moved back behind the days on which sources spoke of it."""
    weekdays = [index for index, when in enumerate(times) if when.weekday is not None and when.latest is not None]
    if not weekdays or not bonds:
        return times
    out = list(times)
    spoken = {a.spoken.span for a in attributions if a.spoken is not None}
    first_said = _first_said(tokens, attributions)
    for index in weekdays:
        when = times[index]
        if when.span not in spoken:
            days = [first_said[measure] for measure in _measures(tokens, bonds, when) if measure in first_said]
            out[index] = _moved(when, date.fromisoformat(min(days))) if days else when
    return tuple(out)


def _first_said(tokens: Tokens, attributions: tuple[Attribution, ...]) -> dict[Measure, str]:
    """The earliest day (ISO) on which a source spoke of each outcome."""
    first: dict[Measure, str] = {}
    for attribution in attributions:
        if attribution.spoken is None or attribution.spoken.latest is None:
            continue
        sentence = _sentence(tokens, attribution.spoken.span.start)
        words = tokens.words[sentence.first : sentence.last + 1]
        for measure, spoken_of in SPOKEN_OF.items():
            if not spoken_of.isdisjoint(words):
                first[measure] = min(first.get(measure, attribution.spoken.latest), attribution.spoken.latest)
    return first


def _measures(tokens: Tokens, bonds: tuple[Bond, ...], when: When) -> set[Measure]:
    """What befell people in the sentence of a time expression."""
    sentence = _sentence(tokens, when.span.start)
    first = bisect_left(bonds, sentence.span.start, key=_quoted)
    return {bond.measure for bond in bonds[first : bisect_left(bonds, sentence.span.end, key=_quoted)]}


def _quoted(bond: Bond) -> int:
    return bond.quote.start


def _sentence(tokens: Tokens, position: int) -> Sentence:
    return tokens.sentences[max(bisect_right(tokens.sentences, position, key=lambda sentence: sentence.span.start) - 1, 0)]


def _moved(when: When, said: date) -> When:
    """The weekday moved back by whole weeks until it is no later than the day on which it was spoken of."""
    if when.latest is None:
        return when
    day = date.fromisoformat(when.latest)
    if day <= said:
        return when
    while day > said:
        day -= WEEK
    printed = day.isoformat()
    return replace(when, value=printed, edtf=printed, earliest=printed, latest=printed)
