"""What a number counts: a running total, one incident, what is there now, what is still to come. An ordered table of rules."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.records.reading import Bond, Sort, When
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Basis, Measure, Unit

BESIDE = 14  # words to either side of the number and its outcome
EXTRA = frozenset(("extra", "reinforcements"))
HOLDING = frozenset("hold holds holding held being".split())
UNTIL = frozenset("by until till".split())
WINDOW = frozenset("in during between over throughout".split())
SINCE = frozenset(("since", "from"))
TOTAL_WORDS = frozenset("since overall total altogether cumulative".split())
TOTAL_PHRASES = (("so", "far"), ("to", "date"), ("in", "all"), ("thus", "far"), ("until", "now"))
WAR_WORDS = frozenset("war wars offensive campaign conflict invasion uprising insurgency months years operation".split())
INCIDENT_WORDS = frozenset(
    "attack attacks strike strikes airstrike airstrikes blast blasts bomb bombs bombing bombings explosion explosions "
    "shelling clash clashes ambush raid raids battle skirmish skirmishes massacre missile missiles rocket rockets crash "
    "shooting drone drones confrontation confrontations incident gunmen explosives mine grenade bombardment landmine fire "
    "bomber bombers mortar mortars shell shells sniper snipers roadside suicide stabbing bombed shelled ambushed raided".split()
)
STANDING = frozenset((Measure.DEPLOYED, Measure.DISPLACED, Measure.MISSING, Measure.DEFECTED))
PASSING = frozenset((Measure.RELEASED, Measure.EXCHANGED, Measure.REPATRIATED, Measure.RESCUED, Measure.ESCAPED, Measure.RETURNED))


def basis_of(
    tokens: Tokens, bond: Bond, sentence: Sentence, earlier: Sequence[Bond], event: When | None, published: str | None
) -> Basis | None:
    """What the number of a bond counts.

    Args:
        earlier: the bonds before it in the text.
        event: the expression that gives the outcome a day or a window of its own.
        published: the day of the print (ISO), or None.
    """
    words = _beside(tokens, bond, sentence)
    dated = event is not None and event.signal not in SINCE | UNTIL and not _running_year(event, published)
    on_a_day = dated and event is not None and event.of_a_day and (bond.outcome is None or bond.outcome.sort is not Sort.TOLL)
    lost = bond.measure is Measure.MISSING  # in the fighting of those days
    windowed = dated and event is not None and (event.signal in WINDOW or lost) and bond.measure in STANDING
    basis = _printed(tokens, bond) or _added(tokens, bond, earlier) or (None if windowed else _standing(bond))
    if basis is not None:
        return basis
    incident = not INCIDENT_WORDS.isdisjoint(words)
    if (dated and incident) or on_a_day:
        return Basis.IN_PERIOD
    told = _about_an_incident(tokens)
    if _totalled(words, told=told):
        return Basis.TOTAL_TO_DATE
    return Basis.IN_PERIOD if dated or incident or told or bond.measure in PASSING else Basis.TOTAL_TO_DATE


def _beside(tokens: Tokens, bond: Bond, sentence: Sentence) -> tuple[str, ...]:
    """The words of the sentence that stand near the number: a longer sentence tells of an incident and of the war."""
    if bond.quantity is None:
        return tokens.words[sentence.first : sentence.last + 1]
    first, last = bond.quantity.first, bond.quantity.last
    if bond.outcome is not None:
        first, last = min(first, bond.outcome.first), max(last, bond.outcome.last)
    return tokens.words[max(sentence.first, first - BESIDE) : min(sentence.last, last + BESIDE) + 1]


def _printed(tokens: Tokens, bond: Bond) -> Basis | None:
    """A share, a rate, a plan and a presence say so themselves."""
    unit = bond.quantity.unit if bond.quantity else None
    if bond.ahead:
        return Basis.PLANNED
    if unit is Unit.PERCENT:
        return Basis.PROPORTION
    if unit is Unit.PEOPLE_PER_DAY:
        return Basis.RATE
    held = bond.outcome is not None and tokens.words[bond.outcome.first] in HOLDING
    return Basis.STOCK if held or bond.measure is Measure.PRESENT else None


def _running_year(event: When, published: str | None) -> bool:
    """Whether the expression is the year of the print: "this year" counts up to the day the source spoke."""
    return published is not None and event.edtf == published[: len("2025")]


def _added(tokens: Tokens, bond: Bond, earlier: Sequence[Bond]) -> Basis | None:
    """ "Another 50", "3,000 extra soldiers" add to a figure of the same measure; "1,000 more hurt" after the dead does not."""
    if bond.quantity is None:
        return None
    same = any(other.measure is bond.measure for other in earlier)
    counted = bond.quantity.more and same
    beside = tokens.words[bond.quantity.last : (bond.quantity.head or bond.quantity.last) + 1]
    extra = bond.measure is Measure.DEPLOYED and (bond.quantity.more or not EXTRA.isdisjoint(beside))
    return Basis.INCREMENT if counted or extra else None


def _standing(bond: Bond) -> Basis | None:
    """Deployments and displacements are counted as they stand."""
    return Basis.TOTAL_TO_DATE if bond.measure in STANDING else None


def _totalled(words: tuple[str, ...], *, told: bool) -> bool:
    """Whether "so far", "in total", "since October", "five months of fighting", "the war" make it count up to the day the source spoke.

    "The toll" is that of the incident, where the text tells of one.
    """
    if not TOTAL_WORDS.isdisjoint(words) or any(pair in TOTAL_PHRASES for pair in pairwise(words)):
        return True
    incident = not INCIDENT_WORDS.isdisjoint(words)
    if "toll" in words:
        return not (incident or told)
    return not incident and not WAR_WORDS.isdisjoint(words)


def _about_an_incident(tokens: Tokens) -> bool:
    """Whether the opening of the text tells of an incident."""
    return any(not INCIDENT_WORDS.isdisjoint(tokens.words[s.first : s.last + 1]) for s in tokens.sentences[:3])
