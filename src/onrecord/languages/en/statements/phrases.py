"""The phrases of statements that are no counts: each row with what it says and a sentence that uses it, which is a test."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words in a row, what they say, and a sentence that uses them."""

    words: str
    says: str
    example: str


Lexicon = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def lexicon(phrases: Iterable[Phrase]) -> Lexicon:
    """The phrases by their first word, the longest first: (words, what they say)."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in phrases:
        words = tuple(phrase.words.split())
        table.setdefault(words[0], []).append((words, phrase.says))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}


# What a party confirms, denies or is silent about.
OBJECTS = (
    Phrase("deployment", "deployment", "The ministry in Khartoum confirmed the deployment of its soldiers abroad."),
    Phrase("deployments", "deployment", "Ankara has not acknowledged the deployments."),
    Phrase("dispatch", "deployment", "Ankara has not confirmed the dispatch of its commandos."),
    Phrase("dispatched", "deployment", "Ankara confirmed that soldiers were dispatched to the front."),
    Phrase("deployed", "deployment", "Ankara denied that soldiers had been deployed there."),
    Phrase("sending", "deployment", "Tehran denies sending fighters to the valley."),
    Phrase("sent", "deployment", "Tehran has not acknowledged that its men were sent to the valley."),
    Phrase("presence", "deployment", "Kigali has never acknowledged the presence of its troops across the border."),
    Phrase("aiding", "deployment", "Kigali denies aiding the insurgents."),
    Phrase("backing", "deployment", "Kigali denies backing the insurgents."),
    Phrase("supporting", "deployment", "Kigali denies supporting the insurgents."),
    Phrase("arming", "deployment", "Kigali denies arming the insurgents."),
    Phrase("soldiers fought", "deployment", "The general said openly that foreign soldiers fought beside his own."),
    Phrase("troops fought", "deployment", "The general said publicly that foreign troops fought beside his own."),
    Phrase("fighting alongside", "deployment", "The general acknowledged that foreigners were fighting alongside his men."),
    Phrase("involvement in the war", "deployment", "Minsk denies any involvement in the war."),
    Phrase("involvement in the conflict", "deployment", "Minsk denies any involvement in the conflict."),
    Phrase("losses", "losses", "The army has not acknowledged any losses."),
    Phrase("casualties", "losses", "The army declined to comment on casualties."),
    Phrase("deaths", "losses", "The command acknowledged civilian deaths in the raid."),
    Phrase("death", "losses", "The command confirmed the death of its envoy."),
    Phrase("killing", "losses", "The militia denied killing the monks."),
    Phrase("killings", "losses", "The militia denied the killings."),
    Phrase("dead", "losses", "The army has not confirmed its dead."),
    Phrase("casualty figures", "losses", "Minsk does not publish casualty figures."),
    Phrase("casualty numbers", "losses", "Minsk does not disclose casualty numbers."),
    Phrase("toll", "losses", "The ministry has not confirmed that toll."),
    Phrase("fatalities", "losses", "The command admitted fatalities among its allies."),
    Phrase("had killed", "losses", "The army denied that its men had killed villagers."),
    Phrase("killed civilians", "losses", "The army denied that its shells killed civilians."),
    Phrase("targeting", "losses", "The army denied targeting the hospital."),
    Phrase("bombed", "losses", "The army denied that it had bombed the market."),
    Phrase("shelled", "losses", "The army denied that it had shelled the market."),
    Phrase("blast", "losses", "The militia denied any role in the blast."),
    Phrase("explosion", "losses", "The militia denied any part in the explosion."),
    Phrase("assault", "losses", "The militia denied the assault."),
    Phrase("raid", "losses", "The army has not commented on the raid."),
    Phrase("murder", "losses", "The militia denied the murder of the priests."),
    Phrase("attack", "losses", "The militia denied the attack."),
    Phrase("attacks", "losses", "The militia denied the attacks."),
    Phrase("massacre", "losses", "The militia denied the massacre."),
    Phrase("bombing", "losses", "The militia denied the bombing."),
    Phrase("shelling", "losses", "The army denied shelling the market."),
    Phrase("strike", "losses", "The coalition denied the strike on the convoy."),
    Phrase("strikes", "losses", "The coalition did not deny the strikes."),
    Phrase("airstrike", "losses", "The coalition denied the airstrike."),
    Phrase("airstrikes", "losses", "The coalition did not deny that airstrikes were carried out."),
    Phrase("air strike", "losses", "The coalition denied that an air strike had hit the school."),
    Phrase("ambush", "losses", "The militia denied the ambush."),
    Phrase("assassination", "losses", "The militia denied the assassination."),
    Phrase("capture", "capture", "The president confirmed the capture of the pilots."),
    Phrase("captured", "capture", "The army has not confirmed that its pilots were captured."),
    Phrase("kidnapping", "capture", "The militia denied the kidnapping."),
    Phrase("kidnappings", "capture", "The militia denied the kidnappings."),
    Phrase("abduction", "capture", "The militia denied the abduction."),
    Phrase("abductions", "capture", "The militia denied the abductions."),
    Phrase("captivity", "capture", "The army has not acknowledged their captivity."),
    Phrase("taken prisoner", "capture", "The army denied that its men had been taken prisoner."),
    Phrase("holding", "capture", "The rebels denied holding any prisoners."),
    Phrase("arrests", "capture", "A spokesman for the movement confirmed the arrests of its leaders."),
    Phrase("detention", "capture", "The ministry has not confirmed the detention of the reporters."),
    Phrase("displacement", "displacement", "The government has not acknowledged the displacement of the villagers."),
    Phrase("evictions", "displacement", "The government denied the evictions."),
    Phrase("release of", "release", "The rebels confirmed the release of the pilots."),
    Phrase("prisoner swap", "release", "The ministry has not confirmed the prisoner swap."),
    Phrase("prisoner exchange", "release", "The ministry has not confirmed the prisoner exchange."),
    Phrase("had died", "losses", "The command confirmed that its envoy had died."),
    Phrase("have died", "losses", "The command has not acknowledged that any of its men have died."),
    Phrase("been killed", "losses", "The command has not confirmed that its envoy has been killed."),
    Phrase("were killed", "losses", "Minsk has never acknowledged that its men were killed."),
    Phrase("bloodshed", "losses", "The militia denied any part in the bloodshed."),
    Phrase("shooting", "losses", "The command has not commented on the shooting."),
    Phrase("shootings", "losses", "The command has not commented on the shootings."),
    Phrase("bombardment", "losses", "The command denied the bombardment of the port."),
    Phrase("funerals", "losses", "Minsk has made no mention of the funerals."),
    Phrase("fallen", "losses", "Minsk has not acknowledged its fallen."),
    Phrase("contingent", "deployment", "Minsk has not acknowledged the contingent."),
    Phrase("detentions", "capture", "The ministry has not commented on the detentions."),
    Phrase("detained", "capture", "The ministry has not confirmed that the reporters were detained."),
    Phrase("prisoners of war", "capture", "Minsk has made no mention of prisoners of war."),
    Phrase("hostages", "capture", "The rebels have not commented on the hostages."),
)

# What a party denies besides.
DENIED = (
    Phrase("died", "losses", "Minsk denied that any villager died."),
    Phrase("killed", "losses", "Minsk denied that its gunners killed anybody."),
    Phrase("firing on", "losses", "The command denied firing on the crowd."),
    Phrase("fired on", "losses", "The command denied that its men fired on the crowd."),
    Phrase("fired at", "losses", "The command denied that its men fired at the bus."),
    Phrase("opened fire", "losses", "The command denied that its men opened fire."),
    Phrase("had struck", "losses", "The command denied that its planes had struck the hospital."),
    Phrase("had hit", "losses", "The command denied that its guns had hit the school."),
    Phrase("hitting", "losses", "The command denied hitting the school."),
    Phrase("striking", "losses", "The command denied striking the school."),
    Phrase("attacking", "losses", "The militia denied attacking the monastery."),
    Phrase("attacked", "losses", "The militia denied that it attacked the monastery."),
    Phrase("bombing", "losses", "The command denied bombing the monastery."),
    Phrase("harming", "losses", "The militia denied harming villagers."),
    Phrase("executing", "losses", "The militia denied executing villagers."),
    Phrase("executions", "losses", "The militia denied the executions."),
    Phrase("atrocities", "losses", "The militia denied committing atrocities."),
    Phrase("abducting", "capture", "The militia denied abducting the monks."),
    Phrase("kidnapping", "capture", "The militia denied kidnapping the monks."),
    Phrase("detaining", "capture", "The militia denied detaining the monks."),
    Phrase("was holding", "capture", "The militia denied that it was holding the monks."),
    Phrase("were holding", "capture", "The rebels denied that they were holding the monks."),
    Phrase("abducted", "capture", "The militia denied that its men had abducted the monks."),
    Phrase("kidnapped", "capture", "The militia denied that its men had kidnapped the monks."),
    Phrase("took hostages", "capture", "The militia denied that its men took hostages."),
    Phrase("expelling", "displacement", "The command denied expelling the villagers."),
)
