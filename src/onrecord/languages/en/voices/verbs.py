"""Whether a word of the lexicon is a verb of saying here, or a noun, an adjective, an unfinished phrase."""

from collections.abc import Callable
from itertools import pairwise

from onrecord.languages.en.voices.actor_words import DETERMINERS
from onrecord.languages.en.voices.content import STOPS
from onrecord.languages.en.voices.cue_verbs import Form
from onrecord.languages.en.voices.cue_words import ADVERBS, BE, FIGURES, HAVE, MODALS, NOUNISH, PREPOSITIONS
from onrecord.languages.en.voices.draft import Page
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence

ARTICLES = frozenset(("a", "an", "the", "'s"))
ALSO_SUBJECTS = frozenset("all both that those these this".split())  # "both say", "that said"
BEFORE_VERBS = MODALS | {"who", "which", "also", "we", "i", "they", "both"}
PARTICLES = {"work": ("from",), "draw": ("on", "from"), "rely": ("on",), "point": ("out", "to")}
OF = frozenset(("of", "about"))
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozen several some many few hundreds dozens".split())
LONGEST_ASIDE = 10  # tokens between the commas of an aside
FIGURE_REACH = 9  # tokens of "put at around 143 the number"
LONGEST_GIFT = 14  # tokens of "gave the day's total for the whole country as 2,671"
REACH_OF_AT = 25  # tokens from "put" to its "at"


def is_verb(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """Whether the form is a verb here and has the words it needs."""
    return not _is_noun(page, index, form, sentence) and _completes(page, index, form)


def _is_noun(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """ "the report", "an estimated", "military claims"."""
    if index == sentence.first:
        return form.shape != "ing"
    before = page.words[index - 1]
    if form.shape == "past" and (before[0].isdigit() or before in NUMBERS) and index - 1 not in page.by_last:
        return True  # "two suspected smugglers", not "M23 said"
    if (before in DETERMINERS and before not in ALSO_SUBJECTS) or (before == "'s" and form.shape != "ing"):
        return form.shape != "past" or before in ARTICLES
    if form.shape not in ("base", "s"):
        return before in ("of", "in") and form.shape == "past"
    return _base_is_noun(page, index, form, before)


def _base_is_noun(page: Page, index: int, form: Form, before: str) -> bool:
    if before == "to":
        return page.words[index - 3 : index - 1] != ("went", "on")
    if before in BEFORE_VERBS or form.cue.lemma not in NOUNISH:
        return False
    speaker = _speaker(page, index)
    if speaker is None:
        return True
    trailing = page.words[index + 1 : index + 2] in ((".",), (",",)) and _after_comma(page, speaker.first)
    aims = form.cue.stance and page.words[index + 1 : index + 2] == ("to",)
    return not trailing and not aims and not _verb_follows(page, index)


def _speaker(page: Page, index: int) -> Actor | None:
    """Who stands right before the verb, an adverb or an aside between commas left out."""
    at = index - 1
    while at > 0 and page.words[at] in ADVERBS:
        at -= 1
    if page.words[at] == "," and "," in page.words[max(0, at - LONGEST_ASIDE) : at] and index + 1 < len(page.words):
        after = page.words[index + 1]
        counts = after in DETERMINERS or after in NUMBERS or after == "that" or after[0].isdigit()
        return page.by_last.get(at - 1) if counts else None
    return page.by_last.get(at)


def _after_comma(page: Page, first: int) -> bool:
    """Whether the speaker's phrase stands after a comma: ", figures from the court show"."""
    for at in range(first - 1, max(-1, first - LONGEST_ASIDE), -1):
        if page.words[at] == ",":
            return True
        if page.words[at] not in PREPOSITIONS and page.words[at] not in ("'s", "'", "the") and not _in_actor(page, at):
            return False
    return False


def _in_actor(page: Page, at: int) -> bool:
    return any((actor := page.by_first.get(first)) is not None and actor.last >= at for first in range(max(0, at - 5), at + 1))


def _verb_follows(page: Page, index: int) -> bool:
    """Whether what follows suits a verb: "that", a quotation, a number, a determiner, an actor, a preposition never."""
    if index + 1 >= len(page.words):
        return False
    after = page.words[index + 1]
    return after not in PREPOSITIONS and after not in STOPS and after not in BE and after not in HAVE and after not in MODALS


def _completes(page: Page, index: int, form: Form) -> bool:
    """ "spoke of", "pointed out" need their particle; "given", "shown" bare do not attribute."""
    test = COMPLETED.get(form.cue.lemma)
    if test is not None:
        return test(page, index)
    particles = PARTICLES.get(form.cue.lemma)
    return particles is None or page.words[index + 1 : index + 2] in {(particle,) for particle in particles}


def _observes(page: Page, index: int) -> bool:
    return page.words[index + 1 : index + 2] in (("that",), (".",), (",",))


def _quotes(page: Page, index: int) -> bool:
    return ("as", "saying") not in set(pairwise(page.words[index + 1 : index + REACH_OF_AT]))


def _gives(page: Page, index: int) -> bool:
    """ "gave 40 as the toll", "gives the dead as 62"."""
    after = page.words[index + 1 : index + LONGEST_GIFT]
    return any(map(_counts, after[:4])) or any(word == "as" and _counts(number) for word, number in pairwise(after))


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in NUMBERS


def _issues(page: Page, index: int) -> bool:
    """ "issued a toll of 38"; a warning or a list is no figure."""
    return not FIGURES.isdisjoint(page.words[index + 1 : index + 4])


def _raises(page: Page, index: int) -> bool:
    """ "raised the dead to three"."""
    after = page.words[index + 1 : index + FIGURE_REACH]
    figure = not (FIGURES | {"dead", "wounded"}).isdisjoint(after[:3])
    return figure and any(word == "to" and _counts(number) for word, number in pairwise(after))


def _arrives(page: Page, index: int) -> bool:
    """ "arrived at 98"; at a gate one only arrives."""
    after = page.words[index + 1 : index + 3]
    return after[:1] == ("at",) and after[1:] != () and _counts(after[1])


def _puts(page: Page, index: int) -> bool:
    """ "put the toll at 400", "put at 400 the number of ..."; "put at some 400" is said of what stands before."""
    after = page.words[index + 1 : index + FIGURE_REACH]
    if after[:1] == ("at",) and not {"number", "toll"}.isdisjoint(after):
        return True
    return "at" in page.words[index + 2 : index + REACH_OF_AT]


def _speaks(page: Page, index: int) -> bool:
    """ "spoke of nine dead", "spoke to reporters of nine dead"."""
    after = page.words[index + 1 : index + 8]
    return after[:1] == ("of",) or (after[:1] == ("to",) and not OF.isdisjoint(after[2:]))


def _finds(page: Page, index: int) -> bool:
    """ "The survey found ..." and "found that ..." report; "police found nine bodies" does not."""
    after = page.words[index + 1 : index + 2]
    if after in (("that",), (".",), (",",)):
        return True
    subject = _speaker(page, index)
    counted = after != () and (after[0][0].isdigit() or after[0] in NUMBERS or after[0] in DETERMINERS)
    return subject is not None and (subject.sort in ("thing", "organisation", "relative", "pronoun") or not counted)


COMPLETED: dict[str, Callable[[Page, int], bool]] = {
    "observe": _observes,
    "quote": _quotes,
    "cite": _quotes,
    "give": _gives,
    "put": _puts,
    "issue": _issues,
    "raise": _raises,
    "revise": _raises,
    "arrive": _arrives,
    "find": _finds,
    "speak": _speaks,
    "talk": _speaks,
}
