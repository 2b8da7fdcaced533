"""Counts: how many of whom met what."""

from onrecord.records.claims import Claim, Gap
from onrecord.records.reading import Reading


def find_counts(reading: Reading, ruleset: str) -> tuple[list[Claim], list[Gap]]:
    """The counts of people in a reading, and a gap for every number of people that is not understood."""
    return [], []
