"""The room publication: findings -> what a person or a program reads; one file a format, nothing written to disk."""

from onrecord.publication.answers import Finding, Reasons, as_json, as_line
from onrecord.publication.exhibits import Exhibit, Passage, exhibit_json, lights
from onrecord.publication.figures import day_or_days, figure, many, on_whose_word, spoken
from onrecord.publication.paper import Paper, unarmed
from onrecord.records.claims import Report

__all__ = [
    "Exhibit",
    "Finding",
    "Paper",
    "Passage",
    "Reasons",
    "as_json",
    "as_line",
    "as_table",
    "day_or_days",
    "exhibit_json",
    "exhibit_page",
    "figure",
    "lights",
    "many",
    "on_whose_word",
    "report_table",
    "spoken",
    "unarmed",
]


# Drawing a table loads rich, a tenth of a second that `--format json` does not pay.


def as_table(finding: Finding, paper: Paper) -> str:
    """A finding as a person reads it."""
    from onrecord.publication import tables

    return tables.as_table(finding, paper)


def report_table(report: Report, text: str, paper: Paper, reasons: Reasons | None = None) -> str:
    """What was read from one document, as a person reads it; after the claims their reasons, where they are given."""
    from onrecord.publication import reports

    return reports.report_table(report, text, paper, reasons)


def exhibit_page(exhibit: Exhibit, paper: Paper) -> str:
    """A claim with everything it rests on, as a person reads it."""
    from onrecord.publication import pages

    return pages.exhibit_page(exhibit, paper)
