"""Binds every number of people to whom it counts and what befell them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.languages.en.counting.ahead import is_ahead
from onrecord.languages.en.counting.befallen import measure_of as _measure
from onrecord.languages.en.counting.binding import FAR, LAST, NEAR, Rule
from onrecord.languages.en.counting.by_whom import with_doers
from onrecord.languages.en.counting.candidates import candidates, end_of, strong
from onrecord.languages.en.counting.carried import category_told, latest, part_told, told_again
from onrecord.languages.en.counting.groups import REBELS, STATE_ARMS, Cast, cast_of
from onrecord.languages.en.counting.identified import TRIGGERS as IDENTIFYING
from onrecord.languages.en.counting.lists import earlier_figure, including, listed
from onrecord.languages.en.counting.outcomes import find_outcomes
from onrecord.languages.en.counting.persons import named_people
from onrecord.languages.en.counting.places import places_near
from onrecord.languages.en.counting.sameness import distinct
from onrecord.languages.en.counting.scene import Scene, scenes
from onrecord.languages.en.counting.serving import serving
from onrecord.languages.en.counting.unnumbered import TRIGGERS, unnumbered
from onrecord.languages.en.counting.victims import DEEDS, names_of, victims
from onrecord.languages.en.counting.whose import Counted, whose
from onrecord.languages.en.counting.words import BE, FIGURES, MODAL_AHEAD
from onrecord.records.reading import Bond, Group, Outcome, Quantity, Sort
from onrecord.records.text import Tokens
from onrecord.records.words import Measure, Unit

WAKING = TRIGGERS | IDENTIFYING | DEEDS.keys()  # words that make a sentence worth reading without a number or an outcome
GROWING = frozenset(
    "put puts placed gave reach reaches reached rise rises rose risen grow grew grown climb climbed exceed exceeded".split()
)
JOINTS = frozenset((",", "and", "or", "including", "his", "her", "their"))
LIST_ENDS = frozenset((",", "and", "or", ".", ")", ";", "", "were", "was", "in", "at", "from"))
REFERRING = 6  # words before a number in which it is said to be a figure spoken of: "the number will grow to"
TAIL = 3  # words behind a number of a list that its quote takes along
CARRIED = (told_again.__name__, part_told.__name__)
PEOPLE = frozenset("people civilians residents villagers women children students patients farmers workers".split())
CROWD = 20  # of so many it is told that they left because they fled
UPROOTED = frozenset(("families", "refugees", "displaced people", "evacuees"))
RECENT = 12  # bonds to look back on for whose people a bare number counts
DESIRES = frozenset("ask asks asked want wants wanted wish wishes wished hope hopes hoped refuse refuses refused beg begs begged".split())


@dataclass(frozen=True, slots=True)
class Bound:
    """What a number is bound to, and by which rule."""

    outcome: Outcome
    rule: str


def bind(tokens: Tokens, quantities: tuple[Quantity, ...]) -> tuple[Bond, ...]:
    """The bonds of a text in the order of its numbers."""
    cast: Cast | None = None
    found: list[Bond] = []
    known: set[str] = set()
    counted: list[Bond] = []  # what is said of a figure looks back on figures only
    for scene in scenes_of(tokens, quantities):
        if cast is None:
            cast, known = cast_of(tokens), named_people(tokens)
        numbered = [_placed(scene, bond) for bond in (*_bonds_of(cast, scene, counted), *unnumbered(cast, scene))]
        counted += numbered
        hurt = [_placed(scene, bond) for bond in victims(cast, scene, numbered, found[-RECENT:], known)]
        known |= names_of(tokens, hurt)
        found += [*numbered, *hurt]
    return distinct(tokens, found if cast is None else with_doers(cast, found))


def scenes_of(tokens: Tokens, quantities: tuple[Quantity, ...]) -> Iterator[Scene]:
    """The sentences in which somebody may be counted."""
    triggers = [index for index, word in enumerate(tokens.words) if word in WAKING]
    return scenes(tokens, tuple(candidates(tokens, quantities)), find_outcomes(tokens), triggers)


def anchor(scene: Scene, bond: Bond) -> int:
    """The token of a bond that a place stands near to."""
    return bond.outcome.last if bond.outcome is not None else bond.quantity.last if bond.quantity is not None else scene.sentence.first


def _placed(scene: Scene, bond: Bond) -> Bond:
    """The bond with the place that its sentence names."""
    place = next(iter(places_near(scene.tokens, scene.sentence, anchor(scene, bond))), None)
    return bond if place is None else replace(bond, place=place[0], place_span=place[1])


def _bonds_of(cast: Cast, scene: Scene, earlier: Sequence[Bond]) -> list[Bond]:
    """The bonds of one sentence."""
    bound = _bound(scene, earlier[-RECENT:])
    found: list[Bond] = []
    for index, quantity in enumerate(scene.quantities):
        served = _served(cast, scene, index, (*earlier[-RECENT:], *found)) if index not in bound or strong(scene.tokens, quantity) else None
        served = served or (_referring(scene, quantity, (*earlier[-RECENT:], *found)) if index not in bound else None)
        served = served or (_among_them(cast, scene, index, (*earlier[-RECENT:], *found)) if index not in bound else None)
        if served is not None:
            found.append(served)
        if index in bound and not _denied(scene, quantity, bound[index].outcome) and not _desired(scene, bound[index].outcome):
            bond = _bond(cast, scene, quantity, bound[index], (*earlier[-RECENT:], *found))
            found += _moved(bond, (*earlier[-RECENT:], *found)) if bound[index].outcome.moving else [bond]
    return _shared_groups(scene, found)


def _served(cast: Cast, scene: Scene, index: int, earlier: Sequence[Bond]) -> Bond | None:
    """The bond of people who are somewhere in arms or are to be sent, or None."""
    quantity = scene.quantities[index]
    measure = serving(scene, quantity)
    if measure is None:
        return None
    rule, group = next(whose(Counted(cast=cast, scene=scene, quantity=quantity, outcome=None, earlier=earlier)))
    if strong(scene.tokens, quantity) and group.category == "people":
        group = replace(group, category="soldiers")
    if measure is not Measure.KILLED and group.category not in STATE_ARMS and not group.side:
        return None
    quote = scene.tokens.span(quantity.first, min(end_of(quantity) + 1, scene.sentence.last))
    ahead = measure is Measure.EXPECTED_TO_BE_SENT
    return Bond(quantity=quantity, outcome=None, measure=measure, group=group, quote=quote, ahead=ahead, rule="serving", whose_rule=rule)


def _moved(bond: Bond, earlier: Sequence[Bond]) -> list[Bond]:
    """Soldiers who are moved are deployed, families and crowds who arrive are displaced, as are people where others just were."""
    if bond.group.category in STATE_ARMS | REBELS:
        return [bond] if bond.measure is not Measure.DISPLACED else []
    quantity = bond.quantity
    crowd = quantity is not None and max(quantity.low or 0, quantity.high or 0) >= CROWD
    people = bond.group.category in PEOPLE and (crowd or (earlier and earlier[-1].measure is Measure.DISPLACED))
    return [replace(bond, measure=Measure.DISPLACED)] if people or bond.group.category in UPROOTED else []


def _referring(scene: Scene, quantity: Quantity, earlier: Sequence[Bond]) -> Bond | None:
    """In "That figure is more than half of the troops first sent", "the number will reach 10,000", what was counted just before."""
    lead = {scene.word(quantity.first - step) for step in range(1, REFERRING)}
    opening = scene.word(scene.sentence.first) if quantity.first - scene.sentence.first < REFERRING else ""
    share = quantity.unit is Unit.PERCENT and lead & BE and (lead & FIGURES or opening in ("that", "this", "it"))
    grown = quantity.head is None and quantity.unit in (None, Unit.PEOPLE) and lead & FIGURES and lead & GROWING
    if not earlier or not (share or grown):
        return None
    quote = scene.tokens.span(quantity.first, end_of(quantity))
    ahead = any(scene.word(quantity.first - step) in MODAL_AHEAD for step in (2, 3, 4))
    sent_later = ahead and earlier[-1].measure is Measure.DEPLOYED
    measure = Measure.EXPECTED_TO_BE_SENT if sent_later else earlier[-1].measure
    return Bond(quantity=quantity, outcome=None, measure=measure, group=earlier[-1].group, quote=quote, ahead=ahead, rule="referring")


def _among_them(cast: Cast, scene: Scene, index: int, earlier: Sequence[Bond]) -> Bond | None:
    """In "Among them are four children, a doctor and five soldiers", what befell those counted just before."""
    start, quantity = scene.sentence.first, scene.quantities[index]
    opening = scene.word(start) == "among" and scene.word(start + 1) in ("them", "these", "those") and scene.word(start + 2) in BE
    if not opening or quantity.head is None or not earlier:
        return None
    group = next(whose(Counted(cast=cast, scene=scene, quantity=quantity, outcome=None, earlier=earlier)))[1]
    quote = scene.tokens.span(quantity.first, end_of(quantity))
    return Bond(quantity=quantity, outcome=None, measure=earlier[-1].measure, group=group, quote=quote, rule="among_them")


def _denied(scene: Scene, quantity: Quantity, outcome: Outcome) -> bool:
    """Whether nothing is counted: "sent no soldiers", "the driver was not hurt" deny it, "gave no number of dead" gives none."""
    one = quantity.article and outcome.participle
    if one and (scene.word(outcome.first - 1) == "not" or scene.word(outcome.first) == "held"):
        return True  # "a captive held by the rebels" was counted when he was taken
    touching = quantity.last + 1 >= outcome.first - 1
    unsaid = quantity.low is None and quantity.high is None and quantity.head is None and outcome.sort is Sort.STATE and touching
    return unsaid or (quantity.high == 0 and outcome.measure is Measure.DEPLOYED)


def _desired(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is what somebody asks for: "asked not to be sent back" is a wish, no count."""
    at = outcome.first - 1
    return scene.word(at) == "be" and scene.word(at - 1) == "to" and not DESIRES.isdisjoint((scene.word(at - 2), scene.word(at - 3)))


def _bound(scene: Scene, earlier: Sequence[Bond]) -> dict[int, Bound]:
    """Number by its place in the sentence -> what it is bound to."""
    bound: dict[int, Bound] = {}
    for index in range(len(scene.quantities)):
        _try(NEAR, scene, index, bound)
    taken = {answer.outcome.first for answer in bound.values()}
    if len(bound) < len(scene.quantities):
        rest = replace(scene, outcomes=tuple(outcome for outcome in scene.outcomes if outcome.first not in taken)) if taken else scene
        for index in range(len(scene.quantities)):
            if index not in bound:
                _try(FAR, rest, index, bound)
    _carry(told_again, scene, earlier, bound)
    _share(scene, bound)
    for index in range(len(scene.quantities)):
        if index not in bound:
            _try(LAST, scene, index, bound)
    _carry(part_told, scene, earlier, bound)
    return bound


def _carry(
    rule: Callable[[Scene, int, Sequence[Bond]], Outcome | None], scene: Scene, earlier: Sequence[Bond], bound: dict[int, Bound]
) -> None:
    """Binds numbers that print no outcome to that of a figure told before."""
    for index in range(len(scene.quantities)):
        outcome = rule(scene, index, earlier) if index not in bound else None
        if outcome is not None:
            bound[index] = Bound(outcome, rule.__name__)


def _try(rules: tuple[Rule, ...], scene: Scene, index: int, bound: dict[int, Bound]) -> None:
    for rule in rules:
        outcome = rule(scene, index)
        if outcome is not None:
            bound[index] = Bound(outcome, rule.__name__)
            return


def _share(scene: Scene, bound: dict[int, Bound]) -> None:
    """Numbers in a list share an outcome: "killed 40 farmers, 30 herders", "three officers and 12 soldiers killed"."""
    for index in range(len(scene.quantities)):
        before = listed(scene, index)
        if before is not None and before not in bound and including(scene, index):
            before = max((other for other in bound if other < index), default=None)
        if index not in bound and before in bound and _in_list(scene, index):
            again = earlier_figure(scene, scene.quantities[index])
            bound[index] = Bound(bound[before].outcome, "earlier_figure" if again else "listed")
    for index in reversed(range(len(scene.quantities) - 1)):
        here, after = scene.quantities[index], scene.quantities[index + 1]
        between = range(end_of(here) + 1, after.first)
        based = scene.word(here.first - 2) == "of" or scene.word(here.first - 1) == "of"  # "of the 12 guards, three died"
        parted = scene.word(after.last + 1) == "of" and scene.word(after.last + 2) in ("them", "whom")
        touching = len(between) <= 2 and all(scene.word(i) in JOINTS for i in between) and not (based or parted)
        if touching and index not in bound and index + 1 in bound and bound[index + 1].outcome.first > after.first:
            bound[index] = Bound(bound[index + 1].outcome, "listed")


def _in_list(scene: Scene, index: int) -> bool:
    """Whether a single person is one of a list: "a nurse, a driver and two guards", not "a nurse there said"."""
    quantity = scene.quantities[index]
    return not quantity.article or scene.word(end_of(quantity) + 1) in LIST_ENDS


def _bond(cast: Cast, scene: Scene, quantity: Quantity, bound: Bound, earlier: Sequence[Bond]) -> Bond:
    outcome = bound.outcome
    first, last = min(quantity.first, outcome.first), max(end_of(quantity), outcome.last)
    if bound.rule in ("listed", "earlier_figure"):
        first, last = quantity.first, _tail(scene, end_of(quantity))
    described = quantity.last < outcome.first < end_of(quantity)  # "is ready to return two captured soldiers"
    ahead = not described and is_ahead(scene, outcome)
    rule, group = next(whose(Counted(cast=cast, scene=scene, quantity=quantity, outcome=outcome, earlier=earlier)))
    if bound.rule in CARRIED and quantity.head is None:
        rule, group = "", _of_the_told(scene, quantity, earlier) or group
    return Bond(
        quantity=quantity,
        outcome=outcome,
        measure=_measure(scene, outcome, group, earlier, ahead=ahead),
        group=group,
        quote=scene.tokens.span(first, last),
        ahead=ahead,
        rule=bound.rule,
        whose_rule=rule,
    )


def _of_the_told(scene: Scene, quantity: Quantity, earlier: Sequence[Bond]) -> Group | None:
    """Those of the figure told before, or the part of them that is named."""
    told = latest(scene, earlier)
    if told is None:
        return None
    return replace(told.group, category=category_told(scene, quantity) or told.group.category)


def _tail(scene: Scene, last: int) -> int:
    """The last token of what a number of a list is quoted with: "9 in the old town", up to the next mark or number."""
    numbers = {quantity.first for quantity in scene.quantities}
    tail = last
    while tail - last < TAIL and tail + 1 < scene.sentence.last and _goes_along(scene, tail + 1) and tail + 1 not in numbers:
        tail += 1
    return tail


def _goes_along(scene: Scene, index: int) -> bool:
    return scene.word(index)[0].isalnum() and scene.word(index) not in JOINTS


def _shared_groups(scene: Scene, bonds: list[Bond]) -> list[Bond]:
    """In "26 dead and 65 wounded among the army ranks" the group named at the end is that of both numbers."""
    out = list(bonds)
    for index in reversed(range(len(out) - 1)):
        here, after = out[index], out[index + 1]
        if here.quantity is None or after.quantity is None or here.quantity.head is not None or after.quantity.head is not None:
            continue
        part = scene.word(after.quantity.last + 1) == "of"  # "40 injured, five of them children": only the five are
        explicit = after.group.span is not None and after.group.span.start > after.quantity.span.end and not part
        if explicit and after.quantity.first - here.quantity.last <= 4:
            out[index] = replace(here, group=after.group, whose_rule="shared_groups")
    return out
