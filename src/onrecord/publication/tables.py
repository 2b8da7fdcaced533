"""Findings as tables for a person: answers, discrepancies, origins, acknowledgements."""

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatch
from io import StringIO

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from onrecord.publication.figures import between, figure, many, spoken
from onrecord.publication.paper import Paper, unarmed
from onrecord.records.findings import (
    Acknowledgement,
    Acknowledgements,
    Answer,
    Discrepancy,
    Findings,
    Origin,
    OriginRow,
    Question,
    Revision,
)
from onrecord.records.words import Verdict

WHOLE = {"as of", "kind", "verdict", "spoke", "since", "when"}  # columns of days and single words
STYLES = {Verdict.IMPOSSIBLE: "bold red", Verdict.STRAINED: "yellow", Verdict.CONSISTENT: "green"}


def as_table(finding: Answer | Findings | Acknowledgements, paper: Paper) -> str:
    """A finding as a person reads it."""
    return drawn(pieces(finding), paper)


def drawn(parts: Iterable[RenderableType], paper: Paper) -> str:
    """The parts one below the other, as text."""
    sheet = StringIO()
    console = Console(
        file=sheet, width=paper.width, force_terminal=paper.colour, markup=False, highlight=False, emoji=False, legacy_windows=False
    )
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in sheet.getvalue().strip("\n").split("\n")) + "\n"


def table(title: str, *columns: str) -> Table:
    """An empty table in the house's manner: a title, a rule under the heads, lines between rows."""
    sheet = Table(title=unarmed(title), title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, expand=False)
    for column in columns:
        sheet.add_column(column, overflow="fold", no_wrap=column in WHOLE)
    return sheet


@singledispatch
def pieces(finding: object) -> list[RenderableType]:
    """The parts a finding is drawn from."""
    raise ValueError(f"no table for {type(finding).__name__}")


@pieces.register
def _(answer: Answer) -> list[RenderableType]:
    parts: list[RenderableType] = []
    if answer.origins:
        rows = table(asked(answer.question), "origin", "figure", "as of", "basis", "certainty", "reports")
        for row in answer.origins:
            rows.add_row(*_row(row))
        parts += [rows, Text(_range(answer))]
    differing = [line for row in answer.origins for line in _variants(row)]
    if differing:
        parts += [_listed("Where reports of one origin differ", differing)]
    if answer.revisions:
        parts += [_listed("Revisions", map(_revision, answer.revisions))]
    return [*parts, *_discrepancies("What does not agree or add up", answer.discrepancies)]


@pieces.register
def _(findings: Findings) -> list[RenderableType]:
    parts = _discrepancies("What does not agree or add up", findings.discrepancies)
    if not parts:
        parts = [Text("Nothing that was checked disagrees.")]
    shared = [origin for origin in findings.origins if len(origin.documents) > 1]
    if shared:
        rows = table("Reports that go back to one utterance", "origin", "spoke", "reports", "how that is seen")
        for origin in shared:
            rows.add_row(*_origin(origin))
        parts += [rows]
    alone = len(findings.origins) - len(shared)
    return [*parts, Text(f"{many(len(findings.origins), 'origin')}, {alone} of them in one report only.")]


@pieces.register
def _(answer: Acknowledgements) -> list[RenderableType]:
    if not answer.acknowledgements:
        return [Text("The ledger holds no statement by which a party acknowledges, denies or passes over anything.")]
    rows = table("What the parties acknowledge", "party", "of", "position", "since", "stated by", "in")
    for acknowledgement in answer.acknowledgements:
        for cells in _positions(acknowledgement):
            rows.add_row(*map(unarmed, cells))
    return [rows]


def asked(question: Question) -> str:
    """The question in one line: "Reported killed · North Korea · as of 2025-01-13"."""
    words = [f"Reported {question.measure.replace('_', ' ')}", question.side, question.category]
    words += [question.place and f"in {question.place}", question.origin and f"according to {question.origin}"]
    words += [question.basis and question.basis.replace("_", " "), question.as_of and f"as of {question.as_of}"]
    words += [question.known_by and f"as the ledger stood on {question.known_by}"]
    return " · ".join(word for word in words if word)


def _row(row: OriginRow) -> list[RenderableType]:
    origin = Text(unarmed(spoken(row.who)), style="bold")
    relays = [spoken(link.who) for link in row.chain if spoken(link.who) != spoken(row.who)]
    if relays:
        origin.append("\nvia " + unarmed("; ".join(relays)), style="not bold dim")
    if not row.independent:
        origin.append("\nnot independent of another origin here", style="not bold italic")
    basis = row.basis.replace("_", " ") if row.basis else "not known"
    certainty = (row.certainty or "").replace("_", " ")
    cells = (figure(row.number), row.as_of or "not dated", basis, certainty, str(len(row.documents)))
    return [origin, *(Text(unarmed(cell)) for cell in cells)]


def _variants(row: OriginRow) -> Iterator[str]:
    for variant in row.variants:
        yield f"{spoken(row.who)}, {figure(row.number)}: {figure(variant.number)} in {', '.join(variant.documents)}"


def _range(answer: Answer) -> str:
    independent = sum(row.independent for row in answer.origins)
    reports = len({document for row in answer.origins for document in row.documents})
    known = f"Lowest to highest over origins: {between(answer.answer.low, answer.answer.high)}"
    standing = "" if independent > 1 else " Provisional: fewer than two independent origins."
    return f"{known}. {many(independent, 'independent origin')} in {many(reports, 'report')}.{standing}\n"


def _revision(revision: Revision) -> str:
    earlier, later = (f"{figure(side.number)} ({side.as_of or 'not dated'})" for side in (revision.earlier, revision.later))
    return f"{spoken(revision.who)}: {earlier} → {later}, {revision.kind}"


def _listed(title: str, lines: Iterable[str]) -> RenderableType:
    return Text.assemble((f"{title}\n", "bold"), *(f"  {unarmed(line)}\n" for line in lines))


def _discrepancies(title: str, discrepancies: Sequence[Discrepancy]) -> list[RenderableType]:
    if not discrepancies:
        return []
    rows = table(title, "kind", "verdict", "working", "in")
    for found in discrepancies:
        verdict = Text(found.verdict or "", style=STYLES[found.verdict] if found.verdict else "")
        cells = (found.working, "\n".join(f"{each} (departs)" if each in found.departs else each for each in found.documents))
        rows.add_row(found.kind, verdict, *(Text(unarmed(cell)) for cell in cells))
    return [rows]


def _origin(origin: Origin) -> list[str]:
    first, *echoes = origin.documents
    reports = f"{first}\n+ {many(len(echoes), 'echo').replace('echos', 'echoes')}: {', '.join(echoes)}"
    seen = "\n".join(f"{edge.earlier} – {edge.later}: {edge.evidence}" for edge in origin.edges)
    return [unarmed(cell) for cell in (spoken(origin.who), origin.occasion or "not dated", reports, seen)]


def _positions(acknowledgement: Acknowledgement) -> Iterator[tuple[str, ...]]:
    party, thing = acknowledgement.party, acknowledgement.object.replace("_", " ")
    for moment in acknowledgement.states:
        yield party, thing, moment.state.replace("_", " "), moment.since or "not dated", spoken(moment.who), ", ".join(moment.documents)
        party = thing = ""
