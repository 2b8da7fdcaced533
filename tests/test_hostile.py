"""Hostile text costs no more than its length: 20 KB of anything is read whole in linear time, and never fails."""

import sys
from hashlib import sha256
from time import process_time

import pytest

from onrecord.languages.en.tokens import LONGEST, split
from onrecord.pipeline import Ear, read
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

LENGTH = 20_000
MOST = 0.1  # seconds of processor time for 20 KB
A_CLAIM = 0.00015  # seconds: a text that is nothing but claims takes what they take
# For a busy machine; counting covered lines takes five to six times as long. `make bench` holds the time itself.
SLACK = 4 if sys.gettrace() is None else 16
ROWS = (
    "2000 2001 ",
    "1,",
    "two hundred ",
    "five and ",
    "12-",
    "$5 ",
    "1/",
    "said ",
    "he said; ",
    "he said that ",
    "who said ",
    "according to officials ",
    "killed 5 ",
    "he said 5 were killed, ",
    "5 soldiers and ",
    "killed ",
    "Monday ",
    "the day after ",
    "John Smith, ",
    "North Korean ",
    "Kursk, ",
    '"',
    "“",
    "'",
    '" a ',
    '"We lost 5 men.\n\n',
    "(",
    ")",
    ".",
    ",",
    "-",
    "\n",
    "a\n",
    "a",
    "1",
    "Mr. ",
    "including 5 ",
)
TEXTS = {row: (row * (LENGTH // len(row) + 1))[:LENGTH] for row in ROWS} | {
    "blanks": "Monday" + " " * LENGTH,
    "blank capital": "PARIS" + " " * LENGTH + "x",
    "half a dateline": "PARIS, " + "a, " * (LENGTH // 3),
}


def document(text: str) -> Document:
    """The text as a document of a known day."""
    dating = Dating(day="2025-01-13", read_from=Dated.ARGUMENT)
    return Document(id="hostile", text=text, sha256=sha256(text.encode()).hexdigest(), datings=(dating,))


def seconds(text: str) -> tuple[float, int]:
    """The least processor time of a few readings, and how many claims were read."""
    taken, claims = [], 0
    for _ in range(2):
        begun = process_time()
        claims = len(read(document(text), ear=Ear.OFF).claims)
        taken.append(process_time() - begun)
    return min(taken), claims


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_read_in_linear_time(name: str) -> None:
    half, _ = seconds(TEXTS[name][: LENGTH // 2])
    whole, claims = seconds(TEXTS[name])

    assert whole <= SLACK * (MOST + A_CLAIM * claims)
    assert whole <= 2.3 * half + 0.03


def test_a_sentence_without_an_end_is_cut_where_no_sentence_goes_on() -> None:
    tokens = split("and so on " * LONGEST)

    assert {sentence.last - sentence.first + 1 for sentence in tokens.sentences} == {LONGEST}
    assert {sentence.paragraph for sentence in tokens.sentences} == {0}
