"""Which of several reports of one utterance stands nearest to its origin."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence

from onrecord.reconciliation.days import distance
from onrecord.reconciliation.statements import Statement
from onrecord.records.words import Hedge

# Relays drop hedges rather than invent them: of equally near reports the hedged one is kept.
HEDGES = (Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.ABOUT, Hedge.NEARLY, Hedge.RANGE, Hedge.EXACT, Hedge.LESS_THAN, Hedge.UP_TO, Hedge.VAGUE)
PROMPT_DAYS = 1


def nearest(statements: Sequence[Statement], day: str | None) -> Statement:
    """The report nearest to the origin: its own, then prompt ones, the hedge that most ways carry, any hedge, the shortest chain."""
    if len(statements) == 1:
        return statements[0]
    ways = paths_by(statements, _hedge)

    def distance_from_origin(s: Statement) -> tuple[object, ...]:
        return (
            not s.own_voice,
            not is_prompt(s, day),
            -ways[_hedge(s)],
            _hedge(s) is Hedge.EXACT,
            len(s.claim.attribution),
            _rank(s),
            s.order,
        )

    return min(statements, key=distance_from_origin)


def paths_by(statements: Iterable[Statement], key: Callable[[Statement], Hashable]) -> Counter[Hashable]:
    """How many different ways carry each key; identical copies of a report are one way."""
    return Counter(name for name, _, _ in {(key(s), s.relays, s.key) for s in statements})


def is_prompt(statement: Statement, day: str | None) -> bool:
    """Whether it was printed on the occasion, within a day of the speech."""
    late = distance(day, statement.published)
    return late is not None and late <= PROMPT_DAYS


def _hedge(statement: Statement) -> Hedge | None:
    return statement.claim.number.hedge if statement.claim.number else None


def _rank(statement: Statement) -> int:
    hedge = _hedge(statement)
    return HEDGES.index(hedge) if hedge else len(HEDGES)
