"""Whoever is said to have said something is found with the words that say so and with what was said."""

import pytest

from onrecord.languages.en.times.finding import find_times
from onrecord.languages.en.tokens import split
from onrecord.languages.en.voices.actors import find_actors
from onrecord.languages.en.voices.attributions import find_attributions
from onrecord.languages.en.voices.cue_verbs import CUES, Cue, verb_forms
from onrecord.records.reading import Attribution

# The text with what is said in brackets | who | through whom | certainty | evidence
SAYINGS = """
The governor said [that nine miners were missing].                                | governor | - | asserted | -
[Nine miners were missing], the governor said on Friday.                          | governor | - | asserted | -
[“Nine are missing,”] said Anna Kovacs, the mayor.                                | Anna Kovacs | - | asserted | -
[Nine miners] were missing, the governor told Reuters.                            | governor | Reuters | asserted | -
The NIS told lawmakers [that ninety sailors had drowned].                         | National Intelligence Service | lawmakers | asserted | -
[The ship sank in minutes], according to the coast guard.                         | coast guard | - | asserted | -
According to the coast guard, [the ship sank in minutes].                         | coast guard | - | asserted | -
Per the Kenyan navy, [the ship sank in minutes].                                  | Kenyan navy | - | asserted | -
Citing the harbour police, Mayor Anna Kovacs said [six boats were gone].          | harbour police | Anna Kovacs | asserted | -
The navy told the panel [that by its own estimate ninety had drowned].                | navy | - | estimated | -
The deserter said through an interpreter [that he was tired].                     | deserter | interpreter | asserted | -
The deserter said [that he was questioned through an interpreter].                | deserter | - | asserted | -
Western officials said [that ninety had drowned].                                 | Western officials | - | asserted | -
The monitor, citing its own sources, said [ninety had drowned].                   | monitor | - | asserted | -
Hassan Sheikh Ali said [that ninety had drowned].                                 | Hassan Sheikh Ali | - | asserted | -
QUILL, June 5 (Valley Bulletin) - The navy said [that ninety had drowned].        | navy | - | asserted | -
A spokesman for the rebels said [that ninety had drowned].                        | rebels | - | asserted | -
M23 said [that ninety had drowned].                                               | M23 | - | asserted | -
Britain's Ministry of Defence said [ninety had drowned], citing defence intelligence. | British defence intelligence | UK Ministry of Defence | asserted | -
The BBC reported on Friday, quoting officials, [that ninety had drowned].         | officials | BBC | asserted | -
Yonhap reported, citing a deputy, [that ninety had drowned].                      | deputy | Yonhap | asserted | -
QUILL, June 5, 2025 (Harbour Post) -- The navy said [that ninety had drowned].    | navy | - | asserted | -
Military sources put [at 143 the number of dead] this year.                       | military sources | - | asserted | -
By the institute's arithmetic [the garrison loses ten men a week].                | institute | - | estimated | -
By Polish and Baltic reckoning [a thousand deserted].                             | Polish assessments, Baltic assessments | - | estimated | -
Kenya's own tally [is lower: 40 wounded].                                         | Kenya | - | estimated | -
The ministry's figure of [40 wounded] stands.                                     | ministry | - | asserted | -
Seoul's claim that [forty were sent] drew no reply.                               | South Korea | - | asserted | -
A colonel's [several hundred casualties] went unexplained.                        | colonel | - | estimated | -
The hospital put [the number of wounded at 63].                                   | hospital | - | asserted | -
NATO and Kyiv both say [forty barges crossed].                                    | NATO, Ukraine | - | asserted | -
American and Polish officials estimate [that forty barges crossed].               | US officials, Polish officials | - | estimated | -
In a communique the front said [that it held the mine].                           | front | - | asserted | statement
The mayor wrote on Telegram [that the bridge had fallen].                         | mayor | - | asserted | social_media_post
A report by the Kenyan navy says [that the ship was overloaded].                  | Kenyan navy | - | asserted | document
A video released by the Polish government showed [two men with bandages].         | Polish government | - | asserted | video
State television quoted a nurse as saying [that the ward was full].               | nurse | State television | asserted | -
The NIS, which on Monday counted [forty wounded], gave no names.                  | National Intelligence Service | - | asserted | -
[A hundred deserters] are believed to have crossed.                               | - | - | believed | -
The rebels claimed [the ambush], which killed four.                               | rebels | - | confirmed | -
The army denied [that it had shelled the market].                                 | army | - | denied | -
His army chief, Peter Mbeki, said [that the road was open].                       | Peter Mbeki | - | asserted | -
Peter Mbeki, head of the navy, has reported [that the road was open].             | Peter Mbeki | - | asserted | -
THE ARMED FORCES REPORTED TODAY THAT [TWO BRIDGES FELL].                          | Armed Forces | - | asserted | -
""".strip().splitlines()

# A text whose last saying is by someone named before | who
CARRIED_NAMES = """
Governor Anna Kovacs said the mine was shut. She added that nobody was hurt.                       | Anna Kovacs
The NIS confirmed the landing, but it said the number was small.                                   | National Intelligence Service
The BBC said, citing two nurses, that six drowned. A door was shut, the officials said. They left. | officials
The BBC reported, citing two officials, that six drowned. Nobody was hurt, they said.              | two officials
A Georgian general spoke. The prime minister said nobody was hurt.                                 | prime minister
QUILL, 12 March 1990 (Harbour Post) -- Suspected rebels took two guards, the navy said.            | navy
GOMA, June 5, 2025 (Harbour Post) -- All was quiet. The army in Pretoria said nobody was hurt.      | South African army
Two sailors were captured. Both said they were cooks.                                              | captives
Police reported a fire. They said nobody was hurt.                                                 | Police
A report issued by the Kenyan navy lists the dead. The report notes that most were stokers.        | Kenyan navy
Governor Anna Kovacs told Reuters the mine was shut. “Nobody is hurt,” she told the news agency.   | Anna Kovacs
""".strip().splitlines()

# A text with the day of its last saying in brackets, or none
DAYS = """
The navy said on [Tuesday] that nine miners were missing.
Nine miners were missing, the navy wrote on [Friday] in its daily update.
In a statement on [Monday], the navy said nine miners were missing.
[Late on Sunday] the navy announced that nine miners were missing.
Nine miners vanished on Sunday, the navy said on [Monday].
Nine miners vanished on Sunday, the navy said.
On Sunday nine miners vanished, the navy said.
As of Monday, nine miners were missing, the navy said.
LUANDA, June 5 - Nine miners were missing, the navy said.
LUANDA, 5 June (AFP) - The navy said nine miners were missing.
The navy, which on Monday spoke of six, said on [Tuesday] nine miners were missing.
Nine miners were missing, the navy said. It published the figure on [Sunday].
""".strip().splitlines()

SILENCES = (
    "The army has not confirmed that its men are there.",
    "Moscow will not say whether its men are there.",
    "A blast claimed by the rebels shook the town.",
    "They would be freed if the navy confirmed that they were sailors.",
    "The report was long and the estimates were late.",
)


def attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions of a text printed on no known day."""
    tokens = split(text)
    return find_attributions(tokens, find_actors(tokens), find_times(tokens, None))


@pytest.mark.parametrize("case", SAYINGS)
def test_a_saying_has_its_speaker_its_relay_its_certainty_and_its_words(case: str) -> None:
    marked, who, via, certainty, evidence = (part.strip() for part in case.split("|"))
    said = marked[marked.index("[") + 1 : marked.index("]")]
    text = marked.replace("[", "").replace("]", "")
    found = attributions(text)[0]
    assert (", ".join(found.who) or "-", ", ".join(found.via) or "-") == (who, via)
    assert (found.certainty, found.evidence or "-") == (certainty, evidence)
    assert said.strip("“”,") in found.content[0].of(text)


@pytest.mark.parametrize("case", CARRIED_NAMES)
def test_a_pronoun_or_a_document_speaks_for_whom_it_stands(case: str) -> None:
    text, who = (part.strip() for part in case.split("|"))
    assert [name.lower() for name in attributions(text)[-1].who] == [who.lower()]


@pytest.mark.parametrize("text", SILENCES)
def test_nobody_speaks_where_a_verb_is_denied_or_is_no_verb(text: str) -> None:
    assert [found for found in attributions(text) if found.who] == []


@pytest.mark.parametrize("cue", [cue for cue, _ in CUES], ids=lambda cue: cue.lemma)
def test_every_cue_attributes_in_its_example(cue: Cue) -> None:
    text = f"{cue.example}."
    words = [word for found in attributions(text) for span in found.cue for word in span.of(text).lower().split()]
    assert any(form.cue is cue for word in words if (form := verb_forms().get(word)))


def test_one_who_denies_what_another_claims_does_not_say_it() -> None:
    (found,) = attributions("The navy says ninety sailors drowned, a figure the union rejects.")
    assert found.who == ("navy",)


def test_the_dead_do_not_speak() -> None:
    assert ("dead",) not in [found.who for found in attributions("Maps found on the dead suggested a second landing, the navy said.")]


def test_a_split_quotation_is_one_saying_with_two_contents() -> None:
    text = "“We saw smoke,” the guard said. “Then the roof fell.”"
    (found,) = attributions(text)
    assert [span.of(text) for span in found.content] == ["“We saw smoke,”", "“Then the roof fell.”"]


def test_a_saying_inside_another_knows_what_holds_it() -> None:
    text = "A deputy says the navy counts ninety survivors."
    outer, inner = attributions(text)
    assert (outer.inside, inner.inside) == (None, 0)


def test_the_day_of_the_saying_is_kept_apart_from_what_is_said() -> None:
    text = "The mayor said on Sunday that the bridge fell in March."
    (found,) = attributions(text)
    assert found.spoken is not None
    assert "Sunday" in found.spoken.span.of(text)


def test_every_span_lies_in_the_text_and_reading_twice_changes_nothing() -> None:
    text = "According to a survey by the institute, six fell. “No,” said Ben Okri, citing the navy. It was reportedly dark."
    found = attributions(text)
    assert found == attributions(text)
    assert all(0 <= span.start < span.end <= len(text) for a in found for span in (*a.source, *a.cue, *a.content))


@pytest.mark.parametrize("marked", DAYS)
def test_a_saying_is_dated_by_the_day_beside_it_never_by_the_dateline(marked: str) -> None:
    day = marked[marked.index("[") + 1 : marked.index("]")] if "[" in marked else None
    text = marked.replace("[", "").replace("]", "")
    spoken = attributions(text)[-1].spoken
    assert (spoken.span.of(text) if spoken is not None else None) == day
