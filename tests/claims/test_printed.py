"""A quantity is printed with what it counts, also where its own noun is left out and the claim knows it."""

import pytest

from onrecord.pipeline import read
from onrecord.records.text import Document

# The text | its numbers in order, each with what it counts
PRINTED = """
They killed 300 guards, with some 270 wounded.        | 300 guards, 270 guards
The battle cost 4,000 casualties.                     | 4000 casualties
Some 14 of the 15 members were killed.                | 14 members, 15 members
He is an active adviser at a pair of companies.       |
A soldier was killed.                                 | 1 soldier
They lost 200 guards, bringing the total to 700.      | 200 guards, 700 guards
They freed 60 prisoners of war.                       | 60 prisoners
The bridge is 40 yards long.                          | 40 yards
""".strip().splitlines()


@pytest.mark.parametrize("row", PRINTED)
def test_a_number_says_what_it_counts(row: str) -> None:
    text, expected = (cell.strip() for cell in row.split("|"))
    printed = read(Document(id="d", text=text, sha256="0" * 64)).quantities

    assert ", ".join(f"{q.point} {text[slice(*q.counted)] if q.counted else ''}".strip() for q in printed) == expected


def test_a_third_is_printed_in_hundredths_and_claimed_in_whole_percent() -> None:
    report = read(Document(id="d", text="About a third of the 900 soldiers were killed, and a tax of .001 percent.", sha256="0" * 64))

    assert [q.point for q in report.quantities] == [33.33, 900, 0.001]
    assert [claim.number.point for claim in report.claims if claim.number is not None and claim.number.unit == "percent"] == [33]
