"""A clause begins after what reports it and ends before who reported it; its subject stands before its verb."""

import pytest

from claims.statement_texts import reading, table
from onrecord.languages.en.statements.scene import REACH, scene_at, subject

CLAUSES = """
The envoy said that the army *denied* the raid, a paper wrote.      | the army denied the raid            | the army
The army *denied* the raid while the navy kept still.               | The army denied the raid            | The army
In a letter to the press, the army *denied* the raid.               | In a letter to the press, the army denied the raid | the army
The army, which lost a base, *denied* the raid.                     | The army, which lost a base, denied the raid       | The army
The base, which the army *denied* losing, fell.                     | which the army denied losing, fell                 | the army
The envoy added it had never *denied* the raid.                     | it had never denied the raid        | it
""".strip()


@pytest.mark.parametrize(("text", "clause", "who"), list(table(CLAUSES)))
def test_the_clause_and_its_subject(text: str, clause: str, who: str) -> None:
    read = reading(text.replace("*", ""))
    at = read.tokens.words.index("denied")
    scene = scene_at(read, at)
    first, last = subject(scene, at)

    assert read.tokens.span(scene.first, scene.last).of(read.document.text) == clause
    assert read.tokens.span(first, last).of(read.document.text) == who


def test_a_sentence_without_an_end_is_looked_at_near_its_words_only() -> None:
    read = reading("The rebels denied it and " + "they were killed and " * 400)
    scene = scene_at(read, 625)

    assert scene.last - scene.first <= 2 * REACH
    assert scene.sentence.last - scene.sentence.first == 2 * REACH
