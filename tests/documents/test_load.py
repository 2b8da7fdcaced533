"""One file gives its documents one at a time; what cannot be read is named with its remedy and the rest goes on."""

import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from onrecord.documents import Brought, Refused, load, seal
from onrecord.documents.lines import LARGEST
from onrecord.records.text import Document

TODAY = date(2026, 3, 1)
GOOD = b'{"id": "good", "text": "Nine are missing."}'
Read = Callable[..., list[Document | Brought | Refused]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes the bytes under the name and gives back all that is loaded from there."""

    def write_and_load(name: str, data: bytes, published: str | None = None) -> list[Document | Brought | Refused]:
        path = tmp_path / name
        path.write_bytes(data)
        return [each.item for each in load(path, published=published, publisher=None, today=TODAY)]

    return write_and_load


MALFORMED = [
    ("empty.txt", b"", "empty; leave it out"),
    ("blank.html", b" \n", "empty; leave it out"),
    ("blank.jsonl", b"\n\n", "empty; leave it out"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file, not a text; export its text"),
    ("sound.txt", b"\x01\x02\x03 noise \x04\x05", "a binary file, not a text; export its text"),
    ("nul.html", b"<p>Nine\0</p>", "a binary file, not a text; export its text"),
    ("latin.txt", b"Nine caf\xe9s were hit.", "not UTF-8 at byte 8; convert it first, for instance: iconv"),
    ("half.txt", b"\xff\xfeN\0i\0n", "begins as UTF-16 but breaks that encoding"),
    ("menu.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no main text in the page; fetch it again"),
    ("report.pdf", b"%PDF-1.7", "not a kind of file we read; turn it into .claims.jsonl, .jsonl, .txt"),
    ("ahead.txt", b"January 16, 2031\nNine are missing.", "published on 2031-01-16 by its dateline, which is after today (2026-03-01)"),
]

BAD_LINES = [
    (b'{"id": "a", "text": "Nine', "broken JSON (json is malformed: invalid character"),
    (b'{"id": "a", "text": "Nine",}', "broken JSON (json is malformed: trailing comma"),
    (b'{"id": "a", "text": "\xff"}', "not UTF-8; convert the file first"),
    (b'{"id": "a", "text": "x", "more": ' + b"[" * 90_000, "broken JSON (maximum recursion depth"),
    (b'["a", "Nine"]', "expected object, got array"),
    (b'{"id": "a"}', 'the key "text" is missing; give it (the keys are id, text, published, publisher, title, url, language).'),
    (b'{"text": "Nine"}', 'the key "id" is missing'),
    (b'{"id": 7, "text": "Nine"}', '"id": expected str, got int'),
    (b'{"id": "a", "text": null}', '"text": expected str, got null'),
    (b'{"id": " ", "text": "Nine"}', '"id" is empty'),
    (b'{"id": "a", "text": " "}', "the \"text\" of 'a' is empty"),
    (b'{"id": "a", "text": "Nine", "published": "13.1.2025"}', "\"published\" is '13.1.2025', not a day; write it as 2025-01-13, or null"),
    (b'{"id": "a", "text": "Nine", "published": "2025-02-30"}', "\"published\" is '2025-02-30', not a day"),
    (b'{"id": "a", "text": "Nine", "published": "2031-01-01"}', "published on 2031-01-01 by its metadata, which is after today"),
]


@pytest.mark.parametrize(("name", "data", "sentence"), MALFORMED, ids=[name for name, _, _ in MALFORMED])
def test_a_file_that_is_no_text_is_refused_in_one_sentence(read: Read, name: str, data: bytes, sentence: str) -> None:
    (refused,) = read(name, data)

    assert isinstance(refused, Refused)
    assert name in refused.path
    assert refused.sentence.startswith(f"{refused.path}: {sentence}")


@pytest.mark.parametrize(("line", "sentence"), BAD_LINES)
def test_a_bad_line_is_named_and_the_next_one_is_read(read: Read, line: bytes, sentence: str) -> None:
    first, refused, last = read("reports.jsonl", b"\n".join((GOOD, b"", line, GOOD)))

    assert isinstance(refused, Refused)
    assert refused.sentence.startswith(f"{refused.path}, line 3: {sentence}")
    assert isinstance(first, Document)
    assert first == last


def test_a_line_without_end_costs_that_line_and_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    with path.open("wb") as stream:
        stream.write(GOOD + b"\n")
        stream.seek(200_000_000, 1)  # a hole that reads as zeros
        stream.write(b"\n" + GOOD)
    tracemalloc.start()

    first, refused, last = (each.item for each in load(path, published=None, publisher=None, today=TODAY))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert isinstance(refused, Refused)
    assert refused.sentence.startswith(f"{path}, line 2: longer than 20 million bytes; split its text")
    assert first == last
    assert peak < 4 * LARGEST


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "endless.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)

    (refused,) = (each.item for each in load(path, published=None, publisher=None, today=TODAY))

    assert isinstance(refused, Refused)
    assert refused.reason == "longer than 20 million bytes"


def test_thousands_of_documents_take_the_memory_of_one(tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for number in range(3000):
            stream.write(json.dumps({"id": f"r{number}", "text": f"Report {number}. " + "Nine are missing. " * 100}) + "\n")
    tracemalloc.start()

    read = sum(isinstance(each.item, Document) for each in load(path, published=None, publisher=None, today=TODAY))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert read == 3000
    assert peak < 1_000_000  # the file has 5 MB


def test_a_missing_file_a_dangling_link_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")

    sentences = [
        each.item.sentence
        for name in ("gone.txt", "link.txt", "folder.txt")
        for each in load(tmp_path / name, published=None, publisher=None, today=TODAY)
        if isinstance(each.item, Refused)
    ]

    assert sentences == [
        f"{tmp_path}/gone.txt: no such file or directory; check the path, or where its link points to.",
        f"{tmp_path}/link.txt: no such file or directory; check the path, or where its link points to.",
        f"{tmp_path}/folder.txt: is a directory; name the files in it.",
    ]


def test_the_users_day_and_publisher_come_first(tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    path.write_text('{"id": "a", "text": "January 14, 2025\\nNine are missing.", "published": "2025-01-15", "publisher": "The Post"}')

    (document,) = (each.item for each in load(path, published="2025-01-13", publisher="The Gazette", today=TODAY))

    assert isinstance(document, Document)
    assert document.publisher == "The Gazette"
    assert [(dating.day, dating.read_from.value) for dating in document.datings] == [
        ("2025-01-13", "argument"),
        ("2025-01-14", "dateline"),
        ("2025-01-15", "metadata"),
    ]


@pytest.mark.parametrize(
    ("name", "data", "content"),
    [
        ("a.txt", b"Nine\r\nare missing.", b"Nine\r\nare missing."),
        ("a.jsonl", b'{"id": "a", "text": "Nine are missing."}', b"Nine are missing."),
        ("a.claims.jsonl", b'{"id": "a", "document": {"text": "Nine are missing."}, "claims": []}', b"Nine are missing."),
        ("b.claims.jsonl", b'{"id": "a", "document": {}, "claims": []}', None),
        ("empty.txt", b"", None),
    ],
)
def test_the_sealed_bytes_come_with_the_document(tmp_path: Path, name: str, data: bytes, content: bytes | None) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (arrival,) = load(path, published=None, publisher=None, today=TODAY)

    assert (arrival.path, arrival.content) == (path, content)
    if isinstance(arrival.item, Document):
        assert seal(arrival.content or b"") == arrival.item.sha256


def test_it_is_tomorrow_already_where_a_paper_is_printed_east_of_us(read: Read) -> None:
    (document,) = read("reports.jsonl", b'{"id": "a", "text": "Nine", "published": "2026-03-02"}')

    assert isinstance(document, Document)


def test_a_right_day_from_the_user_overrules_one_that_has_not_come(read: Read) -> None:
    (document,) = read("a.jsonl", b'{"id": "a", "text": "Nine", "published": "2031-01-01"}', "2025-01-01")

    assert isinstance(document, Document)
    assert document.published == "2025-01-01"


def test_a_day_that_is_none_is_the_callers_mistake(read: Read) -> None:
    with pytest.raises(ValueError, match="no such day: 'yesterday'"):
        read("a.txt", b"Nine", "yesterday")


def test_the_same_bytes_give_the_same_document(read: Read) -> None:
    assert read("a.txt", b"Nine are missing.") == read("a.txt", b"Nine are missing.")


def test_a_dash_is_standard_input_as_one_text() -> None:
    program = (
        "from datetime import date; from onrecord.documents import load\n"
        "for each in load('-', published=None, publisher=None, today=date(2026, 3, 1)):\n"
        "    print(each.item.id, each.item.text, each.item.sha256, each.content == b'Nine\\r\\nare missing.', sep='|')"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        input=b"Nine\r\nare missing.",
        capture_output=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )

    sha256 = seal(b"Nine\r\nare missing.")
    assert done.stdout.decode() == f"stdin-{sha256[:6]}|Nine\nare missing.|{sha256}|True\n"
