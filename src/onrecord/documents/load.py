"""One file -> its documents, one at a time; what cannot be read is refused by name and the rest goes on."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from onrecord.documents.arrival import Arrival
from onrecord.documents.brought import Brought, read_brought
from onrecord.documents.dating import Given
from onrecord.documents.html import read_html
from onrecord.documents.jsonl import read_line
from onrecord.documents.lines import LARGEST, split_lines, whole
from onrecord.documents.refused import Refused, UnreadableError, closed_door
from onrecord.documents.text import read_text
from onrecord.documents.walk import STDIN, SUFFIXES, suffix_of
from onrecord.records.text import Document

_LINES: dict[str, Callable[[bytes, Given], Document | Brought]] = {".claims.jsonl": read_brought, ".jsonl": read_line}
_WHOLE: dict[str, Callable[[bytes, str, Given], Document]] = {".txt": read_text, ".html": read_html, ".htm": read_html}
_TOO_LONG = f"longer than {LARGEST // 1_000_000} million bytes"


def load(path: str | Path, *, published: str | None, publisher: str | None, today: date) -> Iterator[Arrival]:
    """The documents of one file (`-` is standard input, one text) with their bytes, each as soon as it is read, and what was refused."""
    given = Given(published=published, publisher=publisher, today=today)
    path = Path(path)
    if path == STDIN:
        yield _one(sys.stdin.buffer, Path("stdin.txt"), given, read_text)
        return
    suffix = suffix_of(path)
    if suffix is None:
        wrong = UnreadableError("not a kind of file we read", f"turn it into {', '.join(SUFFIXES)}")
        yield Arrival(path=path, item=wrong.at(path))
        return
    try:
        with path.open("rb") as stream:
            if suffix in _WHOLE:
                yield _one(stream, path, given, _WHOLE[suffix])
            else:
                yield from (Arrival(path=path, item=item, content=_own_bytes(item)) for item in _many(stream, path, given, _LINES[suffix]))
    except OSError as error:
        yield Arrival(path=path, item=closed_door(path, error))


def _own_bytes(item: Document | Brought | Refused) -> bytes | None:
    """The text of one of many documents in a file, as the bytes its hash is of."""
    if isinstance(item, Refused):
        return None
    text = item.document.text if isinstance(item, Brought) else item.text
    return text.encode() if text else None


def _one(stream: BinaryIO, path: Path, given: Given, read: Callable[[bytes, str, Given], Document]) -> Arrival:
    """The document that the whole stream is."""
    data = whole(stream)
    if data is None:
        return Arrival(path=path, item=UnreadableError(_TOO_LONG, "split it into the reports it holds").at(path))
    try:
        return Arrival(path=path, item=read(data, path.name, given), content=data)
    except UnreadableError as wrong:
        return Arrival(path=path, item=wrong.at(path))


def _many(
    stream: BinaryIO, path: Path, given: Given, read: Callable[[bytes, Given], Document | Brought]
) -> Iterator[Document | Brought | Refused]:
    """A document for every line that is not blank."""
    blank = True
    for number, line in split_lines(stream):
        if line is not None and not line.strip():
            continue
        blank = False
        yield _line(line, f"line {number}", path, given, read)
    if blank:
        yield UnreadableError("empty", "leave it out, or write one JSON object a line").at(path)


def _line(
    line: bytes | None, place: str, path: Path, given: Given, read: Callable[[bytes, Given], Document | Brought]
) -> Document | Brought | Refused:
    if line is None:
        return UnreadableError(_TOO_LONG, "split its text into the reports it holds").at(path, place)
    try:
        return read(line.removeprefix(b"\xef\xbb\xbf"), given)
    except UnreadableError as wrong:
        return wrong.at(path, place)
