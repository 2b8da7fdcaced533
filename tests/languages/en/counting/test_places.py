"""A place is the name after the nearest locative, in its canonical name where the gazetteer has one."""

import pytest

from onrecord.languages.en.counting.places import GAZETTEER, places_near
from onrecord.languages.en.tokens import split
from onrecord.languages.nations import states

# The place in brackets | its name
PLACES = """
They fell in [Kursk].                                       | Kursk Oblast, Russia
They fell in [Russia's Kursk] region.                       | Kursk Oblast, Russia
They fell near the [Far East] depot.                        | Russian Far East, Russia
They fell outside [Aleppo]'s walls.                         | Aleppo, Syria
They fell in the eastern [Donetsk] region.                  | Donetsk Oblast, Ukraine
They fell throughout [Georgia].                             | Georgia
They fell in the south of [Tanzania] at dawn.               | Tanzania
They fell in [Lower Quill] on Monday.                       | Lower Quill
THEY FELL IN [GAZA] AT DAWN.                                | Gaza Strip, Palestine
THEY FELL NEAR [SYRIA] BORDER POSTS.                        | Syria
""".strip().splitlines()


@pytest.mark.parametrize("row", PLACES)
def test_a_place_follows_its_locative(row: str) -> None:
    picture, name = (cell.strip() for cell in row.split("|"))
    tokens = split(picture.replace("[", "").replace("]", ""))

    name_read, span = places_near(tokens, tokens.sentences[0], 1)[0]

    assert name_read == name
    assert f"[{span.of(tokens.text)}]" in picture


NO_PLACE = """
They fell at dawn.
They fell in May.
They fell on Monday in the north.
They fell in Monday's raid.
They fell in their sleep in.
They fell across the 3rd line.
They fell in 's camp.
Two Fall in Market Blast.
THEY FELL IN DROVES.
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_PLACE)
def test_times_and_common_words_are_no_places(text: str) -> None:
    tokens = split(text)

    assert places_near(tokens, tokens.sentences[0], 1) == []


def test_the_place_nearest_to_the_outcome_is_its_place() -> None:
    tokens = split("In Kharkiv he said that they fell in Idlib and slept in Darfur.")
    fell = tokens.words.index("fell")

    assert [name for name, _ in places_near(tokens, tokens.sentences[0], fell)] == [
        "Idlib, Syria",
        "Darfur, Sudan",
        "Kharkiv Oblast, Ukraine",
    ]


def test_a_place_is_looked_for_in_its_own_sentence_only() -> None:
    tokens = split("They met in Idlib. They fell at dawn. They slept in Darfur.")

    assert places_near(tokens, tokens.sentences[1], 5) == []


def test_every_name_of_the_gazetteer_ends_in_its_state() -> None:
    assert all(name.rpartition(", ")[2].lower() in states() for name in GAZETTEER.values())
