"""Agreements: terms on people that parties agree, demand, order or negotiate."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.scene import Scene, has
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind

AHEAD = frozenset("will would could might may potential proposed if plan planned expected draft possible".split())
DONE = frozenset("were was been".split())
REACH = 16  # tokens from the deal to its term, either way


def agreed(scene: Scene) -> list[Statement]:
    """In "the rebels agreed to free the pilots", "under the deal 2,000 people were evacuated" parties have terms."""
    words, at = scene.words, scene.at
    left, right = max(scene.first, at - REACH), min(scene.last, at + REACH)
    for index in (*range(at + 1, right + 1), *range(at - 1, left - 1, -1)):
        term = english.TERMS.get(words[index])
        if term and has(words[max(left, index - 6) : min(scene.last, index + 7) + 1], english.TERM_PEOPLE[term]):
            return [_agreement(scene, term, index)]
    return []


def _carried_out(scene: Scene, term: int) -> bool:
    """Whether the term is told as done: "were granted safe passage", not "were to be freed"."""
    near = scene.words[max(scene.first, term - 4) : term]
    return has(near, DONE) and "to" not in near


def _agreement(scene: Scene, measure: str, term: int) -> Statement:
    words = scene.words[scene.first : scene.last + 1]
    if has(words, english.DENYING) or (has(words, english.NOT | {"no"}) and has(words, frozenset(("agreed", "commitment", "agreement")))):
        certainty: Certainty | None = Certainty.DENIED
    elif scene.words[scene.at] in english.DEMANDING or has(words, AHEAD) or not _carried_out(scene, term):
        certainty = Certainty.CONDITIONAL
    else:
        certainty = None
    return Statement(kind=Kind.AGREEMENT, measure=measure, first=scene.first, last=scene.last, certainty=certainty, of_act=True)


RULES = tuple((word, agreed) for word in sorted(english.AGREEING | english.DEMANDING))
