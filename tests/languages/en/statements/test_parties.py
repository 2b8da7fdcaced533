"""A party is a known actor, a state by any of its words, or a name as printed."""

import pytest

from claims.statement_texts import reading, table
from onrecord.languages.en.statements.parties import nations_in, parties, whose
from onrecord.languages.en.statements.scene import scene_at, subject

PARTIES = """
Ankara denied the raid.                       | Turkey
The Turkish army denied the raid.             | Turkey
Khartoum and Juba denied the raid.            | Sudan, South Sudan
The Northern Brigade denied the raid.         | Northern Brigade
He denied the raid.                           |
""".strip()


@pytest.mark.parametrize(("text", "sides"), list(table(PARTIES)))
def test_the_side_a_subject_speaks_for(text: str, sides: str) -> None:
    read = reading(text)
    at = read.tokens.words.index("denied")
    scene = scene_at(read, at)

    assert ", ".join(one.side for one in parties(scene, subject(scene, at))) == sides


def test_states_are_known_by_name_adjective_people_and_capital() -> None:
    words = reading("South Korea, Turkish, Georgians, Seoul").tokens.words

    assert [state for _, _, state in nations_in(words, (0, len(words) - 1))] == ["South Korea", "Turkey", "Georgia", "South Korea"]


def test_people_carry_the_side_printed_before_them() -> None:
    read = reading("Two captured Georgian pilots were shown.")
    group = whose(read, (0, len(read.tokens.words) - 1))

    assert group is not None
    assert (group.side, group.category) == ("Georgia", "pilots")
