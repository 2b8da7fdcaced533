"""Times told by a unit: "last week", "three days ago", "the past 24 hours", "the next day", "six weeks"."""

from dataclasses import replace
from datetime import date, timedelta

from onrecord.languages.en.numbers.numerals import numeral_at, numeric_word, spelled_value
from onrecord.languages.en.times import calendar
from onrecord.languages.en.times.calendar import Meaning
from onrecord.languages.en.times.dates import printed_year
from onrecord.languages.en.times.timeline import EDGES, Found, Timeline
from onrecord.languages.en.times.words import BEFORE_LENGTH, MONTHS, ORDINAL_ENDINGS, ORDINALS, UNITS, VAGUE_AMOUNTS

BACK = frozenset(("earlier", "before", "previously", "prior"))
ON = frozenset(("later", "after", "afterwards", "afterward", "hence"))
FILLERS = frozenset("full straight consecutive long more successive whole entire additional calendar -".split())
WINDOWS = frozenset("last past previous preceding next coming following first final these those recent".split())
BEFORE_PLURAL = frozenset("for in within of over after took lasted many lasting during through several until recent".split())
STEPS = {"next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0, "coming": 0, "current": 0}
# After "two days before" these close the expression; any other word opens a clause that only dates against something else.
CLOSERS = frozenset((".", ",", ";", ":", ")", "!", "?", "-", "--", "—", "", "and", "but", "in", "at", "on", '"', "”"))
MONTHS_OF = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}


def unit_time(line: Timeline, index: int) -> tuple[Found, ...]:
    """The time expression around a unit, if there is one."""
    unit = UNITS[line.words[index]]
    if line.word(index + 1) in ("old", "-") and "old" in (line.word(index + 1), line.word(index + 2)):
        return ()
    if unit == "Q" and line.word(index + 1) == "of" and line.word(index - 1) not in ORDINALS:
        return ()  # a quarter of the garrison
    if unit in ("Q", "CE"):
        found = _numbered(line, index, unit)
        if found or unit == "CE":
            return (found,) if found else ()
    amount, first, counted = _amount(line, index)
    if counted:
        found = _counted(line, (first, index), unit, amount)
    elif unit == "WE":
        found = _weekend(line, index)
    else:
        found = _plain(line, index, unit)
    return (found,) if found and found.first >= line.floor else ()


def compound(line: Timeline, index: int) -> Found | None:
    """ "five-day", "week-long", "third-quarter"."""
    parts = line.words[index].split("-")
    if parts[-1] == "long":
        parts.pop()
    if len(parts) == 2 and parts[0] in ORDINALS and parts[1] == "quarter":
        return Found(index, index, _quarter(line, ORDINALS[parts[0]]))
    unit = UNITS.get(parts[-1])
    if not unit or unit == "WE" or line.word(index + 1) in ("old", "-"):
        return None
    if len(parts) == 1:
        return Found(index, index, calendar.duration(None if parts[0].endswith("s") else 1, unit))
    amount = spelled_value("-".join(parts[:-1]))
    return Found(index, index, calendar.duration(amount, unit)) if amount else None


def _amount(line: Timeline, index: int) -> tuple[float | None, int, bool]:
    """How many units, the first token of that, and whether a number or a vague one stands there at all."""
    last = index - 1
    while last >= line.floor and line.words[last] in FILLERS:
        last -= 1
    word, before = line.word(last), line.word(last - 1)
    if last < line.floor or word in ("a", "an", "one", "single"):
        return 1.0, last, last >= line.floor
    if word in VAGUE_AMOUNTS or (word == "of" and before == "couple"):
        return _vague_amount(line, last)
    if (line.word(last - 2), before, word) == ("and", "a", "half"):
        whole, first, counted = _number_ending(line, last - 3)
        return (whole or 0) + 0.5, first, counted
    return _number_ending(line, last)


def _vague_amount(line: Timeline, last: int) -> tuple[float | None, int, bool]:
    """ "a couple of", "a few", "several"."""
    at = last - 1 if line.words[last] == "of" else last
    first = at - 1 if line.word(at - 1) in ("a", "some", "the") and line.words[at] != "several" else at
    return (2.0 if line.words[at] == "couple" else None), max(first, line.floor), True


def _number_ending(line: Timeline, last: int) -> tuple[float | None, int, bool]:
    """The numeral whose last token this is."""
    best: tuple[float | None, int, bool] = (None, last + 1, False)
    first = last
    while first >= max(line.floor, last - 6) and (numeric_word(line.words[first]) or line.words[first] in ("a", "and", "half", "-")):
        numeral = numeral_at(line.tokens, first)
        if numeral and numeral.last == last:
            best = (numeral.value, first, True)
        first -= 1
    return best


def _counted(line: Timeline, ends: tuple[int, int], unit: str, amount: float | None) -> Found | None:
    """ "three days ago", "a week earlier", "the last 24 days", "six weeks"."""
    unit = "W" if unit == "WE" else unit
    return _relative(line, ends, unit, amount) or _length(line, ends, unit, amount)


def _relative(line: Timeline, ends: tuple[int, int], unit: str, amount: float | None) -> Found | None:
    """ "three days ago" from the publication day, "a week earlier" from the last day printed."""
    first, index = ends
    after = line.word(index + 1)
    if after == "ago":
        return Found(first, index + 1, _away(line.published, amount, unit, -1))
    if (after, line.word(index + 2)) == ("from", "now"):
        return Found(first, index + 2, _away(line.published, amount, unit, 1))
    direction = -1 if after in BACK else 1 if after in ON else 0
    clause = after in ("before", "after", "prior") and line.word(index + 2) not in CLOSERS
    if amount is None or direction == 0 or clause:
        return None
    day = calendar.moved(line.anchor, direction * amount, unit) if line.anchor and unit == "W" else None
    return Found(first, index + 1, calendar.of_day(day) if day else _away(line.base, amount, unit, direction))


def _length(line: Timeline, ends: tuple[int, int], unit: str, amount: float | None) -> Found | None:
    """ "the last 24 days" up to the publication day, "six weeks"; not the rate "92 men a day"."""
    first, index = ends
    before = line.word(first - 1)
    if before in WINDOWS and first - 1 >= line.floor:
        start = first - 2 if line.word(first - 2) in ("the", "these", "this") and first - 2 >= line.floor else first - 1
        ending = line.published if before in ("last", "past") else None
        return Found(start, index, calendar.duration(amount, unit, ending))
    rate = line.words[first] in ("a", "an") or (line.words[first] == "one" and unit == "D")
    if rate and first == index - 1 and before not in BEFORE_LENGTH:
        return None
    if before == "the" and first - 1 >= line.floor:
        first -= 1
    return Found(first, index, calendar.duration(amount, unit))


def _away(base: date | None, amount: float | None, unit: str, direction: int) -> Meaning:
    """The day, week, month or year so many units away."""
    if amount is None:
        return Meaning(type="DATE", value="PAST_REF" if direction < 0 else "FUTURE_REF", grain="R")
    day = calendar.moved(base, direction * amount, unit) if base else None
    if day is None:
        return Meaning(type="DATE", value=None)
    return calendar.around(day, "W" if unit == "FN" else unit)


def _plain(line: Timeline, index: int, unit: str) -> Found | None:
    """ "last week", "this year", "the next day", "recent months"."""
    before = line.word(index - 1)
    if index - 1 < line.floor:
        return None
    if line.words[index].endswith("s"):
        return _plural(line, index, unit, before)
    if before == "the":
        return _definite(line, index, unit)
    the = line.word(index - 2) in ("the", "that") and index - 2 >= line.floor
    return _anchored(line, index, unit) if the else _bare(line, index, unit)


def _bare(line: Timeline, index: int, unit: str) -> Found | None:
    """ "last week" is the whole calendar week before the publication day's; "that day" is the last one printed."""
    before = line.word(index - 1)
    if before in ("every", "each"):
        return Found(index - 1, index, replace(calendar.duration(1, unit), type="SET"))
    if before in ("past", "last") and line.word(index - 2) == "this":
        return Found(index - 2, index, calendar.duration(1, unit, line.published))
    if before in ("last", "this", "next", "current", "coming") and unit not in ("H", "MI", "S"):
        return Found(index - 1, index, _stepped(line.published, {"last": -1, "next": 1}.get(before, 0), unit))
    if before in ("that", "same") and unit in ("D", "W", "M", "Y"):
        return Found(index - 1, index, _stepped(line.base, 0, unit))
    return None


def _anchored(line: Timeline, index: int, unit: str) -> Found | None:
    """ "the past week" up to the publication day; "the next day", "the previous week" from the last day printed."""
    before = line.word(index - 1)
    if before in ("past", "last") and unit != "MI":
        return Found(index - 2, index, calendar.duration(1, unit, line.published))
    if before in STEPS:
        base = line.published if before in ("coming", "current") else line.base
        return Found(index - 2, index, _stepped(base, STEPS[before], unit))
    return None


def _plural(line: Timeline, index: int, unit: str, before: str) -> Found | None:
    """ "recent days", "the coming weeks", "for months"."""
    if before in ("recent", "past", "last"):
        first = index - 2 if line.word(index - 2) == "the" else index - 1
        return Found(first, index, Meaning(type="DATE", value="PAST_REF", grain="R"))
    if before in ("coming", "next"):
        first = index - 2 if line.word(index - 2) == "the" else index - 1
        return Found(first, index, Meaning(type="DATE", value="FUTURE_REF", grain="R"))
    after = line.word(index + 1)
    if before in BEFORE_PLURAL or after in ("ago", "later", "earlier"):
        return Found(index, index + 1 if after in ("ago", "later", "earlier") else index, calendar.duration(None, unit))
    return None


def _stepped(base: date | None, step: int, unit: str) -> Meaning:
    """The day, week, month or year so many steps from the one that holds the base."""
    if base is None:
        return Meaning(type="DATE", value=None)
    moved = calendar.moved(base.replace(day=1) if unit in MONTHS_OF else base, step, unit)
    return calendar.around(moved, unit) if moved else Meaning(type="DATE", value=None)


def _definite(line: Timeline, index: int, unit: str) -> Found | None:
    """ "the day before", "the day after", "the end of the month", "the quarter", "the year"."""
    after = line.word(index + 1)
    if unit == "D" and after in ("before", "after"):
        closed = line.word(index + 2) in CLOSERS  # not "the day before the raid"
        return Found(index - 1, index + 1, _stepped(line.base, -1 if after == "before" else 1, "D")) if closed else None
    meaning = _definite_meaning(line, index, unit)
    return Found(index - 1, index, meaning) if meaning else None


def _definite_meaning(line: Timeline, index: int, unit: str) -> Meaning | None:
    """What "the month", "the quarter" or "the year" stands for."""
    if line.word(index - 2) == "of" and line.word(index - 3) in EDGES and unit in ("W", "M", "Y", "DE"):
        return _stepped(line.base if unit == "M" else line.published or line.base, 0, unit)
    if unit == "Q" and line.published:
        return _stepped(line.published, -1, unit)
    return calendar.duration(1, "Y") if unit == "Y" and not line.word(index + 1).isdecimal() else None


def _weekend(line: Timeline, index: int) -> Found | None:
    """ "the weekend", "last weekend": the last one that had begun, or as the word says."""
    before, after = line.word(index - 1), line.word(index + 2)
    if before not in ("the", "last", "this", "next", "past") or index - 1 < line.floor:
        return None
    if line.word(index + 1) == "of" and (after in MONTHS or after.isdecimal()):
        return None  # "the weekend of 14 and 15 December" says itself which
    first = index - 2 if before in ("past", "last") and line.word(index - 2) in ("the", "this") else index - 1
    if line.published is None:
        return Found(first, index, Meaning(type="DATE", value=None))
    days = {"next": 7, "this": 0}.get(before, -7 if line.published.weekday() < 5 or before == "last" else 0)
    if before == "the" and line.ahead(first, index):
        days = 0
    return Found(first, index, calendar.of_weekend(line.published + timedelta(days=days)))


def _numbered(line: Timeline, index: int, unit: str) -> Found | None:
    """ "the third quarter", "the 19th century"."""
    before = line.word(index - 1)
    if before in ORDINAL_ENDINGS and line.word(index - 2).isdecimal():
        number, first = int(line.word(index - 2)), index - 2
    elif before in ORDINALS:
        number, first = ORDINALS[before], index - 1
    else:
        return None
    if first < line.floor or not 1 <= number <= (4 if unit == "Q" else 21):
        return None
    if line.word(first - 1) == "the" and first - 1 >= line.floor:
        first -= 1
    if unit == "CE":
        return Found(first, index, calendar.of_century(number))
    at = index + 2 if line.word(index + 1) == "of" else index + 1
    year = printed_year(line.word(at))
    return Found(first, at, calendar.of_quarter(year, number), year) if year else Found(first, index, _quarter(line, number))


def _quarter(line: Timeline, number: int) -> Meaning:
    """The most recent such quarter that had begun."""
    published = line.published
    if published is None:
        return Meaning(type="DATE", value=None)
    return calendar.of_quarter(published.year if 3 * number - 2 <= published.month else published.year - 1, number)
