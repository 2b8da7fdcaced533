"""Phrases that put two figures of a text in relation: a part of a whole, a figure that another one replaces."""

OF_THEM = ("among them", "among whom", "of them", "of whom")
# Between the whole and its part: "62 people died, including 12 children"; or beside the part: "three civilians, one of them a child".
PART_BEFORE = ("including", *OF_THEM)
PART_WITHIN = OF_THEM
# Before a figure that the one before it replaces: "killed 30, updating an earlier toll of 15".
OLDER = (
    "earlier toll",
    "previous toll",
    "earlier figure",
    "previous figure",
    "updating",
    "up from",
    "revised from",
    "revising",
    "earlier gave",
)
