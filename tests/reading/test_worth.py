"""Where the encoder listens when time is short: around counted people, captives, and what is acknowledged of them."""

import pytest

from onrecord.languages import language
from onrecord.reading import mention, worth_hearing
from onrecord.records.text import Document

FERRY = "The ferry minister opened the pier."
DEATHS = "Nine porters were killed on the quay, the coroner said."
DENIAL = "The harbour guild denied any part in it."
MARKET = "Prices at the fish market rose again."
HELD = "The captive asked for a letter from home."


@pytest.mark.parametrize(
    ("paragraphs", "heard"),
    [
        ((FERRY, MARKET), ()),
        ((MARKET, FERRY, DEATHS, MARKET), (FERRY, DEATHS)),
        ((MARKET, HELD), (MARKET, HELD)),
        ((DEATHS, MARKET, FERRY, DENIAL), (DEATHS, FERRY, DENIAL)),
        ((MARKET, FERRY, DENIAL), ()),
    ],
)
def test_it_listens_near_people_counted_or_held_and_to_answers_only_beside_them(
    paragraphs: tuple[str, ...], heard: tuple[str, ...]
) -> None:
    english, text = language("en"), "\n\n".join(paragraphs)
    spans = worth_hearing(mention(Document(id="a", text=text, sha256="0" * 64), english), english)
    assert tuple(part for span in spans for part in span.of(text).split("\n\n")) == heard
