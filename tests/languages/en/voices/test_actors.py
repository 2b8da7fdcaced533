"""Everybody a text mentions is found under one name, in ordinary print and in capitals, short forms included."""

import pytest

from onrecord.languages.en.tokens import split
from onrecord.languages.en.voices.actors import find_actors
from onrecord.records.reading import Actor

# The text with the actor in brackets | name | sort | side
MENTIONS = """
[Ukrainian President Volodymyr Zelenskyy] spoke.               | Volodymyr Zelenskyy | person | Ukraine
The envoy met [Rep. Lee Seong-gwon] at noon.                   | Lee Seong-kweun | person | South Korea
[The foreign ministry in Seoul] answered.                      | South Korean Ministry of Foreign Affairs | office | South Korea
[An official of the foreign ministry in Seoul] answered.       | South Korean Ministry of Foreign Affairs | office | South Korea
[The Kenyan prosecutor general's office] answered.             | Kenyan prosecutor general's office | office | Kenya
[The education ministry] answered.                             | education ministry | office | -
[Kyiv] answered.                                               | Ukraine | state | Ukraine
[A spokesperson for the MoD] answered.                         | UK Ministry of Defence | office | United Kingdom
[South Korean officials] answered.                             | South Korean officials | people | South Korea
[A US military official] answered.                             | US military official | person | United States
[Military sources] answered.                                   | military sources | people | -
The train left [a communique] behind.                          | communique | thing | -
[US Secretary of State Antony Blinken] answered.               | Antony Blinken | person | United States
[White House national security spokesman John Kirby] answered. | John Kirby | person | United States
[The US embassy in Kabul] answered.                            | US embassy in Afghanistan | office | United States
[Agence France-Presse] reported it.                            | AFP | outlet | -
THE LETTER REACHED [COLONEL JUAN MENDEZ], A LAWYER.            | Juan Mendez | person | -
[THE NATIONAL POLICE] ANSWERED.                                | National Police | office | -
SAN SALVADOR, 3 MAR 90 (EFE) -- [THE ARMY] ANSWERED.           | Salvadoran Army | office | El Salvador
""".strip().splitlines()

# A text whose last actor is a short form | whom it means
SHORT_FORMS = """
The National Intelligence Service met. It rained. Nobody heard from the service              | National Intelligence Service
The Syrian Observatory for Human Rights keeps lists. Nobody doubts the observatory           | Syrian Observatory for Human Rights
Col. Peter Mbeki spoke first. The driver thanked Mbeki                                       | Peter Mbeki
President Amina Diallo spoke first. The driver thanked the president                         | Amina Diallo
Two men were captured at the bridge. The nurse washed the soldier                            | captive
North Korean troops crossed in June. Nobody thanked the North                                | North Korea
""".strip().splitlines()


def actors(text: str) -> tuple[Actor, ...]:
    """The actors of a text."""
    return find_actors(split(text))


@pytest.mark.parametrize("case", MENTIONS)
def test_a_mention_has_its_characters_its_name_its_sort_and_its_side(case: str) -> None:
    marked, name, sort, side = (part.strip() for part in case.split("|"))
    start, end = marked.index("["), marked.index("]") - 1
    found = {(actor.span.start, actor.span.end): actor for actor in actors(marked.replace("[", "").replace("]", ""))}
    actor = found[start, end]
    assert (actor.name, actor.sort, actor.side or "-") == (name, sort, side)


@pytest.mark.parametrize("case", SHORT_FORMS)
def test_a_short_form_means_the_last_one_that_answers_to_it(case: str) -> None:
    text, name = (part.strip() for part in case.split("|"))
    assert actors(text)[-1].name == name


def test_places_and_bare_adjectives_are_nobody() -> None:
    assert actors("North Korean losses mount in Kursk near Sudzha.") == ()


def test_pronouns_are_kept_for_whoever_resolves_them() -> None:
    assert [actor.sort for actor in actors("They came back before he did.")] == ["pronoun", "pronoun"]


def test_actors_come_in_the_order_of_the_text_and_quote_it() -> None:
    text = "NATO and the Kenyan army told Reuters that a doctor's report names General Otieno."
    found = actors(text)
    assert [actor.first for actor in found] == sorted(actor.first for actor in found)
    assert all(actor.span.of(text).strip() == actor.span.of(text) != "" for actor in found)
