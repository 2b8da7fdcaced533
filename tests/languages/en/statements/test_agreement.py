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
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_a_deal_on_other_things_is_none(text: str) -> None:
    assert of_kind("agreement", text) == []
