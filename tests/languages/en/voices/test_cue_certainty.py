"""What the words of a passage commit their speaker to comes before the verb that introduces it."""

import pytest

from onrecord.languages.en.voices.certainty import SHADES, Shade, commitments, is_stance
from onrecord.languages.en.voices.going_on import goes_on
from onrecord.records.words import Certainty


@pytest.mark.parametrize("shade", SHADES, ids=lambda shade: shade.example)
def test_every_shade_colours_its_example(shade: Shade) -> None:
    assert next(commitments("said", shade.example, Certainty.ASSERTED))[1] is shade.certainty


def test_a_denial_stays_a_denial() -> None:
    assert next(commitments("denied", "an estimated forty men might have crossed", Certainty.DENIED))[1] is Certainty.DENIED


def test_a_figure_called_preliminary_right_after_is_an_estimate() -> None:
    assert (
        next(commitments("said", "the dead had passed ninety", Certainty.ASSERTED, ", a preliminary figure. More"))[1]
        is Certainty.ESTIMATED
    )


def test_an_attitude_is_no_report() -> None:
    assert is_stance("strongly condemned")
    assert not is_stance("has said")


def test_one_who_is_asked_answers_one_who_asks_does_not() -> None:
    assert not is_stance("was asked")
    assert is_stance("asked")


def test_announcing_ones_own_act_confirms_it() -> None:
    assert next(commitments("announced on Friday", "two sappers had been captured", Certainty.ASSERTED))[1] is Certainty.CONFIRMED
    assert next(commitments("announced", "floods had begun", Certainty.ASSERTED))[1] is Certainty.ASSERTED


def test_a_sentence_about_others_leans_on_the_one_before() -> None:
    assert goes_on(("at", "least", "nine", "others", "were", "hurt"))
    assert not goes_on(("the", "storm", "ended"))
