"""A line of a `.jsonl` is a document whose text is exactly as given."""

import json
from datetime import date

from onrecord.documents.dating import Given
from onrecord.documents.jsonl import read_line
from onrecord.documents.seal import seal
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

GIVEN = Given(published=None, publisher=None, today=date(2026, 3, 1))


def test_every_key_of_the_contract_is_kept() -> None:
    row = {
        "id": "post-1",
        "text": " Nine\r\nare\u00a0missing 🇺🇦. ",
        "published": "2025-01-13",
        "publisher": "The Post",
        "title": "Ferry",
        "url": "https://post.example/1",
        "language": "en-GB",
    }

    assert read_line(json.dumps(row).encode(), GIVEN) == Document(
        id="post-1",
        text=" Nine\r\nare\u00a0missing 🇺🇦. ",
        sha256=seal(" Nine\r\nare\u00a0missing 🇺🇦. ".encode()),
        language="en",
        publisher="The Post",
        datings=(Dating(day="2025-01-13", read_from=Dated.METADATA),),
        title="Ferry",
        url="https://post.example/1",
        washed="as given",
    )


def test_id_and_text_are_enough_and_other_keys_do_no_harm() -> None:
    document = read_line(b'{"id": "a", "text": "Nine", "published": null, "mood": "grim"}', GIVEN)

    assert (document.published, document.publisher, document.language) == (None, None, "en")


def test_a_day_printed_in_the_text_goes_before_the_one_that_came_along() -> None:
    document = read_line(b'{"id": "a", "text": "January 14, 2025\\nNine", "published": "2025-01-15"}', GIVEN)

    assert [dating.day for dating in document.datings] == ["2025-01-14", "2025-01-15"]


def test_the_day_that_came_along_gives_a_printed_day_its_year() -> None:
    document = read_line(b'{"id": "a", "text": "SEOUL, Dec. 31 (Yonhap) -- Nine", "published": "2025-01-01"}', GIVEN)

    assert document.published == "2024-12-31"
