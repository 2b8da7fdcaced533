"""The id of a claim: a hash of what identifies it, so that reading twice adds nothing."""

from dataclasses import replace
from hashlib import blake2b

from onrecord.records.claims import Claim


def identified(claim: Claim, sha256: str) -> Claim:
    """The claim under its id: 16 hex characters over the document's hash and what the claim says where."""
    number = claim.number
    parts = (
        sha256,
        claim.ruleset,
        claim.kind,
        claim.measure,
        claim.start,
        claim.end,
        number and (number.low, number.high, number.point, number.start),
        claim.whose and (claim.whose.side, claim.whose.category),
        claim.holder,
        claim.subject,
    )
    return replace(claim, id=blake2b(repr(parts).encode(), digest_size=8).hexdigest())
