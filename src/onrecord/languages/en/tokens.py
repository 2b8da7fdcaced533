"""Splits an English text into tokens, sentences, paragraphs and quotations, all with their characters."""

import re
from bisect import bisect_left
from itertools import pairwise

from onrecord.records.text import Sentence, Span, Tokens

TOKEN = re.compile(
    r"[^\W\d_]{2,}(?:(?:['’](?![sS]\b)|-)[^\W\d_]+)*"  # most words; of one letter they come below
    r"|\d{1,3}(?:, {0,2}\d{3}(?!\d))+(?:\.\d+)?"  # 11,000 and the "12,  150" of careless typing
    r"|\d+(?:[.:]\d+)*"
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|['’][sS]\b"  # the possessive stands alone
    r"|[^\W\d_]+(?:(?:['’](?![sS]\b)|-)[^\W\d_]+)*"
    r"|-{2,}|[^\w\s]|_+|\d"
)
PARAGRAPH = re.compile(r"\n\s*\n")
LINE = re.compile(r"\n+")
ENDS = frozenset(".?!")
CLOSERS = frozenset("\"”’')]")
STOPPERS = ENDS | CLOSERS
# Words whose full stop ends no sentence: "Rep. Lee said", "Maj. Gen. Gayler".
ABBREVIATIONS = frozenset(
    "mr mrs ms dr rep sen gen lt col maj capt sgt cmdr adm brig gov pres st no vs jan feb mar apr jun jul aug sep sept oct nov dec "
    "inc corp co ltd prof rev hon fr jr sr km approx est".split()
)
LONGEST = 250  # tokens: of 22,700 sentences of news, wire and narrative the longest has 158; what goes on is a list or noise
MOST_CLOSERS = 4  # marks that close one sentence, as in: gone.’”)
WRAPPED_WIDTH = 90  # no line of a hard-wrapped wire text is longer (65 to 80 in those seen)
FILLED = (3, 4)  # share of the lines of a wrapped paragraph that are full: a heading or an indented line is not


def split(text: str) -> Tokens:
    """The tokens of a text with its sentences and quotations."""
    spans = [match.span() for match in TOKEN.finditer(text)]
    words = [text[start:end].lower() for start, end in spans]
    if "’" in text:
        words = [word.replace("’", "'") if len(word) > 1 else word for word in words]
    starts, ends = tuple([start for start, _ in spans]), tuple([end for _, end in spans])
    bare = Tokens(text=text, words=tuple(words), starts=starts, ends=ends)
    sentences = _sentences(bare, _paragraph_breaks(text))
    return Tokens(
        text=text,
        words=bare.words,
        starts=bare.starts,
        ends=bare.ends,
        sentences=sentences,
        quotations=_quotations(bare, sentences),
        capitals=_all_capitals(text),
    )


def words_of(spelling: str) -> tuple[str, ...]:
    """The words of a name as a text's tokens have them: "m23" is two of them, a possessive stands alone."""
    return tuple(TOKEN.findall(spelling.lower()))


def _all_capitals(text: str) -> bool:
    """Whether hardly a letter is in lower case (older wire)."""
    sample = text[:2000]
    lower = sum(map(str.islower, sample))
    return lower * 10 < sum(map(str.isupper, sample))


def _paragraph_breaks(text: str) -> list[int]:
    """Where paragraphs begin; in hard-wrapped text only a blank line separates them."""
    lines = text.split("\n")
    wrapped = max(map(len, lines)) <= WRAPPED_WIDTH and (PARAGRAPH.search(text) is not None or _filled(text.strip().split("\n")))
    return [match.end() for match in (PARAGRAPH if wrapped else LINE).finditer(text)]


def _filled(lines: list[str]) -> bool:
    """Whether nearly every line ends because the first word of the next one does not fit any more."""
    widest = max(map(len, lines))
    full = sum(len(line) + 1 + len(after.split(" ", 1)[0]) > widest for line, after in pairwise(lines))
    return len(lines) > 2 and full * FILLED[1] >= (len(lines) - 1) * FILLED[0]


def _sentences(tokens: Tokens, breaks: list[int]) -> tuple[Sentence, ...]:
    """Sentences in order; each paragraph ends one, and none is longer than the longest: reading costs what its text is long."""
    found: list[Sentence] = []
    first = paragraph = 0
    size = len(tokens.words)
    firsts = (bisect_left(tokens.starts, limit) for limit in breaks)
    opening = next(firsts, size)  # the token with which the next paragraph begins
    while opening == 0 and first < size:
        opening = next(firsts, size)
    while first < size:
        index = _last_of(tokens, first, min(opening, size, first + LONGEST) - 1)
        breaks_here = index + 1 == min(opening, size)
        heading = breaks_here and tokens.words[index] not in ENDS and index - first < 25 and _opens_paragraph(found, paragraph)
        found.append(Sentence(span=tokens.span(first, index), first=first, last=index, paragraph=paragraph, heading=heading))
        first = index + 1
        while first < size and opening <= first:
            opening, paragraph = next(firsts, size), paragraph + 1
    return tuple(found)


def _last_of(tokens: Tokens, first: int, last: int) -> int:
    """The last token of the sentence that begins with the token, at most the last one."""
    words = tokens.words
    return next((at for at in range(first, last) if words[at] in STOPPERS and _ends_sentence(tokens, at)), last)


def _opens_paragraph(found: list[Sentence], paragraph: int) -> bool:
    return not found or found[-1].paragraph != paragraph


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a sentence ends with this token: a full stop (or the mark that closes its quotation) before a new beginning."""
    words = tokens.words
    stop, least = index, max(0, index - MOST_CLOSERS)
    while words[stop] in CLOSERS and stop > least:
        stop -= 1
    if words[stop] not in ENDS or index + 1 == len(words) or (words[index + 1] in CLOSERS and _touches(tokens, index)):
        return False
    after = tokens.text[tokens.starts[index + 1]]
    if after.islower() or (words[stop] == "." and _abbreviated(tokens, stop)):
        return False
    if _touches(tokens, index):  # "region.The": the space was lost
        return after.isupper() and stop == index and words[stop - 1].isalpha() and len(words[stop - 1]) > 1
    return True


def _touches(tokens: Tokens, index: int) -> bool:
    return tokens.ends[index] == tokens.starts[index + 1]


def _abbreviated(tokens: Tokens, stop: int) -> bool:
    """Whether the full stop belongs to an abbreviation or an initial."""
    if stop == 0 or not _touches(tokens, stop - 1):
        return False
    word = tokens.words[stop - 1]
    initial = len(word) == 1 and word.isalpha() and tokens.words[stop - 2 : stop - 1] != ("on",)  # "posted on X." ends there
    return word in ABBREVIATIONS or initial


def _quotations(tokens: Tokens, sentences: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """What stands between quotation marks; a mark left open ends with its paragraph."""
    found: list[Span] = []
    for first, last in _paragraphs(sentences):
        opened: int | None = None
        for index in range(first, last + 1):
            mark = tokens.words[index]
            if opened is None and mark in '“"':
                opened = tokens.ends[index]
            elif opened is not None and mark in '”"':
                found.append(Span(opened, tokens.starts[index]))
                opened = None
        if opened is not None and opened < tokens.ends[last]:
            found.append(Span(opened, tokens.ends[last]))
    return tuple(found)


def _paragraphs(sentences: tuple[Sentence, ...]) -> list[tuple[int, int]]:
    """First and last token of each paragraph."""
    bounds: dict[int, tuple[int, int]] = {}
    for sentence in sentences:
        bounds[sentence.paragraph] = (bounds.get(sentence.paragraph, (sentence.first, 0))[0], sentence.last)
    return list(bounds.values())
