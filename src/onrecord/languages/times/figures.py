"""Figures in a text of time: days, years, clock times and dates in digits."""

from datetime import date

from onrecord.languages.times.calendar import calendar_day
from onrecord.languages.times.tables import TimeTables, Value
from onrecord.records.text import Tokens

YEARS = range(1000, 2101)
ENDINGS = frozenset(("st", "nd", "rd", "th"))
TAILS = ENDINGS | {"s", "."}  # what stands behind a figure or a shortened word and belongs to it
MONEY = frozenset("$ € £ ¥ #".split())


def touches(tokens: Tokens, index: int) -> bool:
    """Whether nothing stands between this token and the next."""
    return index >= 0 and index + 1 < len(tokens.words) and tokens.ends[index] == tokens.starts[index + 1]


def promising(tokens: Tokens, tables: TimeTables, index: int) -> bool:
    """Whether a figure can be a time by itself: a year, a clock time, a date in digits, a year before Christ."""
    word = tokens.words[index]
    if len(word) == 4 or ":" in word or word.count(".") == 2:
        return True
    after = tokens.words[index + 1 : index + 2]
    if index and tokens.words[index - 1] == "'":
        return True
    return bool(after) and (after[0] in ("/", "s") or after[0] in ENDINGS or after[0] in tables.eras)


def read(tokens: Tokens, tables: TimeTables, index: int) -> tuple[int, dict[str, Value]]:
    """The last token of the figure that begins here, and its classes."""
    word = tokens.words[index]
    written = _date_in_digits(tokens, index)
    if written:
        return written
    if ":" in word:
        return index, {"CLOCK": word} if _clock(word) else {word: word}
    if not word.isascii() or not word.isdecimal() or len(word) > 4:
        return _number(tokens, tables, index)
    return _whole(tokens, tables, index)


def _whole(tokens: Tokens, tables: TimeTables, index: int) -> tuple[int, dict[str, Value]]:
    """A figure of at most four digits."""
    words, number = tokens.words, int(tokens.words[index])
    after = words[index + 1] if index + 1 < len(words) else ""
    glued = touches(tokens, index)
    if after in ENDINGS and glued:
        return index + 1, {"ORD": number, **({"DAY": number, "NTH": number} if 1 <= number <= 31 else {})}
    if after == "s" and glued and number % 10 == 0 and (number in YEARS or number < 100):
        return _decade(tables, words, index, number)
    if after in tables.eras and number:
        return index + 1, {"YEAR": -number, "ERA": -number}
    last, classes = _number(tokens, tables, index)
    if last == index:
        classes |= _digits(tokens, tables, index, number)
    return last, classes


def _decade(tables: TimeTables, words: tuple[str, ...], index: int, number: int) -> tuple[int, dict[str, Value]]:
    """ "1990s", "90s", "the 470s BC"."""
    if words[index + 2 : index + 3] and words[index + 2] in tables.eras:
        return index + 2, {"DECADE": -number}
    return index + 1, {"DECADE": number} if number >= 100 else {"DECADE": number, ".short": 1}


def _number(tokens: Tokens, tables: TimeTables, index: int) -> tuple[int, dict[str, Value]]:
    numeral = tables.number(tokens, index)
    if numeral is None:
        return index, {tokens.words[index]: tokens.words[index]}
    return numeral[0], {"NUM": numeral[1]}


def _digits(tokens: Tokens, tables: TimeTables, index: int, number: int) -> dict[str, Value]:
    """What a figure of digits alone can be beside a number."""
    word = tokens.words[index]
    classes: dict[str, Value] = {}
    if len(word) <= 2:
        classes |= {"DAY": number, ".digits": 1} if 1 <= number <= 31 else {}
        classes |= {"HOUR": number} if number <= 24 else {}
        classes |= {"YY": number} if len(word) == 2 else {}
    if len(word) == 4:
        classes |= {"MILITARY": word} if number % 100 < 60 and number <= 2400 else {}
        classes |= {"YEAR": number} if number in YEARS and not _amount(tokens, tables, index) else {}
    if not classes:
        classes = {word: word}
    return classes


def _amount(tokens: Tokens, tables: TimeTables, index: int) -> bool:
    """Whether four digits are money, a share, part of a name or a label: "$2000", "1915th", "Hill 1915"."""
    words = tokens.words
    before, after = words[index - 1] if index else "", words[index + 1] if index + 1 < len(words) else ""
    if before in MONEY or before in tables.labels or after in ("%", "percent"):
        return True
    return touches(tokens, index) and after[:1].isalpha() and after != "'s"


def _clock(word: str) -> bool:
    parts = word.split(":")
    return all(part.isdecimal() for part in parts) and len(parts) <= 3 and int(parts[0][:3]) <= 24 and int(parts[1][:3]) < 60


def _date_in_digits(tokens: Tokens, index: int) -> tuple[int, dict[str, Value]] | None:
    """ "2024-10-08", "10/28/89", "08.10.2024"."""
    words = tokens.words
    if words[index].count(".") == 2:
        return _as_date(index, words[index].split("."), day_first=True)
    mark = words[index + 1 : index + 2]
    if mark not in (("-",), ("/",)) or words[index + 3 : index + 4] != mark or len(words) < index + 5:
        return None
    if not all(touches(tokens, index + step) for step in range(4)):
        return None
    return _as_date(index + 4, [words[index], words[index + 2], words[index + 4]], day_first=False)


def _as_date(last: int, parts: list[str], *, day_first: bool) -> tuple[int, dict[str, Value]] | None:
    """Year, month and day of three figures; a year of two digits is left to the resolver."""
    if not all(part.isascii() and part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return (last, {"DATE": f"{parts[0]}-{second}-{third}"}) if calendar_day(first, second, third) else None
    if len(parts[2]) not in (2, 4) or len(parts[0]) > 2:
        return None
    orders = ((second, first),) if day_first else ((first, second), (second, first))
    leap = date(2000, 1, 1).year  # every day of the year exists in it
    month, day = next(((m, d) for m, d in orders if calendar_day(leap, m, d)), (0, 0))
    return (last, {"DATE": f"{parts[2]}-{month}-{day}"}) if month else None
