"""How an outcome stands to the people beside it: active, said of its subject, or only aimed at."""

from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Outcome, Quantity, Sort
from onrecord.records.words import Measure

OBJECT_STARTS = frozenset(
    "the a an its his her their our these those nobody none no everyone him them himself themselves another some many "
    "several dozens scores hundreds thousands".split()
)
DETERMINERS = frozenset("the its his their our".split())


def active(scene: Scene, outcome: Outcome) -> bool:
    """Whether a transitive outcome has its people after it: "killed two civilians", not "were killed" nor "killed by"."""
    if outcome.sort is not Sort.TRANSITIVE or outcome.passive:
        return False
    if not outcome.participle:
        return True
    after = outcome.last + 1 + (scene.word(outcome.last + 1) in ("from", "between"))  # "and wounded from six to 14"
    word = scene.word(after)
    return word in OBJECT_STARTS or word in PEOPLE_NOUNS or any(q.first == after and not fated(scene, q) for q in scene.quantities)


def fated(scene: Scene, quantity: Quantity) -> bool:
    """Whether an outcome of its own follows the number: in a headline's "57 civilians killed 150 injured", it does."""
    after = end_of(quantity) + 1
    return any(outcome.first in (after, after + 1) for outcome in scene.outcomes)


def predicate(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is said of the subject: "were killed", "died", "are missing", "had become casualties"."""
    if scene.word(outcome.first - 2) == "yet" or scene.word(outcome.first - 3) == "yet":
        return False  # "have yet to be returned"
    if outcome.sort is Sort.INTRANSITIVE:
        return not outcome.gerund and not aimed_at(scene, outcome)
    if outcome.sort in (Sort.TRANSITIVE, Sort.STATE) and outcome.passive:
        return True
    return outcome.sort is Sort.NOUN and scene.word(outcome.first - 1) in ("become", "became", "becoming")


def aimed_at(scene: Scene, outcome: Outcome) -> bool:
    """Whether the verb only says to what end: "a raid to rescue two hostages" rescued nobody; what is to be sent is counted as such."""
    return scene.word(outcome.first - 1) == "to" and not outcome.participle and outcome.measure is not Measure.DEPLOYED


def of_the_hurt(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether something else befell a part of them: "2,000 of the wounded were sent home"."""
    part = scene.word(quantity.last + 1) == "of" and scene.word(outcome.first - 1) == "the"
    return (
        part
        and scene.word(outcome.last + 1) in BE
        and any(o.passive and o.first <= outcome.last + 3 for o in scene.outcomes if o.first > outcome.last)
    )


def partitive(scene: Scene, quantity: Quantity) -> bool:
    """Whether the number is the base of another one: "3,800 of the 12,000", "26 of its 40", "of the 12 guards, three"."""
    at = quantity.first - (2 if scene.word(quantity.first - 1) in DETERMINERS else 1)
    return scene.word(at) == "of" and (at == scene.sentence.first or any(end_of(other) == at - 1 for other in scene.quantities))
