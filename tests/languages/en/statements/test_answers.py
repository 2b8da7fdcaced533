"""A party may answer without a verb of confirming: to a question, after another party, by looking into it, with nothing."""

import pytest

from claims.statement_texts import of_kind, table

SILENCES = """
Has Minsk confirmed the deployment? Not so far.                                                | deployment | silent     | Belarus
What does Minsk say about its losses? Nothing.                                                 | losses     | silent     | Belarus
Three died in the raid, residents said. The Turkish army said it was investigating the report. | losses     | neither    | Turkey
The talk was of 40 men detained. A Turkish police spokesman refused to provide figures.        | capture    | no_comment | Turkey
Minsk has published no figure for its dead.                                                    | losses     | silent     | Belarus
There was no word from Minsk on the capture.                                                   | capture    | silent     | Belarus
There has been no confirmation of the deployment from Minsk.                                   | deployment | silent     | Belarus
Asked about the deployment, the Kremlin's spokesman gave no answer.                            | deployment | no_comment | Russia
Asked about the deployment, the Kremlin's spokesman sidestepped the question.                  | deployment | no_comment | Russia
Minsk has said nothing about the capture.                                                      | capture    | silent     | Belarus
Minsk rarely speaks of its losses.                                                             | losses     | silent     | Belarus
Vladimir Putin stopped short of denying the deployment.                                        | deployment | not_denied | Russia
Belarusian state television has not reported the capture.                                      | capture    | silent     | Belarus
Belarusian state television mentions no losses.                                                | losses     | silent     | Belarus
Has Minsk confirmed the deployment? It has not.                                                | deployment | silent     | Belarus
Q: Has Minsk admitted losses? A: No.                                                           | losses     | silent     | Belarus
Seoul says foreign soldiers are in the valley. And Minsk? It says nothing.                     | deployment | silent     | Belarus
Who admits the deployment? Ankara: declined to comment.                                        | deployment | no_comment | Turkey
Who admits the deployment? Ankara: silent.                                                     | deployment | silent     | Turkey
Questions to the ministry in Minsk about the deployment went unanswered.                       | deployment | no_comment | Belarus
The Kremlin would not be drawn on the presence of foreign troops.                              | deployment | no_comment | Russia
A Turkish army spokesman said he was not aware of any civilian deaths.                         | losses     | neither    | Turkey
Minsk does not give casualty figures.                                                          | losses     | silent     | Belarus
Minsk has so far admitted neither the deployment nor any losses.                               | deployment | silent     | Belarus
The Turkish army said it was looking into reports that civilians had been killed.              | losses     | neither    | Turkey
""".strip()


@pytest.mark.parametrize(("text", "measure", "note", "holder"), list(table(SILENCES)))
def test_silence_has_many_words(text: str, measure: str, note: str, holder: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.measure, claim.certainty, claim.note, claim.holder) == (measure, "not_acknowledged", note, holder)


def test_a_presence_is_of_the_soldiers_named_before() -> None:
    (claim,) = of_kind(
        "acknowledgement", "Seoul spoke of foreign soldiers in the valley. Minsk neither confirms nor denies their presence."
    )

    assert (claim.measure, claim.note, claim.holder) == ("deployment", "neither", "Belarus")


def test_which_stands_for_the_party_before_it() -> None:
    (claim,) = of_kind("acknowledgement", "The raid was blamed on Minsk, which has not commented.")

    assert (claim.measure, claim.holder) == ("losses", "Belarus")


@pytest.mark.parametrize("so", ["two days after Minsk did so", "and Minsk did the same", "before Minsk followed suit"])
def test_a_second_party_answers_as_the_first_did(so: str) -> None:
    claims = of_kind("acknowledgement", f"Ankara owned up to the deployment on Friday, {so}.")

    assert [(claim.holder, claim.certainty) for claim in claims] == [("Turkey", "confirmed"), ("Belarus", "confirmed")]


@pytest.mark.parametrize("but", ["; Minsk has not", ". Minsk has yet to do so", " but Minsk has not done so"])
def test_a_party_that_has_not_is_silent_beside_one_that_has(but: str) -> None:
    claims = of_kind("acknowledgement", f"Ankara has confirmed the deployment{but}.")

    assert [(claim.holder, claim.certainty) for claim in claims] == [("Turkey", "confirmed"), ("Belarus", "not_acknowledged")]


def test_a_label_answers_yes() -> None:
    (claim,) = of_kind("acknowledgement", "Who admits the deployment? Minsk: yes, since April.")

    assert (claim.certainty, claim.holder) == ("confirmed", "Belarus")


def test_a_question_answered_with_yes_is_a_confirmation() -> None:
    (claim,) = of_kind("acknowledgement", "Has Minsk acknowledged the deployment? Yes, in April.")

    assert (claim.certainty, claim.holder) == ("confirmed", "Belarus")


NONE = """
The ministry broke its silence on the losses.
Has Minsk confirmed the deployment?
The firm declined to give figures.
There was no answer at the door.
The council is reviewing the road plan.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_what_concerns_no_party_or_ends_a_silence_is_none(text: str) -> None:
    assert of_kind("acknowledgement", text) == []
