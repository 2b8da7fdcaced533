"""Who the subject of a verb of saying is: the actor before it, past asides, times and relative clauses, or after it."""

from dataclasses import replace

from onrecord.languages.en.voices.actor_words import DETERMINERS, HEADS, MODIFIERS
from onrecord.languages.en.voices.cue_words import ADVERBS, BE, HAVE, MODALS, NEGATIONS, OPENERS, PREPOSITIONS
from onrecord.languages.en.voices.draft import MARKS, Page
from onrecord.languages.en.voices.names import name_at, state_adjective
from onrecord.records.reading import Actor
from onrecord.records.text import Sentence

ASIDES = frozenset("though however meanwhile too also instead nevertheless nonetheless therefore".split())
FAR = 60  # tokens between a verb of saying and a subject further off; of ten sentences of news nine are shorter as a whole
WHO_REACH = 8  # tokens between "who" and the verb of saying


def group_start(page: Page, verb: int, sentence: Sentence) -> int:
    """The first token of the verb's group: "has also said" begins with "has"."""
    index = verb - 1
    while index >= sentence.first:
        word = page.words[index]
        if (
            word in BE
            or word in HAVE
            or word in MODALS
            or word in NEGATIONS
            or word in ADVERBS
            or (word.endswith("ly") and index not in page.by_last)
        ):
            index -= 1
            continue
        if (word == "time" and page.words[index - 3 : index] == ("for", "the", "first")) or (
            word == "far" and page.words[index - 1] == "so"
        ):
            index -= 4 if word == "time" else 2
            continue
        if word == "," and (aside := _aside_before(page, index)):
            index -= aside
            continue
        back = page.skip_time_back(index)
        if back == index or back < sentence.first or page.words[back] == ",":
            break
        index = back
    return index + 1


def _aside_before(page: Page, comma: int) -> int:
    """How many tokens ", though," or ", for its part," takes that ends with this comma; 0 for anything else."""
    if page.words[comma - 2 : comma - 1] == (",",) and page.words[comma - 1] in ASIDES:
        return 3
    return 5 if page.words[comma - 4 : comma - 2] == (",", "for") and page.words[comma - 1] == "part" else 0


def subject_before(page: Page, start: int, sentence: Sentence, *, far: bool = True) -> list[Actor]:
    """Who stands before a verb group as its subject; several who speak together are all given."""
    index = start - 1
    if index < sentence.first:
        return []
    if page.words[index] == ",":
        return _before_aside(page, index, sentence)
    if page.words[index] == ")":
        index = _before_bracket(page, index, sentence)
    actor = page.by_last.get(index) or _inside_last(page, index)
    if actor is None or actor.first < sentence.first:
        return _distant(page, start, sentence) if far else []
    antecedent = _antecedent(page, actor, sentence)
    if antecedent is not None:
        return [antecedent]
    return _together(page, _head_of_phrase(page, actor, sentence), sentence)


def subject_after(page: Page, index: int) -> list[Actor]:
    """Who stands right after an inverted verb: "..., said the mayor"."""
    actor = page.actor_from(index)
    if actor is None or actor.sort in ("pronoun", "relative", "thing"):
        return []
    other = page.actor_from(actor.last + 2) if page.words[actor.last + 1 : actor.last + 2] == ("and",) else None
    return [actor, other] if other is not None and other.sort == "person" == actor.sort else [actor]


def _before_bracket(page: Page, index: int, sentence: Sentence) -> int:
    while index > sentence.first and page.words[index] != "(":
        index -= 1
    return index - 1


def _inside_last(page: Page, index: int) -> Actor | None:
    """An abbreviation's full stop after the name, a mark that closes it."""
    return page.by_last.get(index - 1) if page.words[index] in (".", "'") else None


def _antecedent(page: Page, actor: Actor, sentence: Sentence) -> Actor | None:
    """ "A deputy who attended the briefing said": the deputy."""
    for index in range(actor.first - 1, max(sentence.first, actor.first - WHO_REACH), -1):
        if page.words[index] == "who":
            return page.by_last.get(index - 1)
        if page.words[index] in (",", ";", "that") or page.words[index] in MARKS:
            return None
    return None


def _head_of_phrase(page: Page, actor: Actor, sentence: Sentence) -> Actor:
    """From "the battlefield" back to "memos retrieved from the battlefield", from a name back over its prepositions."""
    while actor.sort not in ("pronoun", "relative"):
        link = _linked_at(page, actor.first, sentence)
        before = _nearest_left(page, link, sentence, reach=5) if link is not None else None
        if before is None:
            return actor
        actor = before
    return actor


def _linked_at(page: Page, first: int, sentence: Sentence) -> int | None:
    """The preposition that a phrase hangs on, past "the town's"; None where it hangs on none."""
    index = first - 1
    if index > sentence.first and page.words[index] in ("'s", "'"):
        index -= 1
        owner = page.by_last.get(index)
        index = owner.first - 1 if owner is not None else index - (2 if page.words[index - 1] in DETERMINERS else 1)
    return index if index > sentence.first and page.words[index] in PREPOSITIONS else None


def _nearest_left(page: Page, index: int, sentence: Sentence, reach: int) -> Actor | None:
    for at in range(index - 1, max(sentence.first, index - reach) - 1, -1):
        actor = page.by_last.get(at)
        if actor is not None:
            return actor
        if page.words[at] in OPENERS or page.words[at] in (",", ";", ":") or page.words[at] in MARKS:
            return None
    return None


def _together(page: Page, actor: Actor, sentence: Sentence) -> list[Actor]:
    """ "NATO and Kiev both say", "American and Polish officials say": all who are joined to the subject by "and"."""
    found = [actor]
    first = actor.first
    while first - 2 >= sentence.first and page.words[first - 1] in ("and", "&"):
        before = _same_noun(page, first - 2, actor) or page.by_last.get(first - 2)
        if before is None or before.sort in ("pronoun", "relative"):
            break
        if before.first - 1 >= sentence.first and page.words[before.first - 1] in PREPOSITIONS:
            before = _head_of_phrase(page, before, sentence)
            if before.sort != "person" or actor.sort != "person":
                break
        found.insert(0, before)
        first = before.first
    return found


def _same_noun(page: Page, last: int, actor: Actor) -> Actor | None:
    """ "American" in "American and Polish officials": its officials."""
    noun = page.words[actor.last]
    if page.words[last] in MODIFIERS and actor.sort in ("people", "thing") and page.words[last - 1] not in DETERMINERS:
        return replace(actor, span=page.tokens.span(last, last), first=last, last=last, name=f"{page.words[last]} {noun}")
    for first in (last - 1, last):
        name = name_at(page.tokens, first) if first >= 0 else None
        if name is not None and name.kind == "adjective" and first + len(name.words) - 1 == last:
            whole = f"{state_adjective(name.canonical)} {noun}"
            return replace(actor, span=page.tokens.span(first, last), first=first, last=last, name=whole, side=name.side)
    return None


def _before_aside(page: Page, comma: int, sentence: Sentence) -> list[Actor]:
    """ "A B, chairman of the board, has reported": the one before the aside; the name wherever it stands."""
    aside = page.by_last.get(comma - 1)
    opening = comma - 1
    while opening > sentence.first and page.words[opening] != ",":
        if page.words[opening] in MARKS:
            return []
        opening -= 1
    if page.words[opening] != ",":
        return []
    before = page.by_last.get(opening - 1)
    if before is None and page.words[opening - 1] == ")":
        before = page.by_last.get(_before_bracket(page, opening - 1, sentence))
    if before is None and aside is not None and aside.first == opening + 1 and _is_full_name(aside):
        return [aside]
    if before is None:
        return _distant(page, opening, sentence) if opening > sentence.first + 1 else []
    before = _head_of_phrase(page, before, sentence)
    named = aside is not None and aside.first == opening + 1 and _is_full_name(aside)
    return [aside] if named and aside is not None and not _is_full_name(before) else [before]


def _is_full_name(actor: Actor) -> bool:
    return actor.sort == "person" and actor.name[0].isupper() and " " in actor.name and actor.name.split()[-1].lower() not in HEADS


def _distant(page: Page, start: int, sentence: Sentence) -> list[Actor]:
    """The subject of a verb that stands further off: the clause's first actor that hangs on no preposition."""
    begin, least = start - 1, max(sentence.first, start - FAR)
    while begin > least and page.words[begin] not in (";", ":") and page.words[begin] not in MARKS and page.words[begin] != "that":
        begin -= 1
    hanging = [
        actor
        for index in range(begin, start)
        if (actor := page.by_first.get(index)) is not None
        and actor.sort != "relative"
        and (index == sentence.first or page.words[index - 1] not in PREPOSITIONS)
    ]
    speaking = [actor for actor in hanging if actor.sort != "thing"]
    return _joined_after(page, (speaking[-1:] or hanging[:1])[0], start) if hanging else []


def _joined_after(page: Page, actor: Actor, start: int) -> list[Actor]:
    after = actor.last + 1
    if after + 1 < start and page.words[after] == "and" and after + 1 in page.by_first:
        return [actor, page.by_first[after + 1]]
    return [actor]
