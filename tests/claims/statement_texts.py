"""How the tests of statements read a text: as the house does, with a day and a paper."""

from collections.abc import Iterator

from onrecord.claims.statements import find_statements
from onrecord.claims.when import calendar_of
from onrecord.languages import language
from onrecord.reading import read_document
from onrecord.records.claims import Claim
from onrecord.records.reading import Reading
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

DAY = "2031-05-14"  # a Wednesday


def reading(text: str) -> Reading:
    """A text of The Courier printed on DAY."""
    dating = Dating(day=DAY, read_from=Dated.ARGUMENT)
    document = Document(id="t", text=text, sha256="0", publisher="The Courier", datings=(dating,))
    return read_document(document, language("en"))


def statements(text: str) -> list[Claim]:
    """The statements of such a text."""
    read = reading(text)
    return find_statements(read, calendar_of(read), "en-1")


def of_kind(kind: str, text: str) -> list[Claim]:
    """The statements of one kind."""
    return [claim for claim in statements(text) if claim.kind == kind]


def table(rows: str) -> Iterator[tuple[str, ...]]:
    """The rows of a table drawn with bars, as tuples of cells."""
    for line in rows.strip().splitlines():
        yield tuple(cell.strip() for cell in line.split("|"))


def origin(claim: Claim) -> str:
    """The innermost speaker's name."""
    who = claim.attribution[-1].who
    return who if isinstance(who, str) else " and ".join(who)
