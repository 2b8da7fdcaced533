"""The texts that train, by name: where each lies under the data folder, and how much of it is taken."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from training.examples import Labelled, Text

# Words taken of each source of the clean core. Country reports and press releases are far larger and are sampled, texts of war first.
SHARES = {
    "wikinews": 300_000, "wikipedia-current-events": 290_000, "state-press": 1_000_000, "state-human-rights": 700_000,
    "wikiwars": 70_000, "hiu": 10_000, "re3d": 16_000, "factbook": 10_000,
}  # fmt: skip
CLOSED = ("CC BY-SA 3.0", "EU reuse")  # of re3d: not in the clean core


def rows(path: Path) -> Iterator[dict[str, object]]:
    """The records of a JSON lines file, packed or not."""
    with gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else path.open(encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def polnear(path: Path) -> list[Text]:
    """A part of PolNeAR. It has no licence: it may teach a teacher and measure a student."""
    return [
        Text(
            str(row["id"]),
            str(row["text"]),
            [Labelled(**{role: [tuple(span) for span in a[role]] for role in ("source", "cue", "content")}) for a in row["attributions"]],
        )
        for row in rows(path)
    ]  # type: ignore[attr-defined]


def by_hand(labels: Path, folder: Path, part: str) -> list[Text]:
    """The texts of a part ("train", "test") that were labelled by reading, as far as they were, and each content as a text of its own.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    wanted = {str(row["id"]): row for row in rows(labels) if row["part"] == part}
    found = {
        str(row["id"]): str(row["text"])
        for source in {str(row["file"]) for row in wanted.values()}
        for row in rows(folder / "texts" / f"{source}.jsonl.gz")
        if row["id"] in wanted
    }
    out: list[Text] = []
    for name, row in wanted.items():
        text = found[name][: int(row["end"])]  # type: ignore[call-overload]
        if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
            raise ValueError(f"{name}: not the text that was labelled; take {row['source']}")
        out += _layers(name, text, row["attributions"])  # type: ignore[arg-type]
    return out


def _layers(name: str, text: str, labels: list[dict[str, object]]) -> Iterator[Text]:
    """A text with its outermost attributions, and every content with those right inside it, "that" cut off."""
    said = [
        (
            int(label["depth"]),
            Labelled(**{role: [tuple(span) for span in label[role]] for role in ("source", "cue", "content")}, kind=label["kind"]),
        )
        for label in labels
    ]  # type: ignore[call-overload, attr-defined]
    yield Text(name, text, [each for depth, each in said if depth == 0])
    for depth, outer in said:
        for start, end in outer.content:
            inner = [
                each
                for level, each in said
                if level == depth + 1 and all(start <= a and b <= end for part in (each.source, each.cue, each.content) for a, b in part)
            ]
            cut = start + len("that ") if text[start:end].lower().startswith("that ") else start
            yield Text(
                f"{name}:{start}",
                text[cut:end],
                [
                    Labelled(*([(max(a - cut, 0), b - cut) for a, b in part] for part in (each.source, each.cue, each.content)), each.kind)
                    for each in inner
                ],
            )


def clean_core(folder: Path) -> Iterator[tuple[str, Text]]:
    """(source, text) of the open texts that shipped weights may see: a fixed sample, war first where a source is sampled."""
    for source, share in SHARES.items():
        taken = 0
        for row in sorted((row for row in rows(folder / "texts" / f"{source}.jsonl.gz") if _open(source, row)), key=_rank):
            if taken >= share:
                break
            taken += int(row["words"])  # type: ignore[call-overload]
            yield source, Text(str(row["id"]), str(row["text"]))


def _open(source: str, row: dict[str, object]) -> bool:
    return not row.get("also_in") and not (source == "re3d" and any(word in str(row["licence"]) for word in CLOSED))


def _rank(row: dict[str, object]) -> tuple[bool, str]:
    """Texts with a count or two words of war first, else in an order that only the identifier gives."""
    warlike = int(row.get("war") or 0) >= 2 or bool(row.get("counts"))  # type: ignore[call-overload]
    return not warlike, hashlib.sha256(str(row["id"]).encode()).hexdigest()
