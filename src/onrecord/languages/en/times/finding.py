"""The times of English texts: its words, its patterns, and the answers that only English has."""

from datetime import date

from onrecord.languages.en.numbers.exceptions import LABELS
from onrecord.languages.en.numbers.numerals import numeral_at, numeric_word, spelled_value
from onrecord.languages.en.times import guards
from onrecord.languages.en.times.patterns import CLOSERS, DATES, OPENERS, PARTS, SPANS
from onrecord.languages.en.times.words import AGED, HUNDREDS, LIMITS, PHRASES, SHORTENED, WORDS
from onrecord.languages.times import TimeReader, TimeTables
from onrecord.languages.times.tables import Classes
from onrecord.records.reading import When
from onrecord.records.text import Tokens

ERAS = frozenset(("bc", "b.c.", "bce"))
ROWS = (*DATES, *PARTS, *SPANS)


def find_times(tokens: Tokens, published: date | None) -> tuple[When, ...]:
    """The time expressions of a text, in order."""
    return READER.find_times(tokens, published)


def _number(tokens: Tokens, index: int) -> tuple[int, float] | None:
    numeral = numeral_at(tokens, index)
    return (numeral.last, numeral.value) if numeral else None


def _words() -> dict[str, Classes]:
    """The words with their classes, and those that patterns name themselves."""
    named = {
        word
        for row in (*ROWS, *OPENERS, *CLOSERS)
        for element in row.split("|")[0].split()
        for word in element.removesuffix("?").split("/")
        if word not in ("[", "]") and not word.isupper()
    }
    return {word: {**WORDS.get(word, {}), **({word: word} if word in named else {})} for word in sorted({*WORDS, *named})}


READER = TimeReader(
    TimeTables(
        words=_words(),
        phrases={first: tuple((tuple(rest.split()), classes) for rest, classes in rows) for first, rows in PHRASES.items()},
        doubtful=guards.DOUBTFUL,
        shortened=SHORTENED,
        number=_number,
        numeric=numeric_word,
        spelled=spelled_value,
        labels=LABELS,
        eras=ERAS,
        patterns=ROWS,
        openers=OPENERS,
        closers=CLOSERS,
        tense=guards.tense,
        counts=guards.counts,
        noun_follows=guards.noun_follows,
        is_year=guards.is_year,
        lasts=guards.lasts,
        hundreds=HUNDREDS,
        aged=AGED,
        limits=LIMITS,
        signal=guards.signal,
        deed=guards.deed,
    )
)
