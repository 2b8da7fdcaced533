"""What a number counts: a running total, one incident, what is there now, what is still to come. An ordered table of rules."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.languages.en.counting.tenses import Tense, tense_of
from onrecord.records.reading import Bond, Sort, When
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Basis, Measure, Unit

BESIDE = 14  # words to either side of the number and its outcome
JOINED = 8  # tokens from one participle to the next: "were killed and at least 18 others wounded"
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
PASSING = frozenset((Measure.RELEASED, Measure.EXCHANGED, Measure.REPATRIATED, Measure.RESCUED, Measure.ESCAPED, Measure.RETURNED)) | {
    Measure.SURRENDERED,
    Measure.ABDUCTED,
}
LASTING = STANDING | {Measure.DETAINED, Measure.ABDUCTED, Measure.CAPTURED, Measure.WOUNDED}
STILL = frozenset(("still", "remain", "remains"))


ELSEWHERE = frozenset(("separately", "elsewhere"))
REACH = 3  # tokens from "a" to the incident: "a second roadside bomb"
INDEFINITE = frozenset("a an another two three four several separate".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A bound number with everything that says what it counts.

    Attributes:
        earlier: the bonds before it in the text.
        event: the expression that gives the outcome a day or a window of its own.
        published: the day of the print (ISO), or None.
        words: those of its sentence that stand near the number.
        dated: the event says when it happened, not since when or until when it is counted.
    """

    tokens: Tokens
    bond: Bond
    earlier: Sequence[Bond]
    event: When | None
    published: str | None
    words: tuple[str, ...]
    dated: bool

    @property
    def unit(self) -> Unit | None:
        """What is counted."""
        return self.bond.quantity.unit if self.bond.quantity else None

    @property
    def of_an_incident(self) -> bool:
        """Whether a word near the number names an incident."""
        return not INCIDENT_WORDS.isdisjoint(self.words)


def bases_of(
    tokens: Tokens, bond: Bond, sentence: Sentence, earlier: Sequence[Bond], event: When | None, published: str | None
) -> Iterator[tuple[str, Basis]]:
    """What the number of a bond counts by each rule that answers, the first of them in force.

    Args:
        earlier: the bonds before it in the text.
        event: the expression that gives the outcome a day or a window of its own.
        published: the day of the print (ISO), or None.
    """
    figure = Figure(
        tokens=tokens,
        bond=bond,
        earlier=earlier,
        event=event,
        published=published,
        words=_beside(tokens, bond, sentence),
        dated=event is not None and event.signal not in SINCE | UNTIL and not _running_year(event, published),
    )
    for name, basis, holds in NAMED:
        if holds(figure):
            yield name, basis


def _beside(tokens: Tokens, bond: Bond, sentence: Sentence) -> tuple[str, ...]:
    """The words of the sentence that stand near the number: a longer sentence tells of an incident and of the war."""
    if bond.quantity is None:
        return tokens.words[sentence.first : sentence.last + 1]
    first, last = bond.quantity.first, bond.quantity.last
    if bond.outcome is not None:
        first, last = min(first, bond.outcome.first), max(last, bond.outcome.last)
    return tokens.words[max(sentence.first, first - BESIDE) : min(sentence.last, last + BESIDE) + 1]


def _running_year(event: When, published: str | None) -> bool:
    """Whether the expression is the year of the print: "this year" counts up to the day the source spoke."""
    return published is not None and event.edtf == published[: len("2025")]


def opens_scene(words: Sequence[str]) -> bool:
    """Whether a sentence tells of an incident of its own: "elsewhere", "in a clash", "by another mine"."""
    if not ELSEWHERE.isdisjoint(words):
        return True
    if INCIDENT_WORDS.isdisjoint(words):
        return False
    return any(word in INDEFINITE and not INCIDENT_WORDS.isdisjoint(words[at + 1 : at + REACH]) for at, word in enumerate(words))


def ahead(figure: Figure) -> bool:
    """ "A further 1,000 will be sent": it has not happened yet."""
    return figure.bond.ahead


def percent(figure: Figure) -> bool:
    """ "A quarter of them" is a share."""
    return figure.unit is Unit.PERCENT


def per_day(figure: Figure) -> bool:
    """ "90 a day" is a rate."""
    return figure.unit is Unit.PEOPLE_PER_DAY


def held(figure: Figure) -> bool:
    """ "Holds 40 prisoners", "8,000 are there now" say how many are there."""
    outcome = figure.bond.outcome
    holding = outcome is not None and figure.tokens.words[outcome.first] in HOLDING
    return holding or figure.bond.measure is Measure.PRESENT


def still_so(figure: Figure) -> bool:
    """ "Eight are still missing", "40 remain in hospital": how many are so now."""
    first, last = _stretch(figure)
    return figure.bond.measure in LASTING and not STILL.isdisjoint(figure.tokens.words[first : last + 1])


def _stretch(figure: Figure) -> tuple[int, int]:
    """The tokens from the number to its outcome."""
    quantity, outcome = figure.bond.quantity, figure.bond.outcome
    ends = [part for part in (quantity, outcome) if part is not None]
    return min((part.first for part in ends), default=0), max((part.last for part in ends), default=-1)


def added(figure: Figure) -> bool:
    """ "Another 50", "3,000 extra soldiers" add to a figure of the same measure; "1,000 more hurt" after the dead does not."""
    bond = figure.bond
    if bond.quantity is None:
        return False
    counted = bond.quantity.more and any(other.measure is bond.measure for other in figure.earlier)
    beside = figure.tokens.words[bond.quantity.last : (bond.quantity.head or bond.quantity.last) + 1]
    extra = bond.measure is Measure.DEPLOYED and (bond.quantity.more or not EXTRA.isdisjoint(beside))
    return counted or extra


def standing(figure: Figure) -> bool:
    """Deployments and displacements are counted as they stand, but in a window of their own: "in May 300 were displaced"."""
    lost = figure.bond.measure is Measure.MISSING  # in the fighting of those days
    windowed = figure.dated and figure.event is not None and (figure.event.signal in WINDOW or lost)
    return figure.bond.measure in STANDING and not windowed


def dated_incident(figure: Figure) -> bool:
    """ "12 were killed in Tuesday's strike": an incident, and when it was."""
    return figure.dated and figure.of_an_incident


def on_a_day(figure: Figure) -> bool:
    """ "12 were killed on Tuesday": one day, and no toll as of that day."""
    event, outcome = figure.event, figure.bond.outcome
    return figure.dated and event is not None and event.of_a_day and (outcome is None or outcome.sort is not Sort.TOLL)


def totalled(figure: Figure) -> bool:
    """Whether "so far", "in total", "since October", "five months of fighting", "the war" make it count up to the day the source spoke.

    "The toll" is that of the incident, where the text tells of one.
    """
    words, war = figure.words, not WAR_WORDS.isdisjoint(figure.words)
    summed = any(triple == ("a", "total", "of") for triple in zip(words, words[1:], words[2:], strict=False))  # of one raid as well
    if not (TOTAL_WORDS - {"total"} if summed else TOTAL_WORDS).isdisjoint(words) or any(pair in TOTAL_PHRASES for pair in pairwise(words)):
        return True
    if "toll" in words:
        return not (figure.of_an_incident or (opening_incident(figure) and not war))
    return not figure.of_an_incident and war


def up_to_now(figure: Figure) -> bool:
    """ "Have been killed" runs up to the day the source spoke, where no incident stands beside it."""
    return not figure.of_an_incident and _tense(figure) is Tense.PERFECT


def dated_otherwise(figure: Figure) -> bool:
    """ "300 were wounded in May": a time of its own."""
    return figure.dated


def incident(figure: Figure) -> bool:
    """ "The blast killed nine": an incident beside the number."""
    return figure.of_an_incident


def opening_incident(figure: Figure) -> bool:
    """The opening of the text tells of an incident."""
    tokens = figure.tokens
    return any(not INCIDENT_WORDS.isdisjoint(tokens.words[s.first : s.last + 1]) for s in tokens.sentences[:3])


def once(figure: Figure) -> bool:
    """ "Were killed" tells of one occasion."""
    return _tense(figure) is Tense.PAST


def _tense(figure: Figure) -> Tense | None:
    """The tense of the outcome; in "five were killed and 18 wounded" the second has that of the first."""
    outcome, before = figure.bond.outcome, figure.earlier[-1].outcome if figure.earlier else None
    joined = outcome is not None and before is not None and 0 < outcome.first - before.last <= JOINED
    own = tense_of(figure.tokens, outcome)
    return tense_of(figure.tokens, before) if own is None and joined and outcome is not None and outcome.participle else own


def done(figure: Figure) -> bool:
    """ "They killed nine", "to have captured four": somebody's deed, on one occasion; "lost" sums up."""
    quantity, outcome = figure.bond.quantity, figure.bond.outcome
    if quantity is None or outcome is None or outcome.passive or not outcome.participle or outcome.sort is not Sort.TRANSITIVE:
        return False
    if figure.tokens.words[outcome.first - 1] == "the":  # "the wounded were close to 900"
        return False
    return outcome.last < quantity.first and figure.bond.measure is not Measure.CASUALTIES


def bodies(figure: Figure) -> bool:
    """ "She counted 31 bodies": those of one place and time."""
    return figure.unit is Unit.BODIES


def passing(figure: Figure) -> bool:
    """Those who are released, exchanged or rescued are so once."""
    return figure.bond.measure in PASSING


def so_far(_: Figure) -> bool:
    """Whatever is not said to be of a day or an incident is counted so far."""
    return True


RULES: tuple[tuple[Basis, Callable[[Figure], bool]], ...] = (
    (Basis.PLANNED, ahead),
    (Basis.PROPORTION, percent),
    (Basis.RATE, per_day),
    (Basis.STOCK, held),
    (Basis.STOCK, still_so),
    (Basis.INCREMENT, added),
    (Basis.TOTAL_TO_DATE, standing),
    (Basis.IN_PERIOD, dated_incident),
    (Basis.IN_PERIOD, on_a_day),
    (Basis.TOTAL_TO_DATE, totalled),
    (Basis.TOTAL_TO_DATE, up_to_now),
    (Basis.IN_PERIOD, dated_otherwise),
    (Basis.IN_PERIOD, incident),
    (Basis.IN_PERIOD, opening_incident),
    (Basis.IN_PERIOD, once),
    (Basis.IN_PERIOD, done),
    (Basis.IN_PERIOD, bodies),
    (Basis.IN_PERIOD, passing),
    (Basis.TOTAL_TO_DATE, so_far),
)
NAMED = tuple((rule.__name__, basis, rule) for basis, rule in RULES)
