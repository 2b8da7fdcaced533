"""Counts of one text refer to each other: repeats, parts of a whole, shares of a base, tolls that replace an earlier one."""

import pytest

from claims.count_texts import counts, marked, of_number
from onrecord.records.claims import Claim


def reference(claims: list[Claim], text: str, identity: str | None) -> str:
    """The printed number of the claim referred to, or a dash."""
    found = [c.number for c in claims if c.id == identity and c.number]
    return text[found[0].start : found[0].end] if found else "-"


# The part in brackets | the number it is a part of
PARTS = r"""
The strike killed 93 people, including [12] children.                              | 93
The strike killed 93 people, among them [12] children killed in bed.               | 93
The strike killed 93 people, [12] of whom were killed in bed.                      | 93
The strike killed 93 people. [At least 12] of them killed were children.           | 93
The strike killed 93 people, including 12 children and [3] women.                  | 93
The strike killed 93 people, including 12 children, including [3] babies.          | 93
The strike caused 148 casualties ([93] killed).                                    | 148
The army lost 148 men killed or wounded, including [93] killed.                    | 148
The strike killed 93 people and wounded [12] of them.                              | -
The strike killed 93 people and wounded [12].                                      | -
The strike (the second of the week) killed 93 people and later [12] more.          | -
The strike killed 93 people\n\nIncluding the guards [12] men were killed.          | -
Georgia lost 900 men. Half of its soldiers were killed, including [12] pilots.     | 900
The raid killed nobody but losses will mount, including [12] killed.               | -
""".strip().splitlines()


@pytest.mark.parametrize("row", PARTS)
def test_a_part_names_its_whole(row: str) -> None:
    picture, whole = (cell.strip() for cell in row.split("|"))
    text, (number,) = marked(picture)
    claims = counts(text)

    assert reference(claims, text, of_number(claims, text, number).subset_of) == whole


def test_a_whole_out_of_reach_is_none() -> None:
    near, far = (f"The strike killed 93 people. {'It rained. ' * times}Of them 12 were killed in bed." for times in (8, 16))

    assert [bool(counts(text)[-1].subset_of) for text in (near, far)] == [True, False]


# The share in brackets | the number it is taken of
SHARES = """
Georgia sent 11,000 soldiers. [Around a quarter] of the Georgian soldiers were killed.                    | 11,000
[Around a quarter] of the Georgian soldiers were killed. Georgia sent 11,000 soldiers.                    | 11,000
Georgia sent 600 soldiers. It sent 900 soldiers. [Half] of the Georgian soldiers were killed.             | 900
[Around a quarter] of the Georgian soldiers were killed. Armenia sent 11,000 soldiers.                    | -
The blast killed 12 Georgian soldiers. [Half] of the Georgian soldiers were wounded.                      | -
""".strip().splitlines()


@pytest.mark.parametrize("row", SHARES)
def test_a_share_names_the_people_sent_of_which_it_is_taken(row: str) -> None:
    picture, base = (cell.strip() for cell in row.split("|"))
    text, (share,) = marked(picture)
    claims = counts(text)

    assert reference(claims, text, of_number(claims, text, share).share_of) == base


def test_only_a_share_is_taken_of_anything() -> None:
    claims = counts("Georgia sent 11,000 soldiers. The blast killed 12 Georgian soldiers.")

    assert [claim.share_of for claim in claims] == [None, None]


# The same text twice over | whether the second figure repeats the first
REPEATS = """
93 people were killed. The mayor wept. Then 93 people were killed.                          | yes
93 people were killed. The mayor wept. Then 94 people were killed.                          | no
93 people were killed. The mayor wept. Then 93 people were wounded.                         | no
93 Georgians were killed. The mayor wept. Then 93 Armenians were killed.                    | no
Georgia says 93 people were killed. The mayor said 93 people were killed.                     | no
A few people were killed. The mayor wept. Then a few people were killed.                    | yes
Dozens of people were killed. The mayor wept. Then a few people were killed.                | no
Nine people died in Tuesday's raid. In all nine people died in the war.                       | no
""".strip().splitlines()


@pytest.mark.parametrize("row", REPEATS)
def test_a_figure_is_repeated_by_the_same_of_the_same_people_by_the_same_source(row: str) -> None:
    text, repeated = (cell.strip() for cell in row.split("|"))
    first, second = counts(text)

    assert second.repeats == (first.id if repeated == "yes" else None)
    assert first.repeats is None


def test_every_later_repeat_points_to_the_first() -> None:
    first, *later = counts("93 people were killed. The mayor wept. Then 93 people were killed. Later 93 people were killed.")

    assert [claim.repeats for claim in later] == [first.id, first.id]


def test_people_of_unknown_number_repeat_nothing() -> None:
    claims = counts("Nobody slept. The raid inflicted losses on Georgian troops. The raid inflicted losses on Georgian troops.")

    assert [(claim.number, claim.repeats, claim.subset_of) for claim in claims] == [(None, None, None), (None, None, None)]


# The newer figure in the first brackets, the older in the second
UPDATES = """
The office said [700] men were wounded, updating an earlier toll of [600] wounded.
The office said [41] people were killed, up from [36] killed.
So far [41] people were killed, said the office, whose previous figure was [36] killed.
""".strip().splitlines()


@pytest.mark.parametrize("picture", UPDATES)
def test_an_updated_toll_supersedes_the_earlier_one_which_stays(picture: str) -> None:
    text, (new, old) = marked(picture)
    claims = counts(text)

    assert of_number(claims, text, new).supersedes == of_number(claims, text, old).id
    assert of_number(claims, text, old).supersedes is None


NO_UPDATES = """
So far 41 people were killed. Later 36 people were killed.
So far 41 people were wounded, said the office, whose previous figure was 36 killed.
The earlier toll was 36 killed.
The earlier toll was high. Nobody slept. The raid inflicted losses on Georgian troops, updating losses.
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_UPDATES)
def test_two_figures_alone_are_no_update(text: str) -> None:
    assert [claim.supersedes for claim in counts(text) if claim.supersedes] == []
