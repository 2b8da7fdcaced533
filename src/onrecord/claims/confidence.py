"""How often a rule is right: counted where people have read the same text, and never surer than the count allows."""

from onrecord.claims.rates import COUNTED
from onrecord.records.words import Field

# As many readings as the field's own rate counts for. Over tenths of the gold set left out in turn, the mean log loss is .396 with 2,
# .391 with 4, .388 with 8, .385 with 16, .384 with 32 and 64.
DRAWN = 16

Counts = dict[Field, dict[str, tuple[int, int]]]  # field -> rule -> how often it was right, and how often it was seen


def confidence(field: Field, rule: str, counted: Counts = COUNTED, drawn: float = DRAWN) -> float:
    """The share of right readings that the counts lead to expect of a rule, drawn towards that of its field.

    Both are means of a Beta distribution: of the field (right + 1) / (seen + 2), which is Laplace's rule of succession; of the rule
    (right + drawn * field) / (seen + drawn), which is Cestnik's m-estimate. A rule never seen is as sure as its field.
    """
    rules = counted.get(field, {})
    whole = (sum(right for right, _ in rules.values()) + 1) / (sum(seen for _, seen in rules.values()) + 2)
    right, seen = rules.get(rule, (0, 0))
    return round((right + drawn * whole) / (seen + drawn), 2)
