"""Of a page the main text is read, a paragraph a line, and what its head says of its print."""

import logging
from datetime import date

import pytest

from onrecord.documents.dating import Given
from onrecord.documents.html import read_html
from onrecord.documents.refused import UnreadableError
from onrecord.documents.seal import seal
from onrecord.records.text import Document

GIVEN = Given(published=None, publisher=None, today=date(2026, 3, 1))

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Ferry toll rises | The Harbour Post</title>
<meta property="og:title" content="Ferry toll rises">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2025-01-16T08:00:00Z">
<link rel="canonical" href="https://harbourpost.example/ferry"></head>
<body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<article><h1>Ferry toll rises</h1>
<p>The coast guard said on Monday that nine people are missing &amp; two were found dead off the cape.</p>
<p>“We shall search until dark,” its spokeswoman told reporters in the harbour, while families waited at the pier.</p>
</article><footer>All rights reserved, The Harbour Post</footer></body></html>"""


def page(html: str = PAGE, codec: str = "utf-8") -> Document:
    """The page in this encoding, read."""
    return read_html(html.encode(codec), "ferry.html", GIVEN)


def test_the_main_text_is_read_and_its_print_is_known() -> None:
    document = page()

    assert "nine people are missing & two were found dead off the cape.\n“We shall search" in document.text
    assert "Home" not in document.text
    assert (document.title, document.publisher, document.url) == (
        "Ferry toll rises",
        "The Harbour Post",
        "https://harbourpost.example/ferry",
    )
    assert [(dating.day, dating.read_from.value) for dating in document.datings] == [("2025-01-16", "metadata")]
    assert (document.id, document.sha256) == (f"ferry-{seal(PAGE.encode())[:6]}", seal(PAGE.encode()))
    assert document.washed.startswith("trafilatura ")


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    document = page(PAGE[: PAGE.index("while families")])

    assert document.text.endswith("told reporters in the harbour,")
    assert document.washed.endswith("; the page breaks off")


def test_a_page_cut_inside_a_character_is_read() -> None:
    data = PAGE.encode()

    assert "nine people" in read_html(data[: data.index("“".encode()) + 1], "ferry.html", GIVEN).text


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("windows-1252", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        ("windows-1251", "utf-8"),
        ("shouted", "utf-8"),
        ("utf-8", "utf-16"),
    ],
)
def test_a_page_is_decoded_as_it_declares_or_as_utf_8(declared: str, codec: str) -> None:
    html = PAGE.replace("<head>", f'<head><meta http-equiv="Content-Type" content="text/html; charset={declared}">')

    expected = "“We shall search" if declared != "windows-1251" else "We shall search"
    assert expected in page(html, codec).text


def test_a_page_that_declares_nothing_is_not_guessed() -> None:
    with pytest.raises(UnreadableError, match="not UTF-8 at byte 550"):
        page(PAGE, "windows-1252")


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><body><div id='app'></div><script>render()</script></body></html>",
        "<",
        "<!--",
    ],
)
def test_a_page_without_a_main_text_is_refused(html: str) -> None:
    with pytest.raises(UnreadableError, match="no main text in the page"):
        page(html)


def test_a_page_in_another_script_is_of_its_language_whatever_it_declares() -> None:
    russian = "Береговая охрана сообщила, что девять человек пропали без вести и двое погибли у мыса. " * 3

    assert page(f'<html lang="en"><body><article><p>{russian}</p></article></body></html>').language == "ru"
    assert page(PAGE.replace('lang="en"', 'lang="fr-FR"')).language == "fr"


def test_reading_twice_changes_nothing_and_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert page() == page()

    assert caplog.records == []


@pytest.mark.parametrize("hostile", ["<p>" * 50_000 + "x", "<div>" * 3000, "&#xD800;<p>"])
def test_a_hostile_page_costs_at_most_itself(hostile: str) -> None:
    with pytest.raises(UnreadableError, match="page"):
        page(hostile)
