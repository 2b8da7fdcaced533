"""What soldiers and captives were told comes from the teller, where the text names one."""

import pytest

from claims.statement_texts import of_kind, table

TOLD = """
The captives had been told that it was an exercise.                                     | told_purpose    |
The captives were promised money.                                                       | told_reward     |
The soldiers were told by their officers that they would be heroes.                     | told_reward     | officers
The recruits were told that they would be fighting Georgians.                           | told_enemy      |
The soldiers were ordered to blow themselves up rather than be captured.                | ordered_suicide |
The commander told the soldiers that it was a drill.                                    | told_purpose    | commander
Notebooks found in a trench contain orders to commit suicide rather than be captured.   | ordered_suicide | notebooks
Asked what their commander claimed, the prisoner said they were told it was a drill.    | told_purpose    | commander
The captive had left home thinking that he would study abroad.                          | told_purpose    |
The captives were under the impression that they would work on building sites.          | told_purpose    |
The captives were made to believe that the enemy was Georgian.                          | told_enemy      |
Officers had assured the captured men's unit that every pilot facing it was a Georgian. | told_enemy      | Officers
The soldiers were warned that they would be tortured if they were caught.               | told_enemy      |
The captive spoke of home. An officer promised that they would be honoured as heroes.   | told_reward     | officer
The captive said that he and his comrades had been told to shoot themselves.            | ordered_suicide |
Letters found on the dead tell soldiers to kill themselves before capture.              | ordered_suicide | letters
""".strip()


@pytest.mark.parametrize(("text", "measure", "teller"), list(table(TOLD)))
def test_what_they_were_told_and_by_whom(text: str, measure: str, teller: str) -> None:
    (claim,) = of_kind("told", text)

    last = claim.attribution[-1]
    assert claim.measure == measure
    assert (last.who if last.role == "told_by" else "") == teller
    assert claim.time is None


def test_what_a_captive_had_believed_of_the_enemy_he_was_told() -> None:
    text = "The captured soldier spoke to a newspaper. He had believed, he said, that the enemy pilots were Georgians."

    (claim,) = of_kind("told", text)

    assert (claim.measure, claim.quote) == ("told_enemy", "the enemy pilots were Georgians")


NONE = """
The minister told reporters that the exercise was over.
The prisoners had been told nothing.
The villagers were told that training would start at noon.
The bank ordered new uniforms for its guards.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_reporters_and_villagers_are_no_soldiers(text: str) -> None:
    assert of_kind("told", text) == []
