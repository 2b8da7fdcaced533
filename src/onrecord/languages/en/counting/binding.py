"""Which outcome befell the people that a number counts: an ordered table of rules, first answer wins.

The rules come in two passes: `NEAR` look at what touches the number, `FAR` at the clause, where outcomes that a
nearer number has taken are out of reach.
"""

from collections.abc import Callable
from dataclasses import replace

from onrecord.languages.en.counting.candidates import PEOPLES, end_of
from onrecord.languages.en.counting.predicates import active, aimed_at, of_the_hurt, partitive
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.subjects import alongside, subject_of
from onrecord.languages.en.counting.words import COMPOUNDS, FIGURES
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Outcome, Quantity, Sort
from onrecord.records.words import Hedge, Measure, Unit

Rule = Callable[[Scene, int], Outcome | None]

AFTER_NUMBER = frozenset("of the them those whom more others other people were being left lay had further additional extra".split())
BEFORE_OBJECT = frozenset(
    ", and a an the total of some another as many further additional extra estimated around also at least least him her us entire "
    "whole family families group groups crew team".split()
)
LINKS = frozenset(
    "reached reaches reaching reach rose risen rise rises climbed climbs climb stands stood stand hit hits passed passes "
    "exceeded topped surpassed included include includes was is were are been at to of as totalled totaled numbered total over".split()
)
BEFORE_NOMINAL = frozenset("the of those number force contingent total men troops people persons soldiers".split())
FIGURED = (Unit.PEOPLE, Unit.PERCENT, None)
QUOTES = frozenset("\"“'")
IN_ALL = (("in", "all"), ("in", "total"), ("of", "them"), ("all", "told"))
HOLDING = frozenset("hold holds holding held".split())
HANDED_OVER = frozenset((Measure.EXCHANGED, Measure.REPATRIATED, Measure.RETURNED, Measure.RELEASED))
NOUN_REACH = 3  # tokens from a number to its outcome: "11 army and police dead"
OBJECT_REACH = 5  # tokens from the verb to its number: "killed, the ministry's office says, 12"


def bodies(scene: Scene, index: int) -> Outcome | None:
    """In "17 corpses were carried down", "nine coffins", the dead, whatever is done with them; some are handed over."""
    quantity = scene.quantities[index]
    if quantity.unit is not Unit.BODIES:
        return None
    told = counted_as(scene, index) or object_of(scene, index) or subject_of(scene, index)
    if told is not None and (told.measure in HANDED_OVER or told.measure is Measure.KILLED):
        return replace(told, measure=Measure.REPATRIATED) if told.measure is Measure.RETURNED else told
    at = quantity.last if quantity.head is None else quantity.head
    return Outcome(first=at, last=at, measure=Measure.KILLED, sort=Sort.NOUN)


def counted_as(scene: Scene, index: int) -> Outcome | None:
    """In "some 2,700 wounded", "at least 100 of them dead", "1,100 casualties", "400 military casualties", the outcome that follows."""
    quantity = scene.quantities[index]
    inside = [o for o in scene.outcomes if quantity.last < o.first <= end_of(quantity) and o.sort is Sort.NOUN]
    if inside:
        return None if _told_of(scene, index, inside[-1]) else inside[-1]
    place = end_of(quantity) + 1
    while scene.word(place) in AFTER_NUMBER and place - end_of(quantity) < 5:
        place += 1
    outcome = next((o for o in scene.outcomes if o.first >= place and _befalls(scene, o)), None)
    if outcome is None or not _of_these(scene, quantity, outcome):
        return None
    if outcome.first == place:
        return None if _overruled(scene, index, outcome) or of_the_hurt(scene, quantity, outcome) else outcome
    return outcome if _counts_itself(scene, quantity, outcome, place) else None


def _befalls(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome may be said of people before it."""
    return not active(scene, outcome) and not (outcome.gerund and outcome.sort is Sort.TRANSITIVE)


def _counts_itself(scene: Scene, quantity: Quantity, outcome: Outcome, place: int) -> bool:
    """Whether an adjective or two parts a number from its outcome: "400 military casualties", "11 army and police dead"."""
    near = outcome.first <= place + NOUN_REACH and outcome.sort in (Sort.NOUN, Sort.STATE) and quantity.head is None
    return near and all(scene.word(i).isalpha() or "-" in scene.word(i) for i in range(place, outcome.first))


def _told_of(scene: Scene, index: int, inside: Outcome) -> bool:
    """Whether something else befell people whom the noun already calls displaced: "300 refugees were killed"."""
    told = subject_of(scene, index) if inside.measure is Measure.DISPLACED else None
    return told is not None and not told.moving


def _of_these(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether the outcome may be said of the number: in "26 of its 40 soldiers died" not of the 40, in "a death toll" of none."""
    if outcome.sort is Sort.NOUN and scene.word(outcome.last + 1) in COMPOUNDS:
        return False
    which = outcome.sort is Sort.TRANSITIVE and outcome.participle and not outcome.passive
    if quantity.unit is Unit.PERCENT:
        return not (which and outcome.measure is Measure.DEPLOYED)
    return which or not partitive(scene, quantity)


def _overruled(scene: Scene, index: int, outcome: Outcome) -> bool:
    """Whether the participle only says which people: "100 soldiers sent abroad are dead" is of the dead."""
    those = scene.word(outcome.first - 1) == "those"
    if outcome.sort is not Sort.TRANSITIVE or outcome.passive or (scene.quantities[index].head is None and not those):
        return False
    if object_of(scene, index) is not None:
        return True  # "released four soldiers seized in May"
    found = subject_of(scene, index)
    if found is None or found is outcome:
        return False
    return not any(outcome.last < quantity.first < found.first for quantity in scene.quantities)


def object_of(scene: Scene, index: int) -> Outcome | None:
    """In "killed two civilians", "wounding three or four", "sent Russia at least 3,000 soldiers", the verb before."""
    quantity = scene.quantities[index]
    for outcome in reversed(scene.outcomes):
        if outcome.first >= quantity.first:
            continue
        spread = quantity.hedge is Hedge.RANGE and scene.word(quantity.first - 1) == "from"  # "wounded from six to 14"
        between = range(outcome.last + 1, quantity.first - spread)
        if outcome.sort is Sort.NOUN:
            return outcome if _of_them(scene, between) else None  # "the deaths of 12 sailors"
        if outcome.sort is Sort.INTRANSITIVE and not outcome.participle and _of_them(scene, between):
            return outcome  # "the surrender of 134 marines"
        if scene.word(outcome.first) in HOLDING and described(scene, index) is not None:
            return None  # "hold 30 captured soldiers"
        acts = outcome.sort is Sort.TRANSITIVE and not outcome.passive and not aimed_at(scene, outcome)
        listed_first = scene.word(outcome.last + 1) not in (",", "and")  # "killed the mayor, two guards", not "40 killed and 110 hurt"
        return outcome if acts and listed_first and len(between) <= OBJECT_REACH and all(_lets_pass(scene, i) for i in between) else None
    return None


def _of_them(scene: Scene, between: range) -> bool:
    """Whether only "of" parts a noun from its number, with quotation marks or not."""
    return [scene.word(index) for index in between if scene.word(index) not in QUOTES] == ["of"]


def _lets_pass(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    name = not scene.tokens.capitals and scene.tokens.printed(index)[0].isupper()
    return name or word in BEFORE_OBJECT or word in QUOTES or word in PEOPLE_NOUNS or word.endswith("ly")


def toll_of(scene: Scene, index: int) -> Outcome | None:
    """In "the death toll ... reached at least 112", "the wounded were close to 1,000", "its losses at 900", the name before."""
    quantity = scene.quantities[index]
    if quantity.unit not in FIGURED or (quantity.unit is None and quantity.head is not None):
        return None
    if scene.word(quantity.first - 1) == ",":
        return _summed_up(scene, quantity)
    words = scene.tokens.words
    hedged = any(words[i] in LINKS for i in range(quantity.first, quantity.last))
    if scene.word(quantity.first - 1) not in LINKS and not hedged:
        return None
    for outcome in reversed(scene.outcomes):
        if outcome.first >= quantity.first or outcome.passive or outcome.gerund:
            continue
        if outcome.sort in (Sort.NOUN, Sort.TOLL, Sort.STATE) or _nominal(scene, outcome):
            return outcome
    return None


def _summed_up(scene: Scene, quantity: Quantity) -> Outcome | None:
    """In "those killed, 40 in all", "the wounded, some 30 of them", the outcome before the comma."""
    named = next((outcome for outcome in scene.outcomes if outcome.last == quantity.first - 2), None)
    counted = (scene.word(quantity.last + 1), scene.word(quantity.last + 2)) in IN_ALL
    return named if named is not None and counted and (named.sort is not Sort.TRANSITIVE or _nominal(scene, named)) else None


def number_of(scene: Scene, index: int) -> Outcome | None:
    """In "which brings to 244 the number of servicemen killed", "raising to 30 the toll", the outcome that follows."""
    quantity = scene.quantities[index]
    if scene.word(quantity.first - 1) != "to" or scene.word(quantity.last + 1) != "the" or scene.word(quantity.last + 2) not in FIGURES:
        return None
    return next((outcome for outcome in scene.outcomes if outcome.first > quantity.last), None)


def _nominal(scene: Scene, outcome: Outcome) -> bool:
    """Whether a participle stands as a noun or beside one of people: "the wounded", "the force dispatched so far"."""
    before = scene.word(outcome.first - 1)
    people = before in BEFORE_NOMINAL or before in PEOPLE_NOUNS or before in PEOPLES or before.endswith("an")  # "North Korean killed"
    who = outcome.measure is Measure.KILLED and outcome.sort is Sort.INTRANSITIVE and before == "who"  # "those who died have reached 100"
    return who or (outcome.participle and people)


def described(scene: Scene, index: int) -> Outcome | None:
    """In "14 missing sailors", "3.8 million internally displaced people", the word before the noun."""
    quantity = scene.quantities[index]
    if quantity.low is None:
        return None
    inside = (outcome for outcome in scene.outcomes if quantity.last < outcome.first <= end_of(quantity))
    return next((outcome for outcome in inside if outcome.participle or outcome.sort is Sort.STATE), None)


NEAR: tuple[Rule, ...] = (bodies, counted_as, object_of)
FAR: tuple[Rule, ...] = (alongside, number_of, subject_of, toll_of)
LAST: tuple[Rule, ...] = (described,)
