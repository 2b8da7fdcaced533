"""The state of captives is a condition; an if-clause never is."""

import pytest

from claims.statement_texts import of_kind, table

HELD = "Two conscripts were captured near the river on Friday. "
CONDITIONS = """
The video shows two wounded conscripts who were captured in the hills.             | wounded_captive
Both men are wounded, the brigade said.                                            | wounded_captive
The two captives belong to a reconnaissance battalion.                             | unit_affiliation
The captive had been unaware of the danger at the front.                           | unaware_of_combat
The captive says he did not know he was going to the front.                        | unaware_of_combat
One of the captives has a wound in his leg.                                        | wounded_captive
The two were left out of the exchange.                                             | not_exchanged
His parents do not know where he is.                                               | family_not_informed
The captive was asked if his mother knew his whereabouts. He shook his head.       | family_not_informed
The two prisoners were not part of the latest exchange.                            | not_exchanged
The soldiers were fighting across the whole province.                              | area_of_combat
The captive can barely walk because of a wound to his foot.                        | wounded_captive
The captives are being treated for their injuries.                                 | wounded_captive
One captive had been shot in the arm.                                              | wounded_captive
The captive's mother has had no news of him.                                       | family_not_informed
The captive served as a sniper in the 4th brigade.                                 | unit_affiliation
The captives came from a reconnaissance battalion.                                 | unit_affiliation
No captive from the mountains was included in the exchange.                        | not_exchanged
""".strip()


@pytest.mark.parametrize(("text", "measure"), list(table(CONDITIONS)))
def test_the_state_of_captives(text: str, measure: str) -> None:
    (claim,) = of_kind("condition", HELD + text)

    assert claim.measure == measure


NONE = """
Two wounded soldiers were carried to the bus.
The blast wounded the guards.
Members of the council met their families.
The exchange of fire lasted an hour.
If the captives are wounded, the law asks for care.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_the_state_of_others_is_none(text: str) -> None:
    assert of_kind("condition", text) == []


def test_the_other_captive_has_a_state_of_his_own() -> None:
    claims = of_kind("condition", "Two soldiers were captured in May. One has a leg wound, the other a broken jaw.")

    assert [claim.quote for claim in claims] == ["One has a leg wound", "the other a broken jaw"]
