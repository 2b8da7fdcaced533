"""The cast of a text: turns noun phrases into actors under their full names and remembers them for short forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.languages.en.actor_names import name_at, state_adjective
from onrecord.languages.en.actor_words import CAPTIVES, DETERMINERS, HEADS, MODIFIERS, VOICES
from onrecord.languages.en.cue_verbs import verb_forms
from onrecord.languages.en.cue_words import PREPOSITIONS
from onrecord.languages.principals import KOREAN_SURNAMES, find_principal, side_of
from onrecord.records.reading import Actor
from onrecord.records.text import Tokens

if TYPE_CHECKING:
    from onrecord.languages.en.actor_names import Name
    from onrecord.languages.en.actors import Phrase

SORTS = {"state": "state", "metonym": "state", "nationals": "people", "adjective": "state"}
OFFICES = frozenset(("office", "organisation", "group", "outlet"))
HALVES = {"North": "North Korea", "South": "South Korea"}
PRESS_OFFICE = re.compile(r"(?:'s?)? (?:press|public relations|media|information) (?:office|directorate|committee|service|department|wing|centre|center)$", re.I)
GOVERNMENT = re.compile(r"^government (?=armed|forces|army|troops)", re.I)
STATE_BODIES = frozenset(("army", "armed forces", "military", "police", "security forces", "government", "navy", "air force"))
SOLDIERS = frozenset("soldier fighter man recruit serviceman conscript trooper".split())
TAKEN = frozenset("captured captive captives prisoner prisoners pow pows".split())
SUBJECT_ENDS = frozenset((",", "who", "has", "had", "is", "was", "would"))
DATELINE = re.compile(r"\s*[A-Z][A-Za-z' ]{2,30}(?:, [^\n]{0,24})?\s*(?:\([^()\n]{2,30}\))?\s*(?:-{1,2}|[—–]) ")
RANKS = frozenset(
    "president leader minister lawmaker legislator general colonel commander chief spokesman spokeswoman spokesperson ambassador".split()
)
NEVER_SHORT = frozenset("government administration police".split())
SERVICES = frozenset("service agency".split())
JOINING = frozenset("of for from at in with".split())
JOINED = frozenset(("person", "people", "office", "organisation"))


class Cast:
    """Everybody met so far, in order, with what refers back to them."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._found: list[Actor] = []
        self._by_surname: dict[str, Actor] = {}
        self._by_word: dict[str, Actor] = {}
        self._by_role: dict[str, Actor] = {}
        self._home = _dateline_state(tokens)
        self._taken_from = next((i for i, word in enumerate(tokens.words) if word in TAKEN), len(tokens.words))
        self._last_named: Actor | None = None
        self._korea = not {"korea", "korean", "koreans", "pyongyang", "seoul"}.isdisjoint(tokens.words)
        self._last_state: Actor | None = None

    def actors(self) -> tuple[Actor, ...]:
        """Everybody, in the order of the text."""
        return tuple(self._found)

    def knows(self, word: str) -> bool:
        """Whether the word is the surname of a person met before."""
        return word in self._by_surname

    def add_pronoun(self, index: int, sort: str) -> None:
        """Keeps a pronoun for attributions to resolve."""
        self._keep(index, index, self.tokens.words[index], "pronoun" if sort != "relative" else "relative", None)

    def stands_alone(self, index: int, *, opening: bool) -> bool:
        """Keeps "one", "the other" as a captive where captives were spoken of and it is a subject; whether it did."""
        words = self.tokens.words
        after = words[index + 1 : index + 2]
        subject = opening if words[index] == "one" else words[index - 1 : index] == ("the",)
        if not subject or index < self._taken_from or not after or not (after[0] in SUBJECT_ENDS or after[0] in verb_forms()):
            return False
        self._keep(index, index, "captive", "person", None)
        return True

    def add(self, phrase: Phrase) -> None:
        """Keeps whom a noun phrase names; one linked to the phrase before becomes one actor with it."""
        name, sort, side = self._who(phrase)
        if self.tokens.words[max(0, phrase.first - 2) : phrase.first] == ("one", "of"):
            phrase.first -= 2
            name, sort = (name.removesuffix("s") if sort == "people" else name), "person" if sort == "people" else sort
        before = self._found[-1] if self._found else None
        if before is not None and self._linked(before, phrase.first, sort):
            self._join(before, phrase, name, sort, side)
            return
        self._remember(phrase, self._keep(phrase.first, phrase.last, name, sort, side))

    def _keep(self, first: int, last: int, name: str, sort: str, side: str | None) -> Actor:
        actor = Actor(span=self.tokens.span(first, last), first=first, last=last, name=name, sort=sort, side=side)
        self._found.append(actor)
        return actor

    def _linked(self, before: Actor, first: int, sort: str) -> bool:
        """Whether "of", "for", "in" ties this phrase to an office or a nameless person just before it."""
        if before.last != first - 2 or before.sort not in JOINED or self.tokens.words[first - 1] not in JOINING:
            return False
        if before.sort == "person" and self.tokens.words[before.last] not in HEADS:
            return False
        link = self.tokens.words[first - 1]
        return link in ("of", "for") and sort != "thing" or link in ("in", "at", "from") and sort in ("state", "office", "organisation")

    def _join(self, before: Actor, phrase: Phrase, name: str, sort: str, side: str | None) -> None:
        head = self.tokens.words[before.last]
        if sort == "state" and before.sort in OFFICES and before.side not in (None, side):
            name, side = f"{before.name} in {name}", before.side
        elif sort == "state" and before.sort in OFFICES:
            name = _office(f"{state_adjective(name)} {before.name}")
        elif before.side and name == "United Nations" and before.sort in ("person", "people"):
            name, side = f"{state_adjective(before.side)} UN {head.removesuffix('s')}", before.side
        elif head in VOICES and sort in OFFICES:
            before = Actor(span=before.span, first=before.first, last=before.last, name=name, sort=sort, side=side)
        elif sort == "state":
            name = f"{state_adjective(name)} {before.name}" if before.sort == "people" else before.name
        elif before.sort in OFFICES and self.tokens.words[phrase.first - 1] == "of":
            name = _office(f"{before.name} of {name}")
        else:
            name = before.name if before.sort in ("person", "people") else f"{before.name} of {name}"
        found = Actor(
            span=self.tokens.span(before.first, phrase.last), first=before.first, last=phrase.last, name=name, sort=before.sort, side=side
        )
        self._found[-1] = found
        self._remember(phrase, found)

    def _who(self, phrase: Phrase) -> tuple[str, str, str | None]:
        words = self.tokens.words
        if phrase.named is not None and phrase.head is not None and phrase.capitals and phrase.capitals[-1] > phrase.head:
            return self._capital_name(phrase)
        if phrase.named is not None and (phrase.head is None or phrase.head < phrase.last or phrase.named.kind == "person"):
            return phrase.named.canonical, phrase.named.kind, phrase.named.side
        if phrase.head is not None and phrase.head > (phrase.capitals[-1] if phrase.capitals else -1):
            return self._headed(phrase, phrase.head)
        if phrase.capitals:
            return self._capital_name(phrase)
        state = phrase.state
        if state is not None:
            return self._of_state(phrase, state)
        return words[phrase.last], "thing", None

    def _of_state(self, phrase: Phrase, state: Name) -> tuple[str, str, str | None]:
        """The state itself, its people, or one of them."""
        if state.kind == "nationals":
            return state_adjective(state.canonical) + "s", "people", state.side
        if state.kind == "adjective":
            held = not TAKEN.isdisjoint(self.tokens.words[phrase.last : phrase.last + 9])
            return "captive" if held else state_adjective(state.canonical), "person", state.side
        return state.canonical, "state", state.side

    def _headed(self, phrase: Phrase, head: int) -> tuple[str, str, str | None]:
        """An office, unnamed people or a thing: "the Ukrainian prosecutor general's office"."""
        noun = self.tokens.words[head]
        sort = HEADS[noun]
        side = phrase.state.side if phrase.state else phrase.named.side if phrase.named else None
        if noun in CAPTIVES:
            return ("captives" if noun.endswith("s") and noun != "pows" else "captive"), sort, side
        if phrase.named is not None and noun in VOICES:
            kind = phrase.named.kind
            return phrase.named.canonical, kind if kind != "state" else "office", phrase.named.side
        if sort == "people" and "captured" in self.tokens.words[phrase.first : head]:
            return "captives", sort, side
        if noun in SOLDIERS and head > self._taken_from:
            return "captive", sort, side
        known = self._short_form(phrase, head, sort)
        side = side or self._possessor(phrase.first)
        if known is not None:
            return known.name, known.sort, known.side
        if sort == "thing":
            return noun, "thing", side
        name = _office(self._spelled(phrase, phrase.tail or head, sort))
        if side is None and self._home is not None and name.lower() in STATE_BODIES:
            name, side = f"{state_adjective(self._home)} {name}", self._home
            return name, sort, side
        if side and phrase.state is None and phrase.named is None:
            name = f"{state_adjective(side)} {name}"
        found = find_principal(name)
        if found:
            return found.name, found.kind, found.side
        return name, sort, side

    def _possessor(self, first: int) -> str | None:
        """ "his country's spies", "one of its representatives": the side of the last person, the last state of the sentence."""
        words = self.tokens.words
        if first > 1 and words[first - 1] == "'s" and words[first - 2] in ("country", "nation"):
            return self._last_named.side if self._last_named else None
        if words[first] == "its" and self._last_state is not None and first - self._last_state.last < 30:
            return self._last_state.side
        return None

    def _spelled(self, phrase: Phrase, head: int, sort: str) -> str:
        """The phrase as a name: the state as an adjective, the rest as printed, without determiner."""
        begin = phrase.first
        while self.tokens.words[begin] in DETERMINERS and begin < head:
            begin += 1
        pieces: list[str] = []
        index = begin
        while index <= head:
            if phrase.state is not None and self.tokens.words[index : index + len(phrase.state.words)] == phrase.state.words:
                pieces.append(state_adjective(phrase.state.canonical))
                index += len(phrase.state.words)
                if index <= head and self.tokens.words[index] in ("'s", "'"):
                    index += 1
                continue
            printed = self.tokens.printed(index)
            nameless = sort in ("people", "person", "thing")
            if nameless and (self.tokens.capitals or (index == phrase.first and printed[1:].islower())):
                printed = self.tokens.words[index]
            elif self.tokens.capitals and printed.isalpha():
                printed = printed.title()
            pieces.append(printed)
            index += 1
        return " ".join(pieces).replace(" 's", "'s").replace(" ’s", "'s").replace(" 'S", "'s").replace(" '", "'")

    def _short_form(self, phrase: Phrase, head: int, sort: str) -> Actor | None:
        """ "the service", "the minister": the last one met that answers to the noun."""
        bare = all(word in DETERMINERS or word in MODIFIERS for word in self.tokens.words[phrase.first : head])
        if not bare or phrase.state is not None or phrase.named is not None:
            return self._of_side(phrase, head) if phrase.state is not None else None
        noun = self.tokens.words[head]
        if sort == "person":
            return self._by_role.get(noun) or self._of_rank(noun) if self.tokens.words[phrase.first] == "the" else None
        if noun in SERVICES and self.tokens.words[head - 1] == "news":
            return self._by_word.get("news")
        if noun in SERVICES and {"spy", "intelligence"} & set(self.tokens.words[phrase.first : head]):
            return self._by_word.get("intelligence") or (self._south_korean_service(phrase) if self._korea else None)
        if sort in OFFICES and head == phrase.first + 1 and noun not in NEVER_SHORT and self.tokens.words[phrase.first] == "the":
            return self._by_word.get(noun)
        return None

    def _south_korean_service(self, phrase: Phrase) -> Actor:
        """ "the spy agency" in a report on the two Koreas."""
        name = "National Intelligence Service"
        span = self.tokens.span(phrase.first, phrase.last)
        return Actor(span=span, first=phrase.first, last=phrase.last, name=name, sort="office", side="South Korea")

    def _of_rank(self, noun: str) -> Actor | None:
        """ "the president", where only the name was printed before: the last person named."""
        return self._last_named if noun in RANKS else None

    def _of_side(self, phrase: Phrase, head: int) -> Actor | None:
        """ "the Ukrainian leader": the person of that side who was given such a role."""
        found = self._by_role.get(self.tokens.words[head]) or self._by_role.get("president") or self._last_named
        if found is None or phrase.state is None or found.side != phrase.state.side or self.tokens.words[phrase.first] != "the":
            return None
        return found if self.tokens.words[head] in ("leader", "president", "premier") else None

    def _capital_name(self, phrase: Phrase) -> tuple[str, str, str | None]:
        """A name outside the table: a person after a title or of two words, a surname met before, else an organisation."""
        capitals = [i for i in phrase.capitals if phrase.head is None or i > phrase.head] or list(phrase.capitals)
        printed = [self.tokens.printed(i) for i in capitals]
        name = " ".join(p.title() if self.tokens.capitals else p for p in printed)
        side = phrase.state.side if phrase.state else phrase.named.side if phrase.named else None
        if name in HALVES and self.tokens.words[phrase.first] == "the" and self._korea:
            return HALVES[name], "state", HALVES[name]
        known = self._by_surname.get(name.lower())
        if known is not None and len(capitals) == 1:
            return known.name, known.sort, known.side
        found = find_principal(name)
        if found:
            return found.name, found.kind, found.side
        return name, "person", side or side_of(name)

    def _remember(self, phrase: Phrase, actor: Actor) -> None:
        if actor.sort == "person":
            words = actor.name.lower().split()
            if len(words) > 1 and actor.name[0].isupper():
                self._last_named = actor
                self._by_surname[words[0] if words[0] in KOREAN_SURNAMES else words[-1]] = actor
            for title in phrase.titles:
                if len(words) > 1:
                    self._by_role[self.tokens.words[title]] = actor
        elif actor.sort == "state":
            since = self.tokens.words[self._last_state.last : actor.first] if self._last_state else ()
            if self.tokens.words[max(0, actor.first - 1)] not in PREPOSITIONS and ("." in since or not since):
                self._last_state = actor
        elif actor.sort in OFFICES:
            for word in actor.name.lower().replace("(", "").replace(")", "").split():
                self._by_word[word] = actor
            if actor.sort == "outlet":
                for word in ("newspaper", "paper", "daily", "outlet", "broadcaster", "station", "channel"):
                    self._by_word.setdefault(word, actor)
                self._by_word["news"] = actor
            elif "Intelligence" in actor.name or actor.side == "United Nations":
                self._by_word["agency"] = self._by_word["service"] = actor


def _dateline_state(tokens: Tokens) -> str | None:
    """The state of the city that a wire dateline opens with ("SAN SALVADOR, 12 NOV 89 (EFE) --")."""
    if not DATELINE.match(tokens.text) or not tokens.words:
        return None
    name = name_at(tokens, 0)
    return name.canonical if name is not None and name.kind == "metonym" else None


def _office(name: str) -> str:
    """The name of the record for an office as printed: what its press office says, the office says."""
    found = find_principal(name)
    if found:
        return found.name
    return PRESS_OFFICE.sub("", GOVERNMENT.sub("", name))
