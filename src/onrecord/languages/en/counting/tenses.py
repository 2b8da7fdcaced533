"""The tense in which an outcome is told: "were killed" is one occasion, "have been killed" runs up to the day of the saying."""

from enum import StrEnum

from onrecord.records.reading import Outcome
from onrecord.records.text import Tokens

REACH = 6  # tokens from the auxiliary to the verb: "have so far reportedly been killed"
BETWEEN = frozenset("been also already so far now both all either not never believed estimated thought feared to".split())


class Tense(StrEnum):
    """What the auxiliary says: "have lost", "were killed"."""

    PERFECT = "perfect"
    PAST = "past"


def tense_of(tokens: Tokens, outcome: Outcome | None) -> Tense | None:
    """The tense that the nearest auxiliary gives the outcome, or None where there is none or another one."""
    if outcome is None:
        return None
    for index in range(outcome.first, max(outcome.first - REACH, -1), -1):
        word = tokens.words[index]
        if word in ("have", "has"):
            return None if tokens.words[index - 1] in ("to", "may", "might", "could", "must", "will") else Tense.PERFECT
        if word in ("was", "were"):
            return Tense.PAST
        if index < outcome.first and word not in BETWEEN and not word.endswith("ly"):
            return None
    return None
