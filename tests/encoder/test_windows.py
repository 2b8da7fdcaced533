"""A text falls into windows that leave nothing out, hold no more than the model takes, and end where a paragraph or sentence ends."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.encoder.windows import DIGIT, PLAIN, ROOM, TITLE, UPPER, shapes, windows

WORD = re.compile(r"\w+|[^\w\s]")


def pieces(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in WORD.finditer(text)]


@given(st.text(alphabet='ab .!?"”\n', max_size=3000))
def test_every_piece_is_in_one_window_and_none_is_too_long(text: str) -> None:
    offsets = pieces(text)
    found = list(windows(text, offsets))
    assert [piece for first, end in found for piece in range(first, end)] == list(range(len(offsets)))
    assert all(0 < end - first <= ROOM for first, end in found)


def test_a_window_ends_at_the_last_paragraph_that_fits() -> None:
    paragraph = "The ferry sank off the cape. " * 8
    text = "\n\n".join([paragraph.strip()] * 4)
    offsets = pieces(text)
    ends = [text[: offsets[end - 1][1]] for _, end in windows(text, offsets)]
    assert all(end.endswith(paragraph.strip()) for end in ends)


def test_a_long_paragraph_is_cut_after_a_sentence_with_its_quotation_mark() -> None:
    text = "“Nobody came back,” he said. She added: “We waited.” " * 30
    offsets = pieces(text)
    first = next(windows(text, offsets))
    assert text[: offsets[first[1] - 1][1]].endswith(("said.", "waited.”"))


def test_a_paragraph_without_an_end_is_cut_where_the_room_ends() -> None:
    text = "ash " * (2 * ROOM)
    assert list(windows(text, pieces(text))) == [(0, ROOM), (ROOM, 2 * ROOM)]


@pytest.mark.parametrize(
    ("printed", "shape"), [("ferry", PLAIN), ("Ferry", TITLE), ("NGO", UPPER), ("A", TITLE), ("40", DIGIT), ("“", PLAIN), ("é", PLAIN)]
)
def test_how_a_piece_is_printed(printed: str, shape: int) -> None:
    assert shapes(printed, [(0, len(printed))]) == [shape]
