"""From drafts to attributions: every speaker under a name, with relays, evidence and the time of the saying."""

from dataclasses import replace

from onrecord.languages.en.voices.context import Context
from onrecord.languages.en.voices.cue_words import FIGURES
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.memory import Memory
from onrecord.records.reading import Attribution, When

AROUND = 14  # tokens around a saying in which a day dates it: "said in a joint statement with the navy on Monday"
OPENING = 2  # tokens of a sentence in which a day that opens it may stand: "Late on Sunday"
DEED = 3  # tokens in which a named deed opens what is said: "the second capture"
DEEDS = frozenset(
    "capture captures release death deaths killing killings arrest arrests deployment dispatch exchange swap abduction "
    "kidnapping surrender defection loss losses casualties toll attack strike raid".split()
)
NEAR = 6  # an attribution holds another only among its neighbours in the text


def resolve(page: Page, drafts: list[Draft]) -> tuple[Attribution, ...]:
    """The drafts as attributions, each speaker under the name of the record."""
    memory, context = Memory(page), Context(page)
    for draft in drafts:
        draft.contents = [(first, last) for first, last in draft.contents if first <= last]
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
        rule=draft.rule,
        says=draft.says,
    )


def _spoken(page: Page, draft: Draft) -> When | None:
    """When it was said: the time nearest to the verb, outside of what is said and of the dateline."""
    sentence = page.sentence_at(draft.sentence)
    begin = min([draft.cue[0], *(source.first for source in draft.sources)])
    near = [
        index
        for index in range(max(sentence.first, page.dateline), sentence.last + 1)
        if index in page.when_first and _dates(page, draft, index, begin)
    ]
    return page.when_first[min(near, key=lambda index: abs(index - draft.verb))] if near else None


def _dates(page: Page, draft: Draft, index: int, begin: int) -> bool:
    """Whether the time that begins here stands beside the saying, or opens its sentence with nothing said in between."""
    said = any(first <= index <= last for first, last in draft.contents)
    if said and not _hands_out(page, draft) and not _names_a_deed(page, draft, index):
        return False
    opens = index <= page.sentence_at(draft.sentence).first + OPENING
    opening = opens and not any(index < first < begin for first, _ in draft.contents)
    if "that" in page.words[draft.cue[1] + 1 : index] and not said:
        return opening  # "..., he said, adding that 40 had drowned in May"
    return opening or begin - AROUND <= index <= draft.cue[1] + AROUND


def _hands_out(page: Page, draft: Draft) -> bool:
    """ "It published the figure on Sunday": the day is that of the saying, though it stands in what is given."""
    first, last = draft.contents[0]
    opening = page.words[first : min(first + 3, last + 1)]
    return first > draft.cue[1] and opening[0] in ("the", "this", "its", "those", "these") and not FIGURES.isdisjoint(opening)


def _names_a_deed(page: Page, draft: Draft, index: int) -> bool:
    """ "The president confirmed their capture on Saturday": the day that ends a named deed is that of the saying."""
    first, last = draft.contents[0]
    when, opening = page.when_first[index], page.words[first : min(first + DEED, last + 1)]
    if first != draft.cue[1] + 1 or when.last != last or not when.of_a_day:
        return False
    return opening[0] in ("the", "their", "its", "his", "her") and not DEEDS.isdisjoint(opening)


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
