"""A bar on standard error for what takes long: only on a terminal, only after two seconds."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from onrecord.documents import Refused
from onrecord.pipeline import Arrival

PATIENCE = 2.0  # seconds without a bar


def watched(arrivals: Iterator[Arrival], files: Sequence[Path | Refused]) -> Iterator[Arrival]:
    """The arrivals as they come, with a bar over the files where somebody is waiting."""
    if not sys.stderr.isatty():
        yield from arrivals
        return
    began = time.monotonic()
    bar = None
    with ExitStack() as stack:
        for count, arrival in enumerate(arrivals, 1):
            if bar is None and time.monotonic() - began > PATIENCE:
                bar = stack.enter_context(Bar(files))
            if bar:
                bar.move(count, arrival.path)
            yield arrival


class Bar:
    """How many documents have come, and how many of the files they come from."""

    def __init__(self, files: Sequence[Path | Refused]) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("reading", total=len(files))
        self._places = {path: place for place, path in enumerate(files) if isinstance(path, Path)}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def move(self, count: int, path: Path) -> None:
        """Shows that so many documents have come, the last from this file."""
        self._progress.update(self._task, completed=self._places.get(path, 0), description=f"{count:,} documents")
