"""The words that bound a number, each with a sentence that uses it."""

from dataclasses import dataclass

from onrecord.records.words import Hedge


@dataclass(frozen=True, slots=True)
class HedgeWords:
    """Words beside a number and how they bound it."""

    words: str
    hedge: Hedge
    example: str


MORE, LEAST, ABOUT, NEARLY, UP_TO, LESS = Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.ABOUT, Hedge.NEARLY, Hedge.UP_TO, Hedge.LESS_THAN

BEFORE = (
    HedgeWords("more than", MORE, "the shelling killed more than 300 soldiers"),
    HedgeWords("over", MORE, "over 90 villagers fled"),
    HedgeWords("over than", MORE, "over than 90 villagers fled"),
    HedgeWords("well over", MORE, "well over 400 people were hurt"),
    HedgeWords("just over", MORE, "just over 60 fighters gave up"),
    HedgeWords("well above", MORE, "losses stand well above 2,000 men"),
    HedgeWords("above", MORE, "the toll stood above 700"),
    HedgeWords("greater than", MORE, "losses greater than 500 were noted"),
    HedgeWords("higher than", MORE, "a toll higher than 500 was feared"),
    HedgeWords("in excess of", MORE, "in excess of 800 families left"),
    HedgeWords("north of", MORE, "he put losses north of 5,000"),
    HedgeWords("beyond", MORE, "the count went beyond 40"),
    HedgeWords("exceeding", MORE, "with losses exceeding 900 soldiers"),
    HedgeWords("exceeded", MORE, "the dead exceeded 900"),
    HedgeWords("exceeds", MORE, "the toll exceeds 900"),
    HedgeWords("exceed", MORE, "losses may exceed 900"),
    HedgeWords("passed", MORE, "the toll had passed 3,000"),
    HedgeWords("passes", MORE, "death toll passes 3,000"),
    HedgeWords("passing", MORE, "the number of dead is passing 3,000"),
    HedgeWords("surpassed", MORE, "losses surpassed 4,000"),
    HedgeWords("surpasses", MORE, "the toll surpasses 4,000"),
    HedgeWords("surpassing", MORE, "a toll surpassing 4,000"),
    HedgeWords("topped", MORE, "the count topped 50"),
    HedgeWords("tops", MORE, "war toll tops 50,000"),
    HedgeWords("crossed", MORE, "the toll crossed 1,000"),
    HedgeWords("at least", LEAST, "at least seven drivers were killed"),
    HedgeWords("at the least", LEAST, "at the least 20 guards were hurt"),
    HedgeWords("at a minimum", LEAST, "at a minimum 20 guards were hurt"),
    HedgeWords("a minimum of", LEAST, "a minimum of 20 guards were hurt"),
    HedgeWords("no fewer than", LEAST, "no fewer than 19 miners died"),
    HedgeWords("not fewer than", LEAST, "not fewer than 19 miners died"),
    HedgeWords("no less than", LEAST, "no less than 19 miners died"),
    HedgeWords("not less than", LEAST, "not less than 19 miners died"),
    HedgeWords("upwards of", LEAST, "upwards of 60 patients were moved"),
    HedgeWords("upward of", LEAST, "upward of 60 patients were moved"),
    HedgeWords("minimum of", LEAST, "an official minimum of 60 dead"),
    HedgeWords("up to", UP_TO, "up to 40 guards may have died"),
    HedgeWords("as many as", UP_TO, "as many as 70 men were inside"),
    HedgeWords("as much as", UP_TO, "as much as 70 percent of the unit was lost"),
    HedgeWords("as high as", UP_TO, "some put the toll as high as 70"),
    HedgeWords("no more than", UP_TO, "no more than 12 men came back"),
    HedgeWords("not more than", UP_TO, "not more than 12 men came back"),
    HedgeWords("at most", UP_TO, "at most 12 men came back"),
    HedgeWords("at the most", UP_TO, "at the most 12 men came back"),
    HedgeWords("a maximum of", UP_TO, "a maximum of 12 guests were inside"),
    HedgeWords("maximum of", UP_TO, "an agreed maximum of 500 troops"),
    HedgeWords("fewer than", LESS, "fewer than 30 conscripts were left"),
    HedgeWords("less than", LESS, "less than 30 conscripts were left"),
    HedgeWords("under", LESS, "the army admits under 200 losses"),
    HedgeWords("just under", LESS, "just under 200 sailors were taken"),
    HedgeWords("below", LESS, "the toll stayed below 200"),
    HedgeWords("well under", LESS, "well under 200 people stayed"),
    HedgeWords("about", ABOUT, "about 60 residents were hurt"),
    HedgeWords("around", ABOUT, "around a quarter of those deployed"),
    HedgeWords("some", ABOUT, "with some 2,700 wounded"),
    HedgeWords("roughly", ABOUT, "roughly 900 men were sent"),
    HedgeWords("approximately", ABOUT, "approximately 900 men were sent"),
    HedgeWords("approx", ABOUT, "approx 900 men were sent"),
    HedgeWords("approx .", ABOUT, "approx. 900 men were sent"),
    HedgeWords("circa", ABOUT, "circa 900 men were sent"),
    HedgeWords("estimated", ABOUT, "an estimated 500 families left"),
    HedgeWords("an estimated", ABOUT, "an estimated 500 families left"),
    HedgeWords("in the region of", ABOUT, "in the region of 500 people"),
    HedgeWords("in the neighborhood of", ABOUT, "in the neighborhood of 500 people"),
    HedgeWords("on the order of", ABOUT, "on the order of 500 people"),
    HedgeWords("something like", ABOUT, "something like 500 people"),
    HedgeWords("~", ABOUT, "~500 people"),
    HedgeWords("nearly", NEARLY, "nearly 80,000 people crossed"),
    HedgeWords("almost", NEARLY, "almost 9,000 sailors were lost"),
    HedgeWords("close to", NEARLY, "close to 1,000 soldiers were hit"),
    HedgeWords("approaching", NEARLY, "losses approaching 1,000"),
    HedgeWords("approaches", NEARLY, "the toll approaches 1,000"),
    HedgeWords("nearing", NEARLY, "the toll is nearing 1,000"),
    HedgeWords(">", MORE, ">300 killed"),
    HedgeWords("<", LESS, "<300 killed"),
)
AFTER = (
    HedgeWords("or so", ABOUT, "40 or so prisoners were moved"),
    HedgeWords("- odd", ABOUT, "the 300-odd men of the garrison"),
    HedgeWords("odd", ABOUT, "300 odd men held the town"),
    HedgeWords("or more", LEAST, "50 or more people were inside"),
    HedgeWords("or fewer", UP_TO, "50 or fewer people were inside"),
    HedgeWords("or less", UP_TO, "50 or less people were inside"),
    HedgeWords("- plus", LEAST, "the 50-plus passengers"),
    HedgeWords("plus", LEAST, "50 plus passengers"),
    HedgeWords("+", LEAST, "500+ soldiers"),
    HedgeWords("at least", LEAST, "50 at least were killed"),
    HedgeWords("at most", UP_TO, "50 at most were killed"),
)
# Words between a hedge and its number that change nothing: "more than a total of 300", "about another 30".
FILLERS = frozenset("a an another additional further total of only just even record combined other".split()) | {'"', "“", "''"}
BOUNDING = {tuple(row.words.split()): row.hedge for row in BEFORE}
TRAILING = {tuple(row.words.split()): row.hedge for row in AFTER}
LAST_WORDS = frozenset(words[-1] for words in BOUNDING)
FIRST_WORDS = frozenset(words[0] for words in TRAILING)
LONGEST = max(map(len, BOUNDING))
# "handed over 40 captives" hands over forty: the particle is the verb's, no hedge.
PARTICLES = frozenset(("over", "up", "around"))
PHRASAL = frozenset("hand hands handed handing turn turned turning".split())
# Which of two hedges tells more: "at least some 300" is at least.
WEAK = frozenset((Hedge.EXACT, Hedge.ABOUT))


def hedge_before(words: tuple[str, ...], index: int, floor: int) -> tuple[Hedge, int]:
    """The hedge that ends right before the token, and the first token of it; the outer of two, unless it is the weaker."""
    hedge, first = Hedge.EXACT, index
    while first > floor:
        at = _past_fillers(words, first, floor) if words[first - 1] not in LAST_WORDS else first
        found = _ending_at(words, at, floor)
        if found is None:
            break
        outer, first = found
        hedge = outer if hedge in WEAK or outer not in WEAK else hedge
    return hedge, first


def hedge_after(words: tuple[str, ...], last: int) -> tuple[Hedge | None, int]:
    """The hedge right after the token, and its last token."""
    if words[last + 1 : last + 2] == () or words[last + 1] not in FIRST_WORDS:
        return None, last
    for size in (2, 1):
        hedge = TRAILING.get(words[last + 1 : last + 1 + size])
        if hedge is not None:
            return hedge, last + size
    return None, last


def _ending_at(words: tuple[str, ...], end: int, floor: int) -> tuple[Hedge, int] | None:
    """The longest row whose words end before the token."""
    if end <= floor or words[end - 1] not in LAST_WORDS or (words[end - 1] in PARTICLES and words[max(end - 2, 0)] in PHRASAL):
        return None
    for size in range(min(LONGEST, end - floor), 0, -1):
        hedge = BOUNDING.get(words[end - size : end])
        if hedge is not None:
            return hedge, end - size
    return None


def _past_fillers(words: tuple[str, ...], index: int, floor: int) -> int:
    """The token before which a hedge can end, at most three fillers back."""
    for end in range(index, max(floor, index - 4), -1):
        if words[end - 1] in LAST_WORDS:
            return end
        if words[end - 1] not in FILLERS:
            return index
    return index
