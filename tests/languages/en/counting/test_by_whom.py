"""Who hurt people is read from the words: their killer's name, the attack around them, whoever owns up; never who only says so."""

import pytest

from onrecord.languages.en.counting import bind
from onrecord.languages.en.numbers import find_quantities
from onrecord.languages.en.times import find_times
from onrecord.languages.en.tokens import split

# text | by whom each one was hurt ("-" where it is not said)
CASES = """
TWO NURSES WERE SHOT TO DEATH NEAR THE MILL BY A GROUP OF HOODED MEN. | GROUP OF HOODED MEN
Two nurses were killed by heavily armed men between noon and dusk. | heavily armed men
Gunmen wearing masks killed two teachers. | Gunmen
The army killed four farmers. | army
Residents said that on Sunday several rebels ambushed a bus, wounding five passengers. | rebels
The police reported that the guerrillas had murdered two nurses. | guerrillas
Six people died in an attack staged last night by presumed members of the Shining Path. | Shining Path
An Israeli airstrike killed 12 people. | Israel
Three guards were wounded in a guerrilla attack. | guerrilla
FMLN guerrillas kidnapped two mayors. | FMLN
Two mayors were kidnapped. The ELN claimed responsibility for it. | ELN
The minister blamed drug traffickers for the murder of two judges. | drug traffickers
Two judges were murdered. The crime is attributed to drug traffickers. | drug traffickers
Masked men stormed the village at dawn. Nine farmers were killed. | Masked men
Two hooded men opened fire on Anna Verrit and killed her driver. The assailants also wounded two nurses. | hooded men; hooded men
Police arrested two men over the murder of three nurses. | police; -
Eleven people were killed by a bomb. | -
Nine people were killed, the army said. | -
Nine people were killed, according to a report by the police. | -
Nine people died in a landslide announced by the government. | -
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_who_did_it_is_named_as_the_text_names_them(case: str) -> None:
    text, expected = (part.strip() for part in case.split(" | "))
    tokens = split(text)
    found = [bond.by_whom or "-" for bond in bind(tokens, find_quantities(tokens, find_times(tokens, None)))]

    assert [name.lower() for name in found] == [name.lower() for name in expected.split("; ")]
