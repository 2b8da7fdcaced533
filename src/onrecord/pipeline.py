"""The whole way on one page: documents arrive, are read, their claims are kept, what is kept is reconciled."""

import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from onrecord import reconciliation
from onrecord.claims import explain as explain_reading
from onrecord.claims import find_claims, head, report_of, under
from onrecord.documents import Arrival, Brought, Refused, load
from onrecord.encoder import hear
from onrecord.errors import DocumentError
from onrecord.languages import INSTALLED, Language, language
from onrecord.ledger import Held, Ledger, Original
from onrecord.publication import Exhibit, Passage, lights
from onrecord.reading import attribute, mention, worth_hearing
from onrecord.records.claims import Gap, Report
from onrecord.records.findings import Acknowledgements, Answer, Findings, Question
from onrecord.records.fingerprints import fingerprints
from onrecord.records.reading import Heard, Reading
from onrecord.records.reasons import Reason
from onrecord.records.text import Document, Span, meeting
from onrecord.records.words import Kind

__all__ = [
    "PLAIN",
    "Arrival",
    "Ear",
    "Fate",
    "Kept",
    "acknowledgements",
    "add",
    "arrive",
    "ask",
    "check",
    "defect",
    "exhibit",
    "explain",
    "head",
    "profiles",
    "read",
    "unread",
]

PLAIN = "plain"  # the convention for the bounds of hedges, unless a user names another
BY_HAND = "by hand"  # the ruleset of claims that a person made
# What a defect in our rules raises. It costs the document in hand, not the ten thousand documents after it.
DEFECTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
UNREAD = "unread"  # the ruleset of documents in a language without a room; they are read when there is one


class Fate(StrEnum):
    """What became of a document that was handed to the ledger."""

    READ = "read"
    BROUGHT_IN = "brought in"
    UNREAD = "sealed, not read"
    HELD = "already held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of one document, and how many claims and gaps of it are new to the ledger."""

    id: str
    language: str
    fate: Fate
    claims: int = 0
    gaps: int = 0


def arrive(files: Iterable[Path | Refused], *, published: str | None, publisher: str | None, today: date) -> Iterator[Arrival]:
    """Everything in the files, one document at a time."""
    for file in files:
        if isinstance(file, Refused):
            yield Arrival(path=Path(file.path), item=file)
            continue
        yield from load(file, published=published, publisher=publisher, today=today)


class Ear(StrEnum):
    """How much of a text the encoder listens to: all, where a claim can stand, or nothing, which leaves the rules alone."""

    ALL = "all"
    CLAIMS = "claims"
    OFF = "off"


def read(document: Document, profile: str = PLAIN, ear: Ear = Ear.ALL) -> Report:
    """What one document says, as the contract prints it; a document in a language without a room is one gap.

    Args:
        profile: the convention for the bounds of hedges, a name of `profiles`.
        ear: how much of the text the encoder listens to.

    Raises:
        DocumentError: the text met a defect of our rules.
    """
    report = _read(document, ear)[0]
    if profile == PLAIN or document.language not in INSTALLED:
        return report
    return under(language(document.language).profiles[profile], report, document.text)


def explain(document: Document) -> dict[str, tuple[Reason, ...]]:
    """The id of each claim that the document makes, and why its fields say what they say; empty where its language has no room.

    Raises:
        DocumentError: the text met a defect of our rules.
    """
    if document.language not in INSTALLED:
        return {}
    rules = language(document.language)
    with _answering_for(document):
        return explain_reading(_listened(document, rules, Ear.CLAIMS)[0], rules.ruleset)


def profiles() -> tuple[str, ...]:
    """The names of the conventions for bounds that `read` takes, `plain` first."""
    return tuple(dict.fromkeys((PLAIN, *(name for rules in INSTALLED.values() for name in rules.profiles))))


def add(ledger: Ledger, arrivals: Iterable[Arrival], recorded: str) -> Iterator[Kept | Refused]:
    """Keeps what arrives, a transaction a document; what is held already is not read again."""
    for arrival in arrivals:
        try:
            yield _added(ledger, arrival, recorded)
        except DocumentError as wrong:
            yield Refused(path=str(arrival.path), place=None, reason=str(wrong), remedy="the rest was added")


def _added(ledger: Ledger, arrival: Arrival, recorded: str) -> Kept | Refused:
    item = arrival.item
    if isinstance(item, Refused):
        return item
    if isinstance(item, Brought):
        return _brought_in(ledger, arrival, item, recorded)
    known = item.language in INSTALLED
    ruleset = language(item.language).ruleset if known else UNREAD
    if ledger.holds(item.sha256, item.id, ruleset):
        return Kept(id=item.id, language=item.language, fate=Fate.HELD)
    report, spans = _read(item, Ear.CLAIMS)
    new = ledger.append(report, _original(item, arrival, spans), ruleset=ruleset, recorded=recorded)
    return Kept(id=item.id, language=item.language, fate=Fate.READ if known else Fate.UNREAD, claims=new.claims, gaps=new.gaps)


def _brought_in(ledger: Ledger, arrival: Arrival, item: Brought, recorded: str) -> Kept:
    document = item.document
    report = Report(id=document.id, document=head(document), claims=item.claims)
    original = _original(document, arrival, sentences(document.text, document.language))
    new = ledger.append(report, original, ruleset=BY_HAND, recorded=recorded, brought_in=True)
    return Kept(id=document.id, language=document.language, fate=Fate.BROUGHT_IN if new.written else Fate.HELD, claims=new.claims)


def _original(document: Document, arrival: Arrival, spans: Iterable[Span]) -> Original:
    """The document as it came."""
    return Original(
        text=document.text or None,
        content=arrival.content,
        washed=document.washed,
        source_path=str(arrival.path),
        fingerprints=fingerprints(span.of(document.text) for span in spans),
    )


def ask(ledger: Ledger, question: Question) -> Answer:
    """Who says how many: one row an origin, from what the ledger holds or held on the day asked for."""
    return reconciliation.answer(ledger.record(known_by=question.known_by, kind=Kind.COUNT), question)


def check(ledger: Ledger) -> Findings:
    """What does not agree or add up, and which documents go back to one utterance."""
    return reconciliation.check(ledger.record())


def acknowledgements(ledger: Ledger) -> Acknowledgements:
    """What each party confirms, denies or passes over, since when."""
    return reconciliation.acknowledgements(ledger.record(kind=Kind.ACKNOWLEDGEMENT))


def exhibit(held: Held) -> Exhibit:
    """A claim with the sentences that hold its quote and its cues."""
    text = held.text or ""
    lit = [light.span for light in lights(held.claim)]
    spans = [span for span in sentences(text, held.head.language) if any(span.meets(each) for each in lit)]
    quote = (Passage(start=held.claim.start, end=held.claim.end, text=held.claim.quote),)
    return Exhibit(
        claim=held.claim,
        id=held.document,
        document=held.head,
        passages=tuple(Passage(start=span.start, end=span.end, text=span.of(text)) for span in spans) or quote,
        recorded=held.recorded,
        came="brought in" if held.brought_in else "read",
    )


def sentences(text: str, code: str) -> tuple[Span, ...]:
    """The sentences of a text, or its lines where its language has no room."""
    if code in INSTALLED:
        return tuple(sentence.span for sentence in language(code).split(text).sentences)
    return _lines(text)


def _lines(text: str) -> tuple[Span, ...]:
    """The lines of a text that are not blank."""
    start, found = 0, []
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return tuple(found)


def _read(document: Document, ear: Ear) -> tuple[Report, tuple[Span, ...]]:
    """What a document says, and its sentences."""
    if document.language not in INSTALLED:
        return unread(document, _no_room(document)), _lines(document.text)
    rules = language(document.language)
    with _answering_for(document):
        reading, heard = _listened(document, rules, ear)
        return report_of(reading, *find_claims(reading, rules.ruleset), heard), tuple(
            sentence.span for sentence in reading.tokens.sentences
        )


def _listened(document: Document, rules: Language, ear: Ear) -> tuple[Reading, tuple[Heard, ...] | None]:
    """A document's reading, and what the encoder heard of it; claims rest on what is heard where one can stand, whatever else is."""
    mentioned = mention(document, rules)
    if ear is Ear.OFF:
        return attribute(mentioned, rules), None
    worth = worth_hearing(mentioned, rules)
    heard = hear(document.text, rules.code, worth, rest=ear is Ear.ALL)
    near = None if heard is None else tuple(each for each in heard if meeting(worth, each.window))
    return attribute(mentioned, rules, near), heard


@contextmanager
def _answering_for(document: Document) -> Iterator[None]:
    """A defect of our rules costs the document in hand and says which."""
    try:
        yield
    except DEFECTS as error:
        raise DocumentError(f"{document.id}: {defect(error)}; send it to us if you may") from error


def unread(document: Document, reason: str) -> Report:
    """A document of which nothing was read, with the reason as its only gap."""
    return Report(id=document.id, document=head(document), gaps=(Gap(start=0, end=0, reason=reason),))


def defect(error: BaseException) -> str:
    """What went wrong inside Onrecord, and where."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].filename.rpartition('onrecord/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"a defect of Onrecord ({type(error).__name__}: {error}{where})"


def _no_room(document: Document) -> str:
    return f"no language pack for {document.language!r}; installed: {', '.join(INSTALLED)}"
