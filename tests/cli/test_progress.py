"""The bar moves through the bytes of the files in their order, and never past the end of one before the next begins."""

from pathlib import Path

from onrecord.cli.progress import Way, watched
from onrecord.documents import Brought, Refused
from onrecord.pipeline import Arrival
from onrecord.records.text import Document

GONE = Refused(path="gone.txt", place=None, reason="no such file", remedy="check the path")


def arrival(path: Path, text: str) -> Arrival:
    return Arrival(path=path, item=Document(id="a", text=text, sha256=""))


def test_bytes_behind(tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.claims.jsonl"
    first.write_text("x" * 100)
    second.write_text("x" * 50)
    way = Way([first, GONE, second])
    brought = Brought(document=Document(id="b", text="x" * 20, sha256=""), claims=())

    assert way.total == 150
    assert way.reach(arrival(first, "x" * 40)) == 40
    assert way.reach(arrival(first, "x" * 90)) == 100
    assert way.reach(Arrival(path=Path("gone.txt"), item=GONE)) == 100
    assert way.reach(Arrival(path=second, item=brought)) == 120


def test_where_nobody_watches_everything_passes(tmp_path: Path) -> None:
    passing = [arrival(tmp_path, "x")]

    assert list(watched(iter(passing), [tmp_path])) == passing
