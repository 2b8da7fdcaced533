"""Who prints: the publisher, and the agency whose text it prints."""

import re
from functools import lru_cache

from onrecord.languages import find_principal
from onrecord.records.claims import Link
from onrecord.records.reading import Reading
from onrecord.records.words import Role

CREDITED = re.compile(r"^(?P<publisher>.+?) \((?P<agency>[^()]+)\)$")  # "A Daily (Reuters)"
SIGNED = re.compile(r"(?:--|—|–|\((?:Source|Reporting by|With input from):? ?)\s*(?P<agency>[A-Z][\w.' -]{1,40}?)\)?\s*$")  # "--Reuters"
DATELINE = re.compile(r"\s*[^\n]{0,60}\((?P<agency>[A-Z][\w. -]{1,30})\)\s*(?:-{1,2}|_|—|–)")  # "KIGALI, May 3 (AFP) -"
EDGE = 120  # characters at either end of a page in which it credits an agency


def voice(reading: Reading) -> list[Link]:
    """The publisher, and after it the agency that the page credits."""
    publisher = reading.document.publisher or "publisher"
    credited = CREDITED.match(publisher)
    agency = _outlet(credited["agency"]) if credited else None
    if credited and agency:
        return [Link(who=credited["publisher"], role=Role.PUBLISHED_BY), Link(who=agency, role=Role.RELAYED_BY)]
    first = Link(who=publisher, role=Role.PUBLISHED_BY)
    text = reading.document.text
    printed = _credit(publisher, text[:EDGE], text[-EDGE:], max(0, len(text) - EDGE))
    return [first, printed] if printed else [first]


@lru_cache(maxsize=64)
def _credit(publisher: str, head: str, tail: str, offset: int) -> Link | None:
    """The agency that a page's last or first characters credit; asked for every passage of a page, answered once."""
    return _printed(SIGNED.search(tail), offset, publisher) or _printed(DATELINE.match(head), 0, publisher)


def _printed(match: re.Match[str] | None, offset: int, publisher: str) -> Link | None:
    """The agency as a link with the characters that name it; None where it is no agency or the publisher itself."""
    agency = _outlet(match["agency"]) if match else None
    if match is None or agency is None or agency == publisher:
        return None
    start, end = match.start("agency") + offset, match.end("agency") + offset
    return Link(who=agency, role=Role.RELAYED_BY, cue=match["agency"], cue_start=start, cue_end=end)


def _outlet(name: str) -> str | None:
    """The name of the record for an outlet, or None for anything else in brackets."""
    found = find_principal(name)
    return found.name if found and found.kind == "outlet" else None
