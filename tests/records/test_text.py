"""A span is characters of a text; a document's publication day is the first one found, and tokens quote their text."""

import pytest

from onrecord.records.text import Dating, Document, Sentence, Span, Tokens
from onrecord.records.words import Dated

TEXT = "Nuns sang."


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_that_cannot_be_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"no such span: {start}\.\.{end}"):
        Span(start, end)


def test_a_span_quotes_its_text_without_the_character_at_its_end() -> None:
    assert Span(0, 4).of(TEXT) == "Nuns"
    assert Span(4, 4).of(TEXT) == ""
    assert Span(5, 9).of("Ñuñ sáng.") == "áng."


# Two spans as bars under a line: whether the first holds the second, whether they meet
PAIRS = [
    ("#######", "  ###  ", True, True),
    ("#######", "#######", True, True),
    ("  ###  ", "#######", False, True),
    ("####   ", "  #### ", False, True),
    ("###    ", "   ### ", False, False),
    ("   ### ", "###    ", False, False),
]


def span(drawn: str) -> Span:
    return Span(drawn.index("#"), drawn.rindex("#") + 1)


@pytest.mark.parametrize(("first", "second", "holds", "meets"), PAIRS)
def test_spans_hold_and_meet_each_other(first: str, second: str, holds: bool, meets: bool) -> None:
    assert span(first).holds(span(second)) is holds
    assert span(first).meets(span(second)) is meets
    assert span(second).meets(span(first)) is meets


def test_spans_stand_in_the_order_of_the_text() -> None:
    assert sorted([Span(4, 9), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 9)]


def test_the_publication_day_in_force_is_the_first_one_found() -> None:
    days = (Dating(day="2025-01-16", read_from=Dated.ARGUMENT), Dating(day="2025-01-15", read_from=Dated.DATELINE, span=Span(0, 4)))

    assert Document(id="t", text=TEXT, sha256="0", datings=days).published == "2025-01-16"
    assert Document(id="t", text=TEXT, sha256="0").published is None


def test_tokens_are_printed_as_in_their_text() -> None:
    sentence = Sentence(span=Span(0, 10), first=0, last=2, paragraph=0)
    tokens = Tokens(text=TEXT, words=("nuns", "sang", "."), starts=(0, 5, 9), ends=(4, 9, 10), sentences=(sentence,))

    assert (tokens.printed(0), tokens.words[0]) == ("Nuns", "nuns")
    assert tokens.span(0, 1).of(TEXT) == "Nuns sang"
    assert tokens.span(1, 1).of(TEXT) == "sang"
