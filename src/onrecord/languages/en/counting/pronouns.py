"""Whom a pronoun means that stands where those hurt are named: "kidnapped the publisher and released him", "He was shot dead"."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace

from onrecord.languages.en.counting.antecedents import antecedent
from onrecord.languages.en.counting.persons import Person
from onrecord.languages.en.counting.persons_listed import people_listed
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.numbers.counted import STOPS
from onrecord.records.reading import Outcome, Quantity, Sort

SUBJECTS = frozenset(("he", "she"))
BACK = 30  # tokens back to whom "him" means
SENTENCES = 2  # back to whom "he" means
NOT_OF_ME = {
    "he": frozenset("woman girl wife daughter sister mother widow nun".split()),
    "she": frozenset("man boy father son brother priest husband".split()),
}
NOT_OF_ME |= {"him": NOT_OF_ME["he"], "her": NOT_OF_ME["she"]}


def meant(scene: Scene, outcome: Outcome, numbers: Mapping[int, Quantity], *, passive: bool) -> list[Person]:
    """Whom the pronoun means that is hurt here, if one is and the text tells."""
    after, behind = scene.word(outcome.last + 1), scene.word(outcome.last + 2)
    object_of = after == "him" or (after == "her" and (behind in STOPS or not behind.isalpha()))
    if not passive and outcome.sort is Sort.TRANSITIVE and object_of:
        return [person for person in _before(scene, outcome.first, numbers) if _fits(scene, person, after)][:1]
    at = _subject(scene, outcome) if passive or outcome.sort is Sort.INTRANSITIVE else None
    if at is None:
        return []
    found = [person for person in _told_before(scene, at) if _fits(scene, person, scene.word(at))]
    return found[:1]


def _fits(scene: Scene, person: Person, pronoun: str) -> bool:
    """Whether the pronoun may mean the person."""
    nouns = set(scene.tokens.words[person.first : person.last + 1])
    return person.sure and not person.many and person.quantity is None and nouns.isdisjoint(NOT_OF_ME[pronoun])


def _before(scene: Scene, verb: int, numbers: Mapping[int, Quantity]) -> Iterator[Person]:
    """The people named before the verb in its sentence, the nearest first."""
    stop = verb
    while stop > max(scene.sentence.first, verb - BACK):
        person = antecedent(scene, stop, numbers)
        if person is None:
            stop -= 1
            continue
        yield _alone(person)
        stop = min(stop - 1, person.first)


def _alone(person: Person) -> Person:
    """One person, "a woman" without her article's number."""
    return replace(person, quantity=None, many=False) if person.quantity is not None and person.quantity.article else person


def _subject(scene: Scene, outcome: Outcome) -> int | None:
    """The token of "he" or "she" before the outcome's helpers, or None."""
    for index in range(outcome.first - 1, max(scene.sentence.first, outcome.first - 7) - 1, -1):
        if scene.word(index) in SUBJECTS:
            return index
        if not scene.word(index).isalpha():
            return None
    return None


def _told_before(scene: Scene, at: int) -> Iterator[Person]:
    """Who begins the sentence, or those before it."""
    sentences = scene.tokens.sentences
    position = bisect_right(sentences, scene.sentence.first, key=lambda sentence: sentence.first) - 1
    for back in range(SENTENCES + 1):
        if position - back < 0:
            return
        sentence = sentences[position - back]
        last = at if back == 0 else sentence.last + 1
        for start in range(sentence.first, min(last, sentence.first + BACK)):
            found, _ = people_listed(scene.tokens, start, last, {})
            if found and found[0].sure and found[0].last + 1 < last:
                yield _alone(found[0])
                break
