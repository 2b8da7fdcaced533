"""Why a chain ends with whom it does, and how surely its origin speaks."""

from bisect import bisect_left
from collections.abc import Iterator

from onrecord.claims.case import Case, Told
from onrecord.claims.chain import Chain, trace
from onrecord.claims.chain_carried import near
from onrecord.languages import language
from onrecord.records.claims import Claim
from onrecord.records.reading import Attribution, Reading, Statement
from onrecord.records.reasons import Alternative
from onrecord.records.text import Span
from onrecord.records.words import Certainty

SHORT = frozenset(("pronoun", "relative"))  # sources that only point to a name
AROUND = 160  # characters around a passage in which somebody else who speaks may be meant


def speakers(case: Case) -> Told:
    """On whose word the count stands."""
    return _spoken(case.reading, case.draft.chain, case.bond.quote, case.claim)


def certainty(case: Case) -> Told:
    """How surely it is said; what is still to come is predicted, whatever the words."""
    chain = case.draft.chain
    ahead = case.bond.ahead and chain.certainty not in (Certainty.CONDITIONAL, Certainty.DENIED)
    return _sure(chain, case.claim, "ahead" if ahead else chain.certainty_rule)


def statement_speakers(reading: Reading, statement: Statement, claim: Claim) -> Told:
    """On whose word the statement stands: one that names its own speaker says so itself."""
    at = reading.tokens.span(statement.first, statement.last)
    told = _spoken(reading, trace(reading, at), at, claim)
    own = statement.speaker or statement.teller
    return Told(rule="own_speaker", value=told.value, alternatives=told.alternatives) if own else told


def statement_certainty(reading: Reading, statement: Statement, claim: Claim) -> Told:
    """How surely the statement is said: as its own rule has it, else as its chain."""
    chain = trace(reading, reading.tokens.span(statement.first, statement.last))
    return _sure(chain, claim, "own_words" if claim.certainty is not chain.certainty else chain.certainty_rule)


def _sure(chain: Chain, claim: Claim, rule: str) -> Told:
    others = ((chain.certainty_rule, chain.certainty), ("cue", chain.plain))
    return Told(rule=rule, value=claim.certainty, alternatives=(Alternative(value=other, rule=late) for late, other in others))


def _spoken(reading: Reading, chain: Chain, at: Span, claim: Claim) -> Told:
    """The rule that read the attribution, or that a pronoun was resolved; others who speak nearby are runners-up."""
    named = {name for link in claim.attribution for name in ((link.who,) if isinstance(link.who, str) else link.who)}
    rule = "pronoun" if chain.rule != "carried_over" and _is_short(reading, chain) else chain.rule
    origin = claim.attribution[-1].who if claim.attribution else ""
    value = origin if isinstance(origin, str) else " and ".join(origin)
    return Told(rule=rule, value=value, alternatives=_others(reading, at, named))


def _others(reading: Reading, at: Span, named: set[str]) -> Iterator[Alternative]:
    """Who else speaks nearby, the nearest first."""
    rules, text = language(reading.document.language), reading.document.text
    around = sorted((_distance(attribution, at), position) for position, attribution in near(reading, at))
    for distance, position in around:
        attribution = reading.attributions[position]
        stance = rules.is_stance(attribution.cue[0].of(text))
        if distance <= AROUND and attribution.who and not stance and named.isdisjoint(attribution.who):
            yield Alternative(value=" and ".join(attribution.who), rule=attribution.rule)


def _distance(attribution: Attribution, at: Span) -> int:
    cue = attribution.cue[0]
    return max(cue.start - at.end, at.start - cue.end, 0)


def _is_short(reading: Reading, chain: Chain) -> bool:
    """Whether the innermost speaker is printed as a pronoun."""
    source = chain.speakers[-1].source if chain.speakers else ()
    if not source:
        return False
    position = bisect_left(reading.actors, source[0].start, key=lambda actor: actor.span.start)
    actor = reading.actors[position] if position < len(reading.actors) else None
    return actor is not None and actor.span == source[0] and actor.sort in SHORT
