"""The room of English: lexicons as tables, rules as small named functions."""

from onrecord.languages.base import Language
from onrecord.languages.en.actors import find_actors
from onrecord.languages.en.attributions import find_attributions
from onrecord.languages.en.basis import basis_of
from onrecord.languages.en.bonds import bind
from onrecord.languages.en.cue_certainty import commitment, goes_on, is_stance
from onrecord.languages.en.quantities import find_quantities
from onrecord.languages.en.relation_words import OLDER, PART_BEFORE, PART_WITHIN
from onrecord.languages.en.statements import find_statements
from onrecord.languages.en.statements.words import HELD
from onrecord.languages.en.times import find_times
from onrecord.languages.en.tokens import split

ENGLISH = Language(
    code="en",
    ruleset="en-1",
    split=split,
    find_times=find_times,
    find_quantities=find_quantities,
    bind=bind,
    find_actors=find_actors,
    find_attributions=find_attributions,
    commitment=commitment,
    is_stance=is_stance,
    goes_on=goes_on,
    basis_of=basis_of,
    find_statements=find_statements,
    part_before=PART_BEFORE,
    part_within=PART_WITHIN,
    older=OLDER,
    held=HELD | frozenset(("one", "two", "both", "soldier", "soldiers", "men")),
)
