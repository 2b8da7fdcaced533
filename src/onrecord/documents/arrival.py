"""What came out of a file, with the bytes to seal."""

from dataclasses import dataclass
from pathlib import Path

from onrecord.documents.brought import Brought
from onrecord.documents.refused import Refused
from onrecord.records.text import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A document, claims made elsewhere, or a refusal.

    Attributes:
        path: the file it came out of.
        content: the bytes that the document's hash is of: the file's, or its text's where one file holds many; None where there are none.
    """

    path: Path
    item: Document | Brought | Refused
    content: bytes | None = None
