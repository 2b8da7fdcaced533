"""Where a saying's clause begins and ends, and how its content lies around it."""

from onrecord.languages.en.attribution_content import STOPS, left_content, right_content, trimmed
from onrecord.languages.en.attribution_draft import MARKS, Draft, Page
from onrecord.languages.en.cue_verbs import Form
from onrecord.languages.en.cue_words import OPENERS
from onrecord.records.text import Sentence

PLAIN_SAYING = frozenset("said says say added adds told announced insisted warned stated".split())
TRAILING = frozenset("in on at during to after before by from through via near outside ahead with for as".split())
ASIDES = frozenset("who which whom as according a an the while although".split())
LONGEST_TRAIL = 16  # tokens of time and place after "..., X said"


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
    index = page.skip_time(after)
    if index < sentence.last and page.words[index] == ",":
        right = _resumed(page, index + 1, sentence)
    elif index < sentence.last and page.words[index] == ":":
        right = right_content(page, index, sentence)
    elif left is None and index <= sentence.last:
        right = right_content(page, after, sentence)
    draft.contents = [piece for piece in (left, right) if piece]
    return draft if draft.contents else None


def _resumed(page: Page, first: int, sentence: Sentence) -> tuple[int, int] | None:
    """What is said after ", he said,": not another participle ("adding ...") nor an aside of who he is."""
    word = page.words[first]
    turns = word in ("but", "and") and first + 1 in page.by_first
    return None if turns or word.endswith("ing") or word in ASIDES else right_content(page, first, sentence)


def trails(page: Page, after: int, sentence: Sentence) -> bool:
    """Whether nothing that is said follows the verb: the sentence ends, a comma comes, or only a time and a place."""
    index = page.skip_time(after)
    if index > sentence.last or page.words[index] in STOPS:
        return True
    rest = page.words[index : sentence.last]
    if page.words[index] not in TRAILING or len(rest) > LONGEST_TRAIL or rest[1:2] in (("least",), ("most",), ("many",)):
        return False
    return "that" not in rest and "," not in rest and MARKS.isdisjoint(rest) and ":" not in rest


def trails_to_comma(page: Page, after: int, sentence: Sentence) -> bool:
    """ "..., X claimed at the meeting, Y reports": only a place stands before the next speaker."""
    if after > sentence.last or page.words[after] not in TRAILING:
        return False
    comma = next((at for at in range(after, min(after + 10, sentence.last)) if page.words[at] == ","), None)
    return (
        comma is not None
        and (comma + 1 in page.by_first or page.words[comma + 1].endswith("ing"))
        and "that" not in page.words[after:comma]
    )


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
