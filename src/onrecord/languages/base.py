"""What a language room offers: its own functions, named alike in every language."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.records.reading import Actor, Attribution, Bond, Heard, Quantity, Reading, Statement, When
from onrecord.records.reasons import RunnersUp
from onrecord.records.text import Sentence, Tokens
from onrecord.records.words import Basis, Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A named convention for the bounds of hedges: what differs from `plain`.

    Attributes:
        vague: printed words, lower case, and the low and high they stand for.
        above: what "more than n" adds to n.
    """

    name: str
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    above: int = 0


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
        runners_up: tokens, quantities and bonds -> for each bond what else its number may have been bound to; asked only to explain.
        find_actors: tokens -> who is mentioned.
        find_attributions: tokens, actors, times and what the encoder heard (None where it did not listen) -> who says what.
        commitments: a cue, the passage it governs, its certainty and the words behind the passage -> rules and the certainties that they
            give the passage, the first in force.
        is_stance: whether a cue only shows an attitude ("condemned"), so that nothing stands on that speaker's word.
        opens_scene: whether the words of a sentence tell of an incident of their own ("elsewhere", "by a mine").
        goes_on: whether a sentence's first words lean on the sentence before.
        bases_of: tokens, a bond, its sentence, the bonds before it, what dates it and the day of print -> rules and what its number
            counts by them, the first in force.
        find_statements: a reading -> what it says that is no count.
        captivity: words of captives, near which a claim may stand that counts nobody.
        answering: words of acknowledgement, denial and silence, near which one may stand in a report of casualties or captives.
        held: the words by which a captive is named as a source ("captive", "one", "soldier"), lower case.
        part_before, part_within: phrases between a whole and its part, and beside the part, that make it one.
        older: phrases before a figure that another one replaces.
        profiles: name -> the conventions for bounds that a user may choose, `plain` among them.
    """

    code: str
    ruleset: str
    split: Callable[[str], Tokens]
    find_times: Callable[[Tokens, date | None], tuple[When, ...]]
    find_quantities: Callable[[Tokens, tuple[When, ...]], tuple[Quantity, ...]]
    bind: Callable[[Tokens, tuple[Quantity, ...]], tuple[Bond, ...]]
    runners_up: Callable[[Tokens, tuple[Quantity, ...], tuple[Bond, ...]], tuple[RunnersUp, ...]]
    find_actors: Callable[[Tokens], tuple[Actor, ...]]
    find_attributions: Callable[[Tokens, tuple[Actor, ...], tuple[When, ...], tuple[Heard, ...] | None], tuple[Attribution, ...]]
    commitments: Callable[[str, str, Certainty, str], Iterator[tuple[str, Certainty]]]
    is_stance: Callable[[str], bool]
    goes_on: Callable[[Sequence[str]], bool]
    opens_scene: Callable[[Sequence[str]], bool]
    bases_of: Callable[[Tokens, Bond, Sentence, Sequence[Bond], When | None, str | None], Iterator[tuple[str, Basis]]]
    find_statements: Callable[[Reading], tuple[Statement, ...]]
    captivity: frozenset[str]
    answering: frozenset[str]
    held: frozenset[str]
    part_before: tuple[str, ...]
    part_within: tuple[str, ...]
    older: tuple[str, ...]
    profiles: Mapping[str, Profile]
