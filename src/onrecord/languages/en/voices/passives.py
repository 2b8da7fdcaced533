"""Sayings that are not a plain subject and verb: "is believed to", "was reported by", ", adding that", "quoted ... as saying"."""

from onrecord.languages.en.voices.clauses import begin, clause_first, clause_last, said_after
from onrecord.languages.en.voices.content import content_start, right_content, trimmed
from onrecord.languages.en.voices.cue_verbs import Form
from onrecord.languages.en.voices.cue_words import BE, PASSIVE_ONLY, PREPOSITIONS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.sources import group_start, subject_before
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence

QUOTING = frozenset("quoted cited quotes cites quoting".split())
MENTIONING = frozenset("mention report give cite count estimate announce record register tally".split())
PHRASE_ENDS = PREPOSITIONS | BE | {",", ";", ".", "that", "put", "gave"}
LONGEST_PHRASE = 12  # tokens of "the several hundred killed and wounded" before its participle
OPENING = 25  # tokens in which a sentence's subject is looked for


def read_passive(page: Page, number: int, index: int, start: int, form: Form) -> Draft | None:
    """ "is believed to have sent", "was reported by the army": nobody, or whom "by" names."""
    sentence = page.sentence_at(number)
    draft = begin(number, index, (start, index), form)
    following = page.words[index + 1] if index < sentence.last else ""
    agent = page.actor_from(index + 2) if following == "by" else None
    draft.sources = [agent] if agent else []
    if agent is not None and page.words[agent.last + 1 : agent.last + 2] == ("that",):
        return said_after(page, draft, agent.last + 1, sentence.last)
    if agent is None and (page.words[index] not in PASSIVE_ONLY or following not in ("to", "that")):
        return None
    if following == "that":
        return said_after(page, draft, index + 1, sentence.last)
    left = trimmed(page, clause_first(page, start, sentence), start - 1)
    right = None if agent else trimmed(page, index + 1, clause_last(page, index, sentence))
    draft.contents = [piece for piece in (left, right) if piece]
    return draft if left else None


def read_reduced(page: Page, number: int, index: int, form: Form) -> Draft | None:
    """ "the hundred dead mentioned on Sunday by an officer": what stands before is the officer's."""
    by = page.skip_time(index + 1)
    agent = page.actor_from(by + 1) if page.words[by : by + 1] == ("by",) else None
    if agent is None or form.cue.lemma not in MENTIONING or agent.sort == "thing":
        return None
    sentence = page.sentence_at(number)
    first = index
    while first > sentence.first and index - first < LONGEST_PHRASE and page.words[first - 1] not in PHRASE_ENDS:
        first -= 1
    draft = begin(number, index, (index, index), form)
    draft.sources = [agent]
    return said_after(page, draft, first, index - 1)


def read_participle(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """ ", adding that ...": said by the subject of the sentence, or by who stands right before it."""
    sentence = page.sentence_at(number)
    before = page.words[index - 1] if index > sentence.first else ""
    if before == "as":
        return _quoted_as(page, number, index, form)
    own = page.by_last.get(index - 1)
    draft = begin(number, index, (index, index), form)
    if own is not None and own.sort == "person" and form.cue.lemma in ("say", "add"):
        draft.sources = [own]
        return said_after(page, draft, content_start(page, index + 1, sentence), sentence.last)
    if before in ("without", "not", "") or (before != "," and page.words[index + 1 : index + 2] != ("that",)):
        return None
    same = drafts[-1] if drafts and drafts[-1].sentence == number else None
    draft.sources = same.sources if same else opening_subject(page, sentence)
    draft.told = list(same.told) if same else []
    content = right_content(page, index + 1, sentence)
    draft.contents = [content] if content else []
    return draft if content and draft.sources else None


def _quoted_as(page: Page, number: int, index: int, form: Form) -> Draft | None:
    """ "The station quoted a colonel as saying ...", "a colonel was quoted by the station as saying ..."."""
    sentence = page.sentence_at(number)
    verb = next((at for at in range(index - 1, sentence.first, -1) if page.words[at] in QUOTING), None)
    if verb is None:
        return None
    draft = begin(number, index, (index - 1, index), form)
    start = group_start(page, verb, sentence)
    subject = subject_before(page, start, sentence)
    others = [page.by_first[at] for at in range(verb + 1, index) if at in page.by_first][:1]
    passive = not BE.isdisjoint(page.words[start:verb])
    draft.sources, carriers = (subject, others) if passive else (others, subject)
    draft.told = [carrier.first for carrier in carriers if carrier.sort == "outlet"]
    content = right_content(page, index + 1, sentence)
    if content is None and draft.sources:
        before = min(actor.first for actor in (*subject, *draft.sources)) - 1
        content = trimmed(page, sentence.first, before)
    draft.contents = [content] if content else []
    return draft if content and draft.sources else None


def opening_subject(page: Page, sentence: Sentence) -> list[Actor]:
    """The first actor of a sentence that hangs on no preposition."""
    for index in range(sentence.first, min(sentence.first + OPENING, sentence.last)):
        actor = page.by_first.get(index)
        if actor is not None and (index == sentence.first or page.words[index - 1] not in PREPOSITIONS):
            return [actor]
    return []
