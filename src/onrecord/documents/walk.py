"""Paths as a user names them -> the files to read, in sorted order."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.documents.refused import Refused, UnreadableError, closed_door

STDIN = Path("-")
SUFFIXES = (".claims.jsonl", ".jsonl", ".txt", ".html", ".htm")  # first that fits

OURS = (".ledger", ".ledger-wal", ".ledger-shm")


def suffix_of(path: str | Path) -> str | None:
    """The suffix that says how the file is read, or None where we read no such files."""
    name = Path(path).name.lower()
    return next((suffix for suffix in SUFFIXES if name.endswith(suffix)), None)


def find_paths(paths: Iterable[str | Path], passed: Counter[str]) -> Iterator[Path | Refused]:
    """Every file to read: files as named, folders with all below them, each folder's entries sorted; `-` is standard input.

    Args:
        passed: counts, by suffix, the files in the folders that are of a kind we do not read; hidden ones are nobody's documents.
    """
    for path in map(Path, paths):
        if path == STDIN:
            yield path
            continue
        found = False
        for entry in _walk(path, passed):
            found = True
            yield entry
        if not found:
            yield UnreadableError("no documents in this folder", f"put {', '.join(SUFFIXES[1:])} files there").at(path)


def _walk(root: Path, passed: Counter[str]) -> Iterator[Path | Refused]:
    """The root itself or the files below it; every folder is entered once, whichever links lead there."""
    entered: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            if not stat.S_ISDIR(status.st_mode):
                yield from _file(path, status.st_mode, named=path is root)
                continue
            if (status.st_dev, status.st_ino) in entered:
                yield UnreadableError("the link leads back to a folder already read", "remove the link").at(path)
                continue
            entered.add((status.st_dev, status.st_ino))
            waiting.extend(_entries(path, passed))
        except OSError as error:
            yield closed_door(path, error)


def _file(path: Path, mode: int, *, named: bool) -> Iterator[Path | Refused]:
    """The file if we read its kind; another kind is worth a word only where the user named it."""
    if suffix_of(path) is None:
        if named:
            yield UnreadableError("not a kind of file we read", f"turn it into {', '.join(SUFFIXES)}").at(path)
        return
    if stat.S_ISREG(mode):
        yield path
        return
    yield UnreadableError("neither a file nor a folder", "copy what it gives into a file, or pipe it in as -").at(path)


def _entries(folder: Path, passed: Counter[str]) -> list[Path]:
    """What is in the folder and not hidden, last name first; files of unknown kinds are counted without a look, our ledgers are not."""
    seen: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if suffix_of(entry.name) or not entry.is_file(follow_symlinks=False):
                seen.append(entry.name)
            elif not entry.name.endswith(OURS):
                passed[Path(entry.name).suffix.lower() or entry.name] += 1
    return [folder / name for name in sorted(seen, reverse=True)]
