"""A text cut into windows that the model reads one at a time: whole paragraphs where they fit, else whole sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ROOM = 126  # word pieces in a window; with the two marks at its ends 128, where the prototype was fastest and most right
LEAST = 24  # a window ends at a paragraph or a sentence only after this many pieces
STOPS = frozenset(".!?")
CLOSERS = frozenset("\"'”’)]»")
BLANK_LINE = re.compile(r"\n[ \t\r]*\n")

PLAIN, TITLE, UPPER, DIGIT = range(1, 5)  # how a word piece is printed; 0 is a mark of the window


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of a text: their numbers in the vocabulary, where each stands, and how it is printed."""

    ids: Sequence[int]
    offsets: Sequence[tuple[int, int]]
    shapes: Sequence[int]


def shapes(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """How each piece is printed: the vocabulary is lower case, and names are known by their capitals."""
    return [_shape(text[start:end]) for start, end in offsets]


def _shape(piece: str) -> int:
    if piece.islower() or not piece:
        return PLAIN
    if piece[0].isdigit():
        return DIGIT
    if len(piece) > 1 and piece.isupper():
        return UPPER
    return TITLE if piece[0].isupper() else PLAIN


def windows(text: str, offsets: Sequence[tuple[int, int]], room: int = ROOM) -> Iterator[tuple[int, int]]:
    """First and last-but-one piece of each window, in order and without a gap; each ends at the last paragraph or sentence that fits."""
    first, count = 0, len(offsets)
    while count - first > room:
        end = _end(text, offsets, first, first + room)
        yield first, end
        first = end
    if first < count:
        yield first, count


def _end(text: str, offsets: Sequence[tuple[int, int]], first: int, limit: int) -> int:
    """Where a window from `first` ends: after the last paragraph up to `limit`, else the last sentence, else at `limit`."""
    sentence = 0
    for piece in range(limit, first + LEAST, -1):
        before, gap = text[offsets[piece - 1][0] : offsets[piece - 1][1]], text[offsets[piece - 1][1] : offsets[piece][0]]
        if gap and BLANK_LINE.search(gap):
            return piece
        if not sentence and gap and _closes(before, text, offsets, piece):
            sentence = piece
    return sentence or limit


def _closes(before: str, text: str, offsets: Sequence[tuple[int, int]], piece: int) -> bool:
    """Whether a sentence ends before `piece`, its closing quotation mark included."""
    if before in CLOSERS and piece > 1:
        before = text[offsets[piece - 2][0] : offsets[piece - 2][1]]
    return before in STOPS
