"""From drafts to attributions: every speaker under a name, with relays, evidence and the time of the saying."""

from dataclasses import replace

from onrecord.languages.en.attribution_draft import Draft, Page
from onrecord.languages.en.source_context import Context
from onrecord.languages.en.source_memory import Memory
from onrecord.records.reading import Attribution, When

NEAR = 6  # an attribution holds another only among its neighbours in the text


def resolve(page: Page, drafts: list[Draft]) -> tuple[Attribution, ...]:
    """The drafts as attributions, each speaker under the name of the record."""
    memory, context = Memory(page), Context(page)
    kept = [draft for draft in drafts if draft.contents]
    for draft in kept:
        memory.name(draft)
        context.place(draft, memory)
    context.hand_on(kept)
    return _nested([_attribution(page, draft) for draft in kept])


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
    for index in range(sentence.first, sentence.last + 1):
        when = page.when_first.get(index)
        if when is not None and not any(first <= index <= last for first, last in draft.contents):
            return when
    return None


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
