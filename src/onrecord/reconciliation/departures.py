"""Which of several tellings of one utterance departs: the fewer reports, the copy, the longer chain, the later print."""

from collections.abc import Mapping, Sequence

from onrecord.reconciliation.names import fold
from onrecord.reconciliation.nearest import is_prompt
from onrecord.reconciliation.statements import Statement

Tellings = Mapping[str, Sequence[Statement]]


def nearest_telling(tellings: Tellings) -> tuple[str | None, str]:
    """The telling that stands nearest to the origin, and why; None where that cannot be decided."""
    for score, why in REASONS:
        scores = {name: score(name, tellings) for name in tellings}
        leaders = [name for name, value in scores.items() if value == max(scores.values())]
        if len(leaders) == 1:
            return leaders[0], why
    return None, "nothing tells which is nearer to the origin"


def departing(tellings: Tellings, kept: str | None) -> set[str]:
    """The documents of the other tellings; of none where nothing is decided."""
    if kept is None:
        return set()
    return {s.document for name, telling in tellings.items() if name != kept for s in telling}


def _documents(name: str, tellings: Tellings) -> int:
    return len({s.document for s in tellings[name]})


def _copies(name: str, tellings: Tellings) -> int:
    """How many reports of the other tellings name a publisher of this one as their relay."""
    publishers = {fold(s.publisher) for s in tellings[name] if s.publisher}
    return sum(not publishers.isdisjoint(s.relays) for other, telling in tellings.items() if other != name for s in telling)


def _directness(name: str, tellings: Tellings) -> int:
    return -min(len(s.claim.attribution) for s in tellings[name])


def _promptness(name: str, tellings: Tellings) -> int:
    return int(any(is_prompt(s, s.day) for s in tellings[name]))


REASONS = (
    (_documents, "most reports have it"),
    (_copies, "the other names it as its source"),
    (_directness, "fewer links lie between"),
    (_promptness, "it was printed on the occasion"),
)
