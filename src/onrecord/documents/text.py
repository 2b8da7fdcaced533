"""A plain text -> Document; line ends are all that is washed."""

from pathlib import Path

from onrecord.documents.agency import printed_agency
from onrecord.documents.dating import Given, datings
from onrecord.documents.decode import decode_text
from onrecord.documents.refused import UnreadableError, printable
from onrecord.documents.script import language_of
from onrecord.documents.seal import seal
from onrecord.records.text import Document


def read_text(data: bytes, name: str, given: Given) -> Document:
    """The text as it stands, with line ends as a single newline.

    Raises:
        UnreadableError: the bytes hold no text.
    """
    decoded = decode_text(data)
    if not decoded.strip():
        raise UnreadableError("empty", "leave it out, or fetch it again")
    text = decoded.replace("\r\n", "\n").replace("\r", "\n")
    sha256 = seal(data)
    language = language_of(text)
    days = datings(text, language, given, None)
    return Document(
        id=sealed_id(name, sha256),
        text=text,
        sha256=sha256,
        language=language,
        publisher=given.publisher or printed_agency(text, days),
        datings=days,
        washed="as given" if text == decoded else "newlines",
    )


def sealed_id(name: str, sha256: str) -> str:
    """The file's stem and the first characters of its hash."""
    return f"{printable(Path(name).stem)}-{sha256[:6]}"
