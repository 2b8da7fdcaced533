"""The day a source spoke is the end of its time; what is still open ends where it begins."""

import pytest

from onrecord.reconciliation.days import distance, first_day, last_day


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2030-02-03", "2030-02-03", "2030-02-03"),
        ("../2030-02-03", None, "2030-02-03"),
        ("2030-01/2030-02-03", "2030-01-01", "2030-02-03"),
        ("../2032-02", None, "2032-02-29"),
        ("2030", "2030-01-01", "2030-12-31"),
        ("2030-02-03/..", "2030-02-03", "2030-02-03"),
        ("2030-13", None, None),
        ("soon", None, None),
        (None, None, None),
    ],
)
def test_first_and_last_day(edtf: str | None, first: str | None, last: str | None) -> None:
    assert (first_day(edtf), last_day(edtf)) == (first, last)


def test_days_between_are_unknown_where_a_day_is() -> None:
    assert distance("2030-02-27", "2030-03-01") == 2
    assert distance(None, "2030-03-01") is None
    assert distance("2030-02-31", "2030-03-01") is None
