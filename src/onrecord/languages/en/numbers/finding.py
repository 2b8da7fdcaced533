"""Printed numbers with their hedges and what they count or measure."""

from dataclasses import replace

from onrecord.languages.en.numbers.bounds import Bounds, bounded
from onrecord.languages.en.numbers.changes import change_of
from onrecord.languages.en.numbers.counted import LONGEST, SOMEBODY, Counted, counted_after, noun_phrase
from onrecord.languages.en.numbers.figures import figure, fraction
from onrecord.languages.en.numbers.hedges import hedge_before
from onrecord.languages.en.numbers.measures import measure_after
from onrecord.languages.en.numbers.nouns import CASUALTIES, ONE_PERSON, PEOPLE_NOUNS
from onrecord.languages.en.numbers.numerals import OPENERS as NUMBER_OPENERS
from onrecord.languages.en.numbers.numerals import numeral_at, numeric_word
from onrecord.languages.en.numbers.page import WHOLE, Page
from onrecord.languages.en.numbers.units import TIME
from onrecord.languages.en.numbers.vague import OPENERS as VAGUE_OPENERS
from onrecord.languages.en.numbers.vague import Vague, vague_at
from onrecord.records.reading import Quantity, When
from onrecord.records.text import Tokens
from onrecord.records.words import Hedge, Unit

__all__ = ["PEOPLE_NOUNS", "find_quantities"]

GOING = 10  # tokens from a number to the one it goes on to
STOPPING = frozenset((".", ";", "and", "but"))
LOSING = frozenset(("has", "have", "had", "lost"))
BEFALLING = frozenset("were have had wounded injured killed".split())
WORDS = NUMBER_OPENERS | VAGUE_OPENERS | {"a", "an", "half", "every", "another", "no", "nobody", "none", "both"}


def find_quantities(tokens: Tokens, times: tuple[When, ...]) -> tuple[Quantity, ...]:
    """The quantities of a text, in order; none overlap, but a measure may stand in what another number counts."""
    page = Page.of(tokens, times)
    kept: list[Quantity] = []
    last = noun = -1  # the last token of the last quantity, and of what it counts
    for index in _candidates(tokens.words):
        if index <= last:
            continue
        quantity = _at(page, index, last + 1)
        if quantity is None or (index <= noun and quantity.measured is None) or _shared_out(tokens, kept[-1:], quantity):
            continue
        if _goes_on_from(tokens, kept[-1:], quantity):
            quantity = replace(quantity, measured=kept[-1].measured)
        change = change_of(tokens, quantity.first, counted=quantity.measured is None and quantity.unit is not Unit.PERCENT)
        kept.append(replace(quantity, change=change) if change else quantity)
        last = quantity.last
        noun = max(noun, last, quantity.head or 0)
    return tuple(kept)


def _goes_on_from(tokens: Tokens, before: list[Quantity], quantity: Quantity) -> bool:
    """Whether the number has the unit of the one that it follows: "from 29 litres last year to 24"."""
    if not before or before[0].measured is None or quantity.measured is not None or quantity.unit is not None or quantity.head is not None:
        return False
    words, behind = tokens.words, before[0].last + 1
    near = quantity.point is not None and quantity.first - behind <= GOING
    ended = not STOPPING.isdisjoint(words[behind : quantity.first])
    return near and not ended and words[quantity.first - 1] == "to" and "from" in words[max(0, before[0].first - 1) : before[0].first]


def _shared_out(tokens: Tokens, before: list[Quantity], quantity: Quantity) -> bool:
    """Whether one is lost by each of a share, and so is no count: "one in five families has lost a member"."""
    if not quantity.article or not before or before[0].unit is not Unit.PERCENT:
        return False
    between = tokens.words[max(before[0].head or 0, before[0].last) + 1 : quantity.first]
    return "lost" in between and LOSING.issuperset(between)


def _candidates(words: tuple[str, ...]) -> list[int]:
    """The tokens with which a quantity can begin."""
    return [index for index, word in enumerate(words) if word in WORDS or "0" <= word[0] <= "9" or ("-" in word and _opens(word))]


def _opens(word: str) -> bool:
    """Whether a compound begins with a number."""
    return len(word) > 2 and numeric_word(word.partition("-")[0])


def _at(page: Page, index: int, floor: int) -> Quantity | None:
    """The quantity that starts with the token; in a time only a length of time can."""
    word = page.word(index)
    timed = page.timed(index)
    special = None if timed else SPECIAL.get(word)
    if special is not None:
        return special(page, index)
    whole = word[0].isdecimal() or (timed and page.word(index + 1) != "of")
    share = None if whole else fraction(page, index, floor)
    if share is not None:
        return share
    numeral = numeral_at(page.tokens, index)
    if numeral is not None:
        return figure(page, numeral, floor)
    return None if timed else _unfigured(page, index, floor)


def _unfigured(page: Page, index: int, floor: int) -> Quantity | None:
    """A vague number, or "a" before somebody."""
    word = page.word(index)
    vague = vague_at(page.tokens.words, index) if word in VAGUE_OPENERS else None
    if vague is not None:
        return _vague(page, index, vague, floor)
    return _one(page, index) if word in ("a", "an") else None


def _vague(page: Page, index: int, row: tuple[Vague, int], floor: int) -> Quantity | None:
    """ "several hundred", "dozens of", "some soldiers"."""
    vague, last = row
    after, more = page.more(index, last)
    if vague.words == "others":
        counted = Counted(Unit.PEOPLE, index, index, index, index)
    else:
        counted = counted_after(page.tokens, after, page.times, one=False)
    if counted.unit is None and counted.first is None and vague.words.endswith("number") and page.word(after) in BEFALLING:
        counted = SOMEBODY  # "a large number were hurt"
    if (vague.people and counted.unit not in WHOLE) or (vague.words == "all" and page.word(after) == "of"):
        return None
    hedge, first = hedge_before(page.tokens.words, index, floor)
    found = page.quantity(first, last, Bounds.vague(vague, hedge), page.rate(counted, after), more=more)
    unit = measure_after(page.tokens, last + (page.word(after) == "of"), digits=False) if counted.unit is None else None
    if unit is None or unit.kind == TIME:
        return found
    return replace(found, measured=unit.name, counted=page.tokens.span(unit.first, unit.last), head=unit.last)


def _one(page: Page, index: int) -> Quantity | None:
    """ "a soldier", "an elderly woman", "another driver"."""
    words = page.tokens.words
    if ONE_PERSON.isdisjoint(words[index + 1 : index + 1 + LONGEST]):
        return None
    counted = noun_phrase(page.tokens, index + 1, page.times, one=True)
    if counted.unit is not Unit.PEOPLE or counted.head is None or page.word(counted.head) not in ONE_PERSON:
        return None
    if (page.word(index - 1), page.word(index + 1)) == ("not", "single"):
        return page.quantity(index - 1, index + 1, bounded(0, Hedge.EXACT), counted)  # "not a single driver was hurt"
    article = page.word(index) != "another"
    return replace(page.quantity(index, index, bounded(1, Hedge.EXACT), counted, more=not article), article=article)


def _both(page: Page, index: int) -> Quantity | None:
    """ "both soldiers"."""
    counted = noun_phrase(page.tokens, index + 1, page.times, one=False)
    if counted.unit is not Unit.PEOPLE or counted.head is None or counted.head > index + 3:
        return None
    return page.quantity(index, index, bounded(2, Hedge.EXACT), counted)


def _none(page: Page, index: int) -> Quantity | None:
    """ "no civilians", "no casualties", "no one was hurt", "none of the passengers"."""
    word, after = page.word(index), page.word(index + 1)
    if word == "nobody" or after == "one":
        last = index if word == "nobody" else index + 1
        verb = page.word(last + 1) in ("was", "had", "has", "is")
        return page.quantity(index, last, bounded(0, Hedge.EXACT), SOMEBODY) if verb else None
    if word == "none" and after != "of":
        return None
    counted = _missing(page, index + 1)
    return page.quantity(index, index, bounded(0, Hedge.EXACT), counted) if counted else None


def _missing(page: Page, start: int) -> Counted | None:
    """The people or bodies of whom there are none, or a word for casualties."""
    counted = counted_after(page.tokens, start, page.times, one=True)
    if counted.unit not in WHOLE:
        counted = counted_after(page.tokens, start, page.times, one=False)
    casualties = any(name in CASUALTIES for name in page.tokens.words[start : start + 3])
    named = counted.first is not None or casualties or page.word(start) == "of"
    return counted if counted.unit in WHOLE and named else None


SPECIAL = {"no": _none, "nobody": _none, "none": _none, "another": _one, "both": _both}
