"""Names given to people already counted: "the victims were identified as A B and C D", "among the dead is the mayor"."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.languages.en.counting.persons import Person
from onrecord.languages.en.counting.persons_listed import people_listed
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE
from onrecord.records.reading import Bond, Outcome, Quantity, Sort
from onrecord.records.words import Measure

VICTIMS = {
    **dict.fromkeys("dead deceased killed murdered slain died bodies body corpse corpses".split(), Measure.KILLED),
    **dict.fromkeys("injured wounded hurt".split(), Measure.WOUNDED),
    **dict.fromkeys("kidnapped abducted hostage hostages".split(), Measure.ABDUCTED),
    **dict.fromkeys(("released", "freed"), Measure.RELEASED),
}
SAME = frozenset(("victim", "victims"))  # of whatever was told before
REFERRING = frozenset("the they both he she those these".split())
# Whoever is identified as one of these suffered nothing.
DOERS = frozenset(
    "assailant assailants attacker attackers killer killers murderer murderers suspect suspects gunman gunmen terrorist terrorists "
    "kidnapper kidnappers perpetrator perpetrators criminal criminals detainee detainees arrested captured assassin assassins author "
    "authors".split()
)
NAMING = frozenset("identified named".split())
HELPERS = frozenset("as follows : only far so".split())
LEAD = 9  # tokens from "the victims" to the verb
PAGE = 900  # characters back to what befell those who are identified now
AS_REACH = 6  # tokens from "identified" to "as": "identified by the provincial police as"
OPENING = NAMING | BE
TRIGGERS = NAMING | SAME | frozenset(("dead", "deceased", "injured", "wounded", "hostages"))


def identified(scene: Scene, numbers: Mapping[int, Quantity], earlier: Sequence[Bond]) -> Iterator[tuple[Outcome, Person]]:
    """The people whom the sentence names as those who were hurt, each with what befell them."""
    words = scene.tokens.words
    for index in range(scene.sentence.first + 1, scene.sentence.last):
        start = _start(scene, index) if words[index] in OPENING else 0
        outcome = _outcome(scene, index, earlier) if start else None
        if outcome is not None:
            people, _ = people_listed(scene.tokens, start, scene.sentence.last + 1, numbers)
            named = [person for person in people if person.name is not None or (scene.word(index) in BE and not person.many)]
            yield from ((outcome, person) for person in named)
            if named:
                return


def _start(scene: Scene, index: int) -> int:
    """The token at which the names begin, or 0 where none are given."""
    word = scene.word(index)
    if word in NAMING:
        places = range(index + 1, min(index + AS_REACH, scene.sentence.last))
        behind = next((i + 1 for i in places if scene.word(i) == "as"), 0)
        return behind or (index + 1 if scene.word(index - 1) in BE and word == "named" else 0)
    if word not in BE:
        return 0
    lead = [scene.word(i) for i in range(index - 4, index)]
    if not any(w in SAME or w in VICTIMS for w in lead) or not REFERRING & {"those", *lead} or scene.word(index + 1) in VICTIMS:
        return 0
    start = index + 1
    while scene.word(start) in HELPERS:
        start += 1
    return start


def _outcome(scene: Scene, index: int, earlier: Sequence[Bond]) -> Outcome | None:
    """What befell those who stand before the verb: by their own word, else what was told last."""
    lead = [scene.word(i) for i in range(max(scene.sentence.first, index - LEAD), index)]
    if not DOERS.isdisjoint(lead):
        return None
    said = next((VICTIMS[word] for word in reversed(lead) if word in VICTIMS), None)
    near = scene.sentence.span.start - PAGE
    told = [bond.measure for bond in earlier[-4:] if bond.measure in VICTIMS.values() and bond.quote.start >= near]
    referring = not REFERRING.isdisjoint(lead) or not SAME.isdisjoint(lead)
    measure = said or (told[-1] if told and referring else None)
    return Outcome(first=index, last=index, measure=measure, sort=Sort.NOUN) if measure is not None else None
