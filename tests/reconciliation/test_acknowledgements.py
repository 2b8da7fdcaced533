"""A party's position has a day and a speaker, and what it said before stays beside what it says now."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconciliation import acknowledgements
from onrecord.records.findings import Entry, Record
from reconciliation.picture import entries

POSITIONS = """
a | 2030-10-22 | Alpha < AFP < Northern envoy | deployment | ? | | 2030-10-21    | | SAYS denied; holder=Bordavia
a | 2030-10-22 | Alpha < AFP                  | deployment | ? | | ../2030-10-22 | | NOT; holder=Kremlin
b | 2030-10-22 | Beta                         | deployment | ? | | ../2030-10-22 | | NOT; holder=Russia; note=silent
b | 2031-01-13 | Beta                         | deployment | ? | | ../2031-01-13 | | NOT; holder=Moscow; note=neither confirmed nor denied
c | 2031-04-27 | Gamma < Gerasimov            | deployment | ? | | 2031-04-26    | | SAYS confirmed
c | 2031-04-27 | Gamma < Gerasimov            | losses     | ? | |               | | NOT; holder=TASS; note=no_comment
c | 2031-04-27 | Gamma < KCNA                 | deployment | ? | | 2031-04-27    | | SAYS asserted; holder=North Korea
""".replace("NOT", "SAYS not_acknowledged").replace("SAYS ", "kind=acknowledgement; certainty=")


def positions(found: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    answer = acknowledgements(Record(entries=found)).acknowledgements
    return [(a.party, a.object, m.state, m.since, m.who, m.documents) for a in answer for m in a.states]


def test_every_moment_stays_under_the_party_whatever_name_it_goes_by() -> None:
    assert positions(entries(POSITIONS)) == [
        ("Bordavia", "deployment", "denied", "2030-10-21", "Northern envoy", ("a",)),
        ("Russia", "deployment", "silent", "2030-10-22", ("AFP", "Beta"), ("a", "b")),
        ("Russia", "deployment", "neither", "2031-01-13", "Beta", ("b",)),
        ("Russia", "deployment", "confirmed", "2031-04-26", "Valery Gerasimov", ("c",)),
        ("Russia", "losses", "no_comment", "2031-04-27", "Valery Gerasimov", ("c",)),
    ]


@given(st.permutations(entries(POSITIONS)))
def test_the_order_of_the_ledger_changes_nothing(shuffled: list[Entry]) -> None:
    assert positions(tuple(shuffled)) == positions(entries(POSITIONS))
