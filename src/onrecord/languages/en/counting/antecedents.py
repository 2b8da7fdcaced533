"""Who stands before a predicate: its subject, past phrases of place, appositions and relative clauses."""

from collections.abc import Mapping

from onrecord.languages.en.counting.ages import past_age
from onrecord.languages.en.counting.person_words import CALENDAR, DETERMINERS
from onrecord.languages.en.counting.persons import Person, person_at
from onrecord.languages.en.counting.persons_listed import OPEN, past_phrase, people_listed
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.numbers.counted import people_noun
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.reading import Quantity

Numbers = Mapping[int, Quantity]

SINGULAR = frozenset("was is has gets got".split())
RELATIVES = frozenset(("who", "whom", "which", "that"))
CLAUSE = frozenset("; : -- – — ] that because when while where although though but if whether after before until since than".split())
PLACED = frozenset(
    "as so in on at near during after before by with from to for of against inside outside among within under over last this".split()
)
MODALS = frozenset("will would could may might can must did does do".split())
BACK = 40  # tokens back to the subject
FEW = 6  # tokens between a predicate and its relative
NEAR = 18  # tokens back to the beginning of whom a relative clause is about


def before(scene: Scene, verb: int, numbers: Numbers) -> list[Person]:
    """The subject of the predicate whose first word is at `verb`, relative clauses seen through."""
    relative = scene.word(verb - 1) in RELATIVES
    one = scene.word(verb) in SINGULAR
    stop = _past_relative(scene, verb - 1 if relative else verb)
    while scene.word(stop - 1) in OPEN:
        stop -= 1
    nearest = antecedent(scene, stop, numbers) if relative else None
    if nearest is not None and (one or scene.word(nearest.first - 1) not in ("and", "or", ",")):
        return [nearest]
    start = _clause_start(scene, stop, one=one and not relative)
    found = _chain(scene, start, stop, numbers)
    if one and not relative:
        return found[:1]
    joined = {"and", "or"}.intersection(scene.tokens.words[start:stop])
    return found[-1:] if relative or not joined else found


def _past_relative(scene: Scene, stop: int) -> int:
    """The token before a relative clause that a comma ends here: "the clerk, who owns a shop and lives there, was"."""
    if scene.word(stop - 1) != ",":
        return stop
    for index in range(stop - 2, max(scene.sentence.first, stop - BACK), -1):
        if scene.word(index) in ("who", "whom", "whose") and scene.word(index - 1) == ",":
            return index - 1
        if scene.word(index) in (";", ":", "that", ")"):
            return stop
    return stop


def antecedent(scene: Scene, stop: int, numbers: Numbers) -> Person | None:
    """The people whose noun phrase, with what is said of them, ends just before `stop`."""
    found: Person | None = None
    for start in range(stop - 1, max(scene.sentence.first - 1, stop - NEAR), -1):
        person = person_at(scene.tokens, start, stop, numbers)
        if person is not None and person.sure and past_phrase(scene.tokens, person.last + 1, stop) >= stop:
            if found is not None and found.last == person.last and person.first >= found.first:
                continue
            if found is None or found.last == person.last:
                found = person
                continue
            return found if person.last + 1 < found.first and scene.word(person.last + 1) not in ("of", "from") else person
        if found is not None and scene.word(start) not in DETERMINERS and scene.word(start) not in ("of", "from", "a", "an"):
            return found
    return found


def _clause_start(scene: Scene, stop: int, *, one: bool) -> int:
    """The first token of the clause that ends before `stop`."""
    index = stop - 1
    while index >= max(scene.sentence.first, stop - BACK):
        word = scene.word(index)
        if word in CLAUSE or word in ("which", "whom") or (one and word in ("and", "or") and _new_clause(scene, index)):
            return index + 1
        if _finite(scene, index):
            relative = _relative(scene, index)
            if relative is None:
                return index + 1
            index = relative
        index -= 1
    return index + 1


def _new_clause(scene: Scene, index: int) -> bool:
    """Whether the subject of another clause begins behind "and": where what stands before is a verb's."""
    return not (people_noun(scene.word(index - 1)) and not people_noun(scene.word(index + 1)))


def _finite(scene: Scene, index: int) -> bool:
    """Whether the token is a verb that ends the clause before."""
    word = scene.word(index)
    if word in BE or word in HAVE or word in MODALS:
        return True
    after_article = scene.word(index - 1) in ("the", "a", "an")
    if word in verb_forms():
        return not after_article
    verbal = word in FORMS or word.endswith("ed")
    return verbal and not after_article and not any(people_noun(scene.word(index + step)) for step in (1, 2, 3))


def _relative(scene: Scene, index: int) -> int | None:
    """The token before the relative pronoun whose verb stands at `index`, or None."""
    for at in range(index - 1, max(scene.sentence.first, index - FEW), -1):
        if scene.word(at) in ("who", "whom", "which"):
            return at
        if scene.word(at) in (",", ";", "."):
            return None
    return None


def _chain(scene: Scene, start: int, stop: int, numbers: Numbers) -> list[Person]:
    """The people that the clause names, past phrases of place and time in front of them."""
    index = start
    while index < stop:
        word = scene.word(index)
        if word in (",", "and", "but", '"', "also", "then", "(", ")") or word.endswith("ly"):
            index += 1
            continue
        if word in PLACED or word in CALENDAR or (word.isdecimal() and past_age(scene.tokens, index, stop) == index):
            index = _past_mark(scene, index, stop)
            continue
        found, end = people_listed(scene.tokens, index, stop, numbers)
        if found and not any(end < number < stop for number in numbers):  # "two cooks by the road, five drivers": the drivers
            return found
        index = _past_mark(scene, max(index, end), stop)
    return []


def _past_mark(scene: Scene, index: int, stop: int) -> int:
    """The token behind the next comma."""
    return next((i + 1 for i in range(index, stop) if scene.word(i) == ","), stop)
