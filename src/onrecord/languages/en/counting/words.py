"""The words that say what befell people: each row with its measure, how people stand to it, and a sentence that uses it.

Sorts: `transitive` (people are its object, or its subject in the passive), `intransitive` (people are its subject),
`state` (an adjective of people: "100 dead"), `noun` (it counts people itself: "1,100 casualties"),
`toll` (a figure of people: "the losses").
"""

from dataclasses import dataclass

from onrecord.records.reading import Sort
from onrecord.records.words import Measure


@dataclass(frozen=True, slots=True)
class OutcomeWord:
    """One word of outcome with its other forms, base form first, past participle last."""

    forms: str
    measure: Measure
    sort: Sort
    example: str


T, INTR, S, N, TOLL = Sort.TRANSITIVE, Sort.INTRANSITIVE, Sort.STATE, Sort.NOUN, Sort.TOLL
M = Measure

OUTCOMES = (
    OutcomeWord("kill kills killing killed", M.KILLED, T, "the shell killed 12 villagers"),
    OutcomeWord("slay slays slaying slew slain", M.KILLED, T, "four guards were slain"),
    OutcomeWord("murder murders murdering murdered", M.KILLED, T, "gunmen murdered two priests"),
    OutcomeWord("massacre massacres massacring massacred", M.KILLED, T, "the militia massacred 40 farmers"),
    OutcomeWord("execute executes executing executed", M.KILLED, T, "they executed nine prisoners"),
    OutcomeWord("behead beheads beheading beheaded", M.KILLED, T, "two hostages were beheaded"),
    OutcomeWord("assassinate assassinates assassinating assassinated", M.KILLED, T, "two judges were assassinated"),
    OutcomeWord("martyr martyring martyred", M.KILLED, T, "five fighters were martyred"),
    OutcomeWord("eliminate eliminates eliminating eliminated", M.KILLED, T, "the army says it eliminated 30 fighters"),
    OutcomeWord("liquidate liquidates liquidating liquidated", M.KILLED, T, "border guards liquidated six militants"),
    OutcomeWord("lynch lynches lynching lynched", M.KILLED, T, "a crowd lynched three thieves"),
    OutcomeWord("slaughter slaughters slaughtering slaughtered", M.KILLED, T, "raiders slaughtered 25 herders"),
    OutcomeWord("butcher butchers butchering butchered", M.KILLED, T, "the militia butchered nine farmers"),
    OutcomeWord("annihilate annihilates annihilating annihilated", M.KILLED, T, "80 recruits had been annihilated"),
    OutcomeWord("strangle strangles strangling strangled", M.KILLED, T, "two captives were strangled"),
    OutcomeWord("decapitate decapitates decapitating decapitated", M.KILLED, T, "six drivers were decapitated"),
    OutcomeWord("electrocute electrocutes electrocuting electrocuted", M.KILLED, T, "two welders were electrocuted"),
    OutcomeWord("bury buries burying buried", M.KILLED, T, "the village has buried 31 people"),
    OutcomeWord("drown drowns drowning drowned", M.KILLED, INTR, "nine recruits drowned"),
    OutcomeWord("suffocate suffocates suffocating suffocated", M.KILLED, INTR, "five migrants suffocated"),
    OutcomeWord("succumb succumbs succumbing succumbed", M.KILLED, INTR, "three patients succumbed"),
    OutcomeWord("shoot shoots shooting shot", M.CASUALTIES, T, "guards shot four smugglers"),
    OutcomeWord("die dies dying died", M.KILLED, INTR, "three children died"),
    OutcomeWord("perish perishes perishing perished", M.KILLED, INTR, "eight sailors perished"),
    OutcomeWord("dead", M.KILLED, S, "the blast left nine dead"),
    OutcomeWord("fallen", M.KILLED, S, "the brigade counted 14 fallen"),
    OutcomeWord("lifeless", M.KILLED, S, "rescuers found two people lifeless"),
    OutcomeWord("death deaths", M.KILLED, N, "the ministry recorded 61 deaths"),
    OutcomeWord("fatality fatalities", M.KILLED, N, "seven fatalities were recorded"),
    OutcomeWord("martyrs", M.KILLED, N, "the committee names 52 martyrs"),
    OutcomeWord("harm harms harming harmed", M.CASUALTIES, T, "no villagers were harmed"),
    OutcomeWord("wound wounds wounding wounded", M.WOUNDED, T, "the mine wounded three conscripts"),
    OutcomeWord("injure injures injuring injured", M.WOUNDED, T, "18 people were injured"),
    OutcomeWord("hurt hurts hurting hurt", M.WOUNDED, T, "two medics were hurt"),
    OutcomeWord("maim maims maiming maimed", M.WOUNDED, T, "the mines maimed four boys"),
    OutcomeWord("cripple cripples crippling crippled", M.WOUNDED, T, "the raid crippled 20 others"),
    OutcomeWord("hospitalize hospitalizes hospitalizing hospitalized", M.WOUNDED, T, "nine pupils were hospitalized"),
    OutcomeWord("hospitalise hospitalises hospitalising hospitalised", M.WOUNDED, T, "two monks were hospitalised"),
    OutcomeWord("injury injuries", M.WOUNDED, N, "doctors reported 14 injuries"),
    OutcomeWord("casualty casualties", M.CASUALTIES, N, "the brigade took 90 casualties"),
    OutcomeWord("toll tolls", M.KILLED, TOLL, "the toll rose to 41"),
    OutcomeWord("loss losses", M.CASUALTIES, TOLL, "he put the losses at 900"),
    OutcomeWord("lose loses losing lost", M.CASUALTIES, T, "the regiment has lost 200 men"),
    OutcomeWord("neutralize neutralizes neutralizing neutralized", M.KILLED, T, "the ministry says it neutralized 17 fighters"),
    OutcomeWord("neutralise neutralises neutralising neutralised", M.KILLED, T, "police neutralised three gunmen"),
    OutcomeWord("capture captures capturing captured", M.CAPTURED, T, "marines captured 11 conscripts"),
    OutcomeWord("seize seizes seizing seized", M.ABDUCTED, T, "raiders seized 30 villagers"),
    OutcomeWord("surrender surrenders surrendering surrendered", M.SURRENDERED, INTR, "a platoon of 24 men surrendered"),
    OutcomeWord("disappear disappears disappearing disappeared", M.MISSING, INTR, "14 students disappeared"),
    OutcomeWord("vanish vanishes vanishing vanished", M.MISSING, INTR, "two pilots vanished"),
    OutcomeWord("missing", M.MISSING, S, "six sailors are missing"),
    OutcomeWord("kidnap kidnaps kidnapping kidnapped", M.ABDUCTED, T, "gunmen kidnapped 31 pupils"),
    OutcomeWord("abduct abducts abducting abducted", M.ABDUCTED, T, "at least 12 girls were abducted"),
    OutcomeWord("snatch snatches snatching snatched", M.ABDUCTED, T, "gunmen snatched three engineers"),
    OutcomeWord("hold holds holding held", M.DETAINED, T, "the militia holds 30 villagers"),
    OutcomeWord("detention detentions", M.DETAINED, N, "the decree led to 70 detentions"),
    OutcomeWord("apprehend apprehends apprehending apprehended", M.DETAINED, T, "police apprehended two smugglers"),
    OutcomeWord("intern interns interning interned", M.DETAINED, T, "the colonels interned 900 teachers"),
    OutcomeWord("incarcerate incarcerates incarcerating incarcerated", M.DETAINED, T, "40 monks are incarcerated"),
    OutcomeWord("detain detains detaining detained", M.DETAINED, T, "police detained 40 protesters"),
    OutcomeWord("arrest arrests arresting arrested", M.DETAINED, T, "soldiers arrested nine men"),
    OutcomeWord("jail jails jailing jailed", M.DETAINED, T, "two reporters were jailed"),
    OutcomeWord("imprison imprisons imprisoning imprisoned", M.DETAINED, T, "the junta imprisoned 300 monks"),
    OutcomeWord("displace displaces displacing displaced", M.DISPLACED, T, "the floods of war displaced 70,000 people"),
    OutcomeWord("evacuate evacuates evacuating evacuated", M.DISPLACED, T, "buses evacuated 500 patients"),
    OutcomeWord("uproot uproots uprooting uprooted", M.DISPLACED, T, "fighting has uprooted 9,000 families"),
    OutcomeWord("expel expels expelling expelled", M.DISPLACED, T, "the decree expelled 2,000 traders"),
    OutcomeWord("homeless", M.DISPLACED, S, "the shelling left 600 people homeless"),
    OutcomeWord("flee flees fleeing fled", M.DISPLACED, INTR, "more than 4,000 people fled"),
    OutcomeWord("refugee refugees", M.DISPLACED, N, "the camp houses 12,000 refugees"),
    OutcomeWord("evacuee evacuees", M.DISPLACED, N, "about 300 evacuees arrived"),
    OutcomeWord("idp idps", M.DISPLACED, N, "the province counts 80,000 IDPs"),
    OutcomeWord("return returns returning returned", M.RETURNED, INTR, "about 700 families returned"),
    OutcomeWord("release releases releasing released", M.RELEASED, T, "the rebels released 18 captives"),
    OutcomeWord("free frees freeing freed", M.RELEASED, T, "nine hostages were freed"),
    OutcomeWord("exchange exchanges exchanging exchanged", M.EXCHANGED, T, "the sides exchanged 95 prisoners"),
    OutcomeWord("swap swaps swapping swapped", M.EXCHANGED, T, "they swapped two pilots"),
    OutcomeWord("repatriate repatriates repatriating repatriated", M.REPATRIATED, T, "the bodies of 909 soldiers were repatriated"),
    OutcomeWord("defect defects defecting defected", M.DEFECTED, INTR, "seven officers defected"),
    OutcomeWord("desert deserts deserting deserted", M.DEFECTED, INTR, "hundreds of recruits deserted"),
    OutcomeWord("escape escapes escaping escaped", M.ESCAPED, INTR, "three prisoners escaped"),
    OutcomeWord("rescue rescues rescuing rescued", M.RESCUED, T, "divers rescued 14 sailors"),
    OutcomeWord("deploy deploys deploying deployed", M.DEPLOYED, T, "the kingdom deployed 600 soldiers"),
    OutcomeWord("send sends sending sent", M.DEPLOYED, T, "the capital sent 1,500 troops"),
    OutcomeWord("dispatch dispatches dispatching dispatched", M.DEPLOYED, T, "some 2,000 guards were dispatched"),
    OutcomeWord("despatch despatches despatching despatched", M.DEPLOYED, T, "a force of 400 men was despatched"),
    OutcomeWord("ship ships shipping shipped", M.DEPLOYED, T, "the north shipped a further 900 troops"),
    OutcomeWord("transfer transfers transferring transferred", M.DEPLOYED, T, "some 700 troops were transferred"),
    OutcomeWord("transport transports transporting transported", M.DEPLOYED, T, "trains transported 2,000 troops"),
    OutcomeWord("airlift airlifts airlifting airlifted", M.DEPLOYED, T, "planes airlifted 90 paratroopers"),
    OutcomeWord("move moves moving moved", M.DEPLOYED, T, "about 3,000 soldiers have been moved there"),
    OutcomeWord("carry carries carrying carried", M.DEPLOYED, T, "1,500 soldiers were carried there by ship"),
    OutcomeWord("travel travels travelling traveling travelled traveled", M.DEPLOYED, INTR, "at least 300 soldiers travelled there"),
    OutcomeWord("sail sails sailing sailed", M.DEPLOYED, INTR, "some 600 marines sailed"),
    OutcomeWord("arrive arrives arriving arrived", M.DEPLOYED, INTR, "about 1,000 soldiers have arrived"),
    OutcomeWord("cross crosses crossing crossed", M.DEPLOYED, INTR, "several hundred soldiers crossed"),
    OutcomeWord("stream streams streaming streamed", M.DISPLACED, INTR, "3,000 villagers have streamed west"),
    OutcomeWord("pour pours pouring poured", M.DISPLACED, INTR, "3,000 villagers poured across the bridge"),
    OutcomeWord("trek treks trekking trekked", M.DISPLACED, INTR, "3,000 villagers trekked to the coast"),
    OutcomeWord("truck trucks trucking trucked", M.DISPLACED, T, "3,000 villagers were trucked to the coast"),
    OutcomeWord("bus buses busing bused", M.DISPLACED, T, "3,000 villagers were bused to the coast"),
    OutcomeWord("ferry ferries ferrying ferried", M.DISPLACED, T, "3,000 villagers were ferried to the coast"),
    OutcomeWord("station stations stationing stationed", M.PRESENT, T, "about 900 airmen are stationed there"),
)

# Verbs of going somewhere: they deploy soldiers, displace families, and say nothing of anybody else.
MOVING = frozenset(
    row.forms
    for row in OUTCOMES
    if row.forms.split()[0]
    in "ship transfer transport airlift move carry travel sail arrive cross stream pour trek truck bus ferry".split()
)
# Verbs and adjectives of being somewhere in arms; they count as deployed where the people are fighting people.
SERVING = frozenset("fighting training serving operating strong".split())
BE = frozenset("is are was were be been being get gets got".split())
HAVE = frozenset("has have had having".split())
MODAL_AHEAD = frozenset(
    "will would may might could shall plans planning plan planned intends intend prepares preparing prepare prepared ready "
    "set poised pledged".split()
)


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form of an outcome word."""

    word: OutcomeWord
    participle: bool  # the past participle: "killed"
    gerund: bool

    @property
    def measure(self) -> Measure:
        return self.word.measure

    @property
    def sort(self) -> Sort:
        return self.word.sort


# What counts people is no outcome: "the death toll", "casualty figures"; and what names a number given.
COMPOUNDS = frozenset(
    "toll tolls total totals figure figures count counts rate rates number numbers estimate estimates report reports camp camps".split()
)
FIGURES = frozenset("figure toll estimate tally count number total".split())


def _forms() -> dict[str, Form]:
    table: dict[str, Form] = {}
    for word in OUTCOMES:
        forms = word.forms.split()
        for index, form in enumerate(forms):
            past = index == len(forms) - 1 and word.sort in (T, INTR)
            table[form] = Form(word=word, participle=past, gerund=word.sort in (T, INTR) and form.endswith("ing"))
    return table


FORMS = _forms()
