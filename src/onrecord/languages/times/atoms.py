"""The words of time in a text: runs of atoms, each a word or figure with the classes it can have."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onrecord.languages.times import figures
from onrecord.languages.times.tables import Classes, TimeTables
from onrecord.records.text import Tokens

# Classes that can carry a time; a run without any is not looked at.
CORE = frozenset(
    "MONTH WEEKDAY UNIT UNITS PART PARTS SEASON "
    "TODAY TONIGHT OVERNIGHT SOON REF RECENT DECADE CENTURY YEAR DATE CLOCK HALFDAY OFTEN FEAST PAST FUTURE PERIOD".split()
)
SEASONS = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}  # the month that a season counts as
BEFORE = 8  # tokens before and behind a word of time that can belong to its expression
NOTHING: Classes = {}


@dataclass(frozen=True, slots=True)
class Atom:
    """A word or figure: its tokens, both included, and its classes; a token with hyphens is several atoms."""

    first: int
    last: int
    classes: Classes
    opens: bool = True
    closes: bool = True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's tables with what is asked of every word: which can be a time, and which have one reading only.

    Attributes:
        months: a month's name, or a season's -> the number of the month that it counts as.
    """

    tables: TimeTables
    core: frozenset[str]
    plain: frozenset[str]
    months: Mapping[str, int]


def lexicon_of(tables: TimeTables) -> Lexicon:
    """The lexicon of the tables."""
    words = {word for word, classes in tables.words.items() if not CORE.isdisjoint(classes)}
    phrases = {word for word, rows in tables.phrases.items() if any(not CORE.isdisjoint(classes) for _, classes in rows)}
    several = {*tables.phrases, *tables.doubtful, *tables.shortened, "a", "half"}
    plain = {word for word, classes in tables.words.items() if classes and word not in several and not tables.numeric(word)}
    months = {word: _month(classes) for word, classes in tables.words.items() if _month(classes)}
    return Lexicon(tables, frozenset(words | phrases | tables.hundreds), frozenset(plain), months)


def _month(classes: Classes) -> int:
    month = classes.get("MONTH")
    return SEASONS.get(str(classes.get("SEASON")), 0) if month is None else int(month)


class Lexer:
    """Gives the runs of a text."""

    __slots__ = ("begins", "lexicon", "tables", "tokens", "words")

    def __init__(self, lexicon: Lexicon, tokens: Tokens) -> None:
        self.tables = lexicon.tables
        self.lexicon = lexicon
        self.tokens = tokens
        self.words = tokens.words
        self.begins = frozenset(sentence.first for sentence in tokens.sentences)

    def runs(self) -> Iterator[list[Atom]]:
        """The runs of atoms that hold a word of time, in order."""
        position, core = 0, self.lexicon.core
        for index, word in enumerate(self.words):
            if (word in core or "-" in word or "0" <= word[0] <= "9") and index >= position and (word in core or self._core(index, word)):
                start = index
                while start > position and index - start < BEFORE and start not in self.begins and self._joins(start - 1):
                    start -= 1
                run = self._run(start, index)
                if not run or run[-1].last < index:
                    run = self._run(index, index)
                position = max(run[-1].last, index) + 1 if run else index + 1
                yield run

    def _joins(self, index: int) -> bool:
        """Whether the token can belong to an expression that goes on behind it."""
        word = self.words[index]
        return word in figures.TAILS or bool(self._read(index))

    def _run(self, index: int, seen: int) -> list[Atom]:
        """The atoms from a token on, up to a word of no class, the end of the sentence, or far behind the last word of time."""
        run: list[Atom] = []
        first = index
        while index < len(self.words) and index - seen <= BEFORE and not (index in self.begins and index > first):
            atoms = self._read(index)
            if not atoms:
                break
            run += atoms
            if self.words[index] in self.lexicon.core or any(not CORE.isdisjoint(atom.classes) for atom in atoms):
                seen = atoms[-1].last
            index = atoms[-1].last + 1
        return run

    def _core(self, index: int, word: str) -> bool:
        """Whether a figure or a word with hyphens can be a time."""
        if "0" <= word[0] <= "9":
            return figures.promising(self.tokens, self.tables, index)
        return "-" in word and len(word) > 2 and any(part in self.lexicon.core for part in word.split("-", 5))

    def _read(self, index: int) -> tuple[Atom, ...]:
        """The atoms that begin with the token; none where it is no word of time."""
        word = self.words[index]
        if word in self.lexicon.plain:
            return (Atom(index, index, self.tables.words[word]),)
        for rest, classes in self.tables.phrases.get(word, ()):
            if self.words[index + 1 : index + 1 + len(rest)] == rest:
                return (Atom(index, index + len(rest), classes),)
        if "0" <= word[0] <= "9":
            last, classes = figures.read(self.tokens, self.tables, index)
            return (Atom(index, last, classes),)
        classes = self.tables.words.get(word, NOTHING)
        if classes:
            return (self._word(index, word, classes),)
        return self._numeral(index, word) or (self._parts(index, word) if "-" in word and len(word) > 2 else ())

    def _word(self, index: int, word: str, classes: Classes) -> Atom:
        doubtful = self.tables.doubtful.get(word)
        if doubtful is not None and not doubtful(self.tokens, index):
            classes = {word: word}
        last = index
        if word in self.tables.shortened and self.words[index + 1 : index + 2] == (".",) and figures.touches(self.tokens, index):
            last = index + 1
        if self.tables.numeric(word) or word in ("a", "half"):
            numeral = self.tables.number(self.tokens, index)
            if numeral is not None and numeral[0] > index:
                return Atom(index, numeral[0], {"NUM": numeral[1]})
        return Atom(index, last, classes)

    def _numeral(self, index: int, word: str) -> tuple[Atom, ...]:
        """A number in words, or a year in words: "nineteen ninety-six"."""
        numeral = self.tables.number(self.tokens, index) if self.tables.numeric(word) else None
        if numeral is None:
            return ()
        last, value = numeral
        if 17 <= value <= 20 and last + 1 < len(self.words) and self.tables.numeric(self.words[last + 1]):
            rest = self.tables.number(self.tokens, last + 1)
            if rest is not None and 10 <= rest[1] <= 99 and self.words[last + 1].isascii() and self.words[last + 1][0].isalpha():
                return (Atom(index, rest[0], {"YEAR": int(value) * 100 + int(rest[1]), ".spelled": 1}),)
        return (Atom(index, last, {"NUM": value}),)

    def _parts(self, index: int, word: str) -> tuple[Atom, ...]:
        """The atoms of a word with hyphens, all of whose parts must be known: "mid-April", "five-day", "year-ago"."""
        parts = word.split("-", 5)
        read = [self._part(part) for part in parts]
        if not all(read):
            return ()
        atoms: list[Atom] = []
        for number, classes in enumerate(read):
            if number:
                atoms.append(Atom(index, index, {"-": "-"}, opens=False, closes=False))
            atoms.append(Atom(index, index, classes, opens=number == 0, closes=number == len(read) - 1))
        return tuple(atoms)

    def _part(self, part: str) -> Classes:
        classes = self.tables.words.get(part, NOTHING)
        value = self.tables.spelled(part)
        return {**classes, "NUM": value} if value is not None else classes
