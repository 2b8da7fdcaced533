"""A rule is believed as often as it was right, drawn towards its field; one never seen is as sure as its field."""

import pytest

from onrecord.claims import Counts, confidence
from onrecord.records.words import Field

COUNTED: Counts = {Field.TIME: {"beside": (80, 80), "since": (1, 18)}}

# rule | how much its field counts for | how sure: the field is (81 + 1) / (98 + 2) = .82
CASES = """
beside | 16 | 0.97
since  | 16 | 0.42
since  | 0  | 0.06
never  | 16 | 0.82
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_a_rule_is_as_sure_as_it_was_right(case: str) -> None:
    rule, drawn, sure = (cell.strip() for cell in case.split("|"))

    assert confidence(Field.TIME, rule, COUNTED, float(drawn)) == float(sure)


def test_a_field_never_seen_is_even() -> None:
    assert confidence(Field.PLACE, "anything", COUNTED) == 0.5
