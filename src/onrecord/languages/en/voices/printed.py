"""Subjects of a verb of saying that no table knows: "The fund predicted", ", neighbours of the depot said"."""

from itertools import pairwise

from onrecord.languages.en.voices.actor_words import DETERMINERS
from onrecord.languages.en.voices.content import STOPS
from onrecord.languages.en.voices.cue_verbs import Form, verb_forms
from onrecord.languages.en.voices.cue_words import BE, HAVE, MODALS, OPENERS, PREPOSITIONS
from onrecord.languages.en.voices.draft import MARKS, Page
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence

NEVER_DETERMINE = frozenset("all both each no".split())
PARTIES = frozenset("state group office organisation".split())
BOTH = 2
AHEAD = 4  # sentences after "both said" in which the parties are named
MUTE = frozenset(("dead", "fallen", "bodies"))  # "Notes found on the dead suggested": not who speaks
PLAIN = frozenset("say tell add".split())  # verbs that take a bare subject in any shape
LONGEST = 4  # tokens of a plain subject: "its chief relief coordinator"
ENDS = OPENERS | STOPS | MARKS | BE | HAVE | MODALS


def plain_subject(page: Page, start: int, form: Form, sentence: Sentence) -> list[Actor]:
    """ ", its ombudsman said", ", neighbours said": a short noun phrase between a comma, or the clause's beginning, and the verb."""
    if form.shape == "ing" or (form.shape != "past" and form.cue.lemma not in PLAIN):
        return []
    first = start
    while first > sentence.first and start - first < LONGEST and _noun_like(page.words[first - 1]):
        first -= 1
    opens = first == sentence.first or page.words[first - 1] in STOPS or page.words[first - 1] in MARKS or page.words[first - 1] in OPENERS
    if first == start or not opens:
        return []
    determined = page.words[first] in DETERMINERS and page.words[first] not in NEVER_DETERMINE
    if not determined and not (page.words[start - 1].endswith("s") and start - first < LONGEST and first > sentence.first):
        return []
    begin = first + 1 if determined else first
    return [_actor(page, first, begin, start)] if begin < start else []


def _noun_like(word: str) -> bool:
    return word[0].isalpha() and word not in ENDS and word not in PREPOSITIONS and word not in verb_forms() and not word.endswith("ly")


def _actor(page: Page, first: int, begin: int, start: int) -> Actor:
    name = " ".join(page.words[begin:start])
    sort = "people" if page.words[start - 1].endswith("s") else "person"
    return Actor(span=page.tokens.span(first, start - 1), first=first, last=start - 1, name=name, sort=sort, side=None)


def printed_subject(page: Page, start: int, form: Form, sentence: Sentence) -> list[Actor]:
    """ "The fund predicted": a noun with its determiner, right before a plain verb of saying, wherever it stands."""
    if form.shape != "past":
        return []
    for index in range(start - 1, max(sentence.first, start - (4 if form.cue.stance else 6)) - 1, -1):
        word = page.words[index]
        if word in DETERMINERS and index < start - 1 and word not in NEVER_DETERMINE and page.words[start - 1] not in MUTE:
            name = " ".join(page.words[index + 1 : start])
            return [Actor(span=page.tokens.span(index, start - 1), first=index, last=start - 1, name=name, sort="people", side=None)]
        if word in OPENERS or word in STOPS or word in MARKS or word in PREPOSITIONS or not word[0].isalpha():
            break
    return []


def pair_of(page: Page, number: int) -> list[Actor]:
    """The two parties of "both said", "both sides said" that this sentence or the one before names."""
    for at in range(number, max(-1, number - 2), -1):
        parties = _parties(page, at)
        joined = [[a, b] for a, b in pairwise(parties) if b.first == a.last + 2 and page.words[a.last + 1] == "and"]
        if joined or len({party.name for party in parties}) == len(parties) == BOTH:
            return joined[0] if joined else parties
    return []


def pair_after(page: Page, number: int) -> list[Actor]:
    """The first two bodies that are named after the sentence."""
    later = [party for at in range(number + 1, min(number + AHEAD, len(page.sentences))) for party in _parties(page, at)]
    named = list({party.name: party for party in later if party.sort in ("group", "office")}.values())
    return named[:BOTH] if len(named) >= BOTH else []


def _parties(page: Page, number: int) -> list[Actor]:
    sentence = page.sentence_at(number)
    return [a for i in range(sentence.first, sentence.last) if (a := page.by_first.get(i)) is not None and a.sort in PARTIES]
