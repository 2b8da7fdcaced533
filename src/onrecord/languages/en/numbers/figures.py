"""A number in digits or words as a quantity: with its hedge or as a range, as a share, a measure, an age or a count."""

from dataclasses import replace

from onrecord.languages.en.numbers.amounts import Amount, amount_of
from onrecord.languages.en.numbers.bounds import CHANGES, Bounds, bounded, joined
from onrecord.languages.en.numbers.counted import SOMEBODY, Counted, counted_after, people_noun
from onrecord.languages.en.numbers.exceptions import PRONOUN_BEFORE_ONE, counts_nothing, is_age
from onrecord.languages.en.numbers.hedges import hedge_after, hedge_before
from onrecord.languages.en.numbers.nouns import BODIES
from onrecord.languages.en.numbers.numerals import FRACTIONS, Numeral
from onrecord.languages.en.numbers.page import WHOLE, Page
from onrecord.languages.en.numbers.shares import every_at, fraction_at, ratio_at
from onrecord.languages.en.numbers.titles import titled
from onrecord.languages.en.numbers.units import AGE, TIME
from onrecord.records.reading import Quantity
from onrecord.records.text import Span
from onrecord.records.words import Hedge, Unit

AFTER_PRONOUN = frozenset("another day - 's can cannot must should may might".split())  # "one must ask"
DATING = frozenset("ago earlier later before after since hence prior".split())  # "three days later" is a time
YEAR_OF_AGE = "year of age"


def figure(page: Page, numeral: Numeral, floor: int) -> Quantity | None:
    """The quantity of a numeral; no hedge begins before the floor."""
    amount = amount_of(page.tokens, numeral)
    timed = page.timed(numeral.first)
    spread = joined(page.tokens, amount)
    if timed and not _duration(page, amount if spread is None else spread.amount):
        return None
    if _nameless(page, amount):
        return None
    if not timed and is_age(page.tokens, numeral.first, numeral.last):
        name = _age_unit(amount)
        return _measured(page, amount, bounded(amount.value, Hedge.EXACT), (numeral.first, numeral.last), name)
    if spread is not None:
        return _spread(page, spread.amount, spread.bounds, floor)
    portion = None if timed else _one_in(page, numeral, floor)
    return portion or _single(page, amount, floor)


def fraction(page: Page, index: int, floor: int) -> Quantity | None:
    """ "a quarter of", "two-thirds", "half of", "half the garrison" as percent."""
    words = page.tokens.words
    part = every_at(words, index) or fraction_at(words, index)
    return _share(page, index, part, floor) if part and not any(at in page.times for at in range(index + 1, part[1] + 1)) else None


def _nameless(page: Page, amount: Amount) -> bool:
    """Whether the numeral is a name, a label or a pronoun and no quantity."""
    numeral = amount.numeral
    if amount.unit is not None and amount.unit.kind == TIME and not _duration(page, amount):
        return True
    if amount.unit is None and numeral.tail:
        return True
    return counts_nothing(page.tokens, amount) or _pronoun(page, numeral)


def _duration(page: Page, amount: Amount) -> bool:
    """Whether the amount is a length of time, and neither a date ("three days ago") nor an attribute ("a five-day siege")."""
    unit = amount.unit
    if amount.prefix or unit is None or unit.kind != TIME or amount.numeral.tail or page.word(unit.first - 1) == "-":
        return False
    spelled_one = page.word(amount.numeral.first) == "one"
    clock = unit.name.startswith("hour") and amount.value >= 1_000
    framed = page.word(amount.first - 1) in ("in", "within")  # "in two years of war" says when
    return not (spelled_one or clock or framed or page.word(unit.last + 1) in DATING)


def _age_unit(amount: Amount) -> str:
    """Years of age unless the text says months, weeks or days."""
    if amount.unit is None or amount.unit.kind not in (AGE, TIME):
        return YEAR_OF_AGE
    return amount.unit.name if amount.unit.kind == AGE else f"{amount.unit.name} of age"


def _spread(page: Page, amount: Amount, bounds: Bounds, floor: int) -> Quantity | None:
    """A range with the hedge before it."""
    first = amount.first - 1 if page.word(amount.first - 1) == "between" else amount.first
    first = hedge_before(page.tokens.words, first, floor)[1]
    return _whole(page, amount, bounds, (first, amount.numeral.last))


def _single(page: Page, amount: Amount, floor: int) -> Quantity | None:
    """One number with its hedge."""
    words = page.tokens.words
    hedge, first = hedge_before(words, amount.first, floor)
    trailing, last = hedge_after(words, amount.numeral.last)
    first = amount.first if hedge is Hedge.EXACT else first
    bounds = bounded(_value(page, amount), trailing or hedge if hedge is Hedge.EXACT else hedge)
    return _whole(page, amount, bounds, (first, last))


def _value(page: Page, amount: Amount) -> float:
    """The number; a point before three figures parts thousands where people are counted: "1.212 soldiers"."""
    numeral = amount.numeral
    word = page.word(numeral.first)
    if numeral.first == numeral.last and len(word) > 4 and word[-4] == "." and word.count(".") == 1:
        counted = counted_after(page.tokens, numeral.last + 1, page.times, one=False)
        return round(amount.value * 1_000) if counted.unit in WHOLE else amount.value
    return amount.value


def _pronoun(page: Page, numeral: Numeral) -> bool:
    """ "the one who", "no one", "one another"."""
    if page.word(numeral.first) != "one" or numeral.first != numeral.last:
        return False
    before, after = page.word(numeral.first - 1), page.word(numeral.first + 1)
    return after in AFTER_PRONOUN or (before in PRONOUN_BEFORE_ONE and not people_noun(after))


def _whole(page: Page, amount: Amount, bounds: Bounds, ends: tuple[int, int]) -> Quantity | None:
    """The quantity with its unit and what it counts."""
    first, last = ends
    if amount.percent:
        counted = _of(page, amount.end + 1)
        return page.quantity(first, amount.end, bounds, replace(counted, unit=Unit.PERCENT))
    if amount.measures:
        name = amount.unit.name if amount.unit else amount.prefix.name if amount.prefix else ""
        return _measured(page, amount, bounds, ends, name)
    after, more = page.more(first, last)
    counted = counted_after(page.tokens, after, page.times, one=bounds.point == 1)
    if _bare_year(page, first, last, counted) or (counted.unit is None and _titled(page, amount)):
        return None
    if counted.unit is Unit.PEOPLE and page.word(first - 1) == "of" and page.word(first - 2) in BODIES:
        counted = replace(counted, unit=Unit.BODIES)  # the bodies of 1,212 soldiers
    return page.quantity(first, last, bounds, page.rate(counted, after), more=more)


def _measured(page: Page, amount: Amount, bounds: Bounds, ends: tuple[int, int], name: str) -> Quantity:
    """A quantity that measures; what it counts is its unit as printed."""
    tokens, unit, numeral = page.tokens, amount.unit, amount.numeral
    bare = page.quantity(*ends, bounds, Counted(None))
    printed = None
    if numeral.tail:
        printed = Span(tokens.ends[numeral.last] - len(numeral.tail), tokens.ends[numeral.last])
        bare = replace(bare, span=Span(bare.span.start, printed.start - 1))
    elif unit is not None and unit.last > ends[1]:
        printed = tokens.span(max(unit.first, ends[1] + 1), unit.last)
    return replace(
        bare,
        measured=name,
        low=bounds.low,
        high=bounds.high,
        counted=printed,
        head=unit.last if printed and unit else None,
    )


def _bare_year(page: Page, first: int, last: int, counted: Counted) -> bool:
    word = page.word(last)
    if first != last or not word.isdecimal() or len(word) != 4 or counted.unit is not None:
        return False
    dated = page.word(first - 1) in ("by", "in", "until", "since", "around") and page.word(first - 2) not in CHANGES
    return ("1900" <= word <= "2100" or (dated and "2100" < word < "2200")) and page.word(last + 1) != "of"


def _titled(page: Page, amount: Amount) -> bool:
    """Whether a figure that counts nobody belongs to a proper name, an address or a score."""
    first, last = amount.numeral.first, amount.numeral.last
    return page.word(first)[0].isdecimal() and amount.numeral.scaled == 1 and titled(page.tokens, first, last)


def _of(page: Page, index: int) -> Counted:
    """What a share is taken of."""
    return counted_after(page.tokens, index, page.times, one=False) if page.word(index) == "of" else SOMEBODY


def _one_in(page: Page, numeral: Numeral, floor: int) -> Quantity | None:
    """ "one in five families" is 20 percent."""
    part = ratio_at(page.tokens, numeral)
    if part is None or any(index in page.times for index in range(numeral.last, part[1] + 1)):
        return None
    counted = counted_after(page.tokens, part[1] + 1, page.times, one=False)
    spelled = not page.word(numeral.first)[0].isdecimal()
    return _share(page, numeral.first, part, floor) if spelled or counted.unit is Unit.PEOPLE else None


def _share(page: Page, index: int, part: tuple[float, int], floor: int) -> Quantity:
    """A share in percent with its hedge and what it is a share of."""
    percent, last = part
    hedge, first = hedge_before(page.tokens.words, index, floor)
    whole = index < last or page.word(last + 1) == "of"
    counted = counted_after(page.tokens, last + 1, page.times, one=False) if whole else SOMEBODY
    if page.word(last) in FRACTIONS and page.word(last + 1) != "of":
        counted = SOMEBODY
    return page.quantity(first, last, bounded(percent, hedge), replace(counted, unit=Unit.PERCENT))
