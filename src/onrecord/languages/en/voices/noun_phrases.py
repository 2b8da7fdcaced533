"""Reads one noun phrase that names somebody, piece by piece: names of the table, heads, capitals, possessives."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from onrecord.languages.en.voices.actor_words import ABBREVIATED, DETERMINERS, HEADS, MODIFIERS, NEVER_NAMES, TITLES
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.languages.en.voices.names import Name, name_at, names
from onrecord.records.text import Tokens

PARTICLES = frozenset(("al", "bin", "ibn", "von", "der", "de", "van"))
ARTICLED = ("al-", "el-", "ul-")
POSSESSIVES = frozenset(("'s", "'"))
BEFORE_NOUN = DETERMINERS | MODIFIERS | {"to", "by", "from"}
PORTFOLIOS = frozenset("secretary minister ministry department chief head office".split())
FIELDS = frozenset(
    "state defense defence interior health justice foreign internal affairs information war staff emergencies and finance".split()
)
# Heads that are verbs or things as often: without a determiner they begin no phrase, and they never follow another head.
AMBIGUOUS = frozenset(
    "release research unit units report reports count post note notes comment comments tally group front force forces state record "
    "records station guard update updates table tables mission".split()
)
# Words that end a name in capital letters: verbs of saying and their helpers.
CUE_LIKE = frozenset(
    "said says told reported reports announced stated added noted claimed confirmed denied thanked warned declared explained indicated "
    "asserted reiterated also today yesterday arrived met".split()
)
ALSO_NAMES = frozenset("sheikh king prince pope bishop judge".split())
LONGEST_NAME = 4  # words of a name where every letter is a capital
OF_STATES = frozenset(("adjective", "nationals", "state", "metonym"))


@dataclass(slots=True)
class Phrase:
    """A noun phrase while it is being read: its tokens and the pieces that tell who it is.

    Attributes:
        head: its last head noun; titles: the heads that a person's name may follow.
        named: a person, office, organisation, group or outlet of the table; state: a state, its adjective or its people.
        capitals: unknown words with a capital letter.
        possessed: "Seoul's ..." was just read; tail: the last token of "of foreign affairs".
    """

    first: int
    last: int
    head: int | None = None
    titles: tuple[int, ...] = ()
    named: Name | None = None
    state: Name | None = None
    capitals: tuple[int, ...] = ()
    possessed: bool = False
    tail: int | None = None


def read_phrase(tokens: Tokens, start: int, openers: set[int]) -> Phrase:
    """The noun phrase that begins with this token; it crosses no sentence."""
    phrase = Phrase(first=start, last=start - 1)
    index, end = start, len(tokens.words)
    while index < end and (index == start or index not in openers):
        after = _past_piece(tokens, index, phrase)
        if after == index:
            break
        index = after
    return phrase


def _past_piece(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """The token after the piece of the phrase that begins with the token, or the same token where the phrase ends."""
    word = tokens.words[index]
    mark = MARKS.get(word)
    if mark is not None:
        return mark(tokens, index, phrase)
    if not (word in _known() or tokens.capitals or tokens.text[tokens.starts[index]].isupper() or word.startswith(ARTICLED)):
        return index
    for reader in READERS:
        after = reader(tokens, index, phrase)
        if after is not None:
            return after
    return index


def capitalised(tokens: Tokens, index: int) -> bool:
    """Whether the token may be part of a name by its capital letter."""
    return not tokens.capitals and tokens.text[tokens.starts[index]].isupper() and tokens.words[index] not in NEVER_NAMES


@cache
def _known() -> frozenset[str]:
    """The words that may begin or go on a name of somebody without a capital letter."""
    return frozenset((*names(), *HEADS, *MODIFIERS, *PARTICLES))


# Each reader gives the token after its piece, the same token where the phrase ends, or None where the piece is not its own.


def _possessive(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """ "Ukraine's president": reads on where a modifier, a head or a name follows, else the phrase ends before the mark."""
    if index + 1 >= len(tokens.words) or phrase.last != index - 1 or phrase.possessed or not _owns(tokens, index + 1, phrase):
        return index
    phrase.possessed = True
    return index + 1


def _owns(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """Whether what follows the possessive names the same actor; in "Seoul's own tally" it does not: whose and what are two."""
    following = tokens.words[index]
    known = following in HEADS or following in MODIFIERS or following == "own" or following in names()
    if not known or _thing_follows(tokens, index) or (phrase.named is not None and phrase.named.kind != "state"):
        return False
    return HEADS.get(following) not in ("person", "people") or phrase.state is not None or phrase.head is not None


def _thing_follows(tokens: Tokens, index: int) -> bool:
    return HEADS.get(tokens.words[_past_modifiers(tokens, index)]) == "thing"


def _past_modifiers(tokens: Tokens, index: int) -> int:
    while index < len(tokens.words) - 1 and tokens.words[index] in MODIFIERS:
        index += 1
    return index


def _portfolio(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """ "secretary of state", "ministry of foreign affairs": the office goes on."""
    after = index + 1
    while (
        phrase.head == index - 1 and tokens.words[index - 1] in PORTFOLIOS and after < len(tokens.words) and tokens.words[after] in FIELDS
    ):
        after += 1
    if after == index + 1:
        return index
    phrase.last = phrase.tail = after - 1
    return after


def _full_stop(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """ "Lt. Col. A": an abbreviated title goes on."""
    return index + 1 if phrase.titles and phrase.titles[-1] == index - 1 and tokens.words[index - 1] in ABBREVIATED else index


def _name(tokens: Tokens, index: int, phrase: Phrase) -> int | None:
    """A name of the table; "a video Z posted" and "a lawmaker Seoul ..." are two phrases."""
    name = name_at(tokens, index)
    if name is None or (name.kind == "metonym" and phrase.head is not None):
        return None
    replaces = name.kind == "person" and phrase.titles and phrase.named is not None and phrase.named.kind != "person"
    if _after_thing(tokens, phrase) or (phrase.named is not None and not replaces):
        return index
    phrase.possessed = False
    if name.kind not in OF_STATES:
        phrase.named = name
    elif phrase.head is not None or (phrase.state is not None and phrase.state.kind != "adjective"):
        return index
    else:
        phrase.state = name
    phrase.last = index + len(name.words) - 1
    return phrase.last + 1


def _after_thing(tokens: Tokens, phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head == phrase.last and HEADS[tokens.words[phrase.head]] == "thing"


def _past_person(_: Tokens, index: int, phrase: Phrase) -> int | None:
    """Nothing follows a person's full name."""
    return index if phrase.named is not None and phrase.named.kind == "person" else None


def _head(tokens: Tokens, index: int, phrase: Phrase) -> int | None:
    word = tokens.words[index]
    if word not in HEADS or _inside_name(tokens, index, phrase):
        return None
    if word in AMBIGUOUS and phrase.last < phrase.first and not (index and tokens.words[index - 1] in BEFORE_NOUN):
        return index
    if word in MODIFIERS and _only_tells(tokens, index, phrase):
        return index + 1
    if HEADS[word] == "thing" and not phrase.possessed and _speaks(tokens, phrase, word):
        return index  # "officials estimate", "the army reports"
    phrase.head = phrase.last = index
    phrase.possessed = False
    if HEADS[word] == "person":
        phrase.titles = (*phrase.titles, index)
    return index + 1


def _inside_name(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """ "Hassan Sheikh Mohamud", "Billie Jean King": a title between or behind given names is a name."""
    named = phrase.head is None and phrase.capitals[-1:] == (index - 1,)
    return named and tokens.words[index] in ALSO_NAMES and capitalised(tokens, index)


def _only_tells(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """ "military reports", "police sources": the noun tells which, where nothing stands before it."""
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    if tokens.words[index] == "official":
        return HEADS.get(following) == "thing"  # "official figures"
    bare = phrase.head is None and phrase.state is None and not phrase.possessed and tokens.words[index - 1 : index] != ("the",)
    return HEADS.get(following) in ("thing", "people") and (bare or following not in AMBIGUOUS) and HEADS[tokens.words[index]] == "office"


def _speaks(tokens: Tokens, phrase: Phrase, word: str) -> bool:
    """Whether the phrase so far can be the subject of this word as a verb."""
    if phrase.named is not None or (phrase.head is not None and word in AMBIGUOUS) or _plural_name(tokens, phrase):
        return True
    if phrase.head is None:
        return phrase.state is not None and phrase.state.kind in ("state", "metonym")
    return HEADS[tokens.words[phrase.head]] != "thing"


def _plural_name(tokens: Tokens, phrase: Phrase) -> bool:
    """ "the Harbour Committees report": a name in the plural is followed by a verb."""
    return phrase.head is None and phrase.capitals[-1:] == (phrase.last,) and tokens.words[phrase.last].endswith("s")


def _name_in_capitals(tokens: Tokens, index: int, phrase: Phrase) -> int | None:
    """The name after a title where every letter is a capital: "COLONEL A B C, ..."."""
    if not tokens.capitals or not phrase.titles or tokens.words[phrase.titles[-1]] not in TITLES:
        return None
    word = tokens.words[index]
    begun = phrase.capitals[-1] == index - 1 if phrase.capitals else index - 1 in (phrase.head, (phrase.head or 0) + 1)
    if not begun or len(phrase.capitals) == LONGEST_NAME or not word[0].isalpha() or word in NEVER_NAMES or _verb_like(word):
        return index
    return _take(index, phrase)


def _verb_like(word: str) -> bool:
    """Whether the word ends a name where every letter is a capital: "THE SPOKESMAN REJECTED"."""
    return word in CUE_LIKE or word in verb_forms() or word.endswith("ed")


def _capital(tokens: Tokens, index: int, phrase: Phrase) -> int | None:
    if capitalised(tokens, index):
        return None if _after_thing(tokens, phrase) else _take(index, phrase)
    word = tokens.words[index]
    follows = bool(phrase.capitals) and phrase.capitals[-1] == index - 1
    return _take(index, phrase) if follows and (word in PARTICLES or word.startswith(ARTICLED)) else None


def _take(index: int, phrase: Phrase) -> int:
    phrase.capitals = (*phrase.capitals, index)
    phrase.last = index
    return index + 1


def _modifier(tokens: Tokens, index: int, phrase: Phrase) -> int | None:
    if tokens.words[index] not in MODIFIERS or (phrase.capitals and phrase.capitals[-1] == index - 1):
        return None
    if phrase.head is not None and not phrase.possessed and not _head_comes(tokens, index, phrase):
        return None
    phrase.possessed = False
    return index + 1


def _head_comes(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """ "the armed forces public relations directorate": the body's own office follows."""
    if phrase.head is None or phrase.head != phrase.last or HEADS[tokens.words[phrase.head]] not in ("group", "office"):
        return False
    return HEADS.get(tokens.words[_past_modifiers(tokens, index)]) == "office"


MARKS: dict[str, Callable[[Tokens, int, Phrase], int]] = {
    **dict.fromkeys(POSSESSIVES, _possessive),
    "of": _portfolio,
    ".": _full_stop,
}
READERS: tuple[Callable[[Tokens, int, Phrase], int | None], ...] = (
    _name,
    _past_person,
    _head,
    _name_in_capitals,
    _capital,
    _modifier,
)
