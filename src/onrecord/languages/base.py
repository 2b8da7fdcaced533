"""What a language room offers: its own functions, named alike in every language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from onrecord.records.reading import Actor, Attribution, Bond, Quantity, Reading, Statement, When
from onrecord.records.text import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: how its texts are split and what its words mention.

    Attributes:
        code: ISO 639-1.
        ruleset: the version of its rules, written on every claim.
        split: text -> tokens, sentences and quotations.
        find_times: tokens and the publication day (or None) -> time expressions.
        find_quantities: tokens and times -> numbers with hedges and what they count.
        bind: tokens and quantities -> each number of people bound to whom it counts and what befell them.
        find_actors: tokens -> who is mentioned.
        find_attributions: tokens, actors and times -> who says what.
        find_statements: a reading -> what it says that is no count.
        held: the words by which a captive is named as a source ("captive", "one", "soldier"), lower case.
    """

    code: str
    ruleset: str
    split: Callable[[str], Tokens]
    find_times: Callable[[Tokens, date | None], tuple[When, ...]]
    find_quantities: Callable[[Tokens, tuple[When, ...]], tuple[Quantity, ...]]
    bind: Callable[[Tokens, tuple[Quantity, ...]], tuple[Bond, ...]]
    find_actors: Callable[[Tokens], tuple[Actor, ...]]
    find_attributions: Callable[[Tokens, tuple[Actor, ...], tuple[When, ...]], tuple[Attribution, ...]]
    find_statements: Callable[[Reading], tuple[Statement, ...]]
    held: frozenset[str]
