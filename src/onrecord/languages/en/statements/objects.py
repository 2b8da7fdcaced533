"""What an acknowledgement is about: a deployment, losses, a capture, a displacement, a release."""

from bisect import bisect_left, bisect_right

from onrecord.languages.en.statements import phrases
from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.scene import REACH, Range, Scene, has, phrase_in
from onrecord.records.reading import Quantity
from onrecord.records.words import Unit

Found = tuple[int, int, str]  # first and last token, and the object

OBJECTS = phrases.lexicon(phrases.OBJECTS)
DENIED = phrases.lexicon((*phrases.OBJECTS, *phrases.DENIED))  # what parties deny goes further: "denied firing on the crowd"
POSSESSIVE = frozenset(("their", "its"))
BACK = 2  # an object that is only "it" was named at most so many sentences ago
OBJECT_REACH = 10  # tokens from the verb to its object: "has not acknowledged that any of its men were sent"
AROUND = 7  # tokens between "sent" and the troops that were sent
THERE = 5  # tokens from troops to where they are: "that foreign troops were in the valley"


def named_object(scene: Scene, span: Range, table: phrases.Lexicon = OBJECTS) -> Found | None:
    """The object in the range, unless only a detail of it is meant, or something else than troops was sent."""
    found = phrase_in(scene.words, table, span) or _troops_there(scene, span)
    if found is None or scene.words[found[0] - 1] == "to" or has(scene.words[span[0] : found[0]], english.DETAILS):
        return None  # "the right to strike" is no strike
    near = scene.words[max(scene.sentence.first, found[0] - AROUND) : min(found[1] + AROUND, scene.sentence.last) + 1]
    word = scene.words[found[0]]
    if (word in english.SENDING or word == "presence") and not has(near, english.TROOPS | english.FIGHTERS):
        left, right = scene.earlier(BACK)
        if scene.words[found[0] - 1] not in POSSESSIVE or not has(scene.words[left : right + 1], english.SOLDIERS):
            return None
    if word == "holding" and not has(near, english.CAPTIVES):
        return None
    return found


def _troops_there(scene: Scene, span: Range) -> Found | None:
    """Troops that are, fight or were somewhere."""
    for index in range(span[0], span[1] + 1):
        if scene.words[index] in english.TROOPS and has(scene.words[index + 1 : index + THERE], english.THERE):
            return index, index, "deployment"
    return None


def object_of(scene: Scene, verb: int) -> str | None:
    """What is (not) acknowledged: named beside the verb, or before it where the verb has "it", "the reports" or nothing."""
    words = scene.words
    end = min(verb + OBJECT_REACH, scene.sentence.last)
    found = named_object(scene, (verb + 1, end))
    if found:
        return found[2]
    own = phrase_in(words, OBJECTS, (verb + 1, end)) is not None
    if own or (end > verb + 2 and not has(words[verb + 1 : verb + 5], english.ANAPHORS) and words[verb] not in english.COMMENTING):
        return None
    return object_before(scene, verb)


def object_before(scene: Scene, at: int) -> str | None:
    """What the sentence so far, or the sentences before it, named last."""
    before = named_object(scene, (scene.sentence.first, at - 1))
    if before:
        return before[2]
    if has(scene.words[scene.sentence.first : at], english.SOLDIERS):
        return "deployment"
    earlier = range(scene.place - 1, max(-1, scene.place - 1 - BACK), -1)
    return next((measure for place in earlier if (measure := _named_in(scene, place))), None)


def _named_in(scene: Scene, place: int) -> str | None:
    """The object that a sentence names; troops that are somewhere are a deployment."""
    sentence = scene.tokens.sentences[place]
    first = max(sentence.first, sentence.last - REACH)
    found = phrase_in(scene.words, OBJECTS, (first, sentence.last))
    if found:
        return found[2]
    return "deployment" if has(scene.words[first : sentence.last + 1], english.SOLDIERS) else None


def counted(scene: Scene) -> bool:
    """Whether a number of people follows the verb in the clause: then it is a count, not an acknowledgement."""
    return any(quantity.unit in (Unit.PEOPLE, Unit.BODIES) for quantity in quantities_in(scene, scene.at + 1, scene.last))


def quantities_in(scene: Scene, first: int, last: int) -> tuple[Quantity, ...]:
    """The quantities that begin in the range."""
    quantities = scene.reading.quantities
    return quantities[bisect_left(quantities, first, key=_first_token) : bisect_right(quantities, last, key=_first_token)]


def _first_token(quantity: Quantity) -> int:
    return quantity.first
