"""A text without a known publisher is its agency's, where its dateline names one."""

from datetime import date
from pathlib import Path

from onrecord.documents import load
from onrecord.records.text import Document

CASES = """
SEOUL, January 13, 2025 (Hangang Wire) – Two men were held.       | Hangang Wire
KYIV (Dnipro Desk), January 13, 2025 - Two men were held.         | Dnipro Desk
BOGOTA, 15 JAN 90 (DPA) -- [TEXT] NOTHING IS KNOWN.               | DPA
GOMA, 3 May 2024 — The road is closed.                            | -
The road (near Goma) was closed on 3 May 2024.                    | -
""".strip().splitlines()


def publisher(folder: Path, text: str, given: str | None = None) -> str | None:
    """The publisher of a text file that holds the text."""
    path = folder / "report.txt"
    path.write_text(text, encoding="utf-8")
    (document,) = (each.item for each in load(path, published=None, publisher=given, today=date(2025, 6, 1)))
    assert isinstance(document, Document)
    return document.publisher


def test_the_dateline_names_the_agency(tmp_path: Path) -> None:
    for case in CASES:
        text, expected = (part.strip() for part in case.split("|"))

        assert publisher(tmp_path, text) == (None if expected == "-" else expected), text


def test_what_the_user_says_stands_above_the_dateline(tmp_path: Path) -> None:
    assert publisher(tmp_path, "SEOUL, January 13, 2025 (Hangang Wire) – Two men were held.", "Harbour Gazette") == "Harbour Gazette"
