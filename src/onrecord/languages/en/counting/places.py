"""Where: the place that a sentence names for an outcome, in its canonical name where the table has one."""

from onrecord.languages.nations import metonyms, states
from onrecord.records.text import Sentence, Span, Tokens

LOCATIVES = frozenset("in near at around outside across inside within throughout".split())
# What a place is called -> its name with the state it lies in, so that "--place Russia" finds Kursk.
GAZETTEER = {
    "kursk": "Kursk Oblast, Russia",
    "belgorod": "Belgorod Oblast, Russia",
    "bryansk": "Bryansk Oblast, Russia",
    "far east": "Russian Far East, Russia",
    "donetsk": "Donetsk Oblast, Ukraine",
    "luhansk": "Luhansk Oblast, Ukraine",
    "kherson": "Kherson Oblast, Ukraine",
    "zaporizhzhia": "Zaporizhzhia Oblast, Ukraine",
    "kharkiv": "Kharkiv Oblast, Ukraine",
    "vinnytsia": "Vinnytsia Oblast, Ukraine",
    "mariupol": "Mariupol, Ukraine",
    "gaza": "Gaza Strip, Palestine",
    "aleppo": "Aleppo, Syria",
    "idlib": "Idlib, Syria",
    "darfur": "Darfur, Sudan",
    "tigray": "Tigray, Ethiopia",
}
CALENDAR = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
                     "october november december".split())  # fmt: skip
EVENTS = frozenset("attack attacks strike strikes blast clashes raid war offensive".split())  # a headline's capitals name no place
SMALL = frozenset("the a of its their eastern western northern southern central north south east west".split())


def places_near(tokens: Tokens, sentence: Sentence, near: int) -> list[tuple[str, Span]]:
    """The places that stand after a locative in the sentence, each with its characters, the nearest to the token `near` first."""
    found: list[tuple[int, str, Span]] = []
    for index in range(sentence.first, sentence.last):
        if tokens.words[index] not in LOCATIVES:
            continue
        named = _name_at(tokens, index + 1, sentence.last)
        if named is not None:
            distance = index - near if index >= near else 2 * (near - index)
            found.append((distance, *named))
    return [(name, span) for _, name, span in sorted(found, key=lambda row: row[0])]


def _name_at(tokens: Tokens, first: int, limit: int) -> tuple[str, Span] | None:
    """The name that the noun phrase from the token on is, or None."""
    start = first
    while start <= limit and tokens.words[start] in SMALL:
        start += 1
    last = start - 1
    while last < limit and _part_of_name(tokens, last + 1):
        last += 1
    if last >= start and tokens.words[last] == "'s":
        last -= 1
    if last < start or (start == last and len(tokens.words[start]) == 1):
        return None
    span = tokens.span(start, last)
    printed = " ".join(span.of(tokens.text).split())
    if any(char.isdigit() for char in printed) or not EVENTS.isdisjoint(tokens.words[start : last + 1]):
        return None
    return _canonical(tokens.words[start : last + 1], printed), span


def _part_of_name(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word == "'s":
        return True
    if word in CALENDAR:
        return False
    if tokens.capitals:
        return word in GAZETTEER or word in states()
    return word[0].isalpha() and tokens.printed(index)[0].isupper()


def _canonical(words: tuple[str, ...], printed: str) -> str:
    """The gazetteer's name for the printed one ("Russia's Kursk border region" is Kursk Oblast), else the state's, else as printed."""
    for size in (2, 1):
        for start in range(len(words) - size + 1):
            key = " ".join(words[start : start + size])
            if key in GAZETTEER:
                return GAZETTEER[key]
    key = " ".join(words)
    if key in metonyms():
        return f"{printed}, {metonyms()[key]}"
    return states().get(key) or printed
