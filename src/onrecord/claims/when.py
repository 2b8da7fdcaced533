"""When: the EDTF time of a claim, from the words about the outcome and the day its source spoke."""

from onrecord.claims.chain import Chain
from onrecord.records.claims import Time
from onrecord.records.reading import Bond, Reading, When
from onrecord.records.text import Sentence
from onrecord.records.words import Basis

SINCE = frozenset(("since", "from"))
RUNNING = frozenset((Basis.TOTAL_TO_DATE, Basis.PROPORTION, Basis.RATE, Basis.INCREMENT))


def event_time(reading: Reading, bond: Bond, sentence: Sentence, chain: Chain) -> When | None:
    """The time expression of the sentence that dates the outcome and not the saying: the nearest to the bond."""
    spoken = {attribution.spoken.span for attribution in reading.attributions if attribution.spoken is not None}
    if chain.spoken is not None:
        spoken.add(chain.spoken.span)
    near = [
        when
        for when in reading.times
        if sentence.span.holds(when.span) and when.span not in spoken and when.type in ("DATE", "TIME", "DURATION") and (when.edtf or when.weekday is not None)
    ]
    return min(near, key=lambda when: _distance(when, bond), default=None)


def _distance(when: When, bond: Bond) -> int:
    if bond.quote.meets(when.span):
        return 0
    return when.span.start - bond.quote.end if when.span.start >= bond.quote.end else 2 * (bond.quote.start - when.span.end)


def time_of(reading: Reading, basis: Basis | None, event: When | None, chain: Chain, incident: str | None) -> Time | None:
    """The time of a claim, or None rather than a guess.

    Args:
        event: the expression that dates the outcome.
        incident: the EDTF day of the incident that the text tells of, for figures without a day of their own.
    """
    said = (chain.spoken.latest if chain.spoken is not None else None) or reading.document.published
    if basis is Basis.PLANNED:
        return _at(event, event.edtf) if event is not None and event.edtf else None
    if basis is Basis.STOCK:
        return Time(edtf=said) if said else None
    if basis in RUNNING:
        return _running(event, said)
    if event is not None:
        return _at(event, event.edtf) if event.edtf else None
    return Time(edtf=incident) if incident else None


def _running(event: When | None, said: str | None) -> Time | None:
    """A running figure holds from its beginning, or `..`, up to the day the source spoke."""
    if event is not None and event.edtf and event.signal in SINCE:
        start = event.edtf.split("/")[0]
        return _at(event, f"{start}/{said}") if said else _at(event, f"{start}/..")
    if event is not None and event.edtf and event.signal in ("in", "between", "during", "over") and "/" in event.edtf:
        return _at(event, event.edtf)
    return Time(edtf=f"../{said}") if said else None


def _at(when: When, edtf: str | None) -> Time | None:
    return Time(edtf=edtf, start=when.span.start, end=when.span.end) if edtf else None
