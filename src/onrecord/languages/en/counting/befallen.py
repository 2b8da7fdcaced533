"""What an outcome's word means of these people: what "held", "lost" or "shot" is, who they are and what was told before say."""

from collections.abc import Sequence

from onrecord.languages.en.counting.groups import STATE_ARMS
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import FORMS
from onrecord.records.reading import Bond, Group, Outcome
from onrecord.records.words import Measure

CAPTIVITY = frozenset("captivity custody detention jail jails prison prisons".split())
HOSTAGES = frozenset("hostage hostages captive captives abductee abductees".split())
KIN = frozenset("son sons daughter daughters brother brothers sister sisters father mother parents husband wife child children".split())
LOSING, HOLDING, SHOOTING = (frozenset(FORMS[word].word.forms.split()) for word in ("lose", "hold", "shoot"))
LOSS = LOSING | {"loss", "losses"}
BOTH = frozenset("wounded injured casualties".split())
HARM = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES))
REACH = 9  # tokens behind a loss that may say what it was: "lost 1,500 men, dead and wounded"


def measure_of(scene: Scene, outcome: Outcome, group: Group, earlier: Sequence[Bond], *, ahead: bool) -> Measure:
    """What befell them: the outcome's measure, unless who they are or what was told before says more."""
    word = scene.word(outcome.first)
    if outcome.measure is Measure.DEPLOYED:
        return Measure.EXPECTED_TO_BE_SENT if ahead else Measure.DEPLOYED
    if outcome.measure is Measure.KILLED:
        return _in_captivity(scene, group)
    if outcome.measure is Measure.DETAINED and (word in HOLDING or scene.word(outcome.first + 1) in HOLDING):
        return _held(scene, group)
    if outcome.measure is Measure.CASUALTIES and (word in LOSS or (word in SHOOTING and outcome.passive)):
        return _lost(scene, outcome, earlier)
    return outcome.measure


def _in_captivity(scene: Scene, group: Group) -> Measure:
    """Captives who died did so in captivity, where the sentence speaks of one."""
    words = scene.tokens.words[scene.sentence.first : scene.sentence.last + 1]
    return Measure.DIED_IN_CAPTIVITY if group.category == "captives" and not CAPTIVITY.isdisjoint(words) else Measure.KILLED


def _held(scene: Scene, group: Group) -> Measure:
    """Soldiers who are held were captured, hostages abducted, others detained."""
    if group.category in STATE_ARMS:
        return Measure.CAPTURED
    noun = group.span.of(scene.tokens.text).lower().split() if group.span is not None else []
    return Measure.ABDUCTED if not HOSTAGES.isdisjoint(noun) else Measure.DETAINED


def _lost(scene: Scene, outcome: Outcome, earlier: Sequence[Bond]) -> Measure:
    """Those lost or shot are dead where the text counts dead, and where they are somebody's kin."""
    after = scene.tokens.words[outcome.last + 1 : outcome.last + REACH]
    if not BOTH.isdisjoint(after):
        return Measure.CASUALTIES
    harmed = [bond.measure for bond in earlier if bond.measure in HARM and bond.quantity is not None]
    dead = harmed[-1:] == [Measure.KILLED] and Measure.CASUALTIES not in harmed
    return Measure.KILLED if dead or not KIN.isdisjoint(after) else Measure.CASUALTIES
