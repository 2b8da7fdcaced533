"""Printed numbers with their hedges and what they count."""

from bisect import bisect_right
from dataclasses import replace

from onrecord.languages.en.counted import SOMEBODY, Counted, counted_after, noun_phrase, people_noun
from onrecord.languages.en.counted_nouns import CASUALTIES, ONE_PERSON, PEOPLE_NOUNS
from onrecord.languages.en.hedges import hedge_after, hedge_before
from onrecord.languages.en.number_exceptions import PRONOUN_BEFORE_ONE, counts_nothing
from onrecord.languages.en.number_vague import OPENERS as VAGUE_OPENERS
from onrecord.languages.en.number_vague import Vague, vague_at
from onrecord.languages.en.number_words import FRACTIONS, Numeral, numeral_at, numeric_word, spelled_value
from onrecord.languages.en.number_words import OPENERS as NUMBER_OPENERS
from onrecord.languages.en.quantity_bounds import Bounds, bounded, joined
from onrecord.records.reading import Quantity, When
from onrecord.records.text import Tokens
from onrecord.records.words import Hedge, Unit

__all__ = ["PEOPLE_NOUNS", "find_quantities"]

WORDS = NUMBER_OPENERS | VAGUE_OPENERS | {"a", "an", "half", "another", "no", "nobody", "both"}
MORE_AFTER = frozenset(("more", "further", "additional", "extra"))
MORE_BEFORE = frozenset(("another", "further", "additional", "extra"))
PERCENT = frozenset(("percent", "%", "pct"))
DATED = frozenset(("earlier", "later", "before", "after", "ago"))
AFTER_PRONOUN = frozenset("another day - 's can cannot must should may might".split())  # "one must ask"
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
        special = {"no": self._none, "nobody": self._none, "another": self._one, "both": self._both}.get(word)
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
        bounds = bounded(numeral.value, trailing or hedge if hedge is Hedge.EXACT else hedge)
        return self._whole(first, last, bounds, one=numeral.value == 1)

    def _pronoun(self, numeral: Numeral) -> bool:
        """ "the one who", "no one", "one another"."""
        if self.words[numeral.first] != "one" or numeral.first != numeral.last:
            return False
        before, after = self._word(numeral.first - 1), self._word(numeral.first + 1)
        return after in AFTER_PRONOUN or (before in PRONOUN_BEFORE_ONE and not people_noun(after))

    def _whole(self, first: int, last: int, bounds: Bounds, *, one: bool = False) -> Quantity | None:
        """The quantity with its unit and what it counts."""
        share = self._percent_after(last)
        if share is not None:
            counted = self._shared(share + 1)
            return self._quantity(first, share, bounds, Counted(Unit.PERCENT, counted.first, counted.last, counted.head))
        after, more = self._more(first, last)
        counted = counted_after(self.tokens, after, self.times, one=one)
        if self._bare_year(first, last, counted):
            return None
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

    def _percent_after(self, last: int) -> int | None:
        """The last token of "percent" after the number."""
        if self._word(last + 1) in PERCENT:
            return last + 1
        return last + 2 if self._word(last + 1) == "per" and self._word(last + 2) == "cent" else None

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
        return Counted(Unit.PEOPLE_PER_DAY, counted.first, counted.last, counted.head) if people and self._daily(end) else counted

    def _daily(self, index: int) -> bool:
        if self._word(index) == "daily":
            return True
        return self._word(index) in PER and self._word(index + 1) == "day" and self._word(index + 2) not in DATED

    def _fraction(self, index: int) -> Quantity | None:
        """ "a quarter of", "two-thirds", "half of", "half the garrison" as percent."""
        part = self._part(index)
        if part is None:
            return None
        value, last = part
        hedge, first = hedge_before(self.words, index, self.last + 1)
        counted = self._shared(last + 1)
        return self._quantity(first, last, bounded(value, hedge), Counted(Unit.PERCENT, counted.first, counted.last, counted.head))

    def _part(self, index: int) -> tuple[float, int] | None:
        """The share in percent that starts with the token, and its last token."""
        word = self.words[index]
        if word == "half":
            return (50.0, index) if self._word(index + 1) in ("of", "the", "its", "their", "his") else None
        if "-" in word:
            number, _, name = word.rpartition("-")
            times = spelled_value(number)
            return (times * FRACTIONS[name], index) if times and name in FRACTIONS and self._word(index + 1) != "-" else None
        name = self._word(index + 1)
        times = 1 if word in ("a", "an") else spelled_value(word)
        if not times or name not in FRACTIONS or index + 1 in self.times:
            return None
        return (times * FRACTIONS[name], index + 1) if times > 1 or self._word(index + 2) == "of" else None

    def _one_in(self, numeral: Numeral) -> Quantity | None:
        """ "one in five families" is 20 percent."""
        if numeral.value != 1 or self._word(numeral.last + 1) not in ("in", "out") or self.words[numeral.last][0].isdecimal():
            return None
        at = numeral.last + (3 if self.words[numeral.last + 1 : numeral.last + 3] == ("out", "of") else 2)
        base = numeral_at(self.tokens, at) if at < len(self.words) and at not in self.times else None
        if base is None or not 1 < base.value <= 1_000:
            return None
        hedge, first = hedge_before(self.words, numeral.first, self.last + 1)
        counted = counted_after(self.tokens, base.last + 1, self.times, one=False)
        return self._quantity(
            first, base.last, bounded(100 / base.value, hedge), Counted(Unit.PERCENT, counted.first, counted.last, counted.head)
        )

    def _vague(self, index: int, vague: Vague, last: int) -> Quantity | None:
        """ "several hundred", "dozens of", "some soldiers"."""
        after, more = self._more(index, last)
        if vague.words == "others":
            counted = Counted(Unit.PEOPLE, index, index, index, index)
        else:
            counted = counted_after(self.tokens, after, self.times, one=False)
        if (vague.people and counted.unit not in (Unit.PEOPLE, Unit.FAMILIES, Unit.BODIES)) or (
            vague.words == "all" and self._word(after) == "of"
        ):
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
        """ "no civilians", "no casualties", "no one was hurt"."""
        word, after = self.words[index], self._word(index + 1)
        if word == "nobody" or after == "one":
            last = index if word == "nobody" else index + 1
            return (
                self._quantity(index, last, bounded(0, Hedge.EXACT), SOMEBODY)
                if self._word(last + 1) in ("was", "had", "has", "is")
                else None
            )
        counted = noun_phrase(self.tokens, index + 1, self.times, one=True)
        if counted.unit is not Unit.PEOPLE and counted.unit is not Unit.BODIES:
            counted = noun_phrase(self.tokens, index + 1, self.times, one=False)
        noun = counted.head if counted.head is not None else counted.last
        casualties = any(name in CASUALTIES for name in self.words[index + 1 : index + 4])
        if counted.unit not in (Unit.PEOPLE, Unit.BODIES) or (noun is None and not casualties):
            return None
        return self._quantity(index, index, bounded(0, Hedge.EXACT), counted)
