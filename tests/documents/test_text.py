"""A plain text is taken as it stands; only line ends are washed."""

from datetime import date

import pytest

from onrecord.documents.dating import Given
from onrecord.documents.seal import seal
from onrecord.documents.text import read_text

GIVEN = Given(published=None, publisher="The Gazette", today=date(2026, 3, 1))


def test_a_text_is_sealed_washed_and_named() -> None:
    data = b"  Nine are missing.\r\n\r\nTwo  died.\r"

    document = read_text(data, "ferry.report.txt", GIVEN)

    assert document.text == "  Nine are missing.\n\nTwo  died.\n"
    assert document.washed == "newlines"
    assert document.sha256 == seal(data)
    assert document.id == f"ferry.report-{seal(data)[:6]}"
    assert (document.publisher, document.title, document.url) == ("The Gazette", None, None)


def test_a_text_with_plain_line_ends_is_as_given() -> None:
    assert read_text(b"Nine\nare missing.", "a.txt", GIVEN).washed == "as given"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_at_the_beginning_says_how_it_is_encoded(codec: str) -> None:
    assert read_text("Nine “cafés” 🇺🇦 were hit.".encode(codec), "a.txt", GIVEN).text == "Nine “cafés” 🇺🇦 were hit."


def test_the_seal_is_sha256() -> None:
    assert seal(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
