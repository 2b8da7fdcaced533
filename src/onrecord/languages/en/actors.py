"""Finds who is mentioned in an English text: persons, offices, states, groups, outlets, unnamed people, things that speak, pronouns."""

from dataclasses import dataclass

from onrecord.languages.en.actor_cast import Cast
from onrecord.languages.en.actor_names import Name, name_at, names
from onrecord.languages.en.actor_words import ABBREVIATED, DETERMINERS, HEADS, MODIFIERS, NEVER_NAMES, PRONOUNS, TITLES
from onrecord.languages.en.cue_verbs import verb_forms
from onrecord.records.reading import Actor
from onrecord.records.text import Tokens

LONE = frozenset("one other first second younger older elder".split())
PARTICLES = frozenset(("al", "bin", "ibn", "von", "der", "de", "van"))
PLACING = frozenset("in at near into around across outside onto".split())
AFTER_PERSON = frozenset("who held captured taken was is has had said says wants being detained".split())
BEFORE_NOUN = DETERMINERS | MODIFIERS | {"to", "by", "from"}
AFTER_NAME = frozenset(("'s", "'", ",", "(", "and"))
PORTFOLIOS = frozenset("secretary minister ministry department chief head office".split())
FIELDS = frozenset("state defense defence interior health justice foreign internal affairs information war staff emergencies and finance".split())
AMBIGUOUS = frozenset(
    "release research unit units report reports count post note notes comment comments tally group front force forces state record records station guard".split()
)


@dataclass(slots=True)
class Phrase:
    """A noun phrase while it is being read: its tokens and the pieces that tell who it is."""

    first: int
    last: int
    head: int | None = None
    titles: tuple[int, ...] = ()
    named: Name | None = None  # a person, office, organisation, group or outlet of the table
    state: Name | None = None
    capitals: tuple[int, ...] = ()  # unknown words with a capital letter
    possessed: bool = False  # "Seoul's ..."
    tail: int | None = None  # the last token of "of foreign affairs"


def find_actors(tokens: Tokens) -> tuple[Actor, ...]:
    """Everybody mentioned, in the order of the text, short forms under the full name they refer back to."""
    cast = Cast(tokens)
    openers = {sentence.first for sentence in tokens.sentences}
    words, table, index, end = tokens.words, names(), 0, len(tokens.words)
    while index < end:
        word = words[index]
        if word in PRONOUNS:
            if word != "i" or not tokens.capitals:
                cast.add_pronoun(index, PRONOUNS[word])
            index += 1
            continue
        if word in LONE and cast.stands_alone(index, opening=index in openers):
            index += 1
            continue
        if word in table or word in HEADS or word in MODIFIERS or _capitalised(tokens, index):
            phrase = read_phrase(tokens, index, openers)
            if _is_actor(tokens, phrase) and (cast.knows(words[index]) or not _bare_opener(tokens, phrase, openers)):
                _complete(tokens, phrase, openers)
                cast.add(phrase)
            index = max(phrase.last, index) + 1
            continue
        index += 1
    return cast.actors()


def _capitalised(tokens: Tokens, index: int) -> bool:
    return not tokens.capitals and tokens.text[tokens.starts[index]].isupper() and tokens.words[index] not in NEVER_NAMES


def read_phrase(tokens: Tokens, start: int, openers: set[int]) -> Phrase:
    """The noun phrase that begins with this token."""
    phrase = Phrase(first=start, last=start - 1)
    index, end = start, len(tokens.words)
    while index < end and (index == start or index not in openers):
        after = _read_piece(tokens, index, phrase, openers)
        if after == index:
            break
        index = after
    return phrase


def _complete(tokens: Tokens, phrase: Phrase, openers: set[int]) -> None:
    """Takes the determiner in, and in capital letters the unknown words after it."""
    if tokens.capitals:
        _widen_left(tokens, phrase, openers)
    elif phrase.head is not None and phrase.state is None and phrase.named is None and not phrase.capitals:
        _widen_lower(tokens, phrase, openers)
    if phrase.first > 0 and tokens.words[phrase.first - 1] in DETERMINERS and phrase.first not in openers:
        phrase.first -= 1


def _read_piece(tokens: Tokens, index: int, phrase: Phrase, openers: set[int]) -> int:
    """Reads one piece of a noun phrase; the token after it, or the same where the phrase ends."""
    word = tokens.words[index]
    if word in ("'s", "'"):
        return _read_possessive(tokens, index, phrase)
    if word == "of":
        return _read_portfolio(tokens, index, phrase)
    if word == ".":
        return index + 1 if phrase.titles and phrase.titles[-1] == index - 1 and tokens.words[index - 1] in ABBREVIATED else index
    name = name_at(tokens, index)
    if name is not None and not (name.kind == "metonym" and phrase.head is not None):
        return index if _after_thing(tokens, phrase) else _read_name(index, name, phrase)
    if phrase.named is not None and phrase.named.kind == "person":
        return index
    if word in HEADS:
        return _read_head(tokens, index, phrase)
    if phrase.titles and tokens.capitals and tokens.words[phrase.titles[-1]] in TITLES:
        return _read_capital_name(tokens, index, phrase)
    if (_capitalised(tokens, index) and not _after_thing(tokens, phrase)) or (
        phrase.capitals and phrase.capitals[-1] == index - 1 and (word in PARTICLES or word.startswith(("al-", "el-", "ul-")))
    ):
        phrase.capitals = (*phrase.capitals, index)
        phrase.last = index
        return index + 1
    if word in MODIFIERS and (phrase.head is None or phrase.possessed or _head_comes(tokens, index, phrase)) and not (phrase.capitals and phrase.capitals[-1] == index - 1):
        phrase.possessed = False
        return index + 1
    return index


def _after_thing(tokens: Tokens, phrase: Phrase) -> bool:
    """ "a video Z posted": the name begins another phrase."""
    return phrase.head is not None and phrase.head == phrase.last and HEADS[tokens.words[phrase.head]] == "thing"


def _head_comes(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """ "the armed forces public relations directorate": the body's own office follows."""
    sorts = {"office"}
    if phrase.head is None and phrase.named is not None and phrase.named.kind in ("office", "organisation"):
        sorts = {"person", "people"}  # "White House national security spokesman"
    elif phrase.head is None or phrase.head != phrase.last or HEADS[tokens.words[phrase.head]] not in ("group", "office"):
        return False
    while index < len(tokens.words) - 1 and tokens.words[index] in MODIFIERS:
        index += 1
    return HEADS.get(tokens.words[index]) in sorts


def _read_portfolio(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """ "secretary of state", "ministry of foreign affairs": the office goes on."""
    if phrase.head != index - 1 or tokens.words[index - 1] not in PORTFOLIOS:
        return index
    after = index + 1
    while after < len(tokens.words) and tokens.words[after] in FIELDS:
        after += 1
    if after > index + 1:
        phrase.last = phrase.tail = after - 1
        return after
    return index


def _read_possessive(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """ "Ukraine's president": reads on where a modifier, a head or a name follows, else the phrase ends before the mark."""
    if index + 1 >= len(tokens.words) or phrase.last != index - 1 or phrase.possessed:
        return index
    following = tokens.words[index + 1]
    if _thing_follows(tokens, index + 1):
        return index  # "Seoul's own tally": two actors, whose and what
    if following not in HEADS and following not in MODIFIERS and following != "own" and following not in names():
        return index
    if phrase.named is not None and phrase.named.kind not in ("state",):
        return index
    if following in HEADS and HEADS[following] in ("thing", "person", "people") and phrase.state is None and not phrase.head:
        return index
    phrase.possessed = True
    return index + 1


def _thing_follows(tokens: Tokens, index: int) -> bool:
    while index < len(tokens.words) - 1 and tokens.words[index] in MODIFIERS:
        index += 1
    return HEADS.get(tokens.words[index]) == "thing"


def _read_name(index: int, name: Name, phrase: Phrase) -> int:
    last = index + len(name.words) - 1
    if phrase.named is not None and not (name.kind == "person" and phrase.titles and phrase.named.kind != "person"):
        return index
    phrase.possessed = False
    if name.kind in ("adjective", "nationals", "state", "metonym"):
        if phrase.head is not None or (phrase.state is not None and phrase.state.kind != "adjective"):
            return index
        phrase.state = name
    else:
        phrase.named = name
    phrase.last = last
    return last + 1


def _read_head(tokens: Tokens, index: int, phrase: Phrase) -> int:
    word = tokens.words[index]
    if word in AMBIGUOUS and phrase.last < phrase.first and not (index and tokens.words[index - 1] in BEFORE_NOUN):
        return index
    if word in MODIFIERS and _only_tells(tokens, index, phrase):
        return index + 1
    second = phrase.head is not None and word in AMBIGUOUS
    if HEADS[word] == "thing" and not phrase.possessed and (phrase.named is not None or second or _speaks(tokens, phrase)):
        return index  # "officials estimate", "the army reports"
    phrase.head = phrase.last = index
    phrase.possessed = False
    if HEADS[word] == "person":
        phrase.titles = (*phrase.titles, index)
    return index + 1


def _only_tells(tokens: Tokens, index: int, phrase: Phrase) -> bool:
    """ "military reports", "police sources": the noun tells which, where nothing stands before it."""
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    bare = phrase.head is None and phrase.state is None and not phrase.possessed and tokens.words[index - 1 : index] != ("the",)
    return HEADS.get(following) in ("thing", "people") and (bare or following not in AMBIGUOUS) and HEADS[tokens.words[index]] == "office"


def _speaks(tokens: Tokens, phrase: Phrase) -> bool:
    if phrase.head is None:
        return phrase.state is not None and phrase.state.kind in ("state", "metonym")
    return HEADS[tokens.words[phrase.head]] != "thing"


def _read_capital_name(tokens: Tokens, index: int, phrase: Phrase) -> int:
    """The name after a title where every letter is a capital: "COLONEL A B C, ..."; at most four words."""
    word = tokens.words[index]
    begun = phrase.capitals[-1] == index - 1 if phrase.capitals else index - 1 in (phrase.head, (phrase.head or 0) + 1)
    if not begun or len(phrase.capitals) == 4 or not word[0].isalpha() or word in NEVER_NAMES or word in cue_like():
        return index
    phrase.capitals = (*phrase.capitals, index)
    phrase.last = index
    return index + 1


def cue_like() -> frozenset[str]:
    """Words that end a name in capital letters: verbs of saying and their helpers."""
    return CUE_LIKE


CUE_LIKE = frozenset(
    "said says told reported reports announced stated added noted claimed confirmed denied thanked warned declared explained indicated "
    "asserted reiterated also today yesterday has's arrived met".split()
)


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
    if phrase.first not in openers or phrase.capitals != (phrase.first,) or phrase.head is not None or phrase.state is not None or phrase.named is not None:
        return False
    word, after = tokens.words[phrase.first], tokens.words[phrase.first + 1 : phrase.first + 2]
    return word.endswith(("ly", "ing")) or not after or (after[0] not in AFTER_NAME and after[0] not in verb_forms())


def _lone_national(tokens: Tokens, phrase: Phrase) -> bool:
    """ "a Pole held by the rebels": the adjective stands for a person."""
    before, after = tokens.words[phrase.first - 1 : phrase.first], tokens.words[phrase.last + 1 : phrase.last + 2]
    return before in (("a",), ("an",), ("another",), ("one",)) and bool(after) and after[0] in AFTER_PERSON


def _widen_lower(tokens: Tokens, phrase: Phrase, openers: set[int]) -> None:
    """Takes in up to two unknown words between a determiner and an office: "the education ministry"."""
    if HEADS[tokens.words[phrase.head or 0]] not in ("office", "organisation", "group"):
        return
    for index in range(phrase.first - 1, max(phrase.first - 4, -1), -1):
        word = tokens.words[index]
        if word in DETERMINERS:
            phrase.first = index + 1
            return
        if index in openers or word in NEVER_NAMES or not word.isalpha() or word in verb_forms():
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
        if index + 1 in openers or word in NEVER_NAMES or not word[0].isalpha():
            return
