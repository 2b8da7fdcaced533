"""Which outcome befell the people that a number counts: an ordered table of rules, first answer wins.

The rules come in two passes: `NEAR` look at what touches the number, `FAR` at the clause, where outcomes that a
nearer number has taken are out of reach.
"""

from collections.abc import Callable

from onrecord.languages.en.outcome_words import BE, MODAL_AHEAD, SERVING
from onrecord.languages.en.scene import Scene
from onrecord.records.reading import Outcome, Quantity, Sort
from onrecord.records.words import Measure, Unit

Rule = Callable[[Scene, int], Outcome | None]

AFTER_NUMBER = frozenset("of them those whom more others other people were being left lay had further additional extra".split())
BEFORE_OBJECT = frozenset("a an the total of some another as many further additional extra estimated around also at least least him her us".split())
LINKS = frozenset("reached reaches reaching reach rose risen rise rises climbed climbs climb stands stood stand hit hits passed passes exceeded topped "
                  "surpassed was is were are been at to of as totalled totaled numbered total over".split())  # fmt: skip
CLAUSE_ENDS = frozenset("; while whereas but because when after before although though unless".split())
OBJECT_STARTS = frozenset("the a an its his her their our these those another some many several dozens scores hundreds thousands".split())
LIST_JOINTS = frozenset((",", "and", "or", "plus", "&", "--", "–", "-", "including", "in", ";"))
REACH = 45  # tokens to the verb: in the longest relative clause seen it stood 22 tokens on


def end_of(quantity: Quantity) -> int:
    """The last token of the number and of what it counts."""
    return quantity.last if quantity.head is None else max(quantity.head, quantity.last)


def active(scene: Scene, outcome: Outcome) -> bool:
    """Whether a transitive outcome has its people after it: "killed two civilians", not "were killed" nor "killed by"."""
    if outcome.sort is not Sort.TRANSITIVE or outcome.passive:
        return False
    if not outcome.participle:
        return True
    after = outcome.last + 1
    word = scene.word(after)
    if word in OBJECT_STARTS:
        return True
    return any(quantity.first == after for quantity in scene.quantities)


def counted_as(scene: Scene, index: int) -> Outcome | None:
    """In "some 2,700 wounded", "at least 100 of them dead", "1,100 casualties", "400 military casualties", the outcome that follows."""
    quantity = scene.quantities[index]
    inside = [o for o in scene.outcomes if quantity.last < o.first <= end_of(quantity) and o.sort is Sort.NOUN]
    if inside:
        return inside[-1]
    place = end_of(quantity) + 1
    while scene.word(place) in AFTER_NUMBER and place - end_of(quantity) < 5:
        place += 1
    for outcome in scene.outcomes:
        if outcome.first < place or active(scene, outcome) or (outcome.gerund and outcome.sort is Sort.TRANSITIVE):
            continue
        if outcome.first == place:
            return None if _overruled(scene, index, outcome) else outcome
        near = outcome.first <= place + 2 and outcome.sort in (Sort.NOUN, Sort.STATE) and quantity.head is None
        return outcome if near and all(scene.word(i).isalpha() or "-" in scene.word(i) for i in range(place, outcome.first)) else None
    return None


def _overruled(scene: Scene, index: int, outcome: Outcome) -> bool:
    """Whether the participle only says which people: "100 soldiers sent abroad are dead" is of the dead."""
    if outcome.sort is not Sort.TRANSITIVE or outcome.passive or scene.quantities[index].head is None:
        return False
    found = subject_of(scene, index)
    return found is not None and found is not outcome and not any(
        outcome.last < quantity.first < found.first for quantity in scene.quantities
    )


def object_of(scene: Scene, index: int) -> Outcome | None:
    """In "killed two civilians", "wounding three or four", "sent Russia at least 3,000 soldiers", the verb before."""
    quantity = scene.quantities[index]
    for outcome in reversed(scene.outcomes):
        if outcome.first >= quantity.first:
            continue
        between = range(outcome.last + 1, quantity.first)
        if outcome.sort is Sort.TRANSITIVE and not outcome.passive and len(between) <= 5 and all(_lets_pass(scene, i) for i in between):
            return outcome
        return None
    return None


def _lets_pass(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    return word in BEFORE_OBJECT or word in "\"“'" or word.endswith("ly") or scene.tokens.printed(index)[0].isupper() and not scene.tokens.capitals


def subject_of(scene: Scene, index: int) -> Outcome | None:
    """In "more than 300 soldiers are estimated to have been killed", the predicate; else the reduced relative "soldiers captured by"."""
    quantity = scene.quantities[index]
    start, reduced = end_of(quantity) + 1, None
    partitive = scene.word(quantity.first - 1) == "of" or (scene.word(quantity.first - 2) == "of" and scene.word(quantity.first - 1) == "the")
    for outcome in scene.outcomes:
        if outcome.first < start:
            continue
        if outcome.first - start > REACH or _clause_ends(scene, start, outcome.first):
            break
        if _predicate(scene, outcome) and not partitive:
            return outcome
        if active(scene, outcome):
            break
        if reduced is None and _reduced(outcome):
            reduced = outcome
            if partitive:
                break
    return reduced


def _predicate(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is said of the subject: "were killed", "died", "are missing", "had become casualties"."""
    if outcome.sort is Sort.INTRANSITIVE:
        return not outcome.gerund
    if outcome.sort in (Sort.TRANSITIVE, Sort.STATE) and outcome.passive:
        return True
    return outcome.sort is Sort.NOUN and scene.word(outcome.first - 1) in ("become", "became", "becoming")


def _reduced(outcome: Outcome) -> bool:
    return outcome.sort is Sort.STATE or outcome.participle and outcome.sort is Sort.TRANSITIVE


def _clause_ends(scene: Scene, start: int, stop: int) -> bool:
    return any(scene.word(index) in CLAUSE_ENDS for index in range(start, stop))


def toll_of(scene: Scene, index: int) -> Outcome | None:
    """In "the death toll ... reached at least 112", "the wounded were close to 1,000", "put its losses at 900", the figure's name before."""
    quantity = scene.quantities[index]
    if quantity.unit not in (Unit.PEOPLE, None) or (quantity.unit is None and quantity.head is not None):
        return None
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


def _nominal(scene: Scene, outcome: Outcome) -> bool:
    """Whether a participle stands as a noun or beside one of people: "the wounded", "the force dispatched so far"."""
    before = scene.word(outcome.first - 1)
    return outcome.participle and (before in ("the", "of", "number", "force", "contingent", "total", "men", "troops", "people", "persons", "soldiers") or before.endswith("an"))


def alongside(scene: Scene, index: int) -> Outcome | None:
    """In "was killed alongside a medic", "died together with two guards", the outcome that the company shared."""
    quantity = scene.quantities[index]
    before = tuple(scene.word(quantity.first - step) for step in (2, 1))
    if before[1] != "alongside" and before not in (("along", "with"), ("together", "with")):
        return None
    shared = [outcome for outcome in scene.outcomes if outcome.last < quantity.first and _predicate(scene, outcome)]
    return shared[-1] if shared else None


def listed(scene: Scene, index: int) -> int | None:
    """In "killed 40 farmers, 30 herders and 20 others", the number before, whose outcome this one shares."""
    if index == 0:
        return None
    here, before = scene.quantities[index], scene.quantities[index - 1]
    if scene.word(here.first - 1) == "including":
        return index - 1
    gap = range(end_of(before) + 1, here.first)
    joints = sum(scene.word(i) in LIST_JOINTS for i in gap)
    return index - 1 if joints and len(gap) <= 8 and not any(scene.word(i) in CLAUSE_ENDS or scene.word(i) in BE for i in gap) else None


def described(scene: Scene, index: int) -> Outcome | None:
    """In "14 missing sailors", "3.8 million internally displaced people", the word before the noun."""
    quantity = scene.quantities[index]
    for outcome in scene.outcomes:
        if quantity.last < outcome.first <= end_of(quantity) and (outcome.participle or outcome.sort is Sort.STATE):
            return outcome
    return None


ADDS = frozenset("add supply commit provide contribute".split())


def serving(scene: Scene, index: int) -> Measure | None:
    """In "might add up to 400 more", people to be sent; "100 bodies" are of the dead; in "1,500 troops were already training in", "about 12,000 strong", "has around 12,000 soldiers in", deployed; in "are in", present."""
    quantity = scene.quantities[index]
    after = end_of(quantity) + 1
    if scene.word(end_of(quantity)) == "strong" or scene.word(after + 1) == "strong" and scene.word(after) == "-":
        return Measure.DEPLOYED
    if scene.word(quantity.first - 1) in ADDS and any(scene.word(quantity.first - step) in MODAL_AHEAD for step in (2, 3, 4)):
        return Measure.EXPECTED_TO_BE_SENT
    if quantity.unit is Unit.BODIES:
        return Measure.KILLED
    if scene.word(quantity.first - 1) in ("has", "have", "had") and scene.word(after) in ("in", "on", "at", "inside"):
        return Measure.DEPLOYED
    position = after
    while scene.word(position) in BE or scene.word(position) in ("already", "currently", "now", "still", "have", "has", "there"):
        position += 1
    if position == after and scene.word(position) not in SERVING:
        return None
    if scene.word(position) in SERVING:
        return Measure.DEPLOYED
    return Measure.PRESENT if scene.word(position) in ("in", "on", "inside", "at", "across") else None


NEAR: tuple[Rule, ...] = (counted_as, object_of)
FAR: tuple[Rule, ...] = (alongside, subject_of, toll_of)
LAST: tuple[Rule, ...] = (described,)
