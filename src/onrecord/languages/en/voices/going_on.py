"""Whether a sentence leans on the one before, so that who spoke there still speaks here."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.languages.en.numbers.numerals import numeric_word
from onrecord.languages.en.voices.cue_words import BE, HAVE

GOING_ON = frozenset("they these those another others dozens scores further more them both it its".split())
PARTS = frozenset("these them those".split())  # "Of these, 40 ...", "Among them ...": a part of what was said before
TOLD_OF = frozenset(  # "The dead include two cooks.", "The woman died."
    "dead victims wounded injured rest remainder others woman man boy girl child baby men women boys girls children".split()
)
STATES = frozenset("has have had is was".split())  # "One has a broken arm": one of those spoken of before
OTHERS = frozenset("others more another further".split())
LEANING = 5  # first words of a sentence in which "others" leans on the one before
SHORTEST_VERB = 5  # letters of "burned"
QUANTIFIERS = frozenset("some most many few several all none half".split())
HEDGES = frozenset("about around some nearly almost roughly only just at least most over under up to than more fewer another".split())
ENDED = frozenset("died wore fell fled left lost got went came met sank drowned".split())
SOMEBODYS = frozenset("his her their".split())
NOBODY = ("no",)
NOUN_PHRASE = 4  # tokens of "no foreign aid worker" and its verb


def goes_on(opening: Sequence[str]) -> bool:
    """Whether a sentence leans on the one before, by its first words: "Another nine ...", "They ...", "Seven were children."."""
    return bool(opening) and any(leans(opening) for leans in LEANINGS)


def _another(words: Sequence[str]) -> bool:
    """ "Another nine ...", "They ...", "At least four others ..."."""
    return words[0] in GOING_ON or not OTHERS.isdisjoint(words[:LEANING]) or (words[0] == "one" and words[1:2] != () and words[1] in STATES)


def _of_them(words: Sequence[str]) -> bool:
    """ "Of these, 40 ...", "Among the dead ...", "By noon two of those had died."."""
    if words[0] in ("of", "among") and (not PARTS.isdisjoint(words[1:3]) or tuple(words[:2]) == ("among", "the")):
        return True
    return any(pair[0] == "of" and pair[1] in PARTS for pair in pairwise(words[: 2 * LEANING]))


def _told_of(words: Sequence[str]) -> bool:
    """ "The dead include two cooks.", "The woman died."."""
    return words[0] == "the" and not TOLD_OF.isdisjoint(words[1:2])


def _without_noun(words: Sequence[str]) -> bool:
    """ "Seven were children.", "Some were burned.", "About forty drowned.": whom they count was said before."""
    at = 0
    while at < len(words) and words[at] in HEDGES and (words[at] not in QUANTIFIERS or not _verb(words[at + 1 : at + 2])):
        at += 1
    if at >= len(words) or not (numeric_word(words[at]) or words[at] in QUANTIFIERS):
        return False
    while at + 1 < len(words) and numeric_word(words[at + 1]):
        at += 1
    return _verb(words[at + 1 : at + 2])


def _verb(word: Sequence[str]) -> bool:
    if not word:
        return False
    return word[0] in BE or word[0] in HAVE or word[0] in ENDED or (word[0].endswith("ed") and len(word[0]) > SHORTEST_VERB)


def _nobody(words: Sequence[str]) -> bool:
    """ "No Frenchman was hurt.": a denial goes with what was said before."""
    return tuple(words[:1]) == NOBODY and any(word in BE or word in HAVE for word in words[2 : 2 + NOUN_PHRASE])


def _somebodys(words: Sequence[str]) -> bool:
    """ "His aunt was among them.", "Nine patients died in her arms.": nobody but who spoke before is meant."""
    return words[0] in SOMEBODYS or (numeric_word(words[0]) and not {"his", "her"}.isdisjoint(words))


LEANINGS = (_another, _of_them, _told_of, _without_noun, _nobody, _somebodys)
