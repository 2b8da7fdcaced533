"""The nouns that speak or act in reports, what may stand before them, and the words that are never a name."""


def _table(**sorts: str) -> dict[str, str]:
    return {word: sort for sort, words in sorts.items() for word in words.split()}


# Head nouns of a speaker, by the sort of actor they make.
HEADS = _table(
    # one person, often named right after or before: "President A B", "A B, a lawmaker"
    person="""recruit conscript serviceman trooper sailor pilot president premier minister rep representative sen senator gen general
    maj major col colonel lt lieutenant capt captain sgt
    sergeant adm admiral brig spokesman spokeswoman spokesperson lawmaker legislator congressman congresswoman deputy chief commander
    secretary
    ambassador envoy mr mrs ms dr professor prof king prince sheikh ayatollah pope archbishop bishop father chairman chairwoman director
    leader governor gov mayor head official diplomat doctor journalist reporter correspondent activist resident witness analyst expert
    researcher podcaster coordinator commissioner rapporteur negotiator prosecutor judge lawyer adviser advisor aide officer soldier captive
    prisoner pow fighter rebel militant source politician parliamentarian mp historian economist strategist pollster candidate nominee
    survivor villager farmer driver woman man teenager relative mother father brother sister son daughter wife widow husband neighbour
    neighbor
    author editor columnist host anchor speaker attorney sheriff congressman chancellor nurse medic surgeon volunteer worker veteran
    operative brigadier cleric prelate clergyman headmistress headmaster
    donor voter supporter critic student teacher scholar owner manager executive founder president-elect interpreter translator detainee
    person elder member caller ombudsman ombudswoman paramedic midwife bystander passer-by shopkeeper trader fisherman herder pastor imam
    superintendent inspector coroner engineer pathologist administrator deserter defector hostage refugee evacuee migrant visitor
    interrogator employee staffer investigator detective monk consul attache undertaker""",
    # several, unnamed
    people="""recruits conscripts servicemen sailors pilots officials lawmakers legislators sources spokesmen spokespersons
    spokespeople diplomats doctors journalists reporters
    activists residents witnesses analysts experts researchers soldiers captives prisoners pows fighters rebels guerrillas militants
    insurgents
    leaders commanders officers generals ministers aides negotiators prosecutors monitors observers rescuers medics investigators
    authorities troops civilians villagers survivors relatives families peasants people politicians mps senators representatives
    allies separatists terrorists subversives gunmen opponents critics supporters advisers workers historians refugees evacuees
    republicans democrats conservatives liberals pundits voters economists strategists scientists scholars lawyers attorneys students
    women men
    parents friends members staffers delegates donors candidates detainees elders neighbors neighbours volunteers nurses teachers
    paramedics interrogators visitors envoys judges clerics imams priests bishops colleagues comrades bystanders onlookers passers-by
    locals inhabitants townspeople farmers herders drivers traders shopkeepers fishermen migrants hostages deserters defectors
    administrators engineers employees firefighters coroners undertakers""",
    office="""ministry government administration army navy military police parliament embassy consulate court office command headquarters
    regime presidency cabinet department council commission committee directorate staff intelligence authority kremlin junta senate
    congress guard bureau""",
    organisation="""agencies ministries institutions groups hospitals charities offices governments armies services organisations
    organizations agency service institute observatory organisation organization coalition alliance association foundation union network
    committees missions mission clinic clinics morgue mortuary archdiocese diocese tribunal secretariat consortium academy college
    centre
    center university company corporation corp monitor mission hospital church charity ngo watchdog federation campaign party think-tank""",
    group="""front militia guerrilla movement forces force brigade battalion group insurgency opposition unit units detachment
    division regiment wing""",
    outlet="""newspapers outlets newspaper daily broadcaster station channel radio website magazine outlet television media press
    tabloid weekly""",
    thing="""report reports statement communique video footage memo memos document documents letter note notes briefing transcript
    analysis assessment study survey poll polls statistics figures data investigation inquiry review article story interview post tweet
    bulletin dispatch dispatches census recording images photos photographs film diary diaries record records tally toll count estimate
    estimates intercept intercepts leaflet reckoning arithmetic wording calculation calculations announcement comment comments remark
    remarks
    tallies surveys studies assessments database update updates table tables chart
    testimony research findings release paper piece editorial account accounts speech dossier press-release""",
)
# What may stand between the determiner and the head.
MODIFIERS = frozenset(
    """senior top unnamed anonymous another former then acting deputy vice prime first chief general assistant military defence
    defense foreign
    interior     intelligence regional local national federal state security public health justice emergency armed air ground naval special
    rebel government official opposition independent international western european eastern northern southern central main joint
    high supreme ruling pro-government pro-russian pro-iranian separatist islamist kurdish arab shiite sunni jihadist extremist
    guerrilla clandestine
    leftist rightist ultrarightist communist medical hospital human rights monitoring rescue relief aid humanitarian war
    presidential parliamentary diplomatic police army navy border coast secret spy press media news staff political social senior-level
    written joint latest recent previous earlier new same other second third one two three four several many some most own
    unidentified captured wounded young old older younger surviving u.s.-led us-led american-led saudi-led iran-backed us-backed u.s.-backed
    kurdish-led british-based britain-based london-based uk-based un-backed un high-ranking retired veteran long-time longtime
    religious tribal
    provincial municipal city district village town civil party republican democratic conservative liberal white black
    preliminary interim internal official detailed leaked confidential final initial annual daily weekly monthly closed-door joint
    prosecutor defense-ministry forensic relations legal technical anti-government resistance paramilitary peacekeeping pro-regime
    unconfirmed""".split()
)
DETERMINERS = frozenset("the a an this these those his her its their our my any every each no both all".split())
PRONOUNS = {
    **dict.fromkeys(("he", "she"), "person"),
    **dict.fromkeys(("they", "we"), "people"),
    **dict.fromkeys(("it",), "office"),
    "i": "person",
    "who": "relative",
    "which": "relative",
}
# Capitalised at the start of a sentence without being a name, and never part of one.
NEVER_NAMES = frozenset(
    """a an the this that these those he she it they we i you his her its their our my who whom whose which what when where why how
    and or but nor yet so if because since while whereas although though as until unless before after once whether
    in on at by for from to of with without within into onto over under about above across against along among around behind below
    between beyond despite during except inside like near off out outside past per through throughout toward towards upon via
    is are was were be been being am do does did has have had will would shall should can could may might must
    not no neither none both either all any each every some many much more most several few fewer less least other others another such
    one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands millions
    also just only even still already then there here now today yesterday tomorrow tonight however meanwhile moreover furthermore
    separately earlier later recently previously instead indeed perhaps according citing quoting asked given speaking nearly almost roughly
    approximately up down yes monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec meanwhile thus hence again never ever too very well between updated mr mrs ms dr that's it's there's he's she's i'm
    i've i'd we're they're don't can't won't isn't let let's please thank thanks last next same new breaking overall
    total following based under amid unlike unverified additionally finally first second third how's what's""".split()
)
# "the Army's press office" speaks for the army.
VOICES = frozenset(
    "spokesman spokeswoman spokesperson spokesmen spokespersons spokespeople official officials representative representatives press "
    "office statement report communique sources source".split()
)
ABBREVIATED = frozenset("rep sen gen maj col lt capt sgt adm brig mr mrs ms dr prof gov".split())
# What a name may follow where every letter is a capital.
TITLES = ABBREVIATED | frozenset(
    "president premier minister representative senator general major colonel lieutenant captain sergeant admiral spokesman spokeswoman "
    "spokesperson lawmaker commander secretary ambassador king prince sheikh ayatollah pope archbishop bishop father director leader "
    "governor mayor chief deputy doctor professor judge brigadier".split()
)
CAPTIVES = frozenset("captive captives prisoner prisoners pow pows detainee detainees".split())
ARMED = frozenset("rebels guerrillas insurgents militants separatists".split())
