"""Whose people a bound number counts: an ordered table of rules, first answer wins."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from onrecord.languages.en.binding import object_of
from onrecord.languages.en.candidates import end_of
from onrecord.languages.en.counted_nouns import PEOPLE_NOUNS
from onrecord.languages.en.groups import COLLECTIVES, INTO, STATE_ARMS, Cast, category_of, people_noun, resolved
from onrecord.languages.en.outcome_words import FORMS
from onrecord.languages.en.scene import Scene
from onrecord.languages.en.sides import Naming, Side
from onrecord.records.reading import Bond, Group, Outcome, Quantity
from onrecord.records.text import Span
from onrecord.records.words import Measure

SENT_OR_LOST = frozenset((Measure.DEPLOYED, Measure.EXPECTED_TO_BE_SENT, Measure.CASUALTIES))
ELIDED = frozenset("others other more them those men members strong".split())
SUBJECT_REACH = 25  # tokens from the verb back to the side that sends or loses
DETERMINERS = frozenset("the its his their our a an these those".split())


def whose(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None, earlier: Sequence[Bond]) -> Group:
    """The group that the number counts; `earlier` are the bonds before it in the text."""
    for rule in (_named_inside, _named_after, _sender):
        group = rule(cast, scene, quantity, outcome)
        if group is not None:
            return group
    group = _part(scene, quantity, earlier) or _noun_alone(cast, scene, quantity)
    if group is not None:
        return group
    return _looked_back(cast, scene, quantity, earlier)


def _named_inside(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group | None:
    """In "300 North Korean soldiers", "12,000 North Koreans", "400 military casualties", the side between number and noun."""
    last = max(end_of(quantity), outcome.first if outcome is not None and outcome.first - quantity.last <= 5 else 0)
    if outcome is not None and outcome.measure is Measure.DISPLACED and outcome.first > quantity.last:
        last = max(last, outcome.last + 1)  # "3.8 million internally displaced Somalis"
    sides = cast.sides_in(quantity.last + 1, last)
    if not sides or sides[0].naming is Naming.METONYM:
        arms = [i for i in range(quantity.last + 1, last) if scene.word(i) in COLLECTIVES and quantity.head is None]
        return resolved(cast, "soldiers", scene.tokens.span(arms[0], arms[0]), quantity.first) if arms else None
    side = sides[-1] if sides[-1].naming is Naming.GROUP else sides[0]
    category = category_of(scene.word(quantity.head)) if quantity.head is not None else None
    if side.naming is Naming.GROUP and category is None:
        category = "fighters"
    return Group(side=side.name, category=category or _people_of(cast, side), span=_noun_span(scene, quantity, side.first))


def _people_of(cast: Cast, side: Side) -> str:
    """What "North Koreans" are called elsewhere in the text: soldiers where it speaks of sending soldiers of theirs, else people."""
    called = {named.group.category for named in cast.named if named.group.side == side.name and named.group.category}
    sent = any(word in FORMS and FORMS[word].measure is Measure.DEPLOYED for word in cast.tokens.words)
    return "soldiers" if sent and called == {"soldiers"} else "people"


def _noun_span(scene: Scene, quantity: Quantity, first: int) -> Span:
    return quantity.counted or scene.tokens.span(first, max(first, end_of(quantity)))


def _named_after(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group | None:
    """In "a member of the UK armed forces", "26 dead among the army ranks", "900 casualties on the brigade", the noun after."""
    starts = {end_of(quantity) + 1}
    if outcome is not None and outcome.last > quantity.last:
        starts.add(outcome.last + 1)
    for start in sorted(starts):
        if scene.word(start) not in INTO:
            continue
        first = start + 2 if scene.word(start + 1) in DETERMINERS else start + 1
        inner = [other for other in scene.quantities if start < other.first <= first + 1]
        first = inner[0].last + 1 if inner else first
        found = _at(cast, scene, first)
        if found is not None and (scene.word(start) != "in" or found.category in STATE_ARMS):
            return found
    return None


def _at(cast: Cast, scene: Scene, first: int) -> Group | None:
    """The group that a noun phrase beginning at the token names, or None."""
    sides = cast.sides_in(first, first + 1)
    if sides and sides[0].naming is not Naming.METONYM:
        named = [named for named in cast.named if named.first == sides[0].first]
        return named[0].group if named else None
    noun = people_noun(scene.tokens, first)
    if noun is None or noun > scene.sentence.last:
        return None
    category = category_of(scene.word(noun))
    return resolved(cast, category, scene.tokens.span(first, noun), first) if category else None


def _sender(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group | None:
    """In "Pyongyang has sent about 11,000 soldiers", "the North lost 4,000 people", the side before the verb."""
    if outcome is None or outcome.measure not in SENT_OR_LOST or object_of(scene, scene.quantities.index(quantity)) is not outcome:
        return None
    before = cast.sides_in(max(scene.sentence.first, outcome.first - SUBJECT_REACH), outcome.first - 1)
    if not before:
        return None
    category = category_of(scene.word(quantity.head)) if quantity.head is not None else None
    return Group(side=before[-1].name, category=category or "soldiers", span=quantity.counted)


def _part(scene: Scene, quantity: Quantity, earlier: Sequence[Bond]) -> Group | None:
    """In "14,000 North Koreans, among them some 3,000 reinforcements", soldiers that are part of those counted before are of their side."""
    lead = (scene.word(quantity.first - 2), scene.word(quantity.first - 1))
    if not earlier or quantity.head is None or not (lead[1] == "including" or lead == ("among", "them")):
        return None
    category = category_of(scene.word(quantity.head))
    whole = earlier[-1].group
    return Group(side=whole.side, category=category, span=quantity.counted) if category in STATE_ARMS and whole.side else None


def _noun_alone(cast: Cast, scene: Scene, quantity: Quantity) -> Group | None:
    """In "four soldiers", "nine rebels", "12 children", the noun itself; the side is the one last spoken of, or nobody's."""
    noun = scene.word(quantity.last + 1 if quantity.head is None else quantity.head)
    if noun in ELIDED or noun in FORMS:
        return None
    category = category_of(noun) if quantity.head is not None or noun in PEOPLE_NOUNS else None
    return resolved(cast, category, quantity.counted, quantity.first) if category else None


def _looked_back(cast: Cast, scene: Scene, quantity: Quantity, earlier: Sequence[Bond]) -> Group:
    """In "with some 2,700 wounded", "18 injured", "100 of them dead", the people counted before, else the one side spoken of."""
    here = [bond for bond in earlier if scene.sentence.span.holds(bond.quote)]
    if here:
        return here[-1].group
    spoken_of = _spoken_of(cast, scene, quantity)
    if spoken_of is not None:
        return spoken_of
    sides = {bond.group.side for bond in earlier[-2:]}
    return (
        earlier[-1].group if earlier and len(sides) == 1 and _near(scene, earlier[-1]) else Group(category="people", span=quantity.counted)
    )


def _spoken_of(cast: Cast, scene: Scene, quantity: Quantity) -> Group | None:
    """The group of the only side that the sentence names people of before the number: "North Korean losses ... at more than 3,000"."""
    named = [n for n in cast.named if scene.sentence.first <= n.first and n.last < quantity.first and n.group.side]
    if len({n.group.side for n in named}) != 1:
        return None
    return replace(named[-1].group, category=named[-1].group.category or "people")


def _near(scene: Scene, bond: Bond) -> bool:
    """Whether the bond stands in one of the four sentences before this one."""
    sentences = scene.tokens.sentences
    position = bisect_left([sentence.first for sentence in sentences], scene.sentence.first)
    return bond.quote.start >= sentences[max(position - 4, 0)].span.start
