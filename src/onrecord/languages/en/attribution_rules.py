"""The rules that read one attribution each: a verb with its subject, a passive, a participle, "according to", a reckoning."""

from onrecord.languages.en.actor_words import DETERMINERS
from onrecord.languages.en.attribution_content import STOPS, content_start, left_content, right_content, trimmed
from onrecord.languages.en.attribution_draft import MARKS, Draft, Page
from onrecord.languages.en.attribution_source import group_start, subject_after, subject_before
from onrecord.languages.en.cue_verbs import Form
from onrecord.languages.en.cue_words import (
    BE,
    GATHERINGS,
    HAVE,
    ISSUED,
    MODALS,
    MUSINGS,
    NEGATIONS,
    NOUNISH,
    OPENERS,
    PASSIVE_ONLY,
    PREPOSITIONS,
)
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

TELLING = frozenset("tell inform brief assure remind notify warn caution".split())
ACTS = frozenset(
    "responsibility credit attack attacks bombing bombings ambush assault raid killing killings strike strikes explosion".split()
)
PLAIN_SAYING = frozenset("said says say added adds told announced insisted warned stated".split())
ACT_ENDS = frozenset("which that who when where , and".split())
TRAILING = frozenset("in on at during to after before by from through via near outside ahead with for as".split())
NO_GUESS = frozenset(
    "add count list record put find post dispute deny reject dismiss refute show think see know".split()
)  # not after "might"
UNSURE = frozenset("might may could would should will must".split())
LISTENERS = frozenset("him her them us me you".split())
AFTER_SPEAK = {"work": ("from",), "draw": ("on", "from"), "rely": ("on",), "speak": ("of",), "talk": ("of",), "point": ("out", "to")}


def read_verb(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """The attribution that a verb of saying makes, or None where the word is no such verb here or is denied."""
    sentence = page.sentence_at(number)
    if (page.words[index - 1 : index] and _is_noun(page, index, form, sentence)) or not _completes(page, index, form):
        return None
    if (form.cue.stance or form.cue.lemma in MUSINGS) and page.quoted(index):
        return None
    start = group_start(page, index, sentence)
    group = page.words[start:index]
    if not NEGATIONS.isdisjoint(group):
        return None  # a silent party does not speak
    if form.cue.lemma in NO_GUESS and not UNSURE.isdisjoint(group):
        return None  # "might add up to 40"
    being = not BE.isdisjoint(group)
    if form.shape == "past" and being:
        return _passive(page, number, index, start, form)
    if form.shape == "past" and page.words[index + 1 : index + 2] == ("by",) and page.words[index - 1] != ",":
        return None  # "an attack claimed by ..." tells whose attack
    if form.shape == "ing" and not being:
        return _participle(page, number, index, form, drafts)
    return _active(page, number, index, start, form, drafts)


def _is_noun(page: Page, index: int, form: Form, sentence: Sentence) -> bool:
    """ "the report", "an estimated", "military claims": the word is a noun or an adjective here."""
    if index == sentence.first:
        return form.shape != "ing"
    before = page.words[index - 1]
    if (
        (before in DETERMINERS
        and before not in ("all", "both", "that", "those", "these", "this"))
        or (before == "'s"
        and form.shape in ("base", "s", "past"))
    ):
        return form.shape != "past" or before in ("a", "an", "the", "'s")
    if form.shape not in ("base", "s"):
        return before in ("of", "in") and form.shape == "past"
    if before == "to":
        return page.words[index - 3 : index - 1] != ("went", "on")
    if before in MODALS or before in ("who", "which", "also", "we", "i", "they", "both"):
        return False
    if form.cue.lemma not in NOUNISH:
        return False
    speaker = page.by_last.get(index - 1)
    if speaker is None:
        return True
    trailing = page.words[speaker.first - 1 : speaker.first] == (",",) and page.words[index + 1 : index + 2] in ((".",), (",",))
    return not trailing and not _verb_follows(page, index)


def _verb_follows(page: Page, index: int) -> bool:
    """Whether what follows suits a verb: "that", a quotation, a number, a determiner, an actor, a preposition never."""
    if index + 1 >= len(page.words):
        return False
    after = page.words[index + 1]
    return after not in PREPOSITIONS and after not in STOPS and after not in BE and after not in HAVE and after not in MODALS


def _completes(page: Page, index: int, form: Form) -> bool:
    """ "spoke of", "pointed out" need their particle; "given", "shown" bare do not attribute."""
    if form.cue.lemma == "observe":
        return page.words[index + 1 : index + 2] in (("that",), (".",), (",",))
    if form.cue.lemma == "put":
        return "at" in page.words[index + 1 : index + 25]
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
        and (
            page.words[start - 1] in MARKS
            or page.words[start - 1] == "'"
            or (page.words[start - 1] == ","
            and _ends_after(page, turned[0], sentence))
        )
    ):
        draft.sources = turned
        return postposed(page, draft, start - 1, turned[-1].last + 1, sentence)
    shared = _shared_subject(page, start, number, drafts) if page.words[start - 1] in ("and", "but", "then") else []
    draft.sources = shared or subject_before(page, start, sentence, far=not form.cue.stance)
    if _of_thing(page, draft):
        return None  # "a video that X posted": whose it is, not what is said
    if not draft.sources:
        draft.sources = _shared_subject(page, start, number, drafts) or _printed_subject(page, start, form, sentence)
    if not draft.sources or (draft.sources[0].sort == "thing" and form.cue.stance):
        return None
    after = _past_listener(page, draft, after, form)
    first = min(source.first for source in draft.sources)
    comma = page.words[first - 1 : first] == (",",)
    if not form.cue.stance and first < start and (_trails(page, after, sentence) or (comma and _trails_to_comma(page, after, sentence))):
        return postposed(page, draft, first - 1, after, sentence)
    content = right_content(page, after, sentence)
    draft.contents = [content] if content else []
    if content and form.cue.lemma == "claim":
        _claim_act(page, draft, content)
    return draft if draft.contents else None


def _claim_act(page: Page, draft: Draft, content: tuple[int, int]) -> None:
    """ "claimed the attack, which killed nine": the claimant owns up to the act; the count after it is not the claimant's."""
    first, last = content
    if page.words[first] == "that" or ACTS.isdisjoint(page.words[first : first + 5]):
        return
    draft.certainty = Certainty.CONFIRMED
    turn = next((at for at in range(first, last) if page.words[at] in ACT_ENDS), last + 1)
    draft.contents = [piece for piece in (trimmed(page, first, turn - 1),) if piece]


def _of_thing(page: Page, draft: Draft) -> bool:
    if not draft.sources or page.words[draft.verb] not in ISSUED:
        return False
    before = page.by_last.get(draft.sources[0].first - 1)
    return before is not None and before.sort == "thing"


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


def _printed_subject(page: Page, start: int, form: Form, sentence: Sentence) -> list[Actor]:
    """ "The fund predicted": a noun that no table knows, with its determiner, right before a plain verb of saying."""
    if form.cue.stance or form.shape != "past" or form.cue.lemma in NOUNISH:
        return []
    for index in range(start - 1, max(sentence.first, start - 6) - 1, -1):
        word = page.words[index]
        if word in DETERMINERS and index < start - 1 and word not in ("all", "both", "each", "no"):
            name = " ".join(page.words[index + 1 : start])
            return [Actor(span=page.tokens.span(index, start - 1), first=index, last=start - 1, name=name, sort="people", side=None)]
        if word in OPENERS or word in STOPS or word in MARKS or word in PREPOSITIONS or not word[0].isalpha():
            return []
    return []


def _past_listener(page: Page, draft: Draft, after: int, form: Form) -> int:
    """The token after the one who was told; outlets and lawmakers told become relays later."""
    if form.cue.lemma not in TELLING and page.words[after : after + 1] != ("to",):
        return after
    at = after + 1 if page.words[after : after + 1] == ("to",) else after
    if page.words[at : at + 1] and page.words[at] in LISTENERS:
        return at + 1
    actor = page.actor_from(at)
    if actor is None:
        gathered = next((i for i in range(at, min(at + 6, len(page.words))) if page.words[i] in GATHERINGS), None)
        return gathered + 1 if gathered is not None else after
    draft.told.append(actor.first)
    return actor.last + 1


def _trails(page: Page, after: int, sentence: Sentence) -> bool:
    """Whether nothing that is said follows the verb: the sentence ends, a comma comes, or only a time and a place."""
    index = page.skip_time(after)
    if index > sentence.last or page.words[index] in STOPS:
        return True
    rest = page.words[index : sentence.last]
    if page.words[index] not in PREPOSITIONS or len(rest) > 16:
        return False
    if page.words[index] not in TRAILING:
        return False
    return "that" not in rest and "," not in rest and MARKS.isdisjoint(rest) and ":" not in rest


def _trails_to_comma(page: Page, after: int, sentence: Sentence) -> bool:
    """ "..., X claimed at the meeting, Y reports": only a place stands before the next speaker."""
    if after > sentence.last or page.words[after] not in TRAILING:
        return False
    comma = next((at for at in range(after, min(after + 10, sentence.last)) if page.words[at] == ","), None)
    return (
        comma is not None
        and (comma + 1 in page.by_first or page.words[comma + 1].endswith("ing"))
        and "that" not in page.words[after:comma]
    )


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
    if word.endswith("ing") or word in ("who", "which", "whom", "as", "according", "a", "an", "the", "while", "although"):
        return None
    if word in ("but", "and") and first + 1 in page.by_first:
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
        if actor is not None and page.words[actor.last + 1 : actor.last + 2] == ("that",):
            return said_after(page, draft, actor.last + 1, sentence.last)
    if not draft.sources and (page.words[index] not in PASSIVE_ONLY or following not in (("to",), ("that",), ("that",))):
        return None
    if following == ("that",):
        content = right_content(page, index + 1, sentence)
        draft.contents = [content] if content else []
        return draft if content else None
    left = trimmed(page, clause_first(page, start, sentence), start - 1)
    right = None if draft.sources else trimmed(page, index + 1, clause_last(page, index, sentence))
    draft.contents = [piece for piece in (left, right) if piece]
    return draft if left else None


def clause_first(page: Page, start: int, sentence: Sentence) -> int:
    for index in range(start - 1, sentence.first - 1, -1):
        word = page.words[index]
        if word in OPENERS or word in (",", ";", ":") or word in MARKS or word in PLAIN_SAYING:
            return index + 1
    return sentence.first


def clause_last(page: Page, index: int, sentence: Sentence) -> int:
    for at in range(index + 1, sentence.last):
        if (page.words[at] == "," and page.words[at + 1] in ("while", "but", "and", "although")) or page.words[at] == ";":
            return at - 1
    return sentence.last


def _participle(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """ ", adding that ...": said by the subject of the sentence."""
    sentence = page.sentence_at(number)
    before = page.words[index - 1] if index > sentence.first else ""
    if before == "as":
        return _quoted_as(page, number, index, form)
    own = page.by_last.get(index - 1)
    if own is not None and own.sort == "person" and form.cue.lemma in ("say", "add"):
        draft = _draft(number, index, (index, index), form)
        draft.sources = [own]
        return said_after(page, draft, content_start(page, index + 1, sentence), sentence.last)
    if before != "," and not (before and page.words[index + 1 : index + 2] == ("that",)):
        return None
    sources = drafts[-1].sources if drafts and drafts[-1].sentence == number else _opening_subject(page, sentence)
    content = right_content(page, index + 1, sentence)
    if not sources or not content or before in ("without", "not"):
        return None
    draft = _draft(number, index, (index, index), form)
    draft.sources, draft.contents = sources, [content]
    if drafts and drafts[-1].sentence == number:
        draft.told = list(drafts[-1].told)
    return draft


def _quoted_as(page: Page, number: int, index: int, form: Form) -> Draft | None:
    """ "The station quoted a colonel as saying ...", "a colonel was quoted by the station as saying ..."."""
    sentence = page.sentence_at(number)
    verb = next(
        (at for at in range(index - 1, sentence.first, -1) if page.words[at] in ("quoted", "cited", "quotes", "cites", "quoting")), None
    )
    if verb is None:
        return None
    draft = _draft(number, index, (index - 1, index), form)
    start = group_start(page, verb, sentence)
    subject = subject_before(page, start, sentence)
    others = [page.by_first[at] for at in range(verb + 1, index) if at in page.by_first][:1]
    passive = not BE.isdisjoint(page.words[start:verb])
    draft.sources, carriers = (subject, others) if passive else (others, subject)
    draft.told = [carrier.first for carrier in carriers if carrier.sort == "outlet"]
    content = right_content(page, index + 1, sentence)
    draft.contents = [content] if content else []
    return draft if content and draft.sources else None


def _opening_subject(page: Page, sentence: Sentence) -> list[Actor]:
    for index in range(sentence.first, min(sentence.first + 25, sentence.last)):
        actor = page.by_first.get(index)
        if actor is not None and (index == sentence.first or page.words[index - 1] not in PREPOSITIONS):
            return [actor]
    return []


def said_after(page: Page, draft: Draft, first: int, last: int) -> Draft | None:
    """The attribution with what stands between these tokens as its content, or None where nothing does."""
    content = trimmed(page, first, last)
    draft.contents = [content] if content else []
    return draft if content else None
