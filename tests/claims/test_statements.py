"""Statements quote their text, once each, in order; and every phrase of the lexicons is read in its example."""

import pytest

from claims.statement_texts import statements
from onrecord.languages.en.statements import TRIGGERS, phrases, phrases_captives, phrases_told

TEXT = (
    "The army said it would release the hostages. Two wounded sailors, who were captured at sea, were shown in a video.\n\n"
    "One of them said he wanted to go home. Neither Ankara nor Tehran has confirmed the capture. “We deny the attack,” the militia said."
)
ROWS = [
    row
    for table in (
        phrases.OBJECTS,
        phrases.DENIED,
        phrases_told.TOLD,
        phrases_captives.WHITHER,
        phrases_captives.OFFERS,
        phrases_captives.GOING_HOME,
    )
    for row in table
]


def test_every_quote_is_the_text_at_its_place() -> None:
    assert [TEXT[claim.start : claim.end] for claim in statements(TEXT)] == [claim.quote for claim in statements(TEXT)]


def test_no_statement_is_made_twice() -> None:
    made = [(claim.kind, claim.measure, claim.start, claim.holder) for claim in statements(TEXT)]

    assert len(made) == len(set(made))
    assert made


def test_a_quote_ends_without_its_full_stop() -> None:
    assert not any(claim.quote.endswith((".", ",", "”")) for claim in statements(TEXT))


def test_a_text_without_such_words_has_no_statements() -> None:
    assert statements("The harvest was good. Prices fell by a tenth.") == []


def test_a_text_without_words_has_no_statements() -> None:
    assert statements("") == []


@pytest.mark.parametrize("word", sorted(TRIGGERS))
def test_a_trigger_alone_at_either_end_of_a_text_breaks_nothing(word: str) -> None:
    assert all(claim.quote for text in (word, f"The captive {word}", f"{word} by him") for claim in statements(text))


def test_a_word_twenty_thousand_times_over_is_read_in_time_linear_in_it() -> None:
    assert statements("killed " * 20_000) == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.words)
def test_every_phrase_is_used_in_its_example(row: phrases.Phrase) -> None:
    assert row.words in row.example.lower()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.words)
def test_every_example_says_what_its_phrase_says(row: phrases.Phrase) -> None:
    assert row.says in {claim.measure for claim in statements(row.example)}
