"""Each state has its own words, and a word for a state belongs to one state only."""

from collections import Counter

import pytest

from onrecord.languages.nations import NATIONS, OTHER_NAMES, Nation, metonyms, states

WORDS = [
    ("north korea", "North Korea"),
    ("north korean", "North Korea"),
    ("south koreans", "South Korea"),
    ("dprk", "North Korea"),
    ("burmese", "Myanmar"),
    ("azeri", "Azerbaijan"),
    ("u.s.", "United States"),
    ("congolese", "Democratic Republic of Congo"),
    ("poles", "Poland"),
]


@pytest.mark.parametrize(("word", "state"), WORDS)
def test_a_state_is_known_by_name_adjective_people_and_short_name(word: str, state: str) -> None:
    assert states()[word] == state


@pytest.mark.parametrize(
    ("capital", "state"), [("pyongyang", "North Korea"), ("kremlin", "Russia"), ("kiev", "Ukraine"), ("seoul", "South Korea")]
)
def test_a_capital_speaks_for_its_state_but_does_not_name_it(capital: str, state: str) -> None:
    assert metonyms()[capital] == state
    assert capital not in states()


def test_no_word_belongs_to_two_states() -> None:
    words = Counter(word for nation in NATIONS for word in {nation.name.lower(), *nation.adjectives, *nation.people, *nation.metonyms})

    assert [word for word, count in words.items() if count > 1] == []


def test_short_names_mean_states_of_the_table() -> None:
    assert set(OTHER_NAMES.values()) <= {nation.name for nation in NATIONS}


@pytest.mark.parametrize("nation", NATIONS, ids=lambda nation: nation.name)
def test_every_state_has_an_adjective_and_a_people_in_lower_case(nation: Nation) -> None:
    words = (*nation.adjectives, *nation.people, *nation.metonyms)

    assert nation.adjectives
    assert nation.people
    assert all(word == word.lower().strip() and word for word in words)


def test_a_state_without_a_known_metonym_has_none() -> None:
    assert next(nation for nation in NATIONS if nation.name == "Belgium").metonyms == ()
    assert "" not in metonyms()
