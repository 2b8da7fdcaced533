"""By whom people were hurt: from their own sentence, from where the same people are told of, or from the attack around them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.languages.en.counting.deeds import HARM, WAKING, Deed, deeds_of
from onrecord.languages.en.counting.groups import Cast
from onrecord.languages.en.counting.person_words import TITLES
from onrecord.languages.en.numbers.counted import people_noun
from onrecord.records.reading import Bond
from onrecord.records.text import Tokens

REACH = 3  # sentences from an attack to those whom it hurt; 2 to 8 read the 350 reports this was measured on alike
MOST = 8  # who own up to what a text tells, or are named as the ones


def with_doers(cast: Cast, bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds, each with who did it where the text says so."""
    tokens = cast.tokens
    wanted = {_sentence(tokens, bond) for bond in bonds if bond.measure in HARM}
    if not wanted:
        return list(bonds)
    deeds = _deeds(cast)
    own = [_own(tokens, bond, deeds) if bond.measure in HARM else None for bond in bonds]
    known = {key: name for bond, name in zip(bonds, own, strict=True) if name is not None for key in _keys(tokens, bond)}
    told = [deed for found in deeds.values() for deed in found if deed.told][:MOST]
    return [replace(bond, by_whom=name or _elsewhere(tokens, bond, deeds, known, told)) for bond, name in zip(bonds, own, strict=True)]


def _elsewhere(
    tokens: Tokens, bond: Bond, deeds: Mapping[int, list[Deed]], known: Mapping[tuple[bool, str], str], told: Sequence[Deed]
) -> str | None:
    """Who did it by another sentence, or None."""
    if bond.measure not in HARM:
        return None
    again = next((known[key] for key in _keys(tokens, bond) if key in known), None)
    return again or _near(tokens, bond, deeds) or _told(bond, told)


def _sentence(tokens: Tokens, bond: Bond) -> int:
    return bisect_right(tokens.sentences, bond.quote.start, key=lambda sentence: sentence.span.start) - 1


def _deeds(cast: Cast) -> Mapping[int, list[Deed]]:
    """Place of a sentence -> the deeds told there."""
    found: dict[int, list[Deed]] = {}
    for place, sentence in enumerate(cast.tokens.sentences):
        if not WAKING.isdisjoint(cast.tokens.words[sentence.first : sentence.last + 1]):
            deeds = deeds_of(cast, sentence)
            if deeds:
                found[place] = deeds
    return _resolved(found)


def _resolved(deeds: dict[int, list[Deed]]) -> dict[int, list[Deed]]:
    """The deeds with "the attackers" being those who were named before."""
    last: Deed | None = None
    for found in deeds.values():
        for index, deed in enumerate(found):
            if deed.doer.by_deed and last is not None:
                found[index] = replace(deed, doer=replace(deed.doer, name=last.doer.name))
        last = next((deed for deed in found if not deed.doer.by_deed), last)
    return deeds


def _own(tokens: Tokens, bond: Bond, deeds: Mapping[int, list[Deed]]) -> str | None:
    """Who did it by the bond's own sentence: the doer of its own deed, else of the nearest."""
    here = [deed for deed in deeds.get(_sentence(tokens, bond), ()) if deed.fits(bond.measure) and not _same(tokens, bond, deed)]
    if not here:
        return None
    at = bond.outcome.first if bond.outcome is not None else bond.quantity.first if bond.quantity is not None else 0
    last = bond.outcome.last if bond.outcome is not None else at
    return min(here, key=lambda deed: (not at <= deed.at <= last, deed.told, abs(deed.at - at))).doer.name


def _same(tokens: Tokens, bond: Bond, deed: Deed) -> bool:
    """Whether the doer is no other than those hurt."""
    span = tokens.span(deed.doer.first, deed.doer.last)
    return bond.group.side == deed.doer.name or (bond.group.span is not None and bond.group.span.meets(span))


def _keys(tokens: Tokens, bond: Bond) -> Iterator[tuple[bool, str]]:
    """By what the same people are known again: one by a word of the name, several by their noun."""
    if bond.group.span is None:
        return
    words = bond.group.span.of(tokens.text).lower().split()
    if bond.quantity is None or bond.quantity.point != 1:
        yield from ((False, word) for word in words[-1:])
        return
    name = [word for word in words if word not in TITLES and not people_noun(word)]
    yield from ((True, word) for word in name or words[-1:])


def _near(tokens: Tokens, bond: Bond, deeds: Mapping[int, list[Deed]]) -> str | None:
    """Who attacked in the sentences around."""
    place = _sentence(tokens, bond)
    for other in (*range(place - 1, place - REACH - 1, -1), *range(place + 1, place + REACH)):
        for deed in deeds.get(other, ()):
            if deed.fits(bond.measure) and not _same(tokens, bond, deed):
                return deed.doer.name
    return None


def _told(bond: Bond, told: Sequence[Deed]) -> str | None:
    """Who owned up to it or is named as the one, anywhere in the text."""
    return next((deed.doer.name for deed in told if deed.doer.name != bond.group.side), None)
