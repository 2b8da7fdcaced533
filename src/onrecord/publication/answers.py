"""Findings and reports as the contract's JSON."""

from collections.abc import Mapping
from typing import Any

import msgspec

from onrecord.records.claims import Report
from onrecord.records.findings import Acknowledgements, Answer, Findings
from onrecord.records.reasons import Reason

Finding = Answer | Findings | Acknowledgements

ENCODE = msgspec.json.Encoder().encode
PRINTED = {"earlier": "from", "later": "to"}  # `from` cannot be a field's name
POSITIONS = frozenset({"start", "end", "cue", "cue_start", "cue_end"})  # those of one text say nothing in an answer over many


Reasons = Mapping[str, tuple[Reason, ...]]  # the id of a claim -> why its fields say what they say


def as_line(report: Report, reasons: Reasons | None = None) -> bytes:
    """What was read from one document, as one line; each claim with its reasons, where they are given."""
    if reasons is None:
        return ENCODE(report) + b"\n"
    printed = msgspec.to_builtins(report)
    for claim in printed["claims"]:
        claim["explain"] = {reason.field: _explained(reason) for reason in reasons.get(claim["id"], ())}
    return ENCODE(printed) + b"\n"


def _explained(reason: Reason) -> dict[str, Any]:
    """A reason without the name of its field, under which it stands."""
    return {"rule": reason.rule, "confidence": reason.confidence, "alternatives": msgspec.to_builtins(reason.alternatives)}


def as_json(finding: Finding) -> bytes:
    """An answer, the findings of a check or the acknowledgements, as indented JSON."""
    return msgspec.json.format(ENCODE(_printed(msgspec.to_builtins(finding))), indent=2) + b"\n"


def _printed(value: Any) -> Any:
    if isinstance(value, dict):
        return {PRINTED.get(key, key): _printed(inner) for key, inner in value.items() if key not in POSITIONS}
    if isinstance(value, list | tuple):
        return [_printed(inner) for inner in value]
    return value
