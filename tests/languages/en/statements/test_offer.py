"""A party is ready to hand captives over, to take them in or to pardon them: always conditional."""

import pytest

from claims.statement_texts import of_kind, origin, table

OFFERS = """
Ankara is willing to hand over the captives if the general arranges a swap.      | handover
Ankara would give captured Georgians back for its own pilots.                    | handover
Ankara is ready to release the hostages.                                         | handover
Norway would accept any captive who wishes to come.                              | acceptance
Norway is open to discussions if the captives want to stay there.                | acceptance
The government offered an amnesty to captured rebels.                            | amnesty
Ankara offered last week to hand the prisoners to Tehran if it arranges a swap.  | handover
They handed nine captured men over; the others would follow once a truce holds.  | handover
Norway says that its door is open to captives who want to come.                  | acceptance
The captives would be accepted if they wished to come, Oslo said.                | acceptance
Rebels who lay down their arms would be pardoned, the minister said.             | amnesty
The captured soldiers could be exchanged for the pilots, the envoy said.         | handover
The president proposed to exchange the captives for his own soldiers.            | handover
Ankara can have its captured men back if it frees the pilots, the general said.  | handover
The rebels have offered to free 12 soldiers they hold.                           | handover
""".strip()


@pytest.mark.parametrize(("text", "measure"), list(table(OFFERS)))
def test_an_offer_is_conditional(text: str, measure: str) -> None:
    (claim,) = of_kind("offer", text)

    assert (claim.measure, claim.certainty) == (measure, "conditional")


def test_an_offer_in_nobodys_mouth_is_the_partys_own() -> None:
    (claim,) = of_kind("offer", "Ankara is willing to hand over the captives.")

    assert origin(claim) == "Turkey"


NONE = """
It is unclear whether Ankara would accept such a deal.
The bank is ready to accept the offer.
The museum will release its catalogue.
Ankara is not willing to hand over the captives.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_a_deal_a_catalogue_or_a_refusal_is_no_offer(text: str) -> None:
    assert of_kind("offer", text) == []
