"""A figure covers some people at some place; another one covers the same, a part of it, or something else."""

import pytest

from onrecord.reconciliation.scope import category_key, category_matches, lies_in, nested, same_place


@pytest.mark.parametrize(
    ("place", "wanted", "inside"),
    [
        ("Kursk Oblast, Russia", "Kursk", True),
        ("Kursk Oblast, Russia", "Kursk region", True),
        ("Kursk Oblast, Russia", "Russia", True),
        ("Kursk Oblast, Russia", "Kursk, Russia", True),
        ("Kursk Oblast, Russia", "Ukraine", False),
        ("Russia", "Kursk", False),
        ("Russian Far East", "Russia", True),
        ("Kyiv, Ukraine", "Kyiv", True),
        ("Kyiv, Ukraine", "Ukraine", True),
        (None, "Russia", False),
        (None, None, True),
        ("Russia", None, True),
    ],
)
def test_a_place_asked_for_is_that_place_or_around_it(place: str | None, wanted: str | None, *, inside: bool) -> None:
    assert lies_in(place, wanted) is inside


def test_a_part_of_a_place_is_not_the_place() -> None:
    assert nested("Kursk Oblast, Russia", "Russia")
    assert not nested("Russia", "Russia")
    assert not nested("Russia", "Kursk Oblast, Russia")
    assert same_place("Kursk Oblast, Russia", "Kursk region, Russia")
    assert not same_place("Kursk Oblast, Russia", "Russia")


def test_soldiers_and_troops_are_everybody_and_officers_are_not() -> None:
    assert [category_key(c) for c in ("soldiers", "Troops", None, "special forces")] == ["", "", "", "special forces"]
    assert category_matches("officers", "six senior officers")
    assert not category_matches("officers", "soldiers")
