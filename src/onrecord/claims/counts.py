"""Counts: how many of whom met what, on whose word and when."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.claims.chain import Chain, trace
from onrecord.claims.chain_carried import near
from onrecord.claims.numbers import number_of
from onrecord.claims.relations import related
from onrecord.claims.scenes import Dated, incidents_of
from onrecord.claims.when import Calendar, Dates, event_times, said_on, time_of
from onrecord.languages import language
from onrecord.records.claims import Claim, Gap, Number, Place, Whose
from onrecord.records.reading import Bond, Quantity, Reading, When
from onrecord.records.text import Sentence, Span
from onrecord.records.words import Basis, Certainty, Hedge, Kind, Unit

UNEXPLAINED = "a number of people without an outcome"
OPEN_HEDGES = frozenset((Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.ABOUT, Hedge.UP_TO, Hedge.LESS_THAN, Hedge.NEARLY))
RECENT = 40  # bonds to look back on for a figure that another one adds to
NEIGHBOURS = 6  # bonds to either side that may stand in the same sentence
CARRIED = "hedge carried over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A bond with what is needed to date it; `events` are the expressions that may date the outcome, the nearest first.

    Attributes:
        said: the day on which its source spoke.
        incident: the EDTF day of the incident that it is of, for a figure without a day of its own.
    """

    bond: Bond
    chain: Chain
    events: list[When]
    basis: Basis
    said: str | None
    incident: str | None = None

    @property
    def event(self) -> When | None:
        """The expression that dates the outcome."""
        return self.events[0] if self.events else None


def find_counts(reading: Reading, calendar: Calendar, ruleset: str) -> tuple[list[Claim], list[Gap]]:
    """The counts of people in a reading, their ids still local ("#0"), and a gap for every number of people not understood."""
    drafts = drafts_of(reading, calendar)
    claims = [claim_of(reading, index, draft, ruleset) for index, draft in enumerate(drafts)]
    older = {claim.id for claim, draft in zip(claims, drafts, strict=True) if draft.bond.rule == "earlier_figure"}
    return related(claims, older, reading.document.text, language(reading.document.language)), _gaps(reading)


def drafts_of(reading: Reading, calendar: Calendar) -> list[Draft]:
    """The bonds of a reading, each with what is needed to date it."""
    drafts = [_draft(reading, index, calendar) for index in range(len(reading.bonds))]
    dated = [Dated(bond=draft.bond, basis=draft.basis, event=draft.event) for draft in drafts]
    incidents = incidents_of(reading, dated, calendar)
    return [replace(draft, incident=incident) for draft, incident in zip(drafts, incidents, strict=True)]


def _draft(reading: Reading, index: int, calendar: Calendar) -> Draft:
    bond = reading.bonds[index]
    sentence = _sentence(reading, bond)
    chain = trace(reading, bond.quote)
    events = event_times(calendar, bond, sentence, _of_others(reading, index, sentence))
    _, basis = next(bases_of(reading, index, events[0] if events else None))
    return Draft(bond=bond, chain=chain, events=events, basis=basis, said=said_on(calendar, chain, bond.quote.start))


def bases_of(reading: Reading, index: int, event: When | None) -> Iterator[tuple[str, Basis]]:
    """What the number of the bond counts by each rule that answers, the first of them in force."""
    bond, earlier = reading.bonds[index], reading.bonds[max(index - RECENT, 0) : index]
    rules = language(reading.document.language)
    return rules.bases_of(reading.tokens, bond, _sentence(reading, bond), earlier, event, reading.document.published)


def _of_others(reading: Reading, index: int, sentence: Sentence) -> list[Span]:
    """What is said later in the sentence about other numbers: "15,000 were sent, he said, adding that [2,000 went home in May]"."""
    quote = reading.bonds[index].quote
    others = reading.bonds[max(index - NEIGHBOURS, 0) : index + NEIGHBOURS]
    contents = (content for _, attribution in near(reading, quote) for content in attribution.content if sentence.span.holds(content))
    return [content for content in contents if content.start >= quote.end and any(content.holds(other.quote) for other in others)]


def claim_of(reading: Reading, index: int, draft: Draft, ruleset: str) -> Claim:
    """The draft as a claim, its id still local."""
    bond, chain, group = draft.bond, draft.chain, draft.bond.group
    number, note = _number(bond, reading.bonds[index - 1] if index else None, reading)
    return Claim(
        id=f"#{index}",
        kind=Kind.COUNT,
        quote=bond.quote.of(reading.document.text),
        start=bond.quote.start,
        end=bond.quote.end,
        measure=bond.measure,
        whose=Whose(
            side=group.side,
            category=group.category,
            start=group.span.start if group.span else None,
            end=group.span.end if group.span else None,
        ),
        number=number,
        basis=draft.basis,
        place=Place(name=bond.place, start=bond.place_span.start, end=bond.place_span.end) if bond.place and bond.place_span else None,
        time=time_of(Dates(bond=bond, basis=draft.basis, event=draft.event, said=draft.said, incident=draft.incident)),
        attribution=chain.links,
        certainty=_certainty(bond, chain),
        evidence=chain.evidence,
        by_whom=bond.by_whom,
        note=note,
        ruleset=ruleset,
    )


def _sentence(reading: Reading, bond: Bond) -> Sentence:
    """The sentence that the bond stands in."""
    sentences = reading.tokens.sentences
    return sentences[bisect_right(sentences, bond.quote.start, key=lambda sentence: sentence.span.start) - 1]


def _certainty(bond: Bond, chain: Chain) -> Certainty:
    """The innermost speaker's commitment; what is still to come is predicted unless the words make it conditional."""
    if bond.ahead and chain.certainty not in (Certainty.CONDITIONAL, Certainty.DENIED):
        return Certainty.PREDICTED
    return chain.certainty


def _number(bond: Bond, before: Bond | None, reading: Reading) -> tuple[Number | None, str | None]:
    """The number of a bond; in "at least five killed and 18 injured" the second takes the first one's hedge, and says so."""
    quantity = bond.quantity
    if quantity is None:
        return None, None
    if before is not None and before.quantity is not None and _carries(before.quantity, quantity, reading):
        low, high = carried(before.quantity.hedge, int(quantity.point or 0))
        return number_of(replace(quantity, hedge=before.quantity.hedge, low=low, high=high)), CARRIED
    return number_of(quantity), None


def _carries(first: Quantity, second: Quantity, reading: Reading) -> bool:
    """Whether a bare number is joined by "and" to a hedged one, with nothing but people and outcome between."""
    if first.hedge not in OPEN_HEDGES or second.hedge is not Hedge.EXACT or second.article or first.unit is Unit.PERCENT:
        return False
    between = reading.tokens.words[first.last + 1 : second.first]
    return len(between) <= 7 and bool(between) and between[-1] == "and"


def carried(hedge: Hedge, point: int) -> tuple[int | None, int | None]:
    """The bounds of a number under another one's hedge, by the profile `plain`, rounded outwards."""
    tenth_less, tenth_more = point * 9 // 10, -(-point * 11 // 10)
    return {
        Hedge.ABOUT: (tenth_less, tenth_more),
        Hedge.NEARLY: (tenth_less, point),
        Hedge.AT_LEAST: (point, None),
        Hedge.MORE_THAN: (point, None),
        Hedge.UP_TO: (None, point),
        Hedge.LESS_THAN: (None, point),
    }[hedge]


def _gaps(reading: Reading) -> list[Gap]:
    """A gap for every number of people that no bond took."""
    bound = {bond.quantity.span for bond in reading.bonds if bond.quantity is not None}
    nouns = {quantity.head for quantity in reading.quantities if quantity.head is not None and quantity.span in bound}
    people = (Unit.PEOPLE, Unit.PEOPLE_PER_DAY, Unit.FAMILIES, Unit.BODIES)
    return [
        Gap(start=quantity.span.start, end=quantity.span.end, reason=UNEXPLAINED)
        for quantity in reading.quantities
        if quantity.unit in people and not quantity.article and quantity.span not in bound and quantity.first not in nouns
    ]
