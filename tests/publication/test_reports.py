"""What one document says is a recorder's rows: the figure, whose people, on whose word; and what was not understood is not hidden."""

import pytest

from onrecord.publication import Paper, report_table
from onrecord.records.claims import Claim, Gap, Head, Link, Number, Place, Report, Time, Whose
from onrecord.records.words import Basis, Certainty, Dated, Evidence, Hedge, Kind, Role

TEXT = "More than 300 soldiers were killed, the agency said. Some 40 crossed."
WIDE = Paper(width=160)

COUNT = Claim(
    id="c1",
    kind=Kind.COUNT,
    quote=TEXT[:34],
    start=0,
    end=34,
    measure="killed",
    whose=Whose(side="North Korea", category="soldiers"),
    number=Number(low=300, point=300, hedge=Hedge.MORE_THAN),
    basis=Basis.TOTAL_TO_DATE,
    place=Place(name="Kursk Oblast, Russia"),
    time=Time(edtf="../2025-01-13"),
    attribution=(Link(who="Hangang Wire", role=Role.PUBLISHED_BY), Link(who="NIS", role=Role.ASSERTED_BY)),
    certainty=Certainty.ESTIMATED,
    evidence=Evidence.BRIEFING,
    ruleset="en-1",
)
HEAD = Head(publisher="Hangang Wire", published="2025-01-13", published_from=Dated.DATELINE)


def shown(*claims: Claim, gaps: tuple[Gap, ...] = ()) -> str:
    text = report_table(Report(id="wire", document=HEAD, claims=claims, gaps=gaps), TEXT, WIDE)
    return "\n".join(" ".join(line.split()) for line in text.splitlines())


def statement(kind: Kind, measure: str, **fields: object) -> Claim:
    return Claim(id="s", kind=kind, quote="", start=0, end=0, measure=measure, ruleset="en-1", **fields)  # type: ignore[arg-type]


def test_a_claim_is_one_row() -> None:
    page = shown(COUNT)

    assert page.startswith("wire · Hangang Wire · 2025-01-13 (dateline) · en")
    assert "more than 300 killed North Korea: soldiers Kursk Oblast, Russia NIS estimated" in page
    assert "total to date as of 2025-01-13 in Hangang Wire on briefing" in page


STATEMENTS = [
    (statement(Kind.ACKNOWLEDGEMENT, "deployment", certainty=Certainty.DENIED, holder="Russia"), "deployment: denied Russia"),
    (
        statement(Kind.ACKNOWLEDGEMENT, "deployment", certainty=Certainty.NOT_ACKNOWLEDGED, note="silent", holder="North Korea"),
        "deployment: not acknowledged (silent) North Korea",
    ),
    (statement(Kind.WISH, "stay_in_ukraine", subject="P-001"), "wish: stay in ukraine P-001"),
    (statement(Kind.AGREEMENT, "released", number=Number(low=4000, high=4000, point=4000)), "agreement: released (4,000)"),
]


@pytest.mark.parametrize(("claim", "row"), STATEMENTS)
def test_the_other_kinds_say_what_they_are(claim: Claim, row: str) -> None:
    assert row in shown(claim)


def test_what_was_not_understood_is_quoted_with_its_place() -> None:
    page = shown(gaps=(Gap(start=53, end=60, reason="a number of people without an outcome"),))

    assert "No claim was read." in page
    assert "“Some 40” (53–60): a number of people without an outcome" in page


def test_a_disagreeing_day_is_said() -> None:
    reason = "the metadata says 2025-01-14, the dateline 2025-01-13: 2025-01-13 is used"

    assert reason in shown(COUNT, gaps=(Gap(start=0, end=0, reason=reason),))
