"""What the encoder heard joins what the rules read.

A saying that both have stays as the rules read it, with the source of the encoder where they found none. A saying that only the encoder has
becomes a draft like any other, its certainty from the words of its cue.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from onrecord.languages.en.voices.content import CONTENT_OPENERS, trimmed
from onrecord.languages.en.voices.cue_verbs import Form, verb_forms
from onrecord.languages.en.voices.cue_words import NEGATIONS, RECKONINGS, UTTERANCES
from onrecord.languages.en.voices.draft import MARKS, Draft, Page
from onrecord.records.reading import Actor, Heard
from onrecord.records.text import Span
from onrecord.records.words import Certainty

ARTICLES = frozenset("the a an this that these those".split())
UNSAID = NEGATIONS | frozenset("no yet without refused refuses declined declines stopped".split())
HEARSAY = frozenset("reportedly allegedly purportedly supposedly".split())
SORTS = {"party": "group", "document": "thing", "nobody": "people"}  # the kinds of the encoder that the rules know by another word
NOUNS = {
    **dict.fromkeys("belief beliefs fear fears suspicion suspicions hope hopes".split(), Certainty.BELIEVED),
    **dict.fromkeys("denial denials".split(), Certainty.DENIED),
    **dict.fromkeys("confirmation acknowledgement admission".split(), Certainty.CONFIRMED),
    **dict.fromkeys("forecast prediction expectation expectations".split(), Certainty.PREDICTED),
}


def join(page: Page, drafts: Sequence[Draft], heard: Iterable[Heard]) -> list[Draft]:
    """The drafts of the rules and what the encoder heard, in the order of the text."""
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_sentence.setdefault(draft.sentence, []).append(draft)
    out = list(drafts)
    for each in heard:
        cue = _tokens(page, each.cue[-1])
        number = bisect_right(page.sentences, cue[0], key=lambda sentence: sentence.first) - 1
        same = next((draft for draft in by_sentence.get(number, ()) if not draft.heard and _same_cue(draft, cue)), None)
        if same is None:
            out.append(_new(page, number, cue, each))
        else:
            _take(page, same, each)
    return sorted(out, key=lambda draft: (draft.sentence, draft.verb))


def _tokens(page: Page, span: Span) -> tuple[int, int]:
    """The tokens that a span meets, first and last."""
    first = bisect_right(page.tokens.ends, span.start)
    return first, max(first, bisect_left(page.tokens.starts, span.end) - 1)


def _same_cue(draft: Draft, cue: tuple[int, int]) -> bool:
    return cue[0] <= draft.verb <= cue[1] or (draft.cue[0] <= cue[1] and cue[0] <= draft.cue[1])


def _take(page: Page, draft: Draft, heard: Heard) -> None:
    """The rules' draft, with the source that was heard where they found none: who speaks is what they know better."""
    draft.heard = True
    if heard.source and not draft.sources:
        draft.sources = _sources(page, *_tokens(page, heard.source[0]), heard.kind)


def _new(page: Page, number: int, cue: tuple[int, int], heard: Heard) -> Draft:
    form = _form(page, cue)
    words = page.words[cue[0] : cue[1] + 1]
    verb = next((at for at in range(cue[1], cue[0] - 1, -1) if page.words[at] in verb_forms()), cue[1])
    draft = Draft(
        sentence=number,
        verb=verb,
        cue=cue,
        lemma=form.cue.lemma if form is not None else page.words[verb],
        certainty=_certainty(form, words),
        contents=_contents(page, heard),
        heard=True,
        rule="heard",
    )
    draft.sources = _sources(page, *_tokens(page, heard.source[0]), heard.kind) if heard.source else []
    draft.stance = form is not None and form.cue.stance
    draft.says = not draft.stance and UNSAID.isdisjoint(words) and (_reports(form, words) or _clause(page, draft))
    return draft


def _form(page: Page, cue: tuple[int, int]) -> Form | None:
    forms = verb_forms()
    return next((forms[page.words[at]] for at in range(cue[1], cue[0] - 1, -1) if page.words[at] in forms), None)


def _certainty(form: Form | None, words: Sequence[str]) -> Certainty:
    if form is not None:
        return form.cue.certainty
    return next((table[word] for table in (RECKONINGS, NOUNS) for word in words if word in table), Certainty.ASSERTED)


def _reports(form: Form | None, words: Sequence[str]) -> bool:
    return form is not None or "according" in words or not (UTTERANCES | HEARSAY | NOUNS.keys() | RECKONINGS.keys()).isdisjoint(words)


def _clause(page: Page, draft: Draft) -> bool:
    """Whether what is said is a clause or a quotation, not the name of a deed."""
    return bool(draft.contents) and (page.words[draft.contents[0][0]] in CONTENT_OPENERS or page.words[draft.contents[0][0]] in MARKS)


def _contents(page: Page, heard: Heard) -> list[tuple[int, int]]:
    return [piece for span in heard.content if (piece := trimmed(page, *_tokens(page, span))) is not None]


def _sources(page: Page, first: int, last: int, kind: str | None) -> list[Actor]:
    """Who stands in the source that was heard: its first actor and those joined to it; the printed words where no actor is known."""
    inside = [page.by_first[at] for at in range(first, last + 1) if at in page.by_first and page.by_first[at].last <= last]
    if not inside:
        return [_unknown(page, first, last, kind)]
    found = inside[:1]
    for actor in inside[1:]:
        if page.words[actor.first - 1] == "and" and actor.first - 2 == found[-1].last:
            found.append(actor)
    return found


def _unknown(page: Page, first: int, last: int, kind: str | None) -> Actor:
    while first < last and page.words[first] in ARTICLES:
        first += 1
    span = page.tokens.span(first, last)
    return Actor(
        span=span, first=first, last=last, name=" ".join(span.of(page.tokens.text).split()), sort=SORTS.get(kind or "", kind or "people")
    )
