"""Attributions by a noun: "by the institute's arithmetic", "Seoul's own tally", "the ministry's figure of 300", "an official's 900"."""

from onrecord.languages.en.voices.clauses import postposed, said_after
from onrecord.languages.en.voices.content import right_content, trimmed
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.languages.en.voices.cue_words import BE, GIVING, HAVE, PREPOSITIONS, RECKONINGS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.passives import opening_subject
from onrecord.languages.en.voices.sources import group_start, subject_before
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

ENDS_PHRASE = frozenset(", ; and but from which that down as .".split())
VAGUE_NUMBERS = frozenset("several some dozens scores hundreds thousands".split())
OWN = frozenset(("its", "their", "his", "her"))
OWNERS = frozenset(("person", "people", "office", "organisation", "outlet", "group"))
RAISED = frozenset("raised lowered revised updated lifted increased corrected raises lowers revises cut".split())
REACH = 5  # tokens between the possessive and its noun: "the army's own early-January figure"


def read_reckoning(page: Page, number: int, index: int) -> Draft | None:
    """The attribution that a noun of reckoning makes, or None where nobody's reckoning is meant."""
    sentence = page.sentence_at(number)
    mark = _possessive(page, index, sentence)
    owner = page.by_last.get(mark - 1) if mark is not None else None
    if owner is None or mark is None:
        return (
            _made_by(page, number, index, sentence)
            or _given(page, number, index, sentence)
            or _by_adjectives(page, number, index, sentence)
        )
    draft = _draft(page, number, (mark + 1, index), index)
    draft.sources = [owner]
    if owner.first > sentence.first and page.words[owner.first - 1] in ("by", "in", "on"):
        return _by(page, draft, owner.first - 1, index, sentence)
    return _owned(page, draft, index + 1, sentence)


def _owned(page: Page, draft: Draft, after: int, sentence: Sentence) -> Draft | None:
    """ "the ministry's figure of 300", "Seoul's claim that ...", "the army's tally, as it put it, is ..."."""
    following = page.words[after] if after <= sentence.last else ""
    if following == "of":
        return said_after(page, draft, after + 1, _phrase_last(page, after + 1, sentence))
    begin = after if following == "that" else _past_aside(page, after, sentence)
    states = begin <= sentence.last and (following == "that" or page.words[begin] in BE or page.words[begin] in HAVE)
    return said_after(page, draft, begin, sentence.last) if states else None


def read_owned_number(page: Page, number: int, index: int) -> Draft | None:
    """ "a colonel's several hundred casualties": the number is the colonel's."""
    sentence = page.sentence_at(number)
    owner = page.by_last.get(index - 1)
    following = page.words[index + 1] if index < sentence.last else ""
    if owner is None or owner.sort not in OWNERS or not (following[:1].isdigit() or following in VAGUE_NUMBERS):
        return None
    draft = _draft(page, number, (index, index), index)
    draft.sources = [owner]
    return said_after(page, draft, index + 1, _phrase_last(page, index + 1, sentence))


def _given(page: Page, number: int, index: int, sentence: Sentence) -> Draft | None:
    """ "The mayor gave a figure of 90", "the navy revised its estimate: ..."."""
    if index > 1 and page.words[index - 2].endswith("ing"):
        return None  # "..., the navy said, raising its count of ...": the navy's saying goes on
    if page.words[index - 1] == "the" and page.words[index - 2] in RAISED and "to" in page.words[index + 1 : index + REACH]:
        draft = _draft(page, number, (index - 2, index), index)
        draft.sources = subject_before(page, group_start(page, index - 2, sentence), sentence)
        return said_after(page, draft, index + 1, sentence.last) if draft.sources else None
    if page.words[index - 1] in OWN and page.words[index + 1 : index + 2] in ((":",), ("of",), ("that",), ("to",)):
        draft = _draft(page, number, (index - 1, index), index)
        draft.sources = opening_subject(page, sentence)
        return said_after(page, draft, index + 2, sentence.last) if draft.sources else None
    verb = next((at for at in range(index - 1, max(sentence.first, index - 4), -1) if page.words[at] in GIVING), None)
    if verb is None or page.words[index + 1 : index + 2] not in (("of",), ("for",)):
        return None
    draft = _draft(page, number, (verb, index), index)
    draft.sources = subject_before(page, group_start(page, verb, sentence), sentence)
    return said_after(page, draft, index + 2, _phrase_last(page, index + 2, sentence)) if draft.sources else None


def _made_by(page: Page, number: int, index: int, sentence: Sentence) -> Draft | None:
    """ "a charge by a rights group in Luanda that ...": what the one who made it says."""
    maker = page.actor_from(index + 2) if page.words[index + 1 : index + 2] in (("by",), ("from",)) else None
    if maker is None or maker.sort == "thing":
        return None
    that = next((at for at in range(maker.last + 1, min(maker.last + REACH, sentence.last)) if page.words[at] == "that"), None)
    if that is None or "," in page.words[maker.last : that] or not verb_forms().keys().isdisjoint(page.words[maker.last + 1 : that]):
        return None
    draft = _draft(page, number, (index, index + 1), index)
    draft.sources = [maker]
    return said_after(page, draft, that, sentence.last)


def _draft(page: Page, number: int, cue: tuple[int, int], index: int) -> Draft:
    certainty = RECKONINGS.get(page.words[index], Certainty.ESTIMATED if page.words[index] == "'s" else Certainty.ASSERTED)
    return Draft(sentence=number, verb=index, cue=cue, lemma="reckon", certainty=certainty)


def _possessive(page: Page, index: int, sentence: Sentence) -> int | None:
    """The possessive mark that the noun hangs on."""
    for at in range(index - 1, max(sentence.first, index - REACH) - 1, -1):
        if page.words[at] in ("'s", "'"):
            return at
        if page.words[at] in ENDS_PHRASE:
            return None
    return None


def _by(page: Page, draft: Draft, by: int, index: int, sentence: Sentence) -> Draft | None:
    draft.cue = (by, index)
    if index + 1 >= sentence.last:
        return postposed(page, draft, by - 1, sentence.last + 1, sentence)
    return said_after(page, draft, index + 1, sentence.last)


def _past_aside(page: Page, index: int, sentence: Sentence) -> int:
    """The token after ", as he put it,", or the same."""
    if index > sentence.last or page.words[index] != ",":
        return index
    closing = next((at for at in range(index + 1, sentence.last) if page.words[at] == ","), None)
    return closing + 1 if closing is not None else index


def _phrase_last(page: Page, first: int, sentence: Sentence) -> int:
    for index in range(first, sentence.last):
        going_on = page.words[index] == "and" and index + 1 not in page.by_first and page.words[index + 1] not in PREPOSITIONS
        if page.words[index] in ENDS_PHRASE and not going_on:
            return index - 1
    return sentence.last


def _by_adjectives(page: Page, number: int, index: int, sentence: Sentence) -> Draft | None:
    """ "By Ukrainian and Western reckoning": whose reckoning, told by the adjectives alone."""
    begin = index
    while begin > sentence.first and page.words[begin - 1] not in ("by", "in") and index - begin < 7:
        begin -= 1
    printed = [page.tokens.printed(at) for at in range(begin, index)]
    if begin == sentence.first or page.words[begin - 1] not in ("by", "in") or page.tokens.capitals:
        return None
    if not printed or not all(word[0].isupper() or word == "and" for word in printed):
        return None
    draft = _draft(page, number, (begin - 1, index), index)
    draft.names = tuple(f"{group} assessments" for group in " ".join(printed).split(" and "))
    draft.contents = [piece for piece in (trimmed(page, sentence.first, begin - 2), right_content(page, index + 1, sentence)) if piece]
    return draft if draft.contents else None
