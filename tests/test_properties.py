"""Whatever the text: every span quotes it, reading twice changes nothing, and a report survives JSON."""

from hashlib import sha256

import msgspec
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.pipeline import read
from onrecord.records.claims import Claim, Gap, Number, Place, PrintedQuantity, PrintedTime, Report, Time, Whose
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated, Kind

SOURCES = (
    "The ministry",
    "Ri Chol-su, a spokesman,",
    "Two officials",
    "Kyiv's general staff",
    "Reuters",
    "He",
    "It",
    "The agency\u2019s deputy head",
)
CUES = (
    "said",
    "told lawmakers that",
    "claimed on Friday that",
    "denied that",
    "estimates",
    "believes",
    ", citing a briefing, said",
    "said:",
)
NUMBERS = (
    "12",
    "some 2,700",
    "more than 300",
    "dozens of",
    "two or three",
    "as many as 1,100",
    "3.5%",
    "a quarter of the",
    "40-45",
    "no",
    "a",
)
PEOPLE = (
    "soldiers",
    "North Korean troops",
    "people",
    "civilians, including 4 children,",
    "of them",
    "Russian POWs",
    "families",
    "bodies",
    "people a day",
    "guns",
    "",
)
OUTCOMES = (
    "were killed",
    "have been wounded",
    "were killed or wounded",
    "were captured alive",
    "are missing",
    "will be sent",
    "had surrendered",
)
WHENS = ("", " on Monday", " in the past week", " since 24 October 2024", " by the end of the year", " yesterday", " in Kursk", " per day")
MARKS = (".", "!", "?", ".\u201d", '."', "\n\n", "...", ";", " \u2014", "\r\n", " (AP) \u2014 ", " 2) ", "\t", "\u00a0")
NOISE = ("", "\u201c", '"', "'", "SEOUL, Jan. 13 (Yonhap) -- ", "* ", "1. ", "\U0001f1f0\U0001f1f5 ", "e\u0301", "\u200b", "St. ", "U.S. ")

PIECES = [st.sampled_from(words) for words in (NOISE, SOURCES, CUES, NUMBERS, PEOPLE, OUTCOMES, WHENS, MARKS)]
SENTENCES = st.tuples(*PIECES).map(lambda pieces: " ".join(pieces[:-1]) + pieces[-1])
PROSE = st.lists(SENTENCES, max_size=8).map(" ".join)
SHUFFLED = st.lists(st.one_of(PIECES), max_size=40).map(" ".join)
ANYTHING = st.text(max_size=200)
TEXTS = st.one_of(PROSE, SHUFFLED, ANYTHING, st.tuples(PROSE, ANYTHING, PROSE).map("".join))
DAYS = st.one_of(st.none(), st.dates().map(str))

ARTICLES = {"a", "an"}  # "a spokesman" counts nobody until something happens to him
OF_PEOPLE = {"people", "families", "bodies", "people_per_day"}
Placed = Claim | Gap | Number | Place | PrintedQuantity | PrintedTime | Time | Whose


def document(text: str, day: str | None = None) -> Document:
    """A document of that text, printed by nobody we know."""
    datings = (Dating(day=day, read_from=Dated.ARGUMENT),) if day else ()
    return Document(id="generated", text=text, sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), datings=datings)


def pairs(report: Report) -> list[tuple[int | None, int | None]]:
    """Every pair of offsets that a report prints."""
    placed: list[Placed | None] = [*report.times, *report.quantities, *report.gaps, *report.claims]
    for claim in report.claims:
        placed += [claim.whose, claim.number, claim.place, claim.time]
    found = [(each.start, each.end) for each in placed if each]
    found += [(link.cue_start, link.cue_end) for claim in report.claims for link in claim.attribution]
    found += [each.counted for each in report.quantities if each.counted]
    return found + [span for each in report.attributions for part in (each.source, each.cue, each.content) for span in part]


@given(text=TEXTS, day=DAYS)
@example(text="", day=None)
@example(text="\ud800 12 soldiers were killed.", day=None)
@example(text="12 soldiers were killed today, the ministry said.", day="0001-01-01")
@example(text="12 soldiers were killed last year, the ministry said.", day="9999-12-31")
def test_every_span_lies_in_its_text_and_every_quote_is_its_characters(text: str, day: str | None) -> None:
    report = read(document(text, day))

    assert [claim.quote for claim in report.claims] == [text[claim.start : claim.end] for claim in report.claims]
    for start, end in pairs(report):
        assert (start is None) == (end is None)
        assert start is None or end is None or 0 <= start <= end <= len(text)


@given(text=TEXTS, day=DAYS)
def test_reading_twice_changes_nothing(text: str, day: str | None) -> None:
    once, again = (msgspec.json.encode(read(document(text, day))) for _ in range(2))

    assert again == once


@given(text=st.one_of(PROSE, SHUFFLED), day=DAYS)
def test_a_report_survives_json(text: str, day: str | None) -> None:
    report = read(document(text, day))

    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


@given(text=st.one_of(PROSE, SHUFFLED), day=DAYS)
def test_no_two_claims_of_a_document_share_an_id_and_every_pointer_points(text: str, day: str | None) -> None:
    claims = read(document(text, day)).claims
    ids = {claim.id for claim in claims}

    assert len(ids) == len(claims)
    for claim in claims:
        assert {claim.subset_of, claim.share_of, claim.supersedes, claim.repeats} - {None} <= ids - {claim.id}


@given(text=st.one_of(PROSE, SHUFFLED))
def test_a_number_is_an_interval_around_its_point(text: str) -> None:
    for claim in read(document(text)).claims:
        if claim.number and claim.number.point is not None:
            low, point, high = claim.number.low, claim.number.point, claim.number.high

            assert low is None or low <= point
            assert high is None or point <= high


@given(text=st.one_of(PROSE, SHUFFLED))
def test_every_number_of_people_ends_in_a_claim_or_a_gap(text: str) -> None:
    report = read(document(text))
    known = {claim.number.start for claim in report.claims if claim.number} | {gap.start for gap in report.gaps}
    stated = [range(claim.start, claim.end) for claim in report.claims if claim.kind is not Kind.COUNT]
    counted = [q for q in report.quantities if q.unit in OF_PEOPLE and text[q.start : q.end].lower() not in ARTICLES]

    assert [text[q.start : q.end] for q in counted if q.start not in known and not any(q.start in each for each in stated)] == []
