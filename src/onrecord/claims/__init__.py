"""The room claims: Reading -> claims and gaps; its verbs are `find_claims`, `explain`, `report_of` and `under`."""

from onrecord.claims.confidence import Counts, confidence
from onrecord.claims.counts import find_counts
from onrecord.claims.explaining import explain
from onrecord.claims.identity import with_ids
from onrecord.claims.profiled import under
from onrecord.claims.reports import head, report_of
from onrecord.claims.statements import find_statements
from onrecord.claims.when import calendar_of
from onrecord.records.claims import Claim, Gap
from onrecord.records.reading import Reading
from onrecord.records.words import Measure

__all__ = ["Counts", "confidence", "explain", "find_claims", "head", "report_of", "under"]


def find_claims(reading: Reading, ruleset: str) -> tuple[tuple[Claim, ...], tuple[Gap, ...]]:
    """The claims of a reading in the order of its text, and what was seen and not understood."""
    calendar = calendar_of(reading)
    counts, gaps = find_counts(reading, calendar, ruleset)
    statements = find_statements(reading, calendar, ruleset)
    kept = [claim for claim in counts if not any(_says_more(statement, claim) for statement in statements)]
    claims = sorted([*kept, *statements], key=lambda claim: (claim.start, claim.end))
    open_gaps = [gap for gap in gaps if not any(statement.start <= gap.start and gap.end <= statement.end for statement in statements)]
    return with_ids(claims, reading.document.sha256), tuple(open_gaps)


def _says_more(statement: Claim, count: Claim) -> bool:
    """Whether a captive's condition already says what the count would: "both men are wounded" counts no wounded of a battle."""
    wounded = statement.measure == "wounded_captive" and count.measure == Measure.WOUNDED
    return wounded and statement.start < count.end and count.start < statement.end
