"""Scores the reader on the gold set of our own prose: `python tests/gold_score.py [--errors N] [--raise-floors]`.

Exit status: 0 every figure is at its floor or above, 1 one is below it or the set is not the one that the floors were measured on.
A set whose sentences are looked at is no longer blind: `--errors` is for those who then write a sentence of their own.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from gold_pairs import LEVELS, Page, is_repeat, pairs, row_of
from onrecord.documents import Brought
from onrecord.pipeline import arrive, read
from onrecord.records.claims import Claim
from onrecord.records.text import Document, Span

GOLD = Path(__file__).parent / "gold"
FLOORS = GOLD / "floors.json"
LAST_DAY = date(2099, 12, 31)  # no text of the set comes from after it
HEAD = "kind   level    gold  read right  precision (floor)  recall (floor)     F1\n"

SHARES = ("precision", "recall")

Floors = dict[str, dict[str, dict[str, float]]]  # kind -> level -> share


@dataclass(slots=True, kw_only=True)
class Figure:
    """How many claims are right at one level, of how many read and how many in the gold."""

    right: int = 0
    read: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(self.read, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.gold, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.read + self.gold, 1)

    def floor(self, shares: Sequence[str]) -> dict[str, float]:
        """These shares (precision, recall, f1), rounded down to two decimals."""
        of = {"precision": (1, self.read), "recall": (1, self.gold), "f1": (2, self.read + self.gold)}
        return {share: 100 * of[share][0] * self.right // max(of[share][1], 1) / 100 for share in shares}


Figures = dict[str, dict[str, Figure]]


def score(pages: Sequence[Page]) -> tuple[Figures, list[str]]:
    """The figures by kind and level, and a line for each claim that is missed, read for nothing, or wrong at some level."""
    figures = {row: {level: Figure() for level in levels} for row, levels in LEVELS.items()}
    errors = []
    for page in pages:
        found = list(pairs(page))
        stray = [c for j, c in enumerate(page.read) if j not in {j for _, j, _ in found} and not is_repeat(c, page)]
        missed = [c for i, c in enumerate(page.gold) if i not in {i for i, _, _ in found}]
        for claim in page.gold:
            for figure in figures[row_of(claim)].values():
                figure.gold += 1
        for claim in [*stray, *(page.read[j] for _, j, _ in found)]:
            for figure in figures[row_of(claim)].values():
                figure.read += 1
        for i, _, levels in found:
            for level in levels:
                figures[row_of(page.gold[i])][level].right += 1
        errors += [line("missed", page, claim) for claim in missed] + [line("read for nothing", page, claim) for claim in stray]
        errors += [line(f"other {wrong}", page, page.read[j]) for i, j, levels in found for wrong in first_wrong(page.gold[i], levels)]
    return figures, sorted(errors)


def first_wrong(gold: Claim, levels: list[str]) -> list[str]:
    return [level for level in LEVELS[row_of(gold)] if level not in levels][:1]


def line(what: str, page: Page, claim: Claim) -> str:
    return f"{what}: {page.name}: {claim.kind} {claim.measure}: {' '.join(claim.quote.split())}"


def corpus() -> list[Path]:
    """The files of the set: texts and their gold."""
    return sorted(path for path in GOLD.glob("*.json") if path != FLOORS)


def digest() -> str:
    """The SHA-256 of every name and every byte of the set."""
    whole = sha256()
    for path in corpus():
        content = path.read_bytes()
        whole.update(f"{path.name} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def pages() -> list[Page]:
    """The set as it is read today."""
    rows = [json.loads(path.read_text(encoding="utf-8")) for path in corpus()]
    return as_read({row["id"]: row for row in rows if "text" in row}, {row["doc"]: row["claims"] for row in rows if "doc" in row})


def as_read(texts: Mapping[str, dict[str, Any]], golds: Mapping[str, list[dict[str, Any]]]) -> list[Page]:
    """Texts as they are read today; their gold is brought in as claims made by hand are, which also checks every quote."""
    by_hand = [{"id": name, "document": {"text": texts[name]["text"]}, "claims": claims} for name, claims in golds.items()]
    with TemporaryDirectory() as folder:
        arrived = [*through(Path(folder, "gold.jsonl"), list(texts.values())), *through(Path(folder, "gold.claims.jsonl"), by_hand)]
    reports = {item.id: read(item) for item in arrived if isinstance(item, Document)}
    also = {c["id"]: tuple(Span(s["start"], s["end"]) for s in c["also"]) for claims in golds.values() for c in claims if "also" in c}
    brought = {item.document.id: item.claims for item in arrived if isinstance(item, Brought)}
    return [Page(name=name, gold=brought[name], read=report.claims, also=also) for name, report in reports.items()]


def through(path: Path, rows: list[dict[str, Any]]) -> list[object]:
    """The rows as Onrecord takes them in from a file."""
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return [arrival.item for arrival in arrive([path], published=None, publisher=None, today=LAST_DAY)]


def table(figures: Figures, floors: Floors) -> str:
    """The figures beside their floors."""
    rows = [HEAD]
    for row, levels in figures.items():
        for level, figure in levels.items():
            floor = floors.get(row, {}).get(level, {"precision": 0.0, "recall": 0.0})
            shares = f"{figure.precision:9.3f} ({floor['precision']:.2f})  {figure.recall:9.3f} ({floor['recall']:.2f})  {figure.f1:7.3f}"
            rows.append(f"{row:6} {level:8} {figure.gold:4} {figure.read:5} {figure.right:5}  {shares}\n")
    return "".join(rows)


def below(figures: Figures, floors: Floors) -> list[str]:
    """Each figure that is below its floor, in words."""
    return [
        f"{row} {level} {what}: {getattr(figures[row][level], what):.3f} is below {floor:.2f}"
        for row, levels in floors.items()
        for level, shares in levels.items()
        for what, floor in shares.items()
        if getattr(figures[row][level], what) < floor
    ]


def renewed(kept: dict[str, Any], figures: Figures, now: str, reason: str | None, *, shares: Sequence[str] = SHARES) -> dict[str, Any]:
    """The floors after today: they rise by themselves; lower ones, or ones of another set, take a reason, which is kept."""
    today = {row: {level: figure.floor(shares) for level, figure in levels.items()} for row, levels in figures.items()}
    old, lower = kept.get("floors", today), below(figures, kept.get("floors", {}))
    if kept.get("corpus", now) != now:
        lower.append("another set of texts or gold")
    if reason and lower:
        return {"corpus": now, "floors": today, "regressions": [*kept["regressions"], {"reason": reason, "changed": lower}]}
    if lower:
        raise SystemExit("\n".join([*lower, "nothing is written; --allow-regression REASON writes it and keeps the reason"]))
    higher = {r: {n: {w: max(share, old[r][n][w]) for w, share in f.items()} for n, f in levels.items()} for r, levels in today.items()}
    return {"corpus": now, "floors": higher, "regressions": kept.get("regressions", [])}


def main() -> int:
    """Prints the figures, and writes the floors where that is asked."""
    parser = argparse.ArgumentParser(description="Scores the reader on the gold set of our own prose.")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the first N claims that are not right")
    parser.add_argument("--raise-floors", action="store_true", help="write today's figures as floors where they are higher")
    parser.add_argument("--allow-regression", metavar="REASON", help="write lower floors too, and why")
    asked = parser.parse_args()
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    figures, errors = score(pages())
    if asked.raise_floors or asked.allow_regression:
        kept = renewed(kept, figures, digest(), asked.allow_regression)
        FLOORS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    short = below(figures, kept.get("floors", {}))
    if kept.get("corpus") != digest():
        short.append("the floors were measured on another set")
    sys.stdout.write("".join([table(figures, kept.get("floors", {})), *(f"{each}\n" for each in [*short, *errors[: asked.errors]])]))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
