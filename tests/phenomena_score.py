"""Scores the reader on the frozen passages: `python tests/phenomena_score.py [--pin] [--allow-regression REASON]`.

Exit status: 0 every figure is at its pin or above, 1 one is below it or the passages are not those that the pins were measured on.
It shows no sentence and no claim: who writes rules never looks at the passages.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from gold_pairs import Page
from gold_score import Figure, Figures, Floors, as_read, below, renewed, score

HERE = Path(__file__).parent / "phenomena"
PASSAGES = HERE / "passages.jsonl"
PINNED = HERE / "pinned.json"
HEAD = "row         level    gold  read right   F1 (pinned)\n"
F1 = ("f1",)

Phenomena = Mapping[str, Sequence[int]]  # a passage -> the phenomena in it


def passages() -> list[dict[str, Any]]:
    """Each passage: a document with its `phenomena` and its gold `claims`."""
    return [json.loads(line) for line in PASSAGES.read_text(encoding="utf-8").splitlines()]


def digest() -> str:
    """The SHA-256 of the passages and their gold."""
    return sha256(PASSAGES.read_bytes()).hexdigest()


def phenomena() -> Phenomena:
    """Which phenomena each passage holds."""
    return {row["id"]: row["phenomena"] for row in passages()}


def pages() -> list[Page]:
    """The passages as they are read today."""
    rows = passages()
    return as_read({row["id"]: row for row in rows}, {row["id"]: row["claims"] for row in rows})


def figures_of(read: Sequence[Page], held: Phenomena) -> Figures:
    """The figures of all claims by kind and level, then those of each phenomenon."""
    whole, _ = score(read)
    numbers = sorted({number for row in held.values() for number in row})
    return {**whole, "phenomenon": {str(number): origin([page for page in read if number in held[page.name]]) for number in numbers}}


def origin(read: Sequence[Page]) -> Figure:
    """How many claims of these passages are right up to their origin, counts and others together."""
    kinds = [levels["origin"] for levels in score(read)[0].values()]
    return Figure(right=sum(f.right for f in kinds), read=sum(f.read for f in kinds), gold=sum(f.gold for f in kinds))


def table(figures: Figures, pins: Floors) -> str:
    """The figures beside what is pinned."""
    rows = [HEAD]
    for row, levels in figures.items():
        for level, figure in levels.items():
            pin = pins.get(row, {}).get(level, {"f1": 0.0})["f1"]
            rows.append(f"{row:11} {level:8} {figure.gold:4} {figure.read:5} {figure.right:5}  {figure.f1:.3f} ({pin:.2f})\n")
    return "".join(rows)


def main() -> int:
    """Prints the figures, and pins them where that is asked."""
    parser = argparse.ArgumentParser(description="Scores the reader on the frozen passages.")
    parser.add_argument("--pin", action="store_true", help="pin today's figures where they are higher")
    parser.add_argument("--allow-regression", metavar="REASON", help="pin lower figures too, and why")
    asked = parser.parse_args()
    kept = json.loads(PINNED.read_text(encoding="utf-8")) if PINNED.exists() else {}
    figures = figures_of(pages(), phenomena())
    if asked.pin or asked.allow_regression:
        kept = renewed(kept, figures, digest(), asked.allow_regression, shares=F1)
        PINNED.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    short = below(figures, kept.get("floors", {}))
    if kept.get("corpus") != digest():
        short.append("the figures were pinned on other passages")
    sys.stdout.write("".join([table(figures, kept.get("floors", {})), *(f"{each}\n" for each in short)]))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
