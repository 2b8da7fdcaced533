"""What the encoder hears joins what the rules read: new sayings come in, shared ones keep their speaker, the unheard stay for the chains."""

import pytest

from onrecord.languages.en import ENGLISH
from onrecord.records.reading import Attribution, Heard
from onrecord.records.text import Span
from onrecord.records.words import Certainty


def heard(text: str, source: str | None, cue: str, content: str, kind: str | None = None) -> Heard:
    def span(words: str) -> tuple[Span, ...]:
        return (Span(text.index(words), text.index(words) + len(words)),)

    return Heard(
        source=span(source) if source else (), cue=span(cue), content=span(content), sure=0.9, window=Span(0, len(text)), kind=kind
    )


def attributions(text: str, *found: Heard) -> tuple[Attribution, ...]:
    tokens = ENGLISH.split(text)
    return ENGLISH.find_attributions(tokens, ENGLISH.find_actors(tokens), ENGLISH.find_times(tokens, None), found)


BRAGGED = "The harbour guild bragged that nine crates and two guards had gone missing."


def test_a_verb_that_no_table_knows_becomes_a_saying() -> None:
    (found,) = attributions(
        BRAGGED, heard(BRAGGED, "The harbour guild", "bragged", "that nine crates and two guards had gone missing", "organisation")
    )
    assert found.who == ("harbour guild",)
    assert (found.says, found.certainty, found.rule) == (True, Certainty.ASSERTED, "heard")


def test_what_both_have_is_one_saying_with_the_speaker_of_the_rules() -> None:
    text = "Nine men had drowned, the mayor of Teshi said on Monday."
    (found,) = attributions(text, heard(text, "the mayor of Teshi", "said", "Nine men had drowned"))
    (alone,) = attributions(text)
    assert found == alone


def test_a_saying_that_was_not_heard_stays() -> None:
    (found,) = attributions("The mayor said nine men had drowned.")
    assert found.who == ("mayor",)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The navy has not confirmed that six men drowned.", "The navy", "has not confirmed", "that six men drowned"),
        ("The bishop deplored the drowning of six men.", "The bishop", "deplored", "the drowning of six men"),
        ("The bishop criticised the drowning of six men.", "The bishop", "criticised", "the drowning of six men"),
    ],
)
def test_nothing_stands_on_a_denied_saying_or_an_attitude(text: str, source: str, cue: str, content: str) -> None:
    found = attributions(text, heard(text, source, cue, content))[-1]
    assert not found.says or ENGLISH.is_stance(cue)
