"""A stream gives its lines with their numbers, whatever it is made of."""

from io import BytesIO

from onrecord.documents.lines import LARGEST, split_lines, whole


def test_lines_are_numbered_and_the_last_needs_no_end() -> None:
    assert list(split_lines(BytesIO(b"one\n\nthree"))) == [(1, b"one\n"), (2, b"\n"), (3, b"three")]


def test_a_line_too_long_is_none_and_the_next_has_its_own_number() -> None:
    stream = BytesIO(b"x" * (LARGEST + 2_000_000) + b"\ntwo\n" + b"y" * LARGEST + b"\n")

    assert list(split_lines(stream)) == [(1, None), (2, b"two\n"), (3, None)]


def test_a_line_of_the_greatest_length_is_a_line() -> None:
    (line,) = split_lines(BytesIO(b"x" * LARGEST))

    assert line == (1, b"x" * LARGEST)


def test_a_stream_is_read_whole_if_it_fits() -> None:
    assert whole(BytesIO(b"x" * LARGEST)) == b"x" * LARGEST
    assert whole(BytesIO(b"x" * (LARGEST + 1))) is None
