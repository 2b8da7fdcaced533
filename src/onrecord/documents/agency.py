"""The agency that a dateline names: "SEOUL, January 13, 2025 (Hangang Wire) –" is Hangang Wire's own print."""

import re
from collections.abc import Iterable

from onrecord.records.text import Dating
from onrecord.records.words import Dated

_AGENCY = re.compile(r"[.,]?\s*\((?P<agency>[^()\n]{2,40})\)\s*(?:-{1,2}|–|—)")

_BEFORE_DAY = re.compile(r"\((?P<agency>[^()\n]{2,40})\)[,.]?\s*$")  # "KYIV (Dnipro Desk), Jan. 23, 2025 -"


def printed_agency(text: str, datings: Iterable[Dating]) -> str | None:
    """The agency in brackets beside the day of the dateline, or None; for a text of which no publisher is known."""
    for dating in datings:
        if dating.read_from is Dated.DATELINE and dating.span is not None:
            match = _AGENCY.match(text, dating.span.end) or _BEFORE_DAY.search(text, 0, dating.span.start)
            return match["agency"].strip() if match else None
    return None
