"""Who prints: the publisher, and the agency whose text it prints."""

import re

from onrecord.languages.principals import find_principal
from onrecord.records.claims import Link
from onrecord.records.reading import Reading
from onrecord.records.words import Role

CREDITED = re.compile(r"^(?P<publisher>.+?) \((?P<agency>[^()]+)\)$")  # "A Daily (Reuters)"
SIGNED = re.compile(
    r"(?:--|—|–|\((?:Source|Reporting by|With input from):? ?)\s*(?P<agency>[A-Z][\w.' -]{1,40}?)\)?\s*$"
)  # "--Reuters" at the end
TAIL = 120  # characters at either end of a page in which it credits an agency
DATELINE = re.compile(r"^\s*[^\n]{0,60}\((?P<agency>[A-Z][\w. -]{1,30})\)\s*(?:-{1,2}|—|–)")  # "KIGALI, May 3 (AFP) -"


def voice(reading: Reading) -> list[Link]:
    """The publisher, and after it the agency that the page credits."""
    publisher = reading.document.publisher or "publisher"
    credited = CREDITED.match(publisher)
    if credited and _outlet(credited["agency"]):
        return [Link(who=credited["publisher"], role=Role.PUBLISHED_BY), Link(who=_outlet(credited["agency"]) or "", role=Role.RELAYED_BY)]
    first = Link(who=publisher, role=Role.PUBLISHED_BY)
    text = reading.document.text
    for match, offset in (
        (SIGNED.search(text[-60:]), max(0, len(text) - 60)),
        (DATELINE.match(text.lstrip()), len(text) - len(text.lstrip())),
    ):
        agency = _outlet(match["agency"]) if match else None
        if match and agency and agency != publisher:
            start, end = match.span() if offset else match.span("agency")
            cue = text[start + offset : end + offset]
            return [first, Link(who=agency, role=Role.RELAYED_BY, cue=cue, cue_start=start + offset, cue_end=end + offset)]
    return [first]


def _outlet(name: str) -> str | None:
    """The name of the record for an outlet, or None for anything else in brackets."""
    found = find_principal(name)
    return found.name if found and found.kind == "outlet" else None
