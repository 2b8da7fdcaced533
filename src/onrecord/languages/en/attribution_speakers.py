"""Who speaks by name: pronouns, owners of reports and videos, those cited, and whom a figure came through."""

from onrecord.languages.en.attribution_draft import Draft, Page
from onrecord.languages.en.cue_words import EVIDENCE, FIGURES, ISSUED, LAWMAKERS, PREPOSITIONS
from onrecord.records.reading import Actor, Attribution, When
from onrecord.records.text import Span
from onrecord.records.words import Certainty, Evidence

SINGULAR = frozenset(("person",))
BODIES = frozenset(("office", "organisation", "group", "outlet", "state"))


def resolve(page: Page, drafts: list[Draft]) -> tuple[Attribution, ...]:
    """The drafts as attributions, each speaker under the name of the record."""
    memory = Memory(page)
    found = [memory.finish(draft) for draft in drafts if draft.contents]
    return _nested(found)


class Memory:
    """Who spoke so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._person: str | None = None
        self._people: str | None = None
        self._body: str | None = None
        self._owners: dict[Evidence, tuple[str, ...]] = {}

    def finish(self, draft: Draft) -> Attribution:
        """One draft as an attribution."""
        evidence = draft.evidence or self._evidence(draft)
        who = draft.names or self._names(draft)
        via = self._listeners(draft)
        cited = self._cited(draft)
        if cited:
            who, via = cited, (*via, *who)
        return Attribution(
            source=tuple(source.span for source in draft.sources),
            cue=(self.page.tokens.span(*draft.cue),),
            content=tuple(self.page.tokens.span(first, last) for first, last in draft.contents),
            who=who,
            via=tuple(name for name in dict.fromkeys(via) if name not in who),
            certainty=draft.certainty,
            evidence=evidence,
            spoken=self._spoken(draft),
        )

    def _names(self, draft: Draft) -> tuple[str, ...]:
        names: list[str] = []
        for source in draft.sources:
            names.extend(self._name(source))
        self._remember(draft, names)
        return tuple(dict.fromkeys(names))

    def _name(self, source: Actor) -> tuple[str, ...]:
        if source.sort == "pronoun":
            return self._pronoun(source)
        if source.sort == "relative":
            before = self.page.by_last.get(source.first - 1) or self.page.by_last.get(source.first - 2)
            return self._name(before) if before else ()
        if source.sort == "thing":
            return self._owned(source)
        return (self._full(source).name,)

    def _full(self, actor: Actor) -> Actor:
        """ "his army chief, A B": the name, where it follows the role."""
        if actor.sort in ("person", "people") and not _has_name(actor) and self.page.words[actor.last + 1 : actor.last + 2] == (",",):
            after = self.page.by_first.get(actor.last + 2)
            return after if after is not None and _has_name(after) else actor
        return actor

    def _pronoun(self, source: Actor) -> tuple[str, ...]:
        word = source.name
        name = self._person if word in ("he", "she") else self._body if word == "it" else self._people if word == "they" else None
        return (name,) if name else ()

    def _owned(self, thing: Actor) -> tuple[str, ...]:
        """Whose report, video or remark it is; the thing itself where nobody is named."""
        owner = self.owner(thing)
        noun = self.page.words[thing.last]
        kind = EVIDENCE.get(noun)
        if owner is not None:
            names = self._name(owner)
            if kind and names:
                self._owners[kind] = names
            return names
        if kind in self._owners and self.page.words[thing.first] in ("the", "this", "that"):
            return self._owners[kind]
        return (self.page.tokens.span(thing.first, thing.last).of(self.page.tokens.text) if noun == "reports" else noun,)

    def owner(self, thing: Actor) -> Actor | None:
        """ "X's report", "a report (issued) by X", "statistics of X", "a video X posted"."""
        page, words = self.page, self.page.words
        if thing.first >= 2 and words[thing.first - 1] in ("'s", "'"):
            return page.by_last.get(thing.first - 2)
        for index in range(thing.last + 1, min(thing.last + 8, len(words))):
            word = words[index]
            if word in (",", ".", ";", "that"):
                return None
            actor = page.by_first.get(index)
            if actor is not None and actor.sort not in ("thing", "relative"):
                by = words[index - 1] in ("by", "of", "from")
                posted = words[actor.last + 1 : actor.last + 2]
                return self._full(actor) if by or posted and posted[0] in ISSUED else None
            if word in PREPOSITIONS and word not in ("by", "of", "from", "to", "in", "on") and word not in ISSUED:
                return None
        return None

    def _remember(self, draft: Draft, names: list[str]) -> None:
        for source, name in zip(draft.sources, names, strict=False):
            self._keep(source, name)

    def _keep(self, source: Actor, name: str) -> None:
        sort = source.sort
        if sort == "person":
            self._person = name
        elif sort == "people":
            self._people = name
        elif sort in BODIES or sort == "thing":
            self._body = self._people = name

    def _listeners(self, draft: Draft) -> tuple[str, ...]:
        """Outlets and lawmakers who were told: they hand it on."""
        found: list[str] = []
        for mark in draft.via:
            actor = self.page.by_first[int(mark[1:])]
            if actor.sort == "outlet":
                found.append(actor.name)
            elif self.page.words[actor.last] in LAWMAKERS:
                found.append("lawmakers")
            elif "podcaster" in self.page.words[actor.first : actor.last + 1]:
                found.append(f"{actor.name} Podcast")
        return tuple(found)

    def _cited(self, draft: Draft) -> tuple[str, ...]:
        """Whom the sentence cites or quotes outside of what is said."""
        sentence = self.page.sentence_at(draft.sentence)
        for index in range(sentence.first, sentence.last + 1):
            if self.page.words[index] in ("citing", "quoting"):
                actor = next(
                    (self.page.by_first[at] for at in range(index + 1, min(index + 6, sentence.last)) if at in self.page.by_first), None
                )
                if actor is not None and not any(first < index < draft.verb <= last for first, last in draft.contents):
                    return self._name(self._full(actor))
        return ()

    def _evidence(self, draft: Draft) -> Evidence | None:
        """What the clause names outside of what is said: "in a statement", "on X", "told a briefing"."""
        sentence = self.page.sentence_at(draft.sentence)
        for source in draft.sources:
            if source.sort == "thing" and self.page.words[source.last] in EVIDENCE:
                return EVIDENCE[self.page.words[source.last]]
        for index in range(sentence.first, sentence.last + 1):
            kind = EVIDENCE.get(self.page.words[index])
            if kind is None or any(first <= index <= last for first, last in draft.contents):
                continue
            if self.page.words[index] in ("x", "address", "records", "record", "tape", "film") and self.page.words[index - 1] not in (
                "on",
                "in",
                "an",
            ):
                continue
            return kind
        return None

    def _spoken(self, draft: Draft) -> When | None:
        """When it was said: a time beside the verb, outside of what is said."""
        sentence = self.page.sentence_at(draft.sentence)
        for index in range(sentence.first, sentence.last + 1):
            when = self.page.when_first.get(index)
            if when is not None and not any(first <= index <= last for first, last in draft.contents):
                return when
        return None


def _has_name(actor: Actor) -> bool:
    return actor.sort == "person" and actor.name[0].isupper() and " " in actor.name


def _nested(found: list[Attribution]) -> tuple[Attribution, ...]:
    """Each with the position of the smallest one whose content holds its cue."""
    from dataclasses import replace

    out: list[Attribution] = []
    for position, attribution in enumerate(found):
        holders = [
            (span.end - span.start, other)
            for other in range(max(0, position - 6), min(len(found), position + 7))
            if other != position
            for span in found[other].content
            if span.holds(attribution.cue[0])
        ]
        out.append(replace(attribution, inside=min(holders)[1]) if holders else attribution)
    return tuple(out)
