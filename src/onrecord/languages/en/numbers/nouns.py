"""Nouns for people, and the category a recorder would write for them."""

# A category to each line: its nouns as singular/plural, or one form where singular and plural are alike or only one is used.
TABLE = """
soldiers|soldier/soldiers trooper/troopers conscript/conscripts recruit/recruits infantryman/infantrymen serviceman/servicemen
soldiers|servicewoman/servicewomen serviceperson/servicepersons paratrooper/paratroopers marine/marines commando/commandos
soldiers|sniper/snipers gunner/gunners ranger/rangers troops gi/gis private/privates sergeant/sergeants corporal/corporals
soldiers|reservist/reservists draftee/draftees mercenary/mercenaries legionnaire/legionnaires guardsman/guardsmen sailor/sailors
soldiers|airman/airmen seaman/seamen tankman/tankmen sapper/sappers defender/defenders invader/invaders occupier/occupiers
soldiers|warrior/warriors cadet/cadets veteran/veterans deserter/deserters stormtrooper/stormtroopers artilleryman/artillerymen
soldiers|rifleman/riflemen cavalryman/cavalrymen musketeer/musketeers enlistee/enlistees reinforcements
officers|officer/officers lieutenant/lieutenants captain/captains colonel/colonels major/majors general/generals admiral/admirals
officers|commander/commanders cmdr/cmdrs instructor/instructors adviser/advisers advisor/advisors
pilots|pilot/pilots aviator/aviators crewman/crewmen crewmember/crewmembers copilot/copilots navigator/navigators
fighters|fighter/fighters combatant/combatants gunman/gunmen militiaman/militiamen
fighters|partisan/partisans irregular/irregulars assailant/assailants attacker/attackers bomber/bombers peshmerga mujahideen mujahedeen
fighters|mujahedin mujahid fedayeen volunteer/volunteers jihadist/jihadists jihadi/jihadis hijacker/hijackers raider/raiders
fighters|sicario/sicarios operative/operatives separatist/separatists paramilitary/paramilitaries
guerrillas|guerrilla/guerrillas guerilla/guerillas
rebels|rebel/rebels insurgent/insurgents contra/contras secessionist/secessionists
militants|militant/militants terrorist/terrorists extremist/extremists islamist/islamists subversive/subversives extremista/extremistas
militants|bandit/bandits criminal/criminals delinquent/delinquents gangster/gangsters suspect/suspects smuggler/smugglers
militants|pirate/pirates trafficker/traffickers
police|policeman/policemen policewoman/policewomen police gendarme/gendarmes constable/constables cop/cops patrolman/patrolmen
police|detective/detectives bodyguard/bodyguards guard/guards watchman/watchmen escort/escorts agent/agents
civilians|civilian/civilians noncombatant/noncombatants bystander/bystanders
children|child/children kid/kids boy/boys girl/girls baby/babies infant/infants toddler/toddlers minor/minors youngster/youngsters
children|teenager/teenagers adolescent/adolescents schoolchild/schoolchildren schoolboy/schoolboys schoolgirl/schoolgirls
children|orphan/orphans newborn/newborns pupil/pupils son/sons daughter/daughters grandchild/grandchildren
women|woman/women mother/mothers wife/wives widow/widows grandmother/grandmothers sister/sisters girlfriend/girlfriends
men|man/men
people|person/people people persons individual/individuals adult/adults youth/youths human/humans inhabitant/inhabitants
people|citizen/citizens national/nationals compatriot/compatriots foreigner/foreigners lives soul/souls others pilgrim/pilgrims
people|worshipper/worshippers worshiper/worshipers mourner/mourners shopper/shoppers customer/customers guest/guests tourist/tourists
people|spectator/spectators relative/relatives brother/brothers father/fathers husband/husbands parent/parents cousin/cousins
soldiers|scout/scouts grenadier/grenadiers bombardier/bombardiers
people|diver/divers climber/climbers
people|nephew/nephews uncle/uncles aunt/aunts sibling/siblings neighbor/neighbors neighbour/neighbours friend/friends elder/elders
people|pensioner/pensioners patient/patients survivor/survivors victim/victims martyr/martyrs casualty/casualties fatality/fatalities
people|member/members participant/participants occupant/occupants companion/companions colleague/colleagues comrade/comrades
people|supporter/supporters sympathizer/sympathizers sympathiser/sympathisers collaborator/collaborators believer/believers
people|christian/christians muslim/muslims jew/jews kurd/kurds arab/arabs druze alawite/alawites yazidi/yazidis shiite/shiites
people|sunni/sunnis houthi/houthis hutu/hutus tutsi/tutsis rohingya tamil/tamils chechen/chechens daghestani/daghestanis
people|darfuri/darfuris tuareg/tuaregs resident/residents villager/villagers settler/settlers
residents|townspeople townsfolk islander/islanders householder/householders dweller/dwellers homeowner/homeowners
workers|worker/workers employee/employees staffer/staffers staff laborer/laborers labourer/labourers miner/miners
workers|technician/technicians engineer/engineers driver/drivers chauffeur/chauffeurs mechanic/mechanics fisherman/fishermen
workers|contractor/contractors waiter/waiters cook/cooks electrician/electricians builder/builders banker/bankers
workers|businessman/businessmen businesswoman/businesswomen trader/traders merchant/merchants shopkeeper/shopkeepers vendor/vendors
workers|operator/operators secretary/secretaries firefighter/firefighters fireman/firemen rescuer/rescuers paramedic/paramedics
workers|specialist/specialists expert/experts trucker/truckers personnel crew
farmers|farmer/farmers peasant/peasants herder/herders campesino/campesinos shepherd/shepherds farmworker/farmworkers
farmers|pastoralist/pastoralists rancher/ranchers
medics|doctor/doctors nurse/nurses medic/medics surgeon/surgeons physician/physicians health-worker/health-workers
aid workers|aid-worker/aid-workers humanitarian/humanitarians
peacekeepers|peacekeeper/peacekeepers
observers|observer/observers
journalists|journalist/journalists reporter/reporters photographer/photographers cameraman/cameramen correspondent/correspondents
journalists|editor/editors newsman/newsmen blogger/bloggers
students|student/students schoolmate/schoolmates undergraduate/undergraduates
teachers|teacher/teachers professor/professors lecturer/lecturers schoolteacher/schoolteachers academic/academics
clergy|priest/priests nun/nuns bishop/bishops monk/monks imam/imams cleric/clerics pastor/pastors jesuit/jesuits
clergy|missionary/missionaries clergyman/clergymen archbishop/archbishops deacon/deacons rabbi/rabbis seminarian/seminarians
clergy|sheikh/sheikhs
officials|official/officials mayor/mayors judge/judges governor/governors minister/ministers politician/politicians deputy/deputies
officials|councilman/councilmen councillor/councillors senator/senators lawmaker/lawmakers legislator/legislators
officials|congressman/congressmen diplomat/diplomats ambassador/ambassadors consul/consuls magistrate/magistrates
officials|prosecutor/prosecutors lawyer/lawyers attorney/attorneys candidate/candidates leader/leaders chief/chiefs director/directors
officials|president/presidents manager/managers executive/executives spokesman/spokesmen aide/aides bureaucrat/bureaucrats
activists|activist/activists protester/protesters protestor/protestors demonstrator/demonstrators unionist/unionists marcher/marchers
activists|dissident/dissidents striker/strikers rioter/rioters picketer/picketers
passengers|passenger/passengers traveler/travelers traveller/travellers commuter/commuters motorist/motorists pedestrian/pedestrians
passengers|cyclist/cyclists motorcyclist/motorcyclists bus-passenger/bus-passengers
captives|captive/captives prisoner/prisoners pow/pows hostage/hostages detainee/detainees inmate/inmates internee/internees
captives|convict/convicts abductee/abductees kidnappee/kidnappees
defectors|defector/defectors
displaced people|refugee/refugees evacuee/evacuees displaced idp/idps migrant/migrants deportee/deportees returnee/returnees
displaced people|asylum-seeker/asylum-seekers exile/exiles escapee/escapees
"""
SPECIAL = {"refugees": "refugees", "refugee": "refugees", "evacuees": "evacuees", "evacuee": "evacuees"}


def _rows() -> tuple[tuple[str, str, str], ...]:
    """Singular, plural and category of each noun."""
    rows = []
    for line in TABLE.strip().splitlines():
        category, _, nouns = line.partition("|")
        for pair in nouns.split():
            singular, _, plural = pair.partition("/")
            rows.append((singular, plural or singular, category))
    return tuple(rows)


# Only of several people, so that "a troops" is none.
PLURAL_ONLY = frozenset("troops people persons lives police personnel staff crew reinforcements displaced townspeople townsfolk".split())
PEOPLE_NOUNS: dict[str, str] = {form: SPECIAL.get(form, category) for singular, plural, category in _rows() for form in (plural, singular)}
MANY_PEOPLE = frozenset(plural for _, plural, _ in _rows())
ONE_PERSON = frozenset(singular for singular, _, _ in _rows()) - PLURAL_ONLY
# Also adjectives: "a major clash", "a minor wound", "a general strike".
ADJECTIVAL = frozenset(
    "major minor general private national individual human regular volunteer criminal suspect veteran adult exile".split()
)
FAMILIES = frozenset(("family", "families", "household", "households"))
BODIES = frozenset(("body", "bodies", "corpse", "corpses", "remains", "cadaver", "cadavers", "coffins", "graves"))
CASUALTIES = frozenset(("casualty", "casualties", "fatality", "fatalities", "death", "deaths", "injury", "injuries"))
# What befell people, where it stands for the people: "300 killed", "100 dead".
OUTCOMES = frozenset(
    "killed wounded injured dead missing captured hurt slain displaced detained arrested kidnapped abducted hospitalized hospitalised "
    "maimed homeless martyred casualties fatalities deaths injuries casualty fatality death".split()
)
