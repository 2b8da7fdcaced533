"""A claim is shown with the characters it rests on lit, its chain outermost first, and the sealed document named."""

import json

from onrecord.publication import Exhibit, Paper, Passage, exhibit_json, exhibit_page
from onrecord.records.claims import Claim, Head, Link, Number, Whose
from onrecord.records.words import Hedge, Kind, Role

TEXT = "The agency told lawmakers that more than 300 soldiers were killed. It gave no names."


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def exhibit() -> Exhibit:
    quote, number, people, cue = map(at, ("more than 300 soldiers were killed", "more than 300", "soldiers", "told lawmakers"))
    claim = Claim(
        id="3f2a",
        kind=Kind.COUNT,
        quote=TEXT[slice(*quote)],
        start=quote[0],
        end=quote[1],
        measure="killed",
        whose=Whose(side="North Korea", category="soldiers", start=people[0], end=people[1]),
        number=Number(low=300, point=300, hedge=Hedge.MORE_THAN, start=number[0], end=number[1]),
        attribution=(
            Link(who="Hangang Wire", role=Role.PUBLISHED_BY),
            Link(who="The agency", role=Role.ASSERTED_BY, cue="told lawmakers", cue_start=cue[0], cue_end=cue[1]),
        ),
        ruleset="en-1",
    )
    passage = Passage(start=0, end=66, text=TEXT[:66])
    head = Head(sha256="ab" * 32, published="2025-01-13")
    return Exhibit(claim=claim, id="wire", document=head, passages=(passage,), recorded="2025-01-14T08:00:00+00:00", came="read")


def test_without_colour_brackets_light_the_characters() -> None:
    page = exhibit_page(exhibit(), Paper(width=120)).splitlines()

    assert page[0] == "The agency <told lawmakers> that «[more than 300] {soldiers} were killed»."


def test_with_colour_styles_do_and_the_text_stays_as_it_is() -> None:
    page = exhibit_page(exhibit(), Paper(width=120, colour=True))

    assert "\x1b[" in page
    assert "«" not in page


def test_everything_the_claim_rests_on_is_named() -> None:
    facts = [" ".join(line.split()) for line in exhibit_page(exhibit(), Paper(width=120)).splitlines()]

    assert "reported more than 300 killed" in facts
    assert facts.index("chain published by Hangang Wire") + 1 == facts.index("asserted by The agency (“told lawmakers”)")
    assert f"sha256 {'ab' * 32}" in facts
    assert "ruleset en-1 (read)" in facts
    assert "recorded 2025-01-14T08:00:00+00:00" in facts


def test_the_same_as_json() -> None:
    shown = json.loads(exhibit_json(exhibit()))

    assert shown["claim"]["quote"] == TEXT[shown["claim"]["start"] : shown["claim"]["end"]]
    assert shown["passages"] == [{"start": 0, "end": 66, "text": TEXT[:66]}]
