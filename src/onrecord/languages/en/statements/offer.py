"""Offers: a party is ready to hand captives over, to take them in, or to pardon them."""

from onrecord.languages.en.statements import phrases, phrases_captives
from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.captives import speaks_of_captives
from onrecord.languages.en.statements.parties import nations_in, party
from onrecord.languages.en.statements.scene import Scene, has, phrase_in, subject
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind

DEEDS = phrases.lexicon(phrases_captives.OFFERS)
PROPOSING = frozenset("proposed proposes suggested suggests".split())
MODALS = frozenset(("would", "could", "can", "will", "may"))
REFUSED = english.NOT | {"no"}  # "under no circumstances would"
FREEING = frozenset("free release freeing releasing".split())
GIVING = frozenset("hand return give deliver transfer send turn".split())
GIVEN = 8  # tokens from the offer to the giving: "offered the same day to hand the men to"
GIVEN_PEOPLE = english.CAPTIVES | english.FIGHTERS | {"them", "him", "pair", "both", "people"}
ONWARD = frozenset("to back over home for in".split())
HANDED = frozenset("handed freed released returned swapped exchanged".split())
AFTERWARDS = frozenset("after once if when only until".split())
REACH = 4  # tokens from the readiness to the deed: "would at once hand over"
WHOM = 8  # tokens from the deed to whom it concerns


def offered(scene: Scene) -> list[Statement]:
    """In "Ankara would hand over the captives if ..." a party offers."""
    words, at = scene.words, scene.at
    found = phrase_in(words, DEEDS, (at + 1, min(at + REACH + 2, scene.last))) or _given(scene)
    if found is None or scene.before(frozenset(("if", "whether", "unclear", "when")), reach=6) or scene.before(REFUSED, reach=4):
        return []
    passive = words[found[0]] == "be"
    if (passive and words[at] not in MODALS) or (words[at] in ("can", "could") and not passive and words[found[0]] != "have"):
        return []
    if found[0] > at + GIVEN or not _concerns_captives(scene, found, passive=passive):
        return []
    if _planned(scene, found, passive=passive):
        return []
    who = None if passive else party(scene, subject(scene, at))
    return [
        Statement(
            kind=Kind.OFFER,
            measure=found[2],
            first=scene.first,
            last=scene.last,
            certainty=Certainty.CONDITIONAL,
            holder=who.side if who else None,
            speaker=who.name if who else None,
            place=who.side if who and found[2] == "acceptance" else None,
            of_act=True,
        )
    ]


def _planned(scene: Scene, found: tuple[int, int, str], *, passive: bool) -> bool:
    """Whether it is a plan and no offer: "will be exchanged", "would release", with no "if"."""
    words, at = scene.words, scene.at
    if found[2] != "handover" or "if" in words[at : scene.sentence.last]:
        return False
    return words[at] != "could" if passive else words[at] in ("will", "would") and words[found[0]] in ("release", "free")


def followed(scene: Scene) -> list[Statement]:
    """In "they handed nine soldiers over; the others would follow once the truce holds" more captives are offered."""
    words, at = scene.words, scene.at
    given = has(words[scene.sentence.first : scene.first], HANDED) and not english.HELD.isdisjoint(
        words[scene.sentence.first : scene.first]
    )
    if words[at - 1] not in MODALS or not given or not has(words[at + 1 : scene.last + 1], AFTERWARDS):
        return []
    return [
        Statement(kind=Kind.OFFER, measure="handover", first=scene.first, last=scene.last, certainty=Certainty.CONDITIONAL, of_act=True)
    ]


def _given(scene: Scene) -> tuple[int, int, str] | None:
    """Captives between the verb that hands them over and its particle: "hand the two men to"."""
    words, at = scene.words, scene.at
    if words[at].startswith("offer") and has(words[at + 1 : at + 4], english.CAPTIVES) and has(words[at + 3 : at + 7], ONWARD):
        return at, at, "handover"
    for index in range(scene.at + 1, min(scene.at + GIVEN, scene.last)):
        back = words[index] == "have" and words[at] in ("can", "could", "may") and "back" in words[index : index + 6]
        if (back or words[index] in GIVING) and words[index - 1] in (words[scene.at], "to", "at", "once"):
            whom = next((at for at in range(index + 1, min(index + 7, scene.last)) if words[at] in GIVEN_PEOPLE), None)
            return (index, index, "handover") if whom and has(words[whom + 1 : whom + 4], ONWARD) else None
    return None


def _concerns_captives(scene: Scene, found: tuple[int, int, str], *, passive: bool) -> bool:
    """Whether captives are handed over or taken in; in talk of captives their nationality or "them" is enough."""
    words = scene.words
    deed = found[1]
    object_ = words[scene.first : scene.at] if passive else words[deed - 1 : min(deed + WHOM, scene.sentence.last + 1)]
    if has(object_, english.CAPTIVES | {"captured"}) or (found[2] == "amnesty" and has(object_, english.FIGHTERS)):
        return True
    if words[found[0]] in FREEING and has(object_, english.FIGHTERS):  # who is freed was held
        return True
    if not speaks_of_captives(scene):
        return False
    return (
        ("any" in object_ and "who" in object_)
        or has(object_, english.FIGHTERS | {"them", "him", "they", "both", "people"})
        or bool(nations_in(words, (deed + 1, min(deed + WHOM, scene.sentence.last))))
    )


RULES = (
    *((word, offered) for word in sorted(PROPOSING)),
    *((word, offered) for word in ("would", "will", "ready", "willing", "prepared", "open", "offered", "offers", "offer", "can", "could")),
    ("follow", followed),
)
