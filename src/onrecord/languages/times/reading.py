"""Reads the times of a text: runs of words of time, the longest pattern from each place, and what it means."""

from dataclasses import replace
from datetime import date

from onrecord.languages.times import days, parts, spans
from onrecord.languages.times.atoms import Atom, Lexer, lexicon_of
from onrecord.languages.times.calendar import YEARS, Meaning
from onrecord.languages.times.patterns import Match, compiled, matches, slots
from onrecord.languages.times.tables import TimeTables, Value
from onrecord.languages.times.timeline import Frame, Timeline
from onrecord.records.reading import When
from onrecord.records.text import Tokens

MEANINGS = {**days.MEANINGS, **spans.MEANINGS, **parts.MEANINGS}
SHARED = ("YEAR", "ERA", "MONTH", "UNIT", "UNITS", "HERE", "year")  # what one of two expressions leaves to the other
DEEP = 2  # "early on the night of"


class Found:
    """An expression and its meaning; `year` if its year is printed."""

    __slots__ = ("first", "last", "meaning", "year")

    def __init__(self, first: int, last: int, meaning: Meaning, year: int | None) -> None:
        self.first = first
        self.last = last
        self.meaning = meaning
        self.year = year


class TimeReader:
    """A language's tables, ready to read texts with."""

    def __init__(self, tables: TimeTables) -> None:
        self.tables = tables
        self.lexicon = lexicon_of(tables)
        self.patterns = compiled(tables.patterns)
        self.openers = compiled(tables.openers)
        self.closers = compiled(tables.closers)

    def find_times(self, tokens: Tokens, published: date | None) -> tuple[When, ...]:
        """The time expressions of a text, in order."""
        line = Timeline(self.lexicon, tokens, published if published and published.year in YEARS else None)
        for run in Lexer(self.lexicon, tokens).runs():
            at = 0
            while at < len(run):
                found, end = self._longest(line, run, at) if run[at].opens else ([], at + 1)
                for one in found:
                    line.keep(one.first, one.last, one.meaning, one.year)
                at = max(end, at + 1)
        return tuple(line.found)

    def _longest(self, line: Timeline, run: list[Atom], at: int, depth: int = 0) -> tuple[list[Found], int]:
        """The longest expression from an atom on, with the atom behind it."""
        core, core_end = self._core(line, run, at)
        if depth < DEEP:
            opened, end = self._opened(line, run, at, depth)
            if opened and end >= core_end:
                return opened, end
        return core, core_end

    def _core(self, line: Timeline, run: list[Atom], at: int) -> tuple[list[Found], int]:
        before = line.word(run[at].first - 1)
        for match in matches(self.patterns, run, at):
            if not match.pattern.behind or before in match.pattern.behind:
                found, end = self._closed(line, run, _resolved(line, run, at, match), match.end)
                if found and run[end - 1].closes:
                    return found, end
        return [], at

    def _opened(self, line: Timeline, run: list[Atom], at: int, depth: int) -> tuple[list[Found], int]:
        """An expression with what stands before it: "the end of May"."""
        for match in matches(self.openers, run, at):
            if match.end < len(run) and run[match.end].opens == run[match.end - 1].closes:
                inner, end = self._longest(line, run, match.end, depth + 1)
                frame = _frame(run, at, match)
                meaning = parts.AROUND[match.pattern.meaning](line, frame, inner[0].meaning) if inner else None
                if meaning is not None:
                    return [Found(frame.first, inner[0].last, meaning, inner[0].year), *inner[1:]], end
        return [], at

    def _closed(self, line: Timeline, run: list[Atom], found: list[Found], end: int) -> tuple[list[Found], int]:
        """The expressions, the last of them with what stands behind it: "Monday night"."""
        if not found or end == len(run) or run[end].opens != run[end - 1].closes:
            return found, end
        for match in matches(self.closers, run, end):
            frame = _frame(run, end, match)
            meaning = parts.AROUND[match.pattern.meaning](line, frame, found[-1].meaning)
            if meaning is not None:
                return [*found[:-1], Found(found[-1].first, frame.last, meaning, found[-1].year)], match.end
        return found, end


def _frame(run: list[Atom], at: int, match: Match) -> Frame:
    return Frame(run[at].first, run[match.end - 1].last, slots(match, run, at, (0, len(match.keys) - 1)))


def _resolved(line: Timeline, run: list[Atom], at: int, match: Match) -> list[Found]:
    """What each expression of the match means; none where one of them means nothing."""
    names = [name.strip() for name in match.pattern.meaning.split("+")]
    frames = [
        Frame(run[at + first].first, run[at + last].last, slots(match, run, at, (first, last))) for first, last in match.pattern.brackets
    ]
    if len(frames) > 1:
        frames = _sharing(frames)
    found: list[Found] = []
    for number, frame in enumerate(frames):
        before = found[-1].meaning if found else None
        meaning = MEANINGS[names[min(number, len(names) - 1)]](line, replace(frame, before=before))
        if meaning is None:
            return []
        found.append(Found(frame.first, frame.last, meaning, _year(frame, meaning)))
    return found


def _sharing(frames: list[Frame]) -> list[Frame]:
    """The expressions with the month, the year or the unit that only one of them prints."""
    shared: dict[str, Value] = {}
    for frame in frames:
        shared |= {name: frame.slots[name] for name in SHARED if name in frame.slots}
    return [replace(frame, slots={**shared, **frame.slots}) for frame in frames]


def _year(frame: Frame, meaning: Meaning) -> int | None:
    if frame.has("DATE") and meaning.earliest:
        return meaning.earliest.year
    year = frame.whole("YEAR")
    return year if year and year > 0 and meaning.grain != "P" else None
