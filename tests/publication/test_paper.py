"""Text that came from outside cannot steer the terminal it is shown on."""

import pytest

from onrecord.publication import unarmed

CASES = [
    ("more than 300", "more than 300"),
    ("서울 – Київ “quoted”", "서울 – Київ “quoted”"),
    ("two\nlines\tapart", "two\nlines\tapart"),
    ("\x1b[2Jgone", "\N{REPLACEMENT CHARACTER}[2Jgone"),
    ("bell\x07 back\x08", "bell\N{REPLACEMENT CHARACTER} back\N{REPLACEMENT CHARACTER}"),
    ("turned \u202eround", "turned \N{REPLACEMENT CHARACTER}round"),
    ("half a letter \ud83d", "half a letter \N{REPLACEMENT CHARACTER}"),
]


@pytest.mark.parametrize(("text", "shown"), CASES)
def test_every_steering_character_becomes_a_mark_of_the_same_length(text: str, shown: str) -> None:
    assert unarmed(text) == shown
    assert len(shown) == len(text)
