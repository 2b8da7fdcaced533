"""On whose word: the chain of links from publisher to origin for any place in a text."""

from dataclasses import dataclass

from onrecord.claims.chain_carried import carried_over, near
from onrecord.claims.chain_publisher import voice
from onrecord.languages import language
from onrecord.records.claims import Link
from onrecord.records.reading import Attribution, Reading, When
from onrecord.records.text import Span
from onrecord.records.words import Certainty, Evidence, Role

ASIDE = 60  # characters after a passage in which it may be called preliminary


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Who vouches for a passage, outermost first, and what the innermost speaker's words commit to.

    Attributes:
        spoken: when the source spoke, where the text dates it.
        carried: the source was named in an earlier sentence and is carried over.
        rule, certainty_rule: the names of the rules that say who speaks and how surely.
        plain: what the cue alone commits to.
        speakers: the attributions of the links behind the publisher, outermost first.
    """

    links: tuple[Link, ...]
    certainty: Certainty
    evidence: Evidence | None = None
    spoken: When | None = None
    carried: bool = False
    rule: str = ""
    certainty_rule: str = ""
    plain: Certainty = Certainty.ASSERTED
    speakers: tuple[Attribution, ...] = ()


def trace(reading: Reading, at: Span) -> Chain:
    """The chain of links behind the characters `at` of the text."""
    passage = at.of(reading.document.text)
    holding = _holding(reading, at)
    carried = not any(attribution.who for attribution in holding)
    before = carried_over(reading, at) if carried else []
    holding = [*before, *holding]
    speakers = [attribution for attribution in holding if attribution.who]
    links = _roles([*voice(reading), *_links(reading, speakers, before)])
    plain = holding[-1].certainty if holding else Certainty.ASSERTED
    cue = speakers[-1].cue[0].of(reading.document.text) if speakers else ""
    rules, aside = language(reading.document.language), reading.document.text[at.end : at.end + ASIDE]
    certainty_rule, certainty = next(rules.commitments(cue, passage, plain, aside))
    return Chain(
        links=links,
        certainty=certainty,
        evidence=next((a.evidence for a in reversed(speakers) if a.evidence), None),
        spoken=next((a.spoken for a in reversed(speakers) if a.spoken), None),
        carried=carried and bool(speakers),
        rule="carried_over" if before else speakers[-1].rule if speakers else "publisher",
        certainty_rule=certainty_rule,
        plain=plain,
        speakers=tuple(speakers),
    )


def _holding(reading: Reading, at: Span) -> list[Attribution]:
    """The attributions whose content holds the passage, the outermost first."""
    found: list[tuple[int, int, Attribution]] = []
    text, rules = reading.document.text, language(reading.document.language)
    for position, attribution in near(reading, at):
        size = _held(attribution, at)
        if size and attribution.says and not rules.is_stance(attribution.cue[0].of(text)):
            found.append((-size, position, attribution))
    return [attribution for _, _, attribution in sorted(found, key=lambda row: row[:2])]


def _held(attribution: Attribution, at: Span) -> int:
    """The length of the content where it holds the passage, else 0: most of it, its end included, or the cue is inside it."""
    touching = [content for content in attribution.content if content.meets(at)]
    if not touching:
        return 0
    shared, size = sum(min(content.end, at.end) - max(content.start, at.start) for content in touching), at.end - at.start
    ends = at.end <= touching[-1].end + 2
    spoken = ends and any(source.start <= at.start for source in attribution.source)
    across = at.meets(attribution.cue[0]) and (spoken or shared * 3 >= size)
    return sum(span.end - span.start for span in attribution.content) if across or (ends and shared * 2 >= size) else 0


def _links(reading: Reading, speakers: list[Attribution], unprinted: list[Attribution]) -> list[Link]:
    """The relays and speakers in order; who is carried over from an earlier sentence is no printed cue of this one."""
    links: list[Link] = []
    for attribution in speakers:
        cue = attribution.cue[0]
        links.extend(Link(who=name, role=Role.RELAYED_BY) for name in attribution.via)
        who = attribution.who[0] if len(attribution.who) == 1 else attribution.who
        printed = Link(who=who, role=Role.RELAYED_BY, cue=cue.of(reading.document.text), cue_start=cue.start, cue_end=cue.end)
        links.append(Link(who=who, role=Role.RELAYED_BY) if attribution in unprinted else printed)
    return links


def _roles(links: list[Link]) -> tuple[Link, ...]:
    """The links without repeated speakers: the first publishes, the last asserts, those between relay."""
    *relays, origin = links
    kept = [link for position, link in enumerate(relays) if link.who not in {other.who for other in (*relays[:position], origin)}]
    kept.append(origin)
    last = len(kept) - 1
    return tuple(
        Link(
            who=link.who,
            role=Role.ASSERTED_BY if position == last else Role.PUBLISHED_BY if position == 0 else Role.RELAYED_BY,
            cue=link.cue,
            cue_start=link.cue_start,
            cue_end=link.cue_end,
        )
        for position, link in enumerate(kept)
    )
