"""A report's figure that towers between what its origin said just before and what it said later."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.reconciliation.days import near
from onrecord.reconciliation.departures import Departure, departure
from onrecord.reconciliation.intervals import interval, usual
from onrecord.reconciliation.revisions import is_correction
from onrecord.reconciliation.scope import same_place
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.utterances import Utterance, is_small
from onrecord.reconciliation.working import measured, named, printed
from onrecord.records.words import Basis, Fault, Unit

SOON = 7  # days in which a figure told wrong follows the one that it was told from


def spikes(utterances: Sequence[Utterance], shared: SharedText) -> Iterator[Departure]:
    """A running total that its origin's next one falls below, while the one before goes on in it."""
    lines: defaultdict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for u in utterances:
        if u.line is Basis.TOTAL_TO_DATE and u.number and u.number.unit in (Unit.PEOPLE, None) and u.day and not u.best.part:
            lines[u.government or u.key, u.best.measure, u.best.side, u.best.category].append(u)
    for line in lines.values():
        for (before, spike), (_, after) in pairwise(pairwise(line)):
            if _stands_out(before, spike, after):
                told = {printed(u.number): u.statements for u in (before, spike)}
                decided = printed(before.number), f"the same origin goes on to {printed(after.number)} on {after.day}"
                yield departure(Fault.NUMBER, f"{named(spike.who)} on {spike.day}, {measured(spike.best.measure)}", told, shared, decided)


def _stands_out(before: Utterance, spike: Utterance, after: Utterance) -> bool:
    if not before.number or not spike.number or not after.number or is_small(before.best.value):
        return False
    if not near(before.day, spike.day, SOON) or spike.day in (before.day, after.day):
        return False
    if is_correction(spike, after) or set(before.documents) & set(spike.documents):
        return False
    if not same_place(before.best.place, spike.best.place) or not same_place(spike.best.place, after.best.place):
        return False
    low, high = interval(before.number).low, interval(after.number).high
    return usual(before.number).high < interval(spike.number).low and low <= high < interval(spike.number).low
