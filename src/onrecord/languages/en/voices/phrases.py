"""Attributions without a verb of saying: "according to", "reportedly", "when asked", "after talking to"."""

from onrecord.languages.en.voices.clauses import clause_first, clause_last, postposed, said_after
from onrecord.languages.en.voices.content import trimmed
from onrecord.languages.en.voices.cue_words import BE, HEDGING_VERBS, ISSUED, OPENERS, PREPOSITIONS
from onrecord.languages.en.voices.draft import Draft, Page
from onrecord.languages.en.voices.sources import group_start, subject_before
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

ASIDES = frozenset((",", ";", ":", ")", "("))


def read_according(page: Page, number: int, index: int) -> Draft | None:
    """ "According to X, ...", "..., according to X"."""
    sentence = page.sentence_at(number)
    per = page.words[index] == "per"
    if not per and page.words[index + 1 : index + 2] != ("to",):
        return None
    if per and index > sentence.first and page.words[index - 1] != ",":
        return None  # "300 per day"
    actor = _named_after(page, index + (1 if per else 2), sentence)
    if actor is None:
        return None
    draft = Draft(
        sentence=number,
        verb=index,
        cue=(index, index if per else index + 1),
        lemma="according",
        certainty=Certainty.ASSERTED,
        sources=[actor],
    )
    if actor.last + 2 <= sentence.last and page.words[actor.last + 1] == "and" and actor.last + 2 in page.by_first:
        draft.sources.append(page.by_first[actor.last + 2])
    after = _past_thing(page, draft.sources[-1].last + 1)
    comma = _comma_after(page, after, sentence)
    hangs = page.words[after : after + 1] and (
        page.words[after] in ASIDES or page.words[after] in PREPOSITIONS or page.words[after] in ISSUED
    )
    if after < sentence.last and (not hangs or page.words[after + 1] in ("least", "most", "many")):
        comma = after - 1  # "According to the navy nine drowned"
    if index <= sentence.first + 1 or page.words[index - 1] in OPENERS:
        content = trimmed(page, comma + 1, sentence.last) if comma else None
        draft.contents = [content] if content else []
        return draft if content else None
    found = postposed(page, draft, index - 1, comma if comma and comma < sentence.last else sentence.last + 1, sentence)
    if found is not None and comma and page.words[comma + 1 : comma + 2] == ("while",):
        found.contents.append((comma + 2, sentence.last - 1))  # "..., according to Israeli tallies, while 250 ..."
    return found


def _past_thing(page: Page, after: int) -> int:
    """The token after "the ministry's latest count", "U.N. estimates", where the owner alone was read."""
    thing = page.by_first.get(after + 1 if page.words[after : after + 1] in (("'s",), ("'",)) else after)
    return thing.last + 1 if thing is not None and thing.sort == "thing" else after


def _named_after(page: Page, first: int, sentence: Sentence) -> Actor | None:
    """The first actor within a few words, before any comma."""
    for index in range(first, min(first + 6, sentence.last + 1)):
        if index in page.by_first:
            return page.by_first[index]
        if page.words[index] in (",", ".", ";"):
            return None
    return None


def _comma_after(page: Page, index: int, sentence: Sentence) -> int | None:
    return next((at for at in range(index, sentence.last + 1) if page.words[at] in (",", ":", ";")), None)


def read_hedge(page: Page, number: int, index: int) -> Draft | None:
    """ "reportedly", "appears to": nobody is named."""
    sentence = page.sentence_at(number)
    word = page.words[index]
    if word != "reportedly" and page.words[index + 1 : index + 2] not in (("to",), ("that",), ("like",)):
        return None
    certainty = HEDGING_VERBS.get(word, Certainty.ASSERTED)
    left = trimmed(page, clause_first(page, index, sentence), index - 1)
    right = trimmed(page, index + 1, clause_last(page, index, sentence))
    contents = [piece for piece in (left, right) if piece]
    return Draft(sentence=number, verb=index, cue=(index, index), lemma=word, certainty=certainty, contents=contents) if contents else None


def read_asked(page: Page, number: int, index: int) -> Draft | None:
    """ "Asked whether he wished to go home, he hesitated", "was asked if ...": the one who was asked answers."""
    sentence = page.sentence_at(number)
    if page.words[index + 1 : index + 2] not in (("if",), ("whether",), ("about",), ("what",), ("how",), ("why",), ("who",), ("where",)):
        return None
    start = group_start(page, index, sentence)
    being = not BE.isdisjoint(page.words[start:index])
    opening = index <= sentence.first + 1
    nodding = page.words[index - 1] == "when" and not opening  # "one nods when asked whether ..."
    if not being and not opening and not nodding:
        return None
    source = subject_before(page, start, sentence) if being else _answering(page, index, sentence)
    source = _nodding(page, index, sentence) if nodding else source
    draft = Draft(
        sentence=number,
        verb=index,
        cue=(sentence.first if opening else start - nodding, index),
        lemma="answer",
        certainty=Certainty.ASSERTED,
        sources=source,
    )
    return said_after(page, draft, index + 1, sentence.last) if source else None


def _nodding(page: Page, index: int, sentence: Sentence) -> list[Actor]:
    """The nearest person before "when asked"."""
    before = (page.by_last.get(at) for at in range(index - 2, sentence.first - 1, -1))
    return [actor for actor in before if actor is not None and actor.sort in ("person", "pronoun")][:1]


def _answering(page: Page, index: int, sentence: Sentence) -> list[Actor]:
    """The subject after the comma that ends "Asked whether ...,"."""
    for at in range(index + 1, sentence.last):
        if page.words[at] == "," and at + 1 in page.by_first:
            return [page.by_first[at + 1]]
    return []
