"""Why each claim says what it says: a pure function of the reading, asked only by who wants to know."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.claims.case import Case, Told
from onrecord.claims.confidence import confidence
from onrecord.claims.counts import claim_of as count_of
from onrecord.claims.counts import drafts_of
from onrecord.claims.explained_chain import certainty, speakers, statement_certainty, statement_speakers
from onrecord.claims.explained_counts import basis, measure, number, people, place, time
from onrecord.claims.identity import id_of
from onrecord.claims.statements import claim_of as statement_of
from onrecord.claims.when import Calendar, calendar_of
from onrecord.languages import language
from onrecord.records.claims import Claim
from onrecord.records.reading import Reading, Statement
from onrecord.records.reasons import Alternative, Reason, Value
from onrecord.records.words import Field

MOST = 3  # runners-up that are told

FIELDS = (
    (Field.NUMBER, number),
    (Field.MEASURE, measure),
    (Field.WHOSE, people),
    (Field.PLACE, place),
    (Field.TIME, time),
    (Field.BASIS, basis),
    (Field.CERTAINTY, certainty),
    (Field.CHAIN, speakers),
)


def explain(reading: Reading, ruleset: str) -> dict[str, tuple[Reason, ...]]:
    """The id of every claim of a reading, and why its fields say what they say; a field that says nothing has no reason."""
    calendar = calendar_of(reading)
    sha256 = reading.document.sha256
    return {
        id_of(claim, sha256): reasons for claim, reasons in (*_counts(reading, calendar, ruleset), *_statements(reading, calendar, ruleset))
    }


def _counts(reading: Reading, calendar: Calendar, ruleset: str) -> Iterator[tuple[Claim, tuple[Reason, ...]]]:
    drafts = drafts_of(reading, calendar)
    runners_up = language(reading.document.language).runners_up(reading.tokens, reading.quantities, reading.bonds)
    for index, draft in enumerate(drafts):
        claim = count_of(reading, index, draft, ruleset)
        case = Case(reading=reading, index=index, draft=draft, claim=claim, runners_up=runners_up[index])
        yield claim, tuple(_reason(field, told) for field, tell in FIELDS if (told := tell(case)) is not None)


def _statements(reading: Reading, calendar: Calendar, ruleset: str) -> Iterator[tuple[Claim, tuple[Reason, ...]]]:
    for statement in reading.statements:
        claim = statement_of(reading, calendar, statement, ruleset)
        yield claim, tuple(_reason(field, told) for field, told in _of_statement(reading, statement, claim))


def _of_statement(reading: Reading, statement: Statement, claim: Claim) -> Iterator[tuple[Field, Told]]:
    """What a statement says is one rule's reading; its speaker and how surely he speaks are found as those of a count."""
    yield Field.MEASURE, Told(rule=statement.rule, value=claim.measure)
    yield Field.CERTAINTY, statement_certainty(reading, statement, claim)
    yield Field.CHAIN, statement_speakers(reading, statement, claim)


def _reason(field: Field, told: Told) -> Reason:
    """The reason, each runner-up once, and none that says what the field says."""
    seen, kept = {_shown(told.value)}, list[Alternative]()
    for alternative in told.alternatives:
        if _shown(alternative.value) not in seen and len(kept) < MOST:
            seen.add(_shown(alternative.value))
            kept.append(alternative)
    return Reason(field=field, rule=told.rule, confidence=confidence(field, told.rule), alternatives=tuple(kept))


def _shown(value: Value | None) -> Value | None:
    """The value without the characters it rests on."""
    return value if value is None or isinstance(value, str) else replace(value, start=None, end=None)
