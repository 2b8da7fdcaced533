"""Closed briefings: what a lawmaker tells after one is the word of the agency that gave it."""

from onrecord.languages.en.voices.cue_words import LAWMAKERS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.records.reading import Actor
from onrecord.records.words import Evidence

BRIEFINGS = frozenset("briefing session meeting hearing".split())
HOUSES = LAWMAKERS | {"committee", "parliament", "congress", "assembly"}
REACH = 6  # tokens between "briefing" and who gave it
BACK = 3  # sentences in which the agency that spoke to a committee is looked for


def hand_through(page: Page, drafts: list[Draft], relayed: dict[str, tuple[str, ...]]) -> None:
    """Puts the agency that briefed behind those who tell of the briefing; `relayed` holds whom each is known to pass on."""
    briefers = _briefers(page, drafts)
    for briefer, (number, side) in briefers.items():
        for draft in drafts:
            if number - 1 <= draft.sentence <= number + 1 and _was_briefed(page, draft, side) and not {briefer, "captive"} & set(draft.who):
                relayed.update(dict.fromkeys(set(draft.who) - set(relayed), (briefer,)))
    for draft in drafts:
        origin = relayed.get(draft.who[0]) if draft.who else None
        if origin and draft.lemma != "add":
            draft.relays, draft.who = (*draft.relays, *draft.who), origin
        if draft.who and draft.who[0] in briefers:
            draft.evidence = draft.evidence or Evidence.BRIEFING


def _was_briefed(page: Page, draft: Draft, side: str | None) -> bool:
    """Whether a person, or lawmakers, of the agency's own side speak."""
    if not draft.sources or draft.lemma == "add" or draft.sources[0].side not in (None, side):
        return False
    source = draft.sources[0]
    return source.sort in ("person", "pronoun") or page.words[source.last] in LAWMAKERS


def _briefers(page: Page, drafts: list[Draft]) -> dict[str, tuple[int, str | None]]:
    """Who gave a closed briefing -> the sentence that says so and the agency's side."""
    found: dict[str, tuple[int, str | None]] = {}
    if BRIEFINGS.isdisjoint(page.words):
        return found
    for number, sentence in enumerate(page.sentences):
        for index in range(sentence.first, sentence.last):
            if page.words[index] in BRIEFINGS:
                giver = _giver(page, index, number) or _told_the_house(page, drafts, number)
                if giver is not None:
                    found[giver.name] = (number, giver.side)
    return found


def _giver(page: Page, index: int, number: int) -> Actor | None:
    """The intelligence agency named beside the briefing: "the agency's closed-door briefing", "a meeting with the agency"."""
    sentence = page.sentence_at(number)
    near = sorted(range(max(sentence.first, index - REACH), min(sentence.last, index + REACH) + 1), key=lambda at: abs(at - index))
    actors = (page.by_last.get(at) if at < index else page.by_first.get(at) for at in near)
    return next((actor for actor in actors if actor is not None and actor.sort == "office" and "Intelligence" in actor.name), None)


def _told_the_house(page: Page, drafts: list[Draft], number: int) -> Actor | None:
    """The agency that was just said to have told a committee or lawmakers: theirs is "the session"."""
    for draft in reversed(drafts):
        listeners = {page.words[page.by_first[first].last] for first in draft.told}
        if number - BACK <= draft.sentence < number and draft.sources and not HOUSES.isdisjoint(listeners):
            speaker = draft.sources[0]
            return speaker if "Intelligence" in speaker.name else None
    return None
