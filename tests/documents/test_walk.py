"""Folders are walked in sorted order, once each, and only for files we read."""

import os
from collections import Counter
from pathlib import Path

import pytest

from onrecord.documents import STDIN, Refused, find_paths
from onrecord.documents.walk import suffix_of


def plant(root: Path, *names: str) -> None:
    """Empty files of these names, with their folders."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names(root: Path, *paths: str | Path) -> list[str]:
    """What is found, relative to the root; of a refusal its sentence."""
    found = find_paths(paths, Counter())
    return [each.sentence.removeprefix(f"{root}/") if isinstance(each, Refused) else each.relative_to(root).as_posix() for each in found]


def test_a_folder_gives_its_known_files_in_sorted_order(tmp_path: Path) -> None:
    plant(tmp_path, "b.txt", "a/2.HTML", "a/1.htm", "c.jsonl", "c.claims.jsonl", "README", "picture.png", ".hidden.txt", ".git/config.txt")

    assert names(tmp_path, tmp_path) == ["a/1.htm", "a/2.HTML", "b.txt", "c.claims.jsonl", "c.jsonl"]


def test_files_of_other_kinds_are_counted_and_hidden_ones_are_not(tmp_path: Path) -> None:
    plant(tmp_path, "b.txt", "a/2.PDF", "1.pdf", "README", "my.ledger", ".hidden.pdf", ".git/config")
    passed = Counter[str]()

    assert list(find_paths([tmp_path], passed)) == [tmp_path / "b.txt"]
    assert passed == {".pdf": 2, "README": 1}


def test_files_come_as_named_and_standard_input_is_a_dash(tmp_path: Path) -> None:
    plant(tmp_path, "b.txt", "a.txt")

    assert list(find_paths([tmp_path / "b.txt", "-", str(tmp_path / "a.txt")], Counter())) == [
        tmp_path / "b.txt",
        STDIN,
        tmp_path / "a.txt",
    ]


def test_a_loop_of_links_is_named_once(tmp_path: Path) -> None:
    plant(tmp_path, "a/one.txt", "b/two.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)

    assert names(tmp_path, tmp_path) == [
        "a/one.txt",
        "a/up: the link leads back to a folder already read; remove the link.",
        "b/two.txt",
    ]


def test_folders_that_link_to_each_other_are_entered_once_each(tmp_path: Path) -> None:
    for here in "abcdef":
        plant(tmp_path, f"{here}/report.txt")
        for there in "abcdef":
            (tmp_path / here / f"to-{there}").symlink_to(tmp_path / there)

    found = names(tmp_path, tmp_path)

    assert len([name for name in found if name.endswith("report.txt")]) == 6
    assert len(found) == 6 + 36  # the links of the first one lead in, so they name the folders themselves as read before


def test_a_link_to_itself_a_dangling_link_and_a_pipe_are_named(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    os.mkfifo(tmp_path / "pipe.txt")

    gone, pipe, itself = names(tmp_path, tmp_path)

    assert gone.startswith("gone.txt: no such file or directory; check the path")
    assert pipe.startswith("pipe.txt: neither a file nor a folder;")
    assert itself.startswith("self.txt: too many levels of symbolic links;")


def test_what_the_user_named_in_vain_gets_its_sentence(tmp_path: Path) -> None:
    plant(tmp_path, "report.pdf", "empty/.keep")

    assert names(tmp_path, tmp_path / "report.pdf", tmp_path / "empty", tmp_path / "gone") == [
        "report.pdf: not a kind of file we read; turn it into .claims.jsonl, .jsonl, .txt, .html, .htm.",
        "empty: no documents in this folder; put .jsonl, .txt, .html, .htm files there.",
        "gone: no such file or directory; check the path, or where its link points to.",
    ]


def test_a_name_that_is_no_text_can_be_printed(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9\n.txt")).symlink_to(tmp_path / "nowhere")

    (refused,) = find_paths([tmp_path], Counter())

    assert isinstance(refused, Refused)
    assert refused.path.endswith("/caf??.txt")


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a.claims.jsonl", ".claims.jsonl"), ("a.jsonl", ".jsonl"), ("a.TXT", ".txt"), ("claims.json", None), ("txt", None)],
)
def test_the_suffix_says_how_a_file_is_read(name: str, suffix: str | None) -> None:
    assert suffix_of(name) == suffix
