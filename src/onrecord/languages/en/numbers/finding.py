"""Printed numbers with their hedges and what they count."""

from bisect import bisect_right
from dataclasses import replace

from onrecord.languages.en.numbers.bounds import Bounds, bounded, joined
from onrecord.languages.en.numbers.counted import SOMEBODY, Counted, counted_after, noun_phrase, people_noun
from onrecord.languages.en.numbers.exceptions import PRONOUN_BEFORE_ONE, counts_nothing
from onrecord.languages.en.numbers.hedges import hedge_after, hedge_before
from onrecord.languages.en.numbers.nouns import BODIES, CASUALTIES, ONE_PERSON, PEOPLE_NOUNS
from onrecord.languages.en.numbers.numerals import FRACTIONS, Numeral, numeral_at, numeric_word
from onrecord.languages.en.numbers.numerals import OPENERS as NUMBER_OPENERS
from onrecord.languages.en.numbers.shares import fraction_at, percent_after, ratio_at
from onrecord.languages.en.numbers.vague import OPENERS as VAGUE_OPENERS
from onrecord.languages.en.numbers.vague import Vague, vague_at
from onrecord.records.reading import Quantity, When
from onrecord.records.text import Tokens
from onrecord.records.words import Hedge, Unit

__all__ = ["PEOPLE_NOUNS", "find_quantities"]

WORDS = NUMBER_OPENERS | VAGUE_OPENERS | {"a", "an", "half", "another", "no", "nobody", "none", "both"}
MORE_AFTER = frozenset(("more", "further", "additional", "extra"))
MORE_BEFORE = frozenset(("another", "further", "additional", "extra"))
DATED = frozenset(("earlier", "later", "before", "after", "ago"))
WHOLE = (Unit.PEOPLE, Unit.FAMILIES, Unit.BODIES)  # what comes in whole numbers only
AFTER_PRONOUN = frozenset("another day - 's can cannot must should may might".split())  # "one must ask"
BEFALLING = frozenset("were have had wounded injured killed".split())
PER = frozenset(("a", "per", "each", "every", "an"))


def find_quantities(tokens: Tokens, times: tuple[When, ...]) -> tuple[Quantity, ...]:
    """The quantities of a text, in order."""
    return _Finder(tokens, times).found()


class _Finder:
    """One pass over the words of a text."""

    __slots__ = ("ends", "last", "starts", "times", "tokens", "words")

    def __init__(self, tokens: Tokens, times: tuple[When, ...]) -> None:
        self.tokens, self.words = tokens, tokens.words
        self.starts = [time.first for time in times]
        self.ends = [time.last for time in times]
        self.times = frozenset(self.starts)
        self.last = -1  # the last token that a quantity and its noun cover

    def found(self) -> tuple[Quantity, ...]:
        """Every quantity, none of which overlap."""
        kept: list[Quantity] = []
        for index, word in enumerate(self.words):
            if index <= self.last or not (
                word in WORDS or "0" <= word[0] <= "9" or ("-" in word and len(word) > 2 and numeric_word(word.partition("-")[0]))
            ):
                continue
            at = bisect_right(self.starts, index) - 1
            if at >= 0 and self.ends[at] >= index:
                continue
            quantity = self._at(index)
            if quantity is not None:
                kept.append(quantity)
                self.last = max(quantity.last, quantity.head or 0)
        return tuple(kept)

    def _word(self, index: int) -> str:
        return self.words[index] if 0 <= index < len(self.words) else ""

    def _at(self, index: int) -> Quantity | None:
        """The quantity that starts with the token."""
        word = self.words[index]
        special = {"no": self._none, "nobody": self._none, "none": self._none, "another": self._one, "both": self._both}.get(word)
        if special is not None:
            return special(index)
        share = self._fraction(index)
        if share is not None:
            return share
        numeral = numeral_at(self.tokens, index)
        if numeral is not None:
            return self._figure(numeral)
        vague = vague_at(self.words, index) if word in VAGUE_OPENERS else None
        if vague is not None:
            return self._vague(index, *vague)
        return self._one(index) if word in ("a", "an") else None

    def _figure(self, numeral: Numeral) -> Quantity | None:
        """A number in digits or words, with its hedge, range, share or rate."""
        if counts_nothing(self.tokens, numeral.first, numeral.last) or self._pronoun(numeral):
            return None
        spread = joined(self.tokens, numeral)
        if spread is not None:
            first, last, bounds = spread.first, spread.last, spread.bounds
            if self._word(first - 1) == "between":
                first -= 1
            first = hedge_before(self.words, first, self.last + 1)[1]
            return self._whole(first, last, bounds)
        one_in = self._one_in(numeral)
        if one_in is not None:
            return one_in
        money = self._word(numeral.first - 1) in ("$", "€", "£")
        hedge, first = hedge_before(self.words, numeral.first - money, self.last + 1)
        first = numeral.first if hedge is Hedge.EXACT else first
        trailing, last = hedge_after(self.words, numeral.last)
        bounds = bounded(self._value(numeral), trailing or hedge if hedge is Hedge.EXACT else hedge)
        return self._whole(first, last, bounds, one=numeral.value == 1)

    def _value(self, numeral: Numeral) -> float:
        """The number; a point before three figures parts thousands where people are counted: "1.212 soldiers"."""
        word = self.words[numeral.first]
        if numeral.first == numeral.last and len(word) > 4 and word[-4] == "." and word.count(".") == 1:
            counted = counted_after(self.tokens, numeral.last + 1, self.times, one=False)
            return round(numeral.value * 1_000) if counted.unit in WHOLE else numeral.value
        return numeral.value

    def _pronoun(self, numeral: Numeral) -> bool:
        """ "the one who", "no one", "one another"."""
        if self.words[numeral.first] != "one" or numeral.first != numeral.last:
            return False
        before, after = self._word(numeral.first - 1), self._word(numeral.first + 1)
        return after in AFTER_PRONOUN or (before in PRONOUN_BEFORE_ONE and not people_noun(after))

    def _whole(self, first: int, last: int, bounds: Bounds, *, one: bool = False) -> Quantity | None:
        """The quantity with its unit and what it counts."""
        share = percent_after(self.words, last)
        if share is not None:
            counted = self._shared(share + 1)
            return self._quantity(first, share, bounds, replace(counted, unit=Unit.PERCENT))
        after, more = self._more(first, last)
        counted = counted_after(self.tokens, after, self.times, one=one)
        if self._bare_year(first, last, counted):
            return None
        if counted.unit is Unit.PEOPLE and self._word(first - 1) == "of" and self._word(first - 2) in BODIES:
            counted = replace(counted, unit=Unit.BODIES)  # the bodies of 1,212 soldiers
        return self._quantity(first, last, bounds, self._rate(counted, after), more=more)

    def _bare_year(self, first: int, last: int, counted: Counted) -> bool:
        word = self.words[last]
        return (
            first == last
            and word.isdecimal()
            and len(word) == 4
            and "1900" <= word <= "2100"
            and counted.unit is None
            and self._word(last + 1) != "of"
        )

    def _quantity(self, first: int, last: int, bounds: Bounds, counted: Counted, *, more: bool = False) -> Quantity:
        return Quantity(
            span=self.tokens.span(first, last),
            first=first,
            last=last,
            low=bounds.low,
            high=bounds.high,
            point=bounds.point,
            hedge=bounds.hedge,
            unit=counted.unit,
            counted=self.tokens.span(counted.first, counted.last) if counted.first is not None and counted.last is not None else None,
            head=counted.head,
            more=more,
        )

    def _shared(self, index: int) -> Counted:
        """What a share is taken of."""
        return counted_after(self.tokens, index, self.times, one=False) if self._word(index) == "of" else SOMEBODY

    def _more(self, first: int, last: int) -> tuple[int, bool]:
        """Where the noun phrase begins, and whether the number adds to another figure."""
        after = last + 1
        if self._word(after) in MORE_AFTER and self._word(after + 1) != "than":
            return after + 1, True
        return after, self._word(first - 1) in MORE_BEFORE or any(word in MORE_BEFORE for word in self.words[first:last])

    def _rate(self, counted: Counted, after: int) -> Counted:
        """People per day where "a day" or "daily" follows."""
        end = (counted.end if counted.end >= 0 else after - 1) + 1
        people = counted.unit is Unit.PEOPLE or (counted.unit is None and counted.first is None)
        return replace(counted, unit=Unit.PEOPLE_PER_DAY) if people and self._daily(end) else counted

    def _daily(self, index: int) -> bool:
        if self._word(index) == "daily":
            return True
        return self._word(index) in PER and self._word(index + 1) == "day" and self._word(index + 2) not in DATED

    def _fraction(self, index: int) -> Quantity | None:
        """ "a quarter of", "two-thirds", "half of", "half the garrison" as percent."""
        part = fraction_at(self.words, index)
        return self._share(index, *part) if part and index + 1 not in self.times else None

    def _one_in(self, numeral: Numeral) -> Quantity | None:
        """ "one in five families" is 20 percent."""
        part = ratio_at(self.tokens, numeral)
        if part is None or any(index in self.times for index in range(numeral.last, part[1] + 1)):
            return None
        counted = counted_after(self.tokens, part[1] + 1, self.times, one=False)
        spelled = not self.words[numeral.first][0].isdecimal()
        return self._share(numeral.first, *part) if spelled or counted.unit is Unit.PEOPLE else None

    def _share(self, index: int, percent: float, last: int) -> Quantity:
        """A share in percent with its hedge and what it is a share of."""
        hedge, first = hedge_before(self.words, index, self.last + 1)
        counted = counted_after(self.tokens, last + 1, self.times, one=False) if index < last or self._word(last + 1) == "of" else SOMEBODY
        if self._word(last) in FRACTIONS and self._word(last + 1) != "of":
            counted = SOMEBODY
        return self._quantity(first, last, bounded(percent, hedge), replace(counted, unit=Unit.PERCENT))

    def _vague(self, index: int, vague: Vague, last: int) -> Quantity | None:
        """ "several hundred", "dozens of", "some soldiers"."""
        after, more = self._more(index, last)
        if vague.words == "others":
            counted = Counted(Unit.PEOPLE, index, index, index, index)
        else:
            counted = counted_after(self.tokens, after, self.times, one=False)
        if counted.unit is None and counted.first is None and vague.words.endswith("number") and self._word(after) in BEFALLING:
            counted = SOMEBODY  # "a large number were hurt"
        if (vague.people and counted.unit not in WHOLE) or (vague.words == "all" and self._word(after) == "of"):
            return None
        hedge, first = hedge_before(self.words, index, self.last + 1)
        return self._quantity(first, last, Bounds.vague(vague, hedge), self._rate(counted, after), more=more)

    def _one(self, index: int) -> Quantity | None:
        """ "a soldier", "an elderly woman", "another driver"."""
        counted = noun_phrase(self.tokens, index + 1, self.times, one=True)
        if counted.unit is not Unit.PEOPLE or counted.head is None or self.words[counted.head] not in ONE_PERSON:
            return None
        article = self.words[index] != "another"
        return replace(self._quantity(index, index, bounded(1, Hedge.EXACT), counted, more=not article), article=article)

    def _both(self, index: int) -> Quantity | None:
        """ "both soldiers"."""
        counted = noun_phrase(self.tokens, index + 1, self.times, one=False)
        if counted.unit is not Unit.PEOPLE or counted.head is None or counted.head > index + 3:
            return None
        return self._quantity(index, index, bounded(2, Hedge.EXACT), counted)

    def _none(self, index: int) -> Quantity | None:
        """ "no civilians", "no casualties", "no one was hurt", "none of the passengers"."""
        word, after = self.words[index], self._word(index + 1)
        if word == "nobody" or after == "one":
            last = index if word == "nobody" else index + 1
            verb = self._word(last + 1) in ("was", "had", "has", "is")
            return self._quantity(index, last, bounded(0, Hedge.EXACT), SOMEBODY) if verb else None
        if word == "none" and after != "of":
            return None
        counted = self._missing(index + 1)
        return self._quantity(index, index, bounded(0, Hedge.EXACT), counted) if counted else None

    def _missing(self, start: int) -> Counted | None:
        """The people or bodies of whom there are none, or a word for casualties."""
        counted = counted_after(self.tokens, start, self.times, one=True)
        if counted.unit not in WHOLE:
            counted = counted_after(self.tokens, start, self.times, one=False)
        casualties = any(name in CASUALTIES for name in self.words[start : start + 3])
        named = counted.first is not None or casualties or self._word(start) == "of"
        return counted if counted.unit in WHOLE and named else None
