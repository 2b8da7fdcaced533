"""Why a claim says what it says: the rule behind each field, how often that rule is right, and what else the words may mean."""

from dataclasses import dataclass

from onrecord.records.claims import Number, Place, Time, Whose
from onrecord.records.reading import Group
from onrecord.records.text import Span
from onrecord.records.words import Field, Measure

Value = str | Number | Whose | Place | Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """What else a field may say, as the claim would print it, and the rule that says so."""

    value: Value
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why one field of a claim says what it says.

    Attributes:
        rule: the name of the rule in force.
        confidence: how often a field bound by that rule was right where people had read the same text.
        alternatives: the runners-up, the likeliest first; they differ from the field and from each other.
    """

    field: Field
    rule: str
    confidence: float
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnersUp:
    """What else a number may have been bound to, each with the rule that says so, in the order of the rules."""

    measures: tuple[tuple[str, Measure], ...] = ()
    groups: tuple[tuple[str, Group], ...] = ()
    places: tuple[tuple[str, Span], ...] = ()
