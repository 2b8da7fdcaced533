"""Who did what was done, sentence by sentence: "murdered by gunmen", "the army killed", "a rebel attack", "claimed responsibility"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.languages.en.counting.antecedents import CLAUSE, PLACED
from onrecord.languages.en.counting.doers import SKIPPED, Doer, doer_at
from onrecord.languages.en.counting.groups import Cast
from onrecord.languages.en.counting.outcomes import ADVERBS
from onrecord.languages.en.counting.person_words import CALENDAR
from onrecord.languages.en.counting.sides import Naming
from onrecord.languages.en.counting.words import BE, FORMS
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Measure

HARM = frozenset(
    (Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.ABDUCTED, Measure.RELEASED, Measure.CAPTURED, Measure.DETAINED)
)
OUTCOMES = {form: row.measure for form, row in FORMS.items() if row.measure in HARM}
# What may be of one deed: who kidnapped lets go, who attacked killed; who arrests the killers did not kill.
KINDS = {
    **dict.fromkeys((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES), "harm"),
    **dict.fromkeys((Measure.ABDUCTED, Measure.RELEASED), "taking"),
    **dict.fromkeys((Measure.CAPTURED, Measure.DETAINED), "holding"),
}
ATTACKS = frozenset(
    "attack attacks ambush ambushes bombing bombings raid raids airstrike airstrikes strike strikes shelling bombardment bombardments "
    "assault assaults offensive shooting shootings explosion explosions blast blasts massacre massacres murder murders assassination "
    "assassinations killing killings crime crimes kidnapping kidnappings abduction action actions execution executions incursion "
    "slaying slayings incident incidents bomb bombs shots bullets gunfire mine mines grenade grenades fire operation deaths "
    "disappearance capture slaughter atrocity atrocities".split()
)
ATTACKED = frozenset(
    "attacked ambushed bombed bombarded raided stormed shelled strafed dynamited machinegunned machine-gunned riddled gunned shot fired "
    "detonated planted hurled threw lobbed launched staged perpetrated committed stabbed tortured intercepted dragged opened blew "
    "assaulted hit struck targeted attacking ambushing bombing shelling firing throwing hurling placed burst carried conducted".split()
)
MADE = frozenset(
    "perpetrated staged committed carried out launched made planted set placed done conducted mounted thrown hurled fired laid caused left "
    "prepared masterminded directed ordered".split()
)
TAKING = frozenset("claimed claim claims claiming admitted admit assumed assume took taken accepted acknowledged".split())
BLAMING = frozenset("blamed blames blame blaming accused accuses accusing implicated implicates".split())
BY_REACH = 24  # tokens from a deed to its "by": "was shot near his house in the old quarter of the city by"
FRONTED = frozenset("air artillery drone missile rocket bomb car suicide mortar ground naval aerial tank".split())
BACK = 40  # tokens back from a verb to its subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A deed at its token, and who did it.

    Attributes:
        kind: of the outcome, one of `KINDS`, or None where any deed may be meant: "the attack".
        told: somebody is only named as the one who did what the text tells.
    """

    at: int
    doer: Doer
    kind: str | None = None
    told: bool = False

    def fits(self, measure: Measure) -> bool:
        """Whether the outcome may be of this deed."""
        return self.kind == KINDS.get(measure) or (self.kind is None and KINDS.get(measure) != "holding")


def deeds_of(cast: Cast, sentence: Sentence) -> list[Deed]:
    """The deeds of a sentence of which it is said who did them, the surest rule first."""
    return [deed for rule in RULES for deed in rule(cast, sentence)]


def _by(cast: Cast, sentence: Sentence) -> Iterator[Deed]:
    """In "murdered by gunmen", "an attack staged today by the rebels", those behind "by"."""
    words = cast.tokens.words
    for index in range(sentence.first + 1, sentence.last):
        if words[index] == "by":
            at = _done(words, sentence.first, index)
            doer = doer_at(cast, index + 1, sentence.last + 1) if at is not None else None
            if at is not None and doer is not None:
                yield Deed(at=at, doer=doer, kind=_kind(words[at]))


def _kind(word: str) -> str | None:
    return KINDS[OUTCOMES[word]] if word in OUTCOMES else None


def _done(words: Sequence[str], first: int, by: int) -> int | None:
    """The deed that "by" belongs to, or None where another word stands nearer."""
    for index in range(by - 1, max(first - 1, by - BY_REACH), -1):
        word = words[index]
        if word in OUTCOMES or word in ATTACKS or word in ATTACKED or word in MADE:
            return index
        if (
            word in verb_forms()
            or word in (";", ":")
            or (word.endswith("ed") and word not in ADVERBS and words[index + 1] not in PEOPLE_NOUNS)
        ):
            return None
    return None


def _subject(cast: Cast, sentence: Sentence) -> Iterator[Deed]:
    """In "gunmen killed the judge", "the rebels attacked a bridge, wounding two", those before an active verb."""
    words = cast.tokens.words
    for index in range(sentence.first + 1, sentence.last):
        if (words[index] in OUTCOMES or words[index] in ATTACKED) and _active(words, index):
            doer = _before(cast, sentence, index)
            if doer is not None:
                yield Deed(at=index, doer=doer, kind=_kind(words[index]))


def _active(words: Sequence[str], index: int) -> bool:
    """Whether the verb has its object behind it."""
    word, after, before = words[index], words[index + 1], index - 1
    row = FORMS.get(word)
    if row is not None and not (row.participle or row.gerund):
        return False
    while before > 0 and (words[before] in ADVERBS or words[before].endswith("ly")):
        before -= 1
    return words[before] not in BE and after not in PLACED and after not in CLAUSE and (after[0].isalnum() or after in ('"', "["))


def _before(cast: Cast, sentence: Sentence, verb: int, *, anybody: bool = False) -> Doer | None:
    """The subject of the verb: the first who can act in its clause, past phrases of place and time."""
    start = _clause_start(cast.tokens, sentence, verb)
    index = start
    while index < verb:
        word = cast.tokens.words[index]
        if (word in PLACED or word in CALENDAR) and cast.tokens.words[index : index + 2] != ("at", "least"):
            index = _past_mark(cast.tokens, index, verb)
            continue
        doer = doer_at(cast, index, verb, anybody=anybody and index == start)
        if doer is not None:
            return doer
        index += 1
    return _nearest(cast, start, verb, anybody=anybody)


def _nearest(cast: Cast, start: int, verb: int, *, anybody: bool) -> Doer | None:
    """Who stands nearest before the verb, but not behind a preposition."""
    for index in range(verb - 1, start - 1, -1):
        if cast.tokens.words[index - 1] not in PLACED and cast.tokens.words[index - 1] not in ("the", "a", "an"):
            doer = doer_at(cast, index, verb, anybody=anybody and index == start)
            if doer is not None and doer.first == index + (cast.tokens.words[index] in SKIPPED) and _open(cast, index):
                return doer
    return None


def _open(cast: Cast, index: int) -> bool:
    """Whether a noun phrase may begin at the token."""
    before = cast.tokens.words[index - 1] if index else "."
    return (
        cast.tokens.words[index] in SKIPPED
        or not before[0].isalpha()
        or before in CLAUSE
        or before in CALENDAR
        or before in ("and", "that")
    )


def _clause_start(tokens: Tokens, sentence: Sentence, verb: int) -> int:
    """The first token of the clause of the verb."""
    index = verb - 1
    while index > max(sentence.first, verb - BACK):
        word = tokens.words[index]
        if word == "]":
            index = next((i for i in range(index, sentence.first, -1) if tokens.words[i] == "["), index) - 1
            continue
        speaking = word in verb_forms() and tokens.words[index - 1] not in ("the", "a", "an", "armed")
        if word in CLAUSE or speaking or (word in BE and index < verb - 3):
            return index + 1
        index -= 1
    return index


def _past_mark(tokens: Tokens, index: int, stop: int) -> int:
    return next((i + 1 for i in range(index, stop) if tokens.words[i] == ","), stop)


def _whose(cast: Cast, sentence: Sentence) -> Iterator[Deed]:
    """In "an Israeli airstrike", "the rebels' attack", "a guerrilla ambush", whose deed it is."""
    words = cast.tokens.words
    for index in range(sentence.first + 1, sentence.last + 1):
        if words[index] not in ATTACKS:
            continue
        end = index - 1
        while end > sentence.first and (words[end] in FRONTED or words[end] in ("'s", "'")):
            end -= 1
        name = _owner(cast, end)
        if name is not None:
            yield Deed(at=index, doer=name)


def _owner(cast: Cast, end: int) -> Doer | None:
    """Who ends at the token, where that is a side or those who bear arms."""
    side = next((side for side in cast.sides_in(max(end - 5, 0), end) if side.last == end), None)
    if side is not None and side.naming is not Naming.PEOPLE:
        return Doer(first=side.first, last=side.last, name=side.name)
    if cast.tokens.words[end] in ("guerrilla", "guerrillas", "rebel", "rebels", "army", "militia", "paramilitary", "insurgent"):
        return Doer(first=end, last=end, name=cast.tokens.span(end, end).of(cast.tokens.text))
    return None


def _responsible(cast: Cast, sentence: Sentence) -> Iterator[Deed]:
    """In "the ELN claimed responsibility", "the rebels are responsible for", those who own up or are named."""
    words = cast.tokens.words
    for index in range(sentence.first + 1, sentence.last + 1):
        verb = None
        if words[index] in ("responsibility", "credit"):
            verb = next((i for i in range(index - 1, max(sentence.first, index - 4), -1) if words[i] in TAKING), None)
        elif words[index] == "responsible" and words[index + 1 : index + 2] == ("for",):
            verb = next((i for i in range(index - 1, max(sentence.first, index - 3), -1) if words[i] in BE), None)
        doer = _before(cast, sentence, verb, anybody=True) if verb is not None and "not" not in words[verb:index] else None
        if doer is not None:
            yield Deed(at=index, doer=doer, told=True)


def _blamed(cast: Cast, sentence: Sentence) -> Iterator[Deed]:
    """In "blamed the rebels for", "attributed to drug traffickers", "accused the army of", those named as the ones."""
    words = cast.tokens.words
    for index in range(sentence.first, sentence.last):
        start = 0
        if words[index] in BLAMING:
            start = index + 1 + (words[index + 1] == "on")
        elif words[index] == "attributed" and "to" in words[index + 1 : index + 9]:
            start = words.index("to", index + 1) + 1
        elif words[index : index + 2] == ("work", "of"):
            start = index + 2
        doer = doer_at(cast, start, sentence.last + 1) if start else None
        if doer is not None:
            yield Deed(at=index, doer=doer, told=True)


RULES: tuple[Callable[[Cast, Sentence], Iterator[Deed]], ...] = (_by, _subject, _whose, _responsible, _blamed)
WAKING = OUTCOMES.keys() | ATTACKS | ATTACKED | frozenset(("responsibility", "responsible", "attributed", "work")) | BLAMING
