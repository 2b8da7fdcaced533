"""Findings and reports as the contract's JSON."""

from typing import Any

import msgspec

from onrecord.records.claims import Report
from onrecord.records.findings import Acknowledgements, Answer, Findings

Finding = Answer | Findings | Acknowledgements

ENCODE = msgspec.json.Encoder().encode
PRINTED = {"earlier": "from", "later": "to"}  # `from` cannot be a field's name
POSITIONS = frozenset({"start", "end", "cue", "cue_start", "cue_end"})  # those of one text say nothing in an answer over many


def as_line(report: Report) -> bytes:
    """What was read from one document, as one line."""
    return ENCODE(report) + b"\n"


def as_json(finding: Finding) -> bytes:
    """An answer, the findings of a check or the acknowledgements, as indented JSON."""
    return msgspec.json.format(ENCODE(_printed(msgspec.to_builtins(finding))), indent=2) + b"\n"


def _printed(value: Any) -> Any:
    if isinstance(value, dict):
        return {PRINTED.get(key, key): _printed(inner) for key, inner in value.items() if key not in POSITIONS}
    if isinstance(value, list | tuple):
        return [_printed(inner) for inner in value]
    return value
