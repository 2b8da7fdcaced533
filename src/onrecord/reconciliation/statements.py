"""A claim as reconciliation compares it: origin folded, day of speech known, value and scope as keys."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.reconciliation.days import last_day
from onrecord.reconciliation.names import canonical_who, fold, fold_each, government, is_ambiguous
from onrecord.reconciliation.scope import category_key, side_key
from onrecord.records.claims import Claim, Link, Number
from onrecord.records.findings import Entry
from onrecord.records.words import Basis, Certainty, Kind, Role, Unit

NOT_YET = frozenset({Certainty.PREDICTED, Certainty.CONDITIONAL})

Value = tuple[str, float | None, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One claim with what makes it comparable.

    Attributes:
        who: the origin under the record's name; key: folded.
        relays: keys of the links between publisher and origin, outermost first.
        day: when the source spoke, as far as the record tells; weak where only the print says so.
        value: unit and figure without its hedge, or None where the size is unknown.
        number: without its place in the text, None where the size is unknown.
        line: the basis, a revision being a new total.
        measure: what befell the people; place: where, by name.
        part: whether it is printed as a part of a figure of the same measure, or of one that is only planned.
        order: a place in every list that does not depend on the ledger's order.
    """

    claim: Claim
    document: str
    publisher: str | None
    published: str | None
    who: str | tuple[str, ...]
    key: str
    relays: tuple[str, ...]
    government: str | None
    own_voice: bool
    day: str | None
    weak: bool
    side: str
    category: str
    value: Value | None
    number: Number | None
    line: Basis | None
    measure: str
    place: str | None
    part: bool
    order: tuple[str, str, str]


def state_claims(entries: Iterable[Entry]) -> tuple[Statement, ...]:
    """Every claim that says who said it, comparable, in an order that does not depend on the ledger's."""
    found = sorted((_statement(entry) for entry in entries if entry.claim.attribution), key=lambda s: s.order)
    parts = _parts(found)
    return tuple(
        _placed(statement, spoken, part=(statement.document, statement.claim.id) in parts)
        for statement, spoken in zip(found, _spoken(found), strict=True)
    )


def value_of(number: Number | None) -> Value | None:
    """What two reports of one figure share whatever their hedges: the point, or the bounds where there is none."""
    if number is None or (number.low is None and number.high is None and number.point is None):
        return None
    unit = str(number.unit or Unit.PEOPLE)
    return (unit, number.point, None) if number.point is not None else (unit, number.low, number.high)


def links_between(claim: Claim) -> tuple[Link, ...]:
    """The links between publisher and origin."""
    return tuple([link for link in claim.attribution[:-1] if link.role is not Role.PUBLISHED_BY])


def _key(entry: Entry, relays: Sequence[Link]) -> str:
    """The origin's key; "officials" or "witnesses" of two reports are one only if they spoke to the same outlet."""
    who = entry.claim.attribution[-1].who
    if not is_ambiguous(who):
        return fold(who)
    heard_by = fold(relays[-1].who) if relays else fold(entry.publisher) if entry.publisher else entry.document
    return f"{fold(who)} of {heard_by}"


def is_ahead(claim: Claim) -> bool:
    """Whether the time is that of something to come, which says nothing of the day of speech."""
    return claim.basis is Basis.PLANNED or claim.certainty in NOT_YET or (claim.time is not None and claim.time.edtf.endswith("/.."))


def _statement(entry: Entry) -> Statement:
    claim, origin = entry.claim, entry.claim.attribution[-1]
    value, relays = value_of(claim.number), links_between(claim)
    own_voice = len(claim.attribution) == 1 or bool(entry.publisher and fold(entry.publisher) == fold(origin.who))
    return Statement(
        claim=claim,
        document=entry.document,
        publisher=entry.publisher,
        published=entry.published,
        who=canonical_who(origin.who),
        key=_key(entry, relays),
        relays=tuple(key for link in relays for key in fold_each(link.who)),
        government=government(origin.who),
        own_voice=own_voice,
        day=last_day(claim.time.edtf) if claim.time and not is_ahead(claim) else None,
        weak=False,
        side=side_key(claim.whose.side if claim.whose else None),
        category=category_key(claim.whose.category if claim.whose else None),
        value=value,
        number=replace(claim.number, start=None, end=None) if claim.number and value else None,
        line=Basis.TOTAL_TO_DATE if claim.basis is Basis.REVISION else claim.basis,
        measure=claim.measure or "",
        place=claim.place.name if claim.place else None,
        part=False,
        order=(entry.published or "9999", entry.document, claim.id),
    )


def is_settled(s: Statement) -> bool:
    """Whether the speaker says that it is so: neither denied nor still to come."""
    return s.claim.certainty is not Certainty.DENIED and s.claim.certainty not in NOT_YET


def _spoken(found: Sequence[Statement]) -> list[str | None]:
    """For each statement without a day the one day that its fellows of the same document and chain have."""
    days: defaultdict[tuple[str, tuple[str, ...], str], set[str]] = defaultdict(set)
    for s in found:
        if s.day and s.claim.kind is Kind.COUNT:
            days[s.document, s.relays, s.key].add(s.day)
    return [min(fellows) if len(fellows := days.get((s.document, s.relays, s.key), set())) == 1 else None for s in found]


def _parts(found: Sequence[Statement]) -> set[tuple[str, str]]:
    """Document and id of what is a part of a figure of its own kind: the critical among the wounded, those there of those promised."""
    wholes = {(s.document, s.claim.id): s for s in found if s.claim.kind is Kind.COUNT}
    parts = ((s, wholes.get((s.document, s.claim.subset_of))) for s in found if s.claim.subset_of)
    return {(s.document, s.claim.id) for s, whole in parts if whole and (whole.measure == s.measure or whole.line is Basis.PLANNED)}


def _placed(statement: Statement, spoken: str | None, *, part: bool) -> Statement:
    """The statement with its day, and whether it is a part of another."""
    day = statement.day or spoken or statement.published
    weak = day == statement.published or (statement.day is None and spoken is None)
    return replace(statement, day=day, weak=weak, part=part)
