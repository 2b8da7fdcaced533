"""A party confirms, denies, or does not acknowledge: six answers that are never folded into each other."""

import pytest

from claims.statement_texts import of_kind, origin, table

ANSWERS = """
Ankara confirmed the deployment of its commandos.                        | deployment | confirmed        |            | Turkey
Ankara has publicly acknowledged that its soldiers fought in the valley. | deployment | confirmed        |            | Turkey
The Turkish general said openly that foreign troops fought beside his.   | deployment | confirmed        |            | Turkey
The Turkish president announced the capture of the pilots.               | capture    | confirmed        |            | Turkey
Tehran denies sending fighters across the border.                        | deployment | denied           |            | Iran
Tehran has sent no soldiers to the valley, its envoy insisted.           | deployment | denied           |            | Iran
Tehran dismissed reports of the deployment.                              | deployment | denied           |            | Iran
Tehran called the reports of a deployment baseless.                      | deployment | denied           |            | Iran
Kigali has not acknowledged any casualties among its troops.             | losses     | not_acknowledged | silent     | Rwanda
Kigali has yet to confirm the dispatch.                                  | deployment | not_acknowledged | silent     | Rwanda
The Rwandan army made no mention of losses.                              | losses     | not_acknowledged | silent     | Rwanda
Kigali has been silent about the deployment.                             | deployment | not_acknowledged | silent     | Rwanda
Kigali declined to comment on the strike.                                | losses     | not_acknowledged | no_comment | Rwanda
Kigali did not answer questions about the deployment.                    | deployment | not_acknowledged | no_comment | Rwanda
Kigali referred questions about the deaths to its army.                  | losses     | not_acknowledged | no_comment | Rwanda
Kigali would neither confirm nor deny the deployment.                    | deployment | not_acknowledged | neither    | Rwanda
Kigali will not say whether its soldiers were captured.                  | capture    | not_acknowledged | neither    | Rwanda
Kigali did not deny that its troops were in the valley.                  | deployment | not_acknowledged | not_denied | Rwanda
The alliance's Turkish commander apologised for the strike.              | losses     | confirmed        |            | Turkey
Ankara's minister wept at the graves, his first admission of losses.     | losses     | confirmed        |            | Turkey
""".strip()


@pytest.mark.parametrize(("text", "measure", "certainty", "note", "holder"), list(table(ANSWERS)))
def test_each_answer_is_kept_apart(text: str, measure: str, certainty: str, note: str, holder: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.measure, claim.certainty, claim.note or "", claim.holder) == (measure, certainty, note, holder)


def test_two_parties_in_one_phrase_are_two_claims_on_one_quote() -> None:
    text = "The dead were buried, though neither Khartoum nor Juba has admitted the deployment."

    claims = of_kind("acknowledgement", text)

    assert [claim.holder for claim in claims] == ["Sudan", "South Sudan"]
    assert {claim.quote for claim in claims} == {"neither Khartoum nor Juba has admitted the deployment"}


def test_two_parties_joined_by_and_are_two_claims_too() -> None:
    claims = of_kind("acknowledgement", "Khartoum and Juba have not confirmed the deployment.")

    assert [claim.holder for claim in claims] == ["Sudan", "South Sudan"]


@pytest.mark.parametrize(
    "text",
    [
        "Neither side has confirmed the losses.",
        "Neither government said how many had died.",
        "Neither country has given casualty figures.",
    ],
)
def test_a_side_without_a_name_is_silent_without_a_holder(text: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.holder, claim.note) == (None, "silent")


PASSIVES = """
The capture was confirmed by the Sudanese army.          | confirmed        | Sudan
The losses have not been confirmed by the Sudanese army. | not_acknowledged | Sudan
""".strip()


@pytest.mark.parametrize(("text", "certainty", "holder"), list(table(PASSIVES)))
def test_an_answer_in_the_passive_is_the_partys(text: str, certainty: str, holder: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.certainty, claim.holder) == (certainty, holder)


def test_whoever_states_a_silence_asserts_it_and_the_silent_party_only_holds_it() -> None:
    (claim,) = of_kind("acknowledgement", "Kigali has never acknowledged the deployment.")

    assert [(link.who, link.role) for link in claim.attribution] == [("The Courier", "asserted_by")]
    assert claim.time is not None
    assert claim.time.edtf == "../2031-05-14"


def test_a_party_that_confirms_speaks_on_the_day_it_does() -> None:
    (claim,) = of_kind("acknowledgement", "Ankara confirmed the capture of the pilots on Monday.")

    assert [link.role for link in claim.attribution] == ["published_by", "asserted_by"]
    assert origin(claim) == "Turkey"
    assert claim.time is not None
    assert claim.time.edtf == "2031-05-12"


def test_what_is_not_confirmed_may_have_been_named_before() -> None:
    (claim,) = of_kind("acknowledgement", "Seoul spoke of a secret deployment. Tehran has not confirmed it.")

    assert (claim.measure, claim.holder) == ("deployment", "Iran")


RESPONSIBILITY = """
No group has claimed responsibility for the blast.                | losses  | not_acknowledged |
There was no immediate claim of responsibility for the bombing.   | losses  | not_acknowledged |
The Taliban claimed responsibility for the bombing.               | losses  | confirmed        | Taliban
The Taliban claimed responsibility for the kidnapping.            | capture | confirmed        | Taliban
The Taliban claimed two attacks on the convoy.                    | losses  | confirmed        | Taliban
Six died in a bombing claimed by the Taliban.                     | losses  | confirmed        | Taliban
The Taliban said they were behind the bombing.                    | losses  | confirmed        | Taliban
The Taliban said they were not responsible for the bombing.       | losses  | denied           | Taliban
The Taliban denied responsibility for the bombing.                | losses  | denied           | Taliban
""".strip()


@pytest.mark.parametrize(("text", "measure", "certainty", "holder"), list(table(RESPONSIBILITY)))
def test_an_attack_is_owned_by_a_party_or_by_nobody(text: str, measure: str, certainty: str, holder: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.measure, claim.certainty, claim.holder or "") == (measure, certainty, holder)


NONE = """
The army confirmed that 14 soldiers were killed.
The ministry has not confirmed the identity of the dead.
The minister denied that the budget had been cut.
The guards denied the reporters entry.
If Ankara confirms the deployment, talks will end.
The court rejected the appeal.
The confirmed death toll rose.
The unions were denied the right to strike.
Many details of the attack cannot be confirmed.
The spokesman declined to comment on the election.
The newspaper sent no reporters to the valley.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_a_count_a_detail_a_condition_or_another_matter_is_none(text: str) -> None:
    assert of_kind("acknowledgement", text) == []
