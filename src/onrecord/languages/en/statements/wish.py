"""Wishes: what a captive says, or is said, to want: to go home, to stay, to go elsewhere, to do as ordered, or not to return for fear."""

from dataclasses import replace

from onrecord.languages.en.statements import phrases, phrases_captives
from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.captives import (
    CAPTIVE,
    CONTEXT,
    described,
    is_captive,
    nations_of_captives,
    setting,
    speaks_of_captives,
)
from onrecord.languages.en.statements.parties import nations_in
from onrecord.languages.en.statements.scene import Range, Scene, has, phrase_in, subject, whole
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind

WHITHER = phrases.lexicon(phrases_captives.WHITHER)
REACH = 9  # tokens from the wish to where to: "wants, if he is given the chance, to stay in"
HARM_REACH = 16  # tokens between the return and the harm: "if he were sent back, the man said, his parents would be made to suffer"
AFRAID_OF = 8
THREATENING = frozenset("would will could may might be bring mean means face faces risk risks".split())
NONE = frozenset(("neither", "none", "nobody"))
ASKED = frozenset("asked questioned whether".split())
ASKED_WHAT = frozenset("whether if where what how why about".split())
UNANSWERED = frozenset("shrugged shrugs know answer silent".split())
NEEDING = frozenset("needs need needed wants wanted made make".split())
TOLD_AS = frozenset("as is are was were be been being".split())
OWN_COUNTRY = (("his", "country"), ("their", "country"), ("her", "country"), ("his", "village"), ("their", "families"))
MODALS = frozenset(("would", "like", "ready", "willing", "prepared"))
OWN_VOICE = frozenset("video interview interviewed interviewing footage interrogation asked questioned answered confessed replied".split())
GOING_HOME = phrases.lexicon(phrases_captives.GOING_HOME)


def wanted(scene: Scene) -> list[Statement]:
    """In "one of the captives wants to stay", "he would go back if ordered to" a captive has a wish, or none that he voices."""
    words, at = scene.words, scene.at
    found = phrase_in(words, WHITHER, (at + 1, min(at + REACH, scene.last)))
    supposed = scene.before(english.SUPPOSED - {"would", "could", "might"}, frozenset(("any", "when", "wishing")), reach=6)
    rests = english.RESTING_ON.get(words[at], scene.word(at + 1)) == scene.word(at + 1)
    if words[at] == "asked" and scene.word(at + 1) in ASKED_WHAT:
        return []
    if found is None or supposed or not rests or _restricts(words, at) or _has_own_subject(words, at, found[0]):
        return []
    who = _wisher(scene)
    if who is None or not is_captive(scene, who):
        return []
    return [_wish(scene, found, _certainty(scene))]


def hesitated(scene: Scene) -> list[Statement]:
    """In "asked whether he wished to return, he hesitated", "the other has not decided" a captive is undecided."""
    words, at, first = scene.words, scene.at, scene.sentence.first
    asked = phrase_in(words, WHITHER, (first, scene.sentence.last)) if has(words[first : scene.sentence.last], ASKED) else None
    if words[at] in UNANSWERED and not (asked and _gives_no_answer(scene)):
        return []
    found = asked or phrase_in(words, WHITHER, (at + 1, scene.last)) or _wished_before(scene)
    if found is None or not _undecided(scene) or has(words[first:at], english.NOT_HELD):
        return []
    if not (asked or words[at] == "mind") and not is_captive(scene, subject(scene, _state(scene))):
        return []
    made_up = words[at] == "mind" and scene.before(frozenset(("made",)), reach=3) and not scene.before(english.NOT, reach=7)
    certainty = Certainty.ASSERTED if made_up else Certainty.UNDECIDED
    before = (first, at) if found[0] < at else (scene.first, max(found[1], scene.last))
    return [_wish(scene, found, certainty, span=before if asked else (scene.first, scene.last))]


def _gives_no_answer(scene: Scene) -> bool:
    """Whether he shrugs, is silent, does not know or gives no answer."""
    return scene.words[scene.at] not in ("know", "answer") or scene.before(english.NOT | {"no"}, reach=3)


def gapped(scene: Scene) -> list[Statement]:
    """In "one asked to go home; the other to live in Norway" the second wish has the first one's verb."""
    words, at = scene.words, scene.at
    found = phrase_in(words, WHITHER, (at + 2, min(at + 6, scene.last))) if scene.word(at + 1) == "to" else None
    wished = has(words[scene.sentence.first : at], english.WISHING)
    return [_wish(scene, found, Certainty.ASSERTED)] if found and wished and is_captive(scene, (at, at)) else []


def _undecided(scene: Scene) -> bool:
    """Whether the word says so of people held: "has not decided", "needs time to think"."""
    word = scene.words[scene.at]
    if word in english.DECIDING and not (scene.before(english.NOT | {"no"}, reach=4) or scene.before(english.FAILING, reach=2)):
        return False
    if word == "mind" and scene.before(frozenset(("changed", "change")), reach=3):
        return False
    return (word not in english.PONDERING or scene.before(frozenset(("time",)), reach=3)) and speaks_of_captives(scene)


def _state(scene: Scene) -> int:
    """The verb that the captive is the subject of: "needs" in "needs time to think", "made" in "has made up his mind"."""
    return next((at for at in range(scene.at - 1, max(scene.first, scene.at - 6), -1) if scene.words[at] in NEEDING), scene.at)


def _wished_before(scene: Scene) -> tuple[int, int, str] | None:
    """The wish that the text named last: what another captive wants, this one wavers about."""
    low, high = scene.earlier(CONTEXT)[0], scene.at - 1
    triggers = (at for at in range(high, low - 1, -1) if scene.words[at] in english.WISHING)
    return next((found for at in triggers if (found := phrase_in(scene.words, WHITHER, (at + 1, min(at + REACH, high))))), None)


def gestured(scene: Scene) -> list[Statement]:
    """In "asked if he wanted to go home, the captive nodded" a captive answers with his head."""
    words, first, last = scene.words, scene.sentence.first, scene.sentence.last
    shakes = words[scene.at].startswith("sh")
    found = phrase_in(words, WHITHER, (first, last))
    if found is None or "asked" not in words[first:last] or (shakes and "head" not in words[scene.at : scene.at + 3]):
        return []
    if not is_captive(scene, subject(whole(scene), scene.at)):
        return []
    span = (min(found[0], first), max(scene.last, found[1])) if found[0] < scene.at else (scene.first, scene.last)
    return [replace(_wish(scene, found, Certainty.DENIED if shakes else Certainty.ASSERTED, span=span), note="by gesture", speaker=CAPTIVE)]


def no_wish_voiced(scene: Scene) -> list[Statement]:
    """In "neither has voiced a wish to live in Norway" no wish is voiced."""
    negated = scene.before(english.NOT, english.FAILING, frozenset(("no", "neither")), reach=3)
    if not negated and scene.word(scene.at + 1) != "no":
        return []
    found = phrase_in(scene.words, WHITHER, (scene.at + 1, scene.last))
    if found is None or not is_captive(scene, subject(scene, scene.at)):
        return []
    return [_wish(scene, found, Certainty.NOT_EXPRESSED)]


def feared(scene: Scene) -> list[Statement]:
    """In "going home would mean prison, the captive said", "if he were sent back, they would suffer" a captive fears his return."""
    words, at, sentence = scene.words, scene.at, scene.sentence
    near = (at, at + AFRAID_OF) if words[at] in english.FEARING else (at - HARM_REACH, at + HARM_REACH)
    home = phrase_in(words, GOING_HOME, (max(sentence.first, near[0]), min(sentence.last, near[1])))
    supposed = has(words[sentence.first : sentence.last + 1], frozenset(("must", "should"))) and not _inverted(scene)
    others = has(words[sentence.first : at + 1], english.NOT_HELD - english.NEXT_OF_KIN)
    if home is None or supposed or others or not speaks_of_captives(scene):
        return []
    threatened = words[at] in english.FEARING or has(words[max(sentence.first, at - 4) : at], THREATENING)
    if not threatened or not has(words[sentence.first : sentence.last + 1], english.ONE | english.MANY | {"his", "him", "their"}):
        return []
    since = home[0] - 3 if has(words[max(sentence.first, home[0] - 3) : home[0]], frozenset(("if",))) else home[0]
    return [_wish(scene, home, Certainty.ASSERTED, span=(min(max(since, sentence.first), at), max(home[1], at)))]


def _inverted(scene: Scene) -> bool:
    """Whether "should" is an if: "should he be sent back"."""
    words = scene.words[scene.sentence.first : scene.sentence.last + 1]
    return "must" not in words and words[words.index("should") + 1 :][:1] in (("he",), ("she",), ("they",))


def _wisher(scene: Scene) -> Range | None:
    """The subject of the wish; in "He then confessed a desire to" the subject of the verb before the noun."""
    words, at = scene.words, scene.at
    verb = at
    if words[at] in ("desire", "wish", "hope", "intention", "willingness", "ready", "willing", "prepared", "asked"):
        verb = next((index for index in range(at - 1, max(scene.first, at - 6), -1) if words[index] in english.VOICING), at)
    who = subject(scene, verb)
    if who[0] <= who[1]:
        return who
    # "he would leave if asked to, he says, but would like to stay": the sentence's own subject
    first = scene.sentence.first
    if words[first] in english.ONE | english.MANY:
        return first, first
    verb = next((index for index in range(first, scene.first) if words[index] in english.SAYING | MODALS), first)
    return (first, verb - 1) if verb > first else None


def _has_own_subject(words: tuple[str, ...], at: int, found: int) -> bool:
    """Whether somebody else than the wisher is to go: "wants them to return"."""
    between = words[at + 1 : found]
    return has(between, frozenset(("him", "her", "them", "that", "their", "his", "children", "troops", "people")))


def _restricts(words: tuple[str, ...], at: int) -> bool:
    """Whether the wish only says which captives are meant: "captives who wish to stay"."""
    who = next((index for index in range(at - 1, max(0, at - 5), -1) if words[index] == "who"), None)
    return who is not None and words[who - 1] != ","


def _certainty(scene: Scene) -> Certainty:
    words, at = scene.words, scene.at
    negated = scene.before(english.NOT, reach=3)
    nobody = has(words[scene.first : at], NONE)
    voicing = has(words[max(scene.first, at - 4) : at], english.VOICED | {"said", "shown"})
    if (words[at] in english.ASKING_FOR and (negated or nobody)) or (voicing and scene.before(english.NOT, reach=4)):
        return Certainty.NOT_EXPRESSED
    if words[at] in english.DECIDING and (negated or scene.before(english.FAILING, reach=3)):
        return Certainty.UNDECIDED
    prefers_not = "not" in words[at + 1 : at + 3]
    if negated or nobody or prefers_not or scene.before(frozenset(("no",)), reach=3) or words[at] in english.REFUSING:
        return Certainty.DENIED
    modal = words[at] in MODALS or has(words[max(scene.first, at - 2) : at + 1], MODALS)
    return Certainty.CONDITIONAL if modal and "if" in words[at : scene.last + 1] else Certainty.ASSERTED


def _wish(scene: Scene, found: tuple[int, int, str], certainty: Certainty, span: Range | None = None) -> Statement:
    measure, place = _destination(scene, found)
    first, last = span or (scene.first, scene.last)
    own = own_voice(scene)
    return Statement(
        kind=Kind.WISH,
        measure=measure,
        first=first,
        last=last,
        certainty=certainty,
        place=place,
        subject=described(scene),
        speaker=CAPTIVE if own else None,
        evidence=setting(scene) if own else None,
    )


def _destination(scene: Scene, found: tuple[int, int, str]) -> tuple[str, str | None]:
    """The measure and the place; two destinations have a word of their own."""
    _, last, says = found
    near = nations_in(scene.words, (last + 1, min(last + 5, scene.sentence.last)))
    place = near[0][2] if near else "South Korea" if scene.words[last + 1 : last + 3] == ("the", "south") else None
    spoken_of, own = nations_of_captives(scene)
    if says == "third_country" and (place in own or (place is None and scene.words[last + 1 : last + 3] in OWN_COUNTRY)):
        return "return", place
    if says == "third_country" and place is None and "third" not in scene.words[last : last + 4] and "South Korea" in spoken_of - own:
        place = "South Korea"
    if place == "South Korea" and place not in own and says in ("third_country", "stay"):
        return "asylum_south_korea", place
    if says == "stay" and (place == "Ukraine" or (place is None and "Ukraine" in spoken_of)):
        return "stay_in_ukraine", place
    return says, place


def own_voice(scene: Scene) -> bool:
    """Whether the captive speaks, to a camera or an interviewer, and nobody about him."""
    words, sentence = scene.words, scene.sentence
    here = words[sentence.first : sentence.last + 1]
    reporter = next((index for index in range(scene.first - 1, sentence.first - 1, -1) if _reports(words, index)), None)
    if reporter is not None:
        return is_captive(scene, subject_of(scene, reporter))
    tail = next((index for index in range(scene.last + 1, sentence.last + 1) if words[index] in english.SAYING), None)
    if tail is not None and words[tail - 1] in ("he", "she", "they"):
        return is_captive(scene, (tail - 1, tail - 1))
    if tail is not None and not has(here, OWN_VOICE):
        return False
    return has(here, OWN_VOICE | english.VOICED) or has(words[sentence.first : scene.at], english.ONE & {"he", "she"})


def _reports(words: tuple[str, ...], index: int) -> bool:
    """Whether the word reports: "do as told" does not."""
    return words[index] in english.SAYING and not (words[index] == "told" and words[index - 1] in TOLD_AS)


def subject_of(scene: Scene, verb: int) -> Range:
    """The few words before a verb outside the clause, back to its own beginning."""
    first = verb
    while first > scene.sentence.first and verb - first < 8 and scene.words[first - 1] not in ",;:.":
        first -= 1
    return first, verb - 1


RULES = (
    *((word, wanted) for word in sorted(english.WISHING)),
    ("other", gapped),
    *((word, gestured) for word in ("nodded", "nods", "shook", "shakes")),
    *((word, hesitated) for word in sorted(english.UNDECIDED | english.DECIDING | english.PONDERING | UNANSWERED)),
    *((word, no_wish_voiced) for word in ("expressed", "voiced", "indicated")),
    *((word, feared) for word in sorted(english.FEARING | english.HARMS)),
)
