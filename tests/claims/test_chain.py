"""Any passage can be traced to its origin: publisher first, whoever passed it on, last the one who asserts it."""

import pytest

from onrecord.claims.chain import Chain, trace
from onrecord.languages.en.actors import find_actors
from onrecord.languages.en.attributions import find_attributions
from onrecord.languages.en.times import find_times
from onrecord.languages.en.tokens import split
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

# A passage whose source was named in an earlier sentence | is it carried?
CARRYING = """
The navy said six men drowned. [Another nine were injured].  | yes
The navy said six men drowned. [The storm ended at noon].    | no
The navy said six men drowned.¶[Another nine were injured].  | no
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


def test_what_a_lawmaker_tells_after_a_closed_briefing_is_the_services_word() -> None:
    text = "[Ninety sailors drowned], said Rep. Lee Seong-kweun. Lee was speaking after a closed-door NIS briefing."
    found = traced("Delta Post", text)
    assert names(found) == "Delta Post > Lee Seong-kweun > National Intelligence Service"
    assert found.evidence == "briefing"
