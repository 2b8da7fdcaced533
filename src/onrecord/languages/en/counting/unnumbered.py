"""People counted without a number: "casualties are expected to rise", "might send more men", "inflicted casualties on"."""

from onrecord.languages.en.counting.groups import Cast
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Bond, Group
from onrecord.records.words import Measure

RISING = frozenset("rise climb grow increase mount".split())
AHEAD = frozenset("expected likely could may might will would feared set".split())
TOLLS = {
    "casualties": Measure.CASUALTIES,
    "losses": Measure.CASUALTIES,
    "toll": Measure.KILLED,
    "deaths": Measure.KILLED,
    "number": Measure.KILLED,
    "dead": Measure.KILLED,
}
PREPARING = frozenset("preparing prepares prepare readying planning plans weighing considering mulling getting might may could".split())
SENDING = frozenset("deployment dispatch send deploy add supply ready commit".split())
MORE = frozenset("more further additional extra another fresh".split())
INFLICTING = frozenset("inflict inflicts inflicted inflicting suffer suffers suffered suffering sustain sustained".split())
TRIGGERS = RISING | PREPARING | INFLICTING


def unnumbered(cast: Cast, scene: Scene) -> list[Bond]:
    """The bonds of a sentence that print no number."""
    if TRIGGERS.isdisjoint(scene.words):
        return []
    found = (rule(cast, scene) for rule in (_expected_to_rise, _to_be_sent, _casualties_inflicted))
    return [bond for bond in found if bond is not None]


def _expected_to_rise(cast: Cast, scene: Scene) -> Bond | None:
    """In "the casualties of the brigade are expected to rise", the figure that is to grow."""
    for index in range(scene.sentence.first, scene.sentence.last + 1):
        if scene.word(index) not in RISING or _to_a_number(scene, index):
            continue
        before = range(max(scene.sentence.first, index - 14), index)
        if not any(scene.word(i) in AHEAD for i in before[-4:]):
            continue
        nouns = [i for i in before if scene.word(i) in TOLLS]
        if nouns:
            group = _group(cast, nouns[-1], index)
            return _bond(scene, nouns[-1], index, TOLLS[scene.word(nouns[-1])], group, "expected_to_rise")
    return None


def _to_a_number(scene: Scene, rising: int) -> bool:
    """Whether the figure is said to rise to a printed one: then that is the number."""
    return scene.word(rising + 1) in ("to", "by", "above", "beyond") and any(q.first - rising in (2, 3) for q in scene.quantities)


def _to_be_sent(cast: Cast, scene: Scene) -> Bond | None:
    """In "is getting more troops ready", "preparing a further deployment", "might send the ally more men", people still to be sent."""
    words = scene.words
    if not MORE.intersection(words) or not SENDING.intersection(words):
        return None
    for place, word in enumerate(words):
        if word not in PREPARING:
            continue
        window = words[place : place + 9]
        more = next((i for i, w in enumerate(window) if w in MORE), None)
        if (
            more is None
            or not SENDING.intersection(window)
            or any(q.first - scene.sentence.first in range(place, place + 12) for q in scene.quantities)
        ):
            continue
        people = next((i for i, w in enumerate(window) if i > more and (w in PEOPLE_NOUNS or w in ("deployment", "dispatch"))), None)
        if people is None:
            continue
        first = scene.sentence.first + place
        sides = cast.sides_in(max(scene.sentence.first, first - 8), first)
        subject = sides[-1] if sides else None
        start = subject.first if subject is not None else first
        group = Group(side=subject.name if subject else None, category="soldiers")
        last = max(first + people, *(first + i for i, w in enumerate(window) if w in SENDING))
        return _bond(scene, start, last, Measure.EXPECTED_TO_BE_SENT, group, "to_be_sent")
    return None


def _casualties_inflicted(cast: Cast, scene: Scene) -> Bond | None:
    """In "it inflicted casualties on army troops", losses of unknown size."""
    for index in range(scene.sentence.first, scene.sentence.last):
        if scene.word(index) in INFLICTING and scene.word(index + 1) in ("casualties", "losses"):
            after = cast.named_in(index + 2, min(index + 6, scene.sentence.last))
            group = after[0].group if after else Group(category="people")
            last = after[0].last if after else index + 1
            return _bond(scene, index, last, Measure.CASUALTIES, group, "casualties_inflicted")
    return None


def _group(cast: Cast, noun: int, stop: int) -> Group:
    """The group beside the figure's noun ("the casualties of the brigade"), else the one before."""
    near = [named.group for named in cast.named_in(noun - 4, stop) if named.group.side]
    if near:
        return near[0]
    before = next(cast.named_before(noun), None)
    return before.group if before is not None else Group(category="people")


def _bond(scene: Scene, first: int, last: int, measure: Measure, group: Group, rule: str) -> Bond:
    ahead = rule != "casualties_inflicted"
    return Bond(quantity=None, outcome=None, measure=measure, group=group, quote=scene.tokens.span(first, last), ahead=ahead, rule=rule)
