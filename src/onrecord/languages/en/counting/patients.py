"""Where the people stand whom an outcome befell, read from the words around it: before a passive, behind an active verb."""

from collections.abc import Callable, Mapping

from onrecord.languages.en.counting.ages import past_age
from onrecord.languages.en.counting.outcomes import ADVERBS
from onrecord.languages.en.counting.person_words import CALENDAR, POSSESSIVES
from onrecord.languages.en.counting.persons import Person, person_at
from onrecord.languages.en.counting.persons_listed import OPEN, people_listed
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.numbers.counted import people_noun
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.reading import Outcome, Quantity, Sort

Numbers = Mapping[int, Quantity]

SINGULAR = frozenset("was is has gets got".split())
AUXILIARIES = BE | HAVE | frozenset("not never reportedly had would will could may might".split())
RELATIVES = frozenset(("who", "whom", "which", "that"))
CLAUSE = frozenset("; : -- – — ] that because when while where although though but if whether after before until since than".split())
PLACED = frozenset(
    "as so in on at near during after before by with from to for of against inside outside among within under over last this".split()
)
WHICH = frozenset("the a an of these those his her their several many some other with for to by in".split())
BACK = 40  # tokens back to the subject
PASSED = frozenset("down shot beaten , then later to have has had found left".split())  # between "was" and its outcome: "was found dead"
SHARED = frozenset((("along", "with"), ("together", "with"), ("as", "well")))
PART_REACH = 16  # tokens from a predicate to "including"
MODALS = frozenset("will would could may might can must did does do".split())
AGO = frozenset(("ago", "earlier", "before"))
FEW = 6  # tokens between a predicate and its relative


def patients(scene: Scene, outcome: Outcome, numbers: Numbers) -> list[Person]:
    """Whom the outcome befell, by the first rule that answers, with those who shared it."""
    for rule in RULES:
        found = rule(scene, outcome, numbers)
        if found:
            others = _company(scene, outcome, numbers) if rule is _subject else []
            return [*found, *others]
    return []


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
    while scene.word(index).endswith("ly") or scene.word(index) in ("also", '"'):
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
    if scene.word(outcome.last + 1) != "of" or outcome.participle or outcome.sort is Sort.STATE:
        return []
    found, _ = people_listed(scene.tokens, outcome.last + 2, scene.sentence.last + 1, numbers)
    return found


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


def before(scene: Scene, verb: int, numbers: Numbers) -> list[Person]:
    """The subject of the predicate whose first word is at `verb`, relative clauses seen through."""
    stop = verb
    one = scene.word(verb) in SINGULAR
    if scene.word(stop - 1) in RELATIVES:
        stop -= 1
    while scene.word(stop - 1) in OPEN:
        stop -= 1
    start = _clause_start(scene, stop, one=one and scene.word(verb - 1) not in RELATIVES)
    found = _chain(scene, start, stop, numbers)
    relative = scene.word(verb - 1) in RELATIVES
    joined = {"and", "or"}.intersection(scene.tokens.words[start:stop])
    if one and not relative:
        return found[:1]
    return found[-1:] if relative or not joined else found


def _clause_start(scene: Scene, stop: int, *, one: bool) -> int:
    """The first token of the clause that ends before `stop`."""
    index = stop - 1
    while index >= max(scene.sentence.first, stop - BACK):
        word = scene.word(index)
        if word in CLAUSE or (one and word in ("and", "or") and _new_clause(scene, index)):
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
    found = _chain(scene, _clause_start(scene, stop, one=True), stop, numbers)
    return found[-1:]


def _dated(scene: Scene, outcome: Outcome, numbers: Numbers) -> bool:
    """ "kidnapped 11 days ago", not "killed 11 soldiers"."""
    return scene.word(outcome.last + 1).isdecimal() and outcome.last + 1 not in numbers and scene.word(outcome.last + 3) in AGO


RULES: tuple[Callable[[Scene, Outcome, Numbers], list[Person]], ...] = (_of, _owner, _subject, _reduced, _object)
