"""The number of a claim: the quantity that the text prints, its bounds rounded outwards to whole numbers."""

from math import ceil, floor

from onrecord.records.claims import Number
from onrecord.records.reading import Quantity
from onrecord.records.words import Unit


def number_of(quantity: Quantity) -> Number:
    """The number as a claim prints it; one whose noun is left out counts people."""
    return Number(
        low=None if quantity.low is None else floor(quantity.low),
        high=None if quantity.high is None else ceil(quantity.high),
        point=_point(quantity),
        hedge=quantity.hedge,
        unit=quantity.unit or Unit.PEOPLE,
        start=None if quantity.unprinted else quantity.span.start,
        end=None if quantity.unprinted else quantity.span.end,
    )


def endless(value: float) -> bool:
    """Whether no decimal of a usual length ends the number, as a third in percent."""
    return value != round(value, 6)


def _point(quantity: Quantity) -> float | int | None:
    """The printed value; a share that no decimal ends, a third, in whole percent."""
    point = quantity.point
    return round(point) if point is not None and quantity.unit is Unit.PERCENT and endless(point) else point
