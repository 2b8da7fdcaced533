"""Whoever was hurt is counted without a numeral too: by name, as "the driver", as one of a list; what suffers nothing is not."""

import pytest

from onrecord.languages.en.counting import bind
from onrecord.languages.en.numbers import find_quantities
from onrecord.languages.en.times import find_times
from onrecord.languages.en.tokens import split

# text | each one hurt: measure, words, count ("-" where a plural has none)
CASES = """
Gunmen killed Judge Anna Verrit and her driver. | killed Judge Anna Verrit 1; killed driver 1
GUNMEN KILLED JUDGE ANNA VERRIT AND HER DRIVER. | killed JUDGE ANNA VERRIT 1; killed DRIVER 1
The blast wounded the watchman. | wounded watchman 1
MAYOR PAUL ORTEZ WAS SHOT TO DEATH ON SUNDAY. | killed MAYOR PAUL ORTEZ 1
Father Tomas Ruel, a member of the council, was kidnapped in May. | abducted Father Tomas Ruel 1
FATHER TOMAS RUEL, WHO WAS KIDNAPPED IN MAY, SPOKE TODAY. | abducted FATHER TOMAS RUEL 1
THE BISHOP AND HIS SISTER WERE FOUND DEAD. | killed BISHOP 1; killed SISTER 1
He condemned the murder of Senator Ivo Lund. | killed Senator Ivo Lund 1
THEY DEPLORE THE ASSASSINATION OF SENATOR IVO LUND. | killed SENATOR IVO LUND 1
THE JUDGE'S MURDER SHOOK THE TOWN. | killed JUDGE 1
THE PRIEST MURDERED IN APRIL HAD BEEN WARNED. | killed PRIEST 1
THE TEACHER, PEDRO MALVA, WAS WOUNDED. | wounded PEDRO MALVA 1
THE GUARD WAS KILLED ALONG WITH HIS SON. | killed GUARD 1; killed SON 1
THE REBELS RELEASED NURSE CLARA DIETZ. | released NURSE CLARA DIETZ 1
TWO TEACHERS WERE KILLED. THEY WERE IDENTIFIED AS PEDRO MALVA AND LUIS ROA. | killed TEACHERS 2; killed PEDRO MALVA 1; killed LUIS ROA 1
The blast killed 28 year old Anna Verrit. | killed Anna Verrit 1
On 3 May, 45-year-old Pedro Malva and 54-year-old Luis Roa were killed. | killed Pedro Malva 1; killed Luis Roa 1
On 3 May, 16 year old Anna Verrit and her one month old nephew Luis Roa were killed. | killed Anna Verrit 1; killed nephew Luis Roa 1
THE ARMY KILLED THE PEASANTS. | killed PEASANTS -
They kidnapped the publisher Luis Roa and released him. | abducted publisher Luis Roa 1; released publisher Luis Roa 1
THE TANNER, WHO OWNS A SHOP AND LIVES THERE, WAS KIDNAPPED. | abducted TANNER 1
AS REPORTED BY JUSTICE ANNA VERRIT, WHO WAS SHOT TO DEATH IN MAY, HE LIED. | killed JUSTICE ANNA VERRIT 1
HE CONDEMNED THE MURDER ON 3 MAY IN LIMA OF SENATOR IVO LUND. | killed SENATOR IVO LUND 1
THE INJURED WERE IDENTIFIED AS ANNA VERRIT, 34; PEDRO MALVA, 12; AND LUIS ROA. | wounded ANNA VERRIT 1; wounded PEDRO MALVA 1; wounded LUIS ROA 1
They killed the agent's 2-year-old son. | killed agent's 2-year-old son 1
""".strip().splitlines()

NOBODY = """
The rebels tried to kill the mayor.
The mayor was not wounded.
THE MAYOR ESCAPED BEING KIDNAPPED.
The group released a statement.
THE GROUP RELEASED THE LIST.
He condemned the attempted murder of the mayor.
The wounded man spoke.
The mayor would be killed.
He received death threats.
The spokesman for the rebels killed the hopes of peace.
""".strip().splitlines()

ONCE = """
Judge Anna Verrit was killed on Monday. The judge was killed by two men.
Judge Anna Verrit was killed on Monday. Verrit was murdered by two men, he said.
Gunmen killed 12 farmers. The farmers were killed at dawn.
""".strip().splitlines()


def victims(text: str) -> list[str]:
    """Each bond of people hurt: measure, words, count."""
    tokens = split(text)
    quantities = find_quantities(tokens, find_times(tokens, None))
    found = []
    for bond in bind(tokens, quantities):
        words = bond.group.span.of(text) if bond.group.span else ""
        count = "-" if bond.quantity is None else bond.quantity.point
        found.append(f"{bond.measure} {words} {count}")
    return found


@pytest.mark.parametrize("row", CASES)
def test_whoever_was_hurt_is_counted_without_a_numeral(row: str) -> None:
    text, _, expected = row.partition(" | ")
    assert victims(text) == [part.strip() for part in expected.split(";")]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_was_hurt(text: str) -> None:
    assert victims(text) == []


@pytest.mark.parametrize("text", ONCE)
def test_people_told_of_again_are_counted_once(text: str) -> None:
    assert len(victims(text)) == 1
