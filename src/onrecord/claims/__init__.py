"""The room claims: Reading -> claims and gaps; its verb is `find_claims`."""

from onrecord.claims.counts import find_counts
from onrecord.claims.identity import with_ids
from onrecord.claims.statements import find_statements
from onrecord.records.claims import Claim, Gap
from onrecord.records.reading import Reading

__all__ = ["find_claims"]


def find_claims(reading: Reading, ruleset: str) -> tuple[tuple[Claim, ...], tuple[Gap, ...]]:
    """The claims of a reading in the order of its text, and what was seen and not understood."""
    counts, gaps = find_counts(reading, ruleset)
    claims = sorted([*counts, *find_statements(reading, ruleset)], key=lambda claim: (claim.start, claim.end))
    return with_ids(claims, reading.document.sha256), tuple(gaps)
