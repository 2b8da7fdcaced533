"""What one document says, as a recorder's rows: claims, disagreeing publication days, and what was not understood."""

from collections.abc import Iterable, Sequence

from rich.console import RenderableType
from rich.text import Text

from onrecord.publication.answers import Reasons
from onrecord.publication.figures import day_or_days, figure, voices
from onrecord.publication.paper import Paper, unarmed
from onrecord.publication.reasons import explained
from onrecord.publication.tables import drawn, table
from onrecord.records.claims import Claim, Gap, Report
from onrecord.records.words import Kind

LONGEST = 90  # characters of a quotation that stay readable in a list


def report_table(report: Report, text: str, paper: Paper, reasons: Reasons | None = None) -> str:
    """What was read from one document, as a person reads it; after the claims their reasons, where they are given."""
    why = [] if reasons is None else [explained(claim, reasons[claim.id]) for claim in report.claims if claim.id in reasons]
    return drawn((*_claims(report), *why, *_gaps(report, text)), paper)


def _claims(report: Report) -> Iterable[RenderableType]:
    if report.claims:
        rows = table(_title(report), "reported", "whose", "where and when", "on whose word", "certainty")
        for claim in report.claims:
            rows.add_row(*(Text(unarmed(cell)) for cell in _row(claim)))
        yield rows
    else:
        yield Text(f"{unarmed(_title(report))}\n  No claim was read.\n")


def _gaps(report: Report, text: str) -> Iterable[RenderableType]:
    if report.gaps:
        yield Text("Not understood, left for a reader:", style="italic")
        yield Text("".join(f"  {unarmed(_gap(gap, text))}\n" for gap in report.gaps))


def _title(report: Report) -> str:
    print_ = report.document
    day = f"{print_.published} ({print_.published_from})" if print_.published_from else print_.published
    return " · ".join(filter(None, (report.id, print_.publisher, day or "no publication day", print_.language)))


def _row(claim: Claim) -> tuple[str, ...]:
    cells: tuple[Sequence[str | None], ...] = (
        (what(claim), claim.basis),
        (whose(claim),),
        (claim.place.name if claim.place else None, day_or_days(claim.time.edtf) if claim.time else None),
        voices(claim.attribution),
        (claim.certainty, f"on {claim.evidence}" if claim.evidence else None),
    )
    return tuple("\n".join(line.replace("_", " ") for line in lines if line) for lines in cells)


def what(claim: Claim) -> str:
    """What the claim says happened: "more than 300 killed", "wish: return", "deployment: not acknowledged (silent)"."""
    measure = (claim.measure or "").replace("_", " ")
    if claim.kind is Kind.COUNT:
        return f"{figure(claim.number)} {measure}" + (" (said before)" if claim.repeats else "")
    if claim.kind is Kind.ACKNOWLEDGEMENT:
        return f"{measure}: {(claim.certainty or '').replace('_', ' ')}" + (f" ({claim.note})" if claim.note else "")
    number = f" ({figure(claim.number)})" if claim.number else ""
    return f"{claim.kind}: {measure}{number}"


def whose(claim: Claim) -> str:
    """Whose people a count counts: "North Korea: soldiers"; of the other kinds the party or the captive spoken of."""
    people = claim.whose and ": ".join(filter(None, (claim.whose.side, claim.whose.category)))
    return (claim.holder if claim.kind is not Kind.COUNT else None) or people or claim.subject or ""


def _gap(gap: Gap, text: str) -> str:
    words = " ".join(text[gap.start : gap.end].split())
    words = words if len(words) <= LONGEST else words[:LONGEST] + "…"
    return f"“{words}” ({gap.start}–{gap.end}): {gap.reason}" if words else gap.reason
