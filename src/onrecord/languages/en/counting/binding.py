"""Which outcome befell the people that a number counts: an ordered table of rules, first answer wins.

The rules come in two passes: `NEAR` look at what touches the number, `FAR` at the clause, where outcomes that a
nearer number has taken are out of reach.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from onrecord.languages.en.counting.candidates import PEOPLES, end_of
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, COMPOUNDS, FIGURES
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Outcome, Quantity, Sort
from onrecord.records.words import Measure, Unit

Rule = Callable[[Scene, int], Outcome | None]

AFTER_NUMBER = frozenset("of the them those whom more others other people were being left lay had further additional extra".split())
BEFORE_OBJECT = frozenset(
    ", and a an the total of some another as many further additional extra estimated around also at least least him her us".split()
)
LINKS = frozenset(
    "reached reaches reaching reach rose risen rise rises climbed climbs climb stands stood stand hit hits passed passes "
    "exceeded topped surpassed included include includes was is were are been at to of as totalled totaled numbered total over".split()
)
REACHED = frozenset("reached reaching passed exceeded topped neared".split())  # "those who died have reached 100 and 300 are hurt"
CLAUSE_ENDS = frozenset("; while whereas but because when after before although though unless".split())
BEFORE_NOMINAL = frozenset("the of those number force contingent total men troops people persons soldiers".split())
OBJECT_STARTS = frozenset(
    "the a an its his her their our these those nobody none no everyone him them himself themselves another some many "
    "several dozens scores hundreds thousands".split()
)
FIGURED = (Unit.PEOPLE, Unit.PERCENT, None)
QUOTES = frozenset("\"“'")
APPOSITIONS = frozenset(("including", "--", "–", "—", "(", ":"))
LIST_JOINTS = frozenset((",", "and", "or", "plus", "&", "--", "–", "-", "including", "in", ";"))
LIST_REACH = 8  # tokens between two numbers of a list: "9 in the quarter of the mill, 8 in"
NOUN_REACH = 3  # tokens from a number to its outcome: "11 army and police dead"
FRONTED = 3  # tokens of "Of the roughly 11,000"
DETERMINERS = frozenset("the its his their our".split())
OBJECT_REACH = 5  # tokens from the verb to its number: "killed, the ministry's office says, 12"
REACH = 45  # tokens to the verb: in the longest relative clause seen it stood 22 tokens on


def active(scene: Scene, outcome: Outcome) -> bool:
    """Whether a transitive outcome has its people after it: "killed two civilians", not "were killed" nor "killed by"."""
    if outcome.sort is not Sort.TRANSITIVE or outcome.passive:
        return False
    if not outcome.participle:
        return True
    after = outcome.last + 1
    word = scene.word(after)
    return word in OBJECT_STARTS or word in PEOPLE_NOUNS or any(q.first == after and not _fated(scene, q) for q in scene.quantities)


def _fated(scene: Scene, quantity: Quantity) -> bool:
    """Whether an outcome of its own follows the number: in a headline's "57 civilians killed 150 injured", it does."""
    after = end_of(quantity) + 1
    return any(outcome.first in (after, after + 1) for outcome in scene.outcomes)


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
        return None if _overruled(scene, index, outcome) or _of_the_hurt(scene, quantity, outcome) else outcome
    return outcome if _counts_itself(scene, quantity, outcome, place) else None


def _befalls(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome may be said of people before it."""
    return not active(scene, outcome) and not (outcome.gerund and outcome.sort is Sort.TRANSITIVE)


def _of_the_hurt(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether something else befell a part of them: "2,000 of the wounded were sent home"."""
    part = scene.word(quantity.last + 1) == "of" and scene.word(outcome.first - 1) == "the"
    return (
        part
        and scene.word(outcome.last + 1) in BE
        and any(o.passive and o.first <= outcome.last + 3 for o in scene.outcomes if o.first > outcome.last)
    )


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
    return which or not _partitive(scene, quantity)


def _partitive(scene: Scene, quantity: Quantity) -> bool:
    """Whether the number is the base of another one: "3,800 of the 12,000", "26 of its 40", "of the 12 guards, three"."""
    at = quantity.first - (2 if scene.word(quantity.first - 1) in DETERMINERS else 1)
    return scene.word(at) == "of" and (at == scene.sentence.first or any(end_of(other) == at - 1 for other in scene.quantities))


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
        between = range(outcome.last + 1, quantity.first)
        if outcome.sort is Sort.NOUN:
            return outcome if len(between) == 1 and scene.word(between[0]) == "of" else None  # "the deaths of 12 sailors"
        acts = outcome.sort is Sort.TRANSITIVE and not outcome.passive and not _aimed_at(scene, outcome)
        listed_first = scene.word(outcome.last + 1) not in (",", "and")  # "killed the mayor, two guards", not "40 killed and 110 hurt"
        return outcome if acts and listed_first and len(between) <= OBJECT_REACH and all(_lets_pass(scene, i) for i in between) else None
    return None


def _aimed_at(scene: Scene, outcome: Outcome) -> bool:
    """Whether the verb only says to what end: "a raid to rescue two hostages" rescued nobody; what is to be sent is counted as such."""
    return scene.word(outcome.first - 1) == "to" and not outcome.participle and outcome.measure is not Measure.DEPLOYED


def _lets_pass(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    name = not scene.tokens.capitals and scene.tokens.printed(index)[0].isupper()
    return name or word in BEFORE_OBJECT or word in QUOTES or word in PEOPLE_NOUNS or word.endswith("ly")


def subject_of(scene: Scene, index: int) -> Outcome | None:
    """In "more than 300 soldiers are estimated to have been killed", the predicate; else the reduced relative "soldiers captured by"."""
    quantity = scene.quantities[index]
    if scene.word(quantity.first - 1) in REACHED:
        return None
    start, reduced = end_of(quantity) + 1, None
    partitive = _partitive(scene, quantity)
    for outcome in (found for found in _in_clause(scene, start) if not _of_the_hurt(scene, quantity, found)):
        if _predicate(scene, outcome) and not partitive:
            if not outcome.moving:
                return outcome
            reduced = reduced or outcome  # "villagers who crossed the river are missing"
            continue
        if active(scene, outcome):
            break
        if reduced is None and _reduced(scene, quantity, outcome):
            reduced = outcome if _says_which(scene, quantity, outcome) else None
            if reduced is None or partitive:
                break
    return reduced


def _in_clause(scene: Scene, start: int) -> Iterator[Outcome]:
    """The outcomes from the token to the end of its clause."""
    for outcome in scene.outcomes:
        if outcome.first >= start:
            if outcome.first - start > REACH or _clause_ends(scene, start, outcome.first):
                return
            yield outcome


def _says_which(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether the participle says which people are counted: not those of a nearer number, nor in "half of the men sent"."""
    start = end_of(quantity) + 1
    of_others = quantity.head is None and scene.word(start) == "of" and scene.word(start + 1) not in ("them", "those", "whom")
    return not of_others and not any(start <= other.first < outcome.first for other in scene.quantities)


def _predicate(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is said of the subject: "were killed", "died", "are missing", "had become casualties"."""
    if scene.word(outcome.first - 2) == "yet" or scene.word(outcome.first - 3) == "yet":
        return False  # "have yet to be returned"
    if outcome.sort is Sort.INTRANSITIVE:
        return not outcome.gerund and not _aimed_at(scene, outcome)
    if outcome.sort in (Sort.TRANSITIVE, Sort.STATE) and outcome.passive:
        return True
    return outcome.sort is Sort.NOUN and scene.word(outcome.first - 1) in ("become", "became", "becoming")


def _reduced(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether the outcome only says which people: "soldiers captured by", "Of the 11,000 the agency says were sent, half ..."."""
    fronted = scene.word(scene.sentence.first) == "of" and quantity.first <= scene.sentence.first + FRONTED
    told = outcome.participle and outcome.sort is Sort.TRANSITIVE and (fronted or not outcome.passive)
    return outcome.sort is Sort.STATE or told


def _clause_ends(scene: Scene, start: int, stop: int) -> bool:
    """Whether another clause begins between two tokens: after "while", or "and that" where a second thing is said."""
    words = [scene.word(index) for index in range(start, stop)]
    return not CLAUSE_ENDS.isdisjoint(words) or ("and", "that") in pairwise(words)


def toll_of(scene: Scene, index: int) -> Outcome | None:
    """In "the death toll ... reached at least 112", "the wounded were close to 1,000", "its losses at 900", the name before."""
    quantity = scene.quantities[index]
    if quantity.unit not in FIGURED or (quantity.unit is None and quantity.head is not None):
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
    if scene.word(here.first - 1) in APPOSITIONS or earlier_figure(scene, here):
        return index - 1
    gap = range(end_of(before) + 1, here.first)
    if scene.word(here.last + 1) == "of" and scene.word(here.last + 2) in ("them", "whom") and len(gap) <= LIST_REACH:
        return index - 1  # "37 were injured, ten of them gravely"
    gap_words = {scene.word(i) for i in gap}
    return index - 1 if len(gap) <= LIST_REACH and gap_words & LIST_JOINTS and not gap_words & (CLAUSE_ENDS | BE) else None


def earlier_figure(scene: Scene, quantity: Quantity) -> bool:
    """In "revising its April figure of 600", "rose to 41 from 36", whether the number is the same figure at another time."""
    lead = (scene.word(quantity.first - 2), scene.word(quantity.first - 1))
    if lead[1] == "the" and quantity.head is None and scene.word(quantity.last + 1) in ("it", "he", "she", "they"):
        return True  # "three times the 600 it reported in April"
    return (lead[0] in FIGURES and lead[1] == "of") or (lead[1] == "from" and quantity.head is None)


def described(scene: Scene, index: int) -> Outcome | None:
    """In "14 missing sailors", "3.8 million internally displaced people", the word before the noun."""
    quantity = scene.quantities[index]
    if quantity.low is None:
        return None
    inside = (outcome for outcome in scene.outcomes if quantity.last < outcome.first <= end_of(quantity))
    return next((outcome for outcome in inside if outcome.participle or outcome.sort is Sort.STATE), None)


NEAR: tuple[Rule, ...] = (counted_as, object_of)
FAR: tuple[Rule, ...] = (alongside, number_of, subject_of, toll_of)
LAST: tuple[Rule, ...] = (described,)
