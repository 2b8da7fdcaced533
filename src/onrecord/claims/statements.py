"""The other kinds of claim: what is said that is no count, with its chain and its day."""

from bisect import bisect_left
from dataclasses import replace

from onrecord.claims.chain import Chain, trace
from onrecord.claims.numbers import number_of
from onrecord.claims.when import Calendar
from onrecord.languages import language
from onrecord.records.claims import Claim, Link, Number, Place, Time, Whose
from onrecord.records.reading import Group, Quantity, Reading, Statement, When
from onrecord.records.words import Certainty, Evidence, Kind, Role, Unit

PLAIN = frozenset((Kind.CONDITION, Kind.WISH, Kind.TOLD))  # asserted, whatever the verbs in them commit to
CAPTIVE = "captive"  # whoever is held speaks under this name: captured individuals are pseudonyms everywhere


def find_statements(reading: Reading, calendar: Calendar, ruleset: str) -> list[Claim]:
    """The statements of a reading as claims, in order."""
    return [claim_of(reading, calendar, statement, ruleset) for statement in reading.statements]


def claim_of(reading: Reading, calendar: Calendar, statement: Statement, ruleset: str) -> Claim:
    """The statement as a claim, still without its id."""
    span = reading.tokens.span(statement.first, statement.last)
    chain = trace(reading, span)
    return Claim(
        id="",
        kind=statement.kind,
        quote=span.of(reading.document.text),
        start=span.start,
        end=span.end,
        measure=statement.measure,
        whose=_whose(statement.group),
        number=_number(reading, statement),
        place=Place(name=statement.place) if statement.place else None,
        time=_time(reading, calendar, statement, chain),
        attribution=_links(reading, statement, chain),
        certainty=statement.certainty or (Certainty.ASSERTED if statement.kind in PLAIN else chain.certainty),
        evidence=chain.evidence or statement.evidence,
        subject=statement.subject,
        holder=statement.holder,
        note=statement.note,
        ruleset=ruleset,
    )


def _whose(group: Group | None) -> Whose | None:
    if group is None:
        return None
    start, end = (group.span.start, group.span.end) if group.span else (None, None)
    return Whose(side=group.side, category=group.category, start=start, end=end)


def _links(reading: Reading, statement: Statement, chain: Chain) -> tuple[Link, ...]:
    """The chain, with the party or captive who speaks in the statement itself, and the teller, as its last links."""
    links = chain.links
    if statement.kind is Kind.ACKNOWLEDGEMENT and chain.carried and not statement.of_report:
        links = (replace(links[0], role=Role.ASSERTED_BY),)
    own_voice = statement.kind is not Kind.OFFER or len(links) == 1  # an offer is first of all what its speaker says it is
    if statement.speaker and own_voice:
        links = _spoken_by(links, statement.speaker, language(reading.document.language).held)
    return _told_by(links, statement.teller) if statement.teller else links


def _spoken_by(links: tuple[Link, ...], speaker: str, held: frozenset[str]) -> tuple[Link, ...]:
    """The links with the speaker as the origin; `held` are the words for people held."""
    if links[-1].who == speaker:
        return links
    if speaker == CAPTIVE and _unnamed_captive(links[-1], held):
        return (*links[:-1], replace(links[-1], who=speaker))
    links = tuple(link for link in links if link.who != speaker) or links
    earlier = [replace(link, role=Role.RELAYED_BY if link.role is not Role.PUBLISHED_BY else link.role) for link in links]
    if earlier[0].role is Role.RELAYED_BY:
        earlier[0] = replace(earlier[0], role=Role.PUBLISHED_BY)
    return (*earlier, Link(who=speaker, role=Role.ASSERTED_BY))


def _told_by(links: tuple[Link, ...], teller: str) -> tuple[Link, ...]:
    """The links with the teller last; who recounts it asserts it."""
    last = Link(who=teller, role=Role.TOLD_BY)
    if len(links) > 1 and links[-1].who == teller:
        links, last = links[:-1], replace(links[-1], role=Role.TOLD_BY)
    return (*links[:-1], replace(links[-1], role=Role.ASSERTED_BY), last)


def _unnamed_captive(link: Link, held: frozenset[str]) -> bool:
    """Whether the link is somebody held, as the text describes him ("the two prisoners")."""
    return isinstance(link.who, str) and not held.isdisjoint(link.who.lower().split())


def _time(reading: Reading, calendar: Calendar, statement: Statement, chain: Chain) -> Time | None:
    """The day the source spoke, "so far" for a state; a silence is as of the day of print; what was told has no day."""
    if statement.kind is Kind.TOLD:
        return None
    own = _day_in(reading, statement) if statement.of_act else None
    day = _day(chain.spoken) or own or _spoken_elsewhere(reading, calendar, statement, chain)
    if day is not None:
        return Time(edtf=day if statement.of_act else f"../{day}")
    filmed = Evidence.VIDEO in (chain.evidence, statement.evidence)  # some day before
    printed = None if filmed else reading.document.published
    return Time(edtf=f"../{printed}") if printed else None


def _spoken_elsewhere(reading: Reading, calendar: Calendar, statement: Statement, chain: Chain) -> str | None:
    """The day on which the same source spoke earlier in the text, else the only one later: one briefing is quoted more than once."""
    if len(chain.links) == 1:
        return None
    who, start = chain.links[-1].who, reading.tokens.starts[statement.first]
    names = (who,) if isinstance(who, str) else who
    spoken = [when for name in names for when in calendar.spoken.get(name, ()) if _day(when)]
    before = [_day(when) for when in spoken if when.span.start < start]
    only = {_day(when) for when in spoken}
    return before[-1] if before else only.pop() if len(only) == 1 else None


def _day_in(reading: Reading, statement: Statement) -> str | None:
    """The first day that the statement names."""
    days = (when for when in reading.times if statement.first <= when.first <= statement.last)
    return next((_day(when) for when in days if _day(when)), None)


def _day(when: When | None) -> str | None:
    """The day, where the expression is one day and no longer."""
    return when.latest if when and when.earliest == when.latest else None


def _first_token(quantity: Quantity) -> int:
    return quantity.first


def _number(reading: Reading, statement: Statement) -> Number | None:
    """How many people an agreement is about."""
    if statement.kind is not Kind.AGREEMENT:
        return None
    left, right = (bisect_left(reading.quantities, at, key=_first_token) for at in (statement.first, statement.last + 1))
    numbers = (q for q in reading.quantities[left:right] if q.measured is None and not q.article)
    found = next((q for q in numbers if q.unit is Unit.PEOPLE or q.first == statement.first), None)
    return None if found is None else number_of(found)
