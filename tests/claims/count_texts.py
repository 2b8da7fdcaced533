"""How the tests of counts read a text: the whole way, printed in The Courier on Thursday 16 January 2025."""

from onrecord.pipeline import read
from onrecord.records.claims import Claim, Report
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated

PRINTED = "2025-01-16"


def report(text: str, published: str | None = PRINTED) -> Report:
    """What the text says."""
    datings = (Dating(day=published, read_from=Dated.ARGUMENT),) if published else ()
    return read(Document(id="t", text=text, sha256="0", publisher="The Courier", datings=datings))


def counts(text: str, published: str | None = PRINTED) -> list[Claim]:
    """The counts of the text, in its order."""
    return [claim for claim in report(text, published).claims if claim.kind == "count"]


def marked(picture: str) -> tuple[str, list[str]]:
    """The text of a picture, its bars as line breaks, and what stands in its brackets."""
    text = picture.replace("[", "").replace("]", "").replace("\\n", "\n")
    return text, [part.partition("]")[0] for part in picture.split("[")[1:]]


def of_number(claims: list[Claim], text: str, number: str) -> Claim:
    """The count whose number is printed so."""
    return next(c for c in claims if c.number and text[c.number.start : c.number.end] == number)
