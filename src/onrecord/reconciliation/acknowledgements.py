"""Acknowledgement claims -> a party's position on an object over time; a state holds until another one follows."""

from collections import defaultdict
from collections.abc import Iterable

from onrecord.reconciliation.names import party
from onrecord.reconciliation.statements import Statement, state_claims
from onrecord.records.findings import Acknowledgement, Acknowledgements, Moment, Record
from onrecord.records.words import Certainty, Kind, Silence

SILENCES = frozenset(Silence)


def acknowledgements(record: Record) -> Acknowledgements:
    """What each party confirmed, denied or left open, with every day on which that was stated; earlier states stay."""
    positions: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for s in state_claims(record.entries):
        holder = _holder(s)
        if s.claim.kind is Kind.ACKNOWLEDGEMENT and holder and state_of(s):
            positions[holder, s.measure].append(s)
    return Acknowledgements(
        acknowledgements=tuple(
            Acknowledgement(party=holder, object=measure, states=_moments(same)) for (holder, measure), same in sorted(positions.items())
        )
    )


def state_of(s: Statement) -> str | None:
    """The state that a claim puts its party in, one of six, or None where it says neither yes nor no."""
    if s.claim.certainty in (Certainty.CONFIRMED, Certainty.DENIED):
        return str(s.claim.certainty)
    if s.claim.certainty is not Certainty.NOT_ACKNOWLEDGED:
        return None
    word = (s.claim.note or "").split(maxsplit=1)[:1]
    return word[0].rstrip(":,;.") if word and word[0].rstrip(":,;.") in SILENCES else str(Silence.SILENT)


def _holder(s: Statement) -> str | None:
    """The party: the one named, else the government that speaks for itself."""
    return party(s.claim.holder) if s.claim.holder else s.government


def _moments(same: Iterable[Statement]) -> tuple[Moment, ...]:
    """One moment a state and day, whoever stated it."""
    days: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for s in same:
        days[s.day or "", state_of(s) or ""].append(s)
    return tuple(
        Moment(
            state=state,
            since=day or None,
            who=_together(stated),
            documents=tuple(dict.fromkeys(s.document for s in stated)),
            claims=tuple(s.claim.id for s in stated),
        )
        for (day, state), stated in sorted(days.items())
    )


def _together(stated: Iterable[Statement]) -> str | tuple[str, ...]:
    """Everybody who stated it, one name where it is one."""
    names = sorted({name for s in stated for name in ((s.who,) if isinstance(s.who, str) else s.who)})
    return names[0] if len(names) == 1 else tuple(names)
