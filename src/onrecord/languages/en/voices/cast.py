"""The cast of a text: turns noun phrases into actors under their full names and remembers them for short forms."""

import re
from dataclasses import replace

from onrecord.languages.en.voices.actor_words import ARMED, CAPTIVES, DETERMINERS, HEADS, VOICES
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.languages.en.voices.names import DATELINE, Name, name_at, state_adjective
from onrecord.languages.en.voices.noun_phrases import Phrase
from onrecord.languages.en.voices.recall import OFFICES, Recall
from onrecord.languages.principals import find_principal, side_of
from onrecord.records.reading import Actor
from onrecord.records.text import Tokens

Who = tuple[str, str, str | None]  # name, sort, side

HALVES = {"North": "North Korea", "South": "South Korea"}
PRESS_OFFICE = re.compile(
    r"(?:'s?)? (?:press|public relations|media|information) (?:office|directorate|committee|service|department|wing|centre|center)$",
    re.IGNORECASE,
)
GOVERNMENT = re.compile(r"^government (?=armed|forces|army|troops)", re.IGNORECASE)
BLOCS = frozenset(("Western", "Eastern"))  # "Western officials" keep their capital at the beginning of a sentence
STATE_BODIES = frozenset(("army", "armed forces", "military", "police", "security forces", "government", "navy", "air force"))
SOLDIERS = frozenset("soldier fighter man recruit serviceman conscript trooper".split())
TAKEN = frozenset("captured captive captives prisoner prisoners pow pows".split())
SUBJECT_ENDS = frozenset((",", "who", "has", "had", "is", "was", "would"))
AGED = 3  # tokens of "30-year-old" behind its determiner, less one
JOINING = frozenset("of for from at in with".split())
JOINED = frozenset(("person", "people", "office", "organisation", "group"))


class Cast:
    """Everybody met so far, in order, with what refers back to them."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._found: list[Actor] = []
        self._recall = Recall(tokens)
        self._home = _dateline_state(tokens)
        words = tokens.words
        held = (i for i, word in enumerate(words) if word in TAKEN or (word == "held" and words[i + 1 : i + 2] == ("by",)))
        self._taken_from = next(held, len(words))

    def actors(self) -> tuple[Actor, ...]:
        """Everybody, in the order of the text."""
        return tuple(self._found)

    def knows(self, word: str) -> bool:
        """Whether the word is the surname of a person met before."""
        return word in self._recall.by_surname

    def add_pronoun(self, index: int, sort: str) -> None:
        """Keeps a pronoun for attributions to resolve."""
        self._keep(index, index, self.tokens.words[index], "pronoun" if sort != "relative" else "relative", None)

    def stands_alone(self, index: int, *, opening: bool) -> bool:
        """Keeps "one", "the other", "both" as captives where captives were spoken of and it is a subject; whether it did."""
        words = self.tokens.words
        after = words[index + 1 : index + 2]
        subject = opening if words[index] in ("one", "both") else words[index - 1 : index] == ("the",)
        if not subject or index < self._taken_from or not after or not (after[0] in SUBJECT_ENDS or after[0] in verb_forms()):
            return False
        both = words[index] == "both"
        self._keep(index, index, "captives" if both else "captive", "people" if both else "person", None)
        return True

    def stands_by_age(self, index: int) -> bool:
        """Keeps "the 30-year-old" as a person, a captive where captives were spoken of; whether it did."""
        words = self.tokens.words
        first = index - AGED
        if first < 0 or words[first] not in ("the", "a") or words[index + 1 : index + 2] == () or words[index + 1] in HEADS:
            return False
        name = "captive" if index > self._taken_from else "".join(words[first + 1 : index + 1])
        self._keep(first, index, name, "person", None)
        return True

    def add(self, phrase: Phrase) -> None:
        """Keeps whom a noun phrase names; one linked to the phrase before becomes one actor with it."""
        name, sort, side = self._who(phrase)
        if self.tokens.words[max(0, phrase.first - 2) : phrase.first] == ("one", "of"):
            phrase.first -= 2
            name, sort = (name.removesuffix("s") if sort == "people" else name), "person" if sort == "people" else sort
        before = self._found[-1] if self._found else None
        if before is not None and self._linked(before, phrase.first, sort):
            self._join(before, phrase, (name, sort, side))
            return
        self._recall.remember(phrase, self._keep(phrase.first, phrase.last, name, sort, side))
        self._recall.abbreviate(self._found[-1])

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
        if before.sort == "group" and (link != "for" or not before.name[0].isupper()):
            return False
        return (link in ("of", "for") and sort != "thing") or (link in ("in", "at", "from") and sort in ("state", "office", "organisation"))

    def _join(self, before: Actor, phrase: Phrase, who: Who) -> None:
        """Makes one actor of two: "the ministry in Seoul", "a spokesman for the army", "the head of the railways"."""
        name, sort, side = self._joined(before, self.tokens.words[phrase.first - 1], who)
        span = self.tokens.span(before.first, phrase.last)
        found = Actor(span=span, first=before.first, last=phrase.last, name=name, sort=sort, side=side)
        self._found[-1] = found
        self._recall.remember(phrase, found)
        self._recall.abbreviate(found)

    def _joined(self, before: Actor, link: str, who: Who) -> Who:
        name, sort, side = who
        head, body = self.tokens.words[before.last], before.sort not in ("person", "people")
        if sort == "state":
            bare = " ".join(self.tokens.words[before.first + 1 : before.last + 1])
            at_home = bare in STATE_BODIES and before.side == self._home  # "the army in Pretoria" is not that of the dateline's state
            return _with_state(replace(before, name=bare, side=None) if at_home else before, name, side)
        if name == "United Nations" and before.side and not body:
            return f"{state_adjective(before.side)} UN {head.removesuffix('s')}", before.sort, before.side
        body_of = sort in OFFICES and not (head.startswith("source") and link in ("in", "at"))
        if head in VOICES and (body_of or name in ARMED):  # "a spokesman for the rebels"
            return who
        if head in VOICES and sort == "person" and link in ("for", "of"):
            return f"{name} {head}", "person", side or before.side  # "a spokesman for the governor"
        placed = link == "of" and before.sort == "people" and sort == "person"  # "the authorities of Northport": no state, a place
        whole = f"{before.name} {link if link == 'for' else 'of'} {name}" if body or placed else before.name
        return (_office(whole) if link == "of" and body else whole), before.sort, side

    def _who(self, phrase: Phrase) -> Who:
        after_head = bool(phrase.capitals) and (phrase.head is None or phrase.capitals[-1] > phrase.head)
        if phrase.named is not None and phrase.named.kind == "organisation" and phrase.state is not None and phrase.named.side is None:
            return self._spelled(phrase, phrase.last, "organisation"), "organisation", phrase.state.side  # "the Kenyan Red Cross"
        if phrase.named is not None and _told_by_name(phrase, phrase.named, after_head=after_head):
            return phrase.named.canonical, phrase.named.kind, phrase.named.side
        if phrase.head is not None and not after_head:
            return self._headed(phrase, phrase.head)
        if phrase.capitals or phrase.state is None:
            return self._capital_name(phrase)
        return self._of_state(phrase, phrase.state)

    def _of_state(self, phrase: Phrase, state: Name) -> Who:
        """The state itself, its people, or one of them."""
        if state.kind == "nationals":
            return state_adjective(state.canonical) + "s", "people", state.side
        if state.kind == "adjective":
            held = not TAKEN.isdisjoint(self.tokens.words[phrase.first : phrase.last + 9])
            return "captive" if held else state_adjective(state.canonical), "person", state.side
        return state.canonical, "state", state.side

    def _headed(self, phrase: Phrase, head: int) -> Who:
        """An office, unnamed people or a thing: "the Ukrainian prosecutor general's office"."""
        noun = self.tokens.words[head]
        sort = HEADS[noun]
        side = phrase.state.side if phrase.state else phrase.named.side if phrase.named else None
        held = self._held(phrase, head, sort)
        if held is not None:
            return held, sort, side
        if phrase.named is not None and noun in VOICES:
            return phrase.named.canonical, "office" if phrase.named.kind == "state" else phrase.named.kind, phrase.named.side
        known = self._recall.short_form(phrase, head, sort)
        if known is not None:
            return known.name, known.sort, known.side
        if sort == "thing":
            return noun, "thing", side
        return self._office(phrase, _office(self._spelled(phrase, phrase.tail or head, sort)), sort, side)

    def _held(self, phrase: Phrase, head: int, sort: str) -> str | None:
        """ "captive" or "captives" for those who are, and for a lone soldier once captives were spoken of."""
        noun = self.tokens.words[head]
        if noun in CAPTIVES:
            return "captives" if noun.endswith("s") and noun != "pows" else "captive"
        if sort == "people" and "captured" in self.tokens.words[phrase.first : head]:
            return "captives"
        return "captive" if noun in SOLDIERS and head > self._taken_from else None

    def _office(self, phrase: Phrase, name: str, sort: str, side: str | None) -> Who:
        """An office under its name, with the state it belongs to: the possessor's, or the dateline's for "the army"."""
        if side is None:
            at_home = self._home if name.lower() in STATE_BODIES else None
            side = self._recall.possessor(phrase.first) or at_home
            name = f"{state_adjective(side)} {name}" if side else name
        found = find_principal(name)
        return (found.name, found.kind, found.side) if found else (name, sort, side)

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
            if nameless and (self.tokens.capitals or (index == phrase.first and printed[1:].islower() and printed not in BLOCS)):
                printed = self.tokens.words[index]
            elif self.tokens.capitals and printed.isalpha():
                printed = printed.title()
            pieces.append(printed)
            index += 1
        return " ".join(pieces).replace(" 's", "'s").replace(" ’s", "'s").replace(" 'S", "'s").replace(" '", "'")

    def _capital_name(self, phrase: Phrase) -> Who:
        """A name outside the table: a person after a title or of two words, a surname met before, else an organisation."""
        capitals = [i for i in phrase.capitals if phrase.head is None or i > phrase.head] or list(phrase.capitals)
        printed = [self.tokens.printed(i) for i in capitals]
        name = " ".join(p.title() if self.tokens.capitals else p for p in printed)
        side = phrase.state.side if phrase.state else phrase.named.side if phrase.named else None
        if name in HALVES and self.tokens.words[phrase.first] == "the" and self._recall.korea:
            return HALVES[name], "state", HALVES[name]
        known = self._recall.by_surname.get(name.lower())
        if known is not None and len(capitals) == 1:
            return known.name, known.sort, known.side
        found = find_principal(name)
        if found:
            return found.name, found.kind, found.side
        return name, "person", side or side_of(name)


def _told_by_name(phrase: Phrase, named: Name, *, after_head: bool) -> bool:
    """Whether the table's name is who is meant, not just whose spokesman or minister."""
    if phrase.head is None or named.kind == "person":
        return True
    return phrase.head < phrase.last and not after_head


def _with_state(before: Actor, state: str, side: str | None) -> Who:
    """ "the ministry in Seoul", "officials in Goma", "the US embassy in Kabul"."""
    if find_principal(before.name) is not None:
        return before.name, before.sort, before.side  # "the Red Cross in Kabul"
    if before.sort in ("person", "people"):
        return (f"{state_adjective(state)} {before.name}" if before.sort == "people" else before.name), before.sort, side
    if before.side not in (None, side):
        return f"{before.name} in {state}", before.sort, before.side
    name = _office(f"{state_adjective(state)} {before.name}")
    return name, before.sort, side


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
