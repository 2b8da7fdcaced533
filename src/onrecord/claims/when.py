"""When: the EDTF time of a claim, from the words about the outcome and the day its source spoke."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.claims.chain import Chain
from onrecord.languages import side_of
from onrecord.records.claims import Time
from onrecord.records.reading import Attribution, Bond, Reading, When
from onrecord.records.text import Sentence, Span
from onrecord.records.words import Basis

SINCE = frozenset(("since", "from"))
UNTIL = frozenset(("by", "until", "till"))
DASHES = ("-", "–")
JOINTS = {"between": ("and",), "from": ("to", "until", "till")}
WINDOW = frozenset(("in", "between", "during", "over", "throughout"))
RUNNING = frozenset((Basis.TOTAL_TO_DATE, Basis.PROPORTION, Basis.RATE, Basis.INCREMENT))
TOUCHING = 4  # characters between a cue and the day of the saying: "said on Sunday"
LONGEST_DAY = 18  # characters of "Wednesday 16 April"
NEWS = timedelta(days=21)  # an older day is background: "since the raid of 7 October"
CLAUSE = 80  # characters from source to cue, or from cue to content: "told a closed session of parliament on Monday that"
MONTH = len("2025-01")
OPENING = 120  # characters in which a dateline stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The time expressions of a text: those that date outcomes, in order, and the days on which each source spoke.

    Attributes:
        events: what dates neither a saying nor the print.
        spoken: a source's name -> the days it spoke on, in order.
    """

    events: tuple[When, ...]
    spoken: dict[str, list[When]]
    published: str | None

    def is_news(self, when: When) -> bool:
        """Whether the expression means a day or a night of the weeks before the print: the day that a report is about."""
        if not _brief(when) or when.latest is None or when.signal in SINCE:
            return False
        if self.published is None:
            return True
        age = date.fromisoformat(self.published) - date.fromisoformat(when.latest)
        return timedelta(0) <= age <= NEWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """A bond with everything that dates it.

    Attributes:
        event: the expression that dates the outcome.
        said: the day on which its source spoke.
        incident: the EDTF day of the incident that the text tells of, for figures without a day of their own.
    """

    bond: Bond
    basis: Basis | None
    event: When | None
    said: str | None
    incident: str | None


def _brief(when: When) -> bool:
    """Whether the expression means one day, or two that follow each other: "overnight", "on Monday and Tuesday"."""
    if when.earliest is None or when.latest is None or when.edtf not in (when.latest, f"{when.earliest}/{when.latest}"):
        return False
    return date.fromisoformat(when.latest) - date.fromisoformat(when.earliest) <= timedelta(days=1)


def calendar_of(reading: Reading) -> Calendar:
    """The calendar of a reading."""
    said = _sayings(reading)
    spoken: dict[str, list[When]] = {}
    for attribution in reading.attributions:
        if attribution.spoken is not None and attribution.spoken.latest:
            for name in (*attribution.who, *attribution.via):
                spoken.setdefault(name, []).append(attribution.spoken)
    events = tuple(when for when in reading.times if when.span not in said and (when.edtf or when.weekday is not None))
    return Calendar(events=_spanned(events, reading.document.text), spoken=spoken, published=reading.document.published)


def _spanned(events: tuple[When, ...], text: str) -> tuple[When, ...]:
    """The expressions with those that stand together as one: "between 2 and 5 January", "from Monday to Wednesday"."""
    out: list[When] = []
    for when in events:
        before = out[-1] if out else None
        joint = text[before.span.end : when.span.start].strip().lower() if before is not None else ""
        if (
            before is not None
            and before.earliest
            and when.latest
            and before.earliest <= when.latest
            and (joint in JOINTS.get(before.signal or "", ()) or _next(before, joint, when))
        ):
            both = f"{before.edtf}/{when.edtf}"
            span = Span(before.span.start, when.span.end)
            out[-1] = replace(before, span=span, last=when.last, edtf=both, latest=when.latest, weekday=None)
        else:
            out.append(when)
    return tuple(out)


def _next(before: When, joint: str, when: When) -> bool:
    """Whether one goes on where the other ends: "on Sunday and Monday", "in January and February", "3-8 May"."""
    if joint not in ("and", *DASHES) or before.latest is None or when.earliest is None:
        return False
    if joint in DASHES:
        return before.latest < when.earliest
    return date.fromisoformat(when.earliest) - date.fromisoformat(before.latest) == timedelta(days=1)


def _sayings(reading: Reading) -> frozenset[Span]:
    """The time expressions that date a saying or the print, not an outcome."""
    spoken = {attribution.spoken.span for attribution in reading.attributions if attribution.spoken is not None}
    beside = {when.span for a in reading.attributions for clause in _saying_clauses(a) for when in _within(reading.times, clause)}
    opening, text = _within(reading.times, Span(0, OPENING)), reading.document.text
    printed = {
        when.span
        for when in opening
        if when.edtf == reading.document.published and when.weekday is None and any(map(str.isdigit, when.span.of(text)))
    }
    return frozenset(spoken | beside | printed)


def _within(times: tuple[When, ...], span: Span) -> Iterator[When]:
    """The time expressions inside the characters."""
    first = bisect_left(times, span.start, key=_start)
    return (when for when in times[first : bisect_left(times, span.end, key=_start)] if when.span.end <= span.end)


def _start(when: When) -> int:
    return when.span.start


def _saying_clauses(attribution: Attribution) -> Iterator[Span]:
    """The characters in which a day dates the saying: from the source to the content, and just behind the cue."""
    for cue in attribution.cue:
        sources = [source.start for source in attribution.source if 0 <= cue.start - source.start <= CLAUSE]
        contents = [content.start for content in attribution.content if 0 <= content.start - cue.end <= CLAUSE]
        yield Span(min([cue.start, *sources]), min(contents, default=cue.end + TOUCHING + LONGEST_DAY))


def event_times(calendar: Calendar, bond: Bond, sentence: Sentence, elsewhere: Sequence[Span]) -> list[When]:
    """The time expressions of the sentence that date the outcome and not the saying, the nearest to the bond first; none in `elsewhere`."""
    own = bond.outcome.first if bond.outcome is not None else None
    dating = (
        when
        for when in _within(calendar.events, sentence.span)
        if when.deed in (None, own) and not any(span.holds(when.span) for span in elsewhere)
    )
    return sorted(dating, key=lambda when: _distance(when, bond))


def _distance(when: When, bond: Bond) -> int:
    if bond.quote.meets(when.span):
        return 0
    return when.span.start - bond.quote.end if when.span.start >= bond.quote.end else 2 * (bond.quote.start - when.span.end)


def said_on(calendar: Calendar, chain: Chain, at: int) -> str | None:
    """The day (ISO), or the month of which no day is said, on which the origin of a passage spoke.

    Its own words', else another day the text has it speak, else the print's.
    """
    if chain.spoken is not None and chain.spoken.latest:
        return chain.spoken.edtf if chain.spoken.edtf and len(chain.spoken.edtf) == MONTH else chain.spoken.latest
    who = chain.links[-1].who
    days = [when for name in ((who,) if isinstance(who, str) else who) for when in calendar.spoken.get(name, ())] or _offices(calendar, who)
    spoken = [when for when in days if when.of_a_day]  # "in December he had spoken of" is another occasion
    before = [when for when in spoken if when.span.start < at]
    chosen = before[-1] if before else spoken[0] if spoken else None
    return chosen.latest if chosen is not None else calendar.published


def _offices(calendar: Calendar, who: str | tuple[str, ...]) -> list[When]:
    """The one day on which the offices of a state spoke, for a figure of the state's: "the capital's tally", "its staff said on Monday"."""
    days = [when for name, spoken in calendar.spoken.items() if side_of(name) == who != name for when in spoken]
    return days if len({when.edtf for when in days}) == 1 else []


def opening_event(reading: Reading, calendar: Calendar) -> When | None:
    """The first day of an event that the opening of a text gives: the day of the incident it tells of."""
    sentences = reading.tokens.sentences[:6]
    limit = sentences[-1].span.end if sentences else 0
    return next((when for when in _within(calendar.events, Span(0, limit)) if calendar.is_news(when)), None)


def time_of(dates: Dates) -> Time | None:
    """The time of a claim, or None rather than a guess."""
    return next(times_of(dates), ("", None))[1]


def times_of(dates: Dates) -> Iterator[tuple[str, Time]]:
    """The times that the rules for a basis give, each with its rule, the first of them in force."""
    for rule in _rules_for(dates):
        time = rule(dates)
        if time is not None:
            yield rule.__name__, time


def earlier_figure(dates: Dates) -> Time | None:
    """ "Its April figure of 600" was said in April."""
    return _at(dates.event, f"../{dates.event.edtf}") if dates.event is not None and dates.event.edtf else None


def planned_for(dates: Dates) -> Time | None:
    """ "Will be sent in May": the day that is named for it."""
    return _at(dates.event, dates.event.edtf) if dates.event is not None else None


def from_the_saying_on(dates: Dates) -> Time | None:
    """What is expected to rise does so from the day of the saying on."""
    return Time(edtf=f"{dates.said}/..") if dates.said and dates.bond.rule == "expected_to_rise" else None


def there_when_said(dates: Dates) -> Time | None:
    """ "8,000 are there": on the day the source spoke."""
    return Time(edtf=dates.said) if dates.said else None


def since(dates: Dates) -> Time | None:
    """ "Since October": from there up to the day the source spoke."""
    event = dates.event
    if event is None or not event.edtf or event.signal not in SINCE:
        return None
    start = event.edtf[:MONTH] if _part_of_month(event) else event.edtf.split("/")[0]
    return _at(event, f"{start}/{dates.said or '..'}")


def _part_of_month(event: When) -> bool:
    """Whether the expression is some days of one month, "early December", so that a beginning in it has no day of its own."""
    several = event.earliest is not None and event.latest is not None and event.earliest < event.latest
    return several and event.edtf == f"{event.earliest}/{event.latest}" and str(event.earliest)[:MONTH] == str(event.latest)[:MONTH]


def until(dates: Dates) -> Time | None:
    """ "By the end of May": up to there, where that is no later than the saying."""
    event, said = dates.event, dates.said or ""
    counted = event is not None and event.latest and event.signal in UNTIL and event.latest[: len(said)] <= said
    return _at(event, f"../{event.latest}") if counted and event is not None else None


def window(dates: Dates) -> Time | None:
    """ "Between May and July": that interval."""
    event = dates.event
    return _at(event, event.edtf) if event is not None and event.edtf and event.signal in WINDOW and "/" in event.edtf else None


def this_year(dates: Dates) -> Time | None:
    """ "This year" runs up to the day the source spoke."""
    event, said = dates.event, dates.said
    return _at(event, f"{event.edtf}/{said}") if event is not None and event.edtf and said and event.edtf == said[:4] else None


def up_to_the_saying(dates: Dates) -> Time | None:
    """A running figure without a day of its own holds up to the day the source spoke."""
    return Time(edtf=f"../{dates.said}") if dates.said else None


def beside(dates: Dates) -> Time | None:
    """ "12 were killed on Thursday": the day beside the figure."""
    return _at(dates.event, dates.event.edtf) if dates.event is not None else None


def of_the_incident(dates: Dates) -> Time | None:
    """A figure without a day is of the incident that the text tells of; one whose day stays unresolved is of no other day."""
    return Time(edtf=dates.incident) if dates.incident and dates.event is None else None


Rule = Callable[[Dates], Time | None]
RUNNING_RULES: tuple[Rule, ...] = (since, until, window, this_year, up_to_the_saying)
INCIDENT_RULES: tuple[Rule, ...] = (beside, of_the_incident)
RULES: dict[Basis | None, tuple[Rule, ...]] = {Basis.PLANNED: (planned_for, from_the_saying_on), Basis.STOCK: (there_when_said,)}


def _rules_for(dates: Dates) -> tuple[Rule, ...]:
    if dates.bond.rule == "earlier_figure":
        return (earlier_figure,)
    return RUNNING_RULES if dates.basis in RUNNING else RULES.get(dates.basis, INCIDENT_RULES)


def _at(when: When, edtf: str | None) -> Time | None:
    return Time(edtf=edtf, start=when.span.start, end=when.span.end) if edtf else None
