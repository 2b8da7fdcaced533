"""Reads a noun phrase of those who can do a deed: "a group of armed men", "the FMLN", "Israeli warplanes", "Colonel A B"."""

from dataclasses import dataclass

from onrecord.languages.en.counting.groups import Cast
from onrecord.languages.en.counting.person_words import ATTRIBUTES, PARTICLES, TITLES
from onrecord.languages.en.counting.sides import Naming, Side
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.numbers.counted import people_noun
from onrecord.languages.en.numbers.nouns import ADJECTIVAL, FAMILIES
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.text import Tokens

LONGEST = 14  # tokens of a doer's noun phrase: "presumed members of the fifth front of the revolutionary armed forces of the south"
SKIPPED = frozenset(
    "the a an some several another this that these those one two three four five six seven eight nine ten its their his her alleged "
    "presumed suspected purported supposed at least about many all other".split()
)
# "a group of armed men": the noun before "of" is of those behind it.
GROUPING = frozenset(
    "group groups band bands gang gangs column columns squad squads unit units member members cell cells commando commandos party "
    "patrol patrols faction factions front fronts wing branch detachment contingent number pair couple dozens scores hundreds mob crowd "
    "elements militants guerrillas agents forces army movement officers soldiers troops command".split()
)
# Bodies of people who act, besides the nouns of people themselves.
BODIES = frozenset(
    "army armies military police forces force front movement militia militias cartel cartels mafia navy patrol patrols government regime "
    "junta paramilitary paramilitaries squad squads battalion battalions brigade brigades regiment unit units group groups commando "
    "commandos gang gangs band bands column columns guard authorities commandoes cell cells faction factions organization organizations "
    "organisation organisations hitmen assassins murderers killers kidnappers mercenaries professionals armed extraditables "
    "narcoterrorists narco-terrorists traffickers arsonists bombers vigilantes elements dictatorship administration oligarchy thugs "
    "assassin murderer killer kidnapper hitman".split()
)
# What a side does its deeds with, and the deeds themselves: not who, but whose.
MEANS = frozenset(
    "warplane warplanes plane planes aircraft jet jets helicopter helicopters drone drones artillery airstrike airstrikes strike strikes "
    "bombing bombings bombardment shelling attack attacks raid raids missile missiles rocket rockets tank tanks gunboat gunboats "
    "shell shells fire gunfire bomb bombs quadcopter quadcopters air-strike air-strikes assault offensive".split()
)
NOT_DOERS = FAMILIES | frozenset(
    "others lives people's victim victims casualty casualties fatality fatalities martyr martyrs survivor survivors".split()
)
STOPS = frozenset(
    "and or but who whom which that when while where after before during as in on at near from to by with for against because since until "
    "if than then of not also later today yesterday tonight last early late this between into onto inside outside across along through "
    "under over within without toward towards around behind above below upon aboard despite".split()
)
VAGUE = ADJECTIVAL | {"force", "people", "military"}  # alone they may be no doers: "by force", "private", "the people"
ANYONE = frozenset("any no nobody none anyone someone they we it he she you i".split())
# They are named by the deed alone: whoever did it, was spoken of before.
BY_DEED = frozenset(
    "attackers attacker assailants assailant kidnappers kidnapper murderers murderer killers killer perpetrators captors assassins "
    "aggressors".split()
)
JOINTS = frozenset(("-", '"', "'s"))
MODALS = frozenset("will would could may might can must did does do".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """Who did it, at the tokens `first` to `last`: the name of a known armed group, else the words as printed.

    Attributes:
        by_deed: they are only called after it: "the attackers".
    """

    first: int
    last: int
    name: str
    by_deed: bool = False


def doer_at(cast: Cast, start: int, stop: int, *, anybody: bool = False) -> Doer | None:
    """The doers whom the noun phrase from `start` names, read no further than before `stop`, or None.

    Args:
        anybody: what stands there must be one who acts, whatever the word: "the MRTA claimed responsibility".
    """
    tokens = cast.tokens
    first = start
    while first < stop and (tokens.words[first] in SKIPPED or tokens.words[first] == '"'):
        first += 1
    last = _end(cast, first, min(stop, first + LONGEST))
    if last < first or not ANYONE.isdisjoint(tokens.words[first : last + 1]):
        return None
    return _named(cast, first, last, anybody=anybody)


def _end(cast: Cast, first: int, stop: int) -> int:
    """The last token of the noun phrase from `first`; `first - 1` where none begins."""
    words = cast.tokens.words
    last = index = first - 1
    while index + 1 < stop:
        index += 1
        word = words[index]
        if last >= first and (word in JOINTS or (word == "of" and words[last] in GROUPING) or (word == "the" and words[index - 1] == "of")):
            continue
        if word == "[" and last >= first:
            index = _closed(cast.tokens, index, stop)
            continue
        named = cast.sides_in(index, index)
        if not named and not _goes_on(cast.tokens, first, index):
            break
        last = index = min(named[0].last, stop - 1) if named else index
    return last


def _closed(tokens: Tokens, index: int, stop: int) -> int:
    """The token of the bracket that closes what opens at `index`."""
    return next((i for i in range(index + 1, stop) if tokens.words[i] == "]"), stop)


def _goes_on(tokens: Tokens, first: int, index: int) -> bool:
    """Whether the token is part of the noun phrase."""
    word = tokens.words[index]
    if not word[0].isalnum() or word in STOPS or word in ("the", "a", "an", "led") or word in BE or word in HAVE or word in MODALS:
        return False
    if word in ATTRIBUTES or word in PARTICLES or word in BODIES:
        return True
    verb = word in FORMS or (word in verb_forms() and index > first) or word.endswith(("ed", "ing"))
    of = "of" in tokens.words[first:index]  # what stood before it says nothing of the noun behind it
    before, after = () if of else tokens.words[first:index], tokens.words[index + 1 : index + 3]
    return not verb or word.endswith("armed") or (any(map(_actor, after)) and not any(map(_actor, before)))


def _actor(word: str) -> bool:
    return (people_noun(word) or word in BODIES) and word not in NOT_DOERS


def _named(cast: Cast, first: int, last: int, *, anybody: bool) -> Doer | None:
    """The doer that the tokens name, or None where they name nobody who acts."""
    words, sides = cast.tokens.words, cast.sides_in(first, last)
    head = _head(words, first, last)
    group = next((side.name for side in sides if side.naming is Naming.GROUP), None)
    side = group or (sides[0].name if sides and words[head] in MEANS else None)
    if side is not None:
        return Doer(first=first, last=last, name=side)
    if words[head] in MEANS or words[last] in NOT_DOERS or (first == last and words[last] in VAGUE):
        return None
    if not (anybody or _acts(cast.tokens, first, last, head) or _alone(sides, first, last)):
        return None
    printed = cast.tokens.span(first, last).of(cast.tokens.text)
    return Doer(first=first, last=last, name=" ".join(printed.split()), by_deed=first == last and words[last] in BY_DEED)


def _head(words: tuple[str, ...], first: int, last: int) -> int:
    """The token of the noun: the last before "of"."""
    of = next((index for index in range(first + 1, last) if words[index] == "of"), None)
    return last if of is None else of - 1


def _acts(tokens: Tokens, first: int, last: int, head: int) -> bool:
    """Whether the noun, or the title before a name, is of those who act."""
    words = tokens.words
    titled = words[first] in TITLES and last > first and not tokens.words[last].isdecimal()
    return _actor(words[head]) or _actor(words[last]) or titled or (words[first] == "armed" and words[last] == "forces")


def _alone(sides: tuple[Side, ...], first: int, last: int) -> bool:
    """Whether the phrase is a state's own name: "Russia"."""
    return bool(sides) and sides[0].naming in (Naming.STATE, Naming.METONYM) and sides[0].first == first and sides[0].last == last
