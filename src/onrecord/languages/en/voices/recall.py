"""What short forms refer back to: the last bearer of a surname, a role, a word of an office's name."""

from onrecord.languages.en.voices.actor_words import DETERMINERS, HEADS, MODIFIERS
from onrecord.languages.en.voices.cue_words import PREPOSITIONS
from onrecord.languages.en.voices.noun_phrases import Phrase
from onrecord.languages.principals import KOREAN_SURNAMES
from onrecord.records.reading import Actor
from onrecord.records.text import Tokens

OFFICES = frozenset(("office", "organisation", "group", "outlet"))
RANKS = frozenset(
    "president leader minister lawmaker legislator general colonel commander chief brigadier spokesman spokeswoman spokesperson ambassador "
    "cleric prelate clergyman".split()
)
STATE_RANKS = frozenset(("leader", "president", "premier"))
NEVER_SHORT = frozenset("government administration police".split())
SERVICES = frozenset("service agency".split())
OUTLET_WORDS = ("newspaper", "paper", "daily", "outlet", "broadcaster", "station", "channel")
SPAN_OF_ITS = 30  # tokens within which "its" refers back to a state


class Recall:
    """The bearers of surnames, roles and names met so far."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.by_surname: dict[str, Actor] = {}
        self.korea = not {"korea", "korean", "koreans", "pyongyang", "seoul"}.isdisjoint(tokens.words)
        self._by_word: dict[str, Actor] = {}
        self._by_role: dict[str, Actor] = {}
        self._last_named: Actor | None = None
        self._last_state: Actor | None = None

    def remember(self, phrase: Phrase, actor: Actor) -> None:
        """Takes an actor in as what later short forms may mean."""
        if actor.sort == "person":
            self._remember_person(phrase, actor)
        elif actor.sort == "state":
            self._remember_state(actor)
        elif actor.sort in OFFICES:
            self._remember_body(actor)

    def abbreviate(self, actor: Actor) -> None:
        """Takes in the abbreviation printed behind a name: "the Front for Coast Freedom (FCF)"."""
        mark = self.tokens.words[actor.last + 1 : actor.last + 4]
        bracketed = mark[:1] == ("(",) and mark[2:] == (")",) and mark[1].isalpha()
        if bracketed and actor.sort in OFFICES and self.tokens.printed(actor.last + 2).isupper():
            self.by_surname[mark[1]] = actor

    def short_form(self, phrase: Phrase, head: int, sort: str) -> Actor | None:
        """ "the service", "the minister", "the Ukrainian leader": the last one met that answers to the noun."""
        if phrase.state is not None:
            return self._of_side(phrase, head)
        words = self.tokens.words
        if phrase.named is not None or not all(word in DETERMINERS or word in MODIFIERS for word in words[phrase.first : head]):
            return None
        if sort == "person":
            return self._ranked(words[head], alone=head == phrase.first + 1) if words[phrase.first] == "the" else None
        if words[head] in SERVICES and words[head - 1] in ("news", "spy", "intelligence"):
            return self._service(phrase, words[head - 1])
        bare = sort in OFFICES and head == phrase.first + 1 and words[phrase.first] == "the" and words[head] not in NEVER_SHORT
        return self._by_word.get(words[head]) if bare else None

    def possessor(self, first: int) -> str | None:
        """ "his country's spies", "one of its representatives": the side of the last person, the state of the sentence."""
        words = self.tokens.words
        if first > 1 and words[first - 1] == "'s" and words[first - 2] in ("country", "nation"):
            return self._last_named.side if self._last_named else None
        if words[first] == "its" and self._last_state is not None and first - self._last_state.last < SPAN_OF_ITS:
            return self._last_state.side
        return None

    def _remember_person(self, phrase: Phrase, actor: Actor) -> None:
        words = actor.name.lower().split()
        if len(words) == 1 or not actor.name[0].isupper() or not actor.name.split()[-1][0].isupper():  # "a Georgian general" is no name
            return
        self._last_named = actor
        self.by_surname[words[0] if words[0] in KOREAN_SURNAMES else words[-1]] = actor
        for title in phrase.titles:
            self._by_role[self.tokens.words[title]] = actor

    def _remember_state(self, actor: Actor) -> None:
        """The state that a sentence begins with: its subject, more often than not."""
        since = self.tokens.words[self._last_state.last : actor.first] if self._last_state else ()
        if self.tokens.words[max(0, actor.first - 1)] not in PREPOSITIONS and ("." in since or not since):
            self._last_state = actor

    def _remember_body(self, actor: Actor) -> None:
        for word in actor.name.lower().replace("(", "").replace(")", "").split():
            self._by_word[word] = actor
        if actor.sort == "outlet":
            for word in OUTLET_WORDS:
                self._by_word.setdefault(word, actor)
            self._by_word["news"] = actor
        elif "Intelligence" in actor.name or actor.side == "United Nations":
            self._by_word["agency"] = self._by_word["service"] = actor

    def _ranked(self, noun: str, *, alone: bool) -> Actor | None:
        """The last one with that role; where only the name was printed before, the last one named, but not as "the prime minister"."""
        return self._by_role.get(noun) or (self._last_named if noun in RANKS and alone else None)

    def _service(self, phrase: Phrase, kind: str) -> Actor | None:
        """ "the news agency", "the spy agency": in a report on the two Koreas the latter is the South's."""
        if kind == "news" or "intelligence" in self._by_word:
            return self._by_word.get("news" if kind == "news" else "intelligence")
        if not self.korea:
            return None
        span, name = self.tokens.span(phrase.first, phrase.last), "National Intelligence Service"
        return Actor(span=span, first=phrase.first, last=phrase.last, name=name, sort="office", side="South Korea")

    def _of_side(self, phrase: Phrase, head: int) -> Actor | None:
        """ "the Ukrainian leader": the person of that side who was given such a role."""
        noun = self.tokens.words[head]
        found = self._by_role.get(noun) or self._by_role.get("president") or self._last_named
        if found is None or phrase.state is None or found.side != phrase.state.side or self.tokens.words[phrase.first] != "the":
            return None
        return found if noun in STATE_RANKS and noun in HEADS else None
