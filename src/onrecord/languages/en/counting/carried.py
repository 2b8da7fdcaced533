"""Numbers without an outcome of their own, which take that of a figure told before: "the ministry spoke of nine", "Seven were children"."""

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.languages.en.counting.candidates import end_of
from onrecord.languages.en.counting.scene import Scene
from onrecord.languages.en.counting.words import BE, FIGURES
from onrecord.languages.en.numbers.nouns import PEOPLE_NOUNS
from onrecord.records.reading import Bond, Outcome, Quantity, Sort
from onrecord.records.words import Unit

SENTENCES = 4  # back to the figure that is told again
LEAD = 12  # tokens from "put" to its "at": "put the dead across the islands since the vote at 90"
CLAUSE = 7  # tokens from a number to the verb of who gives it: '"Maybe fifty," the tailor who hid there said'
WIDE = 3  # tokens at the beginning of a sentence that may stand before its number: "Of them, only"
SAYING = frozenset(
    "say says said claim claims claimed claiming report reports reported reporting count counts counted counting list lists listed "
    "listing record records recorded register registers registered mention mentions mentioned mentioning announce announces announced "
    "estimate estimates estimated give gives gave giving cite cites cited citing document documents documented tally tallies tallied "
    "accept accepts accepted admit admits admitted admitting acknowledge acknowledges acknowledged concede concedes conceded show shows "
    "showed name names named believe believes believed insists insisted suggest suggests suggested confirm confirms confirmed reckons "
    "reckoned think thinks guess guesses guessed told tell tells write writes wrote recalled recalls".split()
)
SPOKEN = frozenset(
    "speak speaks spoke speaking talk talks talked talking told tell heard hear boast boasts boasted know knows knew".split()
)
SPOKEN |= FIGURES | {"guess", "record", "list"}
GRANTING = frozenset("admit admits admitted admitting confess confesses confessed own owns owned up amounted came comes".split())
PUTTING = frozenset(
    "put puts putting placed places place given give gives gave giving set stood stands stand estimated arrived listed".split()
)
GIVEN = frozenset("given give gives gave giving list lists listed put cited named described".split())
AS_FIGURES = FIGURES | {"estimates", "figures", "counts", "tallies"}
SKIPPED = frozenset("\"“”'‘’``'' only just but now even still instead".split())
GOES_ON = frozenset("since in on from at during by over before after for a last this so and but while as or within across".split())
MARKS = frozenset(",.;:)-–—\"”'’!?") | {"''", "--"}
OPENERS = frozenset(';:-–—"“‘(') | {"``", "--"}
THEM = frozenset(("them", "these", "those", "whom"))
LEADS = frozenset(("of", "to", "at", "as"))
DOES = BE | frozenset("will would could can did do does may might must should".split())


def told_again(scene: Scene, index: int, earlier: Sequence[Bond]) -> Outcome | None:
    """In "The toll was put at seven", "Moscow says 15", "a hundred, the cleric says", what befell those of the figure before."""
    quantity = scene.quantities[index]
    if quantity.unit is Unit.PERCENT or quantity.article or quantity.first in (quantity.head, -1):
        return None
    asked = _asked(scene, quantity)
    told = latest(scene, earlier)
    if (told is None and asked is None) or not (_given(scene, quantity) or _given_after(scene, quantity)):
        return None
    return asked or _as_told(quantity, told)


def latest(scene: Scene, earlier: Sequence[Bond]) -> Bond | None:
    """The figure last told within a few sentences."""
    told = next((bond for bond in reversed(earlier) if bond.quantity is not None), None)
    if told is None:
        return None
    sentences = scene.tokens.sentences
    position = bisect_right(sentences, scene.sentence.first, key=lambda sentence: sentence.first) - 1
    return told if told.quote.start >= sentences[max(position - SENTENCES, 0)].span.start else None


def _as_told(quantity: Quantity, told: Bond | None) -> Outcome | None:
    """What befell those of the figure told, at the number's own tokens."""
    return None if told is None else Outcome(first=quantity.first, last=quantity.last, measure=told.measure, sort=Sort.NOUN)


def _asked(scene: Scene, quantity: Quantity) -> Outcome | None:
    """In "How many were hurt is not clear: 12, says the hospital", what is asked about."""
    before = [outcome for outcome in scene.outcomes if outcome.last < quantity.first]
    if not before or "many" not in scene.tokens.words[scene.sentence.first : before[-1].first]:
        return None
    return before[-1]


def _given(scene: Scene, quantity: Quantity) -> bool:
    """Whether the words before the number give it as a figure: "said nine", "put at seven", "spoke of 50", "the estimate is 150"."""
    after = scene.word(end_of(quantity) + 1)
    elided = quantity.head is None
    if elided and after and after not in MARKS and after not in GOES_ON:
        return False
    at = quantity.first - 1
    while scene.word(at) in SKIPPED:
        at -= 1
    return _led(scene, at) if scene.word(at) in LEADS else _said(scene, at, quantity)


def _said(scene: Scene, at: int, quantity: Quantity) -> bool:
    """Whether the word before the number is a verb of saying, or "is" behind a word for a figure."""
    elided, word = quantity.head is None, scene.word(at)
    if word in BE:
        return elided and not AS_FIGURES.isdisjoint(_window(scene, at))
    return word in SAYING and (elided or word.startswith("claim"))


def _led(scene: Scene, at: int) -> bool:
    """Whether the preposition before the number belongs to words that give it: "spoke of", "admitted to", "put the dead at", "given as"."""
    word, before = scene.word(at), scene.word(at - 1)
    if word in ("of", "to"):
        return before in (SPOKEN if word == "of" else GRANTING)
    window = _window(scene, at)
    if word == "as":
        return not GIVEN.isdisjoint(window)
    return not PUTTING.isdisjoint(window) or (before == "," and not AS_FIGURES.isdisjoint(window))


def _window(scene: Scene, at: int) -> tuple[str, ...]:
    """The words of the sentence before the token."""
    return scene.tokens.words[max(scene.sentence.first, at - LEAD) : max(at, scene.sentence.first)]


def _given_after(scene: Scene, quantity: Quantity) -> bool:
    """Whether the number stands alone before who gives it: '"Seven thousand," says', "12, by the hospital's count"."""
    before, after = scene.word(quantity.first - 1), scene.word(quantity.last + 1)
    alone = quantity.first == scene.sentence.first or before in OPENERS
    if not alone or quantity.head is not None or after not in MARKS or after == ".":
        return False
    return any(scene.word(index) in SAYING for index in range(quantity.last + 2, quantity.last + 2 + CLAUSE))


def part_told(scene: Scene, index: int, earlier: Sequence[Bond]) -> Outcome | None:
    """In "Seven were children", "Of them, 70% are women", "three teachers among them", what befell the whole of whom they are a part."""
    quantity, told = scene.quantities[index], latest(scene, earlier)
    if told is None or told.quantity is None or not (_opens(scene, quantity) or _among(scene, quantity)):
        return None
    whole, part = told.quantity.point or told.quantity.high, quantity.point or quantity.low
    fits = quantity.unit is Unit.PERCENT or not whole or not part or part <= whole
    return _as_told(quantity, told) if fits else None


def _opens(scene: Scene, quantity: Quantity) -> bool:
    """Whether a bare number is the subject that opens the sentence: "Seven were", "Only eight could be seen", "Of these, 612 were"."""
    lead = quantity.first - scene.sentence.first
    words = [scene.word(index) for index in range(scene.sentence.first, quantity.first)]
    before = not lead or all(word in SKIPPED for word in words) or (lead <= WIDE + 1 and not THEM.isdisjoint(words))
    after = scene.word(quantity.last + 1)
    return before and quantity.head is None and (after in DOES or after.endswith("ed"))


def _among(scene: Scene, quantity: Quantity) -> bool:
    """Whether "them" stands beside the number: "nine of them women", "three teachers among them", "among them a nurse"."""
    before = (scene.word(quantity.first - 2), scene.word(quantity.first - 1))
    behind = end_of(quantity) + 1
    after = [(scene.word(at), scene.word(at + 1)) for at in (quantity.last + 1, behind)]
    return any(first in ("of", "among") and second in THEM for first, second in (before, *after))


def category_told(scene: Scene, quantity: Quantity) -> str | None:
    """What a part is said to be: "Seven were [children]", "most of them [women]"."""
    at = quantity.last + 1
    if scene.word(at) in ("of", "among") and scene.word(at + 1) in THEM:
        at += 2
    while scene.word(at) in BE or scene.word(at) in ("all", "mostly"):
        at += 1
    return PEOPLE_NOUNS.get(scene.word(at))
