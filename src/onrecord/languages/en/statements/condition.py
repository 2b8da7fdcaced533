"""Conditions: the state of captives, and of the soldiers they came with: wounded, of which unit, unaware, not exchanged."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.captives import CAPTIVE, described, is_captive, setting, speaks_of_captives
from onrecord.languages.en.statements.parties import PEOPLE, nations_in
from onrecord.languages.en.statements.scene import Range, Scene, has, subject
from onrecord.languages.en.statements.wish import own_voice
from onrecord.records.reading import Statement
from onrecord.records.words import Kind

NOUN_REACH = 5  # tokens from "wounded" to its noun: "two wounded North Korean soldiers"
APART = frozenset(
    "and or , in by when as the a an his her their its two three four five some another".split()
)  # "wounded" is a verb or stands alone
FAMILY = frozenset("family families parents relatives mother father loved kin wife".split())
KNOWING = frozenset("news heard word contact knew know knows known informed told notified aware unaware informing".split())
COMING = frozenset("served serves came come comes".split())  # from a unit, not from a town
COME = tuple((verb, word) for verb in sorted(COMING) for word in ("as", "in", "with", "from", "under"))
JOINED = frozenset((("belong", "to"), ("belongs", "to"), ("belonged", "to"), ("served", "in"), ("served", "with"), *COME))
SPOKEN_OF = frozenset("captured he she they both two one".split())
BE = frozenset("is are was were be been remain remains".split())
SUFFERING = frozenset("has have had suffers suffered sustained received got".split())
LINKING = frozenset("because with from for of".split())  # "can hardly walk because of a wound", "is treated for his injuries"
FINITE = frozenset("is are was were can cannot could has have had being lies lay walks spoke speaks needs came".split())
NOT_HURT = frozenset(("no", "not", "without"))
LIMBS = "arm arms leg legs jaw hand hands foot feet shoulder chest stomach head face eye eyes knee thigh hip finger fingers".split()
HURTING = frozenset("shot hit lost broke broken wounded injured hurt smashed shattered pierced".split())
UNITS = frozenset("brigade battalion regiment division corps unit bureau company squadron platoon forces army command".split())
SWAP = frozenset("exchange exchanges exchanged swap swaps swapped".split())
REGION = frozenset("region province area oblast district regions".split())
PERIL = frozenset("combat war fighting peril danger battle front where battlefield".split())


def wounded_captive(scene: Scene) -> list[Statement]:
    """In "two wounded soldiers who were captured", "both men are wounded" captives are wounded."""
    words, at = scene.words, scene.at
    noun = next((index for index in range(at + 1, min(at + NOUN_REACH, scene.sentence.last + 1)) if words[index] in PEOPLE), None)
    if noun is not None and not has(words[at + 1 : noun], APART):
        near = words[noun : noun + 6]
        if has(words[at + 1 : noun + 1], english.CAPTIVES | {"captured"}) or has(near, english.HELD):
            first = at - 1 if words[at - 1] in ("two", "three", "both", "a", "the", "several") else at
            return [_condition(scene, "wounded_captive", (first, noun))]
    if not has(words[max(scene.first, at - 3) : at], BE):
        return []
    who = subject(scene, at)
    held = has(words[who[0] : who[1] + 1], frozenset(("both", "he", "she", "they")) | english.CAPTIVES | {"captured"})
    supposed = scene.before(english.SUPPOSED, reach=8)
    return [_condition(scene, "wounded_captive", (who[0], scene.last))] if held and not supposed and is_captive(scene, who) else []


def has_wound(scene: Scene) -> list[Statement]:
    """In "one of the captives has a broken jaw", "suffered an injury" a captive is wounded."""
    words = scene.words
    other = _other(scene)
    verb = next((index for index in range(scene.at - 1, max(scene.first, scene.at - 5), -1) if words[index] in SUFFERING), None)
    if verb is None and has(words[max(scene.first, scene.at - 5) : scene.at], LINKING):
        verb = next((index for index in range(scene.first + 1, scene.at) if words[index] in FINITE), None)
    verb = other[1] if other and other[1] < scene.at else verb
    if verb is None or has(words[verb : scene.at], NOT_HURT) or not is_captive(scene, subject(scene, verb)):
        return []
    first, last = (other[0], scene.last) if other and other[0] < scene.at else (scene.first, other[0] - 2 if other else scene.last)
    return [_condition(scene, "wounded_captive", (first, last))]


def _other(scene: Scene) -> tuple[int, int] | None:
    """Where a second captive's state begins, and ends his name: "one has a leg wound, the other a broken jaw"."""
    words = scene.words
    commas = (index for index in range(scene.first + 1, scene.last - 2) if words[index] == ",")
    other = next((index for index in commas if words[index + 1] == "the" and words[index + 2] in ("other", "second")), None)
    return (other + 1, other + 3) if other else None


def hurt_limb(scene: Scene) -> list[Statement]:
    """In "one captive had been shot in the arm", "the prisoner lost a leg" a captive is wounded."""
    words, at = scene.words, scene.at
    hurt = next((index for index in range(at - 1, max(scene.first, at - 5), -1) if words[index] in HURTING), None)
    if hurt is None or not is_captive(scene, subject(scene, hurt)):
        return []
    return [_condition(scene, "wounded_captive", (scene.first, scene.last))]


def family_not_informed(scene: Scene) -> list[Statement]:
    """In "his parents do not know where he is" the family of a captive is not informed."""
    words, last = scene.words, scene.sentence.last
    if not speaks_of_captives(scene):
        return []
    knowing = next((index for index in range(scene.at + 1, min(scene.at + 9, last)) if words[index] in KNOWING), None)
    if knowing is None or has(words[scene.sentence.first : scene.at], english.NOT_HELD):
        return []
    if words[knowing] == "unaware" or has(words[scene.at : knowing], english.NOT | {"no"}):
        return [_condition(scene, "family_not_informed", (scene.first, scene.last))]
    gesture = _answered_no(scene, last)
    return [_condition(scene, "family_not_informed", (scene.first, gesture))] if gesture else []


def _answered_no(scene: Scene, last: int) -> int | None:
    """Where a shaken head answers, in this sentence or the next."""
    for index in range(scene.at, min(last + 9, len(scene.words) - 1)):
        if scene.words[index] in ("shook", "shakes", "shaking") and "head" in scene.words[index + 1 : index + 3]:
            return index + 2
    return None


def unit_affiliation(scene: Scene) -> list[Statement]:
    """In "the two captives belong to a reconnaissance brigade" captives have a unit."""
    words, at = scene.words, scene.at
    far = words[at + 2 : min(at + 10, scene.last + 1)]
    joined = (words[at : at + 2] in JOINED and (words[at] not in COMING or has(far, UNITS))) or (
        scene.word(at + 1) == "of" and words[at].startswith("member") and has(words[at - 2 : at], BE)
    )
    who = subject(scene, at if words[at - 1] not in ("a", "as") else at - 2)
    named = has(words[who[0] : who[1] + 1], english.CAPTIVES | SPOKEN_OF)
    if not joined or not named or not is_captive(scene, who):
        return []
    return [_condition(scene, "unit_affiliation", (scene.first, scene.last))]


def unaware_of_combat(scene: Scene) -> list[Statement]:
    """In "the captive had been unaware of the danger" a captive did not know what awaited him."""
    if not has(scene.words[scene.at + 1 : scene.at + 8], PERIL) or not is_captive(scene, subject(scene, scene.at)):
        return []
    return [_condition(scene, "unaware_of_combat", (scene.first, scene.last))]


def did_not_know(scene: Scene) -> list[Statement]:
    """In "the prisoner says he did not know he was fighting" a captive did not know what awaited him."""
    others = has(scene.words[scene.sentence.first : scene.at], english.TELLING | FAMILY)
    peril = has(scene.words[scene.at + 1 : scene.at + 8], PERIL)
    if others or not peril or not scene.before(english.NOT, reach=2) or not is_captive(scene, subject(scene, scene.at)):
        return []
    return [_condition(scene, "unaware_of_combat", (scene.first, scene.last))]


def not_exchanged(scene: Scene) -> list[Statement]:
    """In "the two captives were not part of the exchange" captives stay behind."""
    absent = scene.before(english.NOT | {"absent", "excluded", "no", "none", "neither", "out", "left"}, reach=12)
    who = (scene.first, scene.at - 1)
    if not absent or not is_captive(scene, who) or not has(scene.words[who[0] : who[1]], english.MANY | english.ONE | {"two"}):
        return []
    return [_condition(scene, "not_exchanged", (scene.first, scene.last))]


def area_of_combat(scene: Scene) -> list[Statement]:
    """In "the soldiers were fighting across the whole province" soldiers have their front."""
    words, at = scene.words, scene.at
    if words[at - 1] not in ("were", "are") or not has(words[at + 1 : at + 2], frozenset("across throughout in all along".split())):
        return []
    who = words[scene.first : at - 1]
    region = words[at + 1] != "in" or has(words[at + 2 : at + 8], REGION)
    if (
        not has(who, frozenset("soldiers troops they".split()))
        or has(who, english.NOT_HELD | english.ACKNOWLEDGING | english.DENYING)
        or not region
    ):
        return []
    return [_condition(scene, "area_of_combat", (scene.first, scene.last))]


def _condition(scene: Scene, measure: str, span: Range) -> Statement:
    place = nations_in(scene.words, span) if measure == "area_of_combat" else []
    voiced = measure == "family_not_informed" and scene.words[span[1]] == "head" and own_voice(scene)
    return Statement(
        kind=Kind.CONDITION,
        measure=measure,
        first=span[0],
        last=span[1],
        place=place[-1][2] if place else None,
        subject=None if measure == "area_of_combat" else described(scene),
        speaker=CAPTIVE if voiced else None,
        evidence=setting(scene) if voiced else None,
    )


RULES = (
    *((word, wounded_captive) for word in ("wounded", "injured", "hurt")),
    *((word, has_wound) for word in ("wound", "wounds", "injury", "injuries", "broken", "fracture", "fractures", "burns", "shrapnel")),
    *((word, hurt_limb) for word in LIMBS),
    *((word, family_not_informed) for word in sorted(FAMILY)),
    *((word, unit_affiliation) for word in ("belong", "belongs", "belonged", "member", "members", *sorted(COMING))),
    ("unaware", unaware_of_combat),
    ("know", did_not_know),
    *((word, not_exchanged) for word in sorted(SWAP)),
    ("fighting", area_of_combat),
)
