"""What the packaged model hears: whole characters, the same in every order and window, and nothing where none is asked for."""

import pytest

from onrecord.encoder import hear
from onrecord.records.text import Span

REPORT = (
    "KARESH, May 3 (Hill Wire) - The harbour guild bragged that nine crates had gone missing, and a midwife told the Hill Wire that "
    "four porters were hurt.\n\nAccording to the coroner, two of them died overnight. “Nobody asked us,” a porter said."
)


def test_it_hears_who_says_what_in_characters_of_the_text() -> None:
    found = hear(REPORT, "en", (), rest=True) or ()
    said = {(each.source[0].of(REPORT) if each.source else None, each.cue[0].of(REPORT)) for each in found}
    assert {("a midwife", "told"), ("the coroner", "According to"), ("a porter", "said")} <= said
    assert all(0.0 < each.sure <= 1.0 for each in found)
    assert [each.cue[0] for each in found] == sorted(each.cue[0] for each in found)


def test_a_window_says_the_same_whatever_else_is_read() -> None:
    text = "\n\n".join([REPORT] * 6)
    second = Span(len(REPORT) + 2, 2 * len(REPORT) + 2)
    fourth = Span(3 * len(REPORT) + 6, 4 * len(REPORT) + 6)
    whole = hear(text, "en", (second, fourth), rest=True) or ()
    part = hear(text, "en", (second, fourth)) or ()
    assert part
    assert set(part) < set(whole)
    assert all(each.window.meets(second) or each.window.meets(fourth) for each in part)


def test_nothing_is_heard_where_nothing_is_asked_for_and_no_model_reads_other_languages() -> None:
    assert hear(REPORT, "en", ()) == ()
    assert hear(REPORT, "xx", ()) is None


@pytest.mark.parametrize("text", ["", " \n ", "\ud800 said \udfff", "🙂 “Yes,” the nurse said 🙂.", "said " * 300])
def test_any_text_is_heard_within_its_characters(text: str) -> None:
    for each in hear(text, "en", (), rest=True) or ():
        assert all(0 <= span.start < span.end <= len(text) for part in (each.source, each.cue, each.content) for span in part)
