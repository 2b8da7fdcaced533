"""The whole way on one page: a document is read, its claims are kept, what is kept is reconciled."""

from onrecord.claims import find_claims
from onrecord.languages import language
from onrecord.reading import read_document
from onrecord.records.claims import Gap, Head, PrintedAttribution, PrintedQuantity, PrintedTime, Report
from onrecord.records.reading import Reading
from onrecord.records.text import Document, Span

__all__ = ["read"]


def read(document: Document) -> Report:
    """What one document says, as the contract prints it.

    Raises:
        LanguageError: there is no room for the document's language.
    """
    rules = language(document.language)
    reading = read_document(document, rules)
    claims, gaps = find_claims(reading, rules.ruleset)
    return Report(
        id=document.id,
        document=head(document),
        claims=claims,
        attributions=tuple(
            PrintedAttribution(source=_pairs(a.source), cue=_pairs(a.cue), content=_pairs(a.content)) for a in reading.attributions
        ),
        times=tuple(PrintedTime(start=t.span.start, end=t.span.end, type=t.type, value=t.value) for t in reading.times),
        quantities=_printed_quantities(reading),
        gaps=(*_disagreeing_days(document), *gaps),
    )


def head(document: Document) -> Head:
    """What is known of a document's print."""
    return Head(
        sha256=document.sha256,
        published=document.published,
        published_from=document.datings[0].read_from if document.datings else None,
        publisher=document.publisher,
        title=document.title,
        url=document.url,
        language=document.language,
    )


def _pairs(spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)


def _printed_quantities(reading: Reading) -> tuple[PrintedQuantity, ...]:
    return tuple(
        PrintedQuantity(
            start=q.span.start,
            end=q.span.end,
            low=q.low,
            high=q.high,
            point=q.point,
            hedge=q.hedge,
            unit=q.unit,
            counted=(q.counted.start, q.counted.end) if q.counted else None,
        )
        for q in reading.quantities
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
