"""Equal sentences have equal fingerprints, however they are spaced, capitalised or punctuated."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.records.fingerprints import fingerprints

SAME = (
    ("The river is high again today.", "the river  is HIGH again, today"),
    ("“We buried twelve men,” he said.", '"We buried twelve men", he said'),
    ("A café near the border burned.", "A cafe\u0301 near the border burned."),
    ("The re-taken village is empty now.", "The retaken village is empty now."),
)


def test_what_differs_only_in_print_is_the_same_sentence() -> None:
    for one, other in SAME:
        assert fingerprints([one]) == fingerprints([other]) != ()


def test_another_number_is_another_sentence() -> None:
    assert fingerprints(["The army lost 12 men there."]) != fingerprints(["The army lost 13 men there."])


def test_sentences_of_four_words_are_left_out() -> None:
    assert fingerprints(["He did not elaborate.", "He did not elaborate further."]) == fingerprints(["He did not elaborate further."])


@given(st.lists(st.text()))
def test_every_fingerprint_fits_a_signed_column_of_64_bits(sentences: list[str]) -> None:
    assert all(-(2**63) <= number < 2**63 for number in fingerprints(sentences))
