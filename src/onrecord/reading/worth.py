"""Where the encoder should listen when time is short: the paragraphs that can hold a claim, and the one before each, for its source."""

from bisect import bisect_right

from onrecord.languages import Language
from onrecord.records.reading import Reading
from onrecord.records.text import Sentence, Span


def worth_hearing(reading: Reading, language: Language) -> tuple[Span, ...]:
    """The stretches of a text that hold a number of people with an outcome or a word of captives, in order.

    In a text that has such a one, those with a word of acknowledgement, denial or silence count too.
    """
    sentences = reading.tokens.sentences
    matters = {sentences[_sentence_of(sentences, bond.quote.start)].paragraph for bond in reading.bonds}
    matters |= _paragraphs_with(language.captivity, reading)
    if matters:
        matters |= _paragraphs_with(language.answering, reading)
    wanted = matters | {paragraph - 1 for paragraph in matters}
    out: list[Span] = []
    last = None
    for sentence in sentences:
        if sentence.paragraph in wanted:
            if last is not None and sentence.paragraph - last <= 1:
                out[-1] = Span(out[-1].start, sentence.span.end)
            else:
                out.append(sentence.span)
            last = sentence.paragraph
    return tuple(out)


def _paragraphs_with(wanted: frozenset[str], reading: Reading) -> set[int]:
    words = reading.tokens.words
    return {each.paragraph for each in reading.tokens.sentences if not wanted.isdisjoint(words[each.first : each.last + 1])}


def _sentence_of(sentences: tuple[Sentence, ...], position: int) -> int:
    return max(bisect_right(sentences, position, key=lambda sentence: sentence.span.start) - 1, 0)
