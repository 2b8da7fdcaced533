"""A number counts the people that an outcome befell, by the first rule that finds one; what no rule binds is no count."""

import pytest

from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.numbers.finding import find_quantities
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Bond


def bonds(text: str) -> tuple[Bond, ...]:
    """The bonds of a text printed on no known day."""
    tokens = split(text)
    return bind(tokens, find_quantities(tokens, find_times(tokens, None)))


def pictured(picture: str) -> tuple[str, list[str]]:
    """The text of a picture and what stands in its brackets."""
    return picture.replace("[", "").replace("]", ""), [part.partition("]")[0] for part in picture.split("[")[1:]]


# The number in brackets | what befell those people
COUNTED_AS = """
[300] soldiers moved there.                                                | deployed
[Nine] captives died in custody.                                           | died_in_captivity
The mine left [14] wounded.                                                | wounded
[At least 100] of them were dead.                                          | killed
The shelling left [12] of the conscripts dead.                             | killed
[Some 30] of those wounded were miners.                                    | wounded
[60] further deaths were recorded.                                         | killed
There were [30] enemy casualties.                                          | casualties
The brigade took [400] heavy-infantry casualties.                          | casualties
The harbour office listed [60] deaths.                                     | killed
[Nine] soldiers captured by the marines are in a camp.                     | captured
[Three] soldiers were shot dead.                                           | killed
The camp houses [12,000] refugees from the coast.                         | displaced
The brigade took [400] enemy infantry casualties.                         | casualties
[100] conscripts sent abroad and 20 others are dead.                       | deployed
"""
OBJECT_OF = """
The raid killed [two] shepherds.                                           | killed
The blast wounded [three or four].                                         | wounded
Georgia sent Armenia [at least 3,000] soldiers.                            | deployed
The ministry mourned the deaths of [12] sailors.                           | killed
It killed instantly [12] guards.                                           | killed
It killed [not a single] guard.                                            | killed
It killed "[two] guards".                                                  | killed
The rebels have taken [two] soldiers prisoner.                             | captured
The flood claimed the lives of [six] miners.                               | killed
Police shot dead [eight] rioters.                                          | killed
The shell hit a mill, killing an entire family of [six].                   | killed
"""
SUBJECT_OF = """
[More than 300] soldiers are estimated to have been killed.                | killed
[Nine] soldiers captured by the marines are believed to have died.         | killed
[100] conscripts sent abroad are dead.                                     | killed
[Some 40] villagers who sheltered in the mill that night are missing.      | missing
The [40] recruits had become casualties within a week.                     | casualties
The [12] guards that the militia killed two years ago slept.               | killed
[Nine] sailors long since dead lie there.                                   | killed
One of the [50] cooks from the town captured in June was killed.            | captured
"""
NUMBER_OF = """
The raid brings to [244] the number of servicemen killed.                  | killed
"""
TOLL_OF = """
The death toll from the shelling reached [at least 112].                   | killed
The wounded were [close to 1,000].                                         | wounded
He put its losses at [900]                                                 | casualties
The number of dead stands at [41].                                         | killed
A death count of [40] was read out.                                        | killed
The force dispatched so far numbered [2,500].                              | deployed
The losses [exceeded 500].                                                 | casualties
Those killed, [40] in all, were miners.                                    | killed
"""
ALONGSIDE = """
A nurse was killed alongside [two] medics.                                 | killed
The captain died together with [two] guards.                               | killed
The captain perished along with [four] cadets.                             | killed
"""
LISTED = """
The raiders killed 40 farmers, [30] herders and two cooks.                 | killed
[Three] officers and 12 soldiers were killed.                              | killed
The army killed 12 rebels, including [two] commanders on foot.             | killed
The army killed 12 rebels -- [two] commanders on foot and a cook.          | killed
"""
DESCRIBED = """
A search goes on for [14] missing sailors.                                 | missing
The agency feeds [3.8 million] internally displaced people.                | displaced
The rebels hold [30] captured soldiers in a cave.                          | captured
"""
EARLIER_FIGURE = """
The office said 700 men were wounded, revising its April figure of [600].  | wounded
The toll rose to 41 dead from [36].                                        | killed
"""
AMONG_THEM = """
The shelling killed 43. Among them are [four] children and two cooks.      | killed
The shelling killed 43. Among them are four children and [two] cooks.      | killed
"""
BODIES = """
Workers dug out [20] bodies at dawn.                                       | killed
Workers dug out [20] bodies of Georgian soldiers.                          | killed
"""
TOLD_AGAIN = """
The raid killed 43. The mission put it at [51].                            | killed
The raid killed 43. The barber spoke of [60].                              | killed
"""
PART_TOLD = """
The raid killed 43 people. [Seven] were children.                          | killed
"""
SERVING = """
Georgian soldiers, [about 12,000] strong, crossed over.                    | deployed
Georgia might add [up to 400] more soldiers by June.                       | expected_to_be_sent
The kingdom has [around 12,000] soldiers in the valley.                    | deployed
[1,500] Georgian troops were already training there.                       | deployed
[About 2,000] Georgian troops are now in the valley.                       | present
"""
REFERRING = """
Georgia sent 600 soldiers. Their number reached [900].                     | deployed
Georgia sent 600 soldiers. Their number will reach [10,000].               | expected_to_be_sent
Georgia sent 600 soldiers. That figure is [half] of the troops asked for.  | deployed
"""
RULES = {
    "counted_as": COUNTED_AS,
    "object_of": OBJECT_OF,
    "subject_of": SUBJECT_OF,
    "number_of": NUMBER_OF,
    "toll_of": TOLL_OF,
    "alongside": ALONGSIDE,
    "listed": LISTED,
    "described": DESCRIBED,
    "earlier_figure": EARLIER_FIGURE,
    "among_them": AMONG_THEM,
    "bodies": BODIES,
    "told_again": TOLD_AGAIN,
    "part_told": PART_TOLD,
    "serving": SERVING,
    "referring": REFERRING,
}
CASES = [(rule, row) for rule, table in RULES.items() for row in table.strip().splitlines()]


@pytest.mark.parametrize(("rule", "row"), CASES)
def test_a_number_is_bound_by_its_rule(rule: str, row: str) -> None:
    picture, measure = (cell.strip() for cell in row.split("|"))
    text, (number,) = pictured(picture)

    bond = next(b for b in bonds(text) if b.quantity is not None and b.quantity.span.of(text) == number)

    assert (bond.rule, bond.measure) == (rule, measure)


# The quote in brackets
QUOTES = """
They say [at least 100 of them were dead] by noon.
The shelling left [12 of the conscripts dead] in their beds.
At dawn the raid [killed two shepherds], the clerk wrote.
In May Georgia [sent Armenia at least 3,000 soldiers].
Now [more than 300 soldiers are estimated to have been killed], he said.
The ministry mourned the [deaths of 12 sailors].
He put its [losses at 900], and left.
They hold [30 captured soldiers] in a cave.
""".strip().splitlines()


@pytest.mark.parametrize("picture", QUOTES)
def test_a_quote_holds_number_people_and_outcome_and_no_more(picture: str) -> None:
    text, quoted = pictured(picture)

    assert [bond.quote.of(text) for bond in bonds(text)] == quoted


# Nobody is counted
UNBOUND = """
A patrol set out to rescue two hostages.
The army plans to rescue two hostages.
Guards were killed near 12 houses and 3 barns.
Guards were killed by 12 herders.
Two guards on leave killed the king.
The 40 guards who kill goats for sport sleep.
The king they killed had a castle over 900 years old.
Twelve guards stayed behind because they killed a rumour.
It took 12 casualty reports to see it.
The 300 drivers trying to escape are safe.
Its losses at sea were 900 ships.
He put its losses at 40 percent of the fleet.
The prisoners were 12.
Nine children moved there.
The deaths worried 12 sailors.
Georgia did not add 400 soldiers.
The bridge they killed for was 12.
At the bridge are 2012 and 0930 hours.
Farmers were there before the 12 came.
No Georgian soldiers were sent.
The ministry gave no number of dead.
40 houses burned at 0930 and nobody knows why.
A quarter of the bridges were lost.
Traders have 12 horses in the valley.
A tally: 40 percent of the guards.
Half of the guards sleep.
40 pupils were in the school.
The toll is high, from 12 on.
The 12 cooks are there.
There were 30, the clerk wrote, fatalities.
""".strip().splitlines()


@pytest.mark.parametrize("text", UNBOUND)
def test_no_outcome_befell_them(text: str) -> None:
    assert [bond.quote.of(text) for bond in bonds(text) if bond.quantity is not None and bond.quantity.high != 0] == []


# Several numbers of a sentence | what befell each of them
SEVERAL = """
The raid killed [43] pupils and kidnapped [32].                          | killed abducted
Some [2,700] were wounded and [300] killed.                              | wounded killed
The shelling killed [12] soldiers; [40] herders fled.                    | killed displaced
The shelling killed [12] soldiers while [40] herders slept.              | killed -
[Two] cooks, [five] drivers or [12] guards died.                         | killed killed killed
[Two] cooks by the road, [five] drivers died.                            | - killed
Of the [300] soldiers sent in June [nine] have died.                     | deployed killed
The [12] guards stayed because [others] were killed.                     | - killed
[Nine] guards were there when the fire killed [a] cook.                  | - killed
[Nine] guards asked not to be sent back.                                 | -
Those who died have reached [100] and [300] are wounded.                 | killed wounded
Some [2,000] of the wounded were sent home.                              | repatriated
[Nine] died and [three] went missing.                                    | killed missing
[1,000] of the [11,000] guards had been killed by May.                    | killed -
[One] of them told a nurse he wanted to go home.                         | -
He offered to hand over both of the [12] guards.                         | -
[Fewer than 100] of the [12,000] sent have been taken alive.             | captured deployed
The shell killed [five] cooks and wounded from [six to 14] others.       | killed wounded
The shell killed [five] of one family, including [two] cooks, and wounded [four]. | killed killed wounded
[20] guards were killed, including [five] cooks and [two] nurses, and [nine] were hurt. | killed killed killed wounded
[Seven] cooks, Anna Berg ([34]) and her aunt Ida Lund, [61], among them, were killed. | killed - -
The floods displaced [900] people. [Two hundred] of them crossed the river. | displaced displaced
The bus carried [19] people. [Two] of them crossed the river.   | - -
[Nine] cooks were killed, and [a large number] were wounded.             | killed wounded
[A] cousin of the baker claimed that Olaf Berg was killed.               | -
""".strip().splitlines()


@pytest.mark.parametrize("row", SEVERAL)
def test_each_number_of_a_sentence_finds_its_own_outcome(row: str) -> None:
    picture, _, measures = row.rpartition("|")
    text, numbers = pictured(picture.strip())
    found = {b.quantity.span.of(text).lower().removeprefix("some "): str(b.measure) for b in bonds(text) if b.quantity is not None}

    assert [found.get(number.lower(), "-") for number in numbers] == measures.split()


def test_nobody_killed_is_a_count_and_nobody_sent_is_none() -> None:
    found = bonds("No Georgian soldiers were sent. No Georgian soldiers were killed.")

    assert [(bond.measure, bond.quantity and bond.quantity.point) for bond in found] == [("killed", 0)]


def test_a_predicate_too_far_away_is_out_of_reach() -> None:
    clause = "by the lake " * 30

    assert [b.rule for b in bonds(f"The 40 guards {clause}were killed.")] == []
    assert [b.rule for b in bonds(f"The 40 guards {clause[:24]}were killed.")] == ["subject_of"]


AHEAD = """
The mines kill [two] guards each night.           | killed              | past
Georgia plans to deploy [300] soldiers.           | expected_to_be_sent | ahead
Georgia is thought to have sent [300] soldiers.   | deployed            | past
[300] soldiers could be killed.                   | killed              | ahead
[300] soldiers are thought to be dead.            | killed              | past
Georgia was ready to return [300] captured men.   | captured            | past
[300] soldiers might have been killed.            | killed              | past
[300] soldiers were killed.                       | killed              | past
""".strip().splitlines()


@pytest.mark.parametrize("row", AHEAD)
def test_what_is_still_to_come_is_ahead(row: str) -> None:
    picture, measure, tense = (cell.strip() for cell in row.split("|"))
    text, _ = pictured(picture)

    bond = bonds(text)[-1]

    assert (bond.measure, "ahead" if bond.ahead else "past") == (measure, tense)
