"""Which of several tellings of one utterance departs: the fewer reports, the copy, the later print, the fewer pages, the longer chain."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.reconciliation.days import distance
from onrecord.reconciliation.groups import Groups
from onrecord.reconciliation.names import fold
from onrecord.reconciliation.nearest import PROMPT_DAYS
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Statement
from onrecord.reconciliation.working import finding
from onrecord.records.findings import Discrepancy
from onrecord.records.words import Fault

Tellings = Mapping[str, Sequence[Statement]]
UNDATED = 100_000  # days: later than any print with a day
Score = Callable[[str, Tellings, SharedText], int]
Reasons = Sequence[tuple[Score, str]]
Decision = tuple[str | None, str]  # the telling that stands, and why
UNDECIDED: Decision = (None, "nothing tells which is nearer to the origin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """One utterance told in several ways.

    Attributes:
        lost: the claims of those tellings that depart; none where that cannot be decided.
        said_on: of a figure repeated as if it were new, the day that it is from.
    """

    discrepancy: Discrepancy
    lost: frozenset[str] = frozenset()
    said_on: str | None = None


def departure(kind: Fault, about: str, tellings: Tellings, shared: SharedText, decided: Decision | None = None) -> Departure:
    """The finding that reports tell one utterance differently; each telling is named by its own words."""
    kept, why = decided or nearest_telling(tellings, shared) or UNDECIDED
    told = " against ".join(f"{words} in {listed(telling)}" for words, telling in tellings.items())
    losing = [s for words, telling in tellings.items() if kept is not None and words != kept for s in telling]
    return Departure(
        discrepancy=finding(
            kind,
            [s for telling in tellings.values() for s in telling],
            f"{about}: {told}; " + (f"{kept}: {why}" if kept else why),
            departs={s.document for s in losing},
        ),
        lost=frozenset(s.claim.id for s in losing),
    )


def nearest_telling(tellings: Tellings, shared: SharedText) -> Decision | None:
    """The telling that stands nearest to the origin, and why; None where that cannot be decided."""
    return best_told(tellings, shared) or _first_of(HINTS, tellings, shared)


def best_told(tellings: Tellings, shared: SharedText) -> Decision | None:
    """The telling that the reports themselves show to be the origin's, and why: by their number, their sources, their text."""
    return _first_of(PROOFS, tellings, shared)


def _first_of(reasons: Reasons, tellings: Tellings, shared: SharedText) -> Decision | None:
    for score, why in reasons:
        scores = {name: score(name, tellings, shared) for name in tellings}
        leaders = [name for name, value in scores.items() if value == max(scores.values())]
        if len(leaders) == 1:
            return leaders[0], why
    return None


def listed(statements: Sequence[Statement]) -> str:
    """The documents of statements, by name."""
    return ", ".join(sorted({s.document for s in statements}))


def _reports(name: str, tellings: Tellings, shared: SharedText) -> int:
    """How many reports tell it so; those that share their text are one."""
    documents = sorted({s.document for s in tellings[name]})
    places = {document: index for index, document in enumerate(documents)}
    joined = Groups(len(documents))
    for document in documents:
        for other in shared.sharers(document):
            if other in places:
                joined.join(places[document], places[other])
    return len(joined.members())


def _pages(name: str, tellings: Tellings, _: SharedText) -> int:
    return len({s.document for s in tellings[name]})


def _named_as_source(name: str, tellings: Tellings, _: SharedText) -> int:
    """How many reports of the other tellings name a publisher of this one as their relay."""
    publishers = {fold(s.publisher) for s in tellings[name] if s.publisher}
    return sum(not publishers.isdisjoint(s.relays) for other, telling in tellings.items() if other != name for s in telling)


def _copied(name: str, tellings: Tellings, shared: SharedText) -> int:
    """How many later reports of the other tellings share their text with one of this."""
    earlier = {s.document: s.published for s in tellings[name] if s.published}
    later = {s.document: s.published for other, telling in tellings.items() if other != name for s in telling if s.published}
    return sum(any(day < later[copy] and shared.between(copy, first) for first, day in earlier.items()) for copy in later)


def _directness(name: str, tellings: Tellings, _: SharedText) -> int:
    return -min(len(s.claim.attribution) for s in tellings[name])


def _promptness(name: str, tellings: Tellings, _: SharedText) -> int:
    """How many days after the first print it came: no report copies a later one, but the next morning's paper may stand as near."""
    first = min((s.published for telling in tellings.values() for s in telling if s.published), default=None)
    days = min((days for s in tellings[name] if (days := distance(first, s.published)) is not None), default=UNDATED)
    return -days if days > PROMPT_DAYS else 0


PROOFS: Reasons = (
    (_reports, "most reports have it"),
    (_named_as_source, "the other names it as its source"),
    (_copied, "the other copies its text"),
)
HINTS: Reasons = (
    (_promptness, "it was printed first"),
    (_pages, "more pages carry it, if only as copies"),
    (_directness, "fewer links lie between"),
)
