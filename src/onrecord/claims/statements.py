"""The other kinds of claim: acknowledgements, wishes, things told, conditions, offers, agreements."""

from onrecord.records.claims import Claim
from onrecord.records.reading import Reading


def find_statements(reading: Reading, ruleset: str) -> list[Claim]:
    """The statements of a reading that are not counts, in order."""
    return []
