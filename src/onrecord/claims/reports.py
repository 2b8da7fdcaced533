"""What is printed of a reading: its claims and gaps, and every attribution, time and number of the text."""

from onrecord.claims.printed import printed_attributions, printed_quantities, printed_times
from onrecord.records.claims import Claim, Gap, Head, Report
from onrecord.records.reading import Heard, Reading
from onrecord.records.text import Document


def report_of(reading: Reading, claims: tuple[Claim, ...], gaps: tuple[Gap, ...], heard: tuple[Heard, ...] | None = None) -> Report:
    """What was read from a document: its print, its claims and gaps, and everything that it mentions.

    Its attributions are those that the encoder heard, or those of the rules where no encoder listened (None).
    """
    document = reading.document
    return Report(
        id=document.id,
        document=head(document),
        claims=claims,
        attributions=printed_attributions(reading.attributions if heard is None else heard),
        times=printed_times(reading),
        quantities=printed_quantities(reading),
        gaps=(*_disagreeing_days(document), *gaps),
    )


def head(document: Document) -> Head:
    """What is known of a document's print."""
    return Head(
        sha256=document.sha256 or None,
        published=document.published,
        published_from=document.datings[0].read_from if document.datings else None,
        publisher=document.publisher,
        title=document.title,
        url=document.url,
        language=document.language,
    )


def _disagreeing_days(document: Document) -> list[Gap]:
    """A gap for each publication day that differs from the one in force."""
    used = document.datings[:1]
    return [
        Gap(
            start=dating.span.start if dating.span else 0,
            end=dating.span.end if dating.span else 0,
            reason=f"the {dating.read_from} says {dating.day}, the {used[0].read_from} {used[0].day}: {used[0].day} is used",
        )
        for dating in document.datings[1:]
        if dating.day != used[0].day
    ]
