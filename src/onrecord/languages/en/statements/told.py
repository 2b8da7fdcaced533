"""What soldiers or captives were told, promised or ordered, and by whom."""

from onrecord.languages.en.statements import phrases, phrases_told
from onrecord.languages.en.statements import words as english
from onrecord.languages.en.statements.captives import CAPTIVE, described, is_captive, setting, speaks_of_captives
from onrecord.languages.en.statements.parties import nations_in, party
from onrecord.languages.en.statements.scene import Range, Scene, clause_end, has, phrase_in, subject
from onrecord.languages.en.statements.wish import own_voice
from onrecord.records.reading import Statement
from onrecord.records.words import Kind

TOLD = phrases.lexicon(phrases_told.TOLD)
BE = frozenset("was were been being be is are got".split())
THEM = frozenset("him her them captives prisoners soldiers recruits fighters conscripts troops men unit comrades squad".split())
UNITS = frozenset("comrades unit units squad platoon company group".split())
FIGHTING = frozenset("fighting fight facing face flown piloted operated against opposite pilot pilots drones enemy foe".split())
AFTER_TELLER = english.CONJUNCTIONS | {"that", "to", ",", "he", "she", "they", "it", "not"}
CONTENT = 24  # tokens from "told" to the words that say what
ADVERBS = 3  # tokens between "had" and "told": "had been repeatedly told"


def were_told(scene: Scene) -> list[Statement]:
    """In "they had been told by their officers that they would be heroes" soldiers are told something."""
    words, at = scene.words, scene.at
    if not has(words[max(scene.first, at - ADVERBS) : at], BE) or words[at + 1 : at + 2] == ("reporters",):
        return []
    who = subject(scene, at)
    if not _under_orders(scene, who):
        return []
    return _told(scene, (at + 1, scene.sentence.last), _by_whom(scene))


def had_believed(scene: Scene) -> list[Statement]:
    """In "he had believed that the enemy were foreigners" a captive was made to believe who the enemy is."""
    words, end = scene.words, scene.sentence.last
    if not is_captive(scene, subject(scene, scene.at)):
        return []
    found = phrase_in(words, TOLD, (scene.at + 1, min(end, scene.at + CONTENT)))
    if found is None or found[2] not in ("told_enemy", "told_purpose"):
        return []
    first = next((index + 1 for index in range(scene.at + 1, found[0]) if words[index] == "that"), scene.first)
    return [_statement(scene, found[2], (first, clause_end(scene, found[1])), None)]


def told_them(scene: Scene) -> list[Statement]:
    """In "the commander told them that it was a drill" a teller tells soldiers."""
    words, at = scene.words, scene.at
    teller = subject(scene, at)
    officer = has(words[teller[0] : teller[1] + 1], english.TELLERS)
    promised = officer and has(words[at + 1 : at + 3], frozenset(("that", "they", "to")))
    if not (promised or has(words[at + 1 : at + 4], THEM)) or has(words[max(scene.first, at - ADVERBS) : at], BE):
        return []
    soldiers = has(words[at + 1 : at + 4], english.CAPTIVES | english.FIGHTERS) or speaks_of_captives(scene)
    if promised and not speaks_of_captives(scene):
        return []
    if not officer and not (soldiers and party(scene, teller)):
        return []
    return _told(scene, (at + 1, scene.sentence.last), _name(scene, teller))


def written_orders(scene: Scene) -> list[Statement]:
    """In "notebooks found at the front contain orders to die rather than be captured" papers tell."""
    words, first = scene.words, scene.first
    found = phrase_in(words, TOLD, (scene.at + 1, min(scene.at + CONTENT, scene.last)))
    if words[scene.at - 1] == "in" or found is None or found[2] != "ordered_suicide":
        return []
    papers = next((word for word in words[first : scene.at] if word in english.PAPERS), None)
    told = _statement(scene, found[2], (scene.at, max(found[1], scene.last)), papers)
    return [told]


def papers_tell(scene: Scene) -> list[Statement]:
    """In "letters found on the dead tell soldiers to kill themselves" papers tell."""
    papers = next((word for word in scene.words[scene.first : scene.at] if word in english.PAPERS), None)
    found = phrase_in(scene.words, TOLD, (scene.at + 1, min(scene.at + CONTENT, scene.last))) if papers else None
    return [_statement(scene, found[2], (scene.first, scene.last), papers)] if found and found[2] == "ordered_suicide" else []


def _told(scene: Scene, content: Range, teller: str | None) -> list[Statement]:
    """The statement, where the content is one of the four kinds."""
    span = (content[0], min(content[1], content[0] + CONTENT))
    found = phrase_in(scene.words, TOLD, span) or _foe(scene, span)
    if found is None:
        return []
    return [_statement(scene, found[2], (scene.first, max(scene.last, clause_end(scene, found[1]))), teller)]


def _foe(scene: Scene, span: Range) -> tuple[int, int, str] | None:
    """A nation that they were told to be fighting."""
    fight = next((index for index in range(span[0], span[1]) if scene.words[index] in FIGHTING), None)
    against = nations_in(scene.words, (fight, min(fight + 8, span[1]))) if fight else []
    return (against[0][0], against[0][1], "told_enemy") if against else None


def _statement(scene: Scene, measure: str, span: Range, teller: str | None) -> Statement:
    held = speaks_of_captives(scene)
    voiced = held and measure != "ordered_suicide" and own_voice(scene)
    return Statement(
        kind=Kind.TOLD,
        measure=measure,
        first=span[0],
        last=span[1],
        teller=teller,
        subject=described(scene) if held else None,
        speaker=CAPTIVE if voiced else None,
        evidence=setting(scene) if voiced else None,
    )


def _under_orders(scene: Scene, who: Range) -> bool:
    """Whether the subject is a soldier or a captive."""
    words = scene.words[who[0] : who[1] + 1]
    if has(words, english.NOT_HELD):
        return False
    return is_captive(scene, who) or has(words, english.CAPTIVES | english.FIGHTERS | UNITS)


def _by_whom(scene: Scene) -> str | None:
    """The teller: after "by", or the commander whom a question in the sentence names."""
    words, at = scene.words, scene.at
    if words[at + 1 : at + 2] == ("by",):
        last = at + 2
        while last < scene.last and last < at + 7 and words[last] not in AFTER_TELLER:
            last += 1
        return _name(scene, (at + 2, last - 1 if words[last] in AFTER_TELLER else last))
    papers = next((word for word in words[scene.sentence.first : at] if word in english.PAPERS), None)
    if papers:
        return papers
    question = range(scene.sentence.first, max(scene.sentence.first, scene.first - 2))
    return next((words[index] for index in question if words[index] in english.TELLERS and words[index + 1] in english.SAYING), None)


def _name(scene: Scene, span: Range) -> str | None:
    """The teller as printed, without the article."""
    first, last = span
    while first <= last and scene.words[first] in ("the", "a", "an", "his", "her", "their", "its"):
        first += 1
    return " ".join(scene.tokens.printed(index) for index in range(first, last + 1)) or None


RULES = (
    *((word, were_told) for word in sorted(english.TELLING)),
    *((word, told_them) for word in ("told", "promised", "ordered", "instructed", "assured", "warned", "taught")),
    *((word, had_believed) for word in ("believed", "thought", "thinking", "believing", "expected", "expecting", "impression", "supposed")),
    *(
        (word, papers_tell)
        for word in ("tell", "tells", "telling", "instruct", "instructs", "instructing", "urge", "urging", "command", "said", "says")
    ),
    *((word, written_orders) for word in sorted(english.ORDERS)),
)
