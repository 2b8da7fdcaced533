"""Finds who says what in an English text: every attribution with its source, its cue and what is said."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from onrecord.languages.en.voices.content import quote_end
from onrecord.languages.en.voices.cue_verbs import verb_forms
from onrecord.languages.en.voices.cue_words import CITING, HEDGING_VERBS, RECKONINGS, TURNS, UTTERANCES
from onrecord.languages.en.voices.draft import MARKS, Draft, Page
from onrecord.languages.en.voices.heard import join
from onrecord.languages.en.voices.layout import LAYOUTS, read_bare_quotation, read_quotation
from onrecord.languages.en.voices.phrases import read_according, read_asked, read_hedge
from onrecord.languages.en.voices.reckonings import read_owned_number, read_reckoning
from onrecord.languages.en.voices.rules import read_verb
from onrecord.languages.en.voices.speakers import resolve
from onrecord.records.reading import Actor, Attribution, Heard, When
from onrecord.records.text import Tokens

BY_WORD: dict[str, Callable[[Page, int, int], Draft | None]] = {
    "according": read_according,
    "'s": read_owned_number,
    **dict.fromkeys(("asked", "questioned"), read_asked),
    **dict.fromkeys((*HEDGING_VERBS, "reportedly"), read_hedge),
    "per": read_according,
    **dict.fromkeys(UTTERANCES, read_reckoning),
    **dict.fromkeys(RECKONINGS, read_reckoning),
}
CUTS = tuple((",", turn) for turn in (*TURNS, "and"))


def find_attributions(
    tokens: Tokens, actors: tuple[Actor, ...], times: tuple[When, ...], heard: tuple[Heard, ...] | None = None
) -> tuple[Attribution, ...]:
    """Every attribution of the text, in order, pronouns and short forms resolved.

    `heard` is what the encoder found, None where it did not listen.
    """
    page = Page(tokens, actors, times)
    drafts: list[Draft] = []
    for number in range(len(page.sentences)):
        found = _read_sentence(page, number)
        _separate(page, found)
        if found:
            drafts.extend(found)
        elif not (drafts and _go_on(page, number, drafts[-1])):
            quoted = _by("read_quotation", read_quotation(page, number))
            quoted = quoted or _by("read_bare_quotation", read_bare_quotation(page, number, drafts))
            drafts.extend([quoted] if quoted is not None else [])
    return resolve(page, drafts if heard is None else join(page, drafts, heard))


def _read_sentence(page: Page, number: int) -> list[Draft]:
    sentence = page.sentence_at(number)
    forms, words, drafts = verb_forms(), page.words, list[Draft]()
    opening = next((draft for layout in LAYOUTS if (draft := _by(layout.__name__, layout(page, number))) is not None), None)
    if opening is not None:
        drafts.append(opening)
    noticed = _noticed()
    for index in range(max(sentence.first, page.dateline), sentence.last + 1):
        word = words[index]
        if word not in noticed:
            continue
        form = forms.get(word)
        draft = _by("read_verb", read_verb(page, number, index, form, drafts)) if form is not None else None
        if draft is None and word in BY_WORD:
            draft = _by(BY_WORD[word].__name__, BY_WORD[word](page, number, index))
        if draft is not None:
            drafts.append(draft)
    return drafts[1:] if opening is not None and _is_place(opening, drafts[1:]) else drafts


@cache
def _noticed() -> frozenset[str]:
    """The words from which a rule can read who says something."""
    return frozenset((*verb_forms(), *BY_WORD)) - CITING


def _by(rule: str, draft: Draft | None) -> Draft | None:
    """The draft under the name of the rule that read it."""
    if draft is not None:
        draft.rule = rule
    return draft


def _divide(page: Page, draft: Draft, later: Draft) -> None:
    """ "Six drowned, the navy said; nine did, the union said": two sayings, each behind its own words."""
    if draft.stance or not draft.sources or not (_postposed(draft) and _postposed(later)):
        return
    first, last = later.contents[0]
    if first > draft.verb:
        return
    cut = next((at for at in range(draft.verb + 1, last) if page.words[at] == ";" or page.words[at : at + 2] in CUTS), None)
    begin = (cut or 0) + (1 if page.words[cut or 0] == ";" else 2)
    if cut is not None and begin <= last:
        later.contents[0] = (begin, last)
        draft.contents = [piece for piece in draft.contents if piece[0] < cut]


def _is_place(opening: Draft, others: list[Draft]) -> bool:
    """ "Luanda: six died, police say": the name before the colon only tells where."""
    placed = opening.sources[0].sort in ("person", "state") and opening.cue[0] < opening.contents[0][0]
    return placed and any(draft.sources and not draft.stance and draft.contents[0][1] < draft.cue[0] for draft in others)


def _separate(page: Page, drafts: list[Draft]) -> None:
    """Ends what one says where another's saying begins after a turn: "..., while the rebels claim ..."."""
    for draft, later in pairwise(drafts):
        _divide(page, draft, later)
        _give_way(page, draft, later)
        begin = min((source.first for source in later.sources), default=later.cue[0])
        draft.contents = [piece for piece in draft.contents if later.stance or not _opens(page, piece[0], begin)]
        for position, (first, last) in enumerate(draft.contents):
            if first < begin <= last and begin > draft.verb and not later.stance:
                turn = next((at for at in range(begin - 1, max(first, begin - 4), -1) if _turns(page, at, begin)), None)
                if turn is not None:
                    draft.contents[position] = (first, turn - 2 if page.words[turn - 1] == "," else turn - 1)


def _opens(page: Page, first: int, begin: int) -> bool:
    """Whether what follows a semicolon is another's saying from its first word on."""
    return page.words[first - 1 : first] == (";",) and begin - first in (0, 1)


def _turns(page: Page, at: int, begin: int) -> bool:
    """Whether a new saying begins here: after "while", ";" or ", and" before who says it."""
    word = page.words[at]
    return word in TURNS or word == ";" or (word == "and" and at == begin - 1 and page.words[at - 1] == ",")


def _go_on(page: Page, number: int, draft: Draft) -> bool:
    """ "...," he said. "More of it.": a quotation right after goes on with what was said; whether it does."""
    sentence, before = page.sentence_at(number), page.sentence_at(draft.sentence)
    if page.words[sentence.first] not in MARKS or sentence.paragraph != before.paragraph or draft.stance:
        return False
    going = bool(draft.contents) and page.words[draft.contents[0][0]] in MARKS and number - draft.sentence <= 1 + len(draft.contents)
    if going:
        draft.contents.append((sentence.first, quote_end(page, sentence.first, sentence.last)))
    return going


def _give_way(page: Page, draft: Draft, later: Draft) -> None:
    """ "The army believes ..., the mayor said": what the army believes ends where what the mayor says ends."""
    if not later.sources or later.stance:
        return
    if later.lemma == "according" and later.contents and later.contents[0][0] <= draft.verb < later.contents[0][1]:
        _share_sentence(page, draft, later)
    opens = later.sources[0].first
    draft.contents = [
        piece for piece in draft.contents if not (piece[0] > draft.verb and piece[0] in (opens - 1, opens) and _postposed(later))
    ]
    ends = [last for first, last in later.contents if last < later.cue[0] and first <= draft.verb]
    if ends:
        draft.contents = [
            (first, min(last, ends[0])) if first <= ends[0] < later.cue[0] <= last else (first, last) for first, last in draft.contents
        ]


def _postposed(draft: Draft) -> bool:
    """Whether what is said stands before who says it."""
    return bool(draft.contents) and draft.contents[0][1] < draft.cue[0]


def _share_sentence(page: Page, draft: Draft, later: Draft) -> None:
    """ "X reckons A, B according to Y": from the last comma on it is Y's."""
    _first, last = later.contents[0]
    comma = next((at for at in range(last - 1, draft.verb, -1) if page.words[at] == ","), None)
    if comma is not None and not any(page.words[at] in MARKS for at in range(draft.verb, last)):
        later.contents[0] = (comma + 1, last)
        draft.contents = [(a, min(b, comma - 1)) if a < comma <= b else (a, b) for a, b in draft.contents]
