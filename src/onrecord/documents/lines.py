"""A stream of bytes -> its lines, one at a time, none longer than memory can bear."""

from collections.abc import Iterator
from typing import BinaryIO

LARGEST = 20_000_000  # bytes of a line or of a text; of 22,920 texts met the longest has 176,899 characters
_CHUNK = 1 << 20


def split_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Each line with its number, from 1; None in place of a line that is too long, whose rest is skipped."""
    number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        if len(line) <= LARGEST:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield number, None


def whole(stream: BinaryIO) -> bytes | None:
    """All bytes of the stream, or None where they are too many."""
    data = stream.read(LARGEST + 1)
    return data if len(data) <= LARGEST else None
