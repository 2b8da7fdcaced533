"""Figures that belong to a proper name or an address: "the iPhone 11", "S&P 500", "16 Mill Road", "a 2-0 win"."""

from onrecord.languages.en.numbers.exceptions import LABELS
from onrecord.records.text import Tokens

DETERMINERS = frozenset("the a an this that its his her their our my your base new".split())
ENDINGS = frozenset(("st", "nd", "rd", "th"))
# Names that always go with a figure: indices, leagues, lists.
NUMBERED = frozenset("ftse nasdaq dow nikkei stoxx dax cac fortune russell asx tsx nifty topix sensex ibex".split())
INDICES = (("s", "&", "p"), ("s", "p"), ("sp",))
STREETS = frozenset(
    "street st road rd avenue ave way lane ln drive dr boulevard blvd square court terrace crescent broadway highway parkway alley".split()
)
STREET_REACH = 4  # tokens from the number of a house to its street: "49 Old Mill Ranch Road"
JOINTS = frozenset((",", "and", "or", "to", "–", "-", "&", "."))
LIST_REACH = 8  # tokens from a later figure of a list to its label: "phases 3, 5, 7 and 9"
LONGEST = 4  # words of a name before its figure


def titled(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a bare figure belongs to a name before it or to an address."""
    if _score(tokens, first, last) or _listed(tokens, first):
        return True
    return not tokens.capitals and (_named(tokens, first) or _address(tokens, last))


def _listed(tokens: Tokens, first: int) -> bool:
    """Whether the figure goes on in a list of labels: "Articles 3, 5 and 7"."""
    words = tokens.words
    if words[max(0, first - 1) : first] not in ((",",), ("and",), ("or",), ("–",), ("-",), ("&",)):
        return False
    for at in range(first - 1, max(-1, first - 1 - LIST_REACH), -1):
        if words[at] in LABELS:
            return words[at + 1] not in (",", "and", "or")
        if not (words[at] in JOINTS or words[at].isdecimal()):
            return False
    return False


def _named(tokens: Tokens, first: int) -> bool:
    """Whether a proper name with a determiner, an index or a name in mixed case ends right before the figure."""
    words, before = tokens.words, first - 1
    if before < 0:
        return False
    if words[before] in NUMBERED or any(words[max(0, first - len(name)) : first] == name for name in INDICES):
        return True
    printed = tokens.printed(before)
    if any(map(str.isupper, printed[1:])) and printed[0].islower():
        return True  # iPhone 11
    return _capital(tokens, before) and _determined(tokens, before)


def _determined(tokens: Tokens, index: int) -> bool:
    """Whether the capitalised words that end with the token follow a determiner: "the Galaxy Note", "the Big"."""
    for at in range(index - 1, max(-1, index - 1 - LONGEST), -1):
        if tokens.words[at] in DETERMINERS:
            return True
        if not _capital(tokens, at):
            return False
    return False


def _capital(tokens: Tokens, index: int) -> bool:
    """Whether the word is printed with a capital."""
    return tokens.text[tokens.starts[index]].isupper()


def _address(tokens: Tokens, last: int) -> bool:
    """Whether a street follows: "16 Industrial Avenue", "22 Ave Foch"."""
    for at in range(last + 1, min(last + 1 + STREET_REACH, len(tokens.words))):
        ordinal = tokens.words[at].isdecimal() or tokens.words[at] in ENDINGS
        capital = ordinal or _capital(tokens, at)
        if _capital(tokens, at) and tokens.words[at] in STREETS:
            return True
        if not capital:
            return False
    return False


def _score(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one side of a score that no range can be: "2-0", "89-89"."""
    return _beside(tokens, last, last + 2) or _beside(tokens, first - 2, first)


def _beside(tokens: Tokens, left: int, right: int) -> bool:
    """Whether two figures touch a hyphen and the second is not the larger."""
    words = tokens.words
    if left < 0 or right >= len(words) or words[left + 1] != "-" or not (words[left].isdecimal() and words[right].isdecimal()):
        return False
    touching = tokens.ends[left] == tokens.starts[left + 1] and tokens.ends[left + 1] == tokens.starts[right]
    return touching and len(words[left]) < 4 and int(words[left]) >= int(words[right])
