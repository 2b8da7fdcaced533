"""Acknowledgements: a party confirms or denies a deployment, losses, a capture, an attack of its own."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.answers import RULES as ANSWERS
from onrecord.languages.en.statements.denial import RULES as DENIALS
from onrecord.languages.en.statements.objects import counted, named_object
from onrecord.languages.en.statements.parties import ARTICLES, party, reporter
from onrecord.languages.en.statements.scene import Scene, has, subject
from onrecord.languages.en.statements.silence import RULES as SILENCES
from onrecord.languages.en.statements.silence import holders, negated, said, silence
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Silence

NOT_SPOKEN = frozenset("to be been was were being is are".split())  # before the verb: an infinitive, a passive
FAR = 12  # tokens from "confirmed" to what is confirmed
OURSELVES = frozenset(("it", "they", "we", "its", "our", "their"))  # "its fighters carried out the attack"
ACT = 4  # tokens from "announced" to the act itself
CLAIMING = frozenset("claim claims claimed claiming took takes taken accept accepted assumed denied denies".split())
NOBODY = frozenset(("no", "nobody", "none"))


def confirmed(scene: Scene) -> list[Statement]:
    """In "the president confirmed the capture of the pilots" a party confirms, in words and not as a count."""
    if negated(scene) or scene.before(english.SUPPOSED, NOT_SPOKEN, frozenset(("neither",)), reach=3):
        return []
    if scene.words[scene.at - 1] in ARTICLES | {"and", "or", "nor"}:  # "the confirmed death toll"
        return []
    return _answer(scene, Certainty.CONFIRMED, FAR)


def confirmed_by(scene: Scene) -> list[Statement]:
    """In "the capture was confirmed by the president", "the losses were not confirmed by the army" a party answers in the passive."""
    if scene.word(scene.at + 1) != "by" or scene.before(english.SUPPOSED, reach=4):
        return []
    found = named_object(scene, (scene.first, scene.at))
    held = party(scene, (scene.at + 2, min(scene.at + 7, scene.last)))
    if found is None or held is None:
        return []
    if negated(scene):
        return [silence((scene.first, scene.last), found[2], Silence.SILENT, held)]
    certainty = Certainty.DENIED if scene.words[scene.at] in english.DENYING else Certainty.CONFIRMED
    return [said((scene.first, scene.last), found[2], certainty, held)]


def announced(scene: Scene) -> list[Statement]:
    """In "the president announced the capture of the pilots" a party makes its own act known."""
    found = named_object(scene, (scene.at + 1, min(scene.at + ACT, scene.last)))
    if found is None or found[2] == "losses" or negated(scene) or scene.before(english.SUPPOSED, NOT_SPOKEN, reach=2):
        return []
    return _answer(scene, Certainty.CONFIRMED, ACT)


def apologised(scene: Scene) -> list[Statement]:
    """In "the alliance apologised for the strike" a party owns what it did."""
    if scene.word(scene.at + 1) != "for" or negated(scene):
        return []
    return _answer(scene, Certainty.CONFIRMED, FAR)


def first_admission(scene: Scene) -> list[Statement]:
    """In "the ruler wept at the coffins, his first acknowledgement of losses" a party confirms."""
    found = named_object(scene, (scene.at + 2, min(scene.at + ACT + 2, scene.last)))
    if scene.word(scene.at + 1) != "of" or found is None or not scene.before(frozenset(("first", "its", "his", "an", "a")), reach=3):
        return []
    if scene.before(english.NOT | {"no", "without"}, reach=5):
        return []
    held = party(scene, (scene.sentence.first, scene.at - 1))
    return [said((scene.sentence.first, scene.last), found[2], Certainty.CONFIRMED, held)] if held else []


def said_openly(scene: Scene) -> list[Statement]:
    """In "the general has said openly that foreign soldiers fought for him" a party confirms."""
    if not has(scene.words[scene.at - 1 : scene.at + 2], frozenset("said says stated".split())) or negated(scene):
        return []
    return _answer(scene, Certainty.CONFIRMED, FAR)


def responsibility(scene: Scene) -> list[Statement]:
    """In "no group has claimed responsibility", "the militia claimed responsibility for the ambush" nobody or a party owns an attack."""
    words, at = scene.words, scene.at
    before = words[max(scene.first, at - 8) : at]
    verb = next((index for index in range(at - 1, scene.first, -1) if words[index] in CLAIMING), at)
    if not has(before, CLAIMING) or words[scene.sentence.last] == "?":
        return []
    measure = "capture" if has(words[at : scene.last + 1], english.HOLDING_NOUNS) else "losses"
    nobody = has(words[max(scene.first, at - FAR) : at], NOBODY)
    held = None if nobody else party(scene, subject(scene, verb))
    if nobody or has(before, english.NOT):
        return [silence((scene.first, scene.last), measure, Silence.SILENT, held)]
    certainty = Certainty.DENIED if has(before, english.DENYING) else Certainty.CONFIRMED
    ours = words[verb - 1] in ("we", "i")
    return [said((scene.first, scene.last), measure, certainty, held)] if held or ours else []


def claimed_attack(scene: Scene) -> list[Statement]:
    """In "the militia claimed two attacks", "a bombing claimed by the militia" a party owns an attack."""
    words, at = scene.words, scene.at
    after = words[at + 1 : at + 5]
    if after[:1] == ("by",):
        held, last = party(scene, (at + 2, min(at + 7, scene.last))), min(at + 7, scene.last)
        repeated = "claimed" in words[max(0, scene.sentence.first - 60) : at]
        own = held and not repeated and has(words[scene.first : at], english.ATTACK_NOUNS)
        return [said((scene.first, last), "losses", Certainty.CONFIRMED, held)] if own else []
    if not has(after, english.ATTACK_NOUNS) or has(after, frozenset(("that", "to", ",", "responsibility"))):
        return []
    if has(words[scene.first : at], NOBODY | english.NOT):
        return [silence((scene.first, scene.last), "losses", Silence.SILENT)]
    held = party(scene, subject(scene, at))
    return [said((scene.first, scene.last), "losses", Certainty.CONFIRMED, held)] if held else []


def behind_attack(scene: Scene) -> list[Statement]:
    """In "the movement said it was behind the bombing", "it was not responsible for the raid" a party owns an attack or denies it."""
    words, at = scene.words, scene.at
    group = words[max(scene.sentence.first, at - 3) : at]
    named = has(words[at + 1 : at + 6], english.ATTACK_NOUNS) or (words[at] == "responsible" and at + 1 >= scene.last)
    pronoun = next((index for index in range(at - 1, max(scene.sentence.first, at - 5), -1) if words[index] in OURSELVES), None)
    if (
        pronoun is None
        or not named
        or has(group, frozenset(("held", "hold")))
        or not has(words[scene.sentence.first : pronoun], english.SAYING)
    ):
        return []
    held = reporter(scene) if words[pronoun] in ("its", "our", "their") else party(scene, (pronoun, pronoun))
    certainty = Certainty.DENIED if has(group, english.NOT) else Certainty.CONFIRMED
    return [said((pronoun, scene.last), "losses", certainty, held)] if held else []


def _answer(scene: Scene, certainty: Certainty, reach: int) -> list[Statement]:
    """A confirmation or denial of what follows the verb, by its subject; a number of people makes it a count instead."""
    found = named_object(scene, (scene.at + 1, min(scene.at + reach, scene.last)))
    if found is None or counted(scene) or scene.words[scene.sentence.last] == "?":
        return []
    return [said((scene.first, scene.last), found[2], certainty, held) for held in holders(scene, scene.at)]


RULES = (  # a trigger word and its rule; of the rules of one word the first that answers wins
    *((word, confirmed_by) for word in ("confirmed", "acknowledged", "admitted", "denied")),
    *SILENCES,
    *((word, confirmed) for word in sorted(english.ACKNOWLEDGING)),
    *DENIALS,
    *ANSWERS,
    ("responsibility", responsibility),
    *((word, claimed_attack) for word in ("claimed", "claims")),
    *(
        (word, behind_attack)
        for word in ("behind", "responsible", "involved", "carried", "staged", "planted", "detonated", "mounted", "set", "perpetrated")
    ),
    *((word, apologised) for word in ("apologised", "apologized", "apologises", "apologizes")),
    *((word, first_admission) for word in ("admission", "acknowledgement", "acknowledgment")),
    *((word, announced) for word in ("announced", "announces")),
    *((word, said_openly) for word in ("openly", "publicly")),
)
