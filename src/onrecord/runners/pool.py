"""Many processes: a few items in flight, and a process that dies takes one item with it."""

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

AHEAD = 8  # items in flight for each process: a long one holds up the order, not the other processes

Item = TypeVar("Item")
Result = TypeVar("Result")
Flight = deque[tuple[Item, Future[Result]]]


def pooled(work: Callable[[Item], Result], items: Iterable[Item], lost: Callable[[Item], Result], jobs: int) -> Iterator[Result]:
    """The result of each item, in the order of the items, from that many processes."""
    left = iter(items)
    while unsettled := (yield from _while_all_live(work, left, jobs)):
        yield from _one_by_one(work, unsettled, lost)


def _while_all_live(work: Callable[[Item], Result], left: Iterator[Item], jobs: int) -> Generator[Result, None, Flight[Item, Result]]:
    """Results until the items end or a process dies; gives back what was in flight then."""
    with _pool(jobs) as pool:
        flight: Flight[Item, Result] = deque((item, _submitted(pool, work, item)) for item in islice(left, AHEAD * jobs))
        while flight and not _is_broken(flight[0][1]):
            yield flight.popleft()[1].result()
            flight.extend((item, _submitted(pool, work, item)) for item in islice(left, 1))
    return flight


def _one_by_one(work: Callable[[Item], Result], unsettled: Flight[Item, Result], lost: Callable[[Item], Result]) -> Iterator[Result]:
    """The results of what was in flight when a process died, none beside another: if this process dies too, it is the item's doing."""
    while unsettled:
        with _pool(1) as pool:
            while unsettled:
                item, future = unsettled.popleft()
                if _is_broken(future) and _is_broken(future := _submitted(pool, work, item)):
                    yield lost(item)
                    break
                yield future.result()


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that begin anew on every system, so that none inherits what the first one holds open."""
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin, initargs=gc.get_threshold())


def _begin(*thresholds: int) -> None:
    """A process leaves Ctrl-C to the one that started it, ends when that one is gone, and looks for loops in memory as rarely."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*thresholds)
    Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    """Waits for the process that started this one to be gone; a pool by itself would wait for its next item for ever."""
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _submitted(pool: ProcessPoolExecutor, work: Callable[[Item], Result], item: Item) -> Future[Result]:
    """The item handed to the pool; to one that broke a moment ago, a future that says so."""
    try:
        return pool.submit(work, item)
    except BrokenProcessPool as broken:
        future: Future[Result] = Future()
        future.set_exception(broken)
        return future


def _is_broken(future: Future[Result]) -> bool:
    """Whether, when all is said, the future fell with its pool."""
    return isinstance(future.exception(), BrokenProcessPool)
