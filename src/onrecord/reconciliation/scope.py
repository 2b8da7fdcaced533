"""Which people and which place a figure covers: at a place or inside it, a group or a part of it."""

from functools import lru_cache

from onrecord.reconciliation.names import canonical, metonyms, states

# What a report calls the people of a side as a whole; a figure on one of them is a figure on the others.
GENERAL = frozenset("soldiers troops people personnel servicemen fighters forces men soldier".split()) | {"", "military personnel"}
KINDS_OF_PLACE = frozenset(
    "oblast region province city district governorate county state village town area territory the of border".split()
)


def category_key(category: str | None) -> str:
    """The group counted, where it is less than everybody of the side; else the empty string."""
    plain = (category or "").casefold().strip()
    return "" if plain in GENERAL else plain


def category_matches(wanted: str | None, category: str | None) -> bool:
    """Whether a category asked for is the claim's, or named in it ("officers" in "six senior officers")."""
    return wanted is None or set(wanted.casefold().split()) <= set((category or "").casefold().split())


def side_key(side: str | None) -> str:
    """The key that two spellings of one side share."""
    return canonical(side).casefold() if side else ""


@lru_cache(maxsize=8192)
def place_parts(name: str) -> tuple[str, ...]:
    """A place's name from the inside out, without the kinds of place: "Kursk Oblast, Russia" is kursk, russia."""
    return tuple(_part(part) for part in name.casefold().split(",") if part.strip())


def _part(part: str) -> str:
    words = part.split()
    bare = [word for word in words if word not in KINDS_OF_PLACE] or words
    plain = " ".join(bare)
    return states().get(plain, plain).casefold()


def _around(part: str) -> tuple[str, ...]:
    """The part itself and the state whose adjective it begins with: the Russian Far East lies in Russia."""
    head = part.split(maxsplit=1)[0] if part else ""
    state = states().get(head) if " " in part else None
    return (part, state.casefold()) if state else (part,)


@lru_cache(maxsize=8192)
def lies_in(place: str | None, wanted: str | None) -> bool:
    """Whether the place is the one asked for or lies inside it, as far as its own name says."""
    if wanted is None:
        return True
    if place is None:
        return False
    inner = [name for part in place_parts(place) for name in _around(part)]
    seat = metonyms().get(wanted.casefold())
    asked = (seat.casefold(),) if seat and seat.casefold() in inner and wanted.casefold() not in inner else place_parts(wanted)
    found = iter(inner)
    return all(part in found for part in asked)


def nested(place: str | None, other: str | None) -> bool:
    """Whether the first place is a part of the second and not the same."""
    return bool(place and other) and place_parts(place or "") != place_parts(other or "") and lies_in(place, other)


def same_place(place: str | None, other: str | None) -> bool:
    """Whether two figures may cover the same place; one that names none may cover any."""
    return place is None or other is None or place_parts(place) == place_parts(other)
