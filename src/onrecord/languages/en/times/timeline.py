"""The state of reading the times of one text: its words, its publication day, and the last date printed before."""

from dataclasses import dataclass, replace
from datetime import date

from onrecord.languages.en.times.calendar import Meaning, half_of, narrowed
from onrecord.languages.en.times.words import EARLY_LATE, PAST, SIGNALS, STRONG_FUTURE
from onrecord.records.reading import When
from onrecord.records.text import Tokens

REACH = 12  # tokens around a weekday in which its tense is looked for
MARGINS = frozenset(("early", "late", "mid", "earlier", "later"))
HALVES = {"first": 1, "second": 2}
EDGES = frozenset(("end", "beginning", "start", "middle", "close"))
VERBS_AHEAD = frozenset(("will", "shall", "'ll", "won't"))
STOPS = frozenset((".", "!", "?", ";", ":"))
PARTICIPLES = frozenset("taken held sent shot caught seized lost".split())
OF_CAPTIVES = frozenset("captured seized abducted kidnapped taken".split())  # how it is said which captives are meant
PREDICATES = frozenset("had has have was were is are will would".split())
NO_NOUNS = frozenset(
    "and or but who that which had has have was were is are be been being not he she it they we i also later then first".split()
)
BEGUN = frozenset("began begun started launched erupted out".split())
PERFECT = frozenset(("has", "have"))


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression from its first to its last token, both included; `year` if its year is printed."""

    first: int
    last: int
    meaning: Meaning
    year: int | None = None


class Timeline:
    """What has been read of a text so far."""

    __slots__ = ("anchor", "anchor_at", "dated", "found", "published", "tokens", "words", "year")

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.published = published
        self.anchor: date | None = None  # the last day printed
        self.anchor_at = -1_000
        self.year: int | None = None  # the last year printed
        self.dated: int | None = None  # the year of the last day or month printed with its year, if that was the last date
        self.found: list[When] = []

    @property
    def floor(self) -> int:
        """The first token that no expression covers yet."""
        return self.found[-1].last + 1 if self.found else 0

    @property
    def base(self) -> date | None:
        """The day that "the next day" counts from: the last one printed, else the publication day."""
        return self.anchor or self.published

    def word(self, index: int) -> str:
        """The word at the token, or nothing outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Whether nothing stands between this token and the next."""
        return index + 1 < len(self.words) and self.tokens.ends[index] == self.tokens.starts[index + 1]

    def lifted(self, index: int) -> bool:
        """Whether the token is printed with a capital, so far as capitals say anything."""
        return self.tokens.capitals or self.tokens.text[self.tokens.starts[index]].isupper()

    def keep(self, found: Found) -> int:
        """Files the expression, widened to the left, and gives its last token."""
        found = self._widened(found)
        meaning = found.meaning
        self.found.append(
            When(
                span=self.tokens.span(found.first, found.last),
                first=found.first,
                last=found.last,
                type=meaning.type,
                value=meaning.value,
                edtf=meaning.edtf,
                earliest=meaning.earliest.isoformat() if meaning.earliest else None,
                latest=meaning.latest.isoformat() if meaning.latest else None,
                weekday=meaning.weekday,
                signal=self._signal(found.first, found.last),
                deed=self._deed(found.first, found.last),
            )
        )
        self._move_anchor(found)
        return found.last

    def tense(self, first: int, last: int) -> int:
        """1 where the sentence speaks of the future around the expression, -1 of the past, 0 where it does not tell."""
        for index in range(first - 1, max(first - REACH, -1), -1):
            word = self.words[index]
            if word in STRONG_FUTURE or (word == "would" and self.word(first - 1) == "by"):
                return 1
            if word in PAST or word in STOPS or word == "since":
                return 0 if word in STOPS else -1
        for word in self.words[last + 1 : last + 7]:
            if word in VERBS_AHEAD:
                return 1
            if word in PAST:
                return -1
            if word in STOPS or word == ",":
                break
        return 0

    def ahead(self, first: int, last: int) -> bool:
        """Whether the sentence speaks of the future around the expression."""
        return self.tense(first, last) == 1

    def _signal(self, first: int, last: int) -> str | None:
        word = self.word(first - 1)
        if word == "of" and self.word(first - 2) == "as":
            return "as of"
        if self._opens_a_span(first, last):
            return "since"
        return word if word in SIGNALS else None

    def _deed(self, first: int, last: int) -> int | None:
        """In "the men captured on Thursday were freed", "the hostages seized on 7 May,", "captured": a predicate of its own follows."""
        at = first - 2 if self.word(first - 1) in SIGNALS else first - 1
        word, noun = self.word(at), self.word(at - 1)
        reduced = (word.endswith("ed") or word in PARTICIPLES) and noun.isalpha() and noun not in NO_NOUNS and not noun.endswith("ly")
        closed = self.word(last + 1) in PREDICATES or (word in OF_CAPTIVES and self.word(last + 1) in (",", ".", "and"))
        return at if reduced and closed else None

    def _opens_a_span(self, first: int, last: int) -> bool:
        """Whether something has gone on from it: "since the war broke out on 7 May", "the siege that began in May has killed 90"."""
        for index in range(first - 1, max(first - REACH, -1), -1):
            if self.words[index] == "since":
                return True
            if self.words[index] in STOPS or self.words[index] == ",":
                break
        verb = self.word(first - 2) if self.word(first - 1) in SIGNALS else self.word(first - 1)
        return verb in BEGUN and not PERFECT.isdisjoint(self.words[last + 1 : last + 4])

    def _move_anchor(self, found: Found) -> None:
        meaning = found.meaning
        if meaning.type not in ("DATE", "TIME") or meaning.earliest is None:
            return
        if found.year:
            self.year = found.year
            self.dated = found.year if meaning.grain in ("D", "M") else None
        if meaning.grain in ("D", "T", "W", "M") or (meaning.grain == "Y" and found.year):
            self.anchor, self.anchor_at = meaning.earliest, found.last
            if self.published is None:
                self.year = meaning.earliest.year

    def _widened(self, found: Found) -> Found:
        """With "early", "late in", "mid-", "the end of" before it."""
        if found.meaning.type in ("DURATION", "SET"):
            return found
        first = found.first
        if self.words[max(0, first - 2) : first] == ("half", "of") and self.word(first - 3) in HALVES and first - 3 >= self.floor:
            start = first - 4 if self.word(first - 4) == "the" and first - 4 >= self.floor else first - 3
            return replace(found, first=start, meaning=half_of(found.meaning, HALVES[self.word(first - 3)]))
        size, word = self._margin(first)
        if size == 0 or found.first - size < self.floor:
            return found
        return replace(found, first=found.first - size, meaning=_narrowed(found.meaning, word))

    def _margin(self, first: int) -> tuple[int, str]:
        """How many tokens before the date belong to it, and which of them narrows it."""
        before, earlier = self.word(first - 1), self.word(first - 2)
        if before in MARGINS:
            return 1, before
        if (before == "-" and earlier == "mid") or (before in ("in", "on") and earlier in ("early", "late")):
            return 2, earlier
        if before == "of" and earlier in EDGES:
            return 3 if self.word(first - 3) == "the" and first - 3 >= self.floor else 2, earlier
        return 0, ""


def _narrowed(meaning: Meaning, word: str) -> Meaning:
    """The meaning under "early" or "the end of"."""
    return narrowed(meaning, EARLY_LATE.get(word, ""))
