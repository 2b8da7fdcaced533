"""What is printed of a reading: its claims and gaps, and every attribution, time and number of the text."""

from onrecord.claims.printed import printed_quantities
from onrecord.records.claims import Claim, Gap, Head, PrintedAttribution, PrintedTime, Report
from onrecord.records.reading import Reading
from onrecord.records.text import Document, Span


def report_of(reading: Reading, claims: tuple[Claim, ...], gaps: tuple[Gap, ...]) -> Report:
    """What was read from a document: its print, its claims and gaps, and everything that it mentions."""
    document = reading.document
    return Report(
        id=document.id,
        document=head(document),
        claims=claims,
        attributions=tuple(
            PrintedAttribution(source=_pairs(a.source), cue=_pairs(a.cue), content=_pairs(a.content)) for a in reading.attributions
        ),
        times=tuple(PrintedTime(start=t.span.start, end=t.span.end, type=t.type, value=t.value) for t in reading.times),
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


def _pairs(spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)


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
