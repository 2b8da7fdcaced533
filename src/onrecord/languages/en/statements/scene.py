"""What the rules of statements ask of a text: the clause around a word, its subject, the phrases in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from onrecord.languages.en.statements import phrases
from onrecord.languages.en.statements import words as english
from onrecord.records.reading import Actor, Reading
from onrecord.records.text import Sentence, Span, Tokens

Range = tuple[int, int]  # first and last token, both included; empty where last < first

CLOSING = frozenset(".?!,;:\"”’')")
HARD_BREAKS = frozenset((";", ":", "—", "–", "--"))
LEADING = frozenset(
    "in on at by after before during under for from with to citing through despite amid following meanwhile however separately earlier "
    "later also asked therefore thus moreover".split()
)
OPENERS = HARD_BREAKS | english.BREAKS | english.SAID | {"that", ","}  # the words of which one begins a clause
THAT_FOLLOWS = english.SAYING | {"and", ","}
TOLD = frozenset(("told", "tells"))
PRONOUNS = frozenset("he she it they we i".split())
RELATIVE = frozenset(("which", "who", "whom", "that"))
OF_THE_VERB = frozenset(
    "has have had is are was were be been being also still yet so far now then not never will would may might could can should does do "
    "did to ever again already only just really even both all reportedly allegedly apparently".split()
)
REACH = 80  # tokens of a sentence to either side of a trigger that its rules look at: a list of names runs no further
TAIL_REACH = 9  # ", the ministry of defence said late on Sunday": no longer tail is seen in the tuning texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A trigger word in its sentence, as far as rules look, with the clause around it (first and last token)."""

    reading: Reading
    at: int
    sentence: Sentence
    place: int
    first: int
    last: int

    @property
    def tokens(self) -> Tokens:
        return self.reading.tokens

    @property
    def words(self) -> tuple[str, ...]:
        return self.reading.tokens.words

    def word(self, index: int) -> str:
        """The token in lower case; an empty string outside the sentence."""
        return self.words[index] if self.sentence.first <= index <= self.sentence.last else ""

    def before(self, *choices: frozenset[str], reach: int = 6) -> bool:
        """Whether one of the words stands in the clause, at most `reach` tokens before the trigger."""
        found = self.words[max(self.first, self.at - reach) : self.at]
        return any(word in choice for choice in choices for word in found)

    def earlier(self, back: int) -> Range:
        """The tokens of the sentences before, at most `back` of them and no further than rules look."""
        first = self.tokens.sentences[max(0, self.place - back)].first
        return max(first, self.sentence.first - back * REACH), self.sentence.first - 1

    def holds(self, choice: frozenset[str]) -> bool:
        """Whether the clause holds one of the words."""
        return any(word in choice for word in self.words[self.first : self.last + 1])


def scene_at(reading: Reading, at: int) -> Scene:
    """The scene of a trigger word."""
    place = bisect_right(reading.tokens.sentences, at, key=_first) - 1
    sentence = reading.tokens.sentences[place]
    if at - sentence.first > REACH or sentence.last - at > REACH:
        sentence = replace(sentence, first=max(sentence.first, at - REACH), last=min(sentence.last, at + REACH))
    low, high = _quoted(reading, sentence, at)
    words = reading.tokens.words
    return Scene(reading=reading, at=at, sentence=sentence, place=place, first=_left(words, at, low), last=_right(words, at, high))


def whole(scene: Scene) -> Scene:
    """The scene with its whole sentence as the clause."""
    return replace(scene, first=scene.sentence.first, last=scene.sentence.last)


def clause_end(scene: Scene, at: int) -> int:
    """The last token of the clause that holds the token."""
    return _right(scene.words, at, scene.sentence.last)


def _first(sentence: Sentence) -> int:
    return sentence.first


def _quoted(reading: Reading, sentence: Sentence, at: int) -> Range:
    """The sentence's tokens, or those of the quotation in it that holds the trigger."""
    tokens, start = reading.tokens, reading.tokens.starts[at]
    place = bisect_right(tokens.quotations, start, key=_opening) - 1
    quotation = tokens.quotations[place] if place >= 0 else None
    if quotation is None or start >= quotation.end or tokens.starts[sentence.first] >= quotation.start:
        return sentence.first, sentence.last
    return bisect_left(tokens.starts, quotation.start), min(bisect_left(tokens.starts, quotation.end) - 1, sentence.last)


def _opening(quotation: Span) -> int:
    return quotation.start


def _left(words: tuple[str, ...], at: int, low: int) -> int:
    """Where the clause begins."""
    places = (index for index in range(at - 1, low - 1, -1) if words[index] in OPENERS)
    return next((first for index in places if (first := _begins(words, index, at, low))), low)


def _begins(words: tuple[str, ...], index: int, at: int, low: int) -> int | None:
    """Where a clause begins because of the word: after a break, after "said that", after ", and"."""
    word, following = words[index], words[index + 1]
    broken = word in HARD_BREAKS or (word in english.BREAKS and not following.isdigit() and following != "of")
    that = word == "that" and index > low and (words[index - 1] in THAT_FOLLOWS or has(words[max(low, index - 4) : index], TOLD))
    bare = word in english.SAID and following in english.OPENING and index + 1 < at
    if broken or that or bare:
        return index + 1
    if word != ",":
        return None
    if following in RELATIVE:
        return None if "," in words[index + 1 : at] else index + 1  # closed again, it is an aside
    return index + 2 if following in english.CONJUNCTIONS and index + 2 < at else None


def _right(words: tuple[str, ...], at: int, high: int) -> int:
    """Where the clause ends, its punctuation and the words of a reporting tail left out."""
    last = high
    for index in range(at + 1, high + 1):
        word = words[index]
        if word in HARD_BREAKS or (word in english.BREAKS and words[index + 1 : index + 2] != ("of",)):  # "because of a wound"
            last = index - 1
            break
        if word == "," and (words[min(index + 1, high)] in english.CONJUNCTIONS or _tail(words, index, high)):
            last = index - 1
            break
    while last > at and words[last] in CLOSING:
        last -= 1
    return last


def _tail(words: tuple[str, ...], comma: int, high: int) -> bool:
    """Whether a reporting tail follows the comma: ", the lawmaker said on Monday"."""
    for index in range(comma + 1, min(comma + TAIL_REACH, high + 1)):
        if words[index] in english.SAYING:
            return True
        if words[index] in (";", "that"):
            return False
    return False


def phrase_in(words: tuple[str, ...], table: phrases.Lexicon, span: Range) -> tuple[int, int, str] | None:
    """The first phrase of the table inside the range: its first and last token and what it says."""
    for index in range(span[0], span[1] + 1):
        for phrase, says in table.get(words[index], ()):
            if index + len(phrase) - 1 <= span[1] and words[index : index + len(phrase)] == phrase:
                return index, index + len(phrase) - 1, says
    return None


def subject(scene: Scene, verb: int) -> Range:
    """The subject before a verb of the clause: without a leading phrase, what follows its own comma, and the verb's companions."""
    words, first, last = scene.words, scene.first, verb - 1
    while last >= first and (words[last] in OF_THE_VERB or words[last] in english.OPENLY):
        last -= 1
    if first <= last and words[last] in PRONOUNS:
        return last, last
    while first <= last and (words[first] in LEADING or words[first].endswith("ly")):
        comma = next((index for index in range(first, last) if words[index] == ","), None)
        if comma is None:
            break
        first = comma + 1
    if first == last and words[first] in RELATIVE:  # "the army, which has not commented"
        return first, first
    own = next((index for index in range(first + 1, last + 1) if words[index] == ","), last + 1)
    relative = next((index for index in range(last, first - 1, -1) if words[index] in RELATIVE), None)
    if relative is not None and relative < last and "," not in words[relative : last + 1]:
        return relative + 1, last
    return first, (own if relative is None else min(own, relative)) - 1


def actors_in(reading: Reading, span: Range) -> list[Actor]:
    """The actors that begin inside the range."""
    left = bisect_left(reading.actors, span[0], key=_first_token)
    right = bisect_right(reading.actors, span[1], key=_first_token)
    return [actor for actor in reading.actors[left:right] if actor.sort != "pronoun"]


def _first_token(actor: Actor) -> int:
    return actor.first


def has(words: Iterable[str], choice: frozenset[str]) -> bool:
    """Whether one of the words is in the choice."""
    return any(word in choice for word in words)
