"""A ledger made from a sheet of claims, and what is asked of it: rows, findings, revisions."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from onrecord.ledger import open_ledger
from onrecord.pipeline import add, arrive, ask, check
from onrecord.records.claims import Claim
from onrecord.records.findings import Answer, Discrepancy, Entry, Findings, Question
from onrecord.records.words import Fault, Verdict
from reconciliation.picture import entries

NOON = "2030-12-31T12:00:00+00:00"


class Sheet:
    """Claims drawn as a picture, written as a `.claims.jsonl`, brought into a ledger and asked."""

    def __init__(self, picture: str) -> None:
        self._lines = lines(entries(picture))

    def ask(self, measure: str, **fields: Any) -> Answer:
        """What `ask` answers."""
        with tempfile.TemporaryDirectory() as room, open_ledger(self._written(Path(room)), create=False) as ledger:
            return ask(ledger, Question(measure=measure, **fields))

    def check(self) -> Findings:
        """What `check` finds."""
        with tempfile.TemporaryDirectory() as room, open_ledger(self._written(Path(room)), create=False) as ledger:
            return check(ledger)

    def found(self, kind: Fault) -> list[Discrepancy]:
        """The findings of one kind."""
        return [found for found in self.check().discrepancies if found.kind is kind]

    def flagged(self) -> list[str]:
        """The workings that are strained or impossible."""
        return [found.working for found in self.check().discrepancies if found.verdict in (Verdict.STRAINED, Verdict.IMPOSSIBLE)]

    def _written(self, room: Path) -> Path:
        sheet, path = room / "sheet.claims.jsonl", room / "a.ledger"
        sheet.write_text(self._lines, encoding="utf-8")
        with open_ledger(path, create=True) as ledger:
            outcomes = list(add(ledger, arrive([sheet], published=None, publisher=None, today=date(2031, 1, 1)), NOON))
        refused = [outcome for outcome in outcomes if not hasattr(outcome, "fate")]
        if refused:
            raise ValueError(refused)
        return path


def lines(drawn: Iterable[Entry]) -> str:
    """The entries as the lines of a `.claims.jsonl`; a document's text is what its claims quote."""
    documents: dict[str, list[Entry]] = {}
    for entry in drawn:
        documents.setdefault(entry.document, []).append(entry)
    return "".join(json.dumps(line(name, same)) + "\n" for name, same in documents.items())


def line(name: str, same: list[Entry]) -> dict[str, Any]:
    text, claims = "", []
    for entry in same:
        claims.append(placed(entry.claim, len(text)))
        text += f"{entry.claim.quote}.\n"
    head = {"publisher": same[0].publisher, "published": same[0].published, "text": text}
    return {"id": name, "document": head, "claims": msgspec.to_builtins(claims)}


def placed(claim: Claim, start: int) -> Claim:
    return replace(claim, start=start, end=start + len(claim.quote))


def row(answer: Answer, who: str, basis: str = "total_to_date") -> tuple[object, ...]:
    """Point, hedge, day and reports of the only row of an origin on a basis."""
    [only] = [row for row in answer.origins if row.who == who and str(row.basis) == basis]
    number = only.number
    return (number and number.point, number and str(number.hedge), only.as_of, only.documents)
