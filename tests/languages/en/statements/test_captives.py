"""A pronoun stands for a captive only where the nearest person is one, and never for a named official."""

import pytest

from claims.statement_texts import reading, table
from onrecord.languages.en.statements.captives import described, is_captive, setting
from onrecord.languages.en.statements.scene import scene_at, subject

WHO = """
A captured soldier was shown. He *spoke* softly.                                    | captive
The second prisoner *spoke* softly.                                                 | captive
Two prisoners were shown. They *spoke* softly.                                      | captive
Prisoners were shown. President Anna Falk came. She *spoke* softly.                 | other
Prisoners were shown. The refugees *spoke* softly.                                  | other
The soldier *spoke* softly.                                                         | other
""".strip()


@pytest.mark.parametrize(("text", "who"), list(table(WHO)))
def test_who_is_held(text: str, who: str) -> None:
    read = reading(text.replace("*", ""))
    at = read.tokens.words.index("spoke")
    scene = scene_at(read, at)

    assert is_captive(scene, subject(scene, at)) is (who == "captive")


def test_a_captive_is_described_by_age_and_seen_in_a_setting() -> None:
    read = reading("The footage shows a captured man, aged 31. He spoke softly.")
    scene = scene_at(read, read.tokens.words.index("spoke"))

    assert (described(scene), setting(scene)) == ("31-year-old", "video")
