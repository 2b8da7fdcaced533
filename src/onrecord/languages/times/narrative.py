"""The year that a history has reached: for each month printed without a year, the one that fits the years printed around it.

The years of a text and its bare months are landmarks in order. A course gives each landmark a year and pays for what is
unlikely: for leaving a printed year aside, for going back in time, for jumping. The cheapest course is the narrative. It is
found in one pass that keeps a few years at a time, so it costs what the text is long.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.languages.times.atoms import Lexicon
from onrecord.languages.times.figures import YEARS
from onrecord.records.text import Sentence, Tokens

KEPT = 6  # years in question at one time
OPENING = 4  # tokens at the head of a sentence among which a year opens it
REACH = 4  # tokens between a month and its year
SHORT = 2  # letters of a word that may stand between them: "February of 1940"
HALF = 6  # months: a step back over as many is rather a step into the next year
# What it costs to leave a printed year aside.
OF_SECTION, DATED, OPENS, ASIDE, OF_SPAN = 3.0, 1.6, 1.6, 0.8, 0.5
# What it costs to go on in the year with an earlier month, and to step into the next year.
BACK, FAR_BACK = 0.15, 0.5
NEXT, FAR_NEXT, NEXT_DATED, NEXT_BARE = 0.3, 1.0, 0.3, 0.7
# What it costs to jump to any other year: behind a heading, at the head of a paragraph, elsewhere.
IN_SECTION, IN_PARAGRAPH, WITHIN = 0.6, 1.0, 1.2
UNPRINTED = 0.5  # what it costs more where no year is printed


@dataclass(frozen=True, slots=True)
class Landmark:
    """A month, a year, or a month with its year; 0 is none (there is no year 0). `aside` and `jump` are costs."""

    at: int
    year: int
    month: int
    aside: float
    jump: float = WITHIN


@dataclass(frozen=True, slots=True)
class Course:
    """The cheapest way to be in a year at a landmark, with the month last spoken of there."""

    year: int
    cost: float
    month: int
    before: "Course | None"


class Narrative:
    """The course of a text through its years."""

    __slots__ = ("places", "years")

    def __init__(self, lexicon: Lexicon, tokens: Tokens) -> None:
        landmarks = [landmark for number in range(len(tokens.sentences)) for landmark in _landmarks(lexicon, tokens, number)]
        self.places = [landmark.at for landmark in landmarks]
        self.years = _cheapest(landmarks)

    def year(self, at: int) -> int | None:
        """The year reached at a token, or None where the text prints none."""
        return self.years[max(0, bisect_right(self.places, at) - 1)] if self.years else None


def _landmarks(lexicon: Lexicon, tokens: Tokens, number: int) -> list[Landmark]:
    """The landmarks of a sentence; only the first of them stands at its head."""
    sentence = tokens.sentences[number]
    marks = list(_marks(lexicon, tokens, sentence))
    years = sum(1 for _, year, _ in marks if year)
    found: list[Landmark] = []
    for order, (at, year, month) in enumerate(marks):
        after, before = marks[order + 1 : order + 2], marks[order - 1] if order else (-1, 0, 0)
        if year:
            dated = before[2] if before[2] and _joined(tokens, before[0], at) else 0
            found.append(Landmark(before[0] if dated else at, year, dated, _aside(sentence, at, dated, years)))
        elif not (after and after[0][1] and _joined(tokens, at, after[0][0])):
            found.append(Landmark(at, 0, month, 0.0))
    return [replace(found[0], jump=_jump(tokens.sentences, number)), *found[1:]] if found else []


def _marks(lexicon: Lexicon, tokens: Tokens, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The tokens of a sentence that are years or months, each with its year or its month."""
    words, months, tables = tokens.words, lexicon.months, lexicon.tables
    for index in range(sentence.first, sentence.last + 1):
        word = words[index]
        if word in months:
            doubtful = tables.doubtful.get(word)
            if doubtful is None or doubtful(tokens, index):
                yield index, 0, months[word]
        elif "0" <= word[0] <= "9" and len(word) <= 4 and word.isdecimal() and word.isascii():
            if index + 1 < len(words) and words[index + 1] in tables.eras:
                yield index, -int(word), 0
            elif int(word) in YEARS:
                yield index, int(word), 0


def _joined(tokens: Tokens, month: int, year: int) -> bool:
    """Whether the year is that of the month: "May 3, 1940", "February of 1940"."""
    between = tokens.words[month + 1 : year]
    return len(between) < REACH and not any(word.isalpha() and len(word) > SHORT for word in between)


def _aside(sentence: Sentence, at: int, dated: int, years: int) -> float:
    """What it costs to leave a year aside: it heads a section, dates a month, opens a sentence, or is spoken of by the way."""
    if sentence.heading:
        return OF_SECTION if years == 1 else OF_SPAN
    if dated:
        return DATED
    return OPENS if at - sentence.first <= OPENING else ASIDE


def _jump(sentences: Sequence[Sentence], number: int) -> float:
    """What a jump costs at the head of a sentence."""
    before = sentences[number - 1] if number else None
    if before is None or before.heading:
        return IN_SECTION
    return IN_PARAGRAPH if before.paragraph != sentences[number].paragraph else WITHIN


def _cheapest(landmarks: Sequence[Landmark]) -> list[int]:
    """The year of each landmark on the cheapest course; none where no year is printed."""
    first = next((landmark.year for landmark in landmarks if landmark.year), None)
    if first is None:
        return []
    courses = {first: Course(first, 0.0, 0, None)}
    for landmark in landmarks:
        courses = _onwards(courses, landmark)
    course: Course | None = min(courses.values(), key=_cost)
    years: list[int] = []
    while course is not None:
        years.append(course.year)
        course = course.before
    return years[-2::-1]


def _onwards(courses: dict[int, Course], landmark: Landmark) -> dict[int, Course]:
    """The courses that go on over a landmark, a few of the cheapest."""
    best = min(courses.values(), key=_cost)
    years = dict.fromkeys((*courses, *(year + 1 for year in courses if year != -1), *([landmark.year] if landmark.year else [])))
    found = sorted((_over(courses, best, landmark, year) for year in years), key=_cost)[:KEPT]
    return {course.year: course for course in found}


def _over(courses: dict[int, Course], best: Course, landmark: Landmark, year: int) -> Course:
    """The cheapest way to be in the year at a landmark: by staying in it, from the year before, or by a jump."""
    cost, before = best.cost + landmark.jump + (0.0 if landmark.year else UNPRINTED), best
    same, last = courses.get(year), courses.get(year - 1)
    if same is not None and (stayed := same.cost + _staying(same, landmark)) < cost:
        cost, before = stayed, same
    if last is not None and (stepped := last.cost + _stepping(last, landmark)) < cost:
        cost, before = stepped, last
    kept = before.month if before.year == year else 0
    if landmark.year and landmark.year != year:
        return Course(year, cost + landmark.aside, kept, before)
    return Course(year, cost, landmark.month or kept, before)


def _staying(course: Course, landmark: Landmark) -> float:
    back = course.month - landmark.month
    if landmark.year or not course.month or back <= 0:
        return 0.0
    return FAR_BACK if back >= HALF else BACK


def _stepping(course: Course, landmark: Landmark) -> float:
    if landmark.year:
        return NEXT_DATED if landmark.month else NEXT_BARE
    return NEXT if course.month and 12 - course.month + landmark.month <= HALF else FAR_NEXT


def _cost(course: Course) -> float:
    return course.cost
