"""Numbers that are the subject of what befell people: "300 soldiers are estimated to have been killed", "died alongside a medic"."""

from collections.abc import Iterator
from itertools import pairwise

from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.predicates import active, of_the_hurt, partitive, predicate
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.reading import Outcome, Quantity, Sort

REACHED = frozenset("reached reaching passed exceeded topped neared".split())  # "those who died have reached 100 and 300 are hurt"
CLAUSE_ENDS = frozenset("; while whereas but because when after before although though unless".split())
FRONTED = 3  # tokens of "Of the roughly 11,000"
REACH = 90  # tokens to the verb: behind a list of five victims by name and age it stood 80 tokens on


def subject_of(scene: Scene, index: int) -> Outcome | None:
    """In "more than 300 soldiers are estimated to have been killed", the predicate; else the reduced relative "soldiers captured by"."""
    quantity = scene.quantities[index]
    if scene.word(quantity.first - 1) in REACHED:
        return None
    start, reduced = end_of(quantity) + 1, None
    based = partitive(scene, quantity)
    for outcome in _its_own(scene, quantity, start):
        if predicate(scene, outcome) and not based:
            if not outcome.moving:
                return outcome
            reduced = reduced or outcome  # "villagers who crossed the river are missing"
            continue
        if active(scene, outcome):
            break
        if reduced is None and _reduced(scene, quantity, outcome):
            reduced = outcome if _says_which(scene, quantity, outcome) else None
            if reduced is None or based:
                break
    return reduced


def _its_own(scene: Scene, quantity: Quantity, start: int) -> Iterator[Outcome]:
    """The outcomes of the clause up to the first that befell a later number."""
    for outcome in _in_clause(scene, start):
        if _of_the_next(scene, quantity, outcome):
            return
        if not of_the_hurt(scene, quantity, outcome):
            yield outcome


def _in_clause(scene: Scene, start: int) -> Iterator[Outcome]:
    """The outcomes from the token to the end of its clause."""
    for outcome in scene.outcomes:
        if outcome.first >= start:
            if outcome.first - start > REACH or _clause_ends(scene, start, outcome.first):
                return
            yield outcome


def _of_the_next(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether it befell those of a later number: in "20 died, including five children, and three were hurt" not the five."""
    later = (other.first for other in scene.quantities if quantity.last < other.first < outcome.first)
    if not any((scene.word(first - 2), scene.word(first - 1)) == (",", "and") for first in later):
        return False
    before = max((found.last for found in scene.outcomes if found.last < quantity.first), default=None)
    return before is not None and any(scene.word(index) == "including" for index in range(before + 1, quantity.first))


def _says_which(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether the participle says which people are counted: not those of a nearer number, nor in "half of the men sent"."""
    start = end_of(quantity) + 1
    of_others = quantity.head is None and scene.word(start) == "of" and scene.word(start + 1) not in ("them", "those", "whom")
    return not of_others and not any(start <= other.first < outcome.first for other in scene.quantities)


def _reduced(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether the outcome only says which people: "soldiers captured by", "Of the 11,000 the agency says were sent, half ..."."""
    fronted = scene.word(scene.sentence.first) == "of" and quantity.first <= scene.sentence.first + FRONTED
    told = outcome.participle and outcome.sort is Sort.TRANSITIVE and (fronted or not outcome.passive)
    return outcome.sort is Sort.STATE or told


def _clause_ends(scene: Scene, start: int, stop: int) -> bool:
    """Whether another clause begins between two tokens: after "while", "and that" where a second thing is said, "claimed that"."""
    words = [scene.word(index) for index in range(start, stop)]
    if not CLAUSE_ENDS.isdisjoint(words):
        return True
    return "that" in words and any(b == "that" and (a == "and" or a in verb_forms()) for a, b in pairwise(words))


def alongside(scene: Scene, index: int) -> Outcome | None:
    """In "was killed alongside a medic", "died together with two guards", the outcome that the company shared."""
    quantity = scene.quantities[index]
    before = tuple(scene.word(quantity.first - step) for step in (2, 1))
    if before[1] != "alongside" and before not in (("along", "with"), ("together", "with")):
        return None
    shared = [outcome for outcome in scene.outcomes if outcome.last < quantity.first and predicate(scene, outcome)]
    return shared[-1] if shared else None
