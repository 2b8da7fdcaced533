"""The JSON of an answer is the contract's: `from` and `to`, nothing left out, no positions of single texts."""

import json

from onrecord.publication import as_json, as_line
from onrecord.records.claims import Head, Link, Number, Report, Time
from onrecord.records.findings import Answer, Edge, Figure, Findings, Origin, OriginRow, Question, Range, Revision, Variant
from onrecord.records.words import Basis, Certainty, Hedge, RevisionKind, Role

MORE_THAN_300 = Number(low=300, point=300, hedge=Hedge.MORE_THAN, start=10, end=23)
ABOUT_300 = Number(low=270, high=330, point=300, hedge=Hedge.ABOUT)

ANSWER = Answer(
    question=Question(measure="killed", side="North Korea"),
    answer=Range(low=300, high=None),
    origins=(
        OriginRow(
            who="National Intelligence Service",
            as_of="2025-01-13",
            time=Time(edtf="../2025-01-13", start=1, end=2),
            basis=Basis.TOTAL_TO_DATE,
            number=MORE_THAN_300,
            certainty=Certainty.ESTIMATED,
            chain=(Link(who="Lee Seong-kweun", role=Role.RELAYED_BY, cue="said", cue_start=4, cue_end=8),),
            independent=True,
            documents=("wire",),
            claims=("c1",),
            variants=(Variant(number=ABOUT_300, documents=("copy",), claims=("c2",)),),
        ),
    ),
    revisions=(
        Revision(
            who="National Intelligence Service",
            earlier=Figure(number=MORE_THAN_300, as_of="2025-01-13", claims=("c1",)),
            later=Figure(number=None, as_of="2025-04-30", claims=("c3",)),
            kind=RevisionKind.UPDATE,
        ),
    ),
    discrepancies=(),
)


def test_an_answer_has_the_keys_of_the_contract() -> None:
    answer = json.loads(as_json(ANSWER))
    [row], [revision] = answer["origins"], answer["revisions"]

    assert answer["question"]["known_by"] is None
    assert answer["answer"] == {"low": 300, "high": None, "point": None, "method": "range over origins"}
    assert row["number"] == {"low": 300, "high": None, "point": 300, "hedge": "more_than", "unit": "people"}
    assert row["time"] == {"edtf": "../2025-01-13"}
    assert row["chain"] == [{"who": "Lee Seong-kweun", "role": "relayed_by"}]
    assert row["variants"][0]["documents"] == ["copy"]
    assert list(revision) == ["who", "from", "to", "kind"]
    assert revision["to"] == {"number": None, "as_of": "2025-04-30", "claims": ["c3"]}


def test_an_edge_runs_from_one_document_to_another() -> None:
    edge = Edge(earlier="wire", later="copy", evidence="3 equal sentences")
    findings = Findings(discrepancies=(), origins=(Origin(who="NIS", occasion=None, documents=("wire", "copy"), claims=(), edges=(edge,)),))

    assert json.loads(as_json(findings))["origins"][0]["edges"] == [{"from": "wire", "to": "copy", "evidence": "3 equal sentences"}]


def test_a_report_is_one_line_and_leaves_nothing_out() -> None:
    line = as_line(Report(id="a\nb", document=Head()))

    assert line.count(b"\n") == 1
    assert json.loads(line)["document"]["publisher"] is None
