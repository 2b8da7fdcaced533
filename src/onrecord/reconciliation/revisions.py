"""How an origin's figure moved: the successive figures of each origin that has a row."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from onrecord.reconciliation.rows import covers_less, succession
from onrecord.reconciliation.utterances import Utterance, share_a_name
from onrecord.records.findings import Figure, Revision
from onrecord.records.words import Basis, RevisionKind

RUNNING = frozenset({Basis.TOTAL_TO_DATE, Basis.STOCK, None})


def find_revisions(utterances: Sequence[Utterance], kept: Sequence[Utterance]) -> tuple[Revision, ...]:
    """Each change of the running figures of the origins kept, oldest first."""
    found = []
    for row in kept:
        if row.line in RUNNING:
            found += _steps(row, [u for u in utterances if _is_of_line(u, row)])
    return tuple(found)


def _is_of_line(u: Utterance, row: Utterance) -> bool:
    return u.line == row.line and u.best.side == row.best.side and share_a_name(u, row)


def _steps(row: Utterance, line: list[Utterance]) -> list[Revision]:
    steps: list[Revision] = []
    standing: Utterance | None = None
    for u in _last_of_each_day(sorted(line, key=succession)):
        if u.best.value is None or (standing and covers_less(u, standing)):
            continue
        if standing and u.best.value != standing.best.value:
            steps.append(Revision(who=row.who, earlier=_figure(standing), later=_figure(u), kind=kind_of(standing, u)))
        standing = u
    return steps


def _last_of_each_day(line: Sequence[Utterance]) -> Iterator[Utterance]:
    """The figures in order, of one day's only the best carried, unless one report prints both."""
    for u, following in zip_longest(line, line[1:]):
        if not following or following.day != u.day or set(u.documents) & set(following.documents):
            yield u


def _figure(u: Utterance) -> Figure:
    return Figure(number=u.number, as_of=u.day, claims=u.claims)


def kind_of(earlier: Utterance, later: Utterance) -> RevisionKind:
    """Whether the later figure replaces the earlier one in so many words, falls below it, or only follows it."""
    if is_correction(earlier, later):
        return RevisionKind.SUPERSEDES
    before, after = earlier.number, later.number
    falls = before and after and before.low is not None and after.high is not None and after.high < before.low
    return RevisionKind.FALL if falls else RevisionKind.UPDATE


def is_correction(earlier: Utterance, later: Utterance) -> bool:
    """Whether a report says that the later figure corrects the earlier one."""
    if earlier.day == later.day or any(s.claim.basis is Basis.REVISION for s in later.statements):
        return True
    return not {s.claim.supersedes for s in later.statements}.isdisjoint(earlier.claims)
