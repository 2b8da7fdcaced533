"""Two spellings are one speaker where the principals' table says so; a body is not its state, a paper is nobody's government."""

import pytest

from onrecord.reconciliation import fold
from onrecord.reconciliation.names import fold_bodies, government, is_ambiguous, is_state, names_match, party


@pytest.mark.parametrize(
    ("one", "other"),
    [("NIS", "National Intelligence Service"), ("Zelensky", "Volodymyr Zelenskyy"), ("DPRK", "North Korea"), ("the NIS", "NIS")],
)
def test_spellings_of_one_speaker_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_who_speaks_together_folds_alike_in_any_order() -> None:
    assert fold(("NIS", "Pentagon")) == fold(("Pentagon", "National Intelligence Service"))


@pytest.mark.parametrize(
    ("who", "state"),
    [
        ("National Intelligence Service", "South Korea"),
        ("South Korean officials", "South Korea"),
        ("Lee Seong-kweun", "South Korea"),
        ("KCNA", "North Korea"),
        ("Kremlin", "Russia"),
        ("Syrian Observatory for Human Rights", None),
        ("Syria Civil Defence", None),
        ("Moscow Times", None),
        ("Ukrainian volunteers", None),
        (("NIS", "South Korean officials"), "South Korea"),
        (("NIS", "Pentagon"), None),
    ],
)
def test_a_government_speaks_through_its_bodies_officials_and_own_outlets(who: str | tuple[str, ...], state: str | None) -> None:
    assert government(who) == state


def test_a_state_is_not_one_of_its_bodies() -> None:
    assert [is_state(who) for who in ("South Korea", "Seoul", "NIS", "officials")] == [True, True, False, False]


def test_words_that_name_nobody_in_particular() -> None:
    assert [is_ambiguous(who) for who in ("officials", "two witnesses", "Western officials", "western officials", "NIS", "nis")] == [
        True,
        True,
        False,
        False,
        False,
        False,
    ]


def test_a_body_in_brackets_is_spoken_for() -> None:
    assert fold_bodies("Col. Aster (Northern Command)") == ("northern command",)


def test_a_state_asked_for_is_any_voice_of_it() -> None:
    assert names_match("South Korea", "NIS")
    assert names_match("NIS", ("Pentagon", "National Intelligence Service"))
    assert not names_match("NIS", "South Korean Joint Chiefs of Staff")


@pytest.mark.parametrize(
    ("holder", "name"), [("Moscow", "Russia"), ("North Korean state media", "North Korea"), ("Red Valley", "Red Valley")]
)
def test_a_partys_own_outlet_is_the_party(holder: str, name: str) -> None:
    assert party(holder) == name
