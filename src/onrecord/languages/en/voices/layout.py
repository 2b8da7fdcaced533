"""Attributions by layout: a name and a colon, a headline's last word, a quotation behind the one it is of."""

from collections.abc import Callable

from onrecord.languages.en.voices.clauses import said_after
from onrecord.languages.en.voices.content import quote_end
from onrecord.languages.en.voices.draft import MARKS, Draft, Page
from onrecord.languages.en.voices.passives import opening_subject
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

WORDED = frozenset("speaking spoke words how so voice described put".split())  # "The words are ...", "So spoke ..."
DASHES = frozenset((":", "-", "--", "–", "—"))
SILENT = frozenset(("pronoun", "relative", "thing"))
LONGEST_HEADLINE = 22  # tokens of "Six dead in ferry fire: navy"
SHORTEST_NEWS = 3  # tokens before its colon


def read_colon(page: Page, number: int) -> Draft | None:
    """ "The mayor: no one was hurt": a name and a colon that open a paragraph, as headlines print it; "LUANDA: Six died" is a place."""
    sentence = page.sentence_at(number)
    actor = page.by_first.get(page.skip_time(sentence.first))  # "09:40 Navy: ..."
    if actor is None or actor.sort in SILENT or actor.last >= sentence.last - 1 or page.words[actor.last + 1] != ":":
        return None
    if number == 0 and actor.sort in ("state", "person") and page.tokens.text[actor.span.start : actor.span.end].isupper():
        return None
    return said_after(page, _draft(number, actor.last + 1, [actor]), actor.last + 2, sentence.last)


def read_headline(page: Page, number: int) -> Draft | None:
    """ "Six dead in ferry fire: navy": who says it stands last."""
    sentence = page.sentence_at(number)
    if sentence.last - sentence.first > LONGEST_HEADLINE or not sentence.heading:
        return None
    for at in (sentence.last, sentence.last - 1):
        actor = page.by_last.get(at)
        mark = actor.first - 1 if actor is not None else 0
        if actor is not None and mark - sentence.first >= SHORTEST_NEWS and page.words[mark] in DASHES and actor.sort not in SILENT:
            return said_after(page, _draft(number, mark, [actor]), sentence.first, mark - 1)
    return None


def read_quotation(page: Page, number: int) -> Draft | None:
    """ "The mayor was blunt: "No one is safe."": a quotation behind a colon is the subject's."""
    sentence = page.sentence_at(number)
    colon = next((at for at in range(sentence.first, sentence.last) if page.words[at] == ":" and page.words[at + 1] in MARKS), None)
    speakers = _speaker(page, sentence) if colon is not None and colon - 1 not in page.by_last else []
    if colon is None or not speakers:
        return None
    draft = _draft(number, colon, speakers)
    draft.contents = [(colon + 1, quote_end(page, colon + 1, sentence.last))]
    return draft


def read_bare_quotation(page: Page, number: int, drafts: list[Draft]) -> Draft | None:
    """A sentence that is a quotation and no more, after one whose subject is a person: that person's words."""
    sentence = page.sentence_at(number)
    if page.words[sentence.first] not in MARKS or quote_end(page, sentence.first, -1) < sentence.last - 1:
        return None
    before = page.sentence_at(number - 1) if number else sentence
    follows = number > 0 and before.paragraph == sentence.paragraph and not before.heading
    if follows and drafts and drafts[-1].sentence == number - 1:
        return None
    speakers = (_speaker(page, before) if follows else []) or _introduced(page, number)
    return said_after(page, _draft(number, sentence.first, speakers), sentence.first, sentence.last) if speakers else None


def _speaker(page: Page, sentence: Sentence) -> list[Actor]:
    return [actor for actor in opening_subject(page, sentence) if actor.sort == "person"]


def _introduced(page: Page, number: int) -> list[Actor]:
    """Who is named right after: "... That is how the harbour master put it."."""
    after = page.sentence_at(number + 1) if number + 1 < len(page.sentences) else None
    if after is None or after.paragraph != page.sentence_at(number).paragraph:
        return []
    return _speaker(page, after) if not WORDED.isdisjoint(page.words[after.first : after.last]) else []


def _draft(number: int, mark: int, sources: list[Actor]) -> Draft:
    return Draft(sentence=number, verb=mark, cue=(mark, mark), lemma="say", certainty=Certainty.ASSERTED, sources=sources)


LAYOUTS: tuple[Callable[[Page, int], Draft | None], ...] = (read_colon, read_headline)
