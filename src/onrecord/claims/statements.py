"""The other kinds of claim: acknowledgements, wishes, things told, conditions, offers, agreements."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from onrecord.claims import acknowledgement, agreement, condition, offer, told, wish
from onrecord.claims.captives import CAPTIVE
from onrecord.claims.chain import Chain, trace
from onrecord.claims.statement_lexicon import english
from onrecord.claims.statement_parties import whose
from onrecord.claims.statement_scene import Scene, Statement, scene_at
from onrecord.records.claims import Claim, Link, Number, Place, Time
from onrecord.records.reading import Reading, When
from onrecord.records.words import Certainty, Kind, Role, Unit

Rule = Callable[[Scene], list[Statement]]


def _by_trigger(tables: Iterable[Iterable[tuple[str, Rule]]]) -> dict[str, tuple[Rule, ...]]:
    """The rules that a word sets off, in the order of the tables."""
    rules: dict[str, tuple[Rule, ...]] = {}
    for table in tables:
        for word, rule in table:
            rules[word] = (*rules.get(word, ()), rule)
    return rules


TRIGGERS = _by_trigger((acknowledgement.RULES, told.RULES, wish.RULES, condition.RULES, offer.RULES, agreement.RULES))
UNNAMED = english.HELD | frozenset(("one", "two", "both", "soldier", "soldiers", "men"))  # a captive as a source is printed
PLAIN = frozenset((Kind.CONDITION, Kind.WISH, Kind.TOLD))  # asserted, whatever the verbs in them commit to


def find_statements(reading: Reading, ruleset: str) -> list[Claim]:
    """The statements of a reading that are not counts, in order."""
    statements: list[Statement] = []
    for at, word in enumerate(reading.tokens.words):
        if word in TRIGGERS:
            statements += _met(scene_at(reading, at), TRIGGERS[word], statements)
    return [_claim(reading, statement, ruleset) for statement in statements]


def _met(scene: Scene, rules: tuple[Rule, ...], known: list[Statement]) -> list[Statement]:
    """What the rules of one trigger word read; of each kind the first rule that answers, and nothing already read."""
    found: list[Statement] = []
    for rule in rules:
        new = rule(scene)
        if new and not any(_same(old, new[0]) for old in (*known[-6:], *found)):
            found += new
    return found


def _same(old: Statement, new: Statement) -> bool:
    """Whether two statements of one kind stand on the same words: the first one read holds."""
    return (
        old.kind == new.kind and old.first <= new.last and new.first <= old.last and (old.kind != Kind.WISH or old.measure == new.measure)
    )


def _claim(reading: Reading, statement: Statement, ruleset: str) -> Claim:
    span = reading.tokens.span(statement.first, statement.last)
    chain = trace(reading, span)
    certainty = statement.certainty or (Certainty.ASSERTED if statement.kind in PLAIN else chain.certainty)
    return Claim(
        id="",
        kind=statement.kind,
        quote=span.of(reading.document.text),
        start=span.start,
        end=span.end,
        measure=statement.measure,
        whose=whose(reading, (statement.first, statement.last)),
        number=_number(reading, statement),
        place=Place(name=statement.place) if statement.place else None,
        time=_time(reading, statement, chain),
        attribution=_links(statement, chain),
        certainty=certainty,
        evidence=chain.evidence or statement.evidence,
        subject=statement.subject,
        holder=statement.holder,
        note=statement.note,
        ruleset=ruleset,
    )


def _links(statement: Statement, chain: Chain) -> tuple[Link, ...]:
    """The chain, with the party or captive who speaks in the statement itself, and the teller, as its last links."""
    links = chain.links
    if statement.kind is Kind.ACKNOWLEDGEMENT and chain.carried and not statement.of_report:
        links = (replace(links[0], role=Role.ASSERTED_BY),)
    own_voice = statement.kind is not Kind.OFFER or len(links) == 1  # an offer is first of all what its speaker says it is
    if statement.speaker and own_voice:
        links = _spoken_by(links, statement.speaker)
    return _told_by(links, statement.teller) if statement.teller else links


def _spoken_by(links: tuple[Link, ...], speaker: str) -> tuple[Link, ...]:
    """The links with the speaker as the origin."""
    if links[-1].who == speaker:
        return links
    if speaker == CAPTIVE and _unnamed_captive(links[-1]):
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


def _unnamed_captive(link: Link) -> bool:
    """Whether the link is somebody held, as the text describes him ("the two prisoners")."""
    return isinstance(link.who, str) and not UNNAMED.isdisjoint(link.who.lower().split())


def _time(reading: Reading, statement: Statement, chain: Chain) -> Time | None:
    """The day the source spoke, "so far" for a state; a silence is as of the day of print; what was told has no day."""
    if statement.kind is Kind.TOLD:
        return None
    day = _day(chain.spoken)
    if day is None and statement.of_act:
        day = _day_in(reading, statement)
    if day is None:
        day = _spoken_before(reading, statement, chain)
    if day is None and (statement.certainty is Certainty.NOT_ACKNOWLEDGED or len(chain.links) == 1):
        day = reading.document.published
    if day is None:
        return None
    return Time(edtf=day if statement.of_act else f"../{day}")


def _spoken_before(reading: Reading, statement: Statement, chain: Chain) -> str | None:
    """The day on which the same source spoke earlier in the text: one briefing is quoted more than once."""
    start = reading.tokens.starts[statement.first]
    days = (
        _day(attribution.spoken)
        for attribution in reversed(reading.attributions)
        if _day(attribution.spoken) and attribution.cue[0].start < start and chain.links[-1].who in attribution.who
    )
    return next(days, None) if len(chain.links) > 1 else None


def _day_in(reading: Reading, statement: Statement) -> str | None:
    """The first day that the statement names."""
    days = (when for when in reading.times if statement.first <= when.first <= statement.last)
    return next((_day(when) for when in days if _day(when)), None)


def _day(when: When | None) -> str | None:
    """The day, where the expression is one day and no longer."""
    return when.latest if when and when.earliest == when.latest else None


def _number(reading: Reading, statement: Statement) -> Number | None:
    """How many people an agreement is about."""
    if statement.kind is not Kind.AGREEMENT:
        return None
    found = (q for q in reading.quantities if statement.first <= q.first <= statement.last and q.unit is Unit.PEOPLE and not q.article)
    q = next(found, None)
    if q is None:
        return None
    return Number(low=q.low, high=q.high, point=q.point, hedge=q.hedge, unit=q.unit, start=q.span.start, end=q.span.end)
