"""A person reads an answer as rows of origins, then the range, the revisions and what does not agree."""

from dataclasses import replace

from onrecord.publication import Paper, as_table
from onrecord.records.claims import Link, Number
from onrecord.records.findings import (
    Acknowledgement,
    Acknowledgements,
    Answer,
    Discrepancy,
    Edge,
    Figure,
    Findings,
    Moment,
    Origin,
    OriginRow,
    Question,
    Range,
    Revision,
    Variant,
)
from onrecord.records.words import Basis, Certainty, Fault, Hedge, RevisionKind, Role, Verdict

WIDE = Paper(width=140)
MORE_THAN_300 = Number(low=300, point=300, hedge=Hedge.MORE_THAN)

NIS = OriginRow(
    who="National Intelligence Service",
    as_of="2025-01-13",
    time=None,
    basis=Basis.TOTAL_TO_DATE,
    number=MORE_THAN_300,
    certainty=Certainty.ESTIMATED,
    chain=(Link(who="Lee Seong-kweun", role=Role.RELAYED_BY),),
    independent=True,
    documents=("wire", "copy"),
    claims=("c1", "c2"),
    variants=(Variant(number=Number(low=400, point=400, hedge=Hedge.MORE_THAN), documents=("spun",), claims=("c3",)),),
)
OFFICIALS = replace(NIS, who="Western officials", number=Number(low=900, high=1100, point=1000, hedge=Hedge.ABOUT), variants=())
RELAYED = replace(
    NIS, who="A [general]", independent=False, chain=(), number=None, basis=None, as_of=None, documents=("note",), variants=()
)
RISE = Revision(
    who="National Intelligence Service",
    earlier=Figure(number=MORE_THAN_300, as_of="2025-01-13", claims=()),
    later=Figure(number=Number(low=540, high=660, point=600, hedge=Hedge.ABOUT), as_of="2025-04-30", claims=()),
    kind=RevisionKind.UPDATE,
)
SLIP = Discrepancy(
    kind=Fault.MEASURE,
    verdict=None,
    claims=(),
    documents=("wire", "slip"),
    departs=("slip",),
    working="3,000 killed against 3,000 casualties",
)
SUM = replace(SLIP, kind=Fault.SUM, verdict=Verdict.CONSISTENT, departs=(), working="300 + 2,700 = 3,000")


def answered(*origins: OriginRow) -> Answer:
    question = Question(measure="killed", side="North Korea", as_of="2025-01-31")
    return Answer(question=question, answer=Range(low=300, high=1100), origins=origins, revisions=(RISE,), discrepancies=(SLIP, SUM))


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def test_one_row_an_origin_then_what_follows_from_them() -> None:
    shown = lines(as_table(answered(NIS, OFFICIALS), WIDE))

    assert shown[0] == "Reported killed · North Korea · as of 2025-01-31"
    assert shown[3:5] == ["National Intelligence Service more than 300 2025-01-13 total to date estimated 2", "via Lee Seong-kweun"]
    assert "Lowest to highest over origins: 300–1,100. 2 independent origins in 2 reports." in shown
    assert "National Intelligence Service, more than 300: more than 400 in spun" in shown
    assert "National Intelligence Service: more than 300 (2025-01-13) → about 600 (2025-04-30), update" in shown
    assert "measure 3,000 killed against 3,000 casualties wire" in shown
    assert "slip (departs)" in shown
    assert "sum consistent 300 + 2,700 = 3,000 wire" in shown


def test_one_origin_is_provisional_and_an_echo_says_so() -> None:
    shown = lines(as_table(answered(NIS, RELAYED), WIDE))

    assert "Provisional: fewer than two independent origins." in " ".join(shown)
    assert "A [general] an unknown number not dated not known estimated 1" in shown
    assert "not independent of another origin here" in shown


def test_an_answer_without_rows_draws_no_empty_table() -> None:
    empty = Answer(question=Question(measure="killed"), answer=Range(low=None, high=None), origins=(), revisions=(), discrepancies=())

    assert as_table(empty, WIDE).strip() == ""


def test_only_paper_with_colour_gets_colour() -> None:
    assert "\x1b[" not in as_table(answered(NIS), WIDE)
    assert "\x1b[" in as_table(answered(NIS), Paper(width=140, colour=True))


def test_narrow_paper_loses_nothing() -> None:
    narrow = as_table(answered(NIS, OFFICIALS), Paper(width=60))

    assert max(map(len, narrow.splitlines())) <= 60
    assert "2025-01-13" in narrow


def test_a_check_folds_sixty_reports_into_one_origin() -> None:
    echoes = tuple(f"copy-{n}" for n in range(2))
    edges = (Edge(earlier="wire", later="copy-0", evidence="3 equal sentences"),)
    shared = Origin(who="NIS", occasion="2025-01-13", documents=("wire", *echoes), claims=(), edges=edges)
    alone = Origin(who="HUR", occasion=None, documents=("other",), claims=(), edges=())
    shown = lines(as_table(Findings(discrepancies=(), origins=(shared, alone)), WIDE))

    assert shown[0] == "Nothing that was checked disagrees."
    assert "NIS 2025-01-13 wire wire – copy-0: 3 equal sentences" in shown
    assert "+ 2 echoes: copy-0, copy-1" in shown
    assert shown[-1] == "2 origins, 1 of them in one report only."


def test_earlier_positions_stay() -> None:
    states = (
        Moment(state="denied", since="2024-10-10", who="Dmitry Peskov", documents=("a",), claims=()),
        Moment(state="confirmed", since="2025-04-26", who="Valery Gerasimov", documents=("b",), claims=()),
    )
    found = Acknowledgements(acknowledgements=(Acknowledgement(party="Russia", object="deployment", states=states),))
    shown = lines(as_table(found, WIDE))

    assert shown[-2:] == ["Russia deployment denied 2024-10-10 Dmitry Peskov a", "confirmed 2025-04-26 Valery Gerasimov b"]


def test_no_acknowledgement_is_said_in_a_sentence() -> None:
    assert "holds no statement" in as_table(Acknowledgements(acknowledgements=()), WIDE)
