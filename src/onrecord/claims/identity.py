"""The id of a claim: a hash of what identifies it, so that reading twice adds nothing."""

from dataclasses import replace
from hashlib import blake2b

from onrecord.records.claims import Claim


def with_ids(claims: list[Claim], sha256: str) -> tuple[Claim, ...]:
    """The claims under their ids, each once, their references to each other ("#3") carried along."""
    own = [id_of(claim, sha256) for claim in claims]
    ids = {claim.id: new for claim, new in zip(claims, own, strict=True) if claim.id}
    named = {
        new: replace(
            claim,
            id=new,
            subset_of=ids.get(claim.subset_of or ""),
            share_of=ids.get(claim.share_of or ""),
            supersedes=ids.get(claim.supersedes or ""),
            repeats=ids.get(claim.repeats or ""),
        )
        for claim, new in zip(claims, own, strict=True)
    }
    return tuple(named.values())


def id_of(claim: Claim, sha256: str) -> str:
    """16 hex characters over the document's hash, the rules, and what the claim says where."""
    number, whose = claim.number, claim.whose
    parts = (
        sha256,
        claim.ruleset,
        claim.kind,
        claim.measure,
        claim.start,
        claim.end,
        number and (number.low, number.high, number.point, number.start),
        whose and (whose.side, whose.category),
        claim.holder,
        claim.subject,
    )
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()
