"""The words of a text as the rules of numbers see them, and the quantities made from them."""

from dataclasses import dataclass, replace

from onrecord.languages.en.numbers.bounds import Bounds
from onrecord.languages.en.numbers.counted import Counted
from onrecord.records.reading import Quantity, When
from onrecord.records.text import Tokens
from onrecord.records.words import Unit

WHOLE = (Unit.PEOPLE, Unit.FAMILIES, Unit.BODIES)  # what comes in whole numbers only
MORE_AFTER = frozenset(("more", "further", "additional", "extra"))
MORE_BEFORE = frozenset(("another", "further", "additional", "extra"))
DATED = frozenset(("earlier", "later", "before", "after", "ago"))
PER = frozenset(("a", "per", "each", "every", "an"))


@dataclass(frozen=True, slots=True)
class Page:
    """The tokens of a text and where its times stand."""

    tokens: Tokens
    inside: frozenset[int]  # every token of a time
    times: frozenset[int]  # the first token of each

    @classmethod
    def of(cls, tokens: Tokens, times: tuple[When, ...]) -> "Page":
        """The page of a text whose times are read."""
        inside = frozenset(index for time in times for index in range(time.first, time.last + 1))
        return cls(tokens, inside, frozenset(time.first for time in times))

    def word(self, index: int) -> str:
        """The token in lower case; an empty string outside the text."""
        words = self.tokens.words
        return words[index] if 0 <= index < len(words) else ""

    def timed(self, index: int) -> bool:
        """Whether the token belongs to a time."""
        return index in self.inside

    def more(self, first: int, last: int) -> tuple[int, bool]:
        """Where the noun phrase begins, and whether the number adds to another figure."""
        after = last + 1
        if self.word(after) in MORE_AFTER and self.word(after + 1) != "than":
            return after + 1, True
        return after, self.word(first - 1) in MORE_BEFORE or not MORE_BEFORE.isdisjoint(self.tokens.words[first:last])

    def rate(self, counted: Counted, after: int) -> Counted:
        """People per day where "a day" or "daily" follows."""
        end = (counted.end if counted.end >= 0 else after - 1) + 1
        people = counted.unit is Unit.PEOPLE or (counted.unit is None and counted.first is None)
        return replace(counted, unit=Unit.PEOPLE_PER_DAY) if people and self._daily(end) else counted

    def _daily(self, index: int) -> bool:
        if self.word(index) == "daily":
            return True
        return self.word(index) in PER and self.word(index + 1) == "day" and self.word(index + 2) not in DATED

    def quantity(self, first: int, last: int, bounds: Bounds, counted: Counted, *, more: bool = False) -> Quantity:
        """The quantity of these tokens; its bounds are whole numbers unless it is a share."""
        kept = bounds if counted.unit is Unit.PERCENT else bounds.outwards()
        return Quantity(
            span=self.tokens.span(first, last),
            first=first,
            last=last,
            low=kept.low,
            high=kept.high,
            point=kept.point,
            hedge=kept.hedge,
            unit=counted.unit,
            counted=self.tokens.span(counted.first, counted.last) if counted.first is not None and counted.last is not None else None,
            head=counted.head,
            more=more,
        )
