"""Not acknowledged: a party is silent, gives no comment, says neither, or stops short of denying."""

from collections.abc import Sequence
from dataclasses import replace

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.objects import DENIED, named_object, object_before, object_of
from onrecord.languages.en.statements.parties import Party, parties, party
from onrecord.languages.en.statements.scene import Range, Scene, has, subject, whole
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Kind, Silence

BESIDE_THE_VERB = english.DECLINING | english.FAILING | english.NOT | english.SILENT_VERBS
SIDES = frozenset("side country government army party capital state".split())
ABOUT = frozenset("about on over regarding".split())
REPORTS = frozenset("report statement communique bulletin broadcast release account it".split())
LABELLING = frozenset((":", "—", "–", "-"))
ANSWERING = english.ACKNOWLEDGING | english.COMMENTING | english.DISCLOSING | english.DENYING | {"mentioned", "reported"}
BREAKING = frozenset("broke break breaks broken breaking ended".split())  # "broke its silence about the toll"
REPORTING = frozenset("report reported announce announced carried".split())  # of which only the lack of a named object is told
GIVING = frozenset("gave given give gives published publishes".split())
FIGURES = frozenset("figure figures toll number numbers tally account".split())
OPEN = frozenset(("whether", "if", "how", "where"))
ASKED = frozenset("answer respond reply responded replied".split())


def not_reported(scene: Scene) -> list[Statement]:
    """In "state media have yet to report any losses" a party is silent."""
    before = scene.words[max(scene.first, scene.at - 3) : scene.at]
    lacking = has(before, english.FAILING | {"has", "have", "had", "never"})
    if not negated(scene) or not lacking or not named_object(scene, (scene.at + 1, min(scene.at + 5, scene.last))):
        return []
    return unacknowledged(scene, scene.at, Silence.SILENT, speaks=False)


def neither_party(scene: Scene) -> list[Statement]:
    """In "neither Khartoum nor Juba has confirmed the deployment" two parties are silent in one clause."""
    words, at = scene.words, scene.at
    nor = next((index for index in range(at + 1, min(at + 9, scene.last)) if words[index] == "nor"), None)
    if nor is None or words[at + 1] in english.ACKNOWLEDGING:
        return []
    verbs = english.ACKNOWLEDGING | english.COMMENTING | english.DISCLOSING | {"said", "reported", "mentioned"}
    verb = next((index for index in range(nor + 1, min(nor + 9, scene.last + 1)) if words[index] in verbs), None)
    found = named_object(scene, (verb + 1, scene.last), DENIED) if verb else None
    measure = found[2] if found else object_of(scene, verb) if verb else None
    if verb is None or measure is None:
        return []
    named = (party(scene, (at + 1, nor - 1)), party(scene, (nor + 1, verb - 1)))
    note = Silence.NO_COMMENT if words[verb] in english.COMMENTING else Silence.SILENT
    return [silence((at, scene.last), measure, note, held) for held in named if held]


def neither_side(scene: Scene) -> list[Statement]:
    """In "neither side has confirmed the losses", "neither government said how many died" two parties not named here are silent."""
    after = range(scene.at + 2, min(scene.at + 9, scene.last + 1))
    verb = next((index for index in after if scene.words[index] in ANSWERING or _leaves_open(scene, index)), None)
    if verb is None or scene.word(scene.at + 1) not in SIDES:
        return []
    measure = object_of(scene, verb)
    return [silence((scene.at, scene.last), measure, Silence.SILENT)] if measure else []


def _leaves_open(scene: Scene, index: int) -> bool:
    """ "said how many died", "gave casualty figures"."""
    if scene.words[index] in GIVING:
        return not FIGURES.isdisjoint(scene.words[index + 1 : index + 5])
    return scene.words[index] in ("said", "say", "says") and scene.word(index + 1) in OPEN


def neither_confirms_nor_denies(scene: Scene) -> list[Statement]:
    """In "the army would neither confirm nor deny the strike" the party was asked and says neither."""
    near = scene.words[scene.at + 1 : scene.at + 6]
    if not has(near[:1], english.ACKNOWLEDGING) or not has(near, english.DENYING):
        return []
    return unacknowledged(scene, scene.at, Silence.NEITHER, speaks=True)


def not_acknowledged(scene: Scene) -> list[Statement]:
    """In "Juba has not confirmed the deployment", "the army declined to confirm its losses" a party keeps silent."""
    if not negated(scene) or scene.words[scene.at - 1] in ("be", "been", "being"):
        return []
    if has(scene.words[scene.at : scene.at + 4], english.DENYING):  # "would not confirm or deny"
        return unacknowledged(scene, scene.at, Silence.NEITHER, speaks=True)
    declines = scene.before(english.DECLINING, reach=2)
    return unacknowledged(scene, scene.at, Silence.NO_COMMENT if declines else Silence.SILENT, speaks=declines)


def no_comment(scene: Scene) -> list[Statement]:
    """In "the army declined to comment on its losses" a party was asked and says nothing."""
    first, last = scene.at + 2, min(scene.at + 7, scene.last)
    spelled = scene.word(scene.at + 1) in ABOUT and not has(scene.words[first : last + 1], english.ANAPHORS)
    if not (negated(scene) or scene.before(frozenset(("no",)), reach=2)) or (spelled and not named_object(scene, (first, last))):
        return []
    return unacknowledged(scene, scene.at, Silence.NO_COMMENT, speaks=scene.before(english.DECLINING, reach=2))


def no_answer(scene: Scene) -> list[Statement]:
    """In "the envoy did not answer when asked whether troops were there" a party was asked and says nothing."""
    measure = object_of(scene, scene.at) or object_before(scene, scene.at)
    held = party(scene, subject(scene, verb_group(scene, scene.at)))
    asked = has(scene.words[scene.at : scene.at + 8], english.ASKING | english.CHARGES)
    return [silence((scene.first, scene.last), measure, Silence.NO_COMMENT, held)] if negated(scene) and asked and held and measure else []


def referred(scene: Scene) -> list[Statement]:
    """In "the ministry referred questions about the losses to the army" a party was asked and says nothing."""
    found = named_object(scene, (scene.at + 1, min(scene.at + 8, scene.last)))
    held = party(scene, subject(scene, scene.at))
    asked = has(scene.words[scene.at + 1 : scene.at + 4], english.ASKING)
    return [silence((scene.first, scene.last), found[2], Silence.NO_COMMENT, held, speaks=True)] if found and held and asked else []


def will_not_say(scene: Scene) -> list[Statement]:
    """In "the general will not say whether they are there" a party was asked and leaves it open."""
    words, at = scene.words, scene.at
    asked = scene.word(at + 1) in OPEN
    if not asked or not (words[at - 1] in english.NOT or words[at - 2] in english.DECLINING):
        return []
    if not (named_object(scene, (at + 2, min(at + 8, scene.last)), DENIED) or scene.word(at + 2) in ("they", "any", "there")):
        return []
    note = Silence.SILENT if words[at] == "said" else Silence.NEITHER if words[at + 1] in ("whether", "if") else Silence.NO_COMMENT
    return unacknowledged(scene, at, note, speaks=False)


def evaded(scene: Scene) -> list[Statement]:
    """In "asked about the troops, the spokesman spoke of contradictory information" a party says neither."""
    if scene.word(scene.at + 1) not in ("information", "reports", "data", "accounts", "statements", "one", "each"):
        return []
    measure = object_before(scene, scene.at)
    verb = next((index for index in range(scene.at - 1, scene.sentence.first, -1) if scene.words[index] in english.SPEAKING), None)
    held = party(scene, subject(whole(scene), verb)) if verb else None
    return [silence((scene.sentence.first, scene.last), measure, Silence.NEITHER, held, speaks=True)] if held and measure else []


def no_mention(scene: Scene) -> list[Statement]:
    """In "state radio made no mention of casualties", "without mentioning casualties" a party passes over them."""
    if not scene.before(english.NOT, frozenset(("no",)), reach=3) and scene.word(scene.at + 1) != "no":
        return []
    found = named_object(scene, (scene.at + 1, min(scene.at + 5, scene.last)))
    if found is None:
        return []
    without = scene.words[scene.at - 1] == "without"
    held: Sequence[Party | None] = [] if without else parties(scene, subject(scene, verb_group(scene, scene.at)))
    first = scene.at - 1 if without else scene.first
    of_report = without or has(scene.words[scene.first : scene.at], REPORTS)
    span = (first, max(found[1], scene.last))
    return [replace(silence(span, found[2], Silence.SILENT, one), of_report=of_report) for one in held or [None]]


def silent(scene: Scene) -> list[Statement]:
    """In "state media have been silent about the dispatch" a party keeps silent."""
    if scene.word(scene.at + 1) not in ABOUT or scene.before(BREAKING, reach=4):
        return []
    return unacknowledged(scene, scene.at, Silence.SILENT, speaks=False)


def not_denied(scene: Scene) -> list[Statement]:
    """In "the minister did not deny the deployment", "stopped short of denying" a party does not deny."""
    if not negated(scene) and scene.words[scene.at - 2 : scene.at] != ("short", "of"):
        return []
    if scene.before(english.ACKNOWLEDGING, frozenset(("neither",)), reach=4):
        return []
    return unacknowledged(scene, scene.at, Silence.NOT_DENIED, speaks=False)


def negated(scene: Scene) -> bool:
    """Whether the verb is denied, declined or still to come, or has "neither" for its object."""
    if scene.word(scene.at + 1) in ("neither", "nothing"):
        return True
    if scene.before(english.NOT, reach=5) or scene.before(english.DECLINING, reach=2):
        return True
    return scene.words[scene.at - 1] == "to" and scene.words[scene.at - 2] in english.FAILING


def holders(scene: Scene, verb: int) -> list[Party]:
    """Who is the subject of the verb, or the label before the clause: "Minsk: declined to comment"."""
    who = subject(scene, verb)
    if who[0] > who[1] and scene.words[scene.first - 1] in LABELLING:
        who = (scene.sentence.first, scene.first - 2)
    return parties(scene, who)


def unacknowledged(scene: Scene, verb: int, note: Silence, *, speaks: bool) -> list[Statement]:
    """A silence of the verb's subject about the verb's object; a party that was asked speaks for itself."""
    measure = object_of(scene, verb)
    if scene.words[verb] in english.DISCLOSING and measure == "deployment":  # much else than troops is not disclosed
        return []
    held = holders(scene, verb_group(scene, verb))
    return [silence((scene.first, scene.last), measure, note, one, speaks=speaks) for one in held if measure]


def verb_group(scene: Scene, verb: int) -> int:
    """Where the verb's group begins: "has not confirmed", "declined to comment", "would neither confirm"."""
    first = verb
    while first - 1 >= scene.first and scene.words[first - 1] in BESIDE_THE_VERB:
        first -= 1
    return first


def silence(span: Range, measure: str, note: Silence, held: Party | None = None, *, speaks: bool = False) -> Statement:
    """The statement that a party, or nobody, acknowledges the object."""
    return Statement(
        kind=Kind.ACKNOWLEDGEMENT,
        measure=measure,
        first=span[0],
        last=span[1],
        certainty=Certainty.NOT_ACKNOWLEDGED,
        holder=held.side if held else None,
        note=note,
        speaker=held.name if held and speaks else None,
    )


def said(span: Range, measure: str, certainty: Certainty, held: Party | None, *, speaks: bool = True) -> Statement:
    """The statement that a party confirms or denies the object."""
    return Statement(
        kind=Kind.ACKNOWLEDGEMENT,
        measure=measure,
        first=span[0],
        last=span[1],
        certainty=certainty,
        holder=held.side if held else None,
        speaker=held.name if held and speaks else None,
        of_act=True,
    )


RULES = (
    *((word, not_reported) for word in sorted(REPORTING)),
    ("neither", neither_party),
    ("neither", neither_side),
    ("neither", neither_confirms_nor_denies),
    *((word, not_acknowledged) for word in sorted(english.ACKNOWLEDGING | english.DISCLOSING)),
    *((word, not_denied) for word in sorted(english.DENYING | {"dispute", "disputed", "contest", "contested", "refute", "reject"})),
    *((word, no_comment) for word in sorted(english.COMMENTING)),
    *((word, no_answer) for word in sorted(ASKED)),
    ("referred", referred),
    *((word, will_not_say) for word in ("say", "said")),
    *((word, evaded) for word in ("contradictory", "conflicting", "contradict")),
    *((word, no_mention) for word in ("mention", "mentions", "mentioned", "mentioning")),
    *((word, silent) for word in ("silent", "silence", "quiet", "mum")),
)
