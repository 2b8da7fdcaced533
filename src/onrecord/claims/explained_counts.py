"""Why the fields of a count say what they say: its number, what befell whom, where, when, and what the number counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from onrecord.claims.case import Case, Told
from onrecord.claims.counts import CARRIED, OPEN_HEDGES, bases_of, carried
from onrecord.claims.when import Dates, times_of
from onrecord.records.claims import Place, Whose
from onrecord.records.reading import When
from onrecord.records.reasons import Alternative
from onrecord.records.words import Hedge

WEEK = timedelta(days=7)
# A number is read from its own words; how they bound it says which of the rules of docs/method/numbers.md it was.
BOUNDED = {Hedge.EXACT: "bare_number", Hedge.RANGE: "range", Hedge.VAGUE: "vague_words"}


def number(case: Case) -> Told | None:
    """The number by how its words bound it; the other scope of a hedge is the runner-up."""
    if case.bond.quantity is None:
        return None
    rule = "carried_hedge" if case.claim.note == CARRIED else BOUNDED.get(case.bond.quantity.hedge, "hedge")
    return Told(rule=rule, value=case.claim.number, alternatives=_other_scope(case))


def _other_scope(case: Case) -> Iterator[Alternative]:
    """In "at least five killed and 18 injured" the second number alone; in "at least five died; 18 were hurt" with the hedge."""
    read = case.claim.number
    before = case.reading.bonds[case.index - 1].quantity if case.index else None
    if read is None or not isinstance(read.point, int):
        return
    if case.claim.note == CARRIED:
        yield Alternative(value=replace(read, low=read.point, high=read.point, hedge=Hedge.EXACT), rule="bare_number")
    elif read.hedge is Hedge.EXACT and before is not None and before.hedge in OPEN_HEDGES and _one_sentence(case):
        low, high = carried(before.hedge, read.point)
        yield Alternative(value=replace(read, low=low, high=high, hedge=before.hedge), rule="carried_hedge")


def _one_sentence(case: Case) -> bool:
    """Whether the number before stands in the same sentence."""
    here, before = case.bond.quote, case.reading.bonds[case.index - 1].quote
    return not any(before.start < sentence.span.start <= here.start for sentence in case.reading.tokens.sentences)


def measure(case: Case) -> Told:
    """What befell them, by the rule that bound the number."""
    others = (Alternative(value=outcome, rule=rule) for rule, outcome in case.runners_up.measures)
    return Told(rule=case.bond.rule, value=case.claim.measure, alternatives=others)


def people(case: Case) -> Told:
    """Whose people they are."""
    spans = ((rule, group, group.span) for rule, group in case.runners_up.groups)
    others = (
        Alternative(
            value=Whose(side=group.side, category=group.category, start=span.start if span else None, end=span.end if span else None),
            rule=rule,
        )
        for rule, group, span in spans
    )
    return Told(rule=case.bond.whose_rule or case.bond.rule, value=case.claim.whose, alternatives=others)


def place(case: Case) -> Told | None:
    """The place named nearest; the others of the sentence are runners-up."""
    if case.claim.place is None:
        return None
    others = (
        Alternative(value=Place(name=name, start=span.start, end=span.end), rule="places_near") for name, span in case.runners_up.places
    )
    return Told(rule="places_near", value=case.claim.place, alternatives=others)


def basis(case: Case) -> Told:
    """What the number counts; the rules that came too late are runners-up."""
    (rule, _), *others = bases_of(case.reading, case.index, case.draft.event)
    return Told(rule=rule, value=case.claim.basis, alternatives=(Alternative(value=other, rule=late) for late, other in others))


def time(case: Case) -> Told | None:
    """When it was: the other week of a weekday, another basis, another expression of the sentence are runners-up."""
    dates = Dates(bond=case.bond, basis=case.draft.basis, event=case.draft.event, said=case.draft.said, incident=case.draft.incident)
    answers = list(times_of(dates))
    if not answers:
        return None
    late = (Alternative(value=other, rule=rule) for rule, other in answers[1:])
    return Told(rule=answers[0][0], value=answers[0][1], alternatives=(*_other_dates(case, dates), *late))


def _other_dates(case: Case, dates: Dates) -> Iterator[Alternative]:
    """The times that other dates would give."""
    other = other_week(dates.event, case.reading.document.published)
    spoken = other_week(case.draft.chain.spoken, case.reading.document.published)
    if other is not None:
        yield from _first(replace(dates, event=other), "other_week")
    if spoken is not None and case.draft.chain.spoken is not None and dates.said == case.draft.chain.spoken.latest:
        yield from _first(replace(dates, said=spoken.latest), "other_week")
    for _, basis_besides in bases_of(case.reading, case.index, dates.event):
        yield from _first(replace(dates, basis=basis_besides))
    for event in case.draft.events[1:]:
        yield from _first(replace(dates, event=event))


def _first(dates: Dates, rule: str | None = None) -> Iterator[Alternative]:
    """The time that these dates would give, by its own rule or by the one that changed the dates."""
    for own, found in times_of(dates):
        yield Alternative(value=found, rule=rule or own)
        return


def other_week(when: When | None, published: str | None) -> When | None:
    """A bare weekday in its other week: the one after where that is not after the print, else the one before."""
    if when is None or when.weekday is None or when.latest is None or published is None:
        return None
    day = date.fromisoformat(when.latest)
    later = (day + WEEK).isoformat()
    other = later if later <= published else (day - WEEK).isoformat()
    return replace(when, value=other, edtf=other, earliest=other, latest=other)
