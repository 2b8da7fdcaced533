"""The outcomes that a text mentions, "killed or wounded" being one."""

from onrecord.languages.en.counting.phrases import PATTERNS, OutcomePhrase, phrase_at
from onrecord.languages.en.counting.words import BE, FORMS, MOVING, Form
from onrecord.records.reading import Outcome, Sort
from onrecord.records.text import Tokens
from onrecord.records.words import Measure

JOINERS = frozenset(("or", "and", ",", "/"))
HARM = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES))
HELD = frozenset((Measure.CAPTURED, Measure.MISSING))
SHELTERS = frozenset(
    "camp camps agency agencies shelter shelters center centre centers centres crisis settlement settlements site sites".split()
)
ADVERBS = frozenset(
    "also already now still since reportedly allegedly fatally mortally seriously severely critically badly slightly "
    "lightly later unintentionally accidentally all both either so far not internally forcibly officially recently "
    "estimated believed said thought known feared reported presumed".split()
)


ABSTRACT = frozenset("death murder kidnapping killing abduction assassination execution release massacre injury".split())
THINGS = frozenset(
    "squad squads threat threats penalty sentence sentences row certificate certificates charge charges case cases trial trials "
    "attempt attempts plot plots scene weapon weapons suspect suspects investigation list lists wave spree victim victims".split()
)


def find_outcomes(tokens: Tokens) -> list[Outcome]:
    """Every outcome of the text in order."""
    words = tokens.words
    found: list[Outcome] = []
    taken = -1
    for index, word in enumerate(words):
        if index <= taken or (word not in PATTERNS and word not in FORMS) or _names_thing(words, index):
            continue
        phrase = phrase_at(words, index) if word in PATTERNS else None
        if phrase is not None:
            found.append(_phrase(words, index, *phrase))
        elif word in FORMS and not _names_a_place(words, index):
            found.append(_outcome(words, index, FORMS[word]))
        taken = found[-1].last if found else taken
    return found


def _names_a_place(words: tuple[str, ...], index: int) -> bool:
    """Whether the refugees only say which camp or agency it is: "near the refugee camp"."""
    return words[index] in ("refugee", "idp", "evacuee") and words[index + 1 : index + 2] != () and words[index + 1] in SHELTERS


def _names_thing(words: tuple[str, ...], index: int) -> bool:
    """Whether the word only says what kind of thing: "a death squad", "murder charges", "kidnapping attempts"."""
    return words[index] in ABSTRACT and words[index + 1 : index + 2] != () and words[index + 1] in THINGS


def _phrase(words: tuple[str, ...], index: int, phrase: OutcomePhrase, last: int) -> Outcome:
    be = words[index] in BE
    return Outcome(
        first=index,
        last=last,
        measure=phrase.measure,
        sort=phrase.sort,
        passive=be or _after_be(words, index),
        participle=phrase.sort is not Sort.STATE and not words[index].endswith("ing") and words[max(index - 1, 0)] != "to",
        gerund=words[index].endswith("ing") and not be,
    )


def _outcome(words: tuple[str, ...], index: int, form: Form) -> Outcome:
    last, measure = _joined(words, index, form.measure)
    if measure is Measure.DEPLOYED and words[index + 1 : index + 2] in (("home",), ("back",)):
        measure = Measure.REPATRIATED
    return Outcome(
        first=index,
        last=last,
        measure=measure,
        sort=form.sort,
        passive=_after_be(words, index),
        participle=form.participle,
        gerund=form.gerund,
        moving=form.word.forms in MOVING,
    )


def _joined(words: tuple[str, ...], index: int, measure: Measure) -> tuple[int, Measure]:
    """The last token and the measure of outcomes joined without numbers of their own: "killed, wounded or captured"."""
    measures, last = {measure}, index
    while last + 2 < len(words) and words[last + 1] in JOINERS:
        step = 3 if words[last + 1] == "," and words[last + 2] in JOINERS and last + 3 < len(words) else 2
        form = FORMS.get(words[last + step])
        if form is None or form.measure not in HARM | HELD or measure not in HARM | HELD or (form.gerund):
            break
        measures.add(form.measure)
        last += step
    if len(measures) == 1:
        return (index, measure) if last == index else (last, measure)
    return last, Measure.CASUALTIES if measures <= HARM else Measure.CASUALTIES_INCL_MISSING_CAPTURED


def _after_be(words: tuple[str, ...], index: int) -> bool:
    """Whether a form of "be" governs the word, with nothing but adverbs between: "is believed to have sent" is active."""
    position = index - 1
    while position >= 0 and index - position < 7 and words[position] in ADVERBS:
        position -= 1
    return position >= 0 and words[position] in BE
