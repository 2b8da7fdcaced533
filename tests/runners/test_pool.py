"""Several processes give what one gives, in the same order; one that dies costs its item and no other."""

import signal
from collections.abc import Iterator
from itertools import count

import pytest

from onrecord.runners import spread
from onrecord.runners.pool import AHEAD


def gone(item: int) -> int:
    return -item


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(spread(abs, range(-40, 0), gone, jobs=jobs)) == list(range(40, 0, -1))


def test_nothing_gives_nothing() -> None:
    assert list(spread(abs, [], gone, jobs=2)) == []


def test_only_a_few_items_are_in_flight() -> None:
    taken = count()

    def endless() -> Iterator[int]:
        while True:
            yield next(taken)

    results = spread(abs, endless(), gone, jobs=2)

    assert [next(results) for _ in range(3)] == [0, 1, 2]
    assert next(taken) <= 2 * AHEAD + 3


def test_a_process_that_dies_costs_its_item() -> None:
    harmless, deadly = 0, int(signal.SIGKILL)
    items = [harmless, deadly, harmless, harmless, deadly, *[harmless] * 40]
    lost = [index for index, result in enumerate(spread(signal.raise_signal, items, gone, jobs=2)) if result is not None]

    assert lost == [1, 4]


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(spread(int, ["1", "one", "2"], len, jobs=2))
