"""A figure is written as a recorder writes it: the hedge in words, the thousands apart, an open bound said to be open."""

import pytest

from onrecord.publication import day_or_days, figure, on_whose_word
from onrecord.records.claims import Link, Number
from onrecord.records.words import Hedge, Role, Unit

CASES = """
low     high    point   hedge      unit            | figure
300     300     300     exact      people          | 300
300     -       300     more_than  people          | more than 300
100     -       100     at_least   people          | at least 100
990     1210    1100    about      people          | about 1,100
2700    3000    3000    nearly     people          | nearly 3,000
-       30      30      up_to      people          | up to 30
-       500     500     less_than  people          | fewer than 500
10000   12000   -       range      people          | 10,000–12,000
10000   -       -       range      people          | 10,000 or more
-       12000   -       range      people          | up to 12,000
2       2       -       vague      people          | a couple
3       9       -       vague      people          | several (3–9)
200     999     -       vague      people          | several hundred (200–999)
7       11      -       vague      people          | 7–11
-       -       -       vague      people          | an unknown number
40      40      40      exact      percent         | 40 percent
41      42      41.5    exact      percent         | 41.5 percent
82      102     92      about      people_per_day  | about 92 a day
4       4       4       exact      families        | 4 families
100     -       100     at_least   bodies          | at least 100 bodies
300     300     300     exact      -               | 300
""".strip().splitlines()[1:]


@pytest.mark.parametrize("case", CASES)
def test_a_number_reads_as_it_was_meant(case: str) -> None:
    fields, expected = (part.strip() for part in case.split("|"))
    low, high, point, hedge, unit = (None if field == "-" else field for field in fields.split())
    number = Number(
        low=int(low) if low else None,
        high=int(high) if high else None,
        point=float(point) if point and "." in point else int(point) if point else None,
        hedge=Hedge(hedge or ""),
        unit=Unit(unit) if unit else None,
    )

    assert figure(number) == expected


def test_no_number_is_an_unknown_number() -> None:
    assert figure(None) == "an unknown number"


CHAINS = [
    ([("KBS", "published_by"), ("Lee", "relayed_by"), ("NIS", "asserted_by")], "NIS, via Lee, in KBS"),
    ([("KBS", "asserted_by")], "KBS"),
    ([("KBS", "published_by"), (("Kim", "Lee"), "asserted_by")], "Kim and Lee, in KBS"),
    ([("publisher", "published_by"), ("NIS", "asserted_by")], "NIS"),
    ([("publisher", "asserted_by")], "the publisher"),
    ([], "nobody named"),
]


@pytest.mark.parametrize(("links", "words"), CHAINS)
def test_a_chain_is_read_from_its_origin_outwards(links: list[tuple[str, str]], words: str) -> None:
    assert on_whose_word([Link(who=who, role=Role(role)) for who, role in links]) == words


TIMES = """
2025-01-13             | 2025-01-13
../2025-01-13          | as of 2025-01-13
2024-10/2025-01-13     | 2024-10 to 2025-01-13
2024-10/..             | from 2024-10
""".strip().splitlines()


@pytest.mark.parametrize("case", TIMES)
def test_a_time_reads_as_a_person_says_it(case: str) -> None:
    edtf, words = (part.strip() for part in case.split("|"))

    assert day_or_days(edtf) == words
