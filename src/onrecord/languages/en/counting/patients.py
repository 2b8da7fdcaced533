"""Where the people stand whom an outcome befell, read from the words around it: before a passive, behind an active verb."""

from collections.abc import Callable, Mapping

from onrecord.languages.en.counting.antecedents import CLAUSE, PLACED, antecedent, before
from onrecord.languages.en.counting.outcomes import ADVERBS
from onrecord.languages.en.counting.person_words import CALENDAR, POSSESSIVES
from onrecord.languages.en.counting.persons import Person, person_at
from onrecord.languages.en.counting.persons_listed import OPEN, people_listed
from onrecord.languages.en.counting.pronouns import meant
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, HAVE
from onrecord.records.reading import Outcome, Quantity, Sort

Numbers = Mapping[int, Quantity]

AUXILIARIES = BE | HAVE | frozenset("not never reportedly had would will could may might".split())
WHICH = frozenset("the a an of these those his her their several many some other with for to by in".split())
PASSED = frozenset("down shot beaten , then later to have has had found left".split())  # between "was" and its outcome: "was found dead"
SHARED = frozenset((("along", "with"), ("together", "with"), ("as", "well")))
ENDS_PLACE = frozenset("the a an his her their its this".split())
OF_REACH = 7  # tokens from a murder to its "of": "the murder in the capital of"
PART_REACH = 16  # tokens from a predicate to "including"
AGO = frozenset(("ago", "earlier", "before"))


def patients(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """Whom the outcome befell, by the first rule that answers, with those who shared it."""
    for rule in RULES:
        found = rule(scene, outcome, numbers)
        if found:
            others = _company(scene, outcome, numbers) if rule in (_subject, _object) else []
            return [*found, *others]
    return meant(scene, outcome, numbers, passive=is_passive(scene, outcome))


def _company(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "was killed along with his driver", "have died, including the mayor", those behind the predicate."""
    for index in range(outcome.last + 1, min(outcome.last + PART_REACH, scene.sentence.last)):
        word, after = scene.word(index), scene.word(index + 1)
        if word in CLAUSE or any(other.first == index for other in scene.outcomes):
            return []
        pair = (word, after) in SHARED
        if pair or word == "alongside" or (word == "including" and scene.word(index - 1) == ","):
            start = index + (3 if after == "well" else 2 if pair else 1)
            return people_listed(scene.tokens, start, scene.sentence.last + 1, numbers)[0]
    return []


def _object(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "gunmen killed Judge A B and his wife", "injuring the driver", those behind an active verb."""
    start = _past_adverbs(scene, outcome.last + 1)
    which = outcome.participle and _tells_which(scene, outcome)
    if outcome.sort is not Sort.TRANSITIVE or which or is_passive(scene, outcome) or _nominal(scene, outcome):
        return []
    found, _ = people_listed(scene.tokens, start, scene.sentence.last + 1, numbers)
    return found


def _tells_which(scene: Scene, outcome: Outcome) -> bool:
    """Whether the participle stands inside a noun phrase: "the wounded man", "four kidnapped drivers"."""
    return scene.word(outcome.first - 1) in WHICH or any(quantity.last == outcome.first - 1 for quantity in scene.quantities)


def _past_adverbs(scene: Scene, index: int) -> int:
    while scene.word(index).endswith("ly") or scene.word(index) in ("also", '"') or scene.word(index) in CALENDAR:
        index += 1
    return index


def is_passive(scene: Scene, outcome: Outcome) -> bool:
    """Whether people before the outcome are meant; "were shot and killed", "were ambushed and later killed" count as one."""
    told = outcome.participle or outcome.sort is Sort.STATE
    return outcome.passive or (told and _helper(scene, outcome) is not None)


def _helper(scene: Scene, outcome: Outcome) -> int | None:
    """The form of "be" that governs the outcome, or None."""
    index = outcome.first - 1
    while index > scene.sentence.first and outcome.first - index < 12:
        word = scene.word(index)
        if word in BE:
            return index
        joined = (word == "and" and scene.word(index - 1).endswith(("ed", "ot", "en", "un"))) or (
            word.endswith("ed") and scene.word(index + 1) in ("and", ",")
        )
        if not (joined or word in ADVERBS or word.endswith("ly") or word in PASSED):
            return None
        index -= 1
    return None


def _nominal(scene: Scene, outcome: Outcome) -> bool:
    """Whether the word is a noun here: "the murder of", "his kidnapping"."""
    before = scene.word(outcome.first - 1)
    return not outcome.participle and (scene.word(outcome.last + 1) == "of" or before in ("the", "a", "his", "her", "their", "'s"))


def _of(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "the murder of Judge A B", "the deaths of his two sons", those behind "of"."""
    if outcome.participle or outcome.sort is Sort.STATE:
        return []
    start = _behind_of(scene, outcome.last + 1)
    return people_listed(scene.tokens, start, scene.sentence.last + 1, numbers)[0] if start else []


def _behind_of(scene: Scene, index: int) -> int:
    """The token behind "of", past when and where: "the murder on 3 May in Lima of", not "in the port of", or 0."""
    if scene.word(index) == "of":
        return index + 1
    if scene.word(index) not in ("on", "in", "at", "near") and scene.word(index) not in CALENDAR:
        return 0
    for place in range(index + 1, index + OF_REACH):
        word = scene.word(place)
        if word == "of":
            return place + 1
        if not word.isalnum() or word in ENDS_PLACE or word in BE or word in HAVE or word in CLAUSE:
            return 0
    return 0


def _owner(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "the judge's murder", whose it was."""
    at = outcome.first - 1
    if outcome.participle or scene.word(at) not in POSSESSIVES:
        return []
    for start in range(max(scene.sentence.first, at - 8), at):
        person = person_at(scene.tokens, start, at, numbers)
        if person is not None and person.last == at - 1 and person.sure:
            return [person]
    return []


def _subject(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "Judge A B, a member of the court, was killed", those before the predicate."""
    if outcome.sort is Sort.INTRANSITIVE:
        verb = outcome.first
        if outcome.gerund or scene.word(verb - 1) == "to":
            return []
    elif outcome.sort in (Sort.TRANSITIVE, Sort.STATE) and is_passive(scene, outcome):
        verb = _helper(scene, outcome) or outcome.first - 1
    else:
        return []
    while verb - 1 > scene.sentence.first and _aids(scene.word(verb - 1)):
        verb -= 1
    return before(scene, verb, numbers)


def _aids(word: str) -> bool:
    return word in AUXILIARIES or word in ADVERBS or word.endswith("ly") or word == "to"


def _reduced(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """In "the bishop killed in March", "Judge A B, wounded by a sniper", those just before."""
    after = scene.word(outcome.last + 1)
    if (
        outcome.last + 1 in numbers
        or outcome.sort is not Sort.TRANSITIVE
        or not outcome.participle
        or not (after in PLACED or after in CALENDAR or after.endswith("ly") or _dated(scene, outcome, numbers))
    ):
        return []
    stop = outcome.first
    while scene.word(stop - 1) in OPEN or scene.word(stop - 1) in ADVERBS:
        stop -= 1
    found = antecedent(scene, stop, numbers)
    return [found] if found is not None else []


def _dated(scene: Scene, outcome: Outcome, numbers: Numbers) -> bool:
    """ "kidnapped 11 days ago", not "killed 11 soldiers"."""
    return scene.word(outcome.last + 1).isdecimal() and outcome.last + 1 not in numbers and scene.word(outcome.last + 3) in AGO


RULES: tuple[Callable[[Scene, Outcome, Numbers], list[Person]], ...] = (_of, _owner, _subject, _reduced, _object)
