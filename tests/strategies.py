"""Anything a claim or a report can be, for tests that say what holds of all of them."""

from hashlib import sha256
from typing import TypeVar

from hypothesis import strategies as st

from onrecord.records.claims import Claim, Gap, Head, Link, Number, Place, Report, Time, Whose
from onrecord.records.words import Basis, Certainty, Dated, Evidence, Hedge, Kind, Measure, Role, Unit

NAMES = ("National Intelligence Service", "KBS", "국가정보원", "Головне управління розвідки", "Ri Chol-su", "", "a\x00b", 'the "ministry"')
EDTFS = ("2025-01-13", "../2025-01-13", "2024-10/2025-01-13", "2024-10-24/..", "2024-W45")
MOST = 2**70  # more than a database column holds: a text may print any number


T = TypeVar("T")


def _maybe(values: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | values


names = st.sampled_from(NAMES) | st.text(max_size=12)
days = st.dates().map(str)
people = st.integers(min_value=0, max_value=MOST)
positions = _maybe(st.integers(min_value=0, max_value=10_000))
ids = st.text(alphabet="0123456789abcdef", min_size=16, max_size=16)
points = people | st.floats(min_value=0, max_value=1e9)

numbers = st.builds(
    Number,
    low=_maybe(people),
    high=_maybe(people),
    point=_maybe(points),
    hedge=st.sampled_from(Hedge),
    unit=_maybe(st.sampled_from(Unit)),
    start=positions,
    end=positions,
)
links = st.builds(
    Link,
    who=names | st.lists(names, max_size=3).map(tuple),
    role=st.sampled_from(Role),
    cue=_maybe(names),
    cue_start=positions,
    cue_end=positions,
)
gaps = st.builds(Gap, start=st.integers(0, 10_000), end=st.integers(0, 10_000), reason=names)
heads = st.builds(
    Head,
    sha256=_maybe(names.map(lambda name: sha256(name.encode()).hexdigest())),
    published=_maybe(days),
    published_from=_maybe(st.sampled_from(Dated)),
    publisher=_maybe(names),
    title=_maybe(names),
    url=_maybe(st.just("https://example.org/a?b=c")),
    language=st.sampled_from(("en", "ko", "uk")),
)


def claims() -> st.SearchStrategy[Claim]:
    """Any claim, of any kind, with anything that may be missing missing."""
    return st.builds(
        Claim,
        id=ids,
        kind=st.sampled_from(Kind),
        quote=names,
        start=st.integers(0, 10_000),
        end=st.integers(0, 10_000),
        measure=_maybe(st.sampled_from(Measure).map(str) | names),
        whose=_maybe(st.builds(Whose, side=_maybe(names), category=_maybe(names), start=positions, end=positions)),
        number=_maybe(numbers),
        basis=_maybe(st.sampled_from(Basis)),
        place=_maybe(st.builds(Place, name=names, start=positions, end=positions)),
        time=_maybe(st.builds(Time, edtf=st.sampled_from(EDTFS), start=positions, end=positions)),
        attribution=st.lists(links, max_size=3).map(tuple),
        certainty=_maybe(st.sampled_from(Certainty)),
        evidence=_maybe(st.sampled_from(Evidence)),
        by_whom=_maybe(names),
        subset_of=_maybe(ids),
        share_of=_maybe(ids),
        supersedes=_maybe(ids),
        repeats=_maybe(ids),
        subject=_maybe(st.just("P-001")),
        holder=_maybe(names),
        note=_maybe(names),
        ruleset=st.sampled_from(("en-1", "en-2", "by hand")),
    )


def reports() -> st.SearchStrategy[Report]:
    """Any report of a document: its print, its claims, each with an id of its own, and its gaps."""
    return st.builds(
        Report,
        id=st.text(min_size=1, max_size=12),
        document=heads,
        claims=st.lists(claims(), max_size=4, unique_by=lambda claim: claim.id).map(tuple),
        gaps=st.lists(gaps, max_size=3).map(tuple),
    )
