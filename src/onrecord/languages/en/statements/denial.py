"""Denials: a party denies, rejects what is claimed, calls it false, or says that it did no such thing."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.objects import DENIED, named_object, object_before, object_of
from onrecord.languages.en.statements.parties import Party, parties, party, reporter
from onrecord.languages.en.statements.scene import Scene, has, subject, whole
from onrecord.languages.en.statements.silence import negated, said
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty

JOINED = frozenset(("and", "or", "nor"))  # "would neither confirm nor deny"
NOT_SPOKEN = frozenset("to be been was were being is are of".split())  # before the verb: an infinitive, a passive, "short of"
NEAR, FAR = 8, 18  # tokens from "denied" to what is denied, and to what somebody's charge was about
TAILS = english.CHARGES | {"which", "something"}  # "a charge Minsk denies"
SELF = frozenset("we it they i".split())
OURS = frozenset(("our", "its", "their", "the"))
STANDING = frozenset("are is were was has have had no".split())
SOMEWHERE = frozenset("in inside on at there across".split())
MISSING = frozenset("killed wounded injured dead died harmed casualties missing lost hurt".split())


def denied(scene: Scene) -> list[Statement]:
    """In "Kigali denies backing the insurgents", "the militia denied any part in it", "a charge that Kigali denies" a party denies."""
    words, at = scene.words, scene.at
    if negated(scene) or scene.before(english.SUPPOSED, NOT_SPOKEN, reach=2) or scene.before(JOINED, reach=1):
        return []
    if words[scene.sentence.last] == "?":
        return []
    near = words[at + 1 : min(at + NEAR, scene.last) + 1]
    vague = has(near, english.CHARGES | english.ANAPHORS | english.INVOLVEMENT)
    found = named_object(scene, (at + 1, min(at + (FAR if vague else NEAR), scene.last)), DENIED)
    charge = next((index for index, word in enumerate(near) if word in english.CHARGES), len(near))
    spelled = "that" in near or has(near[charge + 1 : charge + 2], frozenset(("of", "about")))
    before = range(at - 1, max(scene.first - 1, at - NEAR), -1)
    tail = next((index for index in before if words[index] in TAILS), None) if at >= scene.last - 1 else None
    measure = found[2] if found else object_before(scene, at) if tail is not None or (vague and not spelled) else None
    if measure is None:
        return []
    who = subject(scene, at) if tail is None else (tail + 1, at - 1)
    return [said((scene.first if tail is None else tail, scene.last), measure, Certainty.DENIED, held) for held in parties(scene, who)]


def rejected(scene: Scene) -> list[Statement]:
    """In "the army dismissed reports of the deployment" a party denies what is claimed."""
    reach = range(scene.at + 1, min(scene.at + NEAR, scene.last + 1))
    charge = next((index for index in reach if scene.words[index] in english.CHARGES), None)
    if charge is None or scene.before(english.NOT, english.SUPPOSED, NOT_SPOKEN, reach=2):
        return []
    own = named_object(scene, (charge, min(charge + FAR, scene.last)), DENIED)
    spelled = scene.word(charge + 1) in ("that", "of", "about")
    measure = own[2] if own else None if spelled else object_of(scene, scene.at)
    held = party(scene, subject(scene, scene.at))
    return [said((scene.first, scene.last), measure, Certainty.DENIED, held)] if held and measure else []


def called_fake(scene: Scene) -> list[Statement]:
    """In "the spokesman called the reports of a deployment fake" a party denies."""
    words, first = scene.words, scene.sentence.first
    content = named_object(scene, (scene.at + 2, scene.last), DENIED) if scene.word(scene.at + 1) == "that" else None
    if content:  # "it is a lie that we took hostages"
        return _own_act(scene, content[2], reporter(scene))
    verb = next((index for index in range(first, scene.at) if words[index] in english.SPEAKING), None)
    if verb is None or not has(words[verb : scene.at], english.CHARGES | english.ANAPHORS) or negated(scene):
        return []
    own = named_object(scene, (first, scene.at))
    again = has(words[verb + 1 : verb + 5], english.ANAPHORS)
    held = party(scene, subject(whole(scene), verb))
    measure = own[2] if own else object_before(scene, scene.at) if again else None
    return [said((first, max(scene.last, scene.at)), measure, Certainty.DENIED, held)] if held and measure else []


def sent_none(scene: Scene) -> list[Statement]:
    """In "the capital has sent no soldiers, its envoy insisted" a party denies a deployment."""
    none = scene.word(scene.at + 1)
    if not (none == "no" or (none == "any" and negated(scene))) or not has(scene.words[scene.at + 2 : scene.at + 5], english.TROOPS):
        return []
    held = party(scene, subject(scene, scene.at))
    return [said((scene.first, scene.last), "deployment", Certainty.DENIED, held, speaks=False)] if held else []


def none_there(scene: Scene) -> list[Statement]:
    """In "there are no foreign soldiers in the valley, a ministry spokesman said" a party denies a deployment."""
    words, at = scene.words, scene.at
    if words[at - 1] not in STANDING or has(words[at : scene.last + 1], MISSING):
        return []
    troops = next((index for index in range(at + 1, min(at + 5, scene.last)) if words[index] in english.TROOPS), None)
    if words[at - 1] in ("have", "has") and has(words[at - 2 : at - 1], SELF) and has(words[at + 1 : at + 3], english.CAPTIVES):
        return _own_act(scene, "capture", reporter(scene))
    if troops is None or not has(words[troops + 1 : troops + 2], SOMEWHERE):
        return []
    return _own_act(scene, "deployment", reporter(scene))


def did_not(scene: Scene) -> list[Statement]:
    """In "our planes have not bombed any village, the army said" a party denies what it did."""
    words, at = scene.words, scene.at
    if not has(words[max(scene.first, at - 3) : at], english.NOT) or scene.before(english.SUPPOSED, frozenset(("that", "had")), reach=1):
        return []
    who = subject(scene, at)
    acting = words[who[0]] in SELF if who[0] == who[1] else words[who[0]] in OURS and has(words[who[0] : who[1] + 1], english.FORCES)
    held_or_sent = "capture" if words[at] in ("kidnapped", "abducted") else "losses"
    measure = "deployment" if words[at] in english.CROSSING else held_or_sent
    return _own_act(scene, measure, reporter(scene)) if acting else []


def nothing_to_do(scene: Scene) -> list[Statement]:
    """In "the militia said it had nothing to do with the blast" a party denies."""
    if scene.words[scene.at + 1 : scene.at + 4] != ("to", "do", "with"):
        return []
    found = named_object(scene, (scene.at + 4, min(scene.at + FAR, scene.last)), DENIED)
    measure = found[2] if found else object_before(scene, scene.at)
    return _own_act(scene, measure, reporter(scene)) if measure else []


def _own_act(scene: Scene, measure: str, held: Party | None) -> list[Statement]:
    return [said((scene.first, scene.last), measure, Certainty.DENIED, held)] if held else []


RULES = (
    *((word, denied) for word in sorted(english.DENYING)),
    *((word, rejected) for word in sorted(english.REJECTING)),
    *((word, called_fake) for word in sorted(english.FALSE)),
    *((word, sent_none) for word in ("sent", "deployed", "dispatched")),
    ("no", none_there),
    *((word, did_not) for word in sorted(english.HARMING | english.CROSSING)),
    ("nothing", nothing_to_do),
)
