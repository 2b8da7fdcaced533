"""The outcomes that a text mentions, "killed or wounded" being one."""

from onrecord.languages.en.outcome_words import BE, FORMS, Form
from onrecord.records.reading import Outcome, Sort
from onrecord.records.text import Tokens
from onrecord.records.words import Measure

JOINERS = frozenset(("or", "and", ",", "/"))
HARM = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES))
HELD = frozenset((Measure.CAPTURED, Measure.MISSING))
TAKEN = {
    "prisoner": Measure.CAPTURED,
    "prisoners": Measure.CAPTURED,
    "captive": Measure.CAPTURED,
    "captives": Measure.CAPTURED,
    "hostage": Measure.ABDUCTED,
    "hostages": Measure.ABDUCTED,
}
TAKES = frozenset("take takes taking took taken".split())
SHOT = frozenset("shot shoot shoots shooting".split())
ADVERBS = frozenset(
    "also already now still since reportedly allegedly fatally mortally seriously severely critically badly slightly "
    "lightly later unintentionally accidentally all both either so far not internally forcibly officially recently "
    "estimated believed said thought known feared reported presumed".split()
)


def find_outcomes(tokens: Tokens) -> list[Outcome]:
    """Every outcome of the text in order."""
    words = tokens.words
    found: list[Outcome] = []
    for index, word in enumerate(words):
        if word == "dead" and words[index - 1] in SHOT:
            found.append(_shot_dead(words, index))
        elif word in FORMS:
            if not found or index > found[-1].last:
                found.append(_outcome(words, index, FORMS[word]))
        elif word in TAKEN:
            found += _taken(words, index, TAKEN[word])
        elif word == "lives":
            _lives(words, index, found)
        elif word == "war" and words[max(index - 2, 0)] in ("gone", "went", "go") and words[index - 1] == "to":
            found.append(Outcome(first=index - 2, last=index, measure=Measure.DEPLOYED, sort=Sort.INTRANSITIVE, participle=True))
    return found


def _shot_dead(words: tuple[str, ...], index: int) -> Outcome:
    """ "Shot dead eight", "were shot dead": the verb with its result."""
    passive = _after_be(words, index - 1)
    return Outcome(first=index - 1, last=index, measure=Measure.KILLED, sort=Sort.TRANSITIVE, passive=passive, participle=True)


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


def _taken(words: tuple[str, ...], index: int, measure: Measure) -> list[Outcome]:
    """ "has taken two soldiers prisoner", "were taken hostage": the verb, where it stands at most eight words before."""
    for position in range(index - 1, max(index - 9, -1), -1):
        if words[position] == "to":
            return []
        if words[position] in TAKES:
            last = index if index - position == 1 else position
            passive = _after_be(words, position)
            return [Outcome(first=position, last=last, measure=measure, sort=Sort.TRANSITIVE, passive=passive, participle=True)]
    return []


def _lives(words: tuple[str, ...], index: int, found: list[Outcome]) -> None:
    """ "lost their lives" has the dead for its subject, "claimed the lives of" for its object."""
    if found and words[found[-1].first] in ("lost", "lose", "losing") and index - found[-1].first <= 2:
        first = found.pop().first
        found.append(Outcome(first=first, last=index, measure=Measure.KILLED, sort=Sort.INTRANSITIVE, participle=True))
    elif index >= 2 and words[index - 2] in ("claimed", "claiming", "cost", "costing", "took", "taken", "taking"):
        last = index + 1 if index + 1 < len(words) and words[index + 1] == "of" else index
        found.append(Outcome(first=index - 2, last=last, measure=Measure.KILLED, sort=Sort.TRANSITIVE))
