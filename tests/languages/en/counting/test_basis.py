"""What a number counts follows from its words: a running total, one incident, what is there, what is added or still to come."""

import pytest

from claims.count_texts import counts, marked, of_number

# The number in brackets | what it counts
BASES = """
[More than 300] soldiers have been killed so far, the agency said.          | total_to_date
[More than 300] soldiers have been killed since October.                    | total_to_date
In all [40] people have died.                                               | total_to_date
The cumulative losses of the army stand at [900].                           | total_to_date
The war killed [40,000] people.                                             | total_to_date
The army lost [40] men in five months of fighting.                          | total_to_date
The fair was merry. [Nine] people died.                                     | total_to_date
[Nine] people died in 2025.                                                 | total_to_date
[70,000] people have been displaced.                                        | total_to_date
On Tuesday Georgia sent [600] soldiers.                                     | total_to_date
Since October [40] people have been killed in raids.                        | total_to_date
The mill was bombed at dawn. The mayor wept. [Nine] people died.            | in_period
[Nine] cooks were seized.                                                   | in_period
Two cooks were seized and [nine] killed.                                    | in_period
[Nine] cooks have been seized.                                              | total_to_date
The raid shook Quill. The mayor wept. The army has lost [900] men.          | total_to_date
The raid has killed [nine] cooks.                                           | in_period
[Nine] cooks may have been seized.                                          | in_period
The rebels said they had killed [nine] men.                                 | in_period
The rebels claimed to have wounded [nine] men.                              | in_period
The rebels lost [nine] men.                                                 | total_to_date
The priest saw [31] bodies.                                                 | in_period
[Forty] men surrendered.                                                    | in_period
[Eight] cooks are still missing.                                            | stock
[Eight] cooks remain missing.                                               | stock
The rebels seized a total of [nine] cooks in a raid.                        | in_period
A raid shook Quill. The toll of the campaign rose to [270].                 | total_to_date
It was a raid. The mayor wept. [Nine] people died.                          | in_period
A blast killed [12] people.                                                 | in_period
The blast killed [12] people on Tuesday.                                    | in_period
[12] people died on Tuesday.                                                | in_period
[12] people died in December.                                               | in_period
The death toll from the blast reached [41].                                 | in_period
The death toll from Tuesday's blast reached [41].                           | in_period
A raid shook Quill. The mayor put the toll at [12].                         | in_period
The blast killed nine, taking the toll since October to [270].              | total_to_date
The fair was merry. The mayor put the toll of the fever at [12].            | total_to_date
On Tuesday [nine] people went missing.                                      | in_period
In November Georgia sent [600] soldiers.                                    | in_period
A strike of the war killed [12] people.                                     | in_period
A dawn raid shook Quill. The mayor wept. [Nine] people died.                | in_period
The rebels released [18] captives.                                          | in_period
The shelling killed 12 people and wounded [20] more.                        | in_period
The shelling killed 12 people. [Another 20] died in hospital.               | increment
Georgia sent 600 soldiers. It sent [another 300] by train.                  | increment
Georgia sent [300] extra soldiers.                                          | increment
Georgia sent [3,000] reinforcements.                                        | increment
[Half] of the Georgian soldiers were killed.                                | proportion
[Around 92] men a day were killed.                                          | rate
[About 2,000] Georgian troops are in the valley.                            | stock
The rebels may release [18] captives.                                       | planned
Georgia plans to send [300] soldiers.                                       | planned
""".strip().splitlines()


@pytest.mark.parametrize("row", BASES)
def test_a_number_counts_what_its_words_say(row: str) -> None:
    picture, basis = (cell.strip() for cell in row.split("|"))
    text, (number,) = marked(picture)
    found = [c for c in counts(text) if c.number and number.endswith(text[c.number.start : c.number.end])]

    assert [claim.basis for claim in found] == [basis]


def test_a_figure_to_rise_is_planned_without_a_number() -> None:
    (toll, dead) = counts("Casualties are expected to rise; 12 people were killed in the raid.")

    assert (toll.number, toll.basis, dead.basis) == (None, "planned", "in_period")


def test_losses_without_a_number_add_to_nothing() -> None:
    (claim,) = counts("Nobody slept. The raid inflicted losses on Georgian troops.")

    assert (claim.number, claim.basis) == (None, "in_period")


def test_an_incident_told_late_in_a_text_is_not_its_subject() -> None:
    text = "The fair was merry. The mayor wept. It rained. A raid shook Quill. Nine people died."

    assert of_number(counts(text), text, "Nine").basis == "total_to_date"
