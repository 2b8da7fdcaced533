"""What a user typed against the words that are allowed: the word, or a refusal that names the nearest."""

from collections.abc import Iterable
from difflib import get_close_matches

from onrecord.errors import ConfigError

ALIKE = 0.5  # "totals" is meant for "total_to_date" at .53, "zebra" for nothing


def one_of(word: str, allowed: Iterable[str], what: str) -> str:
    """The allowed word that was meant, capitals and hyphens aside.

    Raises:
        ConfigError: there is no such word; the message names the nearest and all.
    """
    words = [str(each) for each in allowed]
    folded = "_".join(word.lower().replace("-", " ").replace("_", " ").split())
    if folded in words:
        return folded
    near = get_close_matches(folded, words, n=1, cutoff=ALIKE)
    hint = f"did you mean {near[0]!r}? The" if near else "the"
    raise ConfigError(f"no {what} {word!r}; {hint} words are {', '.join(words)}.")


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name most like the one given, or None where none is."""
    by_folded = {each.casefold(): each for each in names}
    near = get_close_matches(name.casefold(), by_folded, n=1, cutoff=ALIKE)
    return by_folded[near[0]] if near else None
