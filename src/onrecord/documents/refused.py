"""What could not be read: named with its place and with what would put it right, while the rest goes on."""

import os
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import DocumentError


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file, or a place in one, that gave no document.

    Attributes:
        path: as it was named, printable.
        place: where in the file ("line 3"), or None for all of it.
        reason: what is wrong.
        remedy: what the user can do about it.
    """

    path: str
    place: str | None
    reason: str
    remedy: str

    @property
    def sentence(self) -> str:
        """One sentence for the user: what, where, and what would be right."""
        where = f"{self.path}, {self.place}" if self.place else self.path
        return f"{where}: {self.reason}; {self.remedy}."


class UnreadableError(DocumentError):
    """Bytes that give no document; the caller knows the path."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason}; {remedy}")
        self.reason = reason
        self.remedy = remedy

    def at(self, path: str | Path, place: str | None = None) -> Refused:
        """The refusal of the file, or of a place in it."""
        return Refused(path=printable(path), place=place, reason=self.reason, remedy=self.remedy)


def printable(path: str | Path) -> str:
    """The path in characters that can be written anywhere; undecodable bytes become question marks."""
    name = os.fsencode(path).decode("utf-8", "replace").replace("\N{REPLACEMENT CHARACTER}", "?")
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def closed_door(path: str | Path, error: OSError) -> Refused:
    """The refusal of a file or folder that the system does not hand over."""
    remedy = _REMEDIES.get(type(error), "check the path and the disk")
    return UnreadableError((error.strerror or "cannot be read").lower(), remedy).at(path)


_REMEDIES: dict[type[OSError], str] = {
    FileNotFoundError: "check the path, or where its link points to",
    PermissionError: "give yourself the right to read it (chmod +r)",
    IsADirectoryError: "name the files in it",
}
