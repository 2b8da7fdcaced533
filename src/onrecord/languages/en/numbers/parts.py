"""Parts of a number that stand behind its figure or before its magnitude: "3 1/2", "3½", "1,5 million", "a quarter of a million"."""

from onrecord.records.text import Tokens

VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
DENOMINATORS = frozenset(("2", "3", "4", "8", "16"))
QUARTERS = frozenset(("quarter", "quarters"))
HALF = ("and", "a", "half")
TAIL = "and-a-half"
TIMES = {"a": 1, "one": 1, "three": 3}


def fraction_behind(tokens: Tokens, index: int) -> tuple[float, int] | None:
    """The fraction right behind a figure, and its last token: "7 3/4", "3½"."""
    words, after = tokens.words, index + 1
    if after < len(words) and words[after] in VULGAR and touches(tokens, index):
        return VULGAR[words[after]], after
    if after + 2 >= len(words) or words[after + 1] != "/" or not words[after].isdecimal() or words[after + 2] not in DENOMINATORS:
        return None
    printed = touches(tokens, after) and touches(tokens, after + 1) and not touches(tokens, index)
    over, under = int(words[after]), int(words[after + 2])
    return (over / under, after + 2) if printed and 0 < over < under else None


def decimals_behind(tokens: Tokens, index: int) -> int | None:
    """The last token of a figure with a comma before its decimals, "1,5"; the word behind it tells whether it is one."""
    words, comma = tokens.words, index + 1
    if comma + 1 >= len(words) or words[comma] != "," or not words[comma + 1].isdecimal() or len(words[comma + 1]) > 2:
        return None
    return comma + 1 if words[index].isdecimal() and touches(tokens, index) and touches(tokens, comma) else None


def quarters_of(words: tuple[str, ...], index: int) -> tuple[float, int] | None:
    """How much of a magnitude the words name, and where its word should stand: "a quarter (of a) million"."""
    if words[index] not in TIMES or index + 2 >= len(words) or words[index + 1] not in QUARTERS:
        return None
    at = index + 4 if words[index + 2 : index + 4] == ("of", "a") else index + 2
    return (TIMES[words[index]] / 4, at) if at < len(words) else None


def touches(tokens: Tokens, index: int) -> bool:
    """Whether nothing stands between this token and the next."""
    return index + 1 < len(tokens.starts) and tokens.ends[index] == tokens.starts[index + 1]
