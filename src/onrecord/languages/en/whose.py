"""Whose people a bound number counts: an ordered table of rules, first answer wins."""

from onrecord.languages.en.binding import end_of
from onrecord.languages.en.groups import INTO, REBELS, STATE_ARMS, Cast, Named, category_of, people_noun, resolved
from onrecord.languages.en.scene import Scene
from onrecord.languages.en.sides import Naming, Side
from onrecord.records.reading import Group, Outcome, Quantity
from onrecord.records.text import Span
from onrecord.records.words import Measure

SENT_OR_LOST = frozenset((Measure.DEPLOYED, Measure.EXPECTED_TO_BE_SENT, Measure.CASUALTIES))
ELIDED = frozenset("others other more people them those men women bodies dead victims members".split())
DETERMINERS = frozenset("the its his their our a an these those".split())


def whose(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group:
    """The group that the number counts."""
    for rule in (_named_inside, _named_after, _sender, _noun_alone):
        group = rule(cast, scene, quantity, outcome)
        if group is not None:
            return group
    return _looked_back(cast, scene, quantity, outcome)


def _named_inside(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group | None:
    """In "300 North Korean soldiers", "12,000 North Koreans", "100 North Korean dead", the side between number and noun."""
    last = max(end_of(quantity), outcome.first if outcome is not None and outcome.first - quantity.last <= 5 else 0)
    sides = cast.sides_in(quantity.last + 1, last)
    if not sides or sides[0].naming is Naming.METONYM:
        return None
    side = sides[-1] if sides[-1].naming is Naming.GROUP else sides[0]
    category = category_of(scene.word(quantity.head)) if quantity.head is not None else None
    if side.naming is Naming.GROUP and category is None:
        category = "fighters"
    return Group(side=side.name, category=category or "people", span=_noun_span(scene, quantity, side.first))


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
    if outcome is None or outcome.measure not in SENT_OR_LOST or outcome.passive or outcome.first > quantity.first:
        return None
    before = [side for side in cast.sides_in(max(scene.sentence.first, outcome.first - 25), outcome.first - 1)]
    if not before:
        return None
    category = category_of(scene.word(quantity.head)) if quantity.head is not None else None
    return Group(side=_subject(before).name, category=category or "soldiers", span=quantity.counted)


def _subject(sides: list[Side]) -> Side:
    return sides[-1]


def _noun_alone(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group | None:
    """In "four soldiers", "nine rebels", "12 children", the noun itself; the side is the one last spoken of, or nobody's."""
    if quantity.head is None or scene.word(quantity.head) in ELIDED:
        return None
    category = category_of(scene.word(quantity.head))
    return resolved(cast, category, quantity.counted, quantity.first) if category else None


def _looked_back(cast: Cast, scene: Scene, quantity: Quantity, outcome: Outcome | None) -> Group:
    """In "with some 2,700 wounded", "18 injured", "100 of them dead", the group spoken of before."""
    named = cast.before(quantity.first)
    if named is None or not _near(scene, named):
        return Group(category="people", span=quantity.counted)
    group = named.group
    if group.side is None and group.category in STATE_ARMS | REBELS:
        return resolved(cast, group.category, group.span, quantity.first)
    return group


def _near(scene: Scene, named: Named) -> bool:
    """Whether the group was named in this sentence or within the two before it."""
    sentences = scene.tokens.sentences
    position = next(i for i, sentence in enumerate(sentences) if sentence.first == scene.sentence.first)
    return named.first >= sentences[max(position - 2, 0)].first
