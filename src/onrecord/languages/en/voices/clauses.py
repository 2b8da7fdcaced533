"""Where a saying's clause begins and ends, and how its content lies around it."""

from onrecord.languages.en.voices.content import STOPS, left_content, past_citing, right_content, trimmed
from onrecord.languages.en.voices.cue_verbs import Form, verb_forms
from onrecord.languages.en.voices.cue_words import BE, HAVE, OPENERS, PREPOSITIONS
from onrecord.languages.en.voices.draft import MARKS, Draft, Page
from onrecord.records.text import Sentence

PHRASE = 7  # tokens of "the roughly 9,000 young recruits"
NOUN_STARTS = frozenset("the a an those some all about around roughly what".split())
PLAIN_SAYING = frozenset("said says say added adds told announced insisted warned stated".split())
TRAILING = frozenset("in on at during to after before by from through via near outside ahead with for as by without".split())
OPENING_ASIDES = frozenset("asked citing quoting speaking when while although though if because according emerging addressing".split())
DIED = frozenset("died fell fled left lost took hit struck went came shot blew broke froze drowned sank burnt shook met sent".split())
ASIDES = frozenset("who which whom as according a an the while although".split())
LONGEST_TRAIL = 16  # tokens of time and place after "..., X said"
TRAILING_ASIDES = TRAILING | {"as", "when", "while"}
# What a trailing saying goes on with: "..., X said, raising the toll to 40", "..., X said, which brings the toll to 40".
GOING_ON_WITH = frozenset("raising taking bringing putting lifting pushing".split())
BRINGS = frozenset("brings brought takes took raises raised puts lifts lifted".split())


def begin(number: int, index: int, cue: tuple[int, int], form: Form) -> Draft:
    """A draft with what its cue says of it."""
    return Draft(sentence=number, verb=index, cue=cue, lemma=form.cue.lemma, certainty=form.cue.certainty, stance=form.cue.stance)


def said_after(page: Page, draft: Draft, first: int, last: int) -> Draft | None:
    """The attribution with what stands between these tokens as its content, or None where nothing does."""
    content = trimmed(page, first, last)
    draft.contents = [content] if content else []
    return draft if content else None


def postposed(page: Page, draft: Draft, before: int, after: int, sentence: Sentence) -> Draft | None:
    """ "..., X said, ...": what precedes, and what follows the comma."""
    left = left_content(page, before, sentence) if before >= sentence.first else None
    right = None
    closing = closes_at(page, after, sentence)
    index = page.skip_time(after) if closing is None else closing
    if index < sentence.last and page.words[index] == ",":
        right = _resumed(page, index + 1, sentence)
    elif index < sentence.last and page.words[index] == ";":
        right = right_content(page, index + 1, sentence)
    elif index < sentence.last and page.words[index] == ":":
        right = right_content(page, index, sentence)
    elif left is None and index <= sentence.last:
        right = right_content(page, after, sentence)
    draft.contents = [piece for piece in (left, right) if piece]
    return draft if draft.contents else None


def _resumed(page: Page, first: int, sentence: Sentence) -> tuple[int, int] | None:
    """What is said after ", he said,": not another participle ("adding ...") nor an aside of who he is."""
    word = page.words[first]
    if word in GOING_ON_WITH or (word == "which" and page.words[first + 1] in BRINGS):
        return right_content(page, first, sentence)
    turns = word in ("but", "and") and _speaks(page, first + 1)
    return None if turns or word.endswith("ing") or word in ASIDES else right_content(page, first, sentence)


def trails(page: Page, after: int, sentence: Sentence) -> bool:
    """Whether nothing that is said follows the verb: the sentence ends, a comma comes, or only a time and a place."""
    index = page.skip_time(after)
    if index <= sentence.last and past_citing(page, index, sentence) is not None:
        return False
    if index > sentence.last or page.words[index] in STOPS:
        return True
    rest = page.words[index : sentence.last]
    if page.words[index] not in TRAILING or len(rest) > LONGEST_TRAIL or rest[1:2] in (("least",), ("most",), ("many",)):
        return False
    return "that" not in rest and "," not in rest and MARKS.isdisjoint(rest) and ":" not in rest


def _speaks(page: Page, first: int) -> bool:
    """Whether somebody begins here who says something: "the mayor said", "the mayor has said"."""
    actor = page.by_first.get(first)
    return actor is not None and not verb_forms().keys().isdisjoint(page.words[actor.last + 1 : actor.last + 3])


def closes_at(page: Page, after: int, sentence: Sentence) -> int | None:
    """The mark that ends "..., X said on Friday in a statement": only times and places stand before it; None where more is said."""
    index = page.skip_time(after)
    if index > sentence.last or page.words[index] in STOPS:
        return index
    if page.words[index] not in TRAILING_ASIDES or page.words[index + 1 : index + 2] in (("least",), ("most",), ("many",)):
        return None
    end = next((at for at in range(index, min(index + LONGEST_TRAIL + 4, sentence.last + 1)) if _marks(page, at)), sentence.last + 1)
    if end - index > LONGEST_TRAIL or "that" in page.words[index:end] or page.words[end : end + 1] not in ((",",), (";",), (".",), ()):
        return None
    return None if page.words[end : end + 2] == (",", "that") else end


def _marks(page: Page, at: int) -> bool:
    return page.words[at] in STOPS or page.words[at] in MARKS


def is_clause(page: Page, first: int, last: int) -> bool:
    """Whether what stands before ", X said" can be what was said: a quotation, or more than "In the east", "Asked about it"."""
    words = page.words[first : last + 1]
    if not words or not MARKS.isdisjoint(words):
        return bool(words)
    if words[0] in OPENING_ASIDES:
        return False
    if words[0].endswith("ing") or words[0] in PREPOSITIONS or first in page.when_first:
        return any(word in BE or word in HAVE or word.endswith("ed") or word in DIED for word in words[1:])
    return len(words) > 1


def inserted(page: Page, first: int, after: int, sentence: Sentence) -> list[tuple[int, int]]:
    """ "the 9,000 the agency says were sent, ...": the noun before and its clause to the comma; else nothing."""
    before = page.words[first - 1]
    if page.words[after : after + 1] == () or (page.words[after] not in BE and page.words[after] not in HAVE) or before in STOPS:
        return []
    begin = next((at for at in range(first - 1, max(sentence.first, first - PHRASE) - 1, -1) if page.words[at] in NOUN_STARTS), None)
    if begin is None or not OPENERS.isdisjoint(page.words[begin:first]):
        return []
    end = next((at for at in range(after, sentence.last) if page.words[at] in STOPS), sentence.last)
    return [piece for piece in (trimmed(page, begin, first - 1), trimmed(page, after, end)) if piece]


def clause_first(page: Page, start: int, sentence: Sentence) -> int:
    """The first token of the clause that these tokens close."""
    for index in range(start - 1, sentence.first - 1, -1):
        word = page.words[index]
        if word in OPENERS or word in (",", ";", ":") or word in MARKS or word in PLAIN_SAYING:
            return index + 1
    return sentence.first


def clause_last(page: Page, index: int, sentence: Sentence) -> int:
    """The last token of the clause that this token opens."""
    for at in range(index + 1, sentence.last):
        if (page.words[at] == "," and page.words[at + 1] in ("while", "but", "and", "although")) or page.words[at] == ";":
            return at - 1
    return sentence.last
