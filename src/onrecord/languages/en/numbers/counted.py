"""What a number counts: the noun phrase after it, as far as it can be told without a parser."""

from dataclasses import dataclass
from functools import cache

from onrecord.languages.en.numbers.nouns import ADJECTIVAL, BODIES, CASUALTIES, FAMILIES, MANY_PEOPLE, ONE_PERSON, OUTCOMES, PEOPLE_NOUNS
from onrecord.languages.en.numbers.numerals import numeric_word
from onrecord.languages.nations import NATIONS
from onrecord.records.text import Tokens
from onrecord.records.words import Unit

LONGEST = 9  # tokens of a noun phrase; "20 heavily armed pro-government Syrian National Army special-forces fighters"
# Words that end a noun phrase.
STOPS = frozenset(
    "of in on at to from by for with as into near against during after before since until under over about between among amid "
    "despite including while when where who whom whose which that than then because if so but nor yet both either neither is are was "
    "were be been being am has have had having do does did will would shall should can could may might must not n't the a an this "
    "these those it its he his she her they their them we our i you your said says say told tell died die dies fled flee went go "
    "came come took take left leave lost lose fell rose became began got made gave sent held found saw met fought ran also still "
    "already just only even now here there outside inside across along around behind beside towards toward through throughout via "
    "per each every alone aboard last next today yesterday overnight ago later earlier daily more less dying fighting trying using "
    "according back up down out off away home joined arrived remain remained live lived stood hid suffered suffer escaped survive "
    "survived surrendered defected deserted deployed returned rescued evacuated released freed exchanged crossed".split()
)
VERBAL = frozenset("surrendered defected deserted escaped deployed released freed rescued evacuated returned exchanged".split())
JOINS = frozenset(("and", "or", ",", "/", "&"))
QUOTES = frozenset(('"', "“", "”", "''", "``", "'"))
LIVING = frozenset("population family household nation everybody who".split())
NOT_PLURAL = ("ss", "us", "is", "'s", "ous")
# Plurals that also stand before another noun for people: "police captive" is none, "rebel" and "police commander" are one.
COLLECTIVE = frozenset("police staff crew personnel peshmerga mujahideen mujahedeen mujahedin".split())
MEASURES = frozenset(
    "km kg mm cm mph kph km/h hp mw gw kw tonne ton mile acre hectare dollar euro yen pound yuan peso rouble ruble hryvnia".split()
)
ADJECTIVE_ENDS = ("al", "ic", "ive", "ary", "ar")
LOOSE_ENDS = ("ed", "ly", "ing")


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun phrase from its first token to its last; `head` None where the noun itself is elided or an outcome."""

    unit: Unit | None
    first: int | None = None
    last: int | None = None
    head: int | None = None
    end: int = -1  # the last token read, which a rate may follow


NOTHING = Counted(None)
SOMEBODY = Counted(Unit.PEOPLE)


@cache
def _peoples() -> frozenset[str]:
    """Last words of the peoples of states: "koreans", "syrians"."""
    return frozenset(word.split()[-1] for nation in NATIONS for word in nation.people)


@cache
def _adjectives() -> frozenset[str]:
    """Last words of the adjectives of states: "korean", "u.s."."""
    return frozenset(word.split()[-1] for nation in NATIONS for word in nation.adjectives)


PEOPLES, ADJECTIVES = _peoples(), _adjectives()


def people_noun(word: str) -> bool:
    """Whether the word names people."""
    return word in PEOPLE_NOUNS or word in PEOPLES or (word.endswith(("men", "women", "people")) and "-" not in word and len(word) > 5)


def counted_after(tokens: Tokens, start: int, times: frozenset[int], *, one: bool) -> Counted:
    """What a number that ends before the token counts; `one` where the number is 1, so that the noun is singular."""
    words = tokens.words
    if start >= len(words):
        return NOTHING
    if words[start] == "of":
        return _of(tokens, start + 1, times)
    if words[start] == "strong" or words[start : start + 2] == ("-", "strong"):
        return SOMEBODY  # "about 12,000 strong"
    return noun_phrase(tokens, start, times, one=one)


def noun_phrase(tokens: Tokens, start: int, times: frozenset[int], *, one: bool) -> Counted:
    """The noun phrase that begins at the token, up to its head."""
    words = tokens.words
    outcome = loose = -1
    index, end = start, min(len(words), start + LONGEST)
    while index < end and index not in times and not (loose >= 0 and _verb(words, start, index, one=one)):
        word = words[index]
        if _is_people_head(words, index, one=one):
            return _people(tokens, start, index)
        closed = _other_head(words, start, index)
        if closed is not None:
            return Counted(Unit.PEOPLE, end=start) if outcome == start and closed.unit is None else closed
        skipped = _skipped(words, index) or _digits_in_name(tokens, index)
        if not skipped and (_ends(words, index) or not (_goes_on(words, start, index) or _joins_names(tokens, start, index))):
            break
        if word in OUTCOMES and outcome < 0:
            outcome = index
        loose = index
        index += skipped or 1
    return _unfinished(words, start, loose, outcome)


def _digits_in_name(tokens: Tokens, index: int) -> int:
    """How many tokens a name takes that ends in digits, with people behind it: "nine M23 fighters"."""
    words, last = tokens.words, index + 1
    if last + 1 >= len(words) or not words[last].isdecimal() or tokens.ends[index] != tokens.starts[last] or not words[index].isalpha():
        return 0
    return 2 if _people_near(words, last + 1) else 0


def _verb(words: tuple[str, ...], start: int, index: int, *, one: bool) -> bool:
    """Whether the word is a verb: "one proposal [asks] the board", "the population [lives] in camps", but "no civilian casualties"."""
    if words[index] == "lives" and words[index - 1] in LIVING:
        return True
    return one and words[start - 1] == "one" and _plural(words[index]) and not people_noun(words[index]) and words[index] not in OUTCOMES


def _ends(words: tuple[str, ...], index: int) -> bool:
    """Whether the word ends a noun phrase that has no head yet."""
    word = words[index]
    if word in STOPS:
        return not (word in VERBAL and _people_near(words, index + 1))
    return numeric_word(word)


def _skipped(words: tuple[str, ...], index: int) -> int:
    """How many tokens an age, a weapon's name or a bracketed short name takes: "four T-72 crewmen", "FRONT (FMLN) GUERRILLAS"."""
    if words[index] == "(":
        return 3 if words[index + 2 : index + 3] == (")",) and _people_near(words, index + 3) else 0
    _, dash, rest = (*words[index : index + 3], "", "")[:3]
    if dash != "-":
        return 0
    age = words[index].isdecimal() and rest.endswith("-old")  # a 34-year-old man
    return 3 if age or (len(words[index]) < 4 and rest[:1].isdecimal()) else 0


def _other_head(words: tuple[str, ...], start: int, index: int) -> Counted | None:
    """Families, bodies or things as the head."""
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else "."
    if word in FAMILIES or word in BODIES:
        if people_noun(after):
            return None
        return Counted(Unit.FAMILIES if word in FAMILIES else Unit.BODIES, start, index, index, index)
    if word in MEASURES or (_thing(words, index) and not (after == "(" and _skipped(words, index + 1))):
        return Counted(None, start, index, index, index)
    return None


def _thing(words: tuple[str, ...], index: int) -> bool:
    """Whether the word is a plural that is neither people nor before a noun for people."""
    word = words[index]
    return _plural(word) and not (word in OUTCOMES or word in STOPS or people_noun(word) or _people_near(words, index + 1))


def _is_people_head(words: tuple[str, ...], index: int, *, one: bool) -> bool:
    """Whether the noun phrase ends here with people, rather than going on: "police officers", "civilian targets"."""
    word = words[index]
    if not people_noun(word) or word in CASUALTIES:
        return False
    after = words[index + 1] if index + 1 < len(words) else "."
    singular = word not in MANY_PEOPLE and word in ONE_PERSON
    if after == "'s" or (singular and not one):
        return False
    if people_noun(after) and after not in CASUALTIES:
        return not singular and word in MANY_PEOPLE and word not in COLLECTIVE and after not in MANY_PEOPLE
    return _closes_singular(word, after) if singular else word not in ADJECTIVES or not _people_near(words, index + 1)


def _closes_singular(word: str, after: str) -> bool:
    """Whether the word can follow a singular head, so that the head is no modifier ("civilian targets")."""
    if after in CASUALTIES:
        return False
    if not after.isalpha() or after in STOPS or after in OUTCOMES or after in ("and", "or"):
        return True
    return word not in ADJECTIVAL and after.endswith(("ed", "ing", "ly"))


def _people(tokens: Tokens, start: int, head: int) -> Counted:
    """People, with "of war" after prisoners."""
    first = start
    while tokens.words[first] in QUOTES:
        first += 1
    last = head + 2 if tokens.words[head + 1 : head + 3] == ("of", "war") else head
    return Counted(Unit.PEOPLE, first, last, head, last)


def _unfinished(words: tuple[str, ...], start: int, loose: int, outcome: int) -> Counted:
    """Where no plural closed the phrase: an outcome ("300 killed", "1,100 enemy casualties"), or its last word ("two aircraft")."""
    if outcome >= 0:
        noun = words[outcome] in CASUALTIES and outcome > start
        return Counted(Unit.PEOPLE, start if noun else None, outcome if noun else None, None, outcome)
    if loose < 0 or not words[loose].isalpha() or words[loose].endswith(LOOSE_ENDS) or words[loose] in ADJECTIVES:
        return NOTHING
    return Counted(None, start, loose, loose, loose)


def _goes_on(words: tuple[str, ...], start: int, index: int) -> bool:
    """Whether a phrase goes on past the token: "300 Russian and North Korean soldiers", "20 unarmed, frightened villagers"."""
    word = words[index]
    if word not in JOINS:
        return word[0].isalpha() or word == "'s" or word in QUOTES or (word == "-" and index > start)
    before = words[index - 1]
    if index > start and word in ("and", "or") and before.endswith(ADJECTIVE_ENDS) and _things_near(words, index + 1):
        return True  # 43 digital and physical maps
    if index == start or not _people_near(words, index + 1):
        return False
    if word == ",":
        return before not in OUTCOMES and not people_noun(before)
    return before in ADJECTIVES or before in OUTCOMES or before in ONE_PERSON or before.endswith(("ed", "al", "ic"))


def _joins_names(tokens: Tokens, start: int, index: int) -> bool:
    """Whether two proper names stand before people or things: "20 Hamas and Fatah fighters", "dozens of Kia and Hyundai lorries"."""
    words = tokens.words
    if words[index] not in ("and", "or") or index == start or tokens.capitals or index + 2 >= len(words):
        return False
    if not (_proper(tokens, index - 1) and _proper(tokens, index + 1)) or words[index - 1].endswith("s"):
        return False
    return people_noun(words[index + 2]) or _plural(words[index + 2])


def _proper(tokens: Tokens, index: int) -> bool:
    """Whether the word is printed with a capital."""
    return tokens.text[tokens.starts[index]].isupper()


def _things_near(words: tuple[str, ...], index: int) -> bool:
    """Whether an adjective and a plural follow."""
    return index + 1 < len(words) and words[index].endswith(ADJECTIVE_ENDS) and _plural(words[index + 1])


def _people_near(words: tuple[str, ...], index: int) -> bool:
    """Whether one of the next three words names people, before the phrase can end."""
    for word in words[index : index + 3]:
        if people_noun(word) and word not in CASUALTIES:
            return True
        if word in STOPS or not word[0].isalpha() or numeric_word(word):
            return False
    return False


def _plural(word: str) -> bool:
    """Whether the word looks like a plural noun."""
    return word[-1] == "s" and len(word) > 3 and not word.endswith(NOT_PLURAL) and word not in ADJECTIVES


DETERMINERS = frozenset("the his her their its our those these all such my your".split())
THEM = frozenset(("them", "whom", "us", "you"))
SKIPPED = frozenset("about around some more than at least nearly almost over up to an estimated roughly approximately".split())


def _of(tokens: Tokens, index: int, times: frozenset[int]) -> Counted:
    """After "of": "20 of his soldiers" counts soldiers, "one of them" people, "3,800 of the 12,000 sent" people unnamed."""
    words = tokens.words
    if index < len(words) and words[index] in THEM:
        return _apposed(tokens, index, times) or Counted(Unit.PEOPLE, end=index)
    while index < len(words) and words[index] in DETERMINERS:
        index += 1
    inner = index
    while inner < len(words) and words[inner] in SKIPPED:
        inner += 1
    if inner < len(words) and numeric_word(words[inner]):
        while inner < len(words) and numeric_word(words[inner]):
            inner += 1
        whole = noun_phrase(tokens, inner, times, one=False)
        return Counted(whole.unit, end=index - 1)
    return noun_phrase(tokens, index, times, one=False) if index < len(words) else NOTHING


def _apposed(tokens: Tokens, index: int, times: frozenset[int]) -> Counted | None:
    """Who "one of them" is, where that follows: "one of them a child"."""
    if tokens.words[index + 1 : index + 2] not in (("a",), ("an",)) or index + 2 >= len(tokens.words):
        return None
    counted = noun_phrase(tokens, index + 2, times, one=True)
    return counted if counted.unit is Unit.PEOPLE and counted.head is not None else None
