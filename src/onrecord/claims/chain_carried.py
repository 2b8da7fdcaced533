"""A source named in one sentence that still speaks in the next."""

from bisect import bisect_left, bisect_right

from onrecord.languages import language
from onrecord.records.reading import Attribution, Reading
from onrecord.records.text import Sentence, Span

BULLETS = frozenset(("-", "–", "—", "•", "*", "·"))
LONGEST_LIST = 20  # lines
NEIGHBOURS = 12  # attributions to either side of a passage that may hold it; the longest quotations seen hold nine


def near(reading: Reading, at: Span) -> list[tuple[int, Attribution]]:
    """The attributions whose cue stands near the passage, each with its position."""
    middle = bisect_left(reading.attributions, at.start, key=_cue_start)
    first = max(0, middle - NEIGHBOURS)
    return list(enumerate(reading.attributions[first : middle + NEIGHBOURS], start=first))


def _cue_start(attribution: Attribution) -> int:
    return attribution.cue[0].start


def carried_over(reading: Reading, at: Span) -> list[Attribution]:
    """The attribution of the sentence before, where this one goes on with it; across no heading and no paragraph."""
    sentences = reading.tokens.sentences
    number = bisect_right(sentences, at.start, key=_sentence_start) - 1
    if number < 1:
        return []
    sentence, before = sentences[number], sentences[number - 1]
    listed = _header(reading, number)
    if listed is not None:
        return [listed]
    if before.heading or not (_quoted(reading, at) or (before.paragraph == sentence.paragraph and _goes_on(reading, sentence))):
        return []
    last = _speaker_of(reading, before)
    return [last] if last else []


def _header(reading: Reading, number: int) -> Attribution | None:
    """Who speaks in the line that opens a list, for a line of that list: "The navy counts:", "- 20 in the harbour"."""
    words, sentences = reading.tokens.words, reading.tokens.sentences
    for at in range(number, max(-1, number - LONGEST_LIST), -1):
        sentence = sentences[at]
        if at < number and words[sentence.last] == ":":
            return _speaker_of(reading, sentence)
        if words[sentence.first] not in BULLETS and not words[sentence.first][0].isdigit():
            return None
    return None


def _sentence_start(sentence: Sentence) -> int:
    return sentence.span.start


def _quoted(reading: Reading, at: Span) -> bool:
    position = bisect_right(reading.tokens.quotations, at.start, key=_opening) - 1
    return position >= 0 and reading.tokens.quotations[position].holds(at)


def _opening(quotation: Span) -> int:
    return quotation.start


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """ "At least nine others were injured", "They ...": the sentence leans on the one before."""
    return language(reading.document.language).goes_on(reading.tokens.words[sentence.first : sentence.last])


def _speaker_of(reading: Reading, sentence: Sentence) -> Attribution | None:
    text, rules = reading.document.text, language(reading.document.language)
    for _, attribution in reversed(near(reading, sentence.span)):
        if (
            attribution.who
            and attribution.says
            and sentence.span.start <= attribution.cue[0].start < sentence.span.end
            and not rules.is_stance(attribution.cue[0].of(text))
        ):
            return attribution
    return None
