"""Any passage can be traced to its origin: publisher first, whoever passed it on, last the one who asserts it."""

import pytest

from onrecord.claims.chain import Chain, trace
from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.languages.en.voices.actors import find_actors
from onrecord.languages.en.voices.attributions import find_attributions
from onrecord.records.reading import Reading
from onrecord.records.text import Document, Span

# publisher | the text with the passage in brackets | the chain | certainty
CHAINS = """
Delta Post | The flood came at noon. [Nine cows drowned].                                                     | Delta Post | asserted
Delta Post | [Nine guards drowned], the harbour police said.                                                  | Delta Post > harbour police | asserted
Delta Post (AFP) | [Nine guards drowned], the harbour police said.                                            | Delta Post > AFP > harbour police | asserted
Delta Post (AFP) | [Nine guards drowned] at noon.                                                             | Delta Post > AFP | asserted
Delta Post (copy) | [Nine guards drowned] at noon.                                                            | Delta Post (copy) | asserted
Delta Post | A deputy says the navy counts [ninety survivors].                                                | Delta Post > deputy > navy | asserted
Delta Post | [Nine guards drowned], the harbour police said, Reuters reported.                                | Delta Post > Reuters > harbour police | asserted
Delta Post | Citing the navy, Mayor Anna Kovacs said [some forty are believed to have deserted].              | Delta Post > Anna Kovacs > navy | believed
Delta Post | NATO and Kyiv both say [forty barges crossed].                                                   | Delta Post > NATO + Ukraine | asserted
Delta Post | The rebels claimed the ambush, which [killed four guards].                                       | Delta Post | asserted
Delta Post | The rebels said [six fell]; the army said [four] fell.                                           | Delta Post > rebels | asserted
Delta Post | The navy warned that [ninety could be adrift by May] if the storm lasts.                         | Delta Post > navy | conditional
Delta Post | The navy said [it might send thirty divers].                                                     | Delta Post > navy | predicted
Delta Post | The navy announced on Monday that [two smugglers had been captured].                             | Delta Post > navy | confirmed
Delta Post | The toll in the port, [forty], is wrong, the union said. --Reuters                               | Delta Post > Reuters > union | asserted
- | KAMPALA, May 3 (AFP) -- [Nine guards drowned].                                                            | publisher > AFP | asserted
""".strip().splitlines()

# Where the speaker stands elsewhere than right before a plain "said" | the chain behind the publisher
SPEAKERS = """
[Nine guards drowned], the harbour police said late on Sunday in a written statement, and six are missing.      | harbour police
[Nine guards drowned], a port official who asked not to be named told Reuters.                                    | Reuters > port official
[Nine guards drowned], a person familiar with the talks said.                                                      | person
The harbour police issued a [toll of 38].                                                                          | harbour police
The harbour police issued a warning as [nine guards drowned].                                                      |
Later the harbour police raised [the dead to three].                                                               | harbour police
The harbour police raised a flag after [nine guards drowned].                                                      |
Neighbours arrived at [98 dead].                                                                                   | neighbours
Neighbours arrived at the gate where [nine guards drowned].                                                        |
The harbour police gave [the dead as 62].                                                                          | harbour police
Brigadier Anton Vale spoke of rain. Later the brigadier said [nine guards drowned].                                | Anton Vale
Bishop Anton Vale arrived. "[Nine guards drowned]," the prelate said.                                              | Anton Vale
[Nine guards drowned], neighbours said.                                                                            | neighbours
[Nine guards drowned], its ombudsman told AFP.                                                                     | AFP > ombudsman
[Nine guards drowned], a nurse at the town's clinic said by phone; the rest were moved inland.                     | nurse
Nine guards drowned, a nurse at the town's clinic said; [the rest] were moved inland.                              | nurse
Nine guards drowned, the navy said, [raising the toll to 40].                                                      | navy
Six drowned, the navy said; [nine] did, the union said.                                                            | union
A harbour master, though, said [nine guards] had drowned.                                                          | harbour master
The navy, for its part, said [nine guards] had drowned.                                                            | navy
“[Nine guards] drowned,” the harbour chief told reporters as he left, “and six are missing.”                       | harbour chief
“We counted the boats,” Peter Mbeki, the harbour chief, told Reuters. “[Nine men were dead] in the first.”         | Reuters > Peter Mbeki
Peter Mbeki, the harbour chief, was blunt: “[Nine men were dead] in the first boat.”                               | Peter Mbeki
The harbour chief put it bluntly. “[Nine men] are dead.”                                                           | harbour chief
“[Nine men were dead] in the first boat. We took them ashore,” Peter Mbeki said.                                   | Peter Mbeki
“[Nine men were dead] in the first boat.” That is how Peter Mbeki, the harbour chief, put it.                      | Peter Mbeki
[Nine guards] were freed, said a Red Cross spokeswoman, Anna Kovacs.                                               | Anna Kovacs
Save the Children said [nine guards] were freed.                                                                   | Save the Children
Harbour police: [nine guards] dead                                                                                 | Harbour police
[Nine guards] dead in storm: navy                                                                                  | navy
Luanda: [nine guards] drowned, rescue workers say.                                                                 | rescue workers
LUANDA: [Nine guards] drowned, rescue workers say.                                                                 | rescue workers
[Nine guards drowned], according to Kenyan tallies, while six were hurt.                                           | Kenya
Nine guards drowned, according to the ministry's latest count; [four] were hurt.                                   | ministry
[Nine guards drowned], according to U.N. estimates.                                                                | United Nations
[Nine guards drowned], figures from the government show.                                                           | government
[Nine guards drowned], the ministry's latest count shows.                                                          | ministry
[Nine guards drowned], army figures show.                                                                          | army
A Boat Watch survey found [nine guards] had drowned.                                                               | Boat Watch
A military statement said [nine guards] had drowned.                                                               | military
The navy raised the number of drowned to [nine].                                                                   | navy
It is fewer than [the nine drowned] mentioned on Sunday by an unnamed officer.                                     | unnamed officer
Kenya and Uganda [swapped nine guards each] on Monday, both sides said.                                            | Kenya + Uganda
Of [the roughly 900 the navy says were sent], most are home.                                                       | navy
The governor denied a charge by a rights group in Luanda that [nine guards] had drowned.                        | governor > rights group
The Front for Coast Freedom (FCF) fell silent. On Friday the FCF said [nine guards] had drowned.                   | Front for Coast Freedom
The Contras claimed the raid. The rebels admitted [three dead].                                                    | Contras
State radio quoted a nurse. [Nine guards drowned], the TASS news agency quoted the navy as saying.                 | TASS > navy
A deputy spoke to reporters of [nine drowned].                                                                     | deputy
Police have found [nine bodies], a ministry source said.                                                           | ministry source
As many boats sank as first thought, and [nine guards drowned].                                                    | -
A ferry held two suspected smugglers; [nine guards drowned].                                                       | -
Neither Kenya nor Uganda has confirmed that [nine guards drowned].                                                 | -
""".strip().splitlines()

# A passage whose source was named in an earlier sentence | is it carried?
CARRYING = """
The navy said six men drowned. [Another nine were injured].  | yes
The navy said six men drowned. [The storm ended at noon].    | no
The navy said six men drowned.¶[Another nine were injured].  | no
The navy said six men drowned. Of these, [two were cooks].   | yes
The navy said six men drowned. Its divers saved [two cooks]. | yes
The navy said six men drowned. [One has a name on his coat]. | yes
The navy said six men drowned. The dead include [two cooks]. | yes
The navy said six men drowned. [Two were cooks].             | yes
The navy said six men drowned. [Some froze].                 | no
The navy said six men drowned. [Some were frozen].           | yes
The navy said six men drowned. [No cook was hurt].           | yes
The navy said six men drowned. By noon [two of those died].  | yes
The navy said six men drowned. [Their cook is missing].      | yes
The navy said six men drowned. [The boy died at dawn].       | yes
The navy said six men drowned. [Two cooks were found alive]. | no
The navy counts its dead:¶- [20] in the harbour              | yes
""".strip().splitlines()


def traced(publisher: str | None, marked: str) -> Chain:
    """The chain behind the first passage in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    tokens = split(text)
    actors, times = find_actors(tokens), find_times(tokens, None)
    document = Document(id="d", text=text, sha256="0", publisher=publisher)
    reading = Reading(document=document, tokens=tokens, times=times, actors=actors, attributions=find_attributions(tokens, actors, times))
    return trace(reading, Span(start, end))


def names(chain: Chain) -> str:
    """The chain on one line; people who speak together are joined by a plus."""
    return " > ".join(link.who if isinstance(link.who, str) else " + ".join(link.who) for link in chain.links)


@pytest.mark.parametrize("case", CHAINS)
def test_a_passage_leads_back_to_its_origin(case: str) -> None:
    publisher, marked, chain, certainty = (part.strip() for part in case.split("|"))
    found = traced(None if publisher == "-" else publisher, marked)
    assert (names(found), found.certainty) == (chain, certainty)


@pytest.mark.parametrize("case", SPEAKERS)
def test_whoever_speaks_is_found_wherever_they_stand(case: str) -> None:
    marked, chain = (part.strip() for part in case.split("|"))
    assert names(traced("Delta Post", marked)).removeprefix("Delta Post").removeprefix(" > ") == chain.strip("-")


def test_a_source_carried_over_has_no_printed_cue() -> None:
    found = traced("Delta Post", "The navy said six men drowned. [Another nine were injured].")
    assert (found.links[-1].who, found.links[-1].cue, found.links[-1].cue_start) == ("navy", None, None)


@pytest.mark.parametrize("case", CARRYING)
def test_a_source_is_carried_within_its_paragraph_and_only_where_the_sentence_goes_on(case: str) -> None:
    marked, carried = (part.strip() for part in case.replace("¶", "\n\n").split("|"))
    found = traced("Delta Post", marked)
    assert found.carried is (carried == "yes")
    assert names(found) == ("Delta Post > navy" if found.carried else "Delta Post")


def test_the_first_link_publishes_and_the_last_asserts() -> None:
    found = traced("Delta Post (AFP)", "A deputy told Reuters that [nine guards drowned].")
    assert [str(link.role) for link in found.links] == ["published_by", "relayed_by", "relayed_by", "asserted_by"]


def test_a_cue_is_the_exact_characters_of_the_text() -> None:
    marked = "On Monday the navy has also confirmed that [nine guards drowned]."
    link = traced("Delta Post", marked).links[-1]
    assert link.cue is not None
    assert marked.replace("[", "")[link.cue_start : link.cue_end] == link.cue
    assert link.cue.endswith("confirmed")


def test_the_words_in_a_quotation_belong_to_who_spoke_last() -> None:
    found = traced("Delta Post", "“The roof fell,” the guard said. “[Nine men are dead] and the cellar is full of water.”")
    assert names(found) == "Delta Post > guard"


def test_what_a_captive_says_on_a_film_comes_through_who_released_it() -> None:
    found = traced("Delta Post", "In a video the Polish government posted, one of the two prisoners says [that he wants to go home].")
    assert names(found) == "Delta Post > Polish government > captive"
    assert found.evidence == "video"


def test_lawmakers_hand_on_what_their_countrys_agency_told_the_session() -> None:
    told = "The NIS told a parliamentary committee that the ship was lost. "
    found = traced("Delta Post", told + "[Ninety sailors drowned], said Lee Seong-kweun, who attended the session.")
    assert names(found) == "Delta Post > Lee Seong-kweun > National Intelligence Service"
    other = traced("Delta Post", told + "In Washington, spokesman John Kirby said after the session that [ninety sailors drowned].")
    assert names(other) == "Delta Post > John Kirby"


def test_who_is_only_spoken_of_is_nobodys_he() -> None:
    text = "The captive told the visitor that an officer had promised him medals. [Two men] believed it, he said."
    assert names(traced("Delta Post", text)) == "Delta Post > captive"


def test_what_a_lawmaker_tells_after_a_closed_briefing_is_the_services_word() -> None:
    text = "[Ninety sailors drowned], said Rep. Lee Seong-kweun. Lee was speaking after a closed-door NIS briefing."
    found = traced("Delta Post", text)
    assert names(found) == "Delta Post > Lee Seong-kweun > National Intelligence Service"
    assert found.evidence == "briefing"
