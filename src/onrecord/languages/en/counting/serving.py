"""People counted where no outcome is printed: in arms somewhere or still to be sent. First answer wins."""

from collections.abc import Callable

from onrecord.languages.en.counting.candidates import end_of, strong
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, HAVE, MODAL_AHEAD, SERVING
from onrecord.records.reading import Quantity
from onrecord.records.words import Measure

ADDS = frozenset("add supply commit provide contribute".split())
KEEPS = frozenset("keep keeps keeping kept maintain maintains maintaining".split())
THERE = frozenset("in on at inside across".split())
MEANWHILE = BE | HAVE | frozenset("already currently now still there".split())


def serving(scene: Scene, quantity: Quantity) -> Measure | None:
    """What befell the people of a number without an outcome, or None."""
    return next((measure for rule in RULES if (measure := rule(scene, quantity)) is not None), None)


def _strength(scene: Scene, quantity: Quantity) -> Measure | None:
    """In "a force about 12,000 strong", deployed."""
    return Measure.DEPLOYED if strong(scene.tokens, quantity) else None


def _added(scene: Scene, quantity: Quantity) -> Measure | None:
    """In "might add up to 400 more", people to be sent."""
    ahead = any(scene.word(quantity.first - step) in MODAL_AHEAD for step in (2, 3, 4))
    brought = (scene.word(quantity.first - 2), scene.word(quantity.first - 1)) in (("bring", "in"), ("send", "in"))
    return Measure.EXPECTED_TO_BE_SENT if ahead and (brought or scene.word(quantity.first - 1) in ADDS) else None


def _kept_there(scene: Scene, quantity: Quantity) -> Measure | None:
    """In "the kingdom has around 12,000 soldiers in the valley", deployed; in "keeps 300 soldiers on its soil", present."""
    verb = scene.word(quantity.first - 1)
    if scene.word(end_of(quantity) + 1) not in THERE:
        return None
    return Measure.DEPLOYED if verb in HAVE else Measure.PRESENT if verb in KEEPS else None


def _are_there(scene: Scene, quantity: Quantity) -> Measure | None:
    """In "1,500 troops were already training in the east", deployed; in "about 2,000 troops are in the valley", present."""
    after = position = end_of(quantity) + 1
    while scene.word(position) in MEANWHILE:
        position += 1
    if scene.word(position) in SERVING:
        return Measure.DEPLOYED
    if position == after or scene.word(position) not in THERE:
        return None
    return Measure.DEPLOYED if scene.word(after) == "already" else Measure.PRESENT  # "with some 1,000 already in the valley"


RULES: tuple[Callable[[Scene, Quantity], Measure | None], ...] = (_strength, _added, _kept_there, _are_there)
