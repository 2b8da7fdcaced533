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
    sayings = [(a.spoken, _sentence(tokens, a.spoken.span.start)) for a in attributions if a.spoken is not None and a.spoken.latest]
    spoken = {when.span for when, _ in sayings}
    for index in weekdays:
        when = times[index]
        sentence = _sentence(tokens, when.span.start)
        first = bisect_left(bonds, sentence.span.start, key=_quoted)
        measures = {bond.measure for bond in bonds[first : bisect_left(bonds, sentence.span.end, key=_quoted)]}
        if when.span in spoken:
            continue
        days = [said.latest for said, where in sayings if said.latest and _speaks_of(tokens, where, measures)]
        if days:
            out[index] = _moved(when, date.fromisoformat(min(days)))
    return tuple(out)


def _quoted(bond: Bond) -> int:
    return bond.quote.start


def _sentence(tokens: Tokens, position: int) -> Sentence:
    return tokens.sentences[max(bisect_right(tokens.sentences, position, key=lambda sentence: sentence.span.start) - 1, 0)]


def _speaks_of(tokens: Tokens, sentence: Sentence, measures: set[Measure]) -> bool:
    """Whether the sentence speaks of one of the outcomes."""
    words = tokens.words[sentence.first : sentence.last + 1]
    return any(not SPOKEN_OF.get(measure, frozenset()).isdisjoint(words) for measure in measures)


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
