"""A bar on standard error for what takes long: only on a terminal, only after two seconds."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from onrecord.documents import Brought, Refused
from onrecord.pipeline import Arrival

PATIENCE = 2.0  # seconds without a bar

Show = Callable[[int, int], None]  # how many bytes are done, how many documents have come


class Way:
    """How far along the files an arrival is, in bytes; within a file its texts so far are the measure."""

    def __init__(self, files: Sequence[Path | Refused]) -> None:
        self._sizes = {file: file.stat().st_size for file in files if isinstance(file, Path) and file.is_file()}
        self._behind = 0
        self._file: Path | None = None
        self._within = 0
        self.total = sum(self._sizes.values())

    def reach(self, arrival: Arrival) -> int:
        """How many bytes lie behind this arrival."""
        if arrival.path != self._file:
            self._behind += self._size()
            self._file, self._within = arrival.path, 0
        if not isinstance(arrival.item, Refused):
            document = arrival.item.document if isinstance(arrival.item, Brought) else arrival.item
            self._within += len(document.text)
        return self._behind + min(self._within, self._size())

    def _size(self) -> int:
        return self._sizes.get(self._file, 0) if self._file else 0


def watched(arrivals: Iterator[Arrival], files: Sequence[Path | Refused]) -> Iterator[Arrival]:
    """The arrivals as they come, with a bar where somebody is waiting."""
    if not sys.stderr.isatty():
        yield from arrivals
        return
    began, way, show = time.monotonic(), Way(files), None
    with ExitStack() as stack:
        for count, arrival in enumerate(arrivals, 1):
            done = way.reach(arrival)
            if show is None and time.monotonic() - began > PATIENCE:
                show = _bar(stack, way.total)
            if show:
                show(done, count)
            yield arrival


def _bar(stack: ExitStack, total: int) -> Show:
    """Draws the bar until the stack is left; gives what moves it."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    progress = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = progress.add_task("", total=total)
    return lambda done, count: progress.update(task, completed=done, description=f"{count:,} documents")
