"""Whatever a ledger holds, its answers stand, do not depend on its order, and every finding names claims and figures of its own."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reconciliation import acknowledgements, answer, check
from onrecord.records.claims import Report
from onrecord.records.findings import Entry, Question, Record
from reconciliation.picture import entries
from strategies import reports

ANYTHING = st.lists(reports(), max_size=6, unique_by=lambda report: report.id)
CELLS = (
    st.sampled_from(("2030-01-05", "2030-01-06", "2030-01-20", "")),
    st.sampled_from(("A < NIS", "A < ISW < NIS", "B < Reuters < NIS", "A < Zelenskyy", "C < South Korea", "A", "B < ISW", "C < officials")),
    st.sampled_from(("killed", "wounded", "casualties", "deployed", "captured")),
    st.sampled_from(("300", "more than 300", "about 3,000", "3,000", "11,000", "?", "25 %", "90 a day", "200 to 999")),
    st.sampled_from(("total", "period", "more", "planned", "rate", "share", "revision", "")),
    st.sampled_from(("../2030-01-05", "../2030-01-01", "2030-01-05", "2030-01/2030-01-05", "2029/2030", "2030-02-01/..", "2030-W02", "")),
    st.sampled_from(("Kursk Oblast, Russia", "Russia", "")),
)
LINES = st.lists(st.tuples(st.sampled_from("abcd"), *CELLS).map(" | ".join), max_size=10).map("\n".join)


def record(found: list[Report]) -> Record:
    return Record(
        entries=tuple(
            Entry(claim=claim, document=report.id, publisher=report.document.publisher, published=report.document.published)
            for report in found
            for claim in report.claims
        ),
        fingerprints={report.id: (1, 2, 3) for report in found},
    )


def stands(everything: Record) -> None:
    """Every verb answers, and names only what it was handed."""
    known = {entry.claim.id for entry in everything.entries}
    findings = check(everything)

    assert all(known.issuperset(f.claims) and set(f.departs) <= set(f.documents) for f in findings.discrepancies)
    assert all(re.search(r"\d", f.working) for f in findings.discrepancies)
    assert all(known.issuperset(origin.claims) for origin in findings.origins)
    assert len(acknowledgements(everything).acknowledgements) <= len(known)
    for measure in {entry.claim.measure for entry in everything.entries if entry.claim.measure}:
        rows = answer(everything, Question(measure=measure)).origins
        assert len({(str(row.who), row.basis, row.claims) for row in rows}) == len(rows)


@given(ANYTHING)
def test_anything_a_ledger_can_hold_is_answered(found: list[Report]) -> None:
    stands(record(found))


@given(LINES)
def test_any_story_is_answered(lines: str) -> None:
    stands(Record(entries=entries(lines)))


@settings(max_examples=200)
@given(LINES, st.integers(0, 20))
def test_the_order_of_the_ledger_changes_no_finding(lines: str, turn: int) -> None:
    found = entries(lines)
    cut = turn % (len(found) + 1)

    assert check(Record(entries=(*found[cut:][::-1], *found[:cut]))) == check(Record(entries=found))


@given(LINES)
def test_an_answer_has_one_row_an_origin_and_basis(lines: str) -> None:
    rows = answer(Record(entries=entries(lines)), Question(measure="casualties", side="Arland")).origins

    assert len({(row.who, row.basis) for row in rows if row.who != "officials"}) == len([row for row in rows if row.who != "officials"])
