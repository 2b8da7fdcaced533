"""What a party answers without a verb of confirming: to a question, after another party, by looking into it, or with nothing."""

from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.objects import named_object, object_before
from onrecord.languages.en.statements.parties import Party, party, reporter
from onrecord.languages.en.statements.scene import Range, Scene, has, subject
from onrecord.languages.en.statements.silence import LABELLING, negated, said, silence, verb_group
from onrecord.records.reading import Statement
from onrecord.records.words import Certainty, Silence

ASKING_VERBS = frozenset("has have had did does do is are was were will would".split())
ANSWER = 3  # tokens of an answer within which it says yes or no
YES = frozenset(("yes", "yeah"))
NO = frozenset("no not never nothing neither none".split())
AS_WELL = frozenset("so likewise the".split())  # "did so", "did the same"
JOINTS = frozenset(", and before after as when once".split())
REPORTED = frozenset("report reports reported claim claims allegation allegations accusation accusations incident matter it".split())
FIGURES = frozenset("figures figure numbers number details breakdown toll information".split())
GIVING = frozenset("give given gave provide provided release released disclose disclosed publish publishes published offer".split())
BY = frozenset(("from", "by"))
FROM = 12  # tokens from "no comment" to "from the ministry"
WORDLESS = frozenset(("comment", "response", "reaction", "answer", "reply"))
TOPICS = frozenset("subject topic issue matter".split())
ENDING = frozenset((".", ";", ",", "yet"))
SAYS = frozenset(("said", "says", "saying", "say"))
LABEL = 6  # tokens of a label: "The defence ministry in Minsk:"
ONE_WORD = {
    "yes": Certainty.CONFIRMED,
    "confirmed": Certainty.CONFIRMED,
    "confirms": Certainty.CONFIRMED,
    "denied": Certainty.DENIED,
    "denies": Certainty.DENIED,
}
HAVING = frozenset("gave given give gives made make makes issued offered offers offer provide had has have provided".split())


def question_answered(scene: Scene) -> list[Statement]:
    """In "Has Minsk confirmed the deployment? Not so far." a party is asked after, and the answer is no or yes."""
    words, first, last = scene.words, scene.sentence.first, scene.sentence.last
    first = first + 2 if words[first + 1 : first + 2] == (":",) else first  # "Q: has Minsk ...? A: no"
    if words[last] != "?" or not (has(words[first : first + 2], ASKING_VERBS) or words[first] == "what"):
        return []
    found, held = named_object(scene, (scene.at + 1, last)), party(scene, subject(scene, scene.at))
    start = last + 3 if words[last + 2 : last + 3] == (":",) else last + 1
    answer = words[start : start + ANSWER]
    if found is None or held is None or not has(answer, YES | NO):
        return []
    span = (first, _answer_end(scene))
    if has(answer[:1], YES):
        denies = words[scene.at] in english.DENYING
        return [said(span, found[2], Certainty.DENIED if denies else Certainty.CONFIRMED, held, speaks=False)]
    return [silence(span, found[2], Silence.NOT_DENIED if words[scene.at] in english.DENYING else Silence.SILENT, held)]


def _answer_end(scene: Scene) -> int:
    """The last word of the sentence after the question."""
    sentence = scene.tokens.sentences[scene.place + 1]
    return max(sentence.first, sentence.last - 1)


def did_so(scene: Scene) -> list[Statement]:
    """In "Ankara owned up to the deployment, a week after Minsk did so" a second party answers as the first one did."""
    words, at, first = scene.words, scene.at, scene.sentence.first
    if not (words[at] == "followed" and scene.word(at + 1) == "suit") and scene.word(at + 1) not in AS_WELL:
        return []
    if scene.word(at + 1) == "the" and scene.word(at + 2) != "same":
        return []
    answered = english.ACKNOWLEDGING | english.DENYING
    verb = next((index for index in range(at - 1, max(0, scene.earlier(1)[0]) - 1, -1) if words[index] in answered), None)
    joint = next((index for index in range(at - 1, first, -1) if words[index] in JOINTS), first - 1)
    held = party(scene, (joint + 1, at - 1))
    measure = object_before(scene, at)
    if verb is None or held is None or measure is None or has(words[max(0, verb - 4) : verb], english.NOT):
        return []
    certainty = Certainty.DENIED if words[verb] in english.DENYING else Certainty.CONFIRMED
    return [said((joint + 1, at + 1), measure, certainty, held, speaks=False)]


def left_out(scene: Scene) -> list[Statement]:
    """In "Ankara confirmed the deployment; Minsk has not", "Minsk has yet to do so" a second party is silent."""
    words, at = scene.words, scene.at
    group = at if words[at] in english.NOT else verb_group(scene, at)
    if not negated(scene) and words[at] not in english.NOT:
        return []
    if not (has(words[at + 1 : at + 2], ENDING) if group == at else scene.word(at + 1) == "so"):
        return []
    verb = next((index for index in range(at - 1, max(0, scene.earlier(1)[0]) - 1, -1) if words[index] in english.ACKNOWLEDGING), None)
    held, measure = party(scene, subject(scene, group)), object_before(scene, at)
    return [silence((scene.first, scene.last), measure, Silence.SILENT, held)] if verb is not None and held and measure else []


def unanswered(scene: Scene) -> list[Statement]:
    """In "questions to the ministry about the losses went unanswered" a party was asked and says nothing."""
    span = (scene.first, scene.at - 1)
    found, held = named_object(scene, span), party(scene, span)
    measure = found[2] if found else object_before(scene, scene.first)
    asked = has(scene.words[scene.first : scene.at], english.ASKING)
    return [silence((scene.first, scene.last), measure, Silence.NO_COMMENT, held)] if asked and held and measure else []


def looking_into(scene: Scene) -> list[Statement]:
    """In "the army said that it was investigating the report" a party says neither yes nor no."""
    into = scene.at + 1 if scene.words[scene.at] == "looking" else scene.at
    if (into > scene.at and scene.word(into) != "into") or not has(scene.words[into + 1 : into + 4], REPORTED):
        return []
    if not scene.before(frozenset(("it", "they", "was", "were", "is", "are")), reach=2):
        return []
    named = named_object(scene, (into + 1, scene.last))
    measure = named[2] if named else object_before(scene, scene.at)
    held = reporter(scene)
    return [silence((scene.first, scene.last), measure, Silence.NEITHER, held, speaks=True)] if measure and held else []


def no_figures(scene: Scene) -> list[Statement]:
    """In "the police declined to give numbers", "Minsk has published no figure for its dead" a party keeps a figure to itself."""
    words, at = scene.words, scene.at
    verb = next((index for index in range(at - 1, max(scene.first, at - 4), -1) if words[index] in GIVING), None)
    if verb is None or words[at - 1] == "that":
        return []
    declines = has(words[max(scene.first, verb - 2) : verb], english.DECLINING)
    named = named_object(scene, (verb + 1, min(at + 6, scene.last)))
    if not declines and not (has(words[max(scene.first, verb - 3) : at], english.NOT | {"no"}) and named):
        return []
    measure = named[2] if named else object_before(scene, verb)
    held = party(scene, subject(scene, verb_group(scene, verb)))
    note = Silence.NO_COMMENT if declines else Silence.SILENT
    return [silence((scene.first, scene.last), measure, note, held, speaks=declines)] if measure and held else []


def no_word(scene: Scene) -> list[Statement]:
    """In "there was no comment from Minsk on the deployment", "Minsk gave no answer" a party says nothing."""
    words, at = scene.words, scene.at
    refused = scene.before(HAVING, reach=3) and (scene.before(english.NOT, reach=5) or scene.before(english.DECLINING, reach=5))
    if not refused and not scene.before(frozenset(("no", "without")), reach=3):
        return []
    found = named_object(scene, (at + 1, min(at + FROM, scene.last)))
    measure = found[2] if found else object_before(scene, at)
    held = _source_after(scene, at) or _giver(scene, at)
    note = Silence.NO_COMMENT if words[at] in WORDLESS else Silence.SILENT
    return [silence((scene.first, scene.last), measure, note, held)] if measure and held else []


def _source_after(scene: Scene, at: int) -> Party | None:
    """The party after "from"."""
    source = next((index for index in range(at + 1, min(at + FROM, scene.last)) if scene.words[index] in BY), None)
    return party(scene, (source + 1, min(source + 5, scene.last))) if source else None


def _giver(scene: Scene, at: int) -> Party | None:
    """The party that gives none: "the ministry has offered no confirmation"."""
    verb = next((index for index in range(at - 1, max(scene.first, at - 4), -1) if scene.words[index] in HAVING), None)
    who: Range = subject(scene, verb_group(scene, verb)) if verb else (at, at - 1)
    return party(scene, who) if who[0] <= who[1] else None


def said_nothing(scene: Scene) -> list[Statement]:
    """In "Minsk has said nothing about the capture", "Minsk rarely speaks of its losses" a party is silent."""
    words, at = scene.words, scene.at
    about = at + 1 if words[at] in ("nothing", "word") else at
    if words[scene.sentence.first - 1] == "?" and about > at and words[at - 1] in SAYS and at >= scene.last - 2:
        return _silent_on(scene, object_before(scene, at))
    if words[at] == "word":
        none = words[at - 1] == "a" and scene.before(english.NOT, reach=4)
    else:
        none = words[at - 1] in SAYS if about > at else negated(scene)
    if not none or words[about if about > at else at + 1] not in ("about", "of", "on"):
        return []
    found = named_object(scene, (about + 1, min(about + 8, scene.last)))
    held = party(scene, subject(scene, verb_group(scene, at - 1 if about > at else at)))
    return [silence((scene.first, scene.last), found[2], Silence.SILENT, held)] if found and held else []


def _silent_on(scene: Scene, measure: str | None) -> list[Statement]:
    """In "And Minsk? It says nothing." a party is silent on what was said before the question."""
    who, question = subject(scene, verb_group(scene, scene.at - 1)), scene.tokens.sentences[max(0, scene.place - 1)]
    held = party(scene, (question.first, question.last)) or party(scene, who)
    return [silence((scene.first, scene.last), measure, Silence.SILENT, held)] if measure and held else []


def labelled(scene: Scene) -> list[Statement]:
    """In a list "Minsk: yes, since April", "Ankara: silent" a party answers in one word."""
    at, first = scene.at, scene.sentence.first
    if at < first + 2 or scene.words[at - 1] not in LABELLING or at - first > LABEL:
        return []
    held, measure = party(scene, (first, at - 2)), object_before(scene, first)
    if held is None or measure is None:
        return []
    certainty = ONE_WORD.get(scene.words[at])
    span = (first, scene.last)
    return [said(span, measure, certainty, held, speaks=False) if certainty else silence(span, measure, Silence.SILENT, held)]


def unaware(scene: Scene) -> list[Statement]:
    """In "the army said it was not aware of any civilian deaths" a party says neither yes nor no."""
    found = named_object(scene, (scene.at + 2, min(scene.at + 8, scene.last)))
    if not scene.before(english.NOT, reach=2) or scene.word(scene.at + 1) != "of" or found is None:
        return []
    held = reporter(scene) or party(scene, subject(scene, scene.at))
    return [silence((scene.first, scene.last), found[2], Silence.NEITHER, held, speaks=True)] if held else []


def sidestepped(scene: Scene) -> list[Statement]:
    """In "asked about the troops, the spokesman sidestepped the question" a party was asked and says nothing."""
    words, at = scene.words, scene.at
    if words[at] == "drawn" and (scene.word(at + 1) not in ("on", "into") or not negated(scene)):
        return []
    asked = words[at] == "drawn" or has(words[at + 1 : at + 5], english.ASKING | TOPICS)
    measure = object_before(scene, scene.last) if asked else None
    held = party(scene, subject(scene, verb_group(scene, at)))
    return [silence((scene.first, scene.last), measure, Silence.NO_COMMENT, held)] if measure and held else []


RULES = (
    *((word, question_answered) for word in sorted(english.ACKNOWLEDGING | english.DENYING | {"say", "said", "mention"})),
    *((word, did_so) for word in ("did", "done", "followed")),
    *((word, left_out) for word in ("not", "n't", "do", "done")),
    ("unanswered", unanswered),
    *((word, looking_into) for word in ("looking", "investigating", "checking", "examining", "reviewing", "probing", "studying")),
    *((word, no_figures) for word in sorted(FIGURES)),
    *((word, no_word) for word in sorted(WORDLESS | {"word", "confirmation", "acknowledgement", "acknowledgment", "information"})),
    *((word, said_nothing) for word in ("nothing", "word", "speak", "speaks", "spoken", "talk", "talks", "discuss", "discusses")),
    *((word, labelled) for word in (*ONE_WORD, "no", "not", "silent", "silence", "nothing", "unconfirmed")),
    ("aware", unaware),
    *(
        (word, sidestepped)
        for word in ("sidestepped", "dodged", "evaded", "avoided", "ducked", "ignored", "deflected", "avoids", "evades", "dodges", "drawn")
    ),
)
