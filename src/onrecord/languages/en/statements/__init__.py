"""What English texts say that is no count: acknowledgements, wishes, things told, conditions, offers, agreements."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from onrecord.languages.en.statements import acknowledgement, agreement, condition, offer, told, wish
from onrecord.languages.en.statements.parties import whose
from onrecord.languages.en.statements.scene import Scene, scene_at
from onrecord.records.reading import Reading, Statement
from onrecord.records.words import Kind

Rule = Callable[[Scene], list[Statement]]


def _by_trigger(tables: Iterable[Iterable[tuple[str, Rule]]]) -> dict[str, tuple[Rule, ...]]:
    """The rules that a word sets off, in the order of the tables."""
    rules: dict[str, tuple[Rule, ...]] = {}
    for table in tables:
        for word, rule in table:
            rules[word] = (*rules.get(word, ()), rule)
    return rules


TRIGGERS = _by_trigger((acknowledgement.RULES, told.RULES, wish.RULES, condition.RULES, offer.RULES, agreement.RULES))


def find_statements(reading: Reading) -> tuple[Statement, ...]:
    """The statements of a reading that are not counts, in order, each with whose people it speaks of."""
    found: list[Statement] = []
    for at, word in enumerate(reading.tokens.words):
        if word in TRIGGERS:
            found += _met(scene_at(reading, at), TRIGGERS[word], found[-6:])
    return tuple(replace(statement, group=whose(reading, (statement.first, statement.last))) for statement in found)


def _met(scene: Scene, rules: tuple[Rule, ...], known: list[Statement]) -> list[Statement]:
    """What the rules of one trigger word read; of each kind the first rule that answers, and nothing already read."""
    found: list[Statement] = []
    for rule in rules:
        new = rule(scene)
        if new and not any(_same(old, new[0]) for old in (*known, *found)):
            found += [replace(statement, rule=rule.__name__) for statement in new]
    return found


def _same(old: Statement, new: Statement) -> bool:
    """Whether two statements of one kind stand on the same words: the first one read holds."""
    meet = old.kind == new.kind and old.first <= new.last and new.first <= old.last
    if old.kind == Kind.ACKNOWLEDGEMENT and old.holder and new.holder:
        return meet and (old.holder == new.holder or new.first <= old.first)
    return meet and (old.kind != Kind.WISH or old.measure == new.measure)
