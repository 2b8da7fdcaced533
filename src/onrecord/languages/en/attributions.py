"""Finds who says what in an English text: every attribution with its source, its cue and what is said."""

from collections.abc import Callable

from onrecord.languages.en.attribution_draft import Draft, Page
from onrecord.languages.en.attribution_phrases import read_according, read_asked, read_hedge
from onrecord.languages.en.attribution_reckonings import read_owned_number, read_reckoning
from onrecord.languages.en.attribution_rules import read_verb
from onrecord.languages.en.attribution_speakers import resolve
from onrecord.languages.en.cue_verbs import verb_forms
from onrecord.languages.en.cue_words import HEDGING_VERBS, RECKONINGS, TURNS
from onrecord.records.reading import Actor, Attribution, When
from onrecord.records.text import Tokens

BY_WORD: dict[str, Callable[[Page, int, int], Draft | None]] = {
    "according": read_according,
    "'s": read_owned_number,
    **dict.fromkeys(("asked", "questioned"), read_asked),
    **dict.fromkeys((*HEDGING_VERBS, "reportedly"), read_hedge),
    **dict.fromkeys(RECKONINGS, read_reckoning),
}
CITING = frozenset(("citing", "quoting"))


def find_attributions(tokens: Tokens, actors: tuple[Actor, ...], times: tuple[When, ...]) -> tuple[Attribution, ...]:
    """Every attribution of the text, in order, pronouns and short forms resolved."""
    page = Page(tokens, actors, times)
    drafts: list[Draft] = []
    for number in range(len(page.sentences)):
        found = _read_sentence(page, number)
        _separate(page, found)
        drafts.extend(found)
    return resolve(page, drafts)


def _read_sentence(page: Page, number: int) -> list[Draft]:
    sentence = page.sentence_at(number)
    forms, words, drafts = verb_forms(), page.words, list[Draft]()
    for index in range(sentence.first, sentence.last + 1):
        word = words[index]
        if word in CITING:
            continue
        form = forms.get(word)
        draft = read_verb(page, number, index, form, drafts) if form is not None else None
        if draft is None and word in BY_WORD:
            draft = BY_WORD[word](page, number, index)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _separate(page: Page, drafts: list[Draft]) -> None:
    """Ends what one says where another's saying begins after a turn: "..., while the rebels claim ..."."""
    for draft, later in zip(drafts, drafts[1:], strict=False):
        _give_way(draft, later)
        begin = min((source.first for source in later.sources), default=later.cue[0])
        for position, (first, last) in enumerate(draft.contents):
            if first < begin <= last and begin > draft.verb and not later.stance:
                turn = next(
                    (at for at in range(begin - 1, max(first, begin - 4), -1) if page.words[at] in TURNS or page.words[at] == ";"), None
                )
                if turn is not None:
                    draft.contents[position] = (first, turn - 2 if page.words[turn - 1] == "," else turn - 1)


def _give_way(draft: Draft, later: Draft) -> None:
    """ "The army believes ..., the mayor said": what the army believes ends where what the mayor says ends."""
    if not later.sources or later.stance:
        return
    ends = [last for first, last in later.contents if last < later.cue[0] and first <= draft.verb]
    if ends:
        draft.contents = [(first, min(last, ends[0])) if first <= ends[0] < later.cue[0] <= last else (first, last) for first, last in draft.contents]
