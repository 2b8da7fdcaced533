"""The rule that reads a verb of saying: its subject before or after it, and what is said."""

from onrecord.languages.en.voices.actor_words import DETERMINERS
from onrecord.languages.en.voices.clauses import begin, closes_at, inserted, is_clause, postposed, trails
from onrecord.languages.en.voices.content import STOPS, right_content, trimmed
from onrecord.languages.en.voices.cue_verbs import Form
from onrecord.languages.en.voices.cue_words import ADVERBS, BE, GATHERINGS, ISSUED, MUSINGS, NEGATIONS, PREPOSITIONS
from onrecord.languages.en.voices.draft import MARKS, Draft, Page
from onrecord.languages.en.voices.passives import read_participle, read_passive, read_reduced
from onrecord.languages.en.voices.printed import pair_after, pair_of, plain_subject, printed_subject
from onrecord.languages.en.voices.sources import group_start, subject_after, subject_before
from onrecord.languages.en.voices.verbs import PARTICLES, is_verb
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence
from onrecord.records.words import Certainty

TELLING = frozenset("tell inform brief assure remind notify warn caution".split())
LISTENERS = frozenset("him her them us me you".split())
ACTS = frozenset(
    "responsibility credit attack attacks bombing bombings ambush assault raid killing killings strike strikes explosion".split()
)
ACT_ENDS = frozenset("which that who when where , and".split())
NO_GUESS = frozenset("add count list record put find post dispute deny reject dismiss refute show think see know".split())  # after "might"
UNSURE = frozenset("might may could would should will must".split())
COMPARING = frozenset(("as", "than"))
MEANS = (("phone",), ("telephone",), ("radio",), ("video",), ("email",), ("e-mail",), ("text",))
BOTH_SIDES = 2  # tokens of "both sides"
PRINTED = frozenset("published posted broadcast".split())  # "an interview published on Monday"
JOINED = frozenset(("and", "but", "then"))
ANOTHERS = frozenset("claim charge allegation accusation assertion figure number report account".split())  # "a claim Juba denies"
UNSAID = frozenset(("nor", "neither", "if", "unless"))  # "if Kyiv agreed": nothing has been said
ON_ITS = frozenset(("by", "on"))
OWN_FIGURE = frozenset("estimate estimates estimation reckoning assessment".split())


def read_verb(page: Page, number: int, index: int, form: Form, drafts: list[Draft]) -> Draft | None:
    """The attribution that a verb of saying makes, or None where the word is no such verb here or is denied."""
    sentence = page.sentence_at(number)
    if not is_verb(page, index, form, sentence) or ((form.cue.stance or form.cue.lemma in MUSINGS) and page.quoted(index)):
        return None
    start = group_start(page, index, sentence)
    group = page.words[start:index]
    being = not BE.isdisjoint(group)
    if _silent(group, form):
        return None
    if form.shape == "past" and (being or _reduced(page, index)):
        return read_passive(page, number, index, start, form) if being else read_reduced(page, number, index, form)
    if form.shape == "ing" and not being:
        return read_participle(page, number, index, form, drafts)
    return _active(page, number, index, start, form, drafts)


def _silent(group: tuple[str, ...], form: Form) -> bool:
    """ "has not confirmed", "might add up to 40": nothing is said."""
    return not NEGATIONS.isdisjoint(group) or (form.cue.lemma in NO_GUESS and not UNSURE.isdisjoint(group))


def _reduced(page: Page, index: int) -> bool:
    """ "an attack claimed by ..." tells whose attack; "as many as first thought" has no speaker."""
    if page.words[index - 1] in COMPARING or (page.words[index - 1] in ADVERBS and page.words[index - 2] in COMPARING):
        return True
    thing = page.by_last.get(index - 1)
    if thing is not None and thing.sort == "thing" and page.words[index] in PRINTED and "that" not in page.words[index + 1 : index + 3]:
        return True
    by = page.skip_time(index + 1)
    agent = page.words[by : by + 1] == ("by",) and page.words[by + 1 : by + 2] not in MEANS
    return agent and page.words[index - 1] != ","


def _active(page: Page, number: int, index: int, start: int, form: Form, drafts: list[Draft]) -> Draft | None:
    sentence = page.sentence_at(number)
    draft = begin(number, index, (start, index), form)
    after = index + 1 + (form.cue.lemma in PARTICLES)
    turned = subject_after(page, after)
    if turned and _inverted(page, start, turned[-1], sentence):
        draft.sources = turned
        return postposed(page, draft, start - 1, turned[-1].last + 1, sentence)
    draft.sources = _subject(page, start, form, number, drafts)
    if not draft.sources or _says_nothing(page, draft, form):
        return None
    after = _past_listener(page, draft, after, form)
    first = _phrase_first(page, draft)
    if form.cue.certainty is Certainty.DENIED and page.words[first - 1] in ANOTHERS:
        return None
    if not form.cue.stance and first < draft.verb and _said_before(page, first, after, sentence):
        return postposed(page, draft, first - 1, after, sentence)
    content = right_content(page, after, sentence)
    draft.contents = inserted(page, first, after, sentence) if first > sentence.first else []
    draft.contents = draft.contents or ([content] if content else [])
    if content and form.cue.lemma == "claim":
        _claim_act(page, draft, content)
    if content and draft.certainty is Certainty.ASSERTED and _reckons(page.words[content[0] : content[0] + 5]):
        draft.certainty = Certainty.ESTIMATED
    return draft if draft.contents else None


def _inverted(page: Page, start: int, turned: Actor, sentence: Sentence) -> bool:
    """ "...", said the mayor."""
    if start <= sentence.first or page.words[turned.first - 1] in ("told", "tells"):
        return False
    before = page.words[start - 1]
    return before in MARKS or before == "'" or (before == "," and _ends_after(page, turned, sentence))


def _subject(page: Page, start: int, form: Form, number: int, drafts: list[Draft]) -> list[Actor]:
    """Who speaks: the subject of the verb this one is joined to, else the one before the verb, else a noun no table knows."""
    sentence = page.sentence_at(number)
    if "both" in page.words[max(sentence.first, start - 2) : start + 1] and (pair := _both(page, start, number)):
        return pair
    shared = _shared_subject(page, start, number, drafts)
    if shared and page.words[start - 1] in JOINED:
        return shared
    if start <= page.dateline:
        return []  # "(Andean Press) -- Suspected rebels": the publisher does not suspect
    found = subject_before(page, start, sentence, far=False) or plain_subject(page, start, form, sentence)
    found = found or (subject_before(page, start, sentence) if not form.cue.stance else [])
    return found or shared or printed_subject(page, start, form, sentence)


def _both(page: Page, start: int, number: int) -> list[Actor]:
    """Who "both" are: the two parties just named, else the captives spoken of, else the two named next."""
    captives = page.by_first.get(start) if page.words[start] == "both" else None
    return pair_of(page, number) or ([captives] if captives is not None else pair_after(page, number))


def _said_before(page: Page, first: int, after: int, sentence: Sentence) -> bool:
    """Whether what is said stands before its speaker."""
    if trails(page, after, sentence):
        return True
    spoken = first > sentence.first and (page.words[first - 1] == "," or page.words[first - 1] in MARKS)
    return spoken and closes_at(page, after, sentence) is not None and is_clause(page, sentence.first, first - 2)


def _claim_act(page: Page, draft: Draft, content: tuple[int, int]) -> None:
    """ "claimed the attack, which killed nine": the claimant owns up to the act; the count after it is not the claimant's."""
    first, last = content
    if page.words[first] == "that" or ACTS.isdisjoint(page.words[first : first + 5]):
        return
    draft.certainty = Certainty.CONFIRMED
    turn = next((at for at in range(first, last) if page.words[at] in ACT_ENDS), last + 1)
    draft.contents = [piece for piece in (trimmed(page, first, turn - 1),) if piece]


def _reckons(opening: tuple[str, ...]) -> bool:
    """ "told the panel that by its own estimate ..."."""
    return not ON_ITS.isdisjoint(opening[:2]) and not OWN_FIGURE.isdisjoint(opening[1:])


def _phrase_first(page: Page, draft: Draft) -> int:
    """The first token of who speaks, the owner of a document included: "the court's figures"."""
    first = min(source.first for source in draft.sources)
    begin = draft.cue[0]
    elsewhere = first > draft.verb or max(source.last for source in draft.sources) < begin - BOTH_SIDES
    if elsewhere and "both" in page.words[max(0, begin - BOTH_SIDES) : draft.verb]:
        return page.words.index("both", max(0, begin - BOTH_SIDES))
    mark = page.words[first - 1] in ("'s", "'")
    owner = page.by_last.get(first - 2 if mark else first - 1) if draft.sources[0].sort == "thing" else None
    return owner.first if owner is not None and first > 1 else first


def _says_nothing(page: Page, draft: Draft, form: Form) -> bool:
    """ "nor Moscow has confirmed", "a report issued ... shows", a document's stance."""
    first = draft.sources[0].first
    none = page.words[first - 1] in UNSAID or page.words[max(0, first - 2) : first] in (("neither", "of"), ("none", "of"))
    return none or _of_thing(page, draft) or (draft.sources[0].sort == "thing" and form.cue.stance)


def _of_thing(page: Page, draft: Draft) -> bool:
    if not draft.sources or page.words[draft.verb] not in ISSUED:
        return False
    before = page.by_last.get(draft.sources[0].first - 1)
    return before is not None and before.sort == "thing"


def _ends_after(page: Page, actor: Actor, sentence: Sentence) -> bool:
    after = page.skip_time(actor.last + 1)
    return after > sentence.last or page.words[after] in STOPS or page.words[after] in PREPOSITIONS or page.words[after] == "who"


def _shared_subject(page: Page, start: int, number: int, drafts: list[Draft]) -> list[Actor]:
    """ "said A and added B": the subject of the verb before it in the sentence."""
    if start < 1 or (page.words[start - 1] not in JOINED and page.words[start - 1] != ",") or not drafts or drafts[-1].sentence != number:
        return []
    return drafts[-1].sources


def _past_listener(page: Page, draft: Draft, after: int, form: Form) -> int:
    """The token after the one who was told; outlets and lawmakers told become relays later."""
    if form.cue.stance or (form.cue.lemma not in TELLING and page.words[after : after + 1] != ("to",)):
        return after
    at = after + 1 if page.words[after : after + 1] == ("to",) else after
    if page.words[at : at + 1] and page.words[at] in LISTENERS:
        return at + 1
    actor = page.actor_from(at)
    if actor is None:
        return _past_unknown(page, at) or after
    draft.told.append(actor.first)
    return actor.last + 1


def _past_unknown(page: Page, at: int) -> int | None:
    """The token after a gathering ("the evening session") or after someone no table knows ("the visitor;"); None for anything else."""
    gathered = next((i for i in range(at, min(at + 6, len(page.words))) if page.words[i] in GATHERINGS), None)
    if gathered is not None:
        return gathered + 1
    noun = page.words[at : at + 1] and page.words[at] in DETERMINERS and page.words[at + 2 : at + 3] in ((";",), (",",), (".",), ("that",))
    return at + 2 if noun else None
