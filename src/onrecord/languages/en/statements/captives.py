"""Whether a word speaks of somebody who is held, and how the text describes this person."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.parties import nations_in
from onrecord.languages.en.statements.scene import Range, Scene
from onrecord.records.reading import Actor, Reading
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
CAPTIVE = "captive"  # how a captive who speaks is named: never by name


def speaks_of_captives(reading: Reading, place: int) -> bool:
    """Whether the sentence, or one shortly before it, speaks of people held."""
    sentences, words = reading.tokens.sentences, reading.tokens.words
    first = sentences[max(0, place - CONTEXT)].first
    return any(words[index] in english.HELD for index in range(first, sentences[place].last + 1))


def is_captive(scene: Scene, span: Range) -> bool:
    """Whether the subject in the range is somebody held."""
    words = scene.words[span[0] : span[1] + 1]
    if not words or any(word in english.NOT_HELD for word in words) or not speaks_of_captives(scene.reading, scene.place):
        return False
    if any(word in english.CAPTIVES or word == "captured" for word in words):
        return True
    if words[0] in ("i", "we"):
        return any(word in english.CAPTIVES or word == "captured" for word in scene.words[span[1] : scene.sentence.last + 1])
    if any(word in SINGULAR or word == "they" for word in words):
        return _stands_for_captive(scene, span[0], plural="they" in words)
    return any(word in english.FIGHTERS or word in ("one", "both", "other", "another", "second", "two") for word in words)


def _stands_for_captive(scene: Scene, before: int, *, plural: bool) -> bool:
    """Whether the nearest person named before the pronoun is one held, and not an official."""
    words = scene.words
    people = english.ONE | english.MANY if plural else english.ONE
    people -= {"he", "she", "they", "other"}
    officials = {actor.last for actor in scene.reading.actors if before - NEAR <= actor.first < before and _official(scene, actor)}
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
    first = scene.tokens.sentences[max(0, scene.place - CONTEXT)].first
    named = nations_in(words, (first, scene.sentence.last))
    people = english.CAPTIVES | {"soldier", "soldiers", "man", "men", "conscript", "conscripts", "pilot", "pilots"}
    own = {state for _, last, state in named if words[last].endswith("ns") or words[min(last + 1, scene.sentence.last)] in people}
    return {state for _, _, state in named}, own


def setting(scene: Scene) -> Evidence | None:
    """Where the captive speaks, as the sentence or the nearest before it says: a video, an interview, an interrogation."""
    for place in range(scene.place, max(-1, scene.place - CONTEXT), -1):
        sentence = scene.tokens.sentences[place]
        words = set(scene.words[sentence.first : sentence.last + 1])
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
    sentences = scene.tokens.sentences
    first = next(s.first for s in sentences if s.paragraph == scene.sentence.paragraph)
    for index in range(min(scene.last, scene.sentence.last), first, -1):
        if words[index] == "year-old" and words[index - 1] == "-":
            return f"{words[index - 2]}-year-old"
        if words[index] in ("aged", "age") and "".join(words[index + 1 : index + 2]).isdigit():
            return f"{words[index + 1]}-year-old"
    return None
