"""A captive's wish is read with its certainty and its speaker; nobody else's wish is."""

import pytest

from claims.statement_texts import of_kind, origin, table

HELD = "Two conscripts were captured near the river on Friday. "
WISHES = """
One of the captives wants to return to his country.                               | return             | asserted
One of the captives wishes to stay in Ukraine.                                    | stay_in_ukraine    | asserted
One of the captives wishes to stay in Georgia.                                    | stay               | asserted
The two prisoners want asylum in South Korea.                                     | asylum_south_korea | asserted
The two prisoners want to be sent to Norway.                                      | third_country      | asserted
The two prisoners have voiced no wish for refuge in South Korea.                  | asylum_south_korea | not_expressed
The prisoner would go back to his village if ordered to.                          | return             | conditional
The prisoner does not want to go home.                                            | return             | denied
The prisoner has not decided whether to return home.                              | return             | undecided
Asked whether he wished to return home, the prisoner hesitated.                   | return             | undecided
The prisoner nodded when asked if he wanted to go home.                           | return             | asserted
The prisoner has made up his mind to go to Norway.                                | third_country      | asserted
The captive is ready to do as he is told.                                         | defers_to_orders   | asserted
Going home would mean prison, the captive said.                                   | fears_return       | asserted
If he were sent back, the captive said, his parents would be made to suffer.      | fears_return       | asserted
The captive is set on a new life in South Korea.                                  | asylum_south_korea | asserted
The captive has applied for asylum in South Korea.                                | asylum_south_korea | asserted
Neither of the two captives had asked to come to South Korea.                     | asylum_south_korea | not_expressed
The captive would prefer not to return.                                           | return             | denied
Two men are held by Georgia; one told a deputy that he wants to go home.          | return             | asserted
Two men were captured. “I want to go to Norway,” the 26-year-old said.            | third_country      | asserted
The captive would go where he is sent.                                            | defers_to_orders   | asserted
Asked whether he would like to stay in Ukraine, the captive shrugged.             | stay_in_ukraine    | undecided
The captive gave no answer when asked if he wished to return home.                | return             | undecided
The captive's parents will be in danger should he be sent back.                   | fears_return       | asserted
""".strip()


@pytest.mark.parametrize(("text", "measure", "certainty"), list(table(WISHES)))
def test_what_a_captive_wants_and_how_surely(text: str, measure: str, certainty: str) -> None:
    (claim,) = of_kind("wish", HELD + text)

    assert (claim.measure, claim.certainty) == (measure, certainty)


def test_two_captives_in_one_sentence_have_two_wishes() -> None:
    claims = of_kind("wish", HELD + "One of the captives wants to stay in Georgia while the other wants to go home.")

    assert [(claim.measure, claim.place and claim.place.name) for claim in claims] == [("stay", "Georgia"), ("return", None)]


@pytest.mark.parametrize(
    "other",
    [
        "while the younger still wavers",
        "and the other is undecided",
        "but the other has yet to make up his mind",
        "while the other, aged 19, has not decided",
        "but the other needs time to think",
    ],
)
def test_a_captive_is_undecided_about_what_the_other_wants(other: str) -> None:
    claims = of_kind("wish", HELD + f"One of the captives wants to go to Norway, {other}.")

    assert [(claim.measure, claim.certainty) for claim in claims] == [("third_country", "asserted"), ("third_country", "undecided")]


def test_a_captive_sent_to_his_own_country_returns() -> None:
    (claim,) = of_kind("wish", "Two Georgian pilots were captured. One of the prisoners wants to be sent to Georgia.")

    assert (claim.measure, claim.place and claim.place.name) == ("return", "Georgia")


def test_a_captive_before_a_camera_speaks_for_himself_in_that_setting() -> None:
    text = "In a video the captors showed a captured soldier, a 19-year-old. He confessed a desire to stay in Georgia."

    (claim,) = of_kind("wish", text)

    assert origin(claim) == "captive"
    assert claim.evidence == "video"
    assert claim.subject == "19-year-old"


NONE = """
The refugees want to return to their villages.
The president wants to return to the capital.
Captives who wish to stay in Georgia will be heard.
Norway would take the captives in if they want to stay in Norway.
The captors want them to return home.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_a_refugee_a_president_or_a_supposition_has_no_captives_wish(text: str) -> None:
    assert of_kind("wish", text) == []


def test_a_second_captive_may_share_the_first_ones_verb() -> None:
    claims = of_kind("wish", HELD + "One of the captives asked to go home; the other to live in Georgia.")

    assert [claim.measure for claim in claims] == ["return", "stay"]


def test_whose_age_is_not_said_is_nobodys_description() -> None:
    claims = of_kind("wish", "The two captives are aged 20 and 26. One asked to stay in Georgia, the other wants to return home.")

    assert [claim.subject for claim in claims] == [None, None]
