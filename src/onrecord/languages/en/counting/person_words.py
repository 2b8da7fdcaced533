"""The words by which people are told from things where no number counts them."""

from onrecord.languages.en.counting.places import CALENDAR as DAYS
from onrecord.languages.en.numbers.nouns import ADJECTIVAL, ONE_PERSON
from onrecord.languages.en.voices.actor_words import TITLES as TITLED

CALENDAR = DAYS - {"may", "march"} | frozenset(
    "yesterday today tonight tomorrow morning afternoon evening night noon midnight week month year".split()
)
DETERMINERS = frozenset("the this that these those his her their its our my your both all".split())
POSSESSIVES = frozenset(("'s", "'"))
PARTICLES = frozenset("de del la las los y da dos von van der bin ibn al el".split())
INITIALS = frozenset("mr mrs ms dr rep sen gen lt col maj capt sgt adm brig gov st prof rev hon fr jr sr msgr".split())
# Titles that a proper name follows, besides the nouns of one person.
ONLY_TITLES = frozenset(
    "monsignor msgr father sister brother reverend rev fr attorney lawyer comrade dr mr mrs ms dona don engineer professor friar lady "
    "sir pope king queen prince princess vice-president ex-president commander-in-chief vice-minister corporal sublieutenant "
    "second-lieutenant justice magistrate councillor councilor rector trooper hopeful candidate prosecutor-general attorney-general".split()
)
# What a proper name does not follow: "police", "guerrilla", "general" alone in front of another noun.
NO_NAME = (ADJECTIVAL - {"general", "major", "private"}) | frozenset(
    "police guerrilla rebel terrorist civilian crew staff personnel guard contra student worker victim captive hostage soldier troops "
    "paramilitary exile refugee insurgent militant subversive member".split()
)
TITLES = (ONE_PERSON | TITLED | ONLY_TITLES) - {"us"}
# Adjectives that stand before or behind a title: "the retired general", "minister general X", "president-elect X".
ATTRIBUTES = frozenset(
    "retired murdered slain assassinated kidnapped abducted unidentified armed wounded injured elected designated exiled renowned "
    "respected leading alleged suspected deceased captured convicted jailed imprisoned detained elderly pregnant".split()
)
COLLECTIVE = frozenset("police troops people crew staff personnel".split())
AGENTIVE = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "eer", "eers", "man", "woman")
# No people, whatever befell them: "killed the bill", "wounded pride", "released the list".
NO_PERSON = frozenset(
    "hope hopes effort efforts process plan plans bill law peace talks talk agreement time side sides hand hands head leg legs arm arms "
    "face chest back body life lives car vehicle vehicles bus truck plane helicopter house building base barracks station "
    "headquarters post posts town city village country nation state world region area zone place street road bridge power cattle cow "
    "cows horse horses dog dogs animal animals livestock bird birds fish attempt attempts attack attacks plot number numbers "
    "list name names communique statement information funds money weapon weapons arms rifle rifles equipment ammunition land lands "
    "damage action actions operation operations offensive war crime crimes murder murders case cases incident incidents "
    "democracy freedom independence revolution truth pain cause causes blood "
    "fire bomb bombs explosion gas water oil pressure control territory farm farms property goods drugs cocaine shipment".split()
)
