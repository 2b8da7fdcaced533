"""What else each number of a text may have been bound to: the answers of the rules that came too late. Asked only to explain a claim."""

from bisect import bisect_right
from collections.abc import Iterator

from onrecord.languages.en.counting.binding import FAR, LAST, NEAR
from onrecord.languages.en.counting.bonds import RECENT, anchor, scenes_of
from onrecord.languages.en.counting.groups import Cast, cast_of
from onrecord.languages.en.counting.places import places_near
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.whose import NOBODYS, Counted, whose
from onrecord.records.reading import Bond, Group, Quantity
from onrecord.records.reasons import RunnersUp
from onrecord.records.text import Tokens
from onrecord.records.words import Measure


def runners_up(tokens: Tokens, quantities: tuple[Quantity, ...], bonds: tuple[Bond, ...]) -> tuple[RunnersUp, ...]:
    """For each bond what else its number, its people and its place may be."""
    if not bonds:
        return ()
    scenes, cast = tuple(scenes_of(tokens, quantities)), cast_of(tokens)
    return tuple(_of(_scene(scenes, bond), cast, bond, bonds[max(index - RECENT, 0) : index]) for index, bond in enumerate(bonds))


def _scene(scenes: tuple[Scene, ...], bond: Bond) -> Scene:
    return scenes[bisect_right(scenes, bond.quote.start, key=lambda scene: scene.sentence.span.start) - 1]


def _of(scene: Scene, cast: Cast, bond: Bond, earlier: tuple[Bond, ...]) -> RunnersUp:
    places = places_near(scene.tokens, scene.sentence, anchor(scene, bond))
    return RunnersUp(
        measures=tuple(_measures(scene, bond)),
        groups=tuple(_groups(scene, cast, bond, earlier)),
        places=tuple(place for place in places if place[1] != bond.place_span),
    )


def _measures(scene: Scene, bond: Bond) -> Iterator[tuple[str, Measure]]:
    """What other rules bind the number to."""
    index = next((at for at, quantity in enumerate(scene.quantities) if quantity is bond.quantity), None)
    if index is None:
        return
    for rule in (*NEAR, *FAR, *LAST):
        outcome = rule(scene, index)
        if outcome is not None and outcome != bond.outcome and outcome.measure is not bond.measure:
            yield rule.__name__, outcome.measure


def _groups(scene: Scene, cast: Cast, bond: Bond, earlier: tuple[Bond, ...]) -> Iterator[tuple[str, Group]]:
    """Whose people other rules say they are."""
    if bond.quantity not in scene.quantities or bond.quantity is None:
        return
    counted = Counted(cast=cast, scene=scene, quantity=bond.quantity, outcome=bond.outcome, earlier=earlier)
    for rule, group in whose(counted):
        if rule != NOBODYS and (group.side, group.category) != (bond.group.side, bond.group.category):
            yield rule, group
