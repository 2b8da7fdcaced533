"""One figure laid in two mouths: a relay named as the origin, the side itself, or another origin in a copy of the text."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from onrecord.reconciliation.days import near
from onrecord.reconciliation.departures import Departure, departure
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Value
from onrecord.reconciliation.utterances import Utterance, is_small, share_a_name
from onrecord.reconciliation.working import finding, measured, named, printed
from onrecord.records.words import Certainty, Fault, Measure, Unit

# Losses that a party at war seldom counts aloud for its own soldiers.
ADMITTED = frozenset({Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.CASUALTIES_INCL_MISSING_CAPTURED})
SAME_STORY = 14  # days in which a figure laid in another mouth is still that figure
RARE_TOGETHER = 2  # figures of one report that two origins share only if one has them from the other
MOST_ORIGINS = 12  # of one figure that are compared with each other

Alike = Sequence[Sequence[Utterance]]


def misattributed(utterances: Sequence[Utterance], shared: SharedText) -> Iterator[Departure]:
    """Each figure that reports attribute to different origins, where the record shows that it is one."""
    figures = [u for u in utterances if u.number and u.number.unit in (Unit.PEOPLE, None) and not is_small(u.best.value)]
    yield from _relays_as_origins(figures)
    alike = _by_figure(figures)
    yield from _sides_as_origins(alike, shared)
    yield from _same_pairs(alike, shared)
    yield from _in_copied_text(alike, shared)


def _relays_as_origins(figures: Sequence[Utterance]) -> Iterator[Departure]:
    """A paper or an institute named as the origin of what it passes on in other reports."""
    for u in figures:
        echoes = [s for s in u.statements if s.key not in u.names and not s.own_voice]
        if echoes:
            told = ", ".join(f"{named(s.who)} in {s.document}" for s in echoes)
            figure = f"{printed(u.number)} {measured(u.best.measure)} of {named(u.who)}, {u.day}"
            working = f"{figure}, is given to {told}; elsewhere that one only passes it on"
            found = finding(Fault.ATTRIBUTION, u.statements, working, departs={s.document for s in echoes})
            yield Departure(discrepancy=found)


def _sides_as_origins(alike: Alike, shared: SharedText) -> Iterator[Departure]:
    """What others give as the losses of a side's soldiers, said to be that side's own word."""
    for same in alike:
        for u in (u for u in same if _is_own_admission(u)):
            others = [v for v in same if _is_anothers(v, u)]
            if others:
                found = _two_mouths(max(others, key=lambda v: (len(v.documents), v.claims)), u, shared)
                outvoted = len({document for v in others for document in v.documents}) > len(u.documents)
                yield found if outvoted else Departure(discrepancy=found.discrepancy)


def _is_own_admission(u: Utterance) -> bool:
    """Whether a government is said to give its own soldiers' losses, without its confirming anything."""
    own = u.government is not None and u.government.casefold() == u.best.side and not u.best.category
    return own and u.best.measure in ADMITTED and u.best.claim.certainty is not Certainty.CONFIRMED


def _is_anothers(v: Utterance, u: Utterance) -> bool:
    if v.government == u.government or v.best.own_voice or set(v.documents) & set(u.documents):
        return False
    return near(v.day, u.day, SAME_STORY) and len(v.documents) >= len(u.documents)


def _by_figure(figures: Sequence[Utterance]) -> Alike:
    """Utterances that give one figure of the same people, where there is more than one."""
    found: defaultdict[tuple[str, str, str, Value | None], list[Utterance]] = defaultdict(list)
    for u in figures:
        found[u.best.measure, u.best.side, u.best.category, u.best.value].append(u)
    return [same for same in found.values() if len(same) > 1]


def _same_pairs(alike: Alike, shared: SharedText) -> Iterator[Departure]:
    """Several figures that one report has from another origin than the other reports of the same days."""
    pairs: defaultdict[tuple[str, str, str], list[tuple[Utterance, Utterance]]] = defaultdict(list)
    for same in alike:
        for u, v in combinations(same[:MOST_ORIGINS], 2):
            if _one_figure(u, v) and near(u.day, v.day, 1):
                for document in (*u.documents, *v.documents):
                    pairs[u.key, v.key, document].append((u, v))
    found = {id(pair): pair for both in pairs.values() if len({_figure(u) for u, _ in both}) >= RARE_TOGETHER for pair in both}
    yield from (_two_mouths(u, v, shared) for u, v in found.values())


def _one_figure(u: Utterance, v: Utterance) -> bool:
    """Whether two origins give one figure in different reports."""
    if share_a_name(u, v) or (u.government is not None and u.government == v.government):
        return False
    return _figure(u) == _figure(v) and not set(u.documents) & set(v.documents) and not (u.best.own_voice or v.best.own_voice)


def _figure(u: Utterance) -> tuple[object, ...]:
    return (u.best.measure, u.best.side, u.best.category, u.best.value)


def _in_copied_text(alike: Alike, shared: SharedText) -> Iterator[Departure]:
    """One figure under two origins in two reports that share their sentences."""
    for same in alike:
        by_document = {document: u for u in same for document in u.documents}
        for document, u in sorted(by_document.items(), key=lambda item: item[0]):
            for other in shared.sharers(document):
                v = by_document.get(other)
                if v is not None and document < other and v is not u and _one_figure(u, v):
                    yield _two_mouths(u, v, shared)


def _two_mouths(u: Utterance, v: Utterance, shared: SharedText) -> Departure:
    tellings = {f"{named(w.who)} ({w.day or 'not dated'})": w.statements for w in (u, v)}
    return departure(Fault.ATTRIBUTION, f"{printed(u.number)} {measured(u.best.measure)} is given to", tellings, shared)
