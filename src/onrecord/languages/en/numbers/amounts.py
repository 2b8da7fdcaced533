"""A numeral with what makes it an amount: its sign, its currency, its unit or its percent."""

from dataclasses import dataclass

from onrecord.languages.en.numbers.measures import Measured, currency_at, currency_before, measure_after, over
from onrecord.languages.en.numbers.numerals import Numeral, numeral_at
from onrecord.languages.en.numbers.shares import percent_after
from onrecord.languages.en.numbers.units import MONEY, SIGNS, WORDS, Measure
from onrecord.records.text import Tokens

AFTER_SIGN = frozenset(("us", "u.s."))  # "$76 US a barrel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number in full.

    Attributes:
        first: the token of its sign or currency, or of the numeral itself.
        value: with its sign.
        prefix: the currency before it.
        unit: the unit after it, or what its currency is taken over.
        percent: whether it is a share.
        end: the last token of numeral, unit and percent.
    """

    numeral: Numeral
    first: int
    value: float
    prefix: Measure | None = None
    unit: Measured | None = None
    percent: bool = False
    end: int

    @property
    def measures(self) -> bool:
        """Whether it has a currency or a unit."""
        return self.prefix is not None or self.unit is not None


def amount_at(tokens: Tokens, index: int) -> Amount | None:
    """The amount that starts with the token, be it a currency's sign or a numeral."""
    currency = currency_at(tokens, index)
    numeral = numeral_at(tokens, currency[1] if currency else index)
    return None if numeral is None else amount_of(tokens, numeral)


def amount_of(tokens: Tokens, numeral: Numeral) -> Amount:
    """The amount around a numeral."""
    first, decimal = _pointed(tokens, numeral)
    first, negative = _sign(tokens, first)
    currency = currency_before(tokens, first)
    value = -decimal if negative else decimal
    if currency:
        unit = _taken_over(tokens, numeral, currency[0])
        return Amount(
            numeral=numeral, first=currency[1], value=value, prefix=currency[0], unit=unit, end=unit.last if unit else numeral.last
        )
    percent = percent_after(tokens.words, numeral.last)
    if percent is not None:
        return Amount(numeral=numeral, first=first, value=value, percent=True, end=percent)
    unit = _tail(numeral) if numeral.tail else measure_after(tokens, numeral.last, digits=tokens.words[numeral.first][0].isdecimal())
    if unit is None:
        return Amount(numeral=numeral, first=numeral.first, value=numeral.value, end=numeral.last)
    return Amount(numeral=numeral, first=first, value=value, unit=unit, end=unit.last)


def _pointed(tokens: Tokens, numeral: Numeral) -> tuple[int, float]:
    """Where a decimal with nothing before its point begins, and its value: ".001 per cent"."""
    words, first = tokens.words, numeral.first
    point = first - 1
    if point < 0 or words[point] != "." or not words[first].isdecimal() or numeral.scaled > 1 or tokens.ends[point] != tokens.starts[first]:
        return first, numeral.value
    if point and tokens.ends[point - 1] == tokens.starts[point]:
        return first, numeral.value
    return point, numeral.value / 10 ** len(words[first])


def _sign(tokens: Tokens, first: int) -> tuple[int, bool]:
    """Where a minus before the number begins, and whether there is one: "minus 40", "minus-5", "$-50.8bn"."""
    words = tokens.words
    before = words[first - 1] if first else ""
    if before == "minus":
        return first - 1, True
    if before != "-" or first < 2:
        return first, False
    if words[first - 2] == "minus":
        return first - 2, True
    if words[first - 2] in SIGNS and tokens.ends[first - 1] == tokens.starts[first]:
        return first - 1, True
    return first, False


def _taken_over(tokens: Tokens, numeral: Numeral, currency: Measure) -> Measured | None:
    """What money is taken over, "$58.24 per barrel", where the words say so."""
    last = numeral.last
    if tokens.words[last + 1 : last + 2] and tokens.words[last + 1] in AFTER_SIGN and tokens.printed(last + 1).isupper():
        last += 1
    rate = over(tokens, Measured(MONEY, currency.name, last, last))
    return Measured(MONEY, rate.name, last + 1, rate.last) if rate.last > last else None


def _tail(numeral: Numeral) -> Measured | None:
    """The unit that a compound ends with: "1.8 billion-mile", "six-mile"."""
    unit = next((unit for spelled, unit in WORDS.get(numeral.tail, ()) if len(spelled) == 1), None)
    return Measured(unit.kind, unit.name, numeral.last, numeral.last) if unit else None
