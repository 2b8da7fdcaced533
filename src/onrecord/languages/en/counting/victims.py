"""People counted by no numeral: "killed Judge A B and his driver", "the murder of a bishop", "wounding farmers"."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from onrecord.languages.en.counting.ahead import is_ahead
from onrecord.languages.en.counting.groups import REBELS, STATE_ARMS, Cast, category_of, resolved
from onrecord.languages.en.counting.identified import identified
from onrecord.languages.en.counting.patients import patients
from onrecord.languages.en.counting.person_words import POSSESSIVES
from onrecord.languages.en.counting.persons import Person
from onrecord.languages.en.counting.scene import Scene
from onrecord.records.reading import Bond, Group, Outcome, Quantity, Sort
from onrecord.records.text import Span, Tokens
from onrecord.records.words import Hedge, Measure, Unit

BEFALLEN = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.ABDUCTED, Measure.RELEASED))
NEGATIONS = frozenset("not never no escaped escape survived nobody without neither nor".split())
ATTEMPTED = frozenset(
    "attempted attempt attempts planned threatened possible plot threat threats tried trying try wanted want wants future against".split()
)
DEEDS = {
    **dict.fromkeys(
        "assassination assassinations execution executions killings slayings slaughter homicide homicides".split(), Measure.KILLED
    ),
    **dict.fromkeys("body bodies corpse corpses remains".split(), Measure.KILLED),
    **dict.fromkeys("abduction abductions kidnappings".split(), Measure.ABDUCTED),
}
Met = tuple[Outcome, Person]
# Verbs whose objects are things as often.
OF_THINGS = frozenset("seize seizes seized seizing release releases released releasing free freed lose lost lift hurt".split())
CROWDED = 120  # outcomes and numbers of a sentence that is none: a table, a list run together
LEAD = 5  # tokens before an outcome in which it is denied or only attempted


def victims(cast: Cast, scene: Scene, numbered: Sequence[Bond], earlier: Sequence[Bond], known: AbstractSet[str]) -> list[Bond]:
    """The bonds of people whom no bond of a number has taken.

    Args:
        numbered: the bonds of the sentence's numbers; earlier: those before the sentence, as far back as a reader remembers.
        known: the words of the names of whoever was hurt so far.
    """
    outcomes = sorted((*scene.outcomes, *_named_deeds(scene)), key=lambda outcome: outcome.first)
    if len(outcomes) + len(scene.quantities) > CROWDED:
        return []
    numbers = {quantity.first: quantity for quantity in scene.quantities}
    found: list[Bond] = []
    for outcome in outcomes:
        if outcome.measure in BEFALLEN and _happened(scene, outcome):
            met = ((outcome, person) for person in patients(scene, outcome, numbers))
            found += _bonds(cast, scene, met, (earlier, (*numbered, *found)), known | names_of(scene.tokens, found))
    named = identified(scene, numbers, (*earlier, *numbered, *found))
    return found + _bonds(cast, scene, named, (earlier, (*numbered, *found)), known)


def _bonds(
    cast: Cast, scene: Scene, met: Iterable[Met], bonds: tuple[Sequence[Bond], Sequence[Bond]], known: AbstractSet[str]
) -> list[Bond]:
    """A bond for each person met who is not in the sentence's own bonds."""
    earlier, here = bonds
    return [_bond(cast, scene, outcome, person, earlier) for outcome, person in met if _new(scene, outcome, person, here, known)]


def names_of(tokens: Tokens, bonds: Sequence[Bond]) -> frozenset[str]:
    """The words of the names of whoever was hurt."""
    spans = (bond.group.span for bond in bonds if bond.rule == "victims" and bond.quantity is not None and bond.group.span is not None)
    return frozenset(word for span in spans for word in span.of(tokens.text).lower().split())


def _named_deeds(scene: Scene) -> list[Outcome]:
    """What befell somebody, named by a noun that no rule of numbers reads: "the abduction of", "the body of"."""
    words = scene.tokens.words
    places = range(scene.sentence.first, scene.sentence.last)
    return [
        Outcome(first=index, last=index, measure=DEEDS[words[index]], sort=Sort.NOUN)
        for index in places
        if words[index] in DEEDS and (words[index + 1] == "of" or scene.word(index - 1) in POSSESSIVES)
    ]


def _happened(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is told as a fact: not denied, attempted, meant or still to come."""
    lead = [scene.word(index) for index in range(outcome.first - LEAD, outcome.first)]
    meant = lead[-1] == "to" and not outcome.participle
    return not meant and NEGATIONS.isdisjoint(lead) and ATTEMPTED.isdisjoint(lead[-3:]) and not is_ahead(scene, outcome)


def _new(scene: Scene, outcome: Outcome, person: Person, bonds: Sequence[Bond], known: AbstractSet[str]) -> bool:
    """Whether the people are people, and not those of a bond that already says the same."""
    bonds = [bond for bond in bonds if bond.quantity is None or bond.quantity is not person.alias]
    doubtful = not person.sure or (person.name is not None and person.noun is None and scene.word(outcome.first) in OF_THINGS)
    if doubtful and (person.name is None or scene.word(person.head) not in known):
        return False
    if person.quantity is not None and (person.quantity.low == 0 or person.quantity.unit is Unit.BODIES):
        return False
    span = scene.tokens.span(person.first, person.last)
    if person.quantity is None and person.many and _generic(scene, person, span, bonds):
        return False
    same = (bond for bond in bonds if bond.measure is outcome.measure or bond.quantity is person.quantity is not None)
    return not any((bond.group.span or bond.quote).meets(span) or bond.quantity is person.quantity is not None for bond in same)


def _generic(scene: Scene, person: Person, span: Span, bonds: Sequence[Bond]) -> bool:
    """Whether a plural without a number is of nobody in particular ("massacres of farmers"), or in another number's list."""
    listed = scene.word(person.first - 1) in ("and", "or") and any(bond.quote.holds(span) for bond in bonds)
    return listed or not person.determiner


def _bond(cast: Cast, scene: Scene, outcome: Outcome, person: Person, earlier: Sequence[Bond]) -> Bond:
    return Bond(
        quantity=person.quantity or (None if person.many else _one(scene, person)),
        alias=person.alias,
        outcome=outcome,
        measure=outcome.measure,
        group=_group(cast, scene, person, earlier),
        quote=_quote(scene, outcome, person),
        rule="victims",
    )


def _quote(scene: Scene, outcome: Outcome, person: Person) -> Span:
    """The people and what befell them; where a pronoun stands for them, the pronoun."""
    if person.first >= scene.sentence.first:
        return scene.tokens.span(min(person.first, outcome.first), max(person.last, outcome.last))
    return scene.tokens.span(max(scene.sentence.first, outcome.first - 3), outcome.last)


def _one(scene: Scene, person: Person) -> Quantity:
    """One person whom no numeral counts."""
    span = scene.tokens.span(person.first, person.last)
    return Quantity(
        span=span,
        first=person.first,
        last=person.last,
        low=1,
        high=1,
        point=1,
        hedge=Hedge.EXACT,
        unit=Unit.PEOPLE,
        counted=span,
        head=person.noun,
        article=True,
        unprinted=True,
    )


def _group(cast: Cast, scene: Scene, person: Person, earlier: Sequence[Bond]) -> Group:
    """Whose people they are: of the side printed in the phrase, or that soldiers and rebels of this text belong to."""
    span = scene.tokens.span(person.first, person.last)
    category = category_of(scene.word(person.noun)) if person.noun is not None else None
    sides = cast.sides_in(person.first, person.last)
    if sides:
        return Group(side=sides[0].name, category=category or "people", span=span)
    group = Group(category=category or "people", span=span)
    unnamed = person.name is None and (category in STATE_ARMS or category in REBELS)
    return resolved(cast, group, person.first, earlier) if unnamed else group
