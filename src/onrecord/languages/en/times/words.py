"""The words of time: months, weekdays, units, parts of the day and what stands before and after them."""

MONTHS = {
    **{
        name: number
        for number, name in enumerate(
            "january february march april may june july august september october november december".split(), start=1
        )
    },
    **dict(jan=1, feb=2, mar=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, oct=10, nov=11, dec=12),
}
SHORT_MONTHS = frozenset(name for name in MONTHS if len(name) < 5) - {"may", "june", "july"}
# Also words of their own: months only beside a day, a year or a preposition.
DOUBTFUL_MONTHS = frozenset(("may", "march", "mar", "dec", "jan", "jun", "sep", "nov"))
WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
LOST_APOSTROPHES = {f"{name}s": number for name, number in WEEKDAYS.items()}
SHORT_WEEKDAYS = dict(mon=0, tue=1, tues=1, wed=2, thu=3, thur=3, thurs=3, fri=4)
UNITS = dict(
    day="D", days="D", week="W", weeks="W", month="M", months="M", year="Y", years="Y", hour="H", hours="H",
    minute="MI", minutes="MI", seconds="S", decade="DE", decades="DE", century="CE", centuries="CE",
    quarter="Q", quarters="Q", fortnight="FN", weekend="WE", weekends="WE",
)  # fmt: skip
PARTS = dict(
    morning="MO", mornings="MO", dawn="MO", noon="MI", midday="MI", afternoon="AF", afternoons="AF", evening="EV", evenings="EV",
    dusk="EV", night="NI", nights="NI", midnight="NI",
)  # fmt: skip
SEASONS = dict(spring="SP", summer="SU", fall="FA", autumn="FA", winter="WI")
DEICTIC_DAYS = dict(today=0, yesterday=-1, tomorrow=1)
REFERENCES = dict(
    now="PRESENT_REF", currently="PRESENT_REF", current="PRESENT_REF", nowadays="PRESENT_REF", recently="PAST_REF", recent="PAST_REF",
    soon="FUTURE_REF",
)  # fmt: skip
FEASTS = {("christmas", "day"): (12, 25), ("christmas", "eve"): (12, 24), ("new", "year's", "day"): (1, 1)}
EARLY_LATE = dict(early="early", late="late", mid="mid", middle="mid", earlier="", later="", beginning="early", start="early", end="late")
SIGNALS = frozenset(
    "on in since until till by before after from during at between through throughout for over within around about to of into".split()
)
# Words that turn a bare weekday or month to the future.
STRONG_FUTURE = frozenset("soon plan resume will shall upcoming due expected scheduled planned plans 'll won't".split())
PAST = frozenset(
    "was were had did said told reported announced killed captured died wounded injured went came took made sent began happened "
    "occurred has have been fired attacked declared stated added confirmed".split()
)
ORDINALS = dict(
    first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11, twelfth=12,
    thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, twentieth=20,
)  # fmt: skip
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
VAGUE_AMOUNTS = frozenset("few several many some couple recent more various numerous coming".split())
# Words before a rate's "a day" that make it a length of time instead: "for a day", "within a week".
BEFORE_LENGTH = frozenset(
    "for in within over about than after nearly almost around least lasted took last takes lasting only just of until during "
    "before more under".split()
)
