"""Whose people a bound number counts: an ordered table of rules, first answer wins."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.languages.en.counting.binding import object_of
from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.groups import COLLECTIVES, INTO, REBELS, SPEAKERS, STATE_ARMS, Cast, category_of, people_noun, resolved
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.sides import Naming, Side
from onrecord.languages.en.counting.words import FORMS
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Bond, Group, Outcome, Quantity, Sort
from onrecord.records.words import Measure, Unit

SENT_OR_LOST = frozenset((Measure.DEPLOYED, Measure.EXPECTED_TO_BE_SENT, Measure.CASUALTIES))
ELIDED = frozenset("others other more them those members strong".split())
MEMBERS = frozenset(("member", "members"))
SUFFERED = frozenset("suffer suffers suffered suffering sustain sustained take took taken taking".split())
NEARBY = 300  # tokens around, for what else a side's people are called
SUBJECT_REACH = 25  # tokens from the verb back to the side that sends or loses
FOREIGN = frozenset("foreign international coalition multinational".split())
DASHES = frozenset(("-", "–", "—", "("))  # behind the place of a dateline
NOBODYS = "no_side_named"  # the rule where no other answers
WHERE = frozenset("in from at near to".split())
DETERMINERS = frozenset("the its his their our a an these those".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A number and what befell its people, with everything that says whose they are.

    Attributes:
        outcome: None for people in arms somewhere.
        earlier: the bonds before it in the text.
    """

    cast: Cast
    scene: Scene
    quantity: Quantity
    outcome: Outcome | None
    earlier: Sequence[Bond]

    @property
    def category(self) -> str | None:
        """The category that the noun beside the number names."""
        if self.quantity.unit is Unit.FAMILIES:
            return "families"
        return category_of(self.scene.word(self.quantity.head)) if self.quantity.head is not None else None


def whose(counted: Counted) -> Iterator[tuple[str, Group]]:
    """Every group that a rule answers, with the rule; the first is what the number counts, and where no rule answers, people of no side."""
    for rule in RULES:
        group = rule(counted)
        if group is not None:
            yield rule.__name__.lstrip("_"), group
    yield NOBODYS, Group(category="people", span=counted.quantity.counted)


def _named_inside(counted: Counted) -> Group | None:
    """In "300 North Korean soldiers", "12,000 North Koreans", the side between number and noun."""
    quantity, outcome = counted.quantity, counted.outcome
    last = max(end_of(quantity), outcome.first if outcome is not None and outcome.first - quantity.last <= 5 else 0)
    if outcome is not None and outcome.measure is Measure.DISPLACED and outcome.first > quantity.last:
        last = max(last, outcome.last + 1)  # "3.8 million internally displaced Somalis"
    sides = counted.cast.sides_in(quantity.last + 1, last)
    if not sides or sides[0].naming is Naming.METONYM:
        return _collective_inside(counted, last)
    side = sides[-1] if sides[-1].naming is Naming.GROUP else sides[0]
    category = counted.category or ("fighters" if side.naming is Naming.GROUP else _people_of(counted.cast, side))
    tokens = counted.scene.tokens
    return Group(side=side.name, category=category, span=quantity.counted or tokens.span(side.first, max(side.last, end_of(quantity))))


def _collective_inside(counted: Counted, last: int) -> Group | None:
    """In "400 military casualties", the soldiers of the side spoken of."""
    if counted.quantity.head is not None:
        return None
    arms = [i for i in range(counted.quantity.last + 1, last) if counted.scene.word(i) in COLLECTIVES]
    span = counted.scene.tokens.span(arms[0], arms[0]) if arms else None
    return resolved(counted.cast, Group(category="soldiers", span=span), counted.quantity.first, counted.earlier) if arms else None


def _people_of(cast: Cast, side: Side) -> str:
    """What "North Koreans" are called elsewhere in the text: soldiers where it speaks of sending soldiers of theirs, else people."""
    near = (named.group for named in cast.named_in(side.first - NEARBY, side.first + NEARBY))
    called = {group.category for group in near if group.side == side.name and group.category}
    words = cast.tokens.words[max(side.first - NEARBY, 0) : side.first + NEARBY]
    sent = any(word in FORMS and FORMS[word].measure is Measure.DEPLOYED for word in words)
    return "soldiers" if sent and called == {"soldiers"} else "people"


def _named_after(counted: Counted) -> Group | None:
    """In "a member of the UK armed forces", "26 dead among the army ranks", "900 casualties on the brigade", the noun after."""
    scene, outcome = counted.scene, counted.outcome
    starts = {end_of(counted.quantity) + 1}
    if outcome is not None and outcome.last > counted.quantity.last:
        starts.add(outcome.last + 1)
    for start in sorted(starts):
        if scene.word(start) not in INTO:
            continue
        first = start + 2 if scene.word(start + 1) in DETERMINERS else start + 1
        inner = [other for other in scene.quantities if start < other.first <= first + 1]
        found = _at(counted, inner[0].last + 1 if inner else first)
        placed = scene.word(start) == "in" and bool(counted.cast.sides_in(first, first))  # "a foreign soldier in Georgia" is not Georgia's
        if found is not None and not placed and (scene.word(start) != "in" or found.category in STATE_ARMS):
            return found
    return None


def _at(counted: Counted, first: int) -> Group | None:
    """The group that a noun phrase beginning at the token names, or None."""
    cast, scene = counted.cast, counted.scene
    sides = cast.sides_in(first, first + 1)
    if sides and sides[0].naming is Naming.STATE and counted.category:  # "soldiers from North Korea"
        return Group(side=sides[0].name, category=counted.category, span=counted.quantity.counted)
    if sides and sides[0].naming is not Naming.METONYM:
        return next((named.group for named in cast.named_in(sides[0].first, sides[0].first)), None)
    noun = people_noun(scene.tokens, first)
    category = category_of(scene.word(noun)) if noun is not None else None
    if noun is None or category is None or (scene.word(noun) == "men" and cast.only_soldiers() is not None):
        return None
    return resolved(cast, Group(category=category, span=scene.tokens.span(first, noun)), first, counted.earlier)


def _named_beside(counted: Counted) -> Group | None:
    """In "raising its count of Palestinians killed to 900", "put the soldiers killed at five", the people beside the outcome."""
    outcome, quantity = counted.outcome, counted.quantity
    if outcome is None or quantity.head is not None or outcome.passive:
        return None
    before = outcome.last < quantity.first and not outcome.gerund
    first = outcome.first - 4 if before else quantity.last + 1
    named = [n for n in counted.cast.named_in(max(first, counted.scene.sentence.first), outcome.last) if n.last >= outcome.first - 1]
    if not named or not (before or first < outcome.first - 1):
        return None
    return resolved(counted.cast, replace(named[-1].group, category=named[-1].group.category or "people"), named[-1].first, counted.earlier)


def _own(counted: Counted) -> Group | None:
    """In "the rebels admitted three dead of their own", "12 of their men", the people of whom the sentence speaks."""
    scene, quantity = counted.scene, counted.quantity
    last = max(end_of(quantity), counted.outcome.last if counted.outcome is not None else 0)
    after = [scene.word(index) for index in range(quantity.last + 1, last + 4)]
    if not _by_who_says_it(counted) and not any(a in ("their", "its") and (b == "own" or b in PEOPLE_NOUNS) for a, b in pairwise(after)):
        return None
    named = counted.cast.named_in(scene.sentence.first, quantity.first - 1)
    if named:
        return resolved(counted.cast, named[0].group, named[0].first, counted.earlier)
    sides = [  # "South Africa said four of its peacekeepers"; "in Nairobi" it only spoke
        side
        for side in counted.cast.sides_in(scene.sentence.first, quantity.first - 1)
        if WHERE.isdisjoint((scene.word(side.first - 1), scene.word(side.first - 2))) and scene.word(side.last + 1) not in DASHES
    ]
    return Group(side=sides[0].name, category=counted.category or "soldiers", span=quantity.counted) if sides else None


def _by_who_says_it(counted: Counted) -> bool:
    """ "The rebels said that they had lost only four men", "Kenya denies that it has 300 troops there"."""
    outcome, scene, first = counted.outcome, counted.scene, counted.quantity.first
    if outcome is None:
        return (scene.word(first - 2), scene.word(first - 1)) in (("it", "has"), ("it", "had"))
    if outcome.measure is not Measure.CASUALTIES or outcome.sort is not Sort.TRANSITIVE:
        return False
    return "they" in (scene.word(outcome.first - 1), scene.word(outcome.first - 2))


def _next_loser(counted: Counted) -> Group | None:
    """In "Malawi lost three men and Uruguay one", the state that stands before the number in place of the verb."""
    scene, first = counted.scene, counted.quantity.first
    before = counted.cast.sides_in(max(first - 3, scene.sentence.first), first - 1)
    if not before or before[-1].last != first - 1 or scene.word(before[-1].first - 1) not in ("and", ","):
        return None
    named = before[-1].naming in (Naming.STATE, Naming.METONYM) and counted.quantity.head is None
    return Group(side=before[-1].name, category="soldiers", span=scene.tokens.span(before[-1].first, first)) if named else None


def _sender(counted: Counted) -> Group | None:
    """In "Pyongyang has sent about 11,000 soldiers", "the North lost 4,000", "has suffered 90 casualties", the side before the verb."""
    scene, quantity, outcome = counted.scene, counted.quantity, counted.outcome
    if outcome is None or outcome.measure not in SENT_OR_LOST:
        return None
    if outcome.sort is Sort.TRANSITIVE and outcome.first > end_of(quantity) and not outcome.passive:
        return _sent_by(counted, outcome)
    suffered = scene.word(quantity.first - 1) in SUFFERED
    if not suffered and object_of(scene, scene.quantities.index(quantity)) is not outcome:
        return None
    verb = min(outcome.first, quantity.first)
    named = counted.cast.sides_in(max(scene.sentence.first, verb - SUBJECT_REACH), verb - 1)
    before = [side for side in named if SPEAKERS.isdisjoint(scene.tokens.words[side.last + 1 : side.last + 4])]  # "Seoul's spy agency said"
    if not before:
        return None
    arms = "fighters" if before[-1].naming is Naming.GROUP else "soldiers"
    return Group(side=before[-1].name, category=counted.category or arms, span=quantity.counted)


def _sent_by(counted: Counted, outcome: Outcome) -> Group | None:
    """In "11,000 troops that Pyongyang has sent", the side that sends them."""
    start = end_of(counted.quantity) + 1
    start += counted.scene.word(start) in ("that", "whom", "which")
    sides = counted.cast.sides_in(start, min(start + 1, outcome.first - 1))
    if not sides or sides[0].naming not in (Naming.METONYM, Naming.STATE):
        return None
    return Group(side=sides[0].name, category=counted.category or "soldiers", span=counted.quantity.counted)


def _part(counted: Counted) -> Group | None:
    """In "14,000 North Koreans, among them some 3,000 reinforcements", soldiers that are part of those counted before are of their side."""
    scene, first = counted.scene, counted.quantity.first
    lead = (scene.word(first - 2), scene.word(first - 1))
    part = lead[1] == "including" or lead == ("among", "them")
    if not part or not counted.earlier or counted.category not in STATE_ARMS:
        return None
    side = counted.earlier[-1].group.side
    return Group(side=side, category=counted.category, span=counted.quantity.counted) if side else None


def _noun_alone(counted: Counted) -> Group | None:
    """In "four soldiers", "nine rebels", "12 children", the noun itself; the side is the one last spoken of, or nobody's."""
    quantity = counted.quantity
    noun = counted.scene.word(quantity.last + 1 if quantity.head is None else quantity.head)
    sent = noun == "men" and counted.outcome is not None and counted.outcome.measure is Measure.DEPLOYED
    bare = sent or (noun == "men" and counted.scene.word(end_of(quantity) + 1) not in INTO | {"who"})  # "92 men a day" are those spoken of
    outcome = noun in FORMS and FORMS[noun].measure is not Measure.DISPLACED
    if bare or noun in ELIDED or outcome or (quantity.head is None and noun not in PEOPLE_NOUNS):
        return None
    category = counted.category or category_of(noun)
    if category and not FOREIGN.isdisjoint(counted.scene.tokens.words[quantity.last : end_of(quantity) + 1]):
        return Group(category=category, span=quantity.counted)  # "a foreign soldier" is of neither side spoken of
    return resolved(counted.cast, Group(category=category, span=quantity.counted), quantity.first, counted.earlier) if category else None


def _strangers(counted: Counted) -> Group | None:
    """In "arrested two suspected bomb makers", "lost six members of one family", people no table knows: not those counted before."""
    scene, quantity = counted.scene, counted.quantity
    head = scene.word(quantity.head) if quantity.head is not None else ""
    member = head in MEMBERS and scene.word(end_of(quantity) + 1) == "of"
    known = not head or counted.category or head in FORMS or head in PEOPLE_NOUNS or head in COLLECTIVES or head in ELIDED
    return None if known and not member else Group(category="people", span=quantity.counted)


def _counted_before(counted: Counted) -> Group | None:
    """In "with some 2,700 wounded", "100 of them dead", the people last counted in the sentence."""
    here = [bond for bond in counted.earlier if counted.scene.sentence.span.holds(bond.quote)]
    return here[-1].group if here else None


def _spoken_of(counted: Counted) -> Group | None:
    """The group of the only side that the sentence names people of before the number: "North Korean losses ... at more than 3,000".

    Whoever stands before a verb of killing is not who was killed.
    """
    if counted.outcome is not None and object_of(counted.scene, counted.scene.quantities.index(counted.quantity)) is counted.outcome:
        return None
    first, last = counted.scene.sentence.first, counted.quantity.first
    named = [n for n in counted.cast.named_in(first, last - 1) if n.last < last and n.group.side]
    if len({n.group.side for n in named}) != 1:
        return None
    return replace(named[-1].group, category=named[-1].group.category or "people")


def _counted_near(counted: Counted) -> Group | None:
    """The people last counted within four sentences, unless the last two counts were of different sides."""
    earlier = counted.earlier
    if not earlier or len({bond.group.side for bond in earlier[-2:]}) != 1:
        return None
    sentences = counted.scene.tokens.sentences
    position = bisect_left(sentences, counted.scene.sentence.first, key=lambda sentence: sentence.first)
    group = earlier[-1].group
    if earlier[-1].quote.start < sentences[max(position - 4, 0)].span.start:
        return None
    outcome = counted.outcome
    others = outcome is not None and object_of(counted.scene, counted.scene.quantities.index(counted.quantity)) is outcome
    fighters = group.category in STATE_ARMS or group.category in REBELS
    return group if group.side or fighters or not others else None  # "killed 500 in 2017": not the drivers spoken of before


def _of_the_text(counted: Counted) -> Group | None:
    """The soldiers that the text is about, where it is about no other people."""
    return counted.cast.only_soldiers() if counted.quantity.head is None or counted.category in ("people", "men") else None


RULES: tuple[Callable[[Counted], Group | None], ...] = (
    _named_inside,
    _own,
    _next_loser,
    _named_after,
    _named_beside,
    _sender,
    _part,
    _noun_alone,
    _strangers,
    _counted_before,
    _spoken_of,
    _counted_near,
    _of_the_text,
)
