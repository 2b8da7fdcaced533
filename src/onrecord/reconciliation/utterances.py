"""Statements -> utterances: what one origin said once, however many reports print it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.reconciliation.days import distance, near
from onrecord.reconciliation.groups import Groups
from onrecord.reconciliation.names import fold_bodies, government, is_state
from onrecord.reconciliation.nearest import nearest, paths_by
from onrecord.reconciliation.statements import Statement, Value, is_settled
from onrecord.records.claims import Number
from onrecord.records.words import Basis, Kind

ECHO_DAYS = 14  # a relay named as the origin repeats the figure for about two weeks in the Kursk reports
SMALL = 20  # below it two figures are often equal by chance: equal tolls of two villages are two utterances


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One figure that one origin gave on one occasion.

    Attributes:
        who, key: the origin by the name that most paths carry, a body before its state.
        names: keys of everybody of the same government who is named as saying it.
        best: the report nearest to the origin, whose number is kept.
        statements: every report, a document's repeats included, first printed first, as are documents and claims.
        sum_of: the figures that it is the sum of, where nobody prints it.
    """

    who: str | tuple[str, ...]
    key: str
    names: frozenset[str]
    government: str | None
    day: str | None
    line: Basis | None
    best: Statement
    statements: tuple[Statement, ...]
    documents: tuple[str, ...]
    claims: tuple[str, ...]
    sum_of: tuple["Utterance", ...] = ()

    @property
    def number(self) -> Number | None:
        """The number of the report nearest to the origin."""
        return self.best.number

    @property
    def paths(self) -> int:
        """How many different ways it came: copies of one report are one way."""
        return len({(s.relays, s.key) for s in self.statements})


Known = dict[tuple[object, ...], tuple[list[Statement], list[Utterance]]]


def find_utterances(statements: Iterable[Statement], known: Known | None = None) -> tuple[Utterance, ...]:
    """The utterances behind the statements, earliest first, stale repeats under the day the figure is from.

    Who asks again with a few statements less hands in the same `known`, where the utterances of each comparable set are kept.
    """
    known = {} if known is None else known
    comparable: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        comparable[s.claim.kind, s.measure, s.side, s.category, s.line, is_settled(s)].append(s)
    for key, same in comparable.items():
        if key not in known or known[key][0] != same:
            known[key] = (same, _of_comparable(same))
    return tuple(sorted((u for key in comparable for u in known[key][1]), key=order))


def _of_comparable(statements: Iterable[Statement]) -> list[Utterance]:
    """The utterances behind statements of one kind about one sort of people."""
    buckets: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for s in statements:
        buckets[_bucket(s)].append(s)
    return _fold_stale([_utterance(same) for bucket in buckets.values() for same in _apart(bucket)])


def order(utterance: Utterance) -> tuple[object, ...]:
    """By day, then by what does not depend on the ledger's order."""
    return (utterance.day or "", utterance.key, utterance.best.measure, str(utterance.best.value), utterance.best.order)


def share_a_name(one: Utterance, other: Utterance) -> bool:
    """Whether somebody is named as saying both."""
    return not one.names.isdisjoint(other.names)


def speak_as_one(one: Utterance, other: Utterance) -> bool:
    """Whether somebody is named as saying both, or one is a state and the other a voice of it."""
    if one.government is not None and one.government == other.government and (is_state(one.who) or is_state(other.who)):
        return True
    return share_a_name(one, other)


def _bucket(s: Statement) -> tuple[object, ...]:
    """What two comparable statements of one utterance have in common besides who speaks and when."""
    place = s.place if s.line is Basis.IN_PERIOD or is_small(s.value) else None
    said = (s.claim.certainty, s.claim.note, s.claim.holder, s.claim.subject) if s.claim.kind is not Kind.COUNT else is_settled(s)
    return (s.value, place, said)


def is_small(value: Value | None) -> bool:
    """Whether equal figures may well be chance."""
    return value is None or (value[1] is not None and value[1] < SMALL)


def _apart(bucket: Sequence[Statement]) -> Iterator[list[Statement]]:
    """The bucket by origin and occasion, a relay named as the origin together with whom it relays."""
    if len(bucket) == 1:
        yield list(bucket)
        return
    by_identity: defaultdict[str, list[Statement]] = defaultdict(list)
    for s in bucket:
        by_identity[s.government or s.key].append(s)
    clusters = [cluster for group in by_identity.values() for cluster in _occasions(group)]
    joined = Groups(len(clusters))
    for origin, echo in _echoes(clusters):
        joined.join(origin, echo)
    for members in joined.members():
        yield sorted((s for index in members for s in clusters[index]), key=lambda s: s.order)


def _occasions(group: list[Statement]) -> list[list[Statement]]:
    """Statements of one origin, cut where more than a day lies between; those without a day join an only occasion."""
    undated = [s for s in group if s.day is None]
    cuts: list[list[Statement]] = []
    for s in sorted((s for s in group if s.day), key=lambda s: (s.day or "", s.order)):
        if cuts and near(cuts[-1][0].day, s.day, 1):
            cuts[-1].append(s)
        else:
            cuts.append([s])
    if undated and len(cuts) == 1:
        return [cuts[0] + undated]
    return [*cuts, undated] if undated else cuts


def _echoes(clusters: Sequence[list[Statement]]) -> Iterator[tuple[int, int]]:
    """Pairs of clusters where one's origin is only a link in the other's chain."""
    speakers: defaultdict[str, list[int]] = defaultdict(list)
    for index, cluster in enumerate(clusters):
        for key in {s.key for s in cluster}:
            speakers[key].append(index)
    for index, cluster in enumerate(clusters):
        for relay in sorted({relay for s in cluster for relay in s.relays}):
            for echo in speakers.get(relay, ()):
                after = distance(cluster[0].day, clusters[echo][0].day)
                if echo != index and after is not None and -1 <= after <= ECHO_DAYS:
                    yield index, echo


def _utterance(statements: list[Statement]) -> Utterance:
    statements = sorted(statements, key=lambda s: s.order) if len(statements) > 1 else statements
    echoes = {relay for s in statements for relay in s.relays if government(relay) is None or government(relay) != s.government}
    origins = [s for s in statements if s.key not in echoes] or statements
    speaker = _speaker(origins)
    state = speaker.government
    day = min((s.day for s in origins if s.day), default=None)
    relays = {relay for s in origins for relay in s.relays if state is not None and government(relay) == state}
    return Utterance(
        who=speaker.who,
        key=speaker.key,
        names=frozenset({s.key for s in origins} | {key for s in origins for key in fold_bodies(s.who)} | relays),
        government=state,
        day=day,
        line=speaker.line,
        best=nearest(origins, day),
        statements=tuple(statements),
        documents=tuple(dict.fromkeys(s.document for s in statements)),
        claims=tuple(s.claim.id for s in statements),
    )


def _speaker(origins: Sequence[Statement]) -> Statement:
    """The statement whose origin stands for all: a body rather than its state, the one with most paths."""
    if len(origins) == 1:
        return origins[0]
    paths = paths_by(origins, lambda s: s.key)
    return min(origins, key=lambda s: (is_state(s.who), -paths[s.key], s.key, s.order))


def _fold_stale(found: list[Utterance]) -> list[Utterance]:
    """The utterances, those that only repeat an overtaken figure put under the day it is from."""
    lines: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in found:
        lines[u.best.claim.kind, is_settled(u.best), u.best.measure, u.best.side, u.best.category, u.line, u.government or u.key].append(u)
    return [u for line in lines.values() for u in _without_stale(sorted(line, key=order))]


def _without_stale(line: list[Utterance]) -> Iterator[Utterance]:
    first: dict[Value | None, int] = {}
    kept: list[Utterance] = []
    for u in line:
        at = first.get(u.best.value)
        if at is not None and is_overtaken_repeat(kept[at], u, kept[at + 1 :]):
            kept[at] = _utterance([*kept[at].statements, *u.statements])
            continue
        first[u.best.value] = len(kept)
        kept.append(u)
    yield from kept


def is_overtaken_repeat(first: Utterance, later: Utterance, between: Sequence[Utterance]) -> bool:
    """Whether a later utterance only repeats a figure that its origin has replaced since, with no sign of a new occasion."""
    if later.line is not Basis.TOTAL_TO_DATE or is_small(later.best.value) or later.day is None or not speak_as_one(first, later):
        return False
    if any(not s.weak or s.claim.evidence for s in later.statements):
        return False
    return any(speak_as_one(u, later) and u.best.value != later.best.value and u.day != first.day for u in between)
