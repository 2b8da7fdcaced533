"""Attributions, times and quantities as the contract prints them: what a claim knows of a number is said of the number too."""

from collections.abc import Iterable

from onrecord.claims.numbers import endless
from onrecord.records.claims import PrintedAttribution, PrintedQuantity, PrintedTime
from onrecord.records.reading import Attribution, Bond, Heard, Quantity, Reading, Sort
from onrecord.records.text import Span, Tokens
from onrecord.records.words import Unit

TOTALS = frozenset(("total", "number"))
TOTAL_REACH = 4  # tokens from "total" to its number: "the total so far to 700"
SUM_REACH = 25  # tokens from a number to the total it is added to
NEAR = 3  # tokens from a part to its whole: "14 of the 15"


def printed_attributions(said: Iterable[Attribution | Heard]) -> tuple[PrintedAttribution, ...]:
    """Who says what, each part as pairs of offsets."""
    return tuple(PrintedAttribution(source=_pairs(each.source), cue=_pairs(each.cue), content=_pairs(each.content)) for each in said)


def _pairs(spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)


def printed_times(reading: Reading) -> tuple[PrintedTime, ...]:
    """Every time expression with its TIMEX3 type and value."""
    return tuple(PrintedTime(start=t.span.start, end=t.span.end, type=t.type, value=t.value) for t in reading.times)


def printed_quantities(reading: Reading) -> tuple[PrintedQuantity, ...]:
    """Every number; "a" is one only where somebody is counted with it."""
    bonds = {bond.quantity.span: bond for bond in reading.bonds if bond.quantity is not None}
    found = reading.quantities
    tokens = reading.tokens
    return tuple(
        _printed(
            q,
            _to_its_head(tokens, q)
            or _left_out(tokens, bonds.get(q.span))
            or _whole(tokens, q, found[index + 1 : index + 2])
            or _total(tokens, q, found[max(0, index - 1) : index]),
        )
        for index, q in enumerate(found)
        if not q.article or q.span in bonds
    )


def _printed(quantity: Quantity, counted: Span | None) -> PrintedQuantity:
    return PrintedQuantity(
        start=quantity.span.start,
        end=quantity.span.end,
        low=_decimals(quantity, quantity.low),
        high=_decimals(quantity, quantity.high),
        point=_decimals(quantity, quantity.point),
        hedge=quantity.hedge,
        unit=quantity.unit or quantity.measured,
        counted=(counted.start, counted.end) if counted else None,
        change=quantity.change,
    )


def _left_out(tokens: Tokens, bond: Bond | None) -> Span | None:
    """What a number counts whose own noun is left out: the noun for what befell them ("4,000 casualties"), or the people told of before."""
    if bond is None:
        return None
    if bond.outcome is not None and bond.outcome.sort is Sort.NOUN:
        return tokens.span(bond.outcome.first, bond.outcome.last)
    return bond.group.span


def _whole(tokens: Tokens, quantity: Quantity, after: tuple[Quantity, ...]) -> Span | None:
    """What the whole counts that a part is taken of: "14 of the 15 members"."""
    taken = quantity.measured is None and tokens.words[quantity.last + 1 : quantity.last + 2] == ("of",)
    return next((whole.counted for whole in after if taken and whole.first - quantity.last <= NEAR and whole.measured is None), None)


def _to_its_head(tokens: Tokens, quantity: Quantity) -> Span | None:
    """The counted noun phrase up to its head: "wounded prisoners" of war."""
    counted, head = quantity.counted, quantity.head
    if counted is None or head is None or not counted.start < tokens.ends[head] < counted.end:
        return counted
    return Span(counted.start, tokens.ends[head])


def _total(tokens: Tokens, quantity: Quantity, before: tuple[Quantity, ...]) -> Span | None:
    """What a total counts that the number before it was added to: "lost 200 troops, bringing the total to 700"."""
    words, first = tokens.words, quantity.first
    summed = words[first - 1 : first] == ("to",) and not TOTALS.isdisjoint(words[max(0, first - TOTAL_REACH) : first])
    people = (one for one in before if one.unit is Unit.PEOPLE and first - one.last <= SUM_REACH and "." not in words[one.last : first])
    return next((one.counted for one in people if summed and quantity.measured is None), None)


def _decimals(quantity: Quantity, value: float | None) -> float | None:
    """A share that no decimal ends in hundredths of a percent, 33.33 for a third; any other number as it was read."""
    return round(value, 2) if value is not None and quantity.unit is Unit.PERCENT and endless(value) else value
