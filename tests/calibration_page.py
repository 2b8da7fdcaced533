"""Writes the figures of docs/method/confidence.md: which rule was right how often, and how far that can be trusted."""

import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import onrecord.claims
import onrecord.languages.en
from onrecord.claims import Counts, confidence
from onrecord.records.words import Field
from reliability import Judged, binned, calibration_error, drawing, mean

METHOD = Path(__file__).parent.parent / "docs" / "method"
PAGE = METHOD / "confidence.md"
SECTION = "<!-- {0} -->\n\n{1}\n\n<!-- end of {0} -->"
# Rules that are no function of their own, or share its name with another.
SAID = {
    "bare_number": "A number without a hedge.",
    "carried_hedge": 'In "at least five killed and 18 injured", the hedge of the first number on the second.',
    "hedge": '"More than", "some", "up to" beside the number.',
    "range": '"Three or four", "between 250 and 300".',
    "vague_words": '"Dozens", "several hundred".',
    "no_side_named": "No other rule answers: people of no side.",
    "places_near": "The place after the locative nearest to the outcome.",
    "cue": 'What the cue commits to: "said", "estimates", "confirmed".',
    "shades": 'Words of the passage that weaken it: "may have", "believed to".',
    "preliminary": "It is called preliminary right after.",
    "own_act": "Who announces what he did himself confirms it.",
    "own_words": "What the statement itself says of its certainty.",
    "own_speaker": "The statement names its own speaker.",
    "publisher": "Nobody is named: the publisher speaks.",
    "pronoun": 'A pronoun ("he said") stands for somebody named before.',
    "serving": 'In "has 12,000 soldiers in the valley", people in arms of whom no more is said.',
    "read_verb": 'A verb of saying and its subject: "the ministry said".',
    "read_reckoning": 'A noun of reckoning: "by the count of the ministry".',
    "referring": 'In "that figure is half of the troops first sent", what was counted just before.',
}
ROOMS = {  # where the rules of a field stand, the likeliest first
    Field.MEASURE: ("statements", "counting"),
    Field.WHOSE: ("counting.whose", "counting"),
    Field.TIME: ("claims.when",),
    Field.BASIS: ("counting.basis",),
    Field.CERTAINTY: ("counting.basis",),
    Field.CHAIN: ("voices", "claims"),
}


def write_page(counts: Counts, halves: list[Judged], others: dict[str, list[Judged]]) -> str:
    """Writes the sections and drawings for which there are figures, and gives what to print."""
    sections = {"rules": rules_table(counts), "halves": figures({"our own prose": halves})}
    drawings = {"confidence-halves.svg": drawing("Our own prose, each half judged by the other", {"our own prose": halves})}
    if others:
        sections["others"] = figures(others)
        drawings["confidence-others.svg"] = drawing("Texts that the counts never saw", others)
    text = PAGE.read_text(encoding="utf-8")
    for name, body in sections.items():
        before, _, rest = text.partition(f"<!-- {name} -->")
        text = before + SECTION.format(name, body) + rest.partition(f"<!-- end of {name} -->")[2]
    PAGE.write_text(text, encoding="utf-8")
    for file, svg in drawings.items():
        (METHOD / file).write_text(svg, encoding="utf-8")
    return "\n\n".join(body for name, body in sections.items() if name != "rules") + "\n"


def figures(series: dict[str, list[Judged]]) -> str:
    """Two tables: the drawing in words, and each field by itself."""
    drawn = ["| texts | confidence | was right | readings |", "|---|---|---|---|"]
    drawn += [f"| {name} | {b.believed:.2f} | {b.right:.2f} | {b.seen} |" for name, judged in series.items() for b in binned(judged)]
    fields = ["| texts | field | confidence | was right | calibration error | readings |", "|---|---|---|---|---|---|"]
    return "\n".join([*drawn, "", *fields, *(row for name, judged in series.items() for row in _by_field(name, judged))])


def _by_field(name: str, judged: list[Judged]) -> Iterator[str]:
    for field in (None, *Field):
        here = [each for each in judged if field in (None, each.field)]
        if here:
            whole = mean(here)
            error = f"{calibration_error(here):.2f}"
            yield f"| {name} | {field or 'all'} | {whole.believed:.2f} | {whole.right:.2f} | {error} | {whole.seen} |"


def rules_table(counts: Counts) -> str:
    """Every rule that was seen, with what it reads and how often it was right."""
    rows = ["| field | rule | reads | right | of | confidence |", "|---|---|---|---|---|---|"]
    for field, rules in counts.items():
        for rule, (right, seen) in rules.items():
            rows.append(f"| {field} | `{rule}` | {said_of(field, rule)} | {right} | {seen} | {confidence(field, rule, counts):.2f} |")
    return "\n".join(rows)


def said_of(field: Field, rule: str) -> str:
    """The first line of what the rule says of itself."""
    if rule in SAID:
        return SAID[rule]
    found = [text for room in ROOMS.get(field, ()) for module, text in _docstrings().get(rule, ()) if room in module]
    if not found:
        raise SystemExit(f"no rule {rule!r} of {field} says what it reads; give it a docstring, or a line in SAID")
    return found[0]


@cache
def _docstrings() -> dict[str, list[tuple[str, str]]]:
    """The name of a function, without a leading underscore -> its modules and the first lines of its docstrings."""
    said: dict[str, list[tuple[str, str]]] = {}
    for room in (onrecord.languages.en, onrecord.claims):
        for found in walk_packages(room.__path__, f"{room.__name__}."):
            for name, each in inspect.getmembers(import_module(found.name), inspect.isfunction):
                if each.__module__ == found.name and each.__doc__:
                    line = each.__doc__.strip().splitlines()[0].replace("|", "/")
                    said.setdefault(name.lstrip("_"), []).append((found.name, line))
    return said
