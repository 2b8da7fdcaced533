"""A count as it is explained: everything that its fields were read from."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.claims.counts import Draft
from onrecord.records.claims import Claim
from onrecord.records.reading import Bond, Reading
from onrecord.records.reasons import Alternative, RunnersUp, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A claim beside the reading it came from.

    Attributes:
        index: the place of its bond in the reading.
    """

    reading: Reading
    index: int
    draft: Draft
    claim: Claim
    runners_up: RunnersUp

    @property
    def bond(self) -> Bond:
        """What binds its number, its people and its outcome."""
        return self.draft.bond


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The rule behind a field, what the field says, and everything else that it may say."""

    rule: str
    value: Value | None
    alternatives: Iterable[Alternative] = ()
