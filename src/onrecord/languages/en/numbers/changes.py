"""Whether a number says by how much something rose or fell: "up 9.4 per cent", "dropped by 300", "+0.2%"."""

from onrecord.records.text import Tokens
from onrecord.records.words import Change

RISING = frozenset(
    "rose rise rises rising risen climbed climb climbs jumped jump jumps surged surge surges soared soar grew grow grows grown "
    "increased increase increases increasing advanced swelled upward upwards".split()
)
FALLING = frozenset(
    "fell fall falls falling fallen dropped drop drops dropping declined decline declines slid slides slipped slip plunged "
    "plummeted plummeting sank sink tumbled decreased decrease decreases shrank shrunk downward downwards".split()
)
GAINING = frozenset(("gained", "gains", "gain", "added", "adds"))  # of shares and money: an army gains no change but ground
LOSING = frozenset(("lost", "loses", "lose", "shed", "sheds"))
SIGNS = {"+": Change.UP, "-": Change.DOWN}
PARTICLES = {"up": Change.UP, "down": Change.DOWN}
BEING = frozenset(("was", "were", "is", "are", "be", "been", "being", ",", "(", ";", "-", "–", "—"))
PHRASAL = frozenset("give gives gave given giving make makes made making take takes took taken taking shot cut set put turned add".split())
BETWEEN = frozenset(("by", "another", "a", "further", "of", "some", "about"))
REACH = 3  # tokens from the verb to its number: "rose by another 40"


def change_of(tokens: Tokens, first: int, *, counted: bool) -> Change | None:
    """Up or down where the words right before the number say so; "rose to 40" is a level, not a change."""
    words = tokens.words
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        word = words[at]
        if word in SIGNS:
            return SIGNS[word] if at == first - 1 and not counted and _is_sign(tokens, at) else None
        if word in PARTICLES:
            before = words[at - 1] if at else ","
            return PARTICLES[word] if before in BEING or not (counted or before in PHRASAL) else None
        if word not in BETWEEN:
            return _of_verb(word, counted=counted)
    return None


def _is_sign(tokens: Tokens, index: int) -> bool:
    """Whether the token touches the figure after it and nothing before it."""
    return tokens.ends[index] == tokens.starts[index + 1] and not (index and tokens.ends[index - 1] == tokens.starts[index])


def _of_verb(word: str, *, counted: bool) -> Change | None:
    if word in RISING or (word in GAINING and not counted):
        return Change.UP
    return Change.DOWN if word in FALLING or (word in LOSING and not counted) else None
