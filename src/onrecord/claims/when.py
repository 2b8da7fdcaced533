"""When: the EDTF time of a claim, from the words about the outcome and the day its source spoke."""

from collections.abc import Iterator

from onrecord.claims.chain import Chain
from onrecord.records.claims import Time
from onrecord.records.reading import Attribution, Bond, Reading, When
from onrecord.records.text import Sentence, Span
from onrecord.records.words import Basis

SINCE = frozenset(("since", "from"))
WINDOW = frozenset(("in", "between", "during", "over", "throughout"))
RUNNING = frozenset((Basis.TOTAL_TO_DATE, Basis.PROPORTION, Basis.RATE, Basis.INCREMENT))
TOUCHING = 4  # characters between a cue and the day of the saying: "said on Sunday"
LONGEST_DAY = 18  # characters of "Wednesday 16 April"
CLAUSE = 80  # characters from source to cue, or from cue to content: "told a closed session of parliament on Monday that"
OPENING = 120  # characters in which a dateline stands


def sayings(reading: Reading) -> frozenset[Span]:
    """The time expressions that date a saying or the print, not an outcome."""
    spoken = {attribution.spoken.span for attribution in reading.attributions if attribution.spoken is not None}
    clauses = [clause for attribution in reading.attributions for clause in _saying_clauses(attribution)]
    beside = {when.span for when in reading.times if any(clause.holds(when.span) for clause in clauses)}
    printed = {
        when.span
        for when in reading.times
        if when.span.start < OPENING and when.edtf == reading.document.published and when.weekday is None
    }
    return frozenset(spoken | beside | printed)


def _saying_clauses(attribution: Attribution) -> Iterator[Span]:
    """The characters in which a day dates the saying: from the source to the content, and just behind the cue."""
    for cue in attribution.cue:
        sources = [source.start for source in attribution.source if 0 <= cue.start - source.start <= CLAUSE]
        contents = [content.start for content in attribution.content if 0 <= content.start - cue.end <= CLAUSE]
        yield Span(min([cue.start, *sources]), min(contents, default=cue.end + TOUCHING + LONGEST_DAY))


def of_a_day(when: When) -> bool:
    """Whether the expression means one day."""
    return when.edtf is not None and len(when.edtf) == len("2025-01-13") and "/" not in when.edtf


def event_time(reading: Reading, bond: Bond, sentence: Sentence, said: frozenset[Span]) -> When | None:
    """The time expression of the sentence that dates the outcome and not the saying: the nearest to the bond."""
    near = [
        when
        for when in reading.times
        if sentence.span.holds(when.span) and when.span not in said and (when.edtf or when.weekday is not None)
    ]
    return min(near, key=lambda when: _distance(when, bond), default=None)


def _distance(when: When, bond: Bond) -> int:
    if bond.quote.meets(when.span):
        return 0
    return when.span.start - bond.quote.end if when.span.start >= bond.quote.end else 2 * (bond.quote.start - when.span.end)


def said_on(reading: Reading, chain: Chain, at: int) -> str | None:
    """The day (ISO) on which the origin of a passage spoke: its own words', else another day the text has it speak, else the print's."""
    if chain.spoken is not None and chain.spoken.latest:
        return chain.spoken.latest
    who = chain.links[-1].who
    names = {who} if isinstance(who, str) else set(who)
    days = [a.spoken for a in reading.attributions if a.spoken is not None and a.spoken.latest and names.intersection((*a.who, *a.via))]
    before = [when for when in days if when.span.start < at]
    chosen = before[-1] if before else days[0] if days else None
    return chosen.latest if chosen is not None else reading.document.published


def opening_day(reading: Reading, said: frozenset[Span]) -> str | None:
    """The first day of an event that the opening of a text gives: the day of the incident it tells of."""
    sentences = reading.tokens.sentences[:6]
    limit = sentences[-1].span.end if sentences else 0
    days = (when for when in reading.times if when.span.end <= limit and when.span not in said and of_a_day(when))
    first = next(days, None)
    return first.edtf if first is not None and (reading.document.published or "9999") >= (first.edtf or "") else None


def time_of(bond: Bond, basis: Basis | None, event: When | None, said: str | None, incident: str | None) -> Time | None:
    """The time of a claim, or None rather than a guess.

    Args:
        event: the expression that dates the outcome.
        said: the day on which its source spoke.
        incident: the EDTF day of the incident that the text tells of, for figures without a day of their own.
    """
    if bond.rule == "earlier_figure":  # "its April figure of 600" was said in April
        return _at(event, f"../{event.edtf}") if event is not None and event.edtf else None
    if basis is Basis.PLANNED:
        ahead = f"{said}/.." if said and bond.rule == "expected_to_rise" else None
        return _at(event, event.edtf) if event is not None and event.edtf else Time(edtf=ahead) if ahead else None
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
    if event is not None and event.edtf and event.signal in WINDOW and "/" in event.edtf:
        return _at(event, event.edtf)
    if event is not None and event.edtf and said and event.edtf == said[:4]:  # "this year" runs up to the day the source spoke
        return _at(event, f"{event.edtf}/{said}")
    return Time(edtf=f"../{said}") if said else None


def _at(when: When, edtf: str | None) -> Time | None:
    return Time(edtf=edtf, start=when.span.start, end=when.span.end) if edtf else None
