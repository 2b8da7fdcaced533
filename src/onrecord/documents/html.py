"""An HTML page -> Document: its main text, and what its head says of its print."""

import logging
import re
from typing import Any

from onrecord.documents.dating import Given, datings, parse_day
from onrecord.documents.decode import decode_page
from onrecord.documents.refused import UnreadableError
from onrecord.documents.script import language_of, script_language
from onrecord.documents.seal import seal
from onrecord.documents.text import sealed_id
from onrecord.records.text import Document

_LANGUAGE = re.compile(r"""<html\b[^>]*?\blang\s*=\s*["']?([A-Za-z]{2})""", re.IGNORECASE)
_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}  # stated days only, and never the clock

_HOSTILE = (AttributeError, LookupError, RecursionError, TypeError, ValueError)  # what parsing a hostile page may raise

_LEAST = 40  # characters; of 22,920 texts met the shortest has 60, a menu taken for a text has "Home"


def read_html(data: bytes, name: str, given: Given) -> Document:
    """The page's main text, a paragraph a line.

    Raises:
        UnreadableError: the bytes are no page, or a page without a main text.
    """
    if not data.strip():
        raise UnreadableError("empty", "leave it out, or fetch it again")
    page = decode_page(data)
    found, washed = _extracted(page)
    text = (found.text or "").strip() if found else ""
    if len(text) < _LEAST:
        raise UnreadableError("no main text in the page", "fetch it again with its text, or copy the article into a .txt file")
    sha256 = seal(data)
    declared = _LANGUAGE.search(page[:4096])
    language = script_language(text) or language_of(text, declared.group(1) if declared else None)
    return Document(
        id=sealed_id(name, sha256),
        text=text,
        sha256=sha256,
        language=language,
        publisher=given.publisher or found.sitename,
        datings=datings(text, language, given, found.date if found.date and parse_day(found.date) else None),
        title=found.title,
        url=found.url,
        washed=washed if _END.search(page, max(0, len(page) - 4096)) else f"{washed}; the page breaks off",
    )


def _extracted(page: str) -> tuple[Any, str]:
    """What trafilatura finds in the page, or None, and its name and version."""
    import trafilatura  # heavy: .3 s that a run over plain texts need not pay

    for library in ("trafilatura", "htmldate"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # it would log what the page says
    try:
        found = trafilatura.bare_extraction(
            page, fast=True, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES)
        )
    except _HOSTILE as error:
        raise UnreadableError(f"the page breaks the extraction ({type(error).__name__})", "copy the article into a .txt file") from error
    return found, f"trafilatura {trafilatura.__version__}"
