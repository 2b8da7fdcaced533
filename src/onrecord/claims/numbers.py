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
        start=quantity.span.start,
        end=quantity.span.end,
    )


def _point(quantity: Quantity) -> float | int | None:
    """The printed value; a share that no decimal ends, a third, in whole percent."""
    point = quantity.point
    endless = quantity.unit is Unit.PERCENT and point is not None and point != round(point, 2)
    return round(point) if endless and point is not None else point
