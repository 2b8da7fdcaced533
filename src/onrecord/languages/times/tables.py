"""What a language fills in to have its times read: words, patterns, and a few questions that only it can answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.records.text import Tokens

Value = int | float | str
Classes = Mapping[str, Value]
Rows = Sequence[str]  # "MONTH DAY ,? YEAR? | day | on [May 3, 2024] | 2024-05-03": pattern, meaning, example, its value


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeTables:
    """A language's words and patterns of time.

    A pattern is a row of classes in capitals and of words in small letters; `?` marks what may be missing, `/` a choice, and
    `[ ... ]` each expression where the pattern holds more than one.

    Attributes:
        words: a word -> its classes with their values ("may": MONTH 5).
        phrases: a first word -> the words that follow it, class and value ("a": few, VAGUE), longest first.
        doubtful: words that are times only where the function says so ("may", "march").
        shortened: words that a full stop belongs to ("Oct.").
        number: the numeral that starts with a token: its last token and its value.
        numeric: whether a numeral can start with the word.
        spelled: the value of a number in one word ("twenty-six").
        labels: words before a figure that make it a name ("Hill 1915").
        eras: words behind a year that count it backwards ("BC").
        patterns: rows of whole expressions.
        openers: rows of what may stand before one and narrows it ("the end of"), with the meaning it has.
        closers: rows of what may stand behind one ("night").
        tense: words, first and last token -> 1 where the sentence speaks of the future around them, -1 of the past, else 0.
        counts: whether what follows the token is counted by the figure that ends there ("13 soldiers").
        noun_follows: whether the next word can be a noun.
        is_year: whether what stands around four digits lets them be a year.
        lasts: whether "a day" at the token is a length of time and no rate.
        hundreds: number words that a year in words begins with ("nineteen").
        aged: words behind "37 years" that make it an age.
        limits: the words that turn a bare weekday to the next one ("until").
        signal: the word that governs an expression ("since", "by"), from its first and last token.
        deed: the participle that an expression dates inside a noun phrase.
    """

    words: Mapping[str, Classes]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], Classes]]]
    doubtful: Mapping[str, Callable[[Tokens, int], bool]]
    shortened: frozenset[str]
    number: Callable[[Tokens, int], tuple[int, float] | None]
    numeric: Callable[[str], bool]
    spelled: Callable[[str], int | None]
    labels: frozenset[str]
    eras: frozenset[str]
    patterns: Rows
    openers: Rows
    closers: Rows
    tense: Callable[[Sequence[str], int, int], int]
    counts: Callable[[Tokens, int], bool]
    noun_follows: Callable[[Sequence[str], int], bool]
    is_year: Callable[[Tokens, int], bool]
    lasts: Callable[[Sequence[str], int], bool]
    hundreds: frozenset[str]
    aged: frozenset[str]
    limits: frozenset[str]
    signal: Callable[[Sequence[str], int, int], str | None]
    deed: Callable[[Sequence[str], int, int], int | None]
