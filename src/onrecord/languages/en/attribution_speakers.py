"""From drafts to attributions: every speaker under a name, with relays, evidence and the time of the saying."""

from dataclasses import replace

from onrecord.languages.en.attribution_draft import Draft, Page
from onrecord.languages.en.source_context import Context
from onrecord.languages.en.source_memory import Memory
from onrecord.records.reading import Attribution, When

AROUND = 14  # tokens around a saying in which a day dates it: "said in a joint statement with the navy on Monday"
NEAR = 6  # an attribution holds another only among its neighbours in the text


def resolve(page: Page, drafts: list[Draft]) -> tuple[Attribution, ...]:
    """The drafts as attributions, each speaker under the name of the record."""
    memory, context = Memory(page), Context(page)
    kept = [draft for draft in drafts if draft.contents]
    for position, draft in enumerate(kept):
        memory.name(draft, nested=_inside(draft, kept[max(0, position - NEAR) : position]))
        context.place(draft, memory)
    context.hand_on(kept)
    return _nested([_attribution(page, draft) for draft in kept])


def _inside(draft: Draft, before: list[Draft]) -> bool:
    """Whether the saying stands in what another one before it says: "the captive said an officer had promised ..."."""
    return any(first <= draft.verb <= last for other in before if other.sources for first, last in other.contents)


def _attribution(page: Page, draft: Draft) -> Attribution:
    return Attribution(
        source=tuple(source.span for source in draft.sources),
        cue=(page.tokens.span(*draft.cue),),
        content=tuple(page.tokens.span(first, last) for first, last in draft.contents),
        who=draft.who,
        via=tuple(name for name in dict.fromkeys(draft.relays) if name not in draft.who),
        certainty=draft.certainty,
        evidence=draft.evidence,
        spoken=_spoken(page, draft),
    )


def _spoken(page: Page, draft: Draft) -> When | None:
    """When it was said: a time beside the verb, outside of what is said."""
    sentence = page.sentence_at(draft.sentence)
    begin = min([draft.cue[0], *(source.first for source in draft.sources)])
    for index in range(max(sentence.first, page.dateline), sentence.last + 1):
        when = page.when_first.get(index)
        if when is None or any(first <= index <= last for first, last in draft.contents):
            continue
        opening = index <= sentence.first + 2 and ("," not in page.words[when.last + 1 : begin - 1] or not _between(draft, index, begin))
        if opening or begin - AROUND <= index <= draft.cue[1] + AROUND:
            return when
    return None


def _between(draft: Draft, first: int, last: int) -> bool:
    """Whether something that is said stands between these tokens."""
    return any(first < begin < last for begin, _ in draft.contents)


def _nested(found: list[Attribution]) -> tuple[Attribution, ...]:
    """Each with the position of the smallest one whose content holds its cue."""
    out: list[Attribution] = []
    for position, attribution in enumerate(found):
        holders = [
            (span.end - span.start, other)
            for other in range(max(0, position - NEAR), min(len(found), position + NEAR + 1))
            if other != position
            for span in found[other].content
            if span.holds(attribution.cue[0])
        ]
        out.append(replace(attribution, inside=min(holders)[1]) if holders else attribution)
    return tuple(out)
