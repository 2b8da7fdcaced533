"""Which party a clause speaks of: who holds an acknowledgement, makes an offer, enters an agreement, and whose people these are."""

from dataclasses import dataclass

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.scene import Range, Scene, actors_in, has
from onrecord.languages.nations import metonyms, states
from onrecord.records.reading import Actor, Group, Reading

SPEAKERS = frozenset(("person", "office", "organisation", "state", "group", "people", "outlet"))
PRONOUNS = frozenset("it they he she".split())
RELATIVES = frozenset(("which", "who"))
NEAREST = 8  # tokens from "which" back to the name it stands for
ARTICLES = frozenset("the a an its his her their".split())
PEOPLE = english.CAPTIVES | english.FIGHTERS
UNNAMED = english.ONE | english.MANY | frozenset("it this that we i you who which there nobody none no under with in despite".split())
LONGEST_NAME = 7  # a subject of more words without a known actor is a description, not a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who speaks, by name, and the side that this speaks for."""

    name: str
    side: str


def party(scene: Scene, span: Range) -> Party | None:
    """The party that the range names: a known actor, else a state's own word, else a capitalised name as printed."""
    if span[0] <= span[1] and scene.words[span[0]] in PRONOUNS:
        return _antecedent(scene, span[0])
    if span[0] == span[1] and scene.words[span[0]] in RELATIVES:
        before = [actor for actor in actors_in(scene.reading, (span[0] - NEAREST, span[0] - 1)) if actor.sort in SPEAKERS]
        return _as_party(scene, before[-1]) if before else None
    actors = [actor for actor in actors_in(scene.reading, span) if actor.sort in SPEAKERS]
    chosen = next((actor for actor in actors if actor.sort == "person"), None) or next(
        (actor for actor in reversed(actors) if actor.sort != "people"), actors[-1] if actors else None
    )
    if chosen:
        return _as_party(scene, chosen)
    found = [state for _, _, state in nations_in(scene.words, span)]
    if found:
        return Party(name=found[-1], side=found[-1])
    return _printed(scene, span)


def reporter(scene: Scene) -> Party | None:
    """The party that reports the clause: "the army said that ...", "..., a spokesman for the army said"; nobody unnamed."""
    words, first, last = scene.words, scene.sentence.first, scene.sentence.last
    before = next((index for index in range(scene.first - 1, first, -1) if words[index] in english.SAYING), None)
    own = next((index for index in range(scene.at - 1, max(scene.first, scene.at - 8), -1) if words[index] in english.SAYING), None)
    after = next((index for index in range(scene.last + 1, min(last, scene.last + 12) + 1) if words[index] in english.SAYING), None)
    spans = [(first, index - 1) for index in (own, before) if index] + ([(scene.last + 1, min(after + 8, last))] if after else [])
    found = (party(scene, _from_clause(words, span)) for span in spans if not has(words[span[0] : span[1] + 1], english.BYSTANDERS))
    return next((one for one in found if one), None)


def _from_clause(words: tuple[str, ...], span: Range) -> Range:
    """The range after its last comma but one reporting a clause: "when asked, the army"."""
    inner = [index for index in range(span[0], span[1]) if words[index] in (",", "”", '"')]
    return (inner[-1] + 1 if inner and inner[-1] < span[1] - 1 else span[0], span[1])


def parties(scene: Scene, span: Range) -> list[Party]:
    """The party that the range names, or the two that "and" joins."""
    joint = next((index for index in range(span[0] + 1, span[1]) if scene.words[index] in ("and", "nor")), None)
    if joint is not None:
        both = [party(scene, (span[0], joint - 1)), party(scene, (joint + 1, span[1]))]
        found = [one for one in both if one is not None]
        if len({one.side for one in found}) == len(both):
            return found
    one = party(scene, span)
    return [one] if one else []


def _antecedent(scene: Scene, pronoun: int) -> Party | None:
    """The party that a pronoun stands for: the first named in the sentence so far, else in the sentence before."""
    for span in ((scene.sentence.first, pronoun - 1), scene.earlier(1)):
        actors = [actor for actor in actors_in(scene.reading, span) if actor.sort in SPEAKERS and actor.sort not in ("people", "outlet")]
        if actors:
            return _as_party(scene, actors[0])
    return None


def _as_party(scene: Scene, actor: Actor) -> Party:
    """The actor with the side it speaks for: known, or a nation in its own words ("Russian diplomat")."""
    nations = nations_in(scene.words, (actor.first, actor.last))
    return Party(name=actor.name, side=actor.side or (nations[0][2] if nations else actor.name))


def _printed(scene: Scene, span: Range) -> Party | None:
    """A name as printed."""
    first, last = span
    while first <= last and scene.words[first] in ARTICLES:
        first += 1
    if not first <= last < first + LONGEST_NAME or has(scene.words[first : last + 1], UNNAMED):
        return None
    name = " ".join(scene.tokens.printed(index) for index in range(first, last + 1))
    return Party(name=name, side=name) if name[:1].isupper() or any(map(str.isupper, name)) else None


def nations_in(words: tuple[str, ...], span: Range) -> list[tuple[int, int, str]]:
    """The states that the range names by their name, adjective, people or capital: first and last token and the state."""
    known, seats, found = states(), metonyms(), []
    index = span[0]
    while index <= span[1]:
        for length in (3, 2, 1):
            name = " ".join(words[index : index + length])
            state = known.get(name) or seats.get(name)
            if state and index + length - 1 <= span[1]:
                found.append((index, index + length - 1, state))
                index += length - 1
                break
        index += 1
    return found


def whose(reading: Reading, span: Range) -> Group | None:
    """The people in the range with the side printed before them ("captured North Korean soldiers")."""
    words, tokens = reading.tokens.words, reading.tokens
    for index in range(span[0], span[1] + 1):
        if words[index] not in PEOPLE:
            continue
        near = nations_in(words, (max(span[0], index - 3), index - 1))
        first = near[-1][0] if near else index
        category = "captives" if words[index] in english.CAPTIVES else words[index]
        return Group(side=near[-1][2] if near else None, category=category, span=tokens.span(first, index))
    return None
