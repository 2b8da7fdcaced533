"""Whether an outcome is still to come."""

from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import MODAL_AHEAD
from onrecord.records.reading import Outcome

HELD_TRUE = frozenset("thought believed said known understood presumed reported assumed feared found confirmed claimed alleged".split())


def is_ahead(scene: Scene, outcome: Outcome) -> bool:
    """Whether the outcome is still to come: "might send", "could be killed"; "may have been killed", "are thought to be dead" are not."""
    before = (scene.word(outcome.first - 2), scene.word(outcome.first - 1))
    if before == ("to", "be"):
        return scene.word(outcome.first - 3) not in HELD_TRUE
    if before[1] == "to" and not outcome.participle:
        return True
    window = [scene.word(index) for index in range(outcome.first - 5, outcome.first)]
    for place, word in enumerate(window):
        if word in MODAL_AHEAD and not _month(scene, outcome.first - 5 + place):
            return not any(later in ("have", "had", "has") for later in window[place + 1 :])
    return False


def _month(scene: Scene, index: int) -> bool:
    """Whether "may" is the month: "in May 300 soldiers were wounded"."""
    return scene.word(index) == "may" and scene.word(index - 1) in ("in", "of", "since", "until", "last", "from", "by", "during", "to")
