"""Terms on people are agreed, demanded or ordered; until they are carried out they are conditional."""

import pytest

from claims.statement_texts import of_kind, table

TERMS = """
The rebels agreed to release 18 hostages.                                        | released  | conditional | 18
The rebels demanded the release of all prisoners.                                | released  | conditional |
Both sides reached a deal on an exchange of prisoners.                           | exchanged | conditional |
The kingdom agreed to withdraw its troops from the coast.                        | deployed  | conditional |
Under the evacuation deal 700 people were granted safe passage to the coast.     | displaced | asserted    | 700
The government has made no commitment to free the prisoners.                     | released  | denied      |
The militia promised to free 20 hostages.                                        | released  | conditional | 20
The rebels called for the release of their comrades.                             | released  | conditional |
Talks on an exchange of prisoners go on in Doha.                                 | exchanged | conditional |
Both sides have accepted a plan to exchange 800 prisoners.                       | exchanged | conditional | 800
The peace accord calls for foreign troops to leave within a year.                | deployed  | conditional |
""".strip()


@pytest.mark.parametrize(("text", "measure", "certainty", "number"), list(table(TERMS)))
def test_terms_and_whether_they_were_carried_out(text: str, measure: str, certainty: str, number: str) -> None:
    (claim,) = of_kind("agreement", text)

    assert (claim.measure, claim.certainty) == (measure, certainty)
    assert str((claim.number and claim.number.point) or "") == number


NONE = """
The two firms agreed on a price.
The truce was broken nine times.
The judge ordered new elections.
The two armies swapped 60 prisoners under a deal reached in May.
The two sides freed 90 prisoners on Monday, exchanging 45 for 45 in a deal brokered by elders.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_a_deal_on_other_things_is_none(text: str) -> None:
    assert of_kind("agreement", text) == []


def test_the_parts_of_what_is_agreed_are_agreed_too() -> None:
    text = "Under an accord 190 detainees are to be released by June, 120 by the government and 70 by the militia."

    claims = of_kind("agreement", text)

    assert [claim.quote for claim in claims[1:]] == ["120 by the government", "70 by the militia"]
    assert [claim.number and claim.number.point for claim in claims] == [190, 120, 70]


def test_a_headline_agrees_nothing() -> None:
    assert of_kind("agreement", "Enemies agree to swap 90 prisoners\n\nThe roads were closed on Monday.") == []
