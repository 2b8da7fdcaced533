"""What a text mentions: times, quantities, actors, attributions. `first` and `last` count tokens, both included."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.records.text import Document, Span, Tokens
from onrecord.records.words import Certainty, Change, Evidence, Hedge, Kind, Measure, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time expression.

    Attributes:
        type: TIMEX3 type: DATE, TIME, DURATION or SET.
        value: TIMEX3 value ("2025-01-13", "P3D", "2024-W02"), or None where it stays unresolved.
        edtf: the interval as EDTF (ISO 8601-2): a day, `a/b`, `a/..`; None where unresolved.
        earliest, latest: first and last day (ISO) of that interval, or None where open or unresolved.
        weekday: 0 (Monday) to 6 for a bare weekday name, which the order of events may move back a week.
        signal: the preposition that governs it ("since", "until", "by", "on", "in"), lower case, or None.
        deed: the token of the participle that it dates inside a noun phrase ("the two men captured on Thursday were ..."), or None.
    """

    span: Span
    first: int
    last: int
    type: str
    value: str | None
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    weekday: int | None = None
    signal: str | None = None
    deed: int | None = None

    @property
    def of_a_day(self) -> bool:
        """Whether the expression means one day."""
        return self.edtf is not None and self.edtf == self.earliest == self.latest


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A printed number with its hedge, and what it counts.

    Attributes:
        span, first, last: hedge and numerals ("more than 300", "some 2,700", "several hundred", "a").
        low, high: bounds of the profile `plain`, rounded outwards to whole numbers where people may be counted; None is open.
        unit: None where what is counted is neither people nor a share.
        measured: the unit of measure in the singular ("dollar", "kilometre per hour", "year of age"); such a number counts nobody.
        counted: the characters of the counted noun phrase ("North Korean soldiers"), or None if elided.
        head: the token of its head noun ("soldiers"), or None.
        more: "another", "more", "further" beside it: it adds to another figure.
        article: the numeral is only "a" or "an".
        change: it says by how much a figure rose or fell; None where it is a level.
        unprinted: it has no numeral at all: a name or "the driver" is one person; the span is that of the words.
    """

    span: Span
    first: int
    last: int
    low: int | float | None
    high: int | float | None
    point: int | float | None
    hedge: Hedge
    unit: Unit | None
    measured: str | None = None
    counted: Span | None = None
    head: int | None = None
    more: bool = False
    article: bool = False
    change: Change | None = None
    unprinted: bool = False


class Sort(StrEnum):
    """How people stand to a word of outcome: its object (or passive subject), its subject, what it describes, what it counts."""

    TRANSITIVE = "transitive"
    INTRANSITIVE = "intransitive"
    STATE = "state"
    NOUN = "noun"
    TOLL = "toll"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An outcome as met in the text, "killed or wounded" being one.

    Attributes:
        passive: a form of "be" stands before it ("were killed", "are estimated to have been killed").
        participle: it is a past participle; gerund: an -ing form.
        moving: it says that people went somewhere; what befell them depends on who they are.
    """

    first: int
    last: int
    measure: Measure
    sort: Sort
    passive: bool = False
    participle: bool = False
    gerund: bool = False
    moving: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People as the text names them: the side they belong to and the category, either None where the text gives none."""

    side: str | None = None
    category: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """A number bound to the people it counts and to what befell them.

    Attributes:
        quantity: None where the text prints no number ("casualties are expected to rise").
        alias: a number beside them that says no more than who they are: in "Judge A B, a member of the court", "a".
        measure: what befell them; not always the outcome's own (`expected_to_be_sent`).
        quote: the shortest stretch that holds number, people and outcome.
        ahead: it has not happened yet ("might send").
        by_whom: who did it, where the text says so: the name of a known group, else the words as printed.
        place, place_span: where, in its canonical name where the table has one, and its characters.
        rule: the name of the rule that bound them.
        whose_rule: the name of the rule that says whose people they are; empty where it is the same one.
    """

    quantity: Quantity | None
    outcome: Outcome | None
    measure: Measure
    group: Group
    quote: Span
    ahead: bool = False
    alias: Quantity | None = None
    by_whom: str | None = None
    place: str | None = None
    place_span: Span | None = None
    rule: str
    whose_rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who can speak or act.

    Attributes:
        name: canonical where the principals' table knows it ("National Intelligence Service"), else as printed.
        sort: person, office, organisation, state, group, outlet, people (unnamed), thing (a document, a video) or pronoun.
        side: the state or armed group it belongs to, or None.
    """

    span: Span
    first: int
    last: int
    name: str
    sort: str
    side: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """An attribution as the encoder hears it, before it is known who its source is.

    Attributes:
        source, cue, content: characters; a source that the text does not print is empty.
        sure: the least probability among the decisions that it was put together from.
        kind: of the source: person, people, office, organisation, state, party, outlet, document or nobody; None without a source.
        window: the characters that the encoder had before it when it heard this.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    sure: float
    window: Span
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said what, by which words.

    Attributes:
        source, cue, content: characters; a split quotation has two contents, an unprinted source none.
        who: canonical names of those who speak, pronouns resolved; empty where nobody is named.
        via: whom it came through, outermost first ("told Reuters", "citing": the relays between publisher and `who`).
        certainty: what the cue commits the speaker to.
        evidence: what the source points to, if the clause names it.
        spoken: when it was said, where the clause dates the saying.
        inside: position in the list of the attribution whose content holds this one, or None.
        rule: the name of the rule that read it.
        says: False where something is only thought well or ill of, or where it is not said ("has not confirmed"): nothing stands on it.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    who: tuple[str, ...]
    via: tuple[str, ...] = ()
    certainty: Certainty = Certainty.ASSERTED
    evidence: Evidence | None = None
    spoken: When | None = None
    inside: int | None = None
    rule: str = ""
    says: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is said that is not a count, before its chain is traced; `first` and `last` are its tokens.

    Attributes:
        group: whose people it speaks of.
        certainty: None is the chain's own.
        speaker: who says it, where that is in the statement itself; None is the chain's origin.
        teller: who told the soldiers.
        evidence: the setting in which a captive speaks.
        of_act: an act of saying, dated with its day; else a state, so far.
        of_report: it is said of a report, whose source is the one carried over from before.
        rule: the name of the rule that read it.
    """

    kind: Kind
    measure: str
    first: int
    last: int
    certainty: Certainty | None = None
    holder: str | None = None
    note: str | None = None
    place: str | None = None
    speaker: str | None = None
    teller: str | None = None
    subject: str | None = None
    evidence: Evidence | None = None
    group: Group | None = None
    of_act: bool = False
    of_report: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything mentioned in one document, each list in the order of the text."""

    document: Document
    tokens: Tokens
    times: tuple[When, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    bonds: tuple[Bond, ...] = ()
    statements: tuple[Statement, ...] = ()
