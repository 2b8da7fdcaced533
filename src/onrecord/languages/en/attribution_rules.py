"""The rule that reads a verb of saying: its subject before or after it, and what is said."""

from onrecord.languages.en.actor_words import DETERMINERS
from onrecord.languages.en.attribution_clauses import begin, postposed, trails, trails_to_comma
from onrecord.languages.en.attribution_content import STOPS, right_content, trimmed
from onrecord.languages.en.attribution_draft import MARKS, Draft, Page
from onrecord.languages.en.attribution_passives import read_participle, read_passive
from onrecord.languages.en.attribution_source import group_start, subject_after, subject_before
from onrecord.languages.en.attribution_verbs import PARTICLES, is_verb
from onrecord.languages.en.cue_verbs import Form
from onrecord.languages.en.cue_words import BE, GATHERINGS, ISSUED, MUSINGS, NEGATIONS, OPENERS, PREPOSITIONS
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

TELLING = frozenset("tell inform brief assure remind notify warn caution".split())
LISTENERS = frozenset("him her them us me you".split())
ACTS = frozenset(
    "responsibility credit attack attacks bombing bombings ambush assault raid killing killings strike strikes explosion".split()
)
ACT_ENDS = frozenset("which that who when where , and".split())
NO_GUESS = frozenset("add count list record put find post dispute deny reject dismiss refute show think see know".split())  # after "might"
UNSURE = frozenset("might may could would should will must".split())
JOINED = frozenset(("and", "but", "then"))


def read_verb(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """The attribution that a verb of saying makes, or None where the word is no such verb here or is denied."""
    sentence = page.sentence_at(number)
    if not is_verb(page, index, form, sentence) or ((form.cue.stance or form.cue.lemma in MUSINGS) and page.quoted(index)):
        return None
    start = group_start(page, index, sentence)
    group = page.words[start:index]
    being = not BE.isdisjoint(group)
    if _silent(group, form) or (form.shape == "past" and not being and _reduced(page, index)):
        return None
    if form.shape == "past" and being:
        return read_passive(page, number, index, start, form)
    if form.shape == "ing" and not being:
        return read_participle(page, number, index, form, drafts)
    return _active(page, number, index, start, form, drafts)


def _silent(group: tuple[str, ...], form: Form) -> bool:
    """ "has not confirmed", "might add up to 40": nothing is said."""
    return not NEGATIONS.isdisjoint(group) or (form.cue.lemma in NO_GUESS and not UNSURE.isdisjoint(group))


def _reduced(page: Page, index: int) -> bool:
    """ "an attack claimed by ..." tells whose attack."""
    return page.words[index + 1 : index + 2] == ("by",) and page.words[index - 1] != ","


def _active(page: Page, number: int, index: int, start: int, form: Form, drafts: list[Draft]) -> Draft | None:
    sentence = page.sentence_at(number)
    draft = begin(number, index, (start, index), form)
    after = index + 1 + (form.cue.lemma in PARTICLES)
    turned = subject_after(page, after)
    if turned and _inverted(page, start, turned[0], sentence):
        draft.sources = turned
        return postposed(page, draft, start - 1, turned[-1].last + 1, sentence)
    draft.sources = _subject(page, start, form, number, drafts)
    if not draft.sources or _of_thing(page, draft) or (draft.sources[0].sort == "thing" and form.cue.stance):
        return None
    after = _past_listener(page, draft, after, form)
    first = min(source.first for source in draft.sources)
    if not form.cue.stance and first < start and _said_before(page, first, after, sentence):
        return postposed(page, draft, first - 1, after, sentence)
    content = right_content(page, after, sentence)
    draft.contents = [content] if content else []
    if content and form.cue.lemma == "claim":
        _claim_act(page, draft, content)
    return draft if draft.contents else None


def _inverted(page: Page, start: int, turned: Actor, sentence: Sentence) -> bool:
    """ "...", said the mayor."""
    if start <= sentence.first:
        return False
    before = page.words[start - 1]
    return before in MARKS or before == "'" or (before == "," and _ends_after(page, turned, sentence))


def _subject(page: Page, start: int, form: Form, number: int, drafts: list[Draft]) -> list[Actor]:
    """Who speaks: the subject of the verb this one is joined to, else the one before the verb, else a noun no table knows."""
    sentence = page.sentence_at(number)
    shared = _shared_subject(page, start, number, drafts)
    if shared and page.words[start - 1] in JOINED:
        return shared
    found = subject_before(page, start, sentence, far=not form.cue.stance)
    return found or shared or _printed_subject(page, start, form, sentence)


def _said_before(page: Page, first: int, after: int, sentence: Sentence) -> bool:
    """Whether what is said stands before its speaker."""
    return trails(page, after, sentence) or (page.words[first - 1 : first] == (",",) and trails_to_comma(page, after, sentence))


def _claim_act(page: Page, draft: Draft, content: tuple[int, int]) -> None:
    """ "claimed the attack, which killed nine": the claimant owns up to the act; the count after it is not the claimant's."""
    first, last = content
    if page.words[first] == "that" or ACTS.isdisjoint(page.words[first : first + 5]):
        return
    draft.certainty = Certainty.CONFIRMED
    turn = next((at for at in range(first, last) if page.words[at] in ACT_ENDS), last + 1)
    draft.contents = [piece for piece in (trimmed(page, first, turn - 1),) if piece]


def _of_thing(page: Page, draft: Draft) -> bool:
    if not draft.sources or page.words[draft.verb] not in ISSUED:
        return False
    before = page.by_last.get(draft.sources[0].first - 1)
    return before is not None and before.sort == "thing"


def _ends_after(page: Page, actor: Actor, sentence: Sentence) -> bool:
    after = page.skip_time(actor.last + 1)
    return after > sentence.last or page.words[after] in STOPS or page.words[after] in PREPOSITIONS or page.words[after] == "who"


def _shared_subject(page: Page, start: int, number: int, drafts: list[Draft]) -> list[Actor]:
    """ "said A and added B": the subject of the verb before it in the sentence."""
    if start < 1 or (page.words[start - 1] not in JOINED and page.words[start - 1] != ",") or not drafts or drafts[-1].sentence != number:
        return []
    return drafts[-1].sources


def _printed_subject(page: Page, start: int, form: Form, sentence: Sentence) -> list[Actor]:
    """ "The fund predicted": a noun that no table knows, with its determiner, right before a plain verb of saying."""
    if form.shape != "past":
        return []
    for index in range(start - 1, max(sentence.first, start - (4 if form.cue.stance else 6)) - 1, -1):
        word = page.words[index]
        if word in DETERMINERS and index < start - 1 and word not in ("all", "both", "each", "no"):
            name = " ".join(page.words[index + 1 : start])
            return [Actor(span=page.tokens.span(index, start - 1), first=index, last=start - 1, name=name, sort="people", side=None)]
        if word in OPENERS or word in STOPS or word in MARKS or word in PREPOSITIONS or not word[0].isalpha():
            break
    return []


def _past_listener(page: Page, draft: Draft, after: int, form: Form) -> int:
    """The token after the one who was told; outlets and lawmakers told become relays later."""
    if form.cue.stance or (form.cue.lemma not in TELLING and page.words[after : after + 1] != ("to",)):
        return after
    at = after + 1 if page.words[after : after + 1] == ("to",) else after
    if page.words[at : at + 1] and page.words[at] in LISTENERS:
        return at + 1
    actor = page.actor_from(at)
    if actor is None:
        gathered = next((i for i in range(at, min(at + 6, len(page.words))) if page.words[i] in GATHERINGS), None)
        return gathered + 1 if gathered is not None else after
    draft.told.append(actor.first)
    return actor.last + 1
