"""A printed number stands for an interval: as printed, with its rounding, as far as its hedge reaches."""

from math import inf

import pytest

from onrecord.reconciliation.intervals import interval, rounded, usual
from reconciliation.picture import number_of

CASES = """
1,100           | 1100 1100 | 1050 1150 | 1100 1100
1,121           | 1121 1121 | 1121 1121 | 1121 1121
300             | 300  300  | 270  330  | 300  300
about 1,000     | 900  1100 | 900  1100 | 900  1100
more than 3,000 | 3000 inf  | 3000 inf  | 3000 4500
at least 300    | 300  inf  | 300  inf  | 300  600
up to 1,000     | 0    1000 | 0    1000 | 700  1000
200 to 999      | 200  999  | 200  999  | 200  999
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_the_intervals_of_a_number(case: str) -> None:
    printed, *expected = (cell.strip() for cell in case.split("|"))
    number = number_of(printed)

    assert number is not None
    found = [(bounds.low, bounds.high) for bounds in (interval(number), rounded(number), usual(number))]
    assert found == [tuple(inf if word == "inf" else float(word) for word in cell.split()) for cell in expected]
