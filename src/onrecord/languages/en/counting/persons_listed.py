"""Reads people named one after another, each once: "Judge A B, head of the court, his wife, and two guards"."""

from collections.abc import Mapping
from dataclasses import replace

from onrecord.languages.en.counting.person_words import DETERMINERS, POSSESSIVES
from onrecord.languages.en.counting.persons import Person, person_at
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.reading import Quantity
from onrecord.records.text import Tokens

OF = frozenset("of from for in at with".split())
JOINTS = frozenset(("and", "or", "&", "plus"))
PARTS = frozenset(("including", "namely"))
KIN = frozenset("his her their its".split())
LONGEST_LIST = 24  # people named one after another in the longest list seen, twice over
PHRASE = 14  # tokens of what is said of one of them: "of the first criminal court of appeals in the western zone"
OPEN = frozenset((",", "(", "--", "–", "—", ":"))


def people_listed(tokens: Tokens, start: int, stop: int, numbers: Mapping[int, Quantity]) -> tuple[list[Person], int]:
    """The people named from `start` on, and the token behind them; what stands in apposition is one with whom it describes."""
    found: list[Person] = []
    index = start
    joint = ""
    while index < stop and len(found) < LONGEST_LIST:
        person = person_at(tokens, index, stop, numbers)
        if person is None or (found and not _continues(tokens, found[-1], person, joint, stop)):
            break
        _take(found, person, joint)
        index = past_phrase(tokens, person.last + 1, stop)
        joint, after = _joint(tokens, index, stop)
        if not joint:
            break
        index = after
    return found, index


def _continues(tokens: Tokens, before: Person, person: Person, joint: str, stop: int) -> bool:
    """Whether the phrase behind the joint is still of the list: not "killed X, the mayor said", nor "killed X and talks began"."""
    after = tokens.words[person.last + 1] if person.last + 1 < min(stop, len(tokens.words)) else ""
    begins = after in verb_forms() or after in BE or after in HAVE
    apart = joint == ";" and person.name is None
    loose = apart or (not person.sure and (before.name is None or person.name is None))
    return not begins and not loose


def _take(found: list[Person], person: Person, joint: str) -> None:
    """Adds the person, or makes one of the two where the second only says who the first is."""
    office = bool(found) and found[-1].described and "and" in joint and person.name is None and not person.many and not person.determiner
    if office and person.quantity is None:
        return  # "Judge A B, head of the court and director of the school"
    if not found or ("," not in joint and joint not in OPEN):
        found.append(person)
        return
    before = found[-1]
    if before.name is not None and person.many and person.quantity is None and person.determiner not in KIN and "and" not in joint:
        return  # "A B and C D, members of the council"
    single = not before.many and not person.many and (before.quantity is None or before.quantity.article)
    if single and before.name is not None and person.name is None and person.determiner not in KIN and "and" not in joint:
        found[-1] = replace(before, alias=before.alias or person.quantity, described=True)
        return  # "Judge A B, a member of the court"
    if single and before.name is None and person.name is not None and "and" not in joint:
        found[-1] = replace(person, determiner=before.determiner, alias=before.quantity)  # "the mayor, A B"
        return
    found.append(person)


def past_phrase(tokens: Tokens, index: int, stop: int) -> int:
    """The token behind what is said of a person: "of the court", "[NAME AS HEARD]", ", 37"."""
    first = index
    while index < stop and index - first < PHRASE:
        word = tokens.words[index]
        if word == "[":
            index = _closed(tokens, index, stop, "]")
        elif word == "(":
            index = _closed(tokens, index, stop, ")")
        elif word == "," and index + 1 < stop and tokens.words[index + 1].isdecimal() and _mark(tokens, index + 2):
            index += 2
        elif word in OF or (index > first and _of_phrase(tokens, index)):
            index += 1
        else:
            break
    return index


def _mark(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.words) and not tokens.words[index][0].isalnum()


def _closed(tokens: Tokens, index: int, stop: int, mark: str) -> int:
    end = next((i for i in range(index + 1, min(stop, index + 12)) if tokens.words[i] == mark), index)
    return end + 1


def _of_phrase(tokens: Tokens, index: int) -> bool:
    """Whether the token goes on with a phrase behind a preposition."""
    word = tokens.words[index]
    if word in DETERMINERS or word in POSSESSIVES or word in ("-", '"', "a", "an"):
        return True
    return (
        word[0].isalnum()
        and word not in JOINTS
        and word not in FORMS
        and word not in BE | HAVE
        and word not in verb_forms()
        and not _opens(word)
    )


def _opens(word: str) -> bool:
    return word in (
        "who",
        "whom",
        "which",
        "that",
        "when",
        "while",
        "where",
        "after",
        "before",
        "by",
        "on",
        "as",
        "during",
        "because",
        "to",
        "but",
    )


def _joint(tokens: Tokens, index: int, stop: int) -> tuple[str, int]:
    """What joins the next person (",", "and", ", and") and the token behind it; an empty string where nothing does."""
    if index >= stop:
        return "", index
    word = tokens.words[index]
    if word in JOINTS or word in PARTS:
        return _along(tokens, "and", index + 1, stop)
    if word not in OPEN and word != ";":
        return "", index
    if index + 1 < stop and (tokens.words[index + 1] in JOINTS or tokens.words[index + 1] in PARTS):
        return _along(tokens, ", and", index + 2, stop)
    return word, index + 1


def _along(tokens: Tokens, joint: str, index: int, stop: int) -> tuple[str, int]:
    """Past "also" and the like behind "and"."""
    while index < stop and tokens.words[index] in ("also", "of", "then", "even", "that"):
        index += 1
    return joint, index
