"""Words of outcome say what befell people; joined ones are one outcome, and their form says who stands where."""

from collections import Counter

import pytest

from onrecord.languages.en.counting.outcomes import find_outcomes
from onrecord.languages.en.counting.phrases import PHRASES, OutcomePhrase, phrase_at
from onrecord.languages.en.counting.words import FORMS, OUTCOMES, OutcomeWord
from onrecord.languages.en.tokens import split
from onrecord.records.reading import Outcome


def outcomes(text: str) -> list[Outcome]:
    return find_outcomes(split(text))


@pytest.mark.parametrize("row", OUTCOMES, ids=lambda row: row.forms.split()[0])
def test_the_example_of_a_row_shows_its_measure(row: OutcomeWord) -> None:
    words = split(row.example).words
    (outcome,) = (outcome for outcome in outcomes(row.example) if words[outcome.first] in row.forms.split())

    assert (outcome.measure, outcome.sort) == (row.measure, row.sort)


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row.words.split("/")[0])
def test_the_example_of_a_phrase_shows_its_measure(row: OutcomePhrase) -> None:
    words = split(row.example).words
    (outcome,) = (outcome for outcome in outcomes(row.example) if words[outcome.first] not in FORMS or phrase_at(words, outcome.first))

    assert (outcome.measure, outcome.sort) == (row.measure, row.sort)


def test_each_form_belongs_to_one_word() -> None:
    forms = Counter(form for row in OUTCOMES for form in set(row.forms.split()))

    assert [form for form, count in forms.items() if count > 1] == []
    assert set(FORMS) == set(forms)
    assert all(form == form.lower() for form in forms)


# The outcome in brackets | its measure | what its form says
OUTCOME_PICTURES = """
The raid [killed] four                           | killed     | participle
The raid is [killing] them                       | killed     | passive gerund
They [slew] four                                 | killed     |
Four [have been] there and [died]                | killed     | participle
Four were [fatally wounded]                      | killed     | passive participle
Four were believed [dead]                        | killed     | passive
The state is believed to have [sent] four        | deployed   | participle
Four were [killed or wounded]                    | casualties | passive participle
Four were [killed and injured]                   | casualties | passive participle
Four were [killed, or captured]                  | casualties_incl_missing_captured | passive participle
Four were [killed, wounded, or captured]         | casualties_incl_missing_captured | passive participle
The [dead, wounded and missing] are many         | casualties_incl_missing_captured |
Four were [wounded/injured]                      | wounded    | passive participle
Four were [killed] or arrested                   | killed     | passive participle
Four were [arrested] or killed                   | detained   | passive participle
Four were [killed], wounding nobody              | killed     | passive participle
Four were [killed] and                           | killed     | passive participle
Four were [killed] and two lived                 | killed     | passive participle
Police [shot dead] four                          | killed     | participle
Four were [shot dead]                            | killed     | passive participle
They have [taken] four soldiers prisoner         | captured   | participle
They [took prisoner] four soldiers               | captured   | participle
Four were [taken hostage]                        | abducted   | passive participle
They were all [taken captive]                    | captured   | passive participle
Four men [lost their lives]                      | killed     | participle
The fire [claimed the lives of] four             | killed     | participle
The flood [took] four lives                      | killed     | participle
Four were [sent] home                            | repatriated | passive participle
They [send] four back                            | deployed   |
Were [killed] by night                           | killed     | passive participle
They were [shooting dead] four                   | killed     | passive gerund
Three men are [out of action]                    | casualties | passive
Four have [gone to war]                          | deployed   | participle
""".strip().splitlines()


@pytest.mark.parametrize("row", OUTCOME_PICTURES)
def test_an_outcome_has_its_measure_and_its_form(row: str) -> None:
    picture, measure, form = (cell.strip() for cell in row.split("|"))
    text = picture.replace("[", "").replace("]", "")
    tokens = split(text)

    found = next(o for o in find_outcomes(tokens) if f"[{tokens.span(o.first, o.last).of(text)}]" in picture)

    assert found.measure == measure
    assert [name for name in ("passive", "participle", "gerund") if getattr(found, name)] == form.split()


NO_OUTCOME = """
The prisoner slept
The shell fell near the refugee camp
A hostage wrote to her captive brother
Their lives went on
We were at war
It cost lives
Lives were cheap
The prisoner of the story they took years to write now sleeps
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_OUTCOME)
def test_words_near_an_outcome_are_none(text: str) -> None:
    assert outcomes(text) == []


def test_joined_outcomes_are_counted_once() -> None:
    assert [o.measure for o in outcomes("Nine were killed or wounded and two fled.")] == ["casualties", "displaced"]


def test_numbers_of_their_own_part_two_outcomes() -> None:
    assert [o.measure for o in outcomes("The raid killed 43 and kidnapped 32.")] == ["killed", "abducted"]
