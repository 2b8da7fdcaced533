"""A party denies in its own words: a charge, an act of its own, the presence of its troops."""

import pytest

from claims.statement_texts import of_kind, table

DENIALS = """
Ankara denied that its men had died in the valley.                                         | losses     | Turkey
Ankara denied firing on the crowd.                                                         | losses     | Turkey
The Turkish army denied a charge by monitors that 14 villagers had died in its cells.      | losses     | Turkey
Nine monks were killed in the attack. The Taliban denied any involvement.                  | losses     | Taliban
Nine monks were killed in the attack. The Taliban denied having anything to do with it.    | losses     | Taliban
Nine monks were killed in the attack. The Taliban said it had nothing to do with it.       | losses     | Taliban
The Turkish army said that it had never shelled the town.                                  | losses     | Turkey
“Our aircraft have not bombed any village,” a Turkish army spokesman said.                 | losses     | Turkey
There are no foreign troops in the valley, the Kremlin's spokesman said.                   | deployment | Russia
Moscow insists that it has no soldiers in the valley.                                      | deployment | Russia
Moscow said that reports of a deployment were untrue.                                      | deployment | Russia
Ankara accused Minsk of sending fighters into the valley, a charge Minsk denies.           | deployment | Belarus
Ankara says that Minsk is arming the rebels, which Minsk denies.                           | deployment | Belarus
The Taliban said they were not involved in the attack.                                     | losses     | Taliban
Minsk maintains that its troops never crossed the border.                                  | deployment | Belarus
“We have no hostages,” a Taliban spokesman said.                                           | capture    | Taliban
“It is a lie that we took hostages,” a Taliban spokesman said.                             | capture    | Taliban
""".strip()


@pytest.mark.parametrize(("text", "measure", "holder"), list(table(DENIALS)))
def test_a_denial_needs_no_word_of_losses(text: str, measure: str, holder: str) -> None:
    (claim,) = of_kind("acknowledgement", text)

    assert (claim.measure, claim.certainty, claim.holder) == (measure, "denied", holder)


NONE = """
The firm denied that its prices had risen.
A witness said that the army had not fired.
The bullet did not hit him.
There are no soldiers among the dead, a doctor said.
The farmers have nothing to do in the winter.
""".strip().splitlines()


@pytest.mark.parametrize("text", NONE)
def test_another_matter_or_a_bystander_denies_nothing_for_a_party(text: str) -> None:
    assert of_kind("acknowledgement", text) == []
