"""Finds who is mentioned in an English text: persons, offices, states, groups, outlets, unnamed people, things that speak, pronouns."""

from functools import cache

from onrecord.languages.en.voices.actor_words import DETERMINERS, HEADS, MODIFIERS, NEVER_NAMES, PRONOUNS
from onrecord.languages.en.voices.cast import Cast
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.languages.en.voices.names import names
from onrecord.languages.en.voices.noun_phrases import Phrase, capitalised, read_phrase
from onrecord.records.reading import Actor
from onrecord.records.text import Tokens

YEAR_OLD = "year-old"
LONE = frozenset("one both other first second younger older elder".split())
PLACING = frozenset("in at near into around across outside onto".split())
AFTER_PERSON = frozenset("who held captured taken was is has had said says wants being detained".split())
WIDENED = {"office": 2, "organisation": 2, "group": 2, "person": 1, "people": 1}  # unknown words taken in before a head
AFTER_NAME = frozenset(("'s", "'", ",", "(", "and"))


def find_actors(tokens: Tokens) -> tuple[Actor, ...]:
    """Everybody mentioned, in the order of the text, short forms under the full name they refer back to."""
    cast = Cast(tokens)
    openers = {sentence.first for sentence in tokens.sentences}
    words, naming, behind = tokens.words, _naming(), 0
    for index in _candidates(tokens):
        word = words[index]
        if index < behind:
            continue
        if word in PRONOUNS:
            if word != "i" or not tokens.capitals:
                cast.add_pronoun(index, PRONOUNS[word])
        elif (word in LONE or word == YEAR_OLD) and _is_lone(cast, index, word, opening=index in openers):
            continue
        elif word in naming or capitalised(tokens, index):
            phrase = read_phrase(tokens, index, openers)
            if _is_actor(tokens, phrase) and (cast.knows(word) or not _bare_opener(tokens, phrase, openers)):
                _complete(tokens, phrase, openers)
                cast.add(phrase)
            behind = phrase.last + 1
    return cast.actors()


@cache
def _naming() -> frozenset[str]:
    """The words that may begin a name of somebody in any case."""
    return frozenset((*names(), *HEADS, *MODIFIERS))


@cache
def _noticed() -> frozenset[str]:
    """The words at which somebody may be mentioned in any case."""
    return _naming() | PRONOUNS.keys() | LONE | {YEAR_OLD}


def _candidates(tokens: Tokens) -> list[int]:
    """The tokens at which somebody may be mentioned: by their word, or by a capital letter."""
    noticed, text = _noticed(), tokens.text
    if tokens.capitals:
        return [index for index, word in enumerate(tokens.words) if word in noticed]
    rows = zip(tokens.words, tokens.starts, strict=True)
    return [index for index, (word, start) in enumerate(rows) if word in noticed or text[start].isupper()]


def _is_lone(cast: Cast, index: int, word: str, *, opening: bool) -> bool:
    """Whether the word alone stands for a person: "the 30-year-old", "both"."""
    return cast.stands_by_age(index) if word == YEAR_OLD else cast.stands_alone(index, opening=opening)


def _complete(tokens: Tokens, phrase: Phrase, openers: set[int]) -> None:
    """Takes the determiner in, and in capital letters the unknown words after it."""
    if tokens.capitals:
        _widen_left(tokens, phrase, openers)
    elif phrase.head is not None and phrase.state is None and phrase.named is None and not phrase.capitals:
        _widen_lower(tokens, phrase, openers)
    if phrase.first > 0 and tokens.words[phrase.first - 1] in DETERMINERS and phrase.first not in openers:
        phrase.first -= 1


def _is_actor(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase names somebody: a bare adjective does not, nor does a place that the table does not know."""
    if phrase.named is not None or phrase.head is not None:
        return True
    if phrase.state is not None and phrase.state.kind != "adjective":
        return True
    if phrase.state is not None and not phrase.capitals:
        return _lone_national(tokens, phrase)
    return bool(phrase.capitals) and (phrase.first == 0 or tokens.words[phrase.first - 1] not in PLACING)


def _bare_opener(tokens: Tokens, phrase: Phrase, openers: set[int]) -> bool:
    """Whether the only capital is that of a sentence's first word and nothing after it shows a name."""
    if (
        phrase.first not in openers
        or phrase.capitals != (phrase.first,)
        or phrase.head is not None
        or phrase.state is not None
        or phrase.named is not None
    ):
        return False
    word, after = tokens.words[phrase.first], tokens.words[phrase.first + 1 : phrase.first + 2]
    return word.endswith(("ly", "ing")) or not after or (after[0] not in AFTER_NAME and after[0] not in verb_forms())


def _lone_national(tokens: Tokens, phrase: Phrase) -> bool:
    """ "a Pole held by the rebels": the adjective stands for a person."""
    before, after = tokens.words[phrase.first - 1 : phrase.first], tokens.words[phrase.last + 1 : phrase.last + 2]
    return before in (("a",), ("an",), ("another",), ("one",)) and bool(after) and (after[0] in AFTER_PERSON or after[0] in verb_forms())


def _widen_lower(tokens: Tokens, phrase: Phrase, openers: set[int]) -> None:
    """Takes in up to two unknown words between a determiner and an office, one before a person: "the education ministry"."""
    reach = WIDENED.get(HEADS[tokens.words[phrase.head or 0]], 0)
    for index in range(phrase.first - 1, max(phrase.first - 2 - reach, -1), -1):
        word = tokens.words[index]
        if word in DETERMINERS:
            phrase.first = index + 1
            return
        if index in openers or word in NEVER_NAMES or not word.isalpha() or word in verb_forms() or (reach == 1 and _past_tense(word)):
            return


def _widen_left(tokens: Tokens, phrase: Phrase, openers: set[int]) -> None:
    """Takes in up to three unknown words between a determiner and the head: "THE X GOVERNOR'S OFFICE"."""
    first = phrase.first
    for index in range(first - 1, max(first - 4, -1), -1):
        word = tokens.words[index]
        if word in DETERMINERS:
            phrase.first = index + 1
            phrase.capitals = (*range(index + 1, first), *phrase.capitals)
            return
        if index + 1 in openers or word in NEVER_NAMES or _past_tense(word) or not word[0].isalpha():
            return


def _past_tense(word: str) -> bool:
    """Whether the word is likelier a verb than part of a name."""
    return word.endswith("ed") and word not in ("armed", "united", "allied", "combined")
