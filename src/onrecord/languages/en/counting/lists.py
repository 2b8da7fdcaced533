"""Numbers of a list, which share an outcome, and a figure beside the one that replaces it."""

from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.subjects import CLAUSE_ENDS
from onrecord.languages.en.counting.words import BE, FIGURES
from onrecord.records.reading import Quantity

APPOSITIONS = frozenset(("including", "--", "–", "—", "(", ":"))
LIST_JOINTS = frozenset((",", "and", "or", "plus", "&", "--", "–", "-", "including", "in", ";"))
LIST_REACH = 8  # tokens between two numbers of a list: "9 in the quarter of the mill, 8 in"


def listed(scene: Scene, index: int) -> int | None:
    """In "killed 40 farmers, 30 herders and 20 others", the number before, whose outcome this one shares."""
    if index == 0:
        return None
    here, before = scene.quantities[index], scene.quantities[index - 1]
    if scene.word(here.first - 1) in APPOSITIONS or earlier_figure(scene, here):
        return index - 1
    gap = range(end_of(before) + 1, here.first)
    if scene.word(here.last + 1) == "of" and scene.word(here.last + 2) in ("them", "whom") and len(gap) <= LIST_REACH:
        return index - 1  # "37 were injured, ten of them gravely"
    gap_words = {scene.word(i) for i in gap}
    return index - 1 if len(gap) <= LIST_REACH and gap_words & LIST_JOINTS and not gap_words & (CLAUSE_ENDS | BE) else None


def including(scene: Scene, index: int) -> bool:
    """Whether "including" stands before the number, which is then a part of the nearest one counted."""
    return scene.word(scene.quantities[index].first - 1) == "including"


def earlier_figure(scene: Scene, quantity: Quantity) -> bool:
    """In "revising its April figure of 600", "rose to 41 from 36", whether the number is the same figure at another time."""
    lead = (scene.word(quantity.first - 2), scene.word(quantity.first - 1))
    if lead[1] == "the" and quantity.head is None and scene.word(quantity.last + 1) in ("it", "he", "she", "they"):
        return True  # "three times the 600 it reported in April"
    return (lead[0] in FIGURES and lead[1] == "of") or (lead[1] == "from" and quantity.head is None)
