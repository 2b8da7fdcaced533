"""Whose people a number counts: the side, by its adjective, its people's name or an armed group's name, and the category."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, zip_longest

from onrecord.languages.en.counting.sides import Naming, Side, find_sides
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Bond, Group, Sort
from onrecord.records.text import Tokens
from onrecord.records.words import Measure

STATE_ARMS = frozenset(
    "soldiers troops servicemen army military marines conscripts recruits officers police policemen personnel forces".split()
)
REBELS = frozenset("rebels guerrillas insurgents militants fighters terrorists gunmen jihadists extremists militiamen".split())
COLLECTIVES = {
    "ranks": "soldiers",
    "army": "soldiers",
    "armed": "soldiers",
    "military": "soldiers",
    "forces": "soldiers",
    "force": "soldiers",
    "contingent": "soldiers",
    "guard": "soldiers",
    "allies": "soldiers",
    "population": "civilians",
}
INTO = frozenset("of from among amongst on in against".split())
SPEAKERS = frozenset(
    "official officials spokesman spokesmen spokesperson spokespersons spokeswoman spokespeople lawmaker lawmakers leader "
    "leaders president minister ministers source sources analyst analysts diplomat diplomats reporters journalists agency "
    "agencies report reports committee commander commanders chief chiefs general authorities government ambassador".split()
)
STOPS = (
    INTO
    | BE
    | HAVE
    | frozenset("and or that who which whose to at by with has said told but as for the a an its their his put puts , . ; : ( )".split())
)
PAGE = 60  # groups to look back over; in the wordiest page seen some fifty were named
FIGURED = (Sort.NOUN, Sort.TOLL, Sort.STATE)
HARM = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES))
SENT = frozenset("sent dispatched deployed deployment".split())
SENDING = frozenset("sent send sends sending deployed deploy deploys deploying dispatched dispatch dispatching".split())
FOR = frozenset(("for", "of"))
OWNERS = frozenset(("army", "military"))
GROUP_REACH = 400  # tokens to look back for the armed group that "the rebels" are
REACH = 5  # words from a side's adjective to the noun: "Ukrainian and allied government special forces"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A group of people as the text names it, at its tokens."""

    first: int
    last: int
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """All that a text says of sides: their mentions and the groups of people, each in order.

    Attributes:
        home: the state of the dateline, where the text names it again or no other; None where the report was only written there.
        groups: the armed groups that the text names, in order of their first mention.
    """

    tokens: Tokens
    sides: tuple[Side, ...]
    named: tuple[Named, ...]
    home: str | None
    groups: tuple[str, ...]

    def sides_in(self, first: int, last: int) -> tuple[Side, ...]:
        """The sides named between two tokens, both included."""
        return self.sides[bisect_left(self.sides, first, key=_first) : bisect_left(self.sides, last + 1, key=_first)]

    def named_in(self, first: int, last: int) -> tuple[Named, ...]:
        """The groups whose names begin between two tokens, both included."""
        return self.named[bisect_left(self.named, first, key=_first) : bisect_left(self.named, last + 1, key=_first)]

    def only_soldiers(self) -> Group | None:
        """The soldiers that a text is about, where it tells of their being sent and names no other people."""
        spoken_of = {named.group.category for named in self.named} - {None}
        sides = {named.group.side for named in self.named} - {None}
        if len(sides) != 1 or not spoken_of <= {"soldiers", "men"} or SENT.isdisjoint(self.tokens.words):
            return None
        return Group(side=sides.pop(), category="soldiers")

    def named_before(self, index: int) -> Iterator[Named]:
        """The groups named within a page before the token, the nearest first."""
        stop = bisect_left(self.named, index, key=_first)
        return reversed(self.named[max(stop - PAGE, 0) : stop])


def _first(mention: Side | Named) -> int:
    return mention.first


def cast_of(tokens: Tokens) -> Cast:
    """The sides and groups of a text."""
    sides = find_sides(tokens)
    named = tuple(sorted((*_sided(tokens, sides), *_armed(tokens, sides), *_sent(tokens, sides)), key=lambda named: named.first))
    dateline = [side for side in sides if side.first < 4 and side.naming is Naming.METONYM]
    others = {side.name for side in sides if side not in dateline and side.naming is not Naming.GROUP}
    home = dateline[0].name if dateline and (not others or dateline[0].name in others) else None
    groups = dict.fromkeys(side.name for side in sides if side.naming is Naming.GROUP)
    return Cast(tokens=tokens, sides=sides, named=named, home=home, groups=tuple(groups))


def _sided(tokens: Tokens, sides: tuple[Side, ...]) -> Iterator[Named]:
    """The groups whose side is said: "North Korean soldiers", "South Koreans", "the Salvadoran army's ranks"."""
    for side, after in zip_longest(sides, sides[1:]):
        span = tokens.span(side.first, side.last)
        if side.naming is Naming.PEOPLE:
            yield Named(first=side.first, last=side.last, group=Group(side=side.name, span=span))
        elif side.naming is not Naming.METONYM:
            noun = _noun_after(tokens, side)
            if noun is not None and after is not None and after.first < noun and side.naming is Naming.STATE:
                continue  # "Russia's North Korean allies" are North Korea's
            if noun is not None:
                category = category_of(tokens.words[noun])
                yield Named(first=side.first, last=noun, group=Group(side=side.name, category=category, span=tokens.span(side.first, noun)))
            elif side.naming is Naming.GROUP and not _spoken_for(tokens, side):
                yield Named(first=side.first, last=side.last, group=Group(side=side.name, category="fighters", span=span))


def _sent(tokens: Tokens, sides: tuple[Side, ...]) -> Iterator[Named]:
    """The soldiers that a state sends: "North Korea had sent additional soldiers", "Pyongyang deployed troops"."""
    for side in sides:
        if side.naming not in (Naming.STATE, Naming.METONYM):
            continue
        after = range(side.last + 1, min(side.last + 1 + REACH, len(tokens.words)))
        verb = next((at for at in after if tokens.words[at] in SENDING), None)
        if verb is None or not {",", ".", ";", "that", "and"}.isdisjoint(tokens.words[side.last + 1 : verb]):
            continue
        noun = people_noun(tokens, verb + 1)
        if noun is not None and tokens.words[noun] in STATE_ARMS:
            yield Named(first=side.first, last=noun, group=Group(side=side.name, category="soldiers", span=tokens.span(noun, noun)))


def _spoken_for(tokens: Tokens, side: Side) -> bool:
    """ "a spokesman for the Rapid Support Forces" is one who speaks, not the group."""
    before = tokens.words[max(side.first - 3, 0) : side.first]
    return not FOR.isdisjoint(before[-2:]) and not SPEAKERS.isdisjoint(before[:-1])


def _noun_after(tokens: Tokens, side: Side) -> int | None:
    """The noun that a side's word qualifies; a state's own name only by its possessive: "Russia's soldiers"."""
    if side.naming is not Naming.STATE:
        return people_noun(tokens, side.last + 1)
    after = side.last + 1
    return people_noun(tokens, after + 1) if after < len(tokens.words) and tokens.words[after] == "'s" else None


def _armed(tokens: Tokens, sides: tuple[Side, ...]) -> Iterator[Named]:
    """The groups without a printed side: "the guerrillas", "civilians"."""
    taken = {index for side in sides for index in range(side.first, min(side.last + REACH, len(tokens.words)))}
    for index, word in enumerate(tokens.words):
        owner = word in OWNERS and tokens.words[index + 1 : index + 2] == ("'s",)  # "the army's own dead"
        if (word in PEOPLE_NOUNS or owner) and index not in taken and word not in SPEAKERS:
            yield Named(first=index, last=index, group=Group(category=category_of(word), span=tokens.span(index, index)))


def people_noun(tokens: Tokens, start: int) -> int | None:
    """The noun of people that the words from `start` lead to, or an outcome that stands for one ("North Korean dead"), or None."""
    for index in range(start, min(start + REACH, len(tokens.words))):
        word = tokens.words[index]
        if word in SPEAKERS:
            return None
        if word in PEOPLE_NOUNS or word in COLLECTIVES:
            return None if SPEAKERS.intersection(tokens.words[index + 1 : index + 3]) else index
        form = FORMS.get(word)
        if (
            form is not None
            and form.measure in HARM
            and (form.participle or form.sort in (Sort.NOUN, Sort.TOLL, Sort.STATE))
            and word != "lost"
        ):
            return index
        if word in STOPS or not (word[0].isalpha() or word in ("'s", "-")):
            return None
    return None


def category_of(word: str) -> str | None:
    """The category that a noun of people names, as a recorder writes it, or None."""
    return PEOPLE_NOUNS.get(word) or COLLECTIVES.get(word)


def resolved(cast: Cast, group: Group, index: int, earlier: Sequence[Bond]) -> Group:
    """A group whose side is not said: soldiers are the side's last spoken of or counted, rebels the group named, civilians nobody's."""
    if group.category in STATE_ARMS:
        return replace(group, side=_last_side(cast, index, earlier) or cast.home)
    return replace(group, side=_armed_group(cast, index)) if group.category in REBELS else group


def _last_side(cast: Cast, index: int, earlier: Sequence[Bond]) -> str | None:
    """The side of the soldiers last named or counted before the token."""
    named = ((n.first, n.group.side) for n in cast.named_before(index) if n.group.side and n.group.category in STATE_ARMS)
    counted = [(b.quantity.first, b.group.side) for b in earlier if b.quantity and b.group.side and b.group.category in STATE_ARMS]
    return max((*islice(named, 1), *counted[-1:]), default=(0, None))[1]


def _armed_group(cast: Cast, index: int) -> str | None:
    """The armed group last named before the token, else the only one that the text names at all."""
    before = [side.name for side in cast.sides_in(max(index - GROUP_REACH, 0), index - 1) if side.naming is Naming.GROUP]
    if before:
        return before[-1]
    return cast.groups[0] if len(cast.groups) == 1 else None
