"""The single words that the rules of statements know, by what they do in a sentence."""

# Verbs of owning up; what they say is the answer a party gives with them.
ACKNOWLEDGING = frozenset(
    "confirm confirms confirmed confirming acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting "
    "concede concedes conceded verify verified owned".split()
)
DISCLOSING = frozenset("disclose disclosed reveal revealed publish published".split())  # of which only the lack is told
DENYING = frozenset("deny denies denied denying".split())
REJECTING = frozenset(
    "brushed brushing reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting".split()
)
CHARGES = frozenset(
    "claim claims report reports allegation allegations accusation accusations charge charges suggestion suggestions talk rumours "
    "rumors as".split()
)
INVOLVEMENT = frozenset(
    "wrongdoing guilt blame involvement involved responsibility role part hand link links complicity anything connection".split()
)
BYSTANDERS = frozenset(  # who says that a party did not do it is not the party
    "witness witnesses resident residents villager villagers doctor doctors survivor survivors neighbour neighbours neighbor neighbors "
    "analyst analysts expert experts monitors diplomats diplomat".split()
)
HARMING = frozenset(
    "bombed bomb shelled shell attacked attack killed kill hit struck strike targeted target fired fire harmed harm massacred murdered "
    "raided executed kidnapped abducted".split()
)
CROSSING = frozenset("crossed entered fought".split())  # a deployment, not done
FORCES = frozenset(
    "army military force forces troops soldiers fighters men aircraft planes jets warplanes gunners artillery units police navy".split()
)
COMMENTING = frozenset("comment commented".split())
NOT = frozenset(  # "rarely" too: what is rarely said is as a rule not said
    "not never n't hasn't haven't hadn't doesn't don't didn't won't wouldn't cannot can't couldn't isn't wasn't weren't aren't "
    "without nor rarely seldom".split()
)
DECLINING = frozenset("declined declines decline declining refused refuses refuse refusing".split())
FAILING = frozenset("yet failed fails".split())
SUPPOSED = frozenset("if should could may might would unless can whether must".split())  # what is not said to have happened
OPENLY = frozenset("openly publicly officially formally".split())
FALSE = frozenset(
    "fake false untrue baseless groundless fabricated unfounded far-fetched hoax nonsense lies lie invention inventions disinformation "
    "propaganda".split()
)
SPEAKING = frozenset("said says called calls described branded dismissed told spoke answered replied insisted stated".split())
ASKING = frozenset("question questions request requests asked reporters inquiries enquiries queries".split())
ANAPHORS = frozenset(
    "it this they them so either report reports claim claims allegation allegations accusation accusations figure figures".split()
)
DETAILS = frozenset("identity identities name names nationality nationalities cause details authenticity motive whereabouts".split())
SILENT_VERBS = frozenset(
    "to short of stopped stops made make makes kept remained stayed been keep immediately neither has have had will would did does so "
    "far independently".split()
)
TROOPS = frozenset("soldiers troops forces fighters men servicemen military army personnel".split())
SOLDIERS = frozenset("soldiers troops fighters servicemen commandos".split())  # whose being somewhere is a deployment
THERE = frozenset("in there were are fighting fought inside present joining training entered crossed pulled withdrawn".split())
SENDING = frozenset("sent sending deployed dispatched".split())
ATTACK_NOUNS = frozenset(
    "attack attacks bombing bombings blast blasts massacre ambush killing killings shooting assault raid strike strikes kidnapping "
    "abduction explosion explosions assassination murder murders bomb".split()
)
HOLDING_NOUNS = frozenset("kidnapping kidnappings abduction abductions capture hostage hostages seizure".split())

TELLING = frozenset(
    "told promised ordered instructed warned commanded drilled urged expected believe offered deceived tricked misled assured informed "
    "duped lured taught convinced led".split()
)
ORDERS = frozenset("orders order instructions instruction".split())
PAPERS = frozenset(
    "memo memos document documents diary diaries notebook notebooks note notes letter letters papers leaflet leaflets".split()
)
TELLERS = frozenset(
    "leaders sergeant sergeants general generals handlers commander commanders officer officers superior superiors recruiter recruiters "
    "authorities instructor instructors".split()
)

WISHING = frozenset(
    "wish wishes wished want wants wanted desire desires desired hope hopes hoped hoping prefer prefers preferred like would seek "
    "seeks sought seeking ready willing prepared asked decided decide plans intends intend pleaded begged willingness intention chose "
    "choose hesitated hesitant undecided unsure refuses refused set determined keen eager longs longing dreams dreamed dreaming bent "
    "resolved applied apply requested requests begs aims aspires intent longed vowed opted consider".split()
)
RESTING_ON = {"set": "on", "bent": "on", "intent": "on", "resolved": "to"}  # only so a wish
UNDECIDED = frozenset(
    "hesitated hesitates hesitate hesitant undecided unsure uncertain torn weighing vacillates vacillating dithers ponders minds "
    "wavers wavering wavered waver mind".split()
)
DECIDING = frozenset("decided decide decision choose chosen".split())
PONDERING = frozenset("think consider reflect".split())  # "needs time to think"
ASKING_FOR = frozenset("asked applied requested apply".split())  # not done, it leaves the wish unsaid
REFUSING = frozenset("refuses refused".split())
HARMS = frozenset(
    "trouble danger punished punishment executed execution killed tortured torture persecuted persecution death retribution jailed "
    "shot reprisals harm prison consequences suffer suffering pay firing camp camps revenge die traitor treason purged reprisal "
    "shoot kill risk endangered retaliation repercussions execute imprisoned".split()
)
FEARING = frozenset("fear fears feared fearing afraid scared dread dreads frightened terrified".split())
NEXT_OF_KIN = frozenset("family families parents mother father children relatives".split())

# People who are held, and people who fight.
CAPTIVES = frozenset("captive captives prisoner prisoners pow pows hostage hostages detainee detainees abductee abductees".split())
FIGHTERS = frozenset(
    "soldier soldiers troops fighter fighters serviceman servicemen recruit recruits conscript conscripts man men officer officers "
    "guerrilla guerrillas rebel rebels militant militants combatant combatants commandos commando pilot pilots sailor sailors marines "
    "marine airman youth private sergeant forces mercenaries".split()
)
ONE = frozenset(
    "he she one older younger elder soldier captive prisoner pow hostage detainee fighter serviceman recruit conscript man other "
    "pilot sailor youth".split()
)
MANY = frozenset(
    "they both captives prisoners pows hostages detainees soldiers fighters men troops recruits conscripts servicemen pilots".split()
)
HELD = CAPTIVES | frozenset(
    "captured capture captivity captors captor interrogated interrogation imprisoned detained abducted kidnapped jailed".split()
)
NOT_HELD = frozenset(
    "refugee refugees civilians residents villagers evacuees families people migrants returnees children women president minister "
    "leader".split()
)

SAYING = frozenset(
    "said says say saying maintains maintained told tells added adds reported reports announced announces confirmed confirms "
    "claimed claims insisted insists stated states wrote writes replied answered explained noted notes acknowledged warned "
    "declared confessed revealed disclosed estimated estimates believes according asserted testified recounted".split()
)
SAID = frozenset("said says added adds insisted announced reported believes replied answered".split())
OPENING = frozenset("he she they it the a an its his their there one two no some both neither".split())  # begins a clause after "said"
BREAKS = frozenset("while although though but whereas because since".split())
CONJUNCTIONS = BREAKS | frozenset("and which who when where after as so".split())
VOICED = frozenset("expressed voiced confessed stated indicated declared repeated".split())
VOICING = VOICED | frozenset("has had have is are was were showed revealed".split())


AGREEING = frozenset(
    "accepted promised promises promise pledged pledges pledge vowed talks negotiations agreed agree agrees deal agreement accord truce "
    "ceasefire pact negotiated negotiating negotiate brokered commitment signed".split()
)
DEMANDING = frozenset("demanded demands demanding demand ordered urged urges urging warned called calls calling".split())
TERMS = {
    **dict.fromkeys("release released releasing free freed freeing".split(), "released"),
    **dict.fromkeys("exchange exchanged exchanging swap swapped swapping".split(), "exchanged"),
    **dict.fromkeys("withdraw withdrawal withdrawing pullout deploy deployment deploying deployed send sending".split(), "deployed"),
    **dict.fromkeys("evacuate evacuated evacuation passage resettle resettled leave".split(), "displaced"),
    **dict.fromkeys("repatriate repatriated repatriation".split(), "repatriated"),
}
TERM_PEOPLE = {
    "released": CAPTIVES
    | frozenset("comrades fighters rebels pilots activists journalists monks soldiers people men women children detained held".split()),
    "exchanged": CAPTIVES | {"bodies", "remains", "soldiers", "dead"},
    "deployed": frozenset("troops soldiers forces personnel peacekeepers".split()),
    "displaced": frozenset("people civilians residents fighters evacuees villagers families refugees rebels".split()),
    "repatriated": CAPTIVES | frozenset("bodies refugees remains soldiers".split()),
}
