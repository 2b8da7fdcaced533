"""Numbers without a figure: "several hundred", "dozens", "a few", each with a sentence that uses it."""

from dataclasses import dataclass

from onrecord.languages.en.numbers.nouns import OUTCOMES, PEOPLE_NOUNS


@dataclass(frozen=True, slots=True)
class Vague:
    """Vague words with the bounds the profile `plain` gives them; `people` where they are a number only before people."""

    words: str
    low: int | None
    high: int | None
    example: str
    people: bool = False


VAGUE = (
    Vague("a couple", 2, 2, "a couple of guards were hurt"),
    Vague("a couple dozen", 24, 24, "a couple dozen guards were hurt"),
    Vague("a couple of dozen", 24, 24, "a couple of dozen guards were hurt"),
    Vague("a couple hundred", 200, 200, "a couple hundred guards were hurt"),
    Vague("a couple of hundred", 200, 200, "a couple of hundred guards were hurt"),
    Vague("a couple thousand", 2_000, 2_000, "a couple thousand guards were hurt"),
    Vague("a couple of thousand", 2_000, 2_000, "a couple of thousand guards were hurt"),
    Vague("a few", 3, 9, "a few guards stayed behind"),
    Vague("few", None, None, "few villagers stayed behind", people=True),
    Vague("several", 3, 9, "several drivers were hurt"),
    Vague("a handful", 3, 9, "a handful of conscripts returned"),
    Vague("handful", 3, 9, "only a small handful of conscripts returned"),
    Vague("tens", 20, 99, "tens of rebels were captured"),
    Vague("dozens", 24, 99, "dozens of rebels were captured"),
    Vague("several dozen", 24, 99, "several dozen rebels were captured"),
    Vague("a few dozen", 24, 99, "a few dozen rebels were captured"),
    Vague("many dozens", 24, 99, "many dozens of rebels were captured"),
    Vague("several dozens", 24, 99, "several dozens of rebels were captured"),
    Vague("scores", 40, 99, "scores of passengers were hurt"),
    Vague("hundreds", 200, 999, "hundreds of families left"),
    Vague("several hundred", 200, 999, "several hundred peasants left"),
    Vague("several hundreds", 200, 999, "several hundreds of peasants left"),
    Vague("a few hundred", 200, 999, "a few hundred peasants left"),
    Vague("few hundred", 200, 999, "the last few hundred peasants left"),
    Vague("some hundreds", 200, 999, "some hundreds of peasants left"),
    Vague("many hundreds", 200, 999, "many hundreds of peasants left"),
    Vague("thousands", 2_000, 9_999, "thousands of miners marched"),
    Vague("several thousand", 2_000, 9_999, "several thousand miners marched"),
    Vague("several thousands", 2_000, 9_999, "several thousands of miners marched"),
    Vague("a few thousand", 2_000, 9_999, "a few thousand miners marched"),
    Vague("few thousand", 2_000, 9_999, "the first few thousand miners marched"),
    Vague("many thousands", 2_000, 9_999, "many thousands of miners marched"),
    Vague("tens of thousands", 20_000, 99_999, "tens of thousands of villagers fled"),
    Vague("hundreds of thousands", 200_000, 999_999, "hundreds of thousands of villagers fled"),
    Vague("several hundred thousand", 200_000, 999_999, "several hundred thousand villagers fled"),
    Vague("millions", 2_000_000, 9_999_999, "millions of people were uprooted"),
    Vague("tens of millions", 20_000_000, 99_999_999, "tens of millions of people were uprooted"),
    Vague("hundreds of millions", 200_000_000, 999_999_999, "hundreds of millions of people were uprooted"),
    Vague("billions", 2_000_000_000, 9_999_999_999, "billions of people were online"),
    Vague("several million", 2_000_000, 9_999_999, "several million people were uprooted"),
    Vague("some", None, None, "some soldiers gave up", people=True),
    Vague("others", None, None, "others were taken to hospital", people=True),
    Vague("many", None, None, "many civilians were hurt", people=True),
    Vague("most", None, None, "most prisoners were freed", people=True),
    Vague("all", None, None, "all passengers survived", people=True),
    Vague("the remaining", None, None, "the remaining hostages were freed", people=True),
    Vague("the rest", None, None, "the rest of the hostages were freed", people=True),
    Vague("numerous", None, None, "numerous civilians were hurt", people=True),
    Vague("countless", None, None, "countless civilians were hurt", people=True),
    Vague("multiple", 2, None, "multiple officers were hurt", people=True),
    Vague("various", 2, None, "various officers were hurt", people=True),
    Vague("a number", 2, None, "a number of officers were hurt", people=True),
    Vague("a large number", None, None, "a large number of civilians were hurt", people=True),
    Vague("large numbers", None, None, "large numbers of civilians were hurt", people=True),
    Vague("an unknown number", None, None, "an unknown number of rebels died", people=True),
    Vague("an unspecified number", None, None, "an unspecified number of rebels died", people=True),
    Vague("an undisclosed number", None, None, "an undisclosed number of rebels died", people=True),
    Vague("an undetermined number", None, None, "an undetermined number of rebels died", people=True),
    Vague("a majority", None, None, "a majority of the hostages were freed", people=True),
    Vague("the majority", None, None, "the majority of the hostages were freed", people=True),
)
AFTER_SCORES = OUTCOMES | PEOPLE_NOUNS.keys() | {"of", "more", "were", "have", "had", "are", "others", ""}  # "test scores" count nothing
BY_WORDS = {tuple(row.words.split()): row for row in VAGUE}
OPENERS = frozenset(words[0] for words in BY_WORDS)


def vague_at(words: tuple[str, ...], index: int) -> tuple[Vague, int] | None:
    """The longest vague number that starts with the token, and its last token."""
    for size in (4, 3, 2, 1):
        row = BY_WORDS.get(words[index : index + size])
        if row is not None and (row.words != "scores" or "".join(words[index + 1 : index + 2]) in AFTER_SCORES):
            return row, min(index + size, len(words)) - 1
    return None
