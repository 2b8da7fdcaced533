"""The room of English: lexicons as tables, rules as small named functions."""

from onrecord.languages.base import Language
from onrecord.languages.en.counting import bases_of, bind, opens_scene, runners_up
from onrecord.languages.en.counting.relations import OLDER, PART_BEFORE, PART_WITHIN
from onrecord.languages.en.numbers import find_quantities
from onrecord.languages.en.numbers.profiles import PROFILES
from onrecord.languages.en.statements import find_statements
from onrecord.languages.en.statements.words import ACKNOWLEDGING, COMMENTING, DECLINING, DENYING, HELD, REJECTING
from onrecord.languages.en.times import find_times
from onrecord.languages.en.tokens import split
from onrecord.languages.en.voices import find_actors, find_attributions
from onrecord.languages.en.voices.certainty import commitments, is_stance
from onrecord.languages.en.voices.going_on import goes_on

CAPTIVITY = frozenset("captured captivity exchange exchanged swap surrendered handed repatriated prisoner prisoners pow pows".split())

ENGLISH = Language(
    code="en",
    ruleset="en-1",
    split=split,
    find_times=find_times,
    find_quantities=find_quantities,
    bind=bind,
    runners_up=runners_up,
    find_actors=find_actors,
    find_attributions=find_attributions,
    commitments=commitments,
    is_stance=is_stance,
    goes_on=goes_on,
    opens_scene=opens_scene,
    bases_of=bases_of,
    find_statements=find_statements,
    part_before=PART_BEFORE,
    part_within=PART_WITHIN,
    older=OLDER,
    profiles=PROFILES,
    captivity=HELD | CAPTIVITY,
    answering=ACKNOWLEDGING | COMMENTING | DECLINING | DENYING | REJECTING,
    held=HELD | frozenset(("one", "two", "both", "soldier", "soldiers", "men")),
)
