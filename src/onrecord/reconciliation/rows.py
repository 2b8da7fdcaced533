"""Utterances -> rows: the latest figure of each origin and basis, with every report that carries it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.reconciliation.names import is_state
from onrecord.reconciliation.scope import nested
from onrecord.reconciliation.statements import Statement, links_between
from onrecord.reconciliation.utterances import Utterance, order
from onrecord.records.claims import Link, Number
from onrecord.records.findings import OriginRow, Variant
from onrecord.records.words import Basis

NO_COUNTS = frozenset({Basis.PROPORTION, Basis.RATE})  # listed below the counts of people


def find_rows(utterances: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The utterance that stands for each origin, basis and side, counts of people first, the latest first."""
    standing: dict[tuple[Basis | None, str, str], Utterance] = {}
    for u in sorted(utterances, key=succession):
        places = [(u.line, u.best.side, name) for name in u.names]
        if not any(covers_less(u, standing[place]) for place in places if place in standing):
            standing.update(dict.fromkeys(places, u))
    kept = {id(u): u for u in standing.values() if all(standing[u.line, u.best.side, name] is u for name in u.names)}
    rows = [u for u in kept.values() if not _overtaken_by_a_body(u, kept.values())]
    latest = sorted(rows, key=lambda u: (u.day or "", order(u)), reverse=True)
    return tuple(sorted(latest, key=lambda u: u.line in NO_COUNTS))


def succession(u: Utterance) -> tuple[object, ...]:
    """The order in which one utterance takes another's place: by day; on one day its own words, the better told, the wider last."""
    widest = u.best.value[1] if u.best.value and u.best.value[1] is not None else 0
    replaces = any(s.claim.supersedes for s in u.statements)
    return (u.day or "", replaces, u.best.own_voice, u.paths, -len(u.best.claim.attribution), widest, order(u))


def covers_less(later: Utterance, earlier: Utterance) -> bool:
    """Whether a later figure is one of fewer people or less ground, or of no size, so that it leaves the earlier one standing."""
    if later.best.value is None:
        return earlier.best.value is not None
    if earlier.best.value is None:
        return False
    narrower = nested(later.best.place, earlier.best.place) or (bool(later.best.category) and not earlier.best.category)
    narrower = narrower or (later.best.part and not earlier.best.part)
    return narrower and (later.best.value[1] or 0) < (earlier.best.value[1] or 0)


def _overtaken_by_a_body(u: Utterance, kept: Iterable[Utterance]) -> bool:
    """Whether a state's own figure is older than one of a body of that state."""
    if not is_state(u.who) or u.best.value is None:
        return False
    same = (v for v in kept if (v.government, v.line, v.best.side) == (u.government, u.line, u.best.side))
    return any(v.best.value is not None and (v.day or "") > (u.day or "") for v in same)


def row_of(u: Utterance, kept: Sequence[Utterance], statements: Iterable[Statement]) -> OriginRow:
    """The row of an utterance in an answer with the others kept."""
    best = u.best
    return OriginRow(
        who=u.who,
        as_of=u.day,
        time=best.claim.time,
        basis=best.claim.basis,
        number=best.number,
        certainty=best.claim.certainty,
        chain=tuple(Link(who=link.who, role=link.role, cue=link.cue) for link in links_between(best.claim)),
        independent=not rests_on_another(u, kept, statements),
        documents=u.documents,
        claims=u.claims,
        variants=_variants(u),
    )


def rests_on_another(u: Utterance, kept: Sequence[Utterance], statements: Iterable[Statement]) -> bool:
    """Whether its origin passes on another one in the answer, or speaks for a government that has a later row."""
    others = {v.key for v in kept if share_nothing(u, v)}
    if any(u.key in s.relays and s.key in others and s.measure == u.best.measure and s.side == u.best.side for s in statements):
        return True
    if u.government is None:
        return False
    first = next(v for v in kept if v.government == u.government)
    return first.key != u.key


def share_nothing(one: Utterance, other: Utterance) -> bool:
    """Whether nobody is named as saying both."""
    return one.names.isdisjoint(other.names)


def _variants(u: Utterance) -> tuple[Variant, ...]:
    """The same figure as some reports print it with another hedge."""
    printed: defaultdict[Number | None, list[Statement]] = defaultdict(list)
    for s in u.statements:
        if s.number != u.number:
            printed[s.number].append(s)
    found = [
        Variant(number=number, documents=tuple(dict.fromkeys(s.document for s in same)), claims=tuple(s.claim.id for s in same))
        for number, same in printed.items()
    ]
    return tuple(sorted(found, key=lambda v: v.claims))
