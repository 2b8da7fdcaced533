"""Verbs that attribute: each with the certainty it commits its speaker to and a sentence that uses it."""

from dataclasses import dataclass
from functools import cache

from onrecord.records.words import Certainty

# lemma, with irregular forms after a colon | certainty | example. These take a clause: "X said that ...", "..., X said".
SPEECH = """
say:says,said,saying|asserted|The depot commander said that four drivers had died
tell:tells,told,telling|asserted|The mayor told the town council that nine people were missing
report|asserted|The border guard reported six arrests
announce|asserted|The ministry announced that two prisoners had been freed
confirm|confirmed|The army confirmed that one sapper was killed
acknowledge|confirmed|The command acknowledged that eleven crewmen had drowned
admit|confirmed|The rebels admitted that they had lost thirty fighters
concede|confirmed|The minister conceded that the convoy had been hit
recognise:recognise,recognize,recognises,recognizes,recognised,recognized,recognising,recognizing|confirmed|\
The army recognised that nine men were missing
state:stated,stating,states|asserted|The bulletin stated that five villagers were hurt
add|asserted|The nurse added that two more had died overnight
note|asserted|The auditor noted that eight names were missing
claim|asserted|The rebels claimed that they had killed forty men
assert|asserted|The governor asserted that no one was detained
insist|asserted|The colonel insisted that his men had left
maintain|asserted|The embassy maintained that all its staff were safe
declare|asserted|The junta declared that the uprising was over
explain|asserted|The surgeon explained that most of the wounded were children
reiterate|asserted|The spokesman reiterated that only trucks were lost
repeat|asserted|The envoy repeated that nobody had been released
stress|asserted|The agency stressed that the count was unfinished
emphasise:emphasise,emphasize,emphasises,emphasizes,emphasised,emphasized,emphasising,emphasizing|asserted|\
The doctor emphasised that more beds were needed
indicate|asserted|The documents indicated that ninety recruits had deserted
reveal|asserted|The letter revealed that six officers had been shot
disclose|confirmed|The navy disclosed that three divers were missing
detail|asserted|The envoy detailed how the patrol was ambushed
specify:specify,specifies,specified,specifying|asserted|The prosecutor specified that two of them were minors
clarify:clarify,clarifies,clarified,clarifying|asserted|The office clarified that the dead were miners
testify:testify,testifies,testified,testifying|asserted|The driver testified that he saw twelve bodies
recall|asserted|The midwife recalled that the shelling began at noon
recount|asserted|The farmer recounted how eight neighbours were led away
relate|asserted|The sailor related that the ship went down in minutes
describe|asserted|The widow described how the men were taken
write:writes,wrote,written,writing|asserted|The governor wrote that five people had died
tweet|asserted|The minister tweeted that the crew was free
post|asserted|The mayor posted that the bridge had fallen
publish|asserted|The paper published that twelve had died
reply:reply,replies,replied,replying|asserted|The captain replied that he had seen no one
answer|asserted|The prisoner answered that he wished to go home
respond|asserted|The consul responded that the list was wrong
remark|asserted|The general remarked that the losses were light
observe|asserted|The monitor observed that both sides had fired
comment|asserted|The analyst commented that the figure was too low
mention|asserted|The priest mentioned that forty families had fled
continue|asserted|The witness continued that nobody had helped
argue|asserted|The lawyer argued that the men were civilians
contend|asserted|The commission contended that the order was illegal
allege|asserted|The group alleged that seventeen men were executed
charge|asserted|The opposition charged that the toll was hidden
complain|asserted|The villagers complained that nobody had warned them
count|asserted|The observatory counted 61 dead in the suburb
tally:tally,tallies,tallied,tallying|asserted|The hospital tallied 14 wounded
list|asserted|The embassy listed 230 missing
record|asserted|The institute recorded 48 strikes
document|asserted|The archive documented 19 killings
register|asserted|The agency registered 4,000 new refugees
correct|asserted|The navy corrected its first count of nine
verify:verify,verifies,verified,verifying|confirmed|The mission verified 75 civilian deaths
establish|confirmed|The inquiry established that two guards had fired
determine|asserted|The coroner determined that three had drowned
conclude|asserted|The panel concluded that the school was hit by mistake
find:finds,found,finding|asserted|The inquest found that nine people had suffocated
show:shows,showed,shown,showing|asserted|The footage showed that two men had surrendered
learn:learns,learned,learnt,learning|asserted|The paper learned that five officers had been dismissed
inform|asserted|The garrison informed the press that one man had died
brief|asserted|The deputy briefed members that losses were rising
notify:notify,notifies,notified,notifying|asserted|The battalion notified the parents that their son was missing
caution|asserted|The agency cautioned that the count was incomplete
warn|asserted|The governor warned that the dam could fail
estimate|estimated|The institute estimated that 7,000 had fled
assess|estimated|The service assessed that a third of the force was lost
calculate|estimated|The analysts calculated that 90 men fell a day
reckon|estimated|The colonel reckoned that half the unit was gone
speak:speaks,spoke,spoken,speaking|asserted|The spy agency has spoken of 8,000 recruits
talk|asserted|The colonel talked of twenty dead
work|asserted|The institute works from the army's list
draw:draws,drew,drawn,drawing|asserted|The study draws on hospital lists
rely:relies,relied,relying|asserted|The agency relies on village elders
point|asserted|The auditor pointed out that the lists differ
give:gives,gave,given,giving|asserted|The navy gave 1,100 as the toll
issue|asserted|The clinic issued a toll of 38
raise:raises,raised,raising|asserted|The police raised the toll to 12
revise:revises,revised,revising|asserted|The hospital revised its count to 19
arrive:arrives,arrived,arriving|asserted|The families arrived at 98 dead
put:puts,put,putting|asserted|The hospital put the number of wounded at 63
believe|believed|The ministry believed that ten men had drowned
think:thinks,thought,thinking|believed|The captain thought that the guide had fled
suspect|believed|The police suspected that four more were buried
suggest|believed|The survey suggested that one family in five had left
imply:imply,implies,implied,implying|asserted|The remark implied that the brigade was destroyed
predict|predicted|The agency predicted that 30,000 would flee
forecast:forecasts,forecast,forecasting|predicted|The office forecast that the toll would double
expect|predicted|The hospital expected that more would die
anticipate|predicted|The agency anticipated that 9,000 would cross
fear|believed|Rescuers feared that twenty more were trapped
deny:deny,denies,denied,denying|denied|The army denied that it had shelled the market
reject|denied|The ministry rejected the claim that its troops had fled
dismiss|denied|The kremlin dismissed the report that its ships had sunk
dispute|denied|The government disputed that so many had died
refute|denied|The embassy refuted the report that its guards had fired
broadcast:broadcasts,broadcast,broadcasting|asserted|The station broadcast that the town had fallen
quip:quips,quipped,quipping|asserted|The senator quipped that nobody was counting
boast|asserted|The rebels boasted that they had captured ninety men
swear:swears,swore,sworn,swearing|asserted|The guard swore that the gate was shut
agree|asserted|The generals agreed that the line had broken
assure|asserted|The consul assured the families that the crew was safe
remind|asserted|The judge reminded the court that six had died
tout|asserted|The governor touted that crime had fallen
confess|asserted|The deserter confessed that he had run
lament|asserted|The bishop lamented that so many had died
underscore|asserted|The report underscored that the toll was provisional
highlight|asserted|The study highlighted that most were under ten
underline|asserted|The envoy underlined that talks went on
"""
# These take an object and show a stance rather than say what happened; a count in their object is not on their word.
STANCE = """
call|asserted|The envoy called the raid a crime
criticise:criticise,criticize,criticises,criticizes,criticised,criticized,criticising,criticizing|asserted|\
The bishop criticised the blockade
condemn|asserted|The council condemned the bombing
accuse|asserted|The governor accused the militia of theft
blame|asserted|The mayor blamed the rebels
praise|asserted|The general praised his drivers
welcome|asserted|The agency welcomed the truce
urge|asserted|The envoy urged both sides to stop
demand|asserted|The families demanded the truth
request|asserted|The town requested tents
propose|asserted|The envoy proposed a truce
promise|asserted|The minister promised help
pledge|asserted|The donors pledged more tents
vow|asserted|The general vowed revenge
threaten|asserted|The militia threatened to shell the port
offer|asserted|The garrison offered to surrender
endorse|asserted|The party endorsed the plan
support|asserted|The villagers support the truce
oppose:opposes,opposed,opposing|asserted|The union opposed the draft
want|asserted|The captain wants to go home
hope|asserted|The widow hopes to return
wish|asserted|The conscript wishes to stay
plan|asserted|The army plans to withdraw
question|asserted|The editor questioned the figure
ask|asserted|The lawyer asked whether the list was complete
discuss|asserted|The ministers discussed the swap
defend|asserted|The minister defended the raid
denounce|asserted|The union denounced the arrests
decry:decry,decries,decried,decrying|asserted|The bishop decried the siege
slam:slam,slams,slammed,slamming|asserted|The envoy slammed the embargo
blast|asserted|The senator blasted the delay
mock|asserted|The rebels mocked the offer
cite|asserted|The clerk cited the register
quote|asserted|The station quoted the captain
seek:seeks,sought,seeking|asserted|The town sought a truce
decide|asserted|The council decided to leave
prefer:prefers,preferred,preferring|asserted|The recruits preferred to wait
refuse|asserted|The garrison refused to leave
decline|asserted|The ministry declined to comment
worry:worry,worries,worried,worrying|asserted|The nurse worried about the winter
advise|asserted|The embassy advised its citizens to leave
order|asserted|The governor ordered the evacuation
challenge|asserted|The lawyer challenged the list
compare|asserted|The priest compared the siege to a famine
identify:identify,identifies,identified,identifying|asserted|The clerk identified the driver
name|asserted|The prosecutor named two suspects
express|asserted|The envoy expressed regret
thank|asserted|The colonel thanked the villagers
appeal|asserted|The mayor appealed for blood
echo:echoes,echoed,echoing|asserted|The deputy echoed the warning
signal:signals,signalled,signaled,signalling|asserted|The junta signalled its readiness
favour:favour,favor,favours,favors,favoured,favored,favouring,favoring|asserted|The elders favoured a truce
portray|asserted|The station portrayed the raid as a triumph
characterise:characterise,characterize,characterises,characterizes,characterised,characterized|asserted|\
The envoy characterised the talks as hard
"""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying: its lemma, what it commits to, whether it only shows a stance, and a sentence."""

    lemma: str
    certainty: Certainty
    stance: bool
    example: str


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a cue: base, s, past or ing."""

    cue: Cue
    shape: str


def _cues(table: str, *, stance: bool) -> list[tuple[Cue, tuple[str, ...]]]:
    found = []
    for line in table.strip().splitlines():
        head, certainty, example = line.split("|")
        lemma, _, irregular = head.partition(":")
        found.append((Cue(lemma, Certainty(certainty), stance, example), tuple(irregular.split(",")) if irregular else ()))
    return found


CUES = tuple(_cues(SPEECH, stance=False) + _cues(STANCE, stance=True))


@cache
def verb_forms() -> dict[str, Form]:
    """Every printed form, in lower case -> which cue it is and in which shape."""
    found: dict[str, Form] = {}
    for cue, irregular in CUES:
        for form in (cue.lemma, *(irregular or _regular(cue.lemma))):
            found[form] = Form(cue, _shape(form, cue.lemma))
    return found


def _regular(lemma: str) -> tuple[str, ...]:
    """The forms of a regular verb; "admit" doubles its t."""
    if lemma == "admit":
        return ("admits", "admitted", "admitting")
    stem = lemma.removesuffix("e")
    hissing = lemma.endswith(("s", "sh", "ch"))
    return (lemma + ("es" if hissing else "s"), stem + "ed", stem + "ing")


def _shape(form: str, lemma: str) -> str:
    if form == lemma:
        return "past" if lemma in ("put", "forecast", "broadcast") else "base"
    if form.endswith(("ize", "or")):
        return "base"
    if form.endswith("ing"):
        return "ing"
    return "s" if form.endswith("s") else "past"
