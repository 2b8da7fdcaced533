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
        "cut cuts cutting",
        "slit slits slitting",
        "carry carries carrying carried",
        "march marches marching marched",
        "haul hauls hauling hauled",
        "whisk whisks whisking whisked",
        "spirit spirits spiriting spirited",
        "bundle bundles bundling bundled",
        "lead leads leading led",
        "round rounds rounding rounded",
        "pick picks picking picked",
        "lay lays laying laid",
        "give gives giving gave given",
        "turn turns turning turned",
        "wipe wipes wiping wiped",
        "put puts putting",
        "suffer suffers suffering suffered",
        "sustain sustains sustaining sustained",
        "meet meets meeting met",
        "sleep sleeps sleeping slept",
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
    OutcomePhrase("~cut/~slit/slashed/slashing the throats/throat of", M.KILLED, T, "raiders cut the throats of 15 herders"),
    OutcomePhrase("their/his/her throats/throat cut/slit/slashed", M.KILLED, INTR, "15 herders had their throats slit"),
    OutcomePhrase("blown/torn/ripped/blasted to pieces/bits/shreds", M.KILLED, T, "six mourners were blown to bits"),
    OutcomePhrase("blown/torn/ripped apart", M.KILLED, T, "six mourners were torn apart"),
    OutcomePhrase("burned/burnt/buried alive", M.KILLED, T, "nine women were burned alive"),
    OutcomePhrase(
        "froze/frozen/starved/bled/burned/burnt/choked/freezing/starving/bleeding to death", M.KILLED, INTR, "12 herders froze to death"
    ),
    OutcomePhrase("~wipe out", M.KILLED, T, "the ambush wiped out 40 recruits"),
    OutcomePhrase("~put to death", M.KILLED, T, "three deserters were put to death"),
    OutcomePhrase("fatally shot/wounded/injured/stabbed/beaten", M.KILLED, T, "a clerk was fatally shot"),
    OutcomePhrase("mortally wounded/injured", M.KILLED, T, "two clerks were mortally wounded"),
    OutcomePhrase("shot and killed", M.KILLED, T, "police shot and killed two looters"),
    OutcomePhrase("shot and wounded/injured", M.WOUNDED, T, "police shot and wounded two looters"),
    OutcomePhrase("shot in the head/back/chest/face/neck/temple/forehead/heart", M.KILLED, T, "most had been shot in the back"),
    OutcomePhrase("~meet their/his/her death/deaths/end", M.KILLED, INTR, "seven divers met their deaths"),
    OutcomePhrase("among the dead/slain/killed/fatalities", M.KILLED, S, "two nuns were among the dead"),
    OutcomePhrase("among those/the killed/slain", M.KILLED, S, "two nuns were among those killed"),
    OutcomePhrase("among the wounded/injured", M.WOUNDED, S, "two nuns were among the injured"),
    OutcomePhrase("among those wounded/injured/hurt", M.WOUNDED, S, "two nuns were among those hurt"),
    OutcomePhrase("treated for/at/in/by", M.WOUNDED, T, "26 villagers were treated for burns"),
    OutcomePhrase(
        "~lose a/an/his/her/their/both leg/legs/arm/arms/limb/limbs/foot/feet/hand/hands/eye/eyes",
        M.WOUNDED,
        INTR,
        "two girls lost their legs",
    ),
    OutcomePhrase("taken/rushed/brought/admitted/carried/driven to hospital/hospitals", M.WOUNDED, T, "20 people were rushed to hospital"),
    OutcomePhrase(
        "taken/rushed/brought/admitted/carried/driven to the/a/local/nearby hospital/hospitals/clinic",
        M.WOUNDED,
        T,
        "20 people were taken to the hospital",
    ),
    OutcomePhrase("~suffer/~sustain injuries/wounds/burns", M.WOUNDED, INTR, "20 people suffered burns"),
    OutcomePhrase("in enemy/rebel hands", M.CAPTURED, S, "two pilots are in enemy hands"),
    OutcomePhrase("~lay down their/his arms/weapons", M.SURRENDERED, INTR, "90 rebels laid down their arms"),
    OutcomePhrase("~give/~turn themselves/himself up/in", M.SURRENDERED, INTR, "90 rebels gave themselves up"),
    OutcomePhrase("unaccounted for", M.MISSING, S, "six divers are unaccounted for"),
    OutcomePhrase("not/never been seen/heard", M.MISSING, INTR, "nine girls have not been seen since"),
    OutcomePhrase("not/never come/came back/home", M.MISSING, INTR, "nine girls did not come back"),
    OutcomePhrase("under/beneath the rubble/debris/ruins/wreckage/mud/slab", M.MISSING, S, "some 30 people are under the rubble"),
    OutcomePhrase("~march/~haul/~whisk/~spirit/~lead/~bundle/~drive off/away", M.ABDUCTED, T, "raiders marched off 30 girls"),
    OutcomePhrase("~carry off", M.ABDUCTED, T, "raiders carried off 30 girls"),
    OutcomePhrase("~take away", M.ABDUCTED, T, "soldiers took away nine boys"),
    OutcomePhrase("~bundle into", M.ABDUCTED, T, "two reporters were bundled into a van"),
    OutcomePhrase("recruited/conscripted/enlisted by force", M.ABDUCTED, T, "some 60 boys were recruited by force"),
    OutcomePhrase("forcibly recruited/conscripted/enlisted", M.ABDUCTED, T, "some 60 boys were forcibly recruited"),
    OutcomePhrase("~pick/~round up", M.DETAINED, T, "police picked up 30 clerks"),
    OutcomePhrase("under arrest", M.DETAINED, S, "five officers are under arrest"),
    OutcomePhrase("in custody/detention/jail/prison", M.DETAINED, S, "five officers are in custody"),
    OutcomePhrase("behind bars", M.DETAINED, S, "five officers are behind bars"),
    OutcomePhrase("taken into custody", M.DETAINED, T, "five officers were taken into custody"),
    OutcomePhrase("on the move", M.DISPLACED, S, "some 700 people are on the move"),
    OutcomePhrase("~sleep in the open", M.DISPLACED, INTR, "some 700 people sleep in the open"),
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
    OutcomePhrase("~be held by/in/at/on/near/there/incommunicado/without/since", M.DETAINED, INTR, "16 clerks are held in the capital"),
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
