"""Offers: a party is ready to hand captives over, to take them in, or to pardon them."""

from onrecord.languages.en.statements import phrases, phrases_captives
from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.captives import speaks_of_captives
from onrecord.languages.en.statements.parties import nations_in, party
from onrecord.languages.en.statements.scene import Scene, has, phrase_in, subject
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind

DEEDS = phrases.lexicon(phrases_captives.OFFERS)
REACH = 4  # tokens from the readiness to the deed: "would at once hand over"
WHOM = 8  # tokens from the deed to whom it concerns


def offered(scene: Scene) -> list[Statement]:
    """In "Ankara would hand over the captives if ..." a party offers."""
    words, at = scene.words, scene.at
    found = phrase_in(words, DEEDS, (at + 1, min(at + REACH + 2, scene.last)))
    if found is None or scene.before(frozenset(("if", "whether", "unclear", "when")), reach=6) or scene.before(english.NOT, reach=2):
        return []
    passive = words[found[0]] == "be"
    if found[0] > at + REACH or passive != (words[at] == "could") or not _concerns_captives(scene, found[1], passive=passive):
        return []
    if words[at] in ("will", "would") and words[found[0]] in ("release", "free") and "if" not in words[at : scene.sentence.last]:
        return []  # a plan, not an offer
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


def _concerns_captives(scene: Scene, deed: int, *, passive: bool) -> bool:
    """Whether captives are handed over or taken in; in talk of captives their nationality or "them" is enough."""
    words = scene.words
    object_ = words[scene.first : scene.at] if passive else words[deed - 1 : min(deed + WHOM, scene.sentence.last + 1)]
    if has(object_, english.CAPTIVES | {"captured"}) or ("amnesty" in object_ and has(object_, english.FIGHTERS)):
        return True
    if not speaks_of_captives(scene):
        return False
    return (
        ("any" in object_ and "who" in object_)
        or has(object_, english.FIGHTERS | {"them", "him", "they", "both"})
        or bool(nations_in(words, (deed + 1, min(deed + WHOM, scene.sentence.last))))
    )


RULES = tuple(
    (word, offered) for word in ("would", "will", "ready", "willing", "prepared", "open", "offered", "offers", "offer", "can", "could")
)
