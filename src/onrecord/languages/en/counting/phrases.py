"""The phrases that say what befell people, word by word with their alternatives; "..." stands for the people between.

"seized ... prisoner" is met at its verb when somebody stands between, and as a whole when nobody does.
"""

from dataclasses import dataclass

from onrecord.records.reading import Sort
from onrecord.records.words import Measure

T, INTR, S = Sort.TRANSITIVE, Sort.INTRANSITIVE, Sort.STATE
M = Measure
GAP = 8  # words that may stand at the dots: "taken the two wounded North Korean soldiers prisoner"


@dataclass(frozen=True, slots=True)
class OutcomePhrase:
    """One phrase, its measure, how people stand to it, and a sentence that uses it."""

    words: str
    measure: Measure
    sort: Sort
    example: str


# Verbs by their forms, so that a phrase can name one: "~take".
VERBS = {
    forms.split()[0]: "/".join(forms.split())
    for forms in (
        "take takes taking took taken",
        "shoot shoots shooting shot",
        "lose loses losing lost",
        "cost costs costing",
        "claim claims claiming claimed",
        "drag drags dragging dragged",
        "hand hands handing handed",
        "let lets letting",
        "set sets setting",
        "leave leaves leaving left",
        "abandon abandons abandoning abandoned",
        "drive drives driving drove driven",
        "force forces forcing forced",
        "chase chases chasing chased",
        "seek seeks seeking sought",
        "find finds finding found",
        "hold holds holding held",
        "go goes going went gone",
        "come comes coming came",
        "be is are was were being",
    )
}
PHRASES = (
    OutcomePhrase("~shoot dead", M.KILLED, T, "guards shot dead four men"),
    OutcomePhrase("~shoot ... dead", M.KILLED, T, "guards shot four men dead"),
    OutcomePhrase("gunned/gunning/mowed/mowing/cut/cutting down", M.KILLED, T, "the patrol gunned down five boys"),
    OutcomePhrase(
        "shot/beaten/stabbed/burned/burnt/hacked/tortured/crushed/hanged/knifed/clubbed/stoned/choked to death",
        M.KILLED,
        T,
        "two men were beaten to death",
    ),
    OutcomePhrase("~lose their/his/her/its lives/life", M.KILLED, INTR, "nine miners lost their lives"),
    OutcomePhrase("~claim/~cost/~take the lives/life of", M.KILLED, T, "the fire claimed the lives of six"),
    OutcomePhrase("~claim/~cost/~take ... lives", M.KILLED, T, "the raid cost 14 lives"),
    OutcomePhrase("out of action", M.CASUALTIES, S, "a third of the men are out of action"),
    OutcomePhrase("~take prisoner/prisoners/captive/captives/alive", M.CAPTURED, T, "12 sailors were taken prisoner"),
    OutcomePhrase("~take ... prisoner/prisoners/captive/captives/alive", M.CAPTURED, T, "they took 12 sailors prisoner"),
    OutcomePhrase("~take hostage/hostages", M.ABDUCTED, T, "ten guests were taken hostage"),
    OutcomePhrase("~take ... hostage/hostages", M.ABDUCTED, T, "gunmen took ten guests hostage"),
    OutcomePhrase("~drag into/away/off", M.ABDUCTED, T, "30 pupils were dragged into the forest"),
    OutcomePhrase("~hand over", M.RELEASED, T, "the rebels handed over nine captives"),
    OutcomePhrase("~hand ... to", M.RELEASED, T, "the rebels handed 30 captives to the mediators"),
    OutcomePhrase("brought/flown/taken/shipped back/home", M.REPATRIATED, T, "about 90 workers were flown home"),
    OutcomePhrase("~let go", M.RELEASED, T, "six drivers had been let go"),
    OutcomePhrase("~let ... go", M.RELEASED, T, "the rebels let six drivers go"),
    OutcomePhrase("~set free", M.RELEASED, T, "four priests were set free"),
    OutcomePhrase("~set ... free", M.RELEASED, T, "they set four priests free"),
    OutcomePhrase("~be held by/in/at/there/incommunicado/without/since", M.DETAINED, INTR, "16 clerks are held in the capital"),
    OutcomePhrase("~hold ... prisoners/captives/pows", M.CAPTURED, T, "the rebels held 50 prisoners"),
    OutcomePhrase("~hold ... hostage/hostages", M.ABDUCTED, T, "gunmen still hold nine hostages"),
    OutcomePhrase("being held", M.DETAINED, INTR, "16 clerks were being held"),
    OutcomePhrase(
        "~leave/~abandon their/his/her home/homes/house/houses/village/villages", M.DISPLACED, INTR, "800 people left their homes"
    ),
    OutcomePhrase(
        "~drive/~force/~chase ... from their/his/her home/homes/houses/villages/land",
        M.DISPLACED,
        T,
        "shelling drove 800 people from their homes",
    ),
    OutcomePhrase("~force ... to flee/leave", M.DISPLACED, T, "the siege forced 800 people to flee"),
    OutcomePhrase("~seek/~find/~take safety/refuge/shelter/sanctuary", M.DISPLACED, INTR, "800 people sought refuge across the border"),
    OutcomePhrase("~go/~come/moved/moving back", M.RETURNED, INTR, "40 families have gone back"),
    OutcomePhrase("~go/~come home", M.RETURNED, INTR, "300 workers came home"),
    OutcomePhrase("~go to war", M.DEPLOYED, INTR, "about 5,000 men have gone to war"),
)
Words = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase ready to be matched: what stands together at first, and what follows behind a gap."""

    phrase: OutcomePhrase
    opening: Words
    rest: Words


def _choices(words: str) -> Words:
    return tuple(frozenset(form for part in word.split("/") for form in _spelled(part)) for word in words.split())


def _spelled(part: str) -> list[str]:
    """The forms of a named verb ("~take"), else the word itself."""
    return VERBS[part[1:]].split("/") if part.startswith("~") else [part]


def _patterns() -> dict[str, tuple[Pattern, ...]]:
    """First word -> the phrases that may begin with it, the unbroken and the longer first."""
    table: dict[str, list[Pattern]] = {}
    for phrase in PHRASES:
        opening, _, rest = phrase.words.partition(" ... ")
        pattern = Pattern(phrase, _choices(opening), _choices(rest))
        for word in pattern.opening[0]:
            table.setdefault(word, []).append(pattern)
    return {word: tuple(sorted(found, key=lambda p: (len(p.rest), -len(p.opening)))) for word, found in table.items()}


PATTERNS = _patterns()


def phrase_at(words: tuple[str, ...], index: int) -> tuple[OutcomePhrase, int] | None:
    """The phrase that begins with the token, and its last token; its first one where people stand at its dots."""
    for pattern in PATTERNS.get(words[index], ()):
        last = index + len(pattern.opening) - 1
        if _matches(words, index, pattern.opening) and (not pattern.rest or _follows(words, last + 1, pattern.rest)):
            return pattern.phrase, last
    return None


def _matches(words: tuple[str, ...], index: int, choices: Words) -> bool:
    return index + len(choices) <= len(words) and all(words[index + step] in choice for step, choice in enumerate(choices))


def _follows(words: tuple[str, ...], start: int, choices: Words) -> bool:
    """Whether the words stand within reach, in the same sentence and not behind a "to" of their own."""
    for index in range(start + 1, start + GAP):
        if index > len(words) or words[index - 1] in (".", "!", "?", ";"):
            return False
        if _matches(words, index, choices):
            return choices[0] == frozenset(("to",)) or "to" not in words[start:index]
    return False
