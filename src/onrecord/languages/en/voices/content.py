"""What is said: the stretch of words before, around or after a verb of saying, quotations kept whole."""

from onrecord.languages.en.voices.cue_words import CITING
from onrecord.languages.en.voices.draft import MARKS, Page
from onrecord.records.text import Sentence

STOPS = frozenset(".,;:!?")
ON_ANOTHERS_WORD = CITING | {"according"}
LONGEST_CITING = 16  # tokens of ", citing two officials who did not want to be named,"
ADJUNCTS = frozenset("in on at during through via by from after before late early".split())
CONTENT_OPENERS = frozenset("that how why whether when where what who if".split())


def trimmed(page: Page, first: int, last: int) -> tuple[int, int] | None:
    """The stretch without marks at its ends, quotation marks aside; None where nothing is left."""
    while (first <= last and page.words[first] in STOPS) or (first <= last and page.words[first] in ("-", "--", "–", "—", ")")):
        first += 1
    while (last >= first and page.words[last] in STOPS) or (last >= first and page.words[last] in ("-", "--", "–", "—", "(")):
        last -= 1
    return (first, last) if first <= last else None


def content_start(page: Page, after: int, sentence: Sentence) -> int:
    """Where the content after a verb begins: past the one who was told, the time, "in a statement"."""
    index, limit = after, sentence.last
    while index <= limit:
        word = page.words[index]
        if word in CONTENT_OPENERS or word in MARKS or word == ":":
            return index + 1 if word == ":" else index
        skipped = page.skip_time(index)
        if skipped > index:
            index = skipped
            continue
        if word in ADJUNCTS:
            end = _adjunct_end(page, index, sentence)
            if end > index:
                index = end
                continue
        past = past_citing(page, index, sentence)
        if past is not None or (word == "," and index > after):
            index = past or index + 1
            continue
        break
    return index


def past_citing(page: Page, comma: int, sentence: Sentence) -> int | None:
    """The token after ", citing two officials," where "that" or a quotation goes on with what is said; else None."""
    if page.words[comma] != "," or comma + 1 > sentence.last or page.words[comma + 1] not in ON_ANOTHERS_WORD:
        return None
    end = next((at for at in range(comma + 2, min(comma + LONGEST_CITING, sentence.last)) if page.words[at] == ","), None)
    goes_on = end is not None and (page.words[end + 1] == "that" or page.words[end + 1] in MARKS)
    return end + 1 if end is not None and goes_on else None


def _adjunct_end(page: Page, index: int, sentence: Sentence) -> int:
    """The token after "in a statement", "on X", where "that", a quotation or a comma follows within a few words; else the same."""
    for at in range(index + 1, min(index + 14, sentence.last) + 1):
        word = page.words[at]
        if word == "that" or word in MARKS or word == ":":
            return at
        if word == ",":
            return at if at + 1 <= sentence.last and (page.words[at + 1] == "that" or page.words[at + 1] in MARKS) else index
    return index


def quote_end(page: Page, first: int, sentence_last: int) -> int:
    """The last token of the quotation that begins at this mark, which may run on over sentences; the mark included."""
    end = page.quote_ends.get(page.tokens.ends[first])
    if end is None:
        return sentence_last
    index = first + 1
    while index < len(page.words) and page.tokens.starts[index] < end:
        index += 1
    return index if index < len(page.words) and page.words[index] in MARKS else index - 1


def quote_start(page: Page, last: int, sentence_first: int) -> int:
    """The first token of the quotation that this mark closes, its mark included."""
    start = page.quote_starts.get(page.tokens.starts[last])
    if start is None:
        return sentence_first
    index = last
    while index > 0 and page.tokens.starts[index] >= start:
        index -= 1
    return index


def right_content(page: Page, after: int, sentence: Sentence) -> tuple[int, int] | None:
    """What follows the verb, to the end of the sentence or of the quotation it opens."""
    first = content_start(page, after, sentence)
    if first > sentence.last:
        return None
    last = _before_citing(page, first, sentence.last)
    if page.words[first] in MARKS:
        closing = quote_end(page, first, last)
        last = closing if closing > last or _nothing_after(page, closing, last) else last
        if closing == last:
            return (first, last)
    return trimmed(page, first, last)


def _before_citing(page: Page, first: int, last: int) -> int:
    """The last token before ", citing ..." or ", according to ..."."""
    return next((at - 1 for at in range(first + 1, last) if page.words[at] == "," and page.words[at + 1] in ON_ANOTHERS_WORD), last)


def _nothing_after(page: Page, closing: int, last: int) -> bool:
    return all(page.words[index] in STOPS for index in range(closing + 1, last + 1))


def left_content(page: Page, before: int, sentence: Sentence) -> tuple[int, int] | None:
    """What precedes ", X said": the sentence so far, and all of a quotation that ends there."""
    first = sentence.first
    index = before
    while index > first and page.words[index] in STOPS:
        index -= 1
    if page.words[index] in MARKS:
        first = min(first, quote_start(page, index, first))
        return (first, index)
    return trimmed(page, first, index)
