"""The range over origins: low is the least of the lows, high the greatest of the highs."""

from collections.abc import Sequence

from onrecord.reconciliation.utterances import Utterance
from onrecord.records.claims import Number
from onrecord.records.findings import Range
from onrecord.records.words import Basis, Certainty, Unit

# Which rows the range is taken over: of these bases the first that any row has. Totals and increments are never mixed.
BASES = (Basis.TOTAL_TO_DATE, Basis.STOCK, None, Basis.IN_PERIOD, Basis.BACKLOG, Basis.INCREMENT, Basis.PLANNED)
METHOD = "range over origins"


def range_over(kept: Sequence[Utterance]) -> Range:
    """The range over the rows that count people on one basis.

    An open end ("more than 300") leaves the range open only where it reaches beyond every closed end:
    300 or more beside 1,000 is 300 to 1,000.
    """
    counted = [u for u in kept if u.number and u.number.unit in (Unit.PEOPLE, None) and u.best.claim.certainty is not Certainty.DENIED]
    basis = next((basis for basis in BASES if any(u.line is basis for u in counted)), None)
    numbers = [u.number for u in counted if u.line is basis and u.number]
    if not numbers:
        return Range(low=None, high=None, method=f"{METHOD}: none counts people")
    low, high = _low(numbers), _high(numbers)
    points = {n.point for n in numbers}
    point = points.pop() if len(points) == 1 else None
    method = METHOD if basis is Basis.TOTAL_TO_DATE else f"{METHOD}, {basis or 'no basis'}"
    return Range(low=low, high=high, point=point, method=method)


def _low(numbers: Sequence[Number]) -> int | None:
    closed = [n.low for n in numbers if n.low is not None]
    reached = [n.high for n in numbers if n.low is None and n.high is not None]
    least = min(closed, default=None)
    return None if least is None or any(high < least for high in reached) else least


def _high(numbers: Sequence[Number]) -> int | None:
    closed = [n.high for n in numbers if n.high is not None]
    reached = [n.low for n in numbers if n.high is None and n.low is not None]
    greatest = max(closed, default=None)
    return None if greatest is None or any(low > greatest for low in reached) else greatest
