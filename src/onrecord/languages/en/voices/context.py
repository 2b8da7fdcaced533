"""What stands around a saying: who was told, who is cited, the briefing or video behind it, figures referred back to."""

from dataclasses import dataclass

from onrecord.languages.en.voices.briefings import hand_through
from onrecord.languages.en.voices.cue_words import CITING, EVIDENCE, FIGURES, LAWMAKERS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.memory import Memory
from onrecord.languages.en.voices.names import state_adjective
from onrecord.languages.principals import find_principal
from onrecord.records.reading import Actor
from onrecord.records.words import Evidence

HANDING = frozenset("interview quoted cited taken comments remarks speaking published carried aired".split())
CHANNELS = ("through", "via")
BETWEEN = frozenset("the a an its his her their clandestine official state station radio channel".split())
REACH_BACK = 20  # sayings of a paragraph that "the figure" may refer back to
ONLY_ON = frozenset("x address records record tape film".split())  # evidence only after a preposition: "on X", "in an address"


def _named_so(draft: Draft, index: int) -> bool:
    """Whether the word only belongs to the speaker's name ("... for the Study of War") or is the unnamed speaker itself ("reports say")."""
    own = any(name.split()[-1] in ("reports", "report") for name in draft.who)
    return any(source.first <= index <= source.last and (source.sort != "thing" or own) for source in draft.sources)


def _answers(actor: Actor, memory: Memory) -> bool:
    """Whether somebody stands behind what is cited: "citing a report", "citing its own sources" name nobody."""
    return not actor.name.startswith("own ") and (actor.sort != "thing" or memory.owner(actor) is not None)


def _of_government(draft: Draft, actor: Actor, memory: Memory) -> tuple[str, ...]:
    """Who is cited, by full name; "defence intelligence" cited by a ministry is that of its state."""
    citing = draft.sources[0]
    if actor.sort != "office" or actor.side is not None or citing.sort != "office" or citing.side is None:
        return memory.named(memory.full(actor))
    name = f"{state_adjective(citing.side)} {actor.name}"
    found = find_principal(name)
    return (found.name if found is not None else name,)


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a sentence holds whatever is said in it: tokens that name evidence, tokens that cite, those who may hand a saying on."""

    evidence: tuple[int, ...]
    citing: tuple[int, ...]
    carriers: tuple[Actor, ...]


class Context:
    """What one document says about how its figures came."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._signs: dict[int, _Signs] = {}
        self._through: dict[str, tuple[int, tuple[str, ...], Evidence | None]] = {}
        self._relayed: dict[str, tuple[str, ...]] = {}
        self._film: tuple[str, ...] = ()

    def place(self, draft: Draft, memory: Memory) -> None:
        """Gives a draft its relays and its evidence."""
        draft.evidence = self._evidence(draft, memory)
        draft.relays = (*self._listeners(draft), *self._outlets(draft))
        self._cite(draft, memory)
        self._interview(draft, memory)
        self._continue(draft)

    def hand_on(self, drafts: list[Draft]) -> None:
        """Sentences about a figure given before ("the number came from ...") change who stands behind that figure."""
        for position, draft in enumerate(drafts):
            if self._about_figure(draft):
                self._hand_back(draft, self._same_paragraph(drafts, position))
        hand_through(self.page, drafts, self._relayed)

    def _same_paragraph(self, drafts: list[Draft], position: int) -> list[Draft]:
        """The drafts before this one in its paragraph that give a figure themselves."""
        paragraph = self.page.sentence_at(drafts[position].sentence).paragraph
        found: list[Draft] = []
        for draft in reversed(drafts[max(0, position - REACH_BACK) : position]):
            if self.page.sentence_at(draft.sentence).paragraph != paragraph:
                break
            if not self._about_figure(draft):
                found.insert(0, draft)
        return found

    def _hand_back(self, draft: Draft, before: list[Draft]) -> None:
        outlet = draft.sources[0] if draft.sources and draft.sources[0].sort == "outlet" else None
        for earlier in before:
            if outlet is not None:
                earlier.relays = (outlet.name, *earlier.relays)
        speaker = (*draft.relays, *draft.who)[-2:] if draft.cited_by else draft.who
        same = [d for d in before if d.who and d.who[0] in speaker]
        origin = draft.who if draft.cited_by else self._came_from(draft)
        if outlet is None and same and origin:
            same[0].relays = (*same[0].relays, *same[0].who)
            same[0].who = origin
            same[0].evidence = same[0].evidence or draft.evidence

    def _came_from(self, draft: Draft) -> tuple[str, ...]:
        """ "the picture came from a report by his deputy, A B": A B."""
        first, last = draft.contents[0]
        memory = Memory(self.page)
        for index in range(first, last):
            actor = self.page.by_first.get(index + 1)
            if self.page.words[index] in ("from", "by", "of") and actor is not None and actor.sort not in ("pronoun", "relative"):
                found = memory.owner(actor) if actor.sort == "thing" else actor
                return (memory.full(found).name,) if found is not None else ()
        return ()

    def _about_figure(self, draft: Draft) -> bool:
        first, last = draft.contents[0]
        opening = self.page.words[first : min(first + 3, last + 1)]
        return (
            len(opening) > 1
            and opening[0] in ("the", "this", "that")
            and not FIGURES.isdisjoint(opening[1:])
            and not any(word[:1].isdigit() for word in self.page.words[first : first + 8])
        )

    def _listeners(self, draft: Draft) -> tuple[str, ...]:
        """Outlets and lawmakers who were told: they hand it on."""
        found: list[str] = []
        for first in draft.told:
            actor = self.page.by_first[first]
            if self.page.words[first] in ("this", "our"):
                continue  # "told this station": the publisher itself
            if actor.sort == "outlet":
                found.append(actor.name)
            elif self.page.words[actor.last] in LAWMAKERS:
                found.append("lawmakers")
            elif "podcaster" in self.page.words[actor.first : actor.last + 1]:
                found.append(f"{actor.name} Podcast")
        return tuple(found)

    def _outlets(self, draft: Draft) -> tuple[str, ...]:
        """ "in an interview with X", "whom X quotes", "through its radio X", "through an interpreter"."""
        words = self.page.words
        found: list[str] = []
        for actor in self._signs_of(draft.sentence).carriers:
            if actor in draft.sources:
                continue
            if actor.sort == "outlet" and self._hands_on(actor):
                found.append(actor.name)
            elif actor.sort == "person" and "podcaster" in words[actor.first : actor.last] and self._hands_on(actor):
                found.append(f"{actor.name} Podcast")
            elif words[actor.first - 1] in CHANNELS and (actor.sort == "outlet" or _interprets(actor, words, draft)):
                found.append(actor.name)
        return tuple(found)

    def _signs_of(self, number: int) -> _Signs:
        """The signs of a sentence, sought once however many sayings it holds."""
        if number not in self._signs:
            sentence, words, by_first = self.page.sentence_at(number), self.page.words, self.page.by_first
            actors = [by_first[index] for index in range(sentence.first, sentence.last) if index in by_first]
            self._signs[number] = _Signs(
                evidence=tuple(i for i in range(sentence.first, sentence.last + 1) if words[i] in EVIDENCE and i >= self.page.dateline),
                citing=tuple(i for i in range(sentence.first, sentence.last) if words[i] in CITING),
                carriers=tuple(
                    a for a in actors if a.sort == "outlet" or "podcaster" in words[a.first : a.last] or words[a.first - 1] in CHANNELS
                ),
            )
        return self._signs[number]

    def _hands_on(self, outlet: Actor) -> bool:
        words, first = self.page.words, outlet.first
        quotes = words[first - 1] in ("whom", "which") and words[outlet.last + 1 : outlet.last + 2] in (
            ("quotes",),
            ("quoted",),
            ("cites",),
            ("cited",),
        )
        return quotes or (words[first - 1] in ("with", "to", "by", "from") and not HANDING.isdisjoint(words[max(0, first - 5) : first]))

    def _cite(self, draft: Draft, memory: Memory) -> None:
        """ "Citing the agency, the deputy said": the agency speaks, through the deputy."""
        sentence = self.page.sentence_at(draft.sentence)
        for index in self._signs_of(draft.sentence).citing:
            if draft.sources and not any(a <= index <= b for a, b in draft.contents):
                actor = next(
                    (self.page.by_first[at] for at in range(index + 1, min(index + 6, sentence.last)) if at in self.page.by_first), None
                )
                names = _of_government(draft, actor, memory) if actor is not None and _answers(actor, memory) else ()
                if names and names != draft.who:
                    if len(draft.who) == 1 and draft.sources[0].sort in ("person", "pronoun"):
                        self._relayed[draft.who[0]] = names
                    draft.relays, draft.who, draft.cited_by = (*draft.relays, *draft.who), names, True
                    if actor is not None and actor.sort == "people":
                        memory.keep(actor, names[-1])  # "they" are those cited
                return

    def _interview(self, draft: Draft, memory: Memory) -> None:
        """ "the paper reported after interviewing him": he speaks, through the paper."""
        if draft.evidence is Evidence.INTERVIEW and draft.sources and draft.sources[0].sort == "outlet":
            sentence = self.page.sentence_at(draft.sentence)
            if "interviewing" in self.page.words[sentence.first : sentence.last]:
                first = next(
                    (a for i in range(sentence.first, sentence.last) if (a := self.page.by_first.get(i)) and a.sort == "person"), None
                )
                person = first.name if first is not None else memory.person
                if person is not None:
                    draft.relays, draft.who = (*draft.relays, *draft.who), (person,)

    def _continue(self, draft: Draft) -> None:
        """A speaker who told an outlet goes on telling it in the same paragraph; what a captive says comes through who filmed it."""
        if len(draft.who) != 1:
            return
        name, paragraph = draft.who[0], self.page.sentence_at(draft.sentence).paragraph
        captive = name in ("captive", "captives")
        if draft.relays:
            self._through[name] = (paragraph, draft.relays, draft.evidence)
        elif name in self._through and (captive or self._goes_on_telling(draft, name, paragraph)):
            draft.relays, evidence = self._through[name][1:]
            draft.evidence = draft.evidence or (evidence if captive or evidence is Evidence.INTERVIEW else None)
        elif captive and self._film:
            draft.relays, draft.evidence = self._film, draft.evidence or Evidence.VIDEO
        if captive and self._film and self._film[0] not in draft.relays and draft.evidence is Evidence.VIDEO:
            draft.relays = (*self._film, *draft.relays)
            self._through[name] = (paragraph, draft.relays, draft.evidence)

    def _goes_on_telling(self, draft: Draft, name: str, paragraph: int) -> bool:
        """ "..., he told the station. He added ...": in the same paragraph, by a pronoun or in an interview."""
        began, _, evidence = self._through[name]
        return began == paragraph and (evidence is Evidence.INTERVIEW or (draft.sources[:1] != [] and draft.sources[0].sort == "pronoun"))

    def _evidence(self, draft: Draft, memory: Memory) -> Evidence | None:
        """What the clause names outside of what is said: "in a statement", "on X", "told a briefing"."""
        sentence, words = self.page.sentence_at(draft.sentence), self.page.words
        if words[sentence.first] in ("speaking", "addressing"):
            return Evidence.SPEECH
        found: Evidence | None = None
        for index in self._signs_of(draft.sentence).evidence:
            kind = EVIDENCE[words[index]]
            if (
                draft.cue[0] <= index <= draft.cue[1]
                or any(first <= index <= last for first, last in draft.contents)
                or _named_so(draft, index)
            ):
                continue
            if (words[index] in ONLY_ON and words[index - 1] not in ("on", "in", "an")) or (
                words[index] == "video" and words[index + 1] == "link"
            ):
                continue
            thing = self.page.by_last.get(index)
            owner = memory.owner(thing) if kind is Evidence.VIDEO and thing is not None else None
            if owner is not None:
                self._film = memory.named(owner)
            found = kind if found is None or kind is Evidence.VIDEO else found
        return found


def _interprets(actor: Actor, words: tuple[str, ...], draft: Draft) -> bool:
    """ "said through an interpreter that ..."; one who is told of in what is said passes nothing on."""
    return words[actor.last] == "interpreter" and not any(first <= actor.first <= last for first, last in draft.contents)
