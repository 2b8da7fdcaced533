"""The numbers of a text that may count people: those with a noun of people and those whose noun is left out."""

from collections.abc import Iterator

from onrecord.languages.en.counting.groups import SPEAKERS
from onrecord.languages.en.counting.trades import of_a_trade
from onrecord.languages.en.counting.words import BE, FORMS, HAVE
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.languages.nations import NATIONS
from onrecord.records.reading import Quantity
from onrecord.records.text import Tokens
from onrecord.records.words import Unit

COUNTED = frozenset((Unit.PEOPLE, Unit.PERCENT, Unit.PEOPLE_PER_DAY, Unit.FAMILIES, Unit.BODIES))
PEOPLES = frozenset(word.split()[-1] for nation in NATIONS for word in nation.people)
SHARED = PEOPLES | {"them", "those", "casualties"}
OLDEST = 110  # years
LABELS = frozenset(
    "road route street avenue block page pages channel cadena no number highway article chapter law decree room flight gate "
    "district zone sector section paragraph act bulletin communique radio".split()
)
SHARE_REACH = 9  # words from "a quarter" to its people: "of the first North Korean soldiers to be deployed"
# What may follow a number whose noun is left out: "killed 30 in the north", "30 were killed", "30 others".
FOLLOWERS = (
    BE
    | HAVE
    | frozenset(
        "of in at on near from among and or but others more other to north military during by of when after as last "
        "this since before while today yesterday over across between inside outside along within the for already now "
        "still it he she they would will could may might went".split()
    )
)


def candidates(tokens: Tokens, quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """The quantities that may count people, in order."""
    before: Quantity | None = None
    for quantity in quantities:
        if _counts_people(tokens, quantity, before):
            yield quantity
        before = quantity


def end_of(quantity: Quantity) -> int:
    """The last token of the number and of what it counts."""
    return quantity.last if quantity.head is None else max(quantity.head, quantity.last)


def strong(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the number is a force's strength: "12,000 strong", "12,000-strong"."""
    last = end_of(quantity)
    after = tuple(word for word in tokens.words[last : last + 3] if word != "-")
    return "strong" in after[:2]


def _counts_people(tokens: Tokens, quantity: Quantity, before: Quantity | None) -> bool:
    if quantity.measured is not None:
        return False
    if strong(tokens, quantity):
        return True
    if quantity.unit is None:
        return _elided(tokens, quantity) or of_a_trade(tokens, quantity)
    if quantity.unit is Unit.PERCENT:
        return _of_people(tokens, quantity)
    spokesman = quantity.article and quantity.head is not None and tokens.words[quantity.head] in SPEAKERS
    others = before is not None and quantity.first <= end_of(before)  # "110 others" is one number
    return quantity.unit in COUNTED and not spokesman and not others


def _of_people(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a share is one of people: "a quarter of the soldiers", not "83 % of events"."""
    after = tokens.words[quantity.last + 1 : quantity.last + SHARE_REACH]
    return any(word in PEOPLE_NOUNS or word in SHARED for word in after)


def _labels(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the numeral names a thing or is part of a compound: "Route 80", "channel 1)", "a 10-year war", "$4 billion"."""
    before = tokens.words[quantity.first - 1] if quantity.first else ""
    after = tokens.words[quantity.last + 1] if quantity.last + 1 < len(tokens.words) else ""
    if before == "$" or (after == "-" and tokens.starts[quantity.last + 1] == tokens.ends[quantity.last]):
        return True
    return before in LABELS and tokens.words[quantity.first].isdecimal()


def _elided(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the noun is left out: "killed 40 farmers and kidnapped 30"; "at 0930" is a clock."""
    clock = bool(quantity.point) and tokens.words[quantity.first].startswith("0")
    if quantity.counted is not None or clock or _age(tokens, quantity):
        return False
    if _labels(tokens, quantity):
        return False
    if quantity.last + 1 >= len(tokens.words):
        return True
    after = tokens.words[quantity.last + 1]
    return not after[0].isalnum() or after in FOLLOWERS or after in FORMS or after.endswith("ly")


def _age(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the number is the age of somebody named before it: "Anna Berg (34)", "Anna Berg, 34, was"."""
    first, last = quantity.first, quantity.last
    opener = tokens.words[first - 1] if first > 2 else ""
    after = tokens.words[last + 1] if last + 1 < len(tokens.words) else "."
    if opener not in ("(", ",") or first != last or not quantity.point or quantity.point > OLDEST or tokens.capitals:
        return False
    named = all(any(map(str.isupper, tokens.printed(index))) for index in (first - 3, first - 2))  # al-Berg
    return named and after in ((")", ",", ";") if opener == "(" else (",",))
