"""Which reports go back to one utterance: every document of an occasion, tied to an earlier one by its evidence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord.reconciliation.days import near
from onrecord.reconciliation.groups import Groups
from onrecord.reconciliation.names import canonical
from onrecord.reconciliation.shared_text import SharedText
from onrecord.reconciliation.statements import Statement, links_between
from onrecord.reconciliation.utterances import Utterance
from onrecord.reconciliation.working import measured, named, printed
from onrecord.records.findings import Edge, Origin
from onrecord.records.words import Basis, Evidence

SPOKEN = frozenset(
    {Evidence.BRIEFING, Evidence.SPEECH, Evidence.INTERVIEW, Evidence.STATEMENT, Evidence.SOCIAL_MEDIA_POST, Evidence.TRANSCRIPT}
)
FEWEST_WORDS = 6  # a shorter quotation may be shared by chance


def find_origins(utterances: Sequence[Utterance], shared: SharedText) -> tuple[Origin, ...]:
    """Each occasion on which an origin spoke and that more than one document or claim reports, with what ties the documents together."""
    occasions = (same for same in _occasions(utterances) if _is_worth_showing([s for u in same for s in u.statements]))
    return tuple(_origin(same, shared) for same in sorted(occasions, key=lambda same: (same[0].day or "", same[0].key, same[0].claims)))


def _is_worth_showing(statements: Sequence[Statement]) -> bool:
    """Whether several claims go back to it; what one paper says in its own voice is that paper."""
    return len(statements) > 1 and (len({s.document for s in statements}) > 1 or not statements[0].own_voice)


def _occasions(utterances: Sequence[Utterance]) -> list[list[Utterance]]:
    """Utterances of one origin within a day, and those that one statement ties together."""
    joined = Groups(len(utterances))
    standing: dict[str, int] = {}
    for index, u in enumerate(utterances):
        earlier = standing.get(u.key)
        if earlier is not None and near(utterances[earlier].day, u.day, 1):
            joined.join(earlier, index)
        else:
            standing[u.key] = index
    return [[utterances[index] for index in members] for members in joined.members()]


def _origin(same: Sequence[Utterance], shared: SharedText) -> Origin:
    statements = sorted((s for u in same for s in u.statements), key=lambda s: s.order)
    documents = tuple(dict.fromkeys(s.document for s in statements))
    return Origin(
        who=same[0].who,
        occasion=spoke_on(same),
        documents=documents,
        claims=tuple(dict.fromkeys(s.claim.id for s in statements)),
        edges=tuple(_edges(same, documents, shared)),
    )


def spoke_on(same: Sequence[Utterance]) -> str | None:
    """The day that most reports have, the earliest of them; an event of the week before that was told beside it is no day of speech."""
    days = Counter(u.day for u in same for s in u.statements if u.day and s.line is not Basis.IN_PERIOD)
    days = days or Counter(u.day for u in same for _ in u.statements if u.day)
    return min(days, key=lambda day: (-days[day], day), default=None)


def _edges(same: Sequence[Utterance], documents: Sequence[str], shared: SharedText) -> Iterator[Edge]:
    """For each document after the first the earlier one it is best tied to: by text, by a shared figure, else by the occasion."""
    reported = _by_document(same)
    for index, later in enumerate(documents[1:], start=1):
        parent, evidence = min(
            (
                (earlier, tie)
                for earlier in _candidates(later, documents[:index], reported, shared)
                for tie in _ties(earlier, later, reported, shared)
            ),
            key=lambda found: (found[1][0], documents.index(found[0])),
        )
        yield Edge(earlier=parent, later=later, evidence=evidence[1])


def _by_document(same: Iterable[Utterance]) -> dict[str, list[tuple[Utterance, Statement]]]:
    found: defaultdict[str, list[tuple[Utterance, Statement]]] = defaultdict(list)
    for u in same:
        for s in u.statements:
            found[s.document].append((u, s))
    return dict(found)


def _candidates(
    later: str, earlier: Sequence[str], reported: dict[str, list[tuple[Utterance, Statement]]], shared: SharedText
) -> list[str]:
    """The first document, the first that reports the same utterance, and those that share text."""
    utterances = {id(u) for u, _ in reported[later]}
    same = next((document for document in earlier if any(id(u) in utterances for u, _ in reported[document])), earlier[0])
    return list(dict.fromkeys([earlier[0], same, *(d for d in shared.sharers(later) if d in reported and d in set(earlier))]))


def _ties(
    earlier: str, later: str, reported: dict[str, list[tuple[Utterance, Statement]]], shared: SharedText
) -> Iterator[tuple[int, str]]:
    """What ties two documents, the strongest evidence with the lowest rank."""
    text = shared.between(earlier, later)
    if text:
        yield 0, text
    one, other = reported[earlier], reported[later]
    quotation = _same_quotation(one, other)
    if quotation:
        yield 1, quotation
    figures = _same_figures(one, other)
    if figures:
        yield 2, figures
    both = [u for u, _ in (*one, *other)]
    yield 3, f"both cite {named(both[0].who)} of {spoke_on(both)}" + _through(one, other)


def _same_quotation(one: Sequence[tuple[Utterance, Statement]], other: Sequence[tuple[Utterance, Statement]]) -> str | None:
    quotes = {_words(s.claim.quote) for _, s in one}
    shared = sorted({quote for _, s in other if len(quote := _words(s.claim.quote)) >= FEWEST_WORDS and quote in quotes})
    return f"the same words of {named(one[0][0].who)}: {' '.join(shared[0])}" if shared else None


def _words(quote: str) -> tuple[str, ...]:
    return tuple(quote.casefold().split())


def _same_figures(one: Sequence[tuple[Utterance, Statement]], other: Sequence[tuple[Utterance, Statement]]) -> str | None:
    """The utterances that both report, by their figures."""
    theirs = {id(u) for u, _ in other}
    both = list(dict.fromkeys(u for u, _ in one if id(u) in theirs))
    if not both:
        return None
    told = " and ".join(f"{printed(u.number)} {measured(u.best.measure)}" if u.number else measured(u.best.measure) for u in both)
    briefing = " at one " + measured(str(both[0].best.claim.evidence)) if both[0].best.claim.evidence in SPOKEN else ""
    return f"the same {told} of {named(both[0].who)}, {both[0].day}{briefing}{_through(one, other)}"


def _through(one: Sequence[tuple[Utterance, Statement]], other: Sequence[tuple[Utterance, Statement]]) -> str:
    """The relays that both name."""
    relays = [
        {name for _, s in told for link in links_between(s.claim) for name in ((link.who,) if isinstance(link.who, str) else link.who)}
        for told in (one, other)
    ]
    both = sorted({canonical(name) for name in relays[0]} & {canonical(name) for name in relays[1]})
    return f", both through {' and '.join(both)}" if both else ""
