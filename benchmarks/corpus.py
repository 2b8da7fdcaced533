"""An invented newspaper: ordinary prose with a war page, the same every time, of any length."""

import json
from collections.abc import Iterator
from itertools import count

WORDS_A_DOCUMENT = 400
WAR_PAGE = 4  # one article in four is about the war
CASUALTY_SENTENCE = 4  # and one sentence in four of it counts people

ORDINARY = """
The {place} council voted {n} to {m} on Tuesday to widen the road that runs past the {thing}, ending a dispute that had lasted since {year}.
{person}, who has run the {thing} for {n} years, said the new rules would make little difference to the families who use it.
Prices rose {n}.{m} percent in the year to {month}, the statistics office reported, while wages grew by {m} percent in that time.
"We had hoped for a longer summer," {person} told reporters outside the {thing}, "but the work will go on as long as the light does."
The company employs {n}00 people in {place} and plans to open a second {thing} by the end of {year}.
Rain is expected in the north from Friday, with temperatures falling to {m} degrees, before a dry and mild start to the week.
It was not clear on Wednesday when the {thing} would open again, or who would pay for the repairs that {person} has asked for.
The film, which opened in {place} last week, tells the story of two sisters who inherit a {thing} and cannot agree what to do with it.
Trains between {place} and the coast were delayed by up to {n} minutes after a fault in the signals near the {thing}.
{person} scored twice in the second half as {place} beat their neighbours by {m} goals to one in front of a crowd of {n},400.
Critics of the plan, among them {person}, argue that the money would be better spent on schools, buses and the {thing}.
The ministry of transport declined to say how many of the {n} bridges had been inspected since {month}.
The museum has lent the drawing, made in {year}, to a gallery in {place}, where it will hang until the spring.
Scientists at the university measured the river at {n} places and found that it carries less sand than it did in {year}.
A spokesman for the {thing} said that the decision had been taken after careful thought and would not be changed.
She walked the length of the valley in {m} days, sleeping in barns, and wrote about it in a book that sold {n},000 copies.
""".strip().splitlines()

WAR = """
The general staff said on {day} that its troops had held the line near {place} through the night and that the village remained contested.
Neither side gave an account of the fighting that could be checked, and reporters had no access to the area around {place}.
{person}, a lawmaker who sits on the defence committee, was briefed behind closed doors and spoke to reporters afterwards.
The defence ministry did not answer a request for comment, and the embassy in {place} referred questions to the capital.
The road to {place} has been under fire since {month}, and the mayor urged those who remained to leave while buses were running.
Allies agreed on {day} to send further air defences, according to two officials who spoke on condition that they not be named.
""".strip().splitlines()

CASUALTIES = """
The spy agency told lawmakers on {day} that more than {n}00 of the soldiers had been killed and some {m},700 wounded since {month}.
At least {n} people were killed and {m} injured when a missile struck a {thing} in {place} on {day}, the regional governor said.
{person} said an estimated {m},000 troops had been sent to {place}, of whom about a quarter were believed to be dead or wounded.
The army claimed that {n} soldiers were captured near {place}, a figure that could not be confirmed.
"We have lost dozens of men in {m} days," an officer told the newspaper, adding that {n} more were missing.
The ministry denied that {n} of its servicemen had surrendered, calling the report false, while {person} put the number at {m}.
""".strip().splitlines()

SLOTS = {
    "place": "Aldern Brook Caspar Dovrin Elmsk Farrow Gellin Hartmoor Ivensk Jarrow Kelton Lisk Morvale Nareth Ostrow".split(),
    "person": ["Anna Bergh", "Min-ho Seo", "Oleksa Danyl", "Ruth Calder", "Pavel Orlin", "Yuna Han", "Tomas Reed", "Ida Mark"],
    "thing": "bridge library market school harbour bakery hospital theatre mill station chapel quarry".split(),
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "month": "January March May June August October November December".split(),
    "year": "1998 2004 2011 2017 2019 2021 2022 2023".split(),
    "n": "12 14 17 21 23 28 31 36 40 45 52 64".split(),
    "m": "2 3 4 5 6 7 8 9".split(),
}


def documents(number: int) -> Iterator[dict[str, str]]:
    """That many documents of about four hundred words, as `onrecord read` takes them from a `.jsonl`."""
    turns = count()
    for index in range(number):
        sentences, words = [], 0
        while words < WORDS_A_DOCUMENT:
            sentence = filled(_template(index, turn := next(turns)), turn)
            sentences.append(sentence + ("\n\n" if turn % 3 == 0 else " "))
            words += len(sentence.split())
        yield {"id": f"article-{index}", "text": "".join(sentences), "published": f"2025-{index % 12 + 1:02}-{index % 28 + 1:02}"}


def lines(number: int) -> Iterator[str]:
    """The same documents, one JSON object a line."""
    return (json.dumps(document, ensure_ascii=False) + "\n" for document in documents(number))


def filled(template: str, turn: int) -> str:
    """The template with a word in each slot, another one each turn."""
    return template.format_map({name: words[(turn * (7 + 4 * place)) % len(words)] for place, (name, words) in enumerate(SLOTS.items())})


def _template(index: int, turn: int) -> str:
    if index % WAR_PAGE:
        return ORDINARY[turn % len(ORDINARY)]
    if turn % CASUALTY_SENTENCE:
        return (WAR + ORDINARY)[turn % (len(WAR) + len(ORDINARY))]
    return CASUALTIES[turn // CASUALTY_SENTENCE % len(CASUALTIES)]
