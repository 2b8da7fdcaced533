"""What the words of a passage commit its speaker to, whatever verb introduces it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.words import Certainty


@dataclass(frozen=True, slots=True)
class Shade:
    """Words that weaken a statement, the certainty they leave it, and a sentence that has them."""

    words: str
    certainty: Certainty
    example: str


SHADES = (
    Shade(r"(?:may|might|could|must) have", Certainty.BELIEVED, "up to thirty guards may have drowned"),
    Shade(r"more likely than not", Certainty.BELIEVED, "the blast more likely than not killed the driver"),
    Shade(r"believed to|thought to|feared|presumed|suspected to|assumed to", Certainty.BELIEVED, "nine are believed to have drowned"),
    Shade(r"appears? to|appeared to|seems? to|seemed to|apparently|probably", Certainty.BELIEVED, "six appear to have fled"),
    Shade(r"estimated|estimates?|preliminary|estimation", Certainty.ESTIMATED, "an estimated 400 were displaced"),
    Shade(r"(?:is|are|was|were) expected to|(?:is|are) likely to|expected to", Certainty.PREDICTED, "the toll is expected to rise"),
    Shade(
        r"will(?! not)|might|(?-i:may)|MAY (?=HAVE|BE|SEND|RISE)"
        r"|(?:getting|get) \w+(?: \w+)? ready|prepar(?:ing|es?) (?:a|to|for|the|another)"
        r"|plans? to|planned to|about to|set to",
        Certainty.PREDICTED,
        "the fort might send thirty more",
    ),
    Shade(r"(?<!asked )if|unless|could be|provided that|on condition", Certainty.CONDITIONAL, "he would go home if ordered"),
)
SHADED = tuple((re.compile(rf"\b(?:{shade.words})\b", re.IGNORECASE), shade.certainty) for shade in SHADES)
# One of these stands in every shade: without one no pattern is tried.
SHADING = frozenset(
    "may might could must likely believed thought feared presumed suspected assumed appear appears appeared seem seems seemed apparently "
    "probably estimated estimate estimates estimation preliminary expected will get getting prepare prepares preparing plan plans planned "
    "about set if unless provided condition".split()
)
STANCES = frozenset(form for form, entry in verb_forms().items() if entry.cue.stance)
OWN_ACTS = re.compile(
    r"\b(?:captured|taken|took|freed|released|detained|arrested|seized|handed over|prisoners?|exchanged|repatriated)\b", re.IGNORECASE
)


def commitments(cue: str, passage: str, certainty: Certainty, aside: str = "") -> Iterator[tuple[str, Certainty]]:
    """The certainties that words give a passage, each with its rule, the first of them in force.

    Those that call it preliminary right after come first, then its own words, then the verb that introduces it.
    """
    if certainty not in (Certainty.DENIED, Certainty.NOT_ACKNOWLEDGED):
        if "preliminary" in aside.partition(".")[0]:
            yield "preliminary", Certainty.ESTIMATED
        if not SHADING.isdisjoint(passage.lower().replace(",", " ").split()):
            yield from (("shades", shade) for pattern, shade in SHADED if pattern.search(passage))
        if "announc" in cue.lower() and OWN_ACTS.search(passage) is not None:
            yield "own_act", Certainty.CONFIRMED  # announcing what one did is confirming it
    yield "cue", certainty


def is_stance(cue: str) -> bool:
    """Whether a cue only shows an attitude ("condemned"): what it governs is not on that speaker's word."""
    words = cue.lower().split()
    if words[-1] in ("asked", "questioned"):
        return words[0] not in ("when", "was", "were", "been") and not cue[0].isupper()
    return words[-1] in STANCES
