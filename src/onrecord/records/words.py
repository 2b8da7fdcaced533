"""The closed vocabularies of the record; a new word here is a decision, not an edit."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of statement a claim is."""

    COUNT = "count"
    ACKNOWLEDGEMENT = "acknowledgement"
    WISH = "wish"
    TOLD = "told"
    CONDITION = "condition"
    OFFER = "offer"
    AGREEMENT = "agreement"


class Measure(StrEnum):
    """What befell the people that a count counts."""

    DEPLOYED = "deployed"
    KILLED = "killed"
    WOUNDED = "wounded"
    CASUALTIES = "casualties"
    CASUALTIES_INCL_MISSING_CAPTURED = "casualties_incl_missing_captured"
    CAPTURED = "captured"
    SURRENDERED = "surrendered"
    MISSING = "missing"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"
    RETURNED = "returned"
    RELEASED = "released"
    EXCHANGED = "exchanged"
    REPATRIATED = "repatriated"
    DIED_IN_CAPTIVITY = "died_in_captivity"
    DEFECTED = "defected"
    ESCAPED = "escaped"
    RESCUED = "rescued"
    OBSERVED = "observed"
    PRESENT = "present"
    EXPECTED_TO_BE_SENT = "expected_to_be_sent"


class Hedge(StrEnum):
    """How the printed words bound a number."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    ABOUT = "about"
    NEARLY = "nearly"
    UP_TO = "up_to"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class Basis(StrEnum):
    """What a number counts: a running total, one incident, what is there now, and so on."""

    TOTAL_TO_DATE = "total_to_date"
    INCREMENT = "increment"
    IN_PERIOD = "in_period"
    PLANNED = "planned"
    STOCK = "stock"
    PROPORTION = "proportion"
    RATE = "rate"
    BACKLOG = "backlog"
    REVISION = "revision"


class Role(StrEnum):
    """What a link of an attribution does; the outermost comes first."""

    PUBLISHED_BY = "published_by"
    RELAYED_BY = "relayed_by"
    ASSERTED_BY = "asserted_by"
    TOLD_BY = "told_by"


class Certainty(StrEnum):
    """How far the innermost speaker commits to the claim: theirs, never ours."""

    CONFIRMED = "confirmed"
    ASSERTED = "asserted"
    ESTIMATED = "estimated"
    BELIEVED = "believed"
    DENIED = "denied"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    PREDICTED = "predicted"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"
    NOT_EXPRESSED = "not_expressed"


class Field(StrEnum):
    """What of a claim is explained."""

    NUMBER = "number"
    MEASURE = "measure"
    WHOSE = "whose"
    PLACE = "place"
    TIME = "time"
    BASIS = "basis"
    CERTAINTY = "certainty"
    CHAIN = "chain"


class Evidence(StrEnum):
    """What the source points to, only where it is named."""

    VIDEO = "video"
    AUDIO = "audio"
    PHOTOGRAPHS = "photographs"
    DOCUMENT = "document"
    SATELLITE = "satellite"
    TRANSCRIPT = "transcript"
    BRIEFING = "briefing"
    STATEMENT = "statement"
    SOCIAL_MEDIA_POST = "social_media_post"
    INTERVIEW = "interview"
    INTERROGATION = "interrogation"
    SPEECH = "speech"
    INTERCEPT = "intercept"
    REGISTRY = "registry"
    WITNESS = "witness"
    BODIES = "bodies"
    SURVEY = "survey"


class Unit(StrEnum):
    """What is counted."""

    PEOPLE = "people"
    PERCENT = "percent"
    PEOPLE_PER_DAY = "people_per_day"
    FAMILIES = "families"
    BODIES = "bodies"


class Change(StrEnum):
    """Which way a number moves a figure: "up 9 per cent", "fell by 300"."""

    UP = "up"
    DOWN = "down"


class Dated(StrEnum):
    """Where a publication day was read from, in the order of trust."""

    ARGUMENT = "argument"
    DATELINE = "dateline"
    METADATA = "metadata"


class Silence(StrEnum):
    """The four ways not to acknowledge; the note of such a claim is one of them."""

    SILENT = "silent"
    NO_COMMENT = "no_comment"
    NEITHER = "neither"
    NOT_DENIED = "not_denied"


class Verdict(StrEnum):
    """What a check says of figures that should add up."""

    CONSISTENT = "consistent"
    STRAINED = "strained"
    IMPOSSIBLE = "impossible"


class Fault(StrEnum):
    """The kinds of discrepancy."""

    SUM = "sum"
    SUBSET = "subset"
    SHARE = "share"
    MULTIPLE = "multiple"
    RATE = "rate"
    MONOTONE = "monotone"
    DISPUTED = "disputed"
    MEASURE = "measure"
    DEFINITION = "definition"
    HEDGE = "hedge"
    BASIS = "basis"
    NUMBER = "number"
    DATE = "date"
    ATTRIBUTION = "attribution"
    STALE = "stale"


class RevisionKind(StrEnum):
    """How an origin's later figure stands to its earlier one."""

    UPDATE = "update"
    SUPERSEDES = "supersedes"
    FALL = "fall"
