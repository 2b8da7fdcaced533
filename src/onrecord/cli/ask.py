"""`onrecord ask`: who says how many, as of when, on whose word, and where they differ."""

from pathlib import Path

import click

from onrecord.cli.options import complain, day, format_option, ledger_option, paper, put
from onrecord.cli.words import nearest, one_of
from onrecord.ledger import open_ledger
from onrecord.pipeline import ask
from onrecord.publication import as_json, as_table
from onrecord.records.findings import Question, Record
from onrecord.records.words import Basis, Kind, Measure

EPILOG = """
\b
Examples:
  onrecord ask killed --side "North Korea"
  onrecord ask casualties --side "North Korea" --as-of 2025-01-13
  onrecord ask wounded --place Kursk --format json
  onrecord ask killed --origin Zelenskyy --known-by 2025-02-01

\b
A row is an origin: one source, however many reports carry its figure.
Low and high are those of the origins; nothing is averaged.

\b
Exit status: 0 answered, even by an empty answer; 2 a word or the ledger is
wrong.
"""


@click.command(epilog=EPILOG)
@click.argument("measure")
@click.option("--side", metavar="S", help='Whose people, as a state or group in its own name: "North Korea".')
@click.option("--category", metavar="C", help="Which people: soldiers, civilians, captives.")
@click.option("--place", metavar="P", help="At this place or inside it.")
@click.option("--origin", metavar="WHO", help="Only what this source says.")
@click.option("--basis", metavar="B", help="Only figures counted this way: total_to_date, increment, stock and so on.")
@click.option("--as-of", metavar="DAY", callback=day, help="The latest that each source had said by that day.")
@click.option("--known-by", metavar="DAY", callback=day, help="From what the ledger held on that day.")
@ledger_option
@format_option("json")
def command(measure: str, basis: str | None, ledger: Path, form: str, **narrowed: str | None) -> None:
    """Who says how many people met what: one row an origin, then the range, the revisions and what does not agree.

    MEASURE is what befell them: killed, wounded, casualties, captured, deployed and so on.
    """
    question = Question(
        measure=one_of(measure, Measure, "measure"),
        basis=Basis(one_of(basis, Basis, "basis")) if basis else None,
        **narrowed,
    )
    with open_ledger(ledger, create=False) as kept:
        answer = ask(kept, question)
        instead = None if answer.origins else held_instead(kept.record(known_by=question.known_by, kind=Kind.COUNT), question)
    put(as_json(answer) if form == "json" else as_table(answer, paper()))
    if instead:
        complain(instead)


def held_instead(record: Record, question: Question) -> str:
    """What the ledger does hold, for one who got an empty answer."""
    counts = [entry.claim for entry in record.entries]
    if not counts:
        return "No count answers this: the ledger holds none. `onrecord add` puts documents into it."
    sides = sorted({claim.whose.side for claim in counts if claim.whose and claim.whose.side})
    if question.side and question.side not in sides:
        near = nearest(question.side, sides)
        hint = f" The nearest is {near!r}." if near else ""
        return f"The ledger holds no count of {question.side!r}.{hint} It holds counts of: {', '.join(sides) or 'no named side'}."
    same = [claim for claim in counts if not question.side or (claim.whose and claim.whose.side == question.side)]
    measures = {measure: sum(claim.measure == measure for claim in same) for measure in sorted({claim.measure or "" for claim in same})}
    listed = ", ".join(f"{measure} ({count})" for measure, count in measures.items())
    return f"No count answers this. Of {question.side or 'all sides'} the ledger holds, in claims: {listed}."
