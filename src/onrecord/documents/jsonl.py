"""One line of a `.jsonl` -> Document, its text exactly as given."""

import inspect
import re
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from onrecord.documents.dating import Given, datings
from onrecord.documents.refused import UnreadableError
from onrecord.documents.script import language_of
from onrecord.documents.seal import seal
from onrecord.records.text import Document

_Record = TypeVar("_Record")
_MISSING = re.compile(r"missing required field `(\w+)`")
_FIELD = re.compile(r"\$((?:\.\w+|\[[\d.]*\])+)`$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A document as the contract takes it."""

    id: str
    text: str
    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None


def read_line(line: bytes, given: Given) -> Document:
    """The document of one line.

    Raises:
        UnreadableError: the line is not what the contract takes.
    """
    row = decode_line(line, _Line)
    if not row.id.strip():
        raise UnreadableError('"id" is empty', "give every document an id")
    if not row.text.strip():
        raise UnreadableError(f'the "text" of {row.id!r} is empty', "leave the line out, or give it its text")
    language = language_of(row.text, row.language)
    return Document(
        id=row.id,
        text=row.text,
        sha256=seal(row.text.encode("utf-8")),
        language=language,
        publisher=given.publisher or row.publisher,
        datings=datings(row.text, language, given, row.published),
        title=row.title,
        url=row.url,
    )


def decode_line(line: bytes, record: type[_Record]) -> _Record:
    """The line's JSON object as this record.

    Raises:
        UnreadableError: it is no JSON, or a key is missing or of another type.
    """
    try:
        return msgspec.json.decode(line, type=record)
    except msgspec.ValidationError as error:
        raise misfit(error, record) from None
    except UnicodeDecodeError:
        raise UnreadableError("not UTF-8", "convert the file first, for instance: iconv -f WINDOWS-1252 -t UTF-8") from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadableError(f"broken JSON ({str(error).lower()})", "write one whole JSON object a line") from None


def misfit(error: msgspec.ValidationError, record: type) -> UnreadableError:
    """The refusal that names the key which does not fit."""
    message = str(error)
    if missing := _MISSING.search(message):
        keys = ", ".join(inspect.signature(record).parameters)
        remedy = "give it" if " - at " in message else f"give it (the keys are {keys})"
        return UnreadableError(f'the key "{missing.group(1)}" is missing', remedy)
    field = _FIELD.search(message)
    what = message.partition(" - at ")[0].replace("`", "")
    where = f'"{field.group(1).lstrip(".")}": ' if field else ""
    return UnreadableError(f"{where}{what[:1].lower()}{what[1:]}", "correct it")
