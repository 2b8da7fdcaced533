"""People by a noun that no table knows ("nine porters were killed"): whoever is killed, hurt or taken lives, and is no animal."""

from typing import TypeGuard

from onrecord.languages.en.counting.words import BE, FORMS, HAVE, Form
from onrecord.records.reading import Quantity, Sort
from onrecord.records.text import Tokens
from onrecord.records.words import Measure

LIVING = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.DETAINED, Measure.ABDUCTED))
HELD = frozenset((Measure.DETAINED, Measure.ABDUCTED))
ALSO_OF_THINGS = frozenset("seize lose claim take hit shoot neutralize neutralise eliminate".split())
ANIMALS = frozenset(
    "animals cows cattle calves bulls oxen sheep lambs goats pigs hogs horses ponies mules donkeys camels dogs puppies cats "
    "chickens hens poultry birds ducks geese turkeys pigeons fish whales dolphins seals sharks turtles elephants rhinos lions "
    "tigers bears wolves deer buffalo buffaloes bison monkeys apes gorillas chimpanzees hippos zebras giraffes kangaroos "
    "koalas pandas vultures eagles hawks owls swans penguins flamingos pelicans gulls crows bats cranes storks ostriches yaks "
    "llamas alpacas reindeer moose jaguars leopards hyenas jackals rats mice snakes crocodiles bees insects livestock beasts "
    "pets foxes rabbits".split()
)
# What is killed or dies without living, or in a figure of speech.
THINGS = frozenset(
    "jobs bills plans proposals projects deals talks hopes rumours rumors ideas trees plants crops motions amendments "
    "measures laws stories engines batteries signals phones lines enterprises businesses companies languages cells viruses "
    "germs trains towns villages cities birds weeks months years days hours minutes times ways places parts pieces percent "
    "points feet miles metres meters shots rounds goals dollars euros pounds cases deaths attacks incidents clashes strikes "
    "explosions families bodies casualties injuries wounds".split()
)
BETWEEN = frozenset("also then later reportedly fatally seriously critically badly severely slightly allegedly all both either".split())
AFTER_PARTICIPLE = frozenset("by in on at when during after as while and or , . ; near outside inside".split())
REACH = 6  # words from a noun to its verb: "nine porters have also been badly hurt"


def of_a_trade(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a number without a known noun counts people by what befell them: "arrested two suspected bomb makers"."""
    if quantity.head is None or not _may_live(tokens.words[quantity.head]):
        return False
    agentive = tokens.words[quantity.head].endswith("ers")
    return _suffers_before(tokens, quantity, agentive=agentive) or _suffers_after(tokens, quantity)


def _may_live(word: str) -> bool:
    return word.isalpha() and word[-1] == "s" and len(word) > 4 and word not in ANIMALS and word not in THINGS


def _suffers_before(tokens: Tokens, quantity: Quantity, *, agentive: bool) -> bool:
    """The object of a verb right before it: "killed at least nine porters"."""
    form = FORMS.get(tokens.words[quantity.first - 1]) if quantity.first else None
    if not _befalls(form) or tokens.words[max(quantity.first - 2, 0)] in BE:  # "others were injured over two districts"
        return False
    return agentive or form.measure not in HELD


def _suffers_after(tokens: Tokens, quantity: Quantity) -> bool:
    """The subject of a verb right behind it: "nine porters were killed", "nine porters died", "nine porters hurt in the fire"."""
    at, helped = (quantity.head or quantity.last) + 1, False
    for index in range(at, min(at + REACH, len(tokens.words))):
        word = tokens.words[index]
        if word in BE or word in HAVE:
            helped = True
        elif word not in BETWEEN:
            form = FORMS.get(word)
            if not _befalls(form) or form.gerund:
                return False
            after = tokens.words[index + 1] if index + 1 < len(tokens.words) else "."
            return helped or form.sort is Sort.INTRANSITIVE or (form.participle and after in AFTER_PARTICIPLE)
    return False


def _befalls(form: Form | None) -> TypeGuard[Form]:
    """Whether a word says what befalls the living alone."""
    return form is not None and form.measure in LIVING and form.word.forms.split()[0] not in ALSO_OF_THINGS
