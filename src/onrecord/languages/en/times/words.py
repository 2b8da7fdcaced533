"""The words of time: what class each has, and what stands before and after them."""

from collections.abc import Iterable, Mapping
from itertools import chain

from onrecord.languages.times.tables import Classes, Value

MONTHS = {
    **{
        name: number
        for number, name in enumerate(
            "january february march april may june july august september october november december".split(), start=1
        )
    },
    **dict(jan=1, feb=2, mar=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, oct=10, nov=11, dec=12),
}
WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
SHORT_WEEKDAYS = dict(mon=0, tue=1, tues=1, wed=2, thu=3, thur=3, thurs=3, fri=4)
SHORTENED = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", *SHORT_WEEKDAYS))
UNITS = dict(
    day="D", week="W", month="M", year="Y", hour="H", minute="MI", decade="DE", century="CE", quarter="Q", fortnight="FN", weekend="WE",
    half_year="H",
)  # fmt: skip
PLURALS = {**{f"{name}s": unit for name, unit in UNITS.items()}, "centuries": "CE", "seconds": "S"}
PARTS = dict(
    morning="MO", dawn="MO", noon="MI", midday="MI", afternoon="AF", evening="EV", dusk="EV", night="NI", midnight="MN", nighttime="NI",
)  # fmt: skip
SEASONS = dict(spring="SP", summer="SU", fall="FA", autumn="FA", winter="WI")
TODAY = dict(today=0, yesterday=-1, tomorrow=1)
REFS = dict(
    now="PRESENT_REF",
    currently="PRESENT_REF",
    nowadays="PRESENT_REF",
    current="PRESENT_REF",
    recently="PAST_REF",
    recent="PAST_REF",
    date="PRESENT_REF",
)
OFTEN = dict(
    hourly="PT1H", daily="XXXX-XX-XX", nightly="XXXX-XX-XXTNI", weekly="XXXX-WXX", monthly="XXXX-XX", yearly="XXXX", annually="XXXX"
)
# Steps from the publication day, from the last day printed, and from one unit to another.
HERE = dict(last=-1, this=0, current=0, next=1)
THERE = dict(previous=-1, preceding=-1, prior=-1, following=1, next=1, subsequent=1, same=0)
AGO = dict(ago=-1, hence=1)
ON = dict(earlier=-1, before=-1, previously=-1, prior=-1, later=1, after=1, afterwards=1, afterward=1)
EDGES = dict(
    early="early", late="late", mid="mid", middle="mid", earlier="", later="", beginning="early", start="early", end="late", close="late",
    rest="", remainder="",
)  # fmt: skip
ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
LATE_ORDINALS = {
    f"{tens}-{name}": base + number
    for tens, base in (("twenty", 20), ("thirty", 30))
    for name, number in ORDINALS.items()
    if number < 10 and base + number < 32
}
LATTER = dict(latter=2, last=2)
# Which end of a longer time: "the first weeks of May", "the final days"; 0 neither.
FINAL = dict(first=1, opening=1, initial=1, early=1, final=-1, last=-1, closing=-1, later=0, intervening=0)
VAGUE = dict(few=0, several=0, many=0, some=0, numerous=0, various=0, couple=2)
DECADES = dict(twenties=20, thirties=30, forties=40, fifties=50, sixties=60, seventies=70, eighties=80, nineties=90)
HALFDAYS = {"am": 0, "pm": 12, "a.m.": 0, "p.m.": 12, "a.m": 0, "p.m": 12}
ZONES = "gmt utc est edt cet cest eet eest pst pdt cst cdt hours hrs".split()
# Adjectives inside a length of time: "two bloody weeks", "eight trading days".
FILLERS = (
    "full straight consecutive long more successive whole entire additional calendar trading working business bloody brutal difficult "
    "short single extra solid gruelling grueling tense further other intense intensive bitter fierce hard quiet peaceful bad good"
).split()
ABOUT = "about nearly almost roughly around approximately some only just over under barely".split()
MARKS = dict(
    COMING="coming upcoming", PAST="past last", LATEST="latest",
    EVENT="offensive offensives counteroffensive counteroffensives campaign campaigns fighting uprising uprisings floods rains",
    PERIOD="period",
    JOINT="and or to through until till – — --", FUTURE="future", CLOSING="ahead", EVERY="every each", RECENT="recent",
    OCLOCK="o'clock", BC="bc bce b.c.",
)  # fmt: skip
PHRASES: dict[str, tuple[tuple[str, Classes], ...]] = {
    "a": (("couple of", {"VAGUE": 2}), ("good many", {"VAGUE": 0}), ("number of", {"VAGUE": 0}),
        ("few", {"VAGUE": 0}), ("couple", {"VAGUE": 2})),
    "at": (("least", {"ABOUT": "at least"}), ("most", {"ABOUT": "at most"})),
    "more": (("than", {"ABOUT": "more than"}),),
    "less": (("than", {"ABOUT": "less than"}),),
    "fewer": (("than", {"ABOUT": "fewer than"}),),
    "no": (("more than", {"ABOUT": "no more than"}), ("less than", {"ABOUT": "no less than"})),
    "up": (("to", {"ABOUT": "up to"}),),
    "couple": (("of", {"VAGUE": 2}),),
    "from": (("now", {"AGO": 1}),),
    "new": (("year's day", {"FEAST": "1-1"}), ("year 's day", {"FEAST": "1-1"}),
        ("year's eve", {"FEAST": "12-31"}), ("year 's eve", {"FEAST": "12-31"})),
    "christmas": (("day", {"FEAST": "12-25"}), ("eve", {"FEAST": "12-24"}), ("", {"FEAST": "12-25"})),
    "thanksgiving": (("day", {"FEAST": "11-4-3"}), ("", {"FEAST": "11-4-3"})),
    "right": (("now", {"REF": "PRESENT_REF"}),),
    "these": (("days", {"REF": "PRESENT_REF"}),),
    "b.c": ((".", {"BC": "BC"}), ("", {"BC": "BC"})),
}  # fmt: skip
SIGNALS = frozenset(
    "on in since until till by before after from during at between through throughout for over within around about to of into".split()
)
HUNDREDS = frozenset("seventeen eighteen nineteen twenty".split())
AGED = frozenset(("old",))
LIMITS = frozenset(("until", "till", "by"))
# Words that turn a bare weekday or month to the future.
STRONG_FUTURE = frozenset(
    "soon plan resume will shall upcoming due expected scheduled planned plans 'll won't payable effective expects expect".split()
)
# Verbs of the present, behind which a past one does not tell ("said it is calling for ... on Dec. 7").
PRESENT = frozenset("is are be being".split())
MODALS = frozenset("to would may might can could should must will".split())
VERBS_AHEAD = frozenset(("will", "shall", "'ll", "won't"))
PAST_VERBS = frozenset(
    "was were had did said told reported announced killed captured died wounded injured went came took made sent began happened "
    "occurred has have been fired attacked declared stated added confirmed".split()
)
# Words before a rate's "a day" that make it a length of time instead: "for a day", "within a week".
BEFORE_LENGTH = frozenset(
    "for in within over about than after nearly almost around least lasted took last takes lasting only just of until during "
    "before more under".split()
)


def _table() -> dict[str, Classes]:
    """Every word with its classes."""
    table: dict[str, dict[str, Value]] = {}
    rows: Iterable[tuple[str, Mapping[str, Value]]] = chain(
        (("MONTH", MONTHS), ("WEEKDAY", {**WEEKDAYS, **SHORT_WEEKDAYS}), ("WEEKDAY", {f"{name}s": n for name, n in WEEKDAYS.items()})),
        (("UNIT", UNITS), ("UNITS", PLURALS), ("PART", PARTS), ("PARTS", {f"{name}s": part for name, part in PARTS.items()})),
        (("SEASON", SEASONS), ("TODAY", TODAY), ("REF", REFS), ("OFTEN", OFTEN), ("HERE", HERE), ("THERE", THERE), ("AGO", AGO)),
        (
            ("ON", ON),
            ("EDGE", EDGES),
            ("ORD", {**ORDINALS, **LATE_ORDINALS}),
            ("DAY", {**ORDINALS, **LATE_ORDINALS}),
            ("VAGUE", VAGUE),
            ("LATTER", LATTER),
            ("FINAL", FINAL),
        ),
        (("DECADE", DECADES), ("HALFDAY", HALFDAYS), ("ZONE", dict.fromkeys(ZONES, "ZONE")), ("FILLER", dict.fromkeys(FILLERS, "FILLER"))),
        (("ABOUT", dict.fromkeys(ABOUT, "ABOUT")),),
        ((name, dict.fromkeys(words.split(), name)) for name, words in MARKS.items()),
        (("TONIGHT", dict(tonight="NI")), ("OVERNIGHT", dict(overnight="NI")), ("SOON", dict(soon="SOON")), ("A", dict(a=1, an=1, one=1))),
    )
    for name, words in rows:
        for word, value in words.items():
            table.setdefault(word, {})[name] = value
    for word in DECADES:
        table[word][".short"] = 1
    return dict(table)


WORDS = _table()
