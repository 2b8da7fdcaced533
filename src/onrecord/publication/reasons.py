"""Why a claim says what it says, as a person reads it: a line a field."""

from functools import singledispatch

from rich.console import RenderableType
from rich.text import Text

from onrecord.publication.figures import day_or_days, figure, spoken
from onrecord.publication.paper import unarmed
from onrecord.publication.tables import table
from onrecord.records.claims import Claim, Number, Place, Time, Whose
from onrecord.records.reasons import Alternative, Reason
from onrecord.records.words import Field

LONGEST = 70  # characters of a quote in a heading


def explained(claim: Claim, reasons: tuple[Reason, ...]) -> RenderableType:
    """The reasons of a claim under its quote."""
    quote = " ".join(claim.quote.split())
    rows = table(f"Why “{quote if len(quote) <= LONGEST else quote[:LONGEST] + '…'}”", "field", "reads", "by the rule", "right", "or else")
    for reason in reasons:
        cells = (reason.field, _read(claim, reason.field), words(reason.rule), f"{reason.confidence:.2f}")
        rows.add_row(*(Text(unarmed(cell)) for cell in (*cells, "\n".join(map(_besides, reason.alternatives)))))
    return rows


def _besides(alternative: Alternative) -> str:
    return f"{printed(alternative.value)} ({words(alternative.rule)})"


def _read(claim: Claim, field: Field) -> str:
    """What the claim says in that field."""
    if field is Field.CHAIN:
        return spoken(claim.attribution[-1].who) if claim.attribution else ""
    return printed(getattr(claim, field))


def words(name: str) -> str:
    """The name of a rule in words."""
    return name.replace("_", " ")


@singledispatch
def printed(value: object) -> str:
    """What a field says, in words."""
    return words(str(value or ""))


@printed.register
def _(number: Number) -> str:
    return figure(number)


@printed.register
def _(whose: Whose) -> str:
    return ": ".join(filter(None, (whose.side, whose.category)))


@printed.register
def _(place: Place) -> str:
    return place.name


@printed.register
def _(time: Time) -> str:
    return day_or_days(time.edtf)
