"""One function over many items, in this process or in several: the results are the same and come in the same order."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def spread(work: Callable[[Item], Result], items: Iterable[Item], lost: Callable[[Item], Result], *, jobs: int) -> Iterator[Result]:
    """The result of each item, in the order of the items; one that kills the process that works on it gives what `lost` makes of it."""
    if jobs == 1:
        return map(work, items)
    from onrecord.runners.pool import pooled  # processes take a while to load, and one process does without

    return pooled(work, items, lost, jobs)
