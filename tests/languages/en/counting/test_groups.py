"""Whose people a number counts: the side and category its words name, else those of whom the text last spoke."""

import pytest

from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.counting.groups import COLLECTIVES, cast_of, category_of
from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Bond, Group

# The group in brackets | its side | its category
NAMED = """
Two [North Korean soldiers] slept there.            | North Korea   | soldiers
The [South Koreans] slept there.                    | South Korea   | -
The [Georgian army]'s tents burned.                 | Georgia       | soldiers
[Russia's soldiers] slept there.                    | Russia        | soldiers
The [US armed] wing                                 | United States | soldiers
[Hamas] slept there.                                | Hamas         | fighters
[Hamas fighters] slept there.                       | Hamas         | fighters
The [Syrian pro - state fighters] slept there.      | Syria         | fighters
The [Georgian dead] lie there.                      | Georgia       | -
The [Georgian losses] are high.                     | Georgia       | -
The [children] slept there.                         | -             | children
""".strip().splitlines()


def shown(group: Group) -> tuple[str, str]:
    return group.side or "-", group.category or "-"


@pytest.mark.parametrize("row", NAMED)
def test_a_group_is_named_with_its_side_or_without(row: str) -> None:
    picture, side, category = (cell.strip() for cell in row.split("|"))
    text = picture.replace("[", "").replace("]", "")

    (named,) = cast_of(split(text)).named

    assert named.group.span is not None
    assert f"[{named.group.span.of(text)}]" in picture
    assert shown(named.group) == (side, category)


NOBODY = """
Georgian officials slept there.
The Georgian army spokesman slept there.
The Georgian and, later,
The Georgian village by the old grey mill of the herdless
Georgia slept.
Georgia
Seoul's streets are quiet.
The Georgian lawmaker slept there.
A general said so.
The Georgian killing fields
""".strip().splitlines()


@pytest.mark.parametrize("text", NOBODY)
def test_speakers_and_states_are_no_groups(text: str) -> None:
    assert [shown(named.group) for named in cast_of(split(text)).named if named.group.side or named.group.category == "officials"] == []


def test_a_collective_stands_for_its_members() -> None:
    assert {word: category_of(word) for word in ("army", "population", "bridge")} == {
        "army": "soldiers",
        "population": "civilians",
        "bridge": None,
    }
    assert set(COLLECTIVES.values()) == {"soldiers", "civilians"}


def bonds(text: str) -> list[Bond]:
    """The bonds of a text printed on no known day that print a number."""
    tokens = split(text)
    return [bond for bond in bind(tokens, find_quantities(tokens, find_times(tokens, None))) if bond.quantity is not None]


# The number in brackets | the side of those counted | their category
COUNTED = """
[300] North Korean soldiers died.                                     | North Korea   | soldiers
[12] Syrian and Iraqi soldiers died.                                  | Syria         | soldiers
[12] Syrian Hezbollah fighters died.                                  | Hezbollah     | fighters
[Two] South Koreans were killed.                                      | South Korea   | people
Georgian soldiers came; [12,000] Georgians have been deployed.        | Georgia       | soldiers
Georgian soldiers came; [12,000] Georgians died.                      | Georgia       | people
[3.8 million] internally displaced Somalis wait.                      | Somalia       | displaced people
The Georgian army met them. It took [400] military casualties.        | Georgia       | soldiers
[One] member of the Georgian army was killed.                         | Georgia       | soldiers
The brigade counted [26] dead and 65 wounded among Georgian troops.   | Georgia       | soldiers
[26] dead and 65 wounded among the army ranks.                        | -             | soldiers
[Five] dead from Georgia's army were buried.                          | Georgia       | soldiers
He counted [26] dead among 40 children.                               | -             | children
[26] dead in the army.                                                | -             | soldiers
[26] dead in the villages.                                            | -             | people
[Two] soldiers of Russia were killed.                                 | Russia        | soldiers
[Two] children of Moscow were killed.                                 | -             | children
[Five] of the Hamas fighters were killed.                             | Hamas         | fighters
[Five] dead among the walls.                                          | -             | people
Pyongyang has sent [about 300] soldiers.                              | North Korea   | soldiers
Georgia lost [20].                                                    | Georgia       | soldiers
Georgia has suffered [90] casualties.                                 | Georgia       | soldiers
Georgia sent 14,000 people, among them [3,000] soldiers.              | Georgia       | soldiers
Two Georgian children died. Later [two] soldiers were killed.         | -             | soldiers
Hamas has suffered [20] casualties.                                   | Hamas         | fighters
[300] soldiers from North Korea have since died.                      | North Korea   | soldiers
It lost [20] people.                                                  | -             | people
Georgia sent 14,000 people, including [3,000] soldiers.               | Georgia       | soldiers
They sent 14,000 people, including [3,000] soldiers.                  | -             | soldiers
Including [3,000] children, they died.                                | -             | children
[Nine] children died.                                                 | -             | children
Georgian soldiers held the pass. Then [two] soldiers were killed.     | Georgia       | soldiers
Georgia lost 20 soldiers. Later [two] soldiers were killed.           | Georgia       | soldiers
SEOUL, May 3 -- [Two] soldiers of the South Korean army were killed.  | South Korea   | soldiers
SEOUL, May 3 -- [Two] soldiers were killed. South Korea mourned.      | South Korea   | soldiers
SEOUL, May 3 -- [Two] soldiers were killed.                           | South Korea   | soldiers
SEOUL, May 3 -- [Two] soldiers were killed. Georgia mourned.          | -             | soldiers
Hezbollah fired. [Two] militants were killed.                         | Hezbollah     | militants
[Two] militants were killed. Hezbollah fired.                         | Hezbollah     | militants
[Two] militants were killed. Hezbollah and Hamas fired.               | -             | militants
The raid killed 12 children and left [20] wounded.                    | -             | children
The agency raised its count of Georgians killed to [900].             | Georgia       | people
The fighters of Hamas admitted [three] dead of their own.             | Hamas         | fighters
North Korean losses stand at [3,000].                                 | North Korea   | people
North Korean soldiers came, and [30] were killed.                     | North Korea   | soldiers
The shelling killed 12 Georgian soldiers. Another [20] were wounded.  | Georgia       | soldiers
A Syrian soldier and a nun died. Later [18] were injured.             | -             | people
[18] were injured.                                                    | -             | people
A spokesman for Hamas put the toll at [31].                           | -             | people
He counted [23] dead and 40 injured, five of them children.           | -             | people
Georgia lost 20 soldiers. The mine killed [two] members of one choir. | -             | people
A blast hurt 20 drivers. It was like the one that killed [500].       | -             | people
M23 has suffered [20] casualties.                                     | M23           | fighters
Troops were sent, Seoul's spy agency said, [40] soldiers having died. | -             | soldiers
SEOUL - Seoul said Georgia had sent more soldiers. [40] soldiers died.| Georgia       | soldiers
Georgian soldiers came. The rebels said they had lost [four] men.     | -             | rebels
[Five] NATO soldiers were killed.                                     | NATO          | soldiers
[Two] UN peacekeepers were hurt.                                      | United Nations | peacekeepers
Georgia lost three men and Kenya [one].                               | Kenya         | soldiers
Georgian soldiers came. Kenya denies that it has [300] troops in Goma. | Kenya         | soldiers
Georgian soldiers came. A mine killed [a] foreign soldier in Georgia. | -             | soldiers
Georgian soldiers came. They arrested [two] alleged bomb makers.      | -             | people
Moscow's Georgian allies were sent there. [300] are dead.             | Georgia       | soldiers
Moscow's Georgian allies were sent. [Some 300] of the men are dead.   | Georgia       | soldiers
In northern Kenya, the United Nations said, [16] of its own staff were being held. | United Nations | workers
TOKYO - The fund said in Seoul [six] of its own children died.        | -             | children
""".strip().splitlines()


@pytest.mark.parametrize("row", COUNTED)
def test_a_number_counts_the_people_its_words_or_the_text_name(row: str) -> None:
    picture, side, category = (cell.strip() for cell in row.split("|"))
    text = picture.replace("[", "").replace("]", "")

    bond = next(b for b in bonds(text) if b.quantity and f"[{b.quantity.span.of(text)}]" in picture)

    assert shown(bond.group) == (side, category)


def test_people_counted_five_sentences_ago_are_forgotten() -> None:
    first = "The shelling killed 12 Georgian pilots."
    quiet = " It rained."

    assert shown(bonds(f"{first}{quiet * 3} Later 18 were injured.")[-1].group)[0] == "Georgia"
    assert shown(bonds(f"{first}{quiet * 4} Later 18 were injured.")[-1].group) == ("-", "people")


def test_two_numbers_far_apart_do_not_share_a_group() -> None:
    text = "There were 26 dead by noon in the old town and 65 wounded among Georgian troops."

    assert [shown(bond.group) for bond in bonds(text)] == [("-", "people"), ("Georgia", "soldiers")]
