"""Entries drawn as lines: who printed when, who says it, what befell how many, on which basis, as of when, where."""

import re
from dataclasses import replace
from typing import Any, cast

from onrecord.records.claims import Claim, Link, Number, Place, Time, Whose
from onrecord.records.findings import Entry
from onrecord.records.words import Basis, Certainty, Hedge, Kind, Role, Unit

BASES = {"total": "total_to_date", "period": "in_period", "more": "increment", "share": "proportion"}
HEDGES = (
    ("more than ", Hedge.MORE_THAN),
    ("at least ", Hedge.AT_LEAST),
    ("about ", Hedge.ABOUT),
    ("nearly ", Hedge.NEARLY),
    ("up to ", Hedge.UP_TO),
)


def entries(picture: str) -> tuple[Entry, ...]:
    """One entry a line: `document | published | chain | measure | number | basis | time | place | fields`.

    The chain is written outermost first, `Daily < Reuters < NIS`; `fields` are `side=..; category=..; subset_of=..` and so on.
    An id is the document's with the line's number within it: `daily#1`.
    """
    found: list[Entry] = []
    for line in picture.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")] + [""] * 9
        count = sum(entry.document == cells[0] for entry in found) + 1
        found.append(_entry(cells, f"{cells[0]}#{count}"))
    return tuple(found)


def _entry(cells: list[str], claim_id: str) -> Entry:
    document, published, chain, measure, number, basis, time, place, fields = cells[:9]
    claim = Claim(
        id=claim_id,
        kind=Kind.COUNT,
        quote=f"{number} {measure}",
        start=0,
        end=1,
        measure=measure,
        whose=Whose(side="Arland", category="soldiers"),
        number=number_of(number),
        basis=Basis(BASES.get(basis, basis)) if basis else None,
        place=Place(name=place) if place else None,
        time=Time(edtf=time) if time else None,
        attribution=_chain([name.strip() for name in chain.split("<")]),
        certainty=Certainty.ASSERTED,
        ruleset="by hand",
    )
    publisher = chain.split("<")[0].strip()
    return Entry(claim=_with(claim, fields), document=document, publisher=publisher, published=published or None)


def _chain(names: list[str]) -> tuple[Link, ...]:
    whos: list[str | tuple[str, ...]] = [tuple(name.split(" & ")) if " & " in name else name for name in names]
    roles = [Role.ASSERTED_BY] if len(names) == 1 else [Role.PUBLISHED_BY, *[Role.RELAYED_BY] * (len(names) - 2), Role.ASSERTED_BY]
    return tuple(Link(who=who, role=role) for who, role in zip(whos, roles, strict=True))


def _with(claim: Claim, fields: str) -> Claim:
    for field in filter(None, (field.strip() for field in fields.split(";"))):
        name, _, value = field.partition("=")
        if name in ("side", "category") and claim.whose:
            claim = replace(claim, whose=replace(claim.whose, side=value) if name == "side" else replace(claim.whose, category=value))
        elif name == "kind":
            claim = replace(claim, kind=Kind(value))
        elif name == "certainty":
            claim = replace(claim, certainty=Certainty(value))
        else:
            claim = replace(claim, **cast(Any, {name: value or None}))
    return claim


def number_of(printed: str) -> Number | None:
    """The number of "about 1,000", "10 to 12", "25 %", "92 a day"; None of "?"."""
    if printed in ("", "?"):
        return None
    hedge, plain = next(((h, printed.removeprefix(words)) for words, h in HEDGES if printed.startswith(words)), (Hedge.EXACT, printed))
    unit = Unit.PERCENT if "%" in plain else Unit.PEOPLE_PER_DAY if "a day" in plain else Unit.PEOPLE
    values = [int(digits.replace(",", "")) for digits in re.findall(r"[\d,]*\d", plain)]
    if len(values) == 2:
        return Number(low=values[0], high=values[1], hedge=Hedge.RANGE, unit=unit)
    n = values[0]
    low, high = {
        Hedge.EXACT: (n, n),
        Hedge.ABOUT: (n * 9 // 10, -(-n * 11 // 10)),
        Hedge.NEARLY: (n * 9 // 10, n),
        Hedge.UP_TO: (None, n),
    }.get(hedge, (n, None))
    return Number(low=low, high=high, point=n, hedge=hedge, unit=unit)
