"""An exhibit as a page for a person: the sentences with the bearing characters lit, then the facts."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from onrecord.publication.exhibits import Exhibit, Light, Passage, lights
from onrecord.publication.figures import day_or_days, spoken
from onrecord.publication.paper import Paper, unarmed
from onrecord.publication.reports import what, whose
from onrecord.publication.tables import drawn
from onrecord.records.claims import Claim

LIT = {  # style on paper with colour; brackets on paper without
    "quote": ("underline", "«", "»"),
    "number": ("bold reverse", "[", "]"),
    "people": ("bold", "{", "}"),
    "cue": ("italic bold", "<", ">"),
}
LEGEND = "«the claim»  [number]  {people}  <words that attribute>"


def exhibit_page(exhibit: Exhibit, paper: Paper) -> str:
    """The exhibit as a person reads it."""
    lit = lights(exhibit.claim)
    draw = styled if paper.colour else bracketed
    passages = [part for passage in exhibit.passages for part in (draw(passage, lit), Text(""))]
    legend = [] if paper.colour else [Text(LEGEND), Text("")]
    return drawn([*passages, *legend, Text("\n".join(map(unarmed, facts(exhibit))))], paper)


def styled(passage: Passage, lit: Iterable[Light]) -> Text:
    """The passage with what is lit in styles."""
    text = Text(unarmed(passage.text))
    for light in lit:
        start, end = (min(max(place - passage.start, 0), len(passage.text)) for place in (light.span.start, light.span.end))
        text.stylize(LIT[light.part][0], start, end)
    return text


def bracketed(passage: Passage, lit: Iterable[Light]) -> Text:
    """The passage with what is lit in brackets: the longest opens first, the shortest closes first."""
    marks: list[tuple[int, int, int, str]] = []
    for light in lit:
        if passage.start <= light.span.start and light.span.end <= passage.end:
            _, opening, closing = LIT[light.part]
            length = light.span.end - light.span.start
            marks += [(light.span.start, 1, -length, opening), (light.span.end, 0, length, closing)]
    text, at = "", 0
    for place, _, _, mark in sorted(marks):
        text += passage.text[at : place - passage.start] + mark
        at = place - passage.start
    return Text(unarmed(text + passage.text[at:]))


def facts(exhibit: Exhibit) -> Iterator[str]:
    """Everything the claim rests on, a line each."""
    claim, document = exhibit.claim, exhibit.document
    yield f"reported     {what(claim)}"
    yield f"whose        {whose(claim) or 'not said'}"
    for name, value in (
        ("basis", claim.basis),
        ("place", claim.place and claim.place.name),
        ("when", claim.time and day_or_days(claim.time.edtf)),
    ):
        yield f"{name:12} {(value or 'not known').replace('_', ' ')}"
    yield from _chain(claim)
    evidence = f", on the evidence of: {claim.evidence.replace('_', ' ')}" if claim.evidence else ""
    yield f"certainty    {(claim.certainty or 'not expressed').replace('_', ' ')}{evidence}"
    yield f"document     {exhibit.id}, {f'published {document.published}' if document.published else 'no publication day'}"
    yield f"characters   {claim.start} to {claim.end}"
    yield f"sha256       {document.sha256}"
    yield f"claim        {claim.id}"
    yield f"ruleset      {claim.ruleset} ({exhibit.came})"
    yield f"recorded     {exhibit.recorded}"


def _chain(claim: Claim) -> Iterator[str]:
    for depth, link in enumerate(claim.attribution):
        cue = f" (“{link.cue}”)" if link.cue else ""
        yield f"{'' if depth else 'chain':12} {'  ' * depth}{link.role.replace('_', ' ')} {spoken(link.who)}{cue}"
