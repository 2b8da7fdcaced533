"""Whether a word of the lexicon is a verb of saying here, or a noun, an adjective, an unfinished phrase."""

from itertools import pairwise

from onrecord.languages.en.actor_words import DETERMINERS
from onrecord.languages.en.attribution_content import STOPS
from onrecord.languages.en.attribution_draft import Page
from onrecord.languages.en.cue_verbs import Form
from onrecord.languages.en.cue_words import BE, HAVE, MODALS, NOUNISH, PREPOSITIONS
from onrecord.records.text import Sentence

ARTICLES = frozenset(("a", "an", "the", "'s"))
ALSO_SUBJECTS = frozenset("all both that those these this".split())  # "both say", "that said"
BEFORE_VERBS = MODALS | {"who", "which", "also", "we", "i", "they", "both"}
PARTICLES = {"work": ("from",), "draw": ("on", "from"), "rely": ("on",), "speak": ("of",), "talk": ("of",), "point": ("out", "to")}
REACH_OF_AT = 25  # tokens from "put" to its "at"


def is_verb(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """Whether the form is a verb here and has the words it needs."""
    return not _is_noun(page, index, form, sentence) and _completes(page, index, form)


def _is_noun(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """ "the report", "an estimated", "military claims"."""
    if index == sentence.first:
        return form.shape != "ing"
    before = page.words[index - 1]
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
    speaker = page.by_last.get(index - 1)
    if speaker is None:
        return True
    trailing = page.words[speaker.first - 1 : speaker.first] == (",",) and page.words[index + 1 : index + 2] in ((".",), (",",))
    aims = form.cue.stance and page.words[index + 1 : index + 2] == ("to",)
    return not trailing and not aims and not _verb_follows(page, index)


def _verb_follows(page: Page, index: int) -> bool:
    """Whether what follows suits a verb: "that", a quotation, a number, a determiner, an actor, a preposition never."""
    if index + 1 >= len(page.words):
        return False
    after = page.words[index + 1]
    return after not in PREPOSITIONS and after not in STOPS and after not in BE and after not in HAVE and after not in MODALS


def _completes(page: Page, index: int, form: Form) -> bool:
    """ "spoke of", "pointed out" need their particle; "given", "shown" bare do not attribute."""
    if form.cue.lemma == "observe":
        return page.words[index + 1 : index + 2] in (("that",), (".",), (",",))
    if form.cue.lemma in ("quote", "cite"):
        return ("as", "saying") not in set(pairwise(page.words[index + 1 : index + REACH_OF_AT]))
    if form.cue.lemma == "give":
        return any(word[0].isdigit() for word in page.words[index + 1 : index + 5])
    if form.cue.lemma == "put":
        return "at" in page.words[index + 1 : index + REACH_OF_AT]
    particles = PARTICLES.get(form.cue.lemma)
    return particles is None or page.words[index + 1 : index + 2] in {(particle,) for particle in particles}
