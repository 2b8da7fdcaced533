"""Agreements: terms on people that parties agree, demand, order or negotiate."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.objects import quantities_in
from onrecord.languages.en.statements.parties import party
from onrecord.languages.en.statements.scene import Range, Scene, has
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind

AHEAD = frozenset("will would could might may potential proposed if plan planned expected draft possible".split())
DONE = frozenset("were was been".split())
SWAPS = frozenset(("released", "exchanged"))  # done, these are counts of people and no longer terms
PASSIVE = frozenset("be been was were are is being to".split())
JOINTS = frozenset((",", "and", ".", ";"))
OF_THEM = frozenset("the any all of its their some more".split())  # "the released prisoners"
REACH = 16  # tokens from the deal to its term, either way


def agreed(scene: Scene) -> list[Statement]:
    """In "the rebels agreed to free the pilots", "under the deal 2,000 people were evacuated" parties have terms."""
    words, at = scene.words, scene.at
    if scene.sentence.heading or (words[at].startswith("call") and scene.word(at + 1) not in ("for", "on")):
        return []
    left, right = max(scene.first, at - REACH), min(scene.last, at + REACH)
    for index in (*range(at + 1, right + 1), *range(at - 1, left - 1, -1)):
        term = english.TERMS.get(words[index])
        if term in SWAPS and _done(scene, index):
            return []
        near = words[max(left, index - 6) : min(scene.last, index + 7) + 1]
        if term == "displaced" and words[index] == "leave" and has(near, english.TERM_PEOPLE["deployed"]):
            term = "deployed"
        if term and has(near, english.TERM_PEOPLE[term]):
            parts = _parts(scene, index)
            last = min(scene.last, parts[0][0] - 2) if parts else scene.last
            return [_agreement(scene, term, index, part) for part in ((scene.first, last), *parts)]
    return []


def _done(scene: Scene, term: int) -> bool:
    """Whether the people are free already: "freed 90 prisoners in a deal", "were exchanged under a pact"."""
    words = scene.words
    near = words[max(scene.first, term - 4) : term]
    if words[term].endswith("ing"):
        return has(words[scene.first : term], frozenset(("freed", "released", "exchanged", "swapped"))) and "to" not in near
    if not words[term].endswith("ed"):
        return False
    return has(near, DONE) and "to" not in near if has(near, PASSIVE) else words[term - 1] not in OF_THEM


def _parts(scene: Scene, term: int) -> list[Range]:
    """The parts of what is agreed, each of one party: "120 by the government and 70 by the militia"."""
    found: list[Range] = []
    for quantity in quantities_in(scene, term + 1, scene.sentence.last):
        by = quantity.last + 1
        joint = next((at for at in range(by + 1, min(by + 8, scene.sentence.last) + 1) if scene.words[at] in JOINTS), by)
        if scene.word(by) == "by" and party(scene, (by + 1, joint - 1)):
            found.append((quantity.first, joint - 1))
    return found if len(found) > 1 else []


def _carried_out(scene: Scene, term: int) -> bool:
    """Whether the term is told as done: "were granted safe passage", not "were to be freed"."""
    near = scene.words[max(scene.first, term - 4) : term]
    return has(near, DONE) and "to" not in near


def _agreement(scene: Scene, measure: str, term: int, span: Range) -> Statement:
    words = scene.words[scene.first : scene.last + 1]
    if has(words, english.DENYING) or (has(words, english.NOT | {"no"}) and has(words, frozenset(("agreed", "commitment", "agreement")))):
        certainty: Certainty | None = Certainty.DENIED
    elif scene.words[scene.at] in english.DEMANDING or has(words, AHEAD) or not _carried_out(scene, term):
        certainty = Certainty.CONDITIONAL
    else:
        certainty = None
    return Statement(kind=Kind.AGREEMENT, measure=measure, first=span[0], last=span[1], certainty=certainty, of_act=True)


RULES = tuple((word, agreed) for word in sorted(english.AGREEING | english.DEMANDING))
