"""Who spoke so far: pronouns, owners of reports and videos, names that follow a role."""

from onrecord.languages.en.voices.actor_words import ARMED, HEADS, MODIFIERS, NEVER_NAMES
from onrecord.languages.en.voices.cue_words import EVIDENCE, FIGURES, ISSUED, PREPOSITIONS, RECKONINGS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.names import state_adjective
from onrecord.languages.principals import canonical
from onrecord.records.reading import Actor
from onrecord.records.words import Evidence

COUNTS = frozenset("tally tallies count counts figures estimates data statistics numbers records calculations reckoning".split())
GROUP_VOICES = ARMED | {"caller"}
BODIES = frozenset(("office", "organisation", "group", "outlet", "state"))
OWN_PAPER = frozenset("report article story piece paper".split())  # "the report" that nobody else is said to have made is the publisher's
OPENING = 25  # tokens in which a sentence's subject is looked for


class Memory:
    """The last person, people and body that spoke or opened a sentence, and whose each document is."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.person: str | None = None
        self._people: str | None = None
        self._body: str | None = None
        self._last: str | None = None
        self._group: str | None = None
        self._owners: dict[Evidence | None, tuple[str, ...]] = {}
        self._entered = 0
        self._spoke: set[int] = set()

    def name(self, draft: Draft, *, nested: bool = False) -> None:
        """Gives the draft the names of those who speak; who is only spoken of by another is nobody's "he" afterwards."""
        self._enter(draft.sentence)
        names: list[str] = []
        for source in draft.sources:
            found = self.named(source)
            for name in found if not nested else ():
                self.keep(source, name)
            names.extend(found)
        if names:
            self._spoke.add(draft.sentence)
        draft.who = draft.names or tuple(dict.fromkeys(names))

    def named(self, source: Actor) -> tuple[str, ...]:
        """The names behind an actor as printed; none where it stays unknown."""
        if source.sort == "pronoun":
            return self._pronoun(source)
        if source.sort == "relative":
            before = self.page.by_last.get(source.first - 1) or self.page.by_last.get(source.first - 2)
            return self.named(before) if before and before.sort != "relative" else ()
        if source.sort == "thing":
            return self._owned(source)
        return (self._referred(source) or self.full(source).name,)

    def _referred(self, source: Actor) -> str | None:
        """ "the same agency", "the rebels": who spoke before."""
        if "same" in self.page.words[source.first : source.last]:
            return self._body or self._last if source.sort in BODIES else self._last
        return self._group if self._of_group(source) else None

    def _of_group(self, source: Actor) -> bool:
        """ "the rebels", "the caller": nobody but the armed group that spoke before."""
        words = self.page.words
        return words[source.last] in GROUP_VOICES and words[source.first] == "the" and source.first + 1 == source.last

    def full(self, actor: Actor) -> Actor:
        """ "his army chief, A B": the name, where it follows the role."""
        role = actor.sort == "person" or HEADS.get(self.page.words[actor.last]) == "person"
        if role and not has_name(actor) and self.page.words[actor.last + 1 : actor.last + 2] == (",",):
            after = self.page.by_first.get(actor.last + 2)
            return after if after is not None and has_name(after) else actor
        return actor

    def owner(self, thing: Actor) -> Actor | None:
        """ "X's report", "a report (issued) by X", "statistics of X", "a video X posted"."""
        page, words = self.page, self.page.words
        if thing.first >= 2 and words[thing.first - 1] in ("'s", "'"):
            return page.by_last.get(thing.first - 2)
        beside = page.by_last.get(thing.first - 1)
        if beside is not None and beside.sort in BODIES:
            return beside  # "UN figures"
        for index in range(thing.last + 1, min(thing.last + 8, len(words))):
            actor = page.by_first.get(index)
            if actor is not None and actor.sort not in ("thing", "relative"):
                posted = words[actor.last + 1 : actor.last + 2]
                return self.full(actor) if words[index - 1] in ("by", "of", "from") or (posted and posted[0] in ISSUED) else None
            if words[index] in (",", ".", ";", "that") or (
                words[index] in PREPOSITIONS and words[index] not in ("by", "of", "from", "to", "in", "on")
            ):
                return None
        return None

    def _enter(self, number: int) -> None:
        """Takes in the subjects of the sentences before this one in which nobody spoke."""
        for at in range(self._entered, number):
            if at not in self._spoke:
                actor = self._opening(at)
                if actor is not None and actor.sort in ("person", "people"):
                    self.keep(actor, self.full(actor).name)
        self._entered = max(self._entered, number)

    def _opening(self, number: int) -> Actor | None:
        sentence = self.page.sentence_at(number)
        for index in range(sentence.first, min(sentence.first + OPENING, sentence.last)):
            actor = self.page.by_first.get(index)
            if actor is not None and (index == sentence.first or self.page.words[index - 1] not in PREPOSITIONS):
                return actor
        return None

    def _pronoun(self, source: Actor) -> tuple[str, ...]:
        if source.name in ("i", "we"):
            return ()
        found = {"he": self.person, "she": self.person, "it": self._body, "they": self._people}.get(source.name) or self._last
        return (found,) if found else ()

    def _owned(self, thing: Actor) -> tuple[str, ...]:
        """Whose report, video or remark it is; the thing itself where nobody is named; nobody for the publisher's own report."""
        owner = self.owner(thing)
        noun = self.page.words[thing.last]
        kind = EVIDENCE.get(noun)
        if owner is not None:
            names = self.named(owner)
            if names:
                self._owners[kind] = names
            return names
        definite = self.page.words[thing.first] in ("the", "this", "that")
        if kind in self._owners and (definite or "same" in self.page.words[thing.first : thing.last + 1]):
            return self._owners[kind]
        body = self._body_of(thing, noun)
        if body is not None:
            return (body,)
        if noun in RECKONINGS or noun in FIGURES or (definite and noun in OWN_PAPER):
            return ()
        names = (self._described(thing),)
        self._owners[kind] = names
        return names

    def _body_of(self, thing: Actor, noun: str) -> str | None:
        """Whose a document is by the word before it: "Israeli tallies", "an army statement", "official figures"."""
        before = self.page.words[thing.last - 1] if thing.last > thing.first else ""
        if noun == "reports":
            return None
        if HEADS.get(before) in ("office", "group") or before in ("police", "rebel"):
            name = before + "s" if before == "rebel" else before
            return f"{state_adjective(thing.side)} {name}" if thing.side else name
        if noun in COUNTS and before == "official":
            return f"official {noun}"
        own = [] if self.page.tokens.capitals or thing.side else self._capitals(thing)
        if own:
            return canonical(" ".join(own))  # "a Boat Watch survey"
        return thing.side if noun in COUNTS else None

    def _capitals(self, thing: Actor) -> list[str]:
        """The words of a name before a document's noun."""
        tokens = self.page.tokens
        inside = range(thing.first, thing.last)
        return [tokens.printed(at) for at in inside if tokens.printed(at)[0].isupper() and tokens.words[at] not in NEVER_NAMES | MODIFIERS]

    def _described(self, thing: Actor) -> str:
        """ "military reports": the noun with what tells it apart, where it is plural; else the noun alone."""
        noun = self.page.words[thing.last]
        before = self.page.words[thing.last - 1] if thing.last > thing.first else ""
        return f"{before} {noun}" if noun == "reports" and before not in ("", "the", "these", "those") else noun

    def keep(self, source: Actor, name: str) -> None:
        self._last = name
        if source.sort == "person":
            self.person = name
        elif source.sort == "people":
            self._people = name
        elif source.sort in BODIES or source.sort == "thing":
            self._body = self._people = name
        side = source.side or name
        if source.sort == "group" or (source.sort == "outlet" and source.side):
            self._group = side


def has_name(actor: Actor) -> bool:
    """Whether a person is printed with a name, not a role alone."""
    return actor.sort == "person" and actor.name[0].isupper() and " " in actor.name
