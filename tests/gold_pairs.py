"""Which claim that was read stands for which of the gold, and on how many levels the two agree.

They meet where they are of one kind and stand in one place: two counts share characters, two of the other kinds half of the shorter one's.
Each level asks what the ones before it ask, and one thing more.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile

from onrecord.languages import canonical, metonyms, same_name, states
from onrecord.records.claims import Claim
from onrecord.records.text import Span
from onrecord.records.words import Hedge, Kind, Role

SPEAKS = {Role.ASSERTED_BY, Role.TOLD_BY}
TITLES = frozenset(
    "the a an of its his her their mr mrs ms dr general president minister lawmaker spokesman spokeswoman spokesperson".split()
)
SORTS = {
    "fighters": frozenset(
        "soldiers troops fighters rebels guerrillas militants insurgents forces army police policemen commanders".split()
    ),
    "children": frozenset("child children girl girls boy boys".split()),
    "women": frozenset("woman women".split()),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One text of the set: its gold, what was read from it, and where else (in a headline) it prints a claim of the gold."""

    name: str
    gold: tuple[Claim, ...]
    read: tuple[Claim, ...]
    also: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


@cache
def name_words(name: str) -> frozenset[str]:
    """The words that tell a name from others: no titles, and a state's adjective or capital as the state."""
    nations = {**metonyms(), **states()}
    folded = " ".join(nations.get(word, word) for word in re.findall(r"\w+", canonical(name).lower()))
    return frozenset(folded.lower().split()) - TITLES


def same_who(one: str, other: str) -> bool:
    """Whether two names are one speaker's or one is a part of the other, in whole words ("Ryder" of "Pat Ryder")."""
    short, long = sorted((name_words(one), name_words(other)), key=len)
    return same_name(one, other) or (bool(short) and short <= long)


def speakers(claim: Claim) -> tuple[str, ...]:
    """On whose word the claim stands: the innermost link that speaks."""
    speaking = [link.who for link in claim.attribution if link.role in SPEAKS] or [link.who for link in claim.attribution]
    if not speaking:
        return ()
    return (speaking[-1],) if isinstance(speaking[-1], str) else speaking[-1]


def same_origin(gold: Claim, found: Claim) -> bool:
    few, many = sorted((speakers(gold), speakers(found)), key=len)
    return bool(few or not many) and all(any(same_who(one, other) for other in many) for one in few)


def sort_of(category: str | None) -> str:
    words = set(re.findall(r"\w+", (category or "").lower()))
    return next((sort for sort, known in SORTS.items() if words & known), "people")


def same_group(gold: Claim, found: Claim) -> bool:
    """Whether the side is the same; where the gold names none, none is read or the people are of one sort."""
    wanted, got = (claim.whose.side if claim.whose else None for claim in (gold, found))
    if wanted:
        return bool(got) and same_who(wanted, got or "")
    categories = [claim.whose.category if claim.whose else None for claim in (gold, found)]
    return not got or sort_of(categories[0]) == sort_of(categories[1])


def same_number(gold: Claim, found: Claim) -> bool:
    """Whether the point is the same; without a point both are vague or have the same bounds."""
    wanted, got = gold.number, found.number
    if wanted is None or got is None:
        return wanted is got
    if wanted.point is not None:
        return wanted.point == got.point
    return wanted.hedge == got.hedge if wanted.hedge is Hedge.VAGUE else (wanted.low, wanted.high) == (got.low, got.high)


def same_time(gold: Claim, found: Claim) -> bool:
    """Whether the time is the same, or ends on the same day and is left open at the start in one of them."""
    if not gold.time or not found.time:
        return gold.time == found.time
    (wanted, wanted_end), (got, got_end) = ends(gold.time.edtf), ends(found.time.edtf)
    return wanted_end == got_end and (wanted == got or ".." in {wanted, got})


def ends(edtf: str) -> tuple[str, str]:
    """The first and the last day of an interval, which of a day are one."""
    first, _, last = edtf.partition("/")
    return first, last or first


def shared(gold: Claim, found: Claim) -> int:
    """How many characters two claims share."""
    return max(0, min(gold.end, found.end) - max(gold.start, found.start))


def met(gold: Claim, found: Claim) -> bool:
    """Whether the two are of one kind and stand in the same place."""
    if gold.kind is not found.kind:
        return False
    if gold.kind is not Kind.COUNT:
        return 2 * shared(gold, found) >= min(gold.end - gold.start, found.end - found.start)
    number = found.number
    inside = (
        number is not None and number.start is not None and number.end is not None and gold.start <= number.start <= number.end <= gold.end
    )
    return inside or shared(gold, found) > 0


Agreement = Callable[[Claim, Claim], bool]
OTHER: dict[str, Agreement] = {"found": met, "measure": lambda gold, found: gold.measure == found.measure, "origin": same_origin}
COUNT: dict[str, Agreement] = {
    "found": lambda gold, found: met(gold, found) and same_number(gold, found),
    "measure": OTHER["measure"],
    "whose": same_group,
    "origin": same_origin,
    "record": lambda gold, found: gold.basis == found.basis and same_time(gold, found),
}
LEVELS = {"count": COUNT, "other": OTHER}


def row_of(claim: Claim) -> str:
    return "count" if claim.kind is Kind.COUNT else "other"


def agreed(gold: Claim, found: Claim) -> list[str]:
    """The levels on which two claims agree, up to the first on which they do not."""
    return [level for level, _ in takewhile(lambda rule: rule[1](gold, found), LEVELS[row_of(gold)].items())]


def pairs(page: Page) -> Iterator[tuple[int, int, list[str]]]:
    """Which claim stands for which: the pairs that agree on most levels first, then those that share most characters, then in order."""
    every = ((i, j, agreed(gold, found)) for i, gold in enumerate(page.gold) for j, found in enumerate(page.read))
    best = sorted((pair for pair in every if pair[2]), key=lambda p: (-len(p[2]), -shared(page.gold[p[0]], page.read[p[1]]), p[0], p[1]))
    golds, reads = set[int](), set[int]()
    for i, j, levels in best:
        if i not in golds and j not in reads:
            golds.add(i)
            reads.add(j)
            yield i, j, levels


def is_repeat(found: Claim, page: Page) -> bool:
    """Whether it is the headline of a claim of the gold: neither right nor wrong."""
    here = Span(found.start, found.end)
    return any(
        gold.kind is found.kind and gold.measure == found.measure and same_number(gold, found) and any(here.meets(span) for span in spans)
        for gold in page.gold
        if (spans := page.also.get(gold.id))
    )
