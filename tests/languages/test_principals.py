"""One speaker has one name in the record, whatever spelling a report prints; different people stay apart."""

import pytest

from onrecord.languages.principals import PRINCIPALS, canonical, find_principal, korean_class, same_name, side_of

# printed | name of the record | side
NAMES = """
the NIS                                         | National Intelligence Service | South Korea
South Korea's National Intelligence Service     | National Intelligence Service | South Korea
Seoul's spy agency                              | National Intelligence Service | South Korea
Joint Chiefs of Staff                           | South Korean Joint Chiefs of Staff | South Korea
GUR                                             | Main Directorate of Intelligence of Ukraine (HUR) | Ukraine
British Ministry of Defence                     | UK Ministry of Defence | United Kingdom
Zelenskiy                                       | Volodymyr Zelenskyy | Ukraine
Kim Jong-un                                     | Kim Jong Un | North Korea
Pyongyang                                       | North Korea | North Korea
the Kremlin                                     | Russia | Russia
U.S.                                            | United States | United States
KCNA                                            | KCNA | North Korea
White Helmets                                   | Syria Civil Defence | Syria
AFP                                             | AFP | -
Ukrainian government                            | Ukrainian government | Ukraine
Seoul's fishermen                               | Seoul's fishermen | South Korea
a passer-by                                     | a passer-by | -
""".strip().splitlines()

# Three spellings of one lawmaker, two of another; and names that only look alike.
SAME = (
    ("Lee Seong-kweun", "Lee Sung-kwon"),
    ("Lee Seong-gwon", "Lee Seong Kweun"),
    ("Yoo Yongwon", "Yu Yong-weon"),
    ("Park Seon-won", "Park Sun-won"),
    ("Radio Venceremos", "FMLN"),
    ("North Korean state media", "Pyongyang"),
    ("Daesh", "ISIS"),
)
APART = (
    ("Lee Seong-kweun", "Lee Song-kwon"),
    ("Lee Seong-kweun", "Kim Seong-kweun"),
    ("Yu Yong-weon", "Yu Young-weon"),
    ("Lee Seong-kweun", "Lee"),
    ("TASS", "KCNA"),
    ("Sudanese Armed Forces", "Sudan"),
)


@pytest.mark.parametrize("case", NAMES)
def test_a_spelling_leads_to_the_name_of_the_record_and_its_side(case: str) -> None:
    printed, name, side = (part.strip() for part in case.split("|"))
    assert canonical(printed) == name
    assert (side_of(printed) or "-") == side


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_speaker_are_the_same(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_no_spelling_names_two_principals() -> None:
    spellings = [spelling for who in PRINCIPALS for spelling in {who.name.lower(), *who.aliases}]
    assert sorted({s for s in spellings if spellings.count(s) > 1}) == []


def test_names_of_another_shape_have_no_korean_class() -> None:
    assert korean_class("Robert Wood") is None
    assert find_principal("Robert Woodcutter") is None
