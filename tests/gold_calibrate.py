"""How often each rule is right, and how far its confidence can be trusted: `python tests/gold_calibrate.py [NAME=FOLDER...]`.

Counts on the gold set of our own prose and writes the table of `onrecord.claims.rates`. Then it writes the figures of docs/method/confidence.md:
each half of that set judged by the counts of the other, and every FOLDER of texts and gold, which the table never saw, judged by all of it.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from calibration_page import write_page
from gold_pairs import Page, is_repeat, met, name_words, pairs, same_group, same_number, same_time, same_who
from gold_score import GOLD, as_read, through
from onrecord.claims import Counts, confidence
from onrecord.pipeline import explain
from onrecord.records.claims import Claim, Link
from onrecord.records.text import Document
from onrecord.records.words import Field, Kind
from reliability import Judged

RATES = Path(__file__).parent.parent / "src" / "onrecord" / "claims" / "rates.py"
# Texts that judge the reader elsewhere as the ones that no rule was ever shown; they are counted nowhere.
UNSEEN = frozenset("el-salvador-03 myanmar-01 north-korea-06 north-korea-12 sri-lanka-01 yemen-02".split())
HEAD = '''"""How often each rule was right on the gold set of our own prose, of how many; `python tests/gold_calibrate.py` writes this table."""

from onrecord.records.words import Field

COUNTED: dict[Field, dict[str, tuple[int, int]]] = {
'''

Rows = dict[str, dict[str, Any]]  # the name of a document -> its row


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A field of a claim that was read, the rule that bound it, and whether people read it so too."""

    document: str
    field: Field
    rule: str
    right: bool


def same_place(gold: Claim, found: Claim) -> bool:
    """Whether one place is named by words of the other: "Gaza" of "Gaza Strip, Palestine"."""
    if gold.place is None or found.place is None:
        return gold.place == found.place
    names = [(name_words(place.name.partition(",")[0]), name_words(place.name)) for place in (gold.place, found.place)]
    (wanted, wanted_all), (got, got_all) = names
    return bool(wanted and got) and (wanted <= got_all or got <= wanted_all)


def same_chain(gold: Claim, found: Claim) -> bool:
    """Whether the chain behind the publisher has as many links, and each is the same speaker's."""
    wanted, got = ([_names(link) for link in claim.attribution[1:]] for claim in (gold, found))
    return len(wanted) == len(got) and all(any(same_who(a, b) for a in one for b in other) for one, other in zip(wanted, got, strict=True))


def _names(link: Link) -> tuple[str, ...]:
    return (link.who,) if isinstance(link.who, str) else link.who


def bounds(claim: Claim) -> tuple[object, ...]:
    """All that a number says."""
    number = claim.number
    return (number.low, number.high, number.point, number.hedge) if number else ()


RIGHT: dict[Field, Callable[[Claim, Claim], bool]] = {
    Field.NUMBER: lambda gold, found: bounds(gold) == bounds(found),
    Field.MEASURE: lambda gold, found: gold.measure == found.measure,
    Field.WHOSE: same_group,
    Field.PLACE: same_place,
    Field.TIME: same_time,
    Field.BASIS: lambda gold, found: gold.basis == found.basis,
    Field.CERTAINTY: lambda gold, found: gold.certainty == found.certainty,
    Field.CHAIN: same_chain,
}


def rows_of(folder: Path) -> tuple[Rows, dict[str, list[dict[str, Any]]], dict[str, str | None]]:
    """The texts of a folder that have gold, the gold, and the side that a gold file is about."""
    texts, golds, scopes = {}, {}, {}
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        name = gold["doc"]
        if name in UNSEEN:
            continue
        row = json.loads(path.with_name(path.name.replace(".gold.json", ".json")).read_text(encoding="utf-8"))
        known = {key: row.get(key) for key in ("publisher", "title", "url")}
        texts[name] = {"id": name, "text": row[gold["annotates"]], "published": gold["publication_date_used"], **known}
        golds[name], scopes[name] = gold["claims"], gold.get("scope", {}).get("side")
    return texts, golds, scopes


def verdicts(folder: Path) -> list[Verdict]:
    """Every field that is read in a folder and that people have read too; a claim that they did not find is bound wrong."""
    texts, golds, scopes = rows_of(folder)
    with TemporaryDirectory() as room:
        documents = [item for item in through(Path(room, "texts.jsonl"), list(texts.values())) if isinstance(item, Document)]
    reasons = {claim: reason for document in documents for claim, reason in explain(document).items()}
    rules = {claim: {reason.field: reason.rule for reason in each} for claim, each in reasons.items()}
    return [verdict for page in as_read(texts, golds) for verdict in _judged(page, rules, scopes[page.name])]


def _judged(page: Page, rules: dict[str, dict[Field, str]], scope: str | None) -> Iterator[Verdict]:
    paired = {j: page.gold[i] for i, j, _ in pairs(page)}
    missed = [claim for claim in page.gold if claim not in paired.values()]
    for j, found in enumerate(page.read):
        if j in paired:
            for field, rule in rules.get(found.id, {}).items():
                yield Verdict(document=page.name, field=field, rule=rule, right=RIGHT[field](paired[j], found))
        elif not is_repeat(found, page) and not _elsewhere(found, scope):
            for field in _wrong(found, missed):
                yield Verdict(document=page.name, field=field, rule=rules[found.id][field], right=False)


def _elsewhere(found: Claim, scope: str | None) -> bool:
    """Whether it is about another side than the gold is."""
    side = found.whose.side if found.whose else None
    return bool(scope and side) and not same_who(scope or "", side or "")


def _wrong(found: Claim, missed: Iterable[Claim]) -> Iterator[Field]:
    """What is wrong in a claim that nobody found: that this befell them, and the number where the place has another."""
    yield Field.MEASURE
    beside = [gold for gold in missed if met(gold, found)]
    if found.kind is Kind.COUNT and found.number and beside and not any(same_number(gold, found) for gold in beside):
        yield Field.NUMBER


def count(judged: Iterable[Verdict]) -> Counts:
    """How often each rule was right, and how often it was seen, in the order of the fields and of the rules' names."""
    tally: dict[Field, dict[str, tuple[int, int]]] = {field: {} for field in Field}
    for verdict in judged:
        right, seen = tally[verdict.field].get(verdict.rule, (0, 0))
        tally[verdict.field][verdict.rule] = (right + verdict.right, seen + 1)
    return {field: dict(sorted(rules.items())) for field, rules in tally.items()}


def by_halves(judged: list[Verdict]) -> list[Judged]:
    """Each field with the confidence that the other half of the documents gives its rule."""
    names = sorted({verdict.document for verdict in judged})
    halves = [[v for v in judged if names.index(v.document) % 2 == half] for half in (0, 1)]
    return [*believed(halves[0], count(halves[1])), *believed(halves[1], count(halves[0]))]


def believed(judged: Iterable[Verdict], counts: Counts) -> list[Judged]:
    """Each field with the confidence that these counts give its rule."""
    return [Judged(field=v.field, believed=confidence(v.field, v.rule, counts), right=v.right) for v in judged]


def table(counts: Counts) -> str:
    """The counts as the module that keeps them."""
    lines = [HEAD]
    for field, rules in counts.items():
        lines += [f"    Field.{field.name}: {{\n", *(f'        "{rule}": {pair},\n' for rule, pair in rules.items()), "    },\n"]
    return "".join([*lines, "}\n"])


def main(folders: list[str]) -> None:
    """Writes the table, the page and its drawings."""
    judged = verdicts(GOLD)
    counts = count(judged)
    RATES.write_text(table(counts), encoding="utf-8")
    named = (folder.partition("=") for folder in folders)
    others = {name: believed(verdicts(Path(folder)), counts) for name, _, folder in named}
    sys.stdout.write(write_page(counts, by_halves(judged), others))


if __name__ == "__main__":
    main(sys.argv[1:])
