"""The rules that read one attribution each: a verb with its subject, a passive, a participle, "according to", a reckoning."""

from onrecord.languages.en.attribution_content import STOPS, content_start, left_content, right_content, trimmed
from onrecord.languages.en.attribution_draft import MARKS, Draft, Page
from onrecord.languages.en.attribution_source import group_start, subject_after, subject_before
from onrecord.languages.en.cue_verbs import Form
from onrecord.languages.en.cue_words import (
    BE,
    HAVE,
    HEDGING_VERBS,
    MODALS,
    NEGATIONS,
    NOUNISH,
    OPENERS,
    PASSIVE_ONLY,
    PREPOSITIONS,
    RECKONINGS,
)
from onrecord.languages.en.actor_words import DETERMINERS, MODIFIERS
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

TELLING = frozenset("tell inform brief assure remind notify warn caution".split())
LISTENERS = frozenset("him her them us me you".split())
AFTER_SPEAK = {"speak": ("of",), "talk": ("of",), "point": ("out", "to")}


def read_verb(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """The attribution that a verb of saying makes, or None where the word is no such verb here or is denied."""
    sentence = page.sentence_at(number)
    if page.words[index - 1 : index] and _is_noun(page, index, form, sentence) or not _completes(page, index, form):
        return None
    start = group_start(page, index, sentence)
    group = page.words[start:index]
    if not NEGATIONS.isdisjoint(group):
        return None  # a silent party does not speak
    being = not BE.isdisjoint(group)
    if form.shape == "past" and being:
        return _passive(page, number, index, start, form)
    if form.shape == "ing" and not being:
        return _participle(page, number, index, form, drafts)
    return _active(page, number, index, start, form, drafts)


def _is_noun(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """ "the report", "an estimated", "military claims": the word is a noun or an adjective here."""
    if index == sentence.first:
        return form.shape != "ing"
    before = page.words[index - 1]
    if (
        before in DETERMINERS
        and before not in ("all", "both", "that", "those", "these", "this")
        or before == "'s"
        and form.shape in ("base", "s", "past")
    ):
        return form.shape != "past" or before in ("a", "an", "the", "'s")
    if form.shape not in ("base", "s"):
        return before in ("of", "in") and form.shape == "past"
    if before in MODALS or before in ("to", "who", "which", "also", "we", "i", "they", "both"):
        return False
    return form.cue.lemma in NOUNISH and not (page.by_last.get(index - 1) and before not in MODIFIERS and _verb_follows(page, index))


def _verb_follows(page: Page, index: int) -> bool:
    """Whether what follows suits a verb: "that", a quotation, a number, a determiner, an actor, a preposition never."""
    if index + 1 >= len(page.words):
        return False
    after = page.words[index + 1]
    return after not in PREPOSITIONS and after not in STOPS and after not in BE and after not in HAVE and after not in MODALS


def _completes(page: Page, index: int, form: Form) -> bool:
    """ "spoke of", "pointed out" need their particle; "given", "shown" bare do not attribute."""
    particles = AFTER_SPEAK.get(form.cue.lemma)
    return particles is None or page.words[index + 1 : index + 2] in {(particle,) for particle in particles}


def _active(page: Page, number: int, index: int, start: int, form: Form, drafts: list[Draft]) -> Draft | None:
    sentence = page.sentence_at(number)
    draft = _draft(number, index, (start, index), form)
    after = index + 1 + (form.cue.lemma in AFTER_SPEAK)
    turned = subject_after(page, after)
    if (
        turned
        and start > sentence.first
        and (page.words[start - 1] in MARKS or page.words[start - 1] == "," and _ends_after(page, turned[0], sentence))
    ):
        draft.sources = turned
        return _postposed(page, draft, start - 1, turned[-1].last + 1, sentence)
    draft.sources = subject_before(page, start, sentence)
    if not draft.sources:
        draft.sources = _shared_subject(page, start, number, drafts)
    if not draft.sources or draft.sources[0].sort == "thing" and form.cue.stance:
        return None
    after = _past_listener(page, draft, after, form)
    first = min(source.first for source in draft.sources)
    if not form.cue.stance and first < start and _trails(page, after, sentence):
        return _postposed(page, draft, first - 1, after, sentence)
    content = right_content(page, after, sentence)
    draft.contents = [content] if content else []
    if content:
        draft.cue = (start, _cue_end(page, index, content[0]))
    return draft if content else None


def _cue_end(page: Page, index: int, first: int) -> int:
    """ "said in a statement" is the cue where nothing but that stands before the content."""
    return index


def _draft(number: int, index: int, cue: tuple[int, int], form: Form) -> Draft:
    return Draft(sentence=number, verb=index, cue=cue, lemma=form.cue.lemma, certainty=form.cue.certainty, stance=form.cue.stance)


def _ends_after(page: Page, actor: Actor, sentence: Sentence) -> bool:
    after = page.skip_time(actor.last + 1)
    return after > sentence.last or page.words[after] in STOPS or page.words[after] in PREPOSITIONS or page.words[after] == "who"


def _shared_subject(page: Page, start: int, number: int, drafts: list[Draft]) -> list[Actor]:
    """ "said A and added B": the subject of the verb before it in the sentence."""
    if start < 1 or page.words[start - 1] not in ("and", "but", ",", "then") or not drafts or drafts[-1].sentence != number:
        return []
    return drafts[-1].sources


def _past_listener(page: Page, draft: Draft, after: int, form: Form) -> int:
    """The token after the one who was told; outlets and lawmakers told become relays later."""
    if form.cue.lemma not in TELLING and page.words[after : after + 1] != ("to",):
        return after
    at = after + 1 if page.words[after : after + 1] == ("to",) else after
    if page.words[at : at + 1] and page.words[at] in LISTENERS:
        return at + 1
    actor = page.actor_from(at)
    if actor is None:
        return after
    draft.cited = [*draft.cited]
    draft.via.append(f"@{actor.first}")
    return actor.last + 1


def _trails(page: Page, after: int, sentence: Sentence) -> bool:
    """Whether nothing that is said follows the verb: the sentence ends, a comma comes, or only a time and a place."""
    index = page.skip_time(after)
    if index > sentence.last or page.words[index] in STOPS:
        return True
    rest = page.words[index : sentence.last]
    if page.words[index] not in PREPOSITIONS or len(rest) > 16:
        return False
    return "that" not in rest and "," not in rest and MARKS.isdisjoint(rest) and ":" not in rest


def _postposed(page: Page, draft: Draft, before: int, after: int, sentence: Sentence) -> Draft | None:
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
    if word.endswith("ing") or word in ("who", "which", "as", "according", "a", "an", "the") or word in ("while", "but", "although"):
        return None
    return right_content(page, first, sentence)


def _passive(page: Page, number: int, index: int, start: int, form: Form) -> Draft | None:
    """ "is believed to have sent", "was reported by the army": nobody, or whom "by" names."""
    sentence = page.sentence_at(number)
    draft = _draft(number, index, (start, index), form)
    following = page.words[index + 1 : index + 2]
    if following == ("by",):
        actor = page.actor_from(index + 2)
        draft.sources = [actor] if actor else []
    if not draft.sources and (page.words[index] not in PASSIVE_ONLY or following not in (("to",), ("that",), ("that",))):
        return None
    if following == ("that",):
        content = right_content(page, index + 1, sentence)
        draft.contents = [content] if content else []
        return draft if content else None
    left = trimmed(page, _clause_first(page, start, sentence), start - 1)
    right = None if draft.sources else trimmed(page, index + 1, _clause_last(page, index, sentence))
    draft.contents = [piece for piece in (left, right) if piece]
    return draft if left else None


def _clause_first(page: Page, start: int, sentence: Sentence) -> int:
    for index in range(start - 1, sentence.first - 1, -1):
        if page.words[index] in OPENERS or page.words[index] in (",", ";", ":") or page.words[index] in MARKS:
            return index + 1
    return sentence.first


def _clause_last(page: Page, index: int, sentence: Sentence) -> int:
    for at in range(index + 1, sentence.last):
        if page.words[at] == "," and page.words[at + 1] in ("while", "but", "and", "although") or page.words[at] == ";":
            return at - 1
    return sentence.last


def _participle(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """ ", adding that ...": said by the subject of the sentence."""
    sentence = page.sentence_at(number)
    before = page.words[index - 1] if index > sentence.first else ""
    if before != "," and not (before and page.words[index + 1 : index + 2] == ("that",)):
        return None
    sources = drafts[-1].sources if drafts and drafts[-1].sentence == number else _opening_subject(page, sentence)
    content = right_content(page, index + 1, sentence)
    if not sources or not content or before in ("without", "not"):
        return None
    draft = _draft(number, index, (index, index), form)
    draft.sources, draft.contents = sources, [content]
    if drafts and drafts[-1].sentence == number:
        draft.via = list(drafts[-1].via)
    return draft


def _opening_subject(page: Page, sentence: Sentence) -> list[Actor]:
    for index in range(sentence.first, min(sentence.first + 25, sentence.last)):
        actor = page.by_first.get(index)
        if actor is not None and (index == sentence.first or page.words[index - 1] not in PREPOSITIONS):
            return [actor]
    return []


def read_according(page: Page, number: int, index: int) -> Draft | None:
    """ "According to X, ...", "..., according to X"."""
    sentence = page.sentence_at(number)
    if page.words[index + 1 : index + 2] != ("to",):
        return None
    actor = next((page.by_first[at] for at in range(index + 2, min(index + 7, sentence.last + 1)) if at in page.by_first), None)
    if actor is None:
        return None
    draft = Draft(sentence=number, verb=index, cue=(index, index + 1), lemma="according", certainty=Certainty.ASSERTED, sources=[actor])
    if actor.last + 2 <= sentence.last and page.words[actor.last + 1] == "and" and actor.last + 2 in page.by_first:
        draft.sources.append(page.by_first[actor.last + 2])
    comma = _comma_after(page, draft.sources[-1].last + 1, sentence)
    if index <= sentence.first + 1:
        content = trimmed(page, comma + 1, sentence.last) if comma else None
        draft.contents = [content] if content else []
        return draft if content else None
    return _postposed(page, draft, index - 1, comma if comma and comma < sentence.last else sentence.last + 1, sentence)


def _comma_after(page: Page, index: int, sentence: Sentence) -> int | None:
    return next((at for at in range(index, sentence.last + 1) if page.words[at] in (",", ":")), None)


def read_hedge(page: Page, number: int, index: int) -> Draft | None:
    """ "reportedly", "appears to": nobody is named."""
    sentence = page.sentence_at(number)
    word = page.words[index]
    if word != "reportedly" and page.words[index + 1 : index + 2] not in (("to",), ("that",), ("like",)):
        return None
    certainty = HEDGING_VERBS.get(word, Certainty.ASSERTED)
    left = trimmed(page, _clause_first(page, index, sentence), index - 1)
    right = trimmed(page, index + 1, _clause_last(page, index, sentence))
    contents = [piece for piece in (left, right) if piece]
    return Draft(sentence=number, verb=index, cue=(index, index), lemma=word, certainty=certainty, contents=contents) if contents else None


def read_reckoning(page: Page, number: int, index: int) -> Draft | None:
    """ "By the institute's arithmetic ...", "Seoul's own tally is ...", "the ministry's figure of 300"."""
    sentence = page.sentence_at(number)
    thing = next((page.by_last[index] for _ in (0,) if index in page.by_last and page.by_last[index].sort == "thing"), None)
    first = thing.first if thing else index
    owner = page.by_last.get(first - 2) if page.words[first - 1 : first] in (("'s",), ("'",)) else None
    draft = Draft(sentence=number, verb=index, cue=(first, index), lemma="reckon", certainty=RECKONINGS[page.words[index]])
    if owner is not None and owner.first >= sentence.first:
        draft.sources = [owner]
        first = owner.first
    elif not _by_adjectives(page, draft, first, index, sentence):
        return None
    if first > sentence.first and page.words[first - 1] in ("by", "in", "on"):
        draft.cue = (first - 1, index)
        if index + 1 >= sentence.last or page.words[index + 1] == ".":
            return _postposed(page, draft, first - 2, sentence.last + 1, sentence)
        return _said_after(page, draft, index + 1, sentence.last)
    if owner is None:
        return None
    if page.words[index + 1 : index + 2] == ("of",):
        return _said_after(page, draft, index + 2, _phrase_last(page, index + 2, sentence))
    return (
        _said_after(page, draft, index + 1, sentence.last)
        if page.words[index + 1 : index + 2] and page.words[index + 1] in BE | HAVE
        else None
    )


def _said_after(page: Page, draft: Draft, first: int, last: int) -> Draft | None:
    content = trimmed(page, first, last)
    draft.contents = [content] if content else []
    return draft if content else None


def _phrase_last(page: Page, first: int, sentence: Sentence) -> int:
    for index in range(first, sentence.last):
        if page.words[index] in (",", ";", "and", "but", "from", "which", "that"):
            return index - 1
    return sentence.last


def _by_adjectives(page: Page, draft: Draft, first: int, index: int, sentence: Sentence) -> bool:
    """ "By Ukrainian and Western reckoning": whose reckoning, told by the adjectives alone."""
    begin = index
    while begin > sentence.first and page.words[begin - 1] not in ("by", "in"):
        begin -= 1
        if index - begin > 6:
            return False
    printed = [page.tokens.printed(at) for at in range(begin, index)]
    if begin == sentence.first or not printed or not all(p[0].isupper() or p == "and" for p in printed) or page.tokens.capitals:
        return False
    groups = " ".join(printed).split(" and ")
    draft.names = tuple(f"{group} assessments" for group in groups)
    draft.cue = (begin - 1, index)
    content = right_content(page, index + 1, sentence)
    draft.contents = [content] if content else []
    return content is not None
