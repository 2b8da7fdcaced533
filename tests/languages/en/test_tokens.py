"""A text falls into tokens, sentences, paragraphs and quotations, and each of them quotes its characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.languages.en.tokens import split

# The text | its tokens, a bar between two
TOKENS = """
South Korea’s army      : south|korea|'s|army
the boys' boots         : the|boys|'|boots
O’Neil didn't           : o'neil|didn't
11,000 men              : 11,000|men
12,  150 men            : 12,  150|men
in 1990, 300 fell       : in|1990|,|300|fell
at 9:30 it cost 1.2m    : at|9:30|it|cost|1.2|m
the U.S. Navy           : the|u.s.|navy
pro-government men      : pro-government|men
20-25 men--all hurt     : 20|-|25|men|--|all|hurt
line ____ end           : line|____|end
""".strip("\n").splitlines()


@pytest.mark.parametrize("row", TOKENS)
def test_words_numbers_and_marks_stand_alone(row: str) -> None:
    text, _, words = row.partition(" : ")

    assert split(text.rstrip()).words == tuple(words.split("|"))


# Each sentence in its own line: read as one text, the lines come out again.
SENTENCES = """
Rep. Vashti Quill spoke.
J. Orme agreed with her.
“Run!”
They ran at 5.30 a.m. on foot.
He said No. 5 was lost.
Was it so? yes, it was.
She left (late.)
“It was late,” she said, “and dark.”
Nobody knows (so far).
... but some guess.
"It is over."
""".strip().splitlines()


def test_a_sentence_ends_with_a_stop_before_a_new_beginning() -> None:
    text = " ".join(SENTENCES)

    assert [sentence.span.of(text) for sentence in split(text).sentences] == SENTENCES


LOST_SPACES = [
    ("It ended.The rest went home.", ["It ended.", "The rest went home."]),
    ("Unit x.Y was lost.", ["Unit x.Y was lost."]),
    ("Hill 5.The rest fell.", ["Hill 5.The rest fell."]),
    (". Then he left.", [".", "Then he left."]),
]


@pytest.mark.parametrize(("text", "sentences"), LOST_SPACES)
def test_a_lost_space_ends_a_sentence_only_between_words(text: str, sentences: list[str]) -> None:
    assert [sentence.span.of(text) for sentence in split(text).sentences] == sentences


def test_every_line_is_a_paragraph_unless_the_text_is_wrapped() -> None:
    article = "A bridge falls\nThe bridge fell at dawn. Nobody was hurt.\nIt was old."
    wire = "A bridge falls\n\nThe bridge fell\nat dawn. Nobody was hurt.\n\n\n\nIt was old."

    assert [(s.paragraph, s.heading) for s in split(article).sentences] == [(0, True), (1, False), (1, False), (2, False)]
    assert [s.span.of(wire).replace("\n", " ") for s in split(wire).sentences] == [
        "A bridge falls",
        "The bridge fell at dawn.",
        "Nobody was hurt.",
        "It was old.",
    ]
    assert [s.paragraph for s in split(wire).sentences] == [0, 1, 1, 2]


def test_empty_lines_before_a_text_cut_nothing_off_it() -> None:
    plain, indented = split("Two guards left. One stayed."), split("\n\nTwo guards left. One stayed.")

    assert [(each.first, each.last, each.paragraph) for each in indented.sentences] == [
        (each.first, each.last, each.paragraph) for each in plain.sentences
    ]


def test_full_lines_without_a_blank_one_are_wrapped() -> None:
    wire = "The bridge by the old mill\nfell at dawn, and Anna\nVerrit heard it. Nobody was\nhurt."

    assert [s.paragraph for s in split(wire).sentences] == [0, 0]


def test_long_lines_are_not_wrapped_whatever_the_blank_lines() -> None:
    text = "The bridge fell at dawn and nobody was there to see it, which is why it took the wardens until noon\nto notice.\n\nIt was old."

    assert [s.paragraph for s in split(text).sentences] == [0, 1, 2]


def test_a_heading_is_short_opens_a_paragraph_and_has_no_stop() -> None:
    long = "word " * 30
    text = f"A bridge falls\nIt fell. Then silence\n{long}\nThe end."

    assert [s.heading for s in split(text).sentences] == [True, False, False, False, False]


# What stands in the brackets is quoted
QUOTED = [
    "He said: “[It fell,]” and “[nobody ran.]”",
    'He said: "[It fell.]" She nodded.',
    "Nothing ” is quoted here.",
    "It ends with “",
]


@pytest.mark.parametrize("picture", QUOTED)
def test_quotations_stand_between_their_marks(picture: str) -> None:
    text = picture.replace("[", "").replace("]", "")
    marked = [part.partition("]")[0] for part in picture.split("[")[1:]]

    assert [span.of(text) for span in split(text).quotations] == marked


def test_a_mark_left_open_ends_with_its_paragraph() -> None:
    text = "“It fell,\n“and nobody ran,” he said."

    assert [span.of(text) for span in split(text).quotations] == ["It fell,", "and nobody ran,"]


def test_a_wire_in_capitals_is_known_as_such() -> None:
    assert split("THE BRIDGE FELL AT DAWN, THE WARDEN SAYS.").capitals
    assert not split("The Bridge Fell At Dawn.").capitals
    assert not split("").capitals


PROSE = st.text(st.sampled_from("aB1.,?!'’“”\" \n()-_é$"), max_size=60) | st.text(max_size=60)


@given(PROSE)
def test_sentences_hold_every_token_once_and_in_order(text: str) -> None:
    tokens = split(text)

    assert [index for s in tokens.sentences for index in range(s.first, s.last + 1)] == list(range(len(tokens.words)))
    assert all(s.span == tokens.span(s.first, s.last) for s in tokens.sentences)
    assert all(tokens.printed(i).replace("’", "'").lower() == tokens.words[i].replace("’", "'") for i in range(len(tokens.words)))
    assert not any(char.isalnum() for char in _between(text, tokens.starts, tokens.ends))


def _between(text: str, starts: tuple[int, ...], ends: tuple[int, ...]) -> str:
    """The characters that no token covers."""
    return "".join(text[end:start] for end, start in zip((0, *ends), (*starts, len(text)), strict=True))
