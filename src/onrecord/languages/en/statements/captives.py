"""Whether a word speaks of somebody who is held, and how the text describes this person."""

from itertools import pairwise

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.parties import nations_in
from onrecord.languages.en.statements.scene import REACH, Range, Scene, actors_in
from onrecord.records.reading import Actor
from onrecord.records.words import Evidence

CONTEXT = 8  # sentences back that still speak of those captured; an interview runs over several paragraphs
NEAR = 100  # tokens back to the person that a pronoun stands for
SETTINGS = (  # the first of a sentence holds: an "interview video" is a video
    ("video", Evidence.VIDEO),
    ("footage", Evidence.VIDEO),
    ("recording", Evidence.AUDIO),
    ("interrogation", Evidence.INTERROGATION),
    ("interview", Evidence.INTERVIEW),
    ("interviewed", Evidence.INTERVIEW),
    ("interviewing", Evidence.INTERVIEW),
)
SINGULAR = frozenset(("he", "she", "him", "her", "his"))
COUNTED_OFF = frozenset("one both other another second first two pair duo neither none younger older elder year-old".split())
CAPTIVE = "captive"  # how a captive who speaks is named: never by name


def speaks_of_captives(scene: Scene) -> bool:
    """Whether the sentence, or one shortly before it, speaks of people held."""
    words = scene.words[scene.earlier(CONTEXT)[0] : scene.sentence.last + 1]
    return not english.HELD.isdisjoint(words) or ("held" in words and ("held", "by") in pairwise(words))


def is_captive(scene: Scene, span: Range) -> bool:
    """Whether the subject in the range is somebody held."""
    words = scene.words[span[0] : span[1] + 1]
    if not words or any(word in english.NOT_HELD for word in words) or not speaks_of_captives(scene):
        return False
    if words in (("who",), ("which",)):  # "the captive, who has a wound"
        words = scene.words[max(0, span[0] - 4) : span[0]]
    if any(word in english.CAPTIVES or word == "captured" for word in words):
        return True
    if words[0] in ("i", "we"):
        return any(word in english.CAPTIVES or word in ("captured", "year-old") for word in scene.words[span[1] : scene.sentence.last + 1])
    if any(word in SINGULAR or word == "they" for word in words):
        return _stands_for_captive(scene, span[0], plural="they" in words)
    return any(word in english.FIGHTERS or word in COUNTED_OFF for word in words)


def _stands_for_captive(scene: Scene, before: int, *, plural: bool) -> bool:
    """Whether the nearest person named before the pronoun is one held, and not an official."""
    words = scene.words
    people = english.ONE | english.MANY if plural else english.ONE
    people -= {"he", "she", "they", "other"}
    near = (actor for actor in actors_in(scene.reading, (before - NEAR, before - 1)) if words[actor.first - 1] != "told")
    officials = {actor.last for actor in near if _official(scene, actor)}
    for index in range(before - 1, max(-1, before - NEAR), -1):
        if index in officials and not plural:
            return False
        if words[index] in people or (words[index] == "year-old" and not plural):
            return True
    return _named_after(scene, before)


def _named_after(scene: Scene, before: int) -> bool:
    """Whether the captive is named after the pronoun, as the one who says it: "he would stay, the prisoner said"."""
    rest = scene.words[before : scene.sentence.last + 1]
    said = next((at for at, word in enumerate(rest) if word in english.SAYING), None)
    return said is not None and any(word in english.CAPTIVES or word == "captured" for word in rest[max(0, said - 6) : said])


def nations_of_captives(scene: Scene) -> tuple[set[str], set[str]]:
    """The nations that the talk of captives names, and those whose people are held ("North Korean soldiers", "two North Koreans")."""
    words = scene.words
    named = nations_in(words, (scene.earlier(CONTEXT)[0], scene.sentence.last))
    people = english.CAPTIVES | {"soldier", "soldiers", "man", "men", "conscript", "conscripts", "pilot", "pilots"}
    own = {state for _, last, state in named if words[last].endswith("ns") or words[min(last + 1, scene.sentence.last)] in people}
    return {state for _, _, state in named}, own


def setting(scene: Scene) -> Evidence | None:
    """Where the captive speaks, as the sentence or the nearest before it says: a video, an interview, an interrogation."""
    for place in range(scene.place, max(-1, scene.place - CONTEXT), -1):
        sentence = scene.sentence if place == scene.place else scene.tokens.sentences[place]
        words = set(scene.words[sentence.first : min(sentence.last, sentence.first + REACH) + 1])
        found = next((evidence for word, evidence in SETTINGS if word in words), None)
        if found:
            return found
    return None


def _official(scene: Scene, actor: Actor) -> bool:
    """Whether the actor is a named person, whom a captive never is."""
    if actor.sort != "person" or scene.words[actor.last] in english.ONE:
        return False
    printed = (scene.tokens.printed(actor.first), scene.tokens.printed(actor.last))
    return actor.side is not None or (actor.first < actor.last and all(word[0].isupper() for word in printed))


def described(scene: Scene) -> str | None:
    """The captive's printed description, by age, in the trigger's sentence or the paragraph before it."""
    words = scene.words
    sentences, place = scene.tokens.sentences, scene.place
    while place and sentences[place - 1].paragraph == scene.sentence.paragraph and scene.place - place < CONTEXT:
        place -= 1
    for index in range(min(scene.last, scene.sentence.last), max(sentences[place].first, scene.earlier(CONTEXT)[0]), -1):
        if words[index] == "year-old" and words[index - 1] == "-":
            return f"{words[index - 2]}-year-old"
        if words[index] in ("aged", "age") and "".join(words[index + 1 : index + 2]).isdigit():
            if words[index + 2 : index + 3] == ("and",):
                return None  # "the two, aged 20 and 26": which of them is not said
            return f"{words[index + 1]}-year-old"
    return None
