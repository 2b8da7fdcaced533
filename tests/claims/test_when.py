"""A figure holds on the day of its event, or up to the day its source spoke; without either it has no time."""

import pytest

from claims.count_texts import counts, marked, report

# The number in brackets | its time as EDTF
TIMES = """
The blast killed [12] people on Tuesday.                                            | 2025-01-14
The blast killed [12] people on Tuesday, the mayor said on Wednesday.               | 2025-01-14
On Wednesday the mayor said the blast had killed [12] people on Tuesday.            | 2025-01-14
The blast killed [12] people in December.                                           | 2024-12
A raid shook Quill on Tuesday. The mayor wept. [Nine] people died.                  | 2025-01-14
A raid shook Quill overnight. The mayor wept. [Nine] people died.                   | 2025-01-15/2025-01-16
A raid shook Quill on Tuesday.\\n\\nElsewhere [nine] people were killed.               | -
A raid shook Quill on Tuesday.\\n\\nNear Ostrel [nine] people were killed by a mine.   | -
The raid shook Quill on Tuesday.\\n\\nThe mine killed [two] men near Quill.         | 2025-01-14
The raid shook Tarn. [Nine] people were killed.\\n\\nA raid shook Quill on Tuesday.    | -
On Monday [12] people died in the raid and it rained on Tuesday.                    | 2025-01-13
A raid shook Quill on Tuesday. On Monday a raid had killed [two] people.            | 2025-01-13
Between October and December the army lost [900] men in raids.                      | 2024-10/2024-12
The raids killed [12] people between 2 and 5 January.                               | 2025-01-02/2025-01-05
The raids killed [12] people on Monday and Tuesday.                                 | 2025-01-13/2025-01-14
[600] men were sent, the army said, adding that 40 soldiers died in May 2024.       | ../2025-01-16
Between Jan. 3 and 5 aboard a ship [nine] people died.                              | 2025-01-03/2025-01-05
[Two] men captured on Thursday were freed on Saturday.                              | 2025-01-11
The rebels freed [two] men seized on 7 May 2024.                                    | -
[Two] men were seized on 7 May 2024.                                                | 2024-05-07
The raids killed [12] people on Jan. 4-7.                                           | 2025-01-04/2025-01-07
Over the weekend of Jan. 4 and 5 [12] people died in raids.                         | 2025-01-04/2025-01-05
Since Monday all was quiet, a cook said. A raid killed [12] people.                 | -
The raids killed [12] people today.                                                 | 2025-01-16
Georgia sent [300] soldiers in November and December.                               | 2024-11/2024-12
[More than 300] soldiers have been killed so far, the agency said in December.      | ../2024-12
The raids killed [12] people on Monday; it rained on Tuesday.                       | 2025-01-13
In the raid [nine] people died.                                                     | -
On Monday the army said that [12] people died in the raid.                          | -
[More than 300] soldiers have been killed so far.                                   | ../2025-01-16
[More than 300] soldiers have been killed so far, the agency said on Monday.        | ../2025-01-13
The agency said Monday that [more than 300] soldiers have been killed so far.       | ../2025-01-13
[More than 300] soldiers have been killed since October, the agency said on Monday. | 2024-10/2025-01-13
[70,000] people have been displaced since 3 January.                                | 2025-01-03/2025-01-16
[70,000] people have been displaced since early December.                           | 2024-12/2025-01-16
The Georgian defence ministry said on Monday it rained. Georgia has counted [12] dead. | ../2025-01-13
[70,000] people have been displaced in 2025.                                        | 2025/2025-01-16
Over the last three days [70,000] people were displaced.                            | 2025-01-13/2025-01-16
[Around 92] men a day were killed, the agency said on Monday.                       | ../2025-01-13
[Half] of the Georgian soldiers were killed.                                        | ../2025-01-16
[About 2,000] Georgian troops are in the valley.                                    | 2025-01-16
[About 2,000] Georgian troops are in the valley, the agency said on Monday.         | 2025-01-13
Georgia plans to send [300] soldiers.                                               | -
Georgia plans to send [300] soldiers in March.                                      | 2025-03
""".strip().splitlines()


@pytest.mark.parametrize("row", TIMES)
def test_a_figure_has_the_time_of_its_event_or_of_its_saying(row: str) -> None:
    picture, edtf = (cell.strip() for cell in row.split("|"))
    text, (number,) = marked(picture)
    (claim,) = (c for c in counts(text) if c.number and text[c.number.start : c.number.end] == number)

    assert (claim.time.edtf if claim.time else "-") == edtf


def test_a_printed_time_carries_its_characters() -> None:
    text = "The blast killed 12 people on Tuesday."
    (claim,) = counts(text)

    assert claim.time is not None
    assert text[claim.time.start : claim.time.end] == "Tuesday"


UNDATED = """
[Twelve] soldiers have been killed so far.              | -
[Twelve] soldiers have been killed since October 2024.  | 2024-10/..
[About 2,000] Georgian troops are in the valley.        | -
The blast killed [12] people on Tuesday.                | -
The blast killed [12] people on 14 January 2025.        | 2025-01-14
A blast on 14 January 2025 shook Quill. A raid killed [two] people on Sunday. | -
A blast on 14 January 2025 shook Quill. [Nine] died.    | 2025-01-14
""".strip().splitlines()


@pytest.mark.parametrize("row", UNDATED)
def test_without_a_publication_day_nothing_is_guessed(row: str) -> None:
    picture, edtf = (cell.strip() for cell in row.split("|"))
    text, (number,) = marked(picture)
    (claim,) = (c for c in counts(text, None) if c.number and text[c.number.start : c.number.end] == number)

    assert (claim.time.edtf if claim.time else "-") == edtf


def test_casualties_expected_to_rise_do_so_from_the_day_of_the_saying_on() -> None:
    (claim,) = (c for c in counts("Casualties are expected to rise, the agency said on Monday, as 12 slept.") if c.number is None)

    assert claim.time is not None
    assert claim.time.edtf == "2025-01-13/.."


def test_a_source_speaks_on_the_day_it_last_spoke_before() -> None:
    text = (
        "The agency said on Monday that 300 soldiers have been killed so far. It rained. "
        "The agency said on Tuesday that 400 soldiers have been killed so far. It rained. "
        "In all 500 soldiers have been wounded, the agency said. It rained. The minister said that 600 soldiers deserted."
    )

    assert [claim.time.edtf if claim.time else None for claim in counts(text)] == [
        "../2025-01-13",
        "../2025-01-14",
        "../2025-01-14",
        "../2025-01-16",
    ]


def test_a_source_that_speaks_on_a_day_named_later_spoke_then() -> None:
    text = "In all 500 soldiers have been wounded, the agency said. It rained. The agency said on Tuesday that it was busy."
    (claim,) = counts(text)

    assert claim.time is not None
    assert claim.time.edtf == "../2025-01-14"


def test_the_day_of_the_print_dates_no_event() -> None:
    text = "QUILL, 16 January 2025 - Nine people died in the raid."

    assert [claim.time for claim in counts(text)] == [None]


def test_a_day_after_the_print_dates_no_incident() -> None:
    text = "A raid shook Quill. The fair opens on 20 January 2025. Nine people died."

    assert [claim.time for claim in counts(text)] == [None]


def test_a_superseded_figure_has_its_own_time() -> None:
    text = "The agency said 700 men were wounded in all, revising its December figure of 600."
    older = counts(text)[-1]

    assert older.number is not None
    assert (older.number.point, older.time and older.time.edtf) == (600, "../2024-12")


def test_a_text_of_nobody_is_dated_all_the_same() -> None:
    found = report("The fair opened on Tuesday.")

    assert [(time.value) for time in found.times] == ["2025-01-14"]
    assert found.claims == ()
