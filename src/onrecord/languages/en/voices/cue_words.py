"""The small words around a verb of saying: helpers, adverbs, denials, what points to evidence, what hands a figure on."""

from onrecord.records.words import Certainty, Evidence

BE = frozenset("is are was were be been being 's 're".split())
HAVE = frozenset("has have had having 've".split())
MODALS = frozenset("will would can could may might must shall should do does did 'd 'll".split())
NEGATIONS = frozenset(
    "not never n't cannot nor neither nobody didn't doesn't hasn't haven't hadn't won't wouldn't can't couldn't isn't wasn't".split()
)
ADVERBS = frozenset(
    "also again first then now later earlier both all itself himself herself themselves already just still even once only too instead "
    "reportedly openly officially formally publicly privately repeatedly previously recently separately meanwhile widely simply "
    "further therefore thus soon always often sometimes ever however each today yesterday tonight".split()
)
PREPOSITIONS = frozenset(
    "of for in at from to with near on by about against among into over under between after before during since through via within "
    "without upon like than as including around along amid despite".split()
)
OPENERS = frozenset(
    "that while but although though whereas because if when where after before since until as so or and which who whether".split()
)
TURNS = frozenset("while but although though whereas".split())
# Forms that are nouns more often than verbs; taken as a verb only right after who speaks.
NOUNISH = frozenset(
    "report claim estimate count note charge comment record document list post fear hope plan offer order promise pledge request demand "
    "call attack question name support answer reply detail register remark mention appeal challenge echo wish show find brief tally put "
    "state signal quote tweet continue blast slam notice stress worry forecast broadcast view repeat".split()
)
# Inside a quotation these are the speaker's own turns of phrase, not a report of somebody's words.
MUSINGS = frozenset(
    "think believe put continue show tell find expect hope fear say want wish plan hope support call ask "
    "learn suggest dispute observe agree argue".split()
)
PASSIVE_ONLY = frozenset(
    "said believed estimated thought expected feared reported suspected assessed predicted anticipated known seen considered".split()
)
HEDGING_VERBS = {
    "appears": Certainty.BELIEVED,
    "appear": Certainty.BELIEVED,
    "appeared": Certainty.BELIEVED,
    "seems": Certainty.BELIEVED,
    "seem": Certainty.BELIEVED,
    "seemed": Certainty.BELIEVED,
}
# What a source points to, by the noun that names it.
EVIDENCE = {
    word: evidence
    for evidence, words in (
        (Evidence.VIDEO, "video videos footage film clip"),
        (Evidence.AUDIO, "audio recording recordings tape"),
        (Evidence.PHOTOGRAPHS, "photo photos photograph photographs images"),
        (Evidence.SATELLITE, "satellite"),
        (Evidence.TRANSCRIPT, "transcript"),
        (Evidence.BRIEFING, "briefing briefings reporters conference"),
        (Evidence.STATEMENT, "statement communique communiqué release"),
        (Evidence.SOCIAL_MEDIA_POST, "post posts tweet x telegram twitter facebook"),
        (Evidence.INTERVIEW, "interview interviews podcast podcaster interviewing"),
        (Evidence.INTERROGATION, "interrogation questioning"),
        (Evidence.SPEECH, "speech address"),
        (Evidence.INTERCEPT, "intercept intercepts intercepted"),
        (Evidence.REGISTRY, "registry register statistics records"),
        (Evidence.SURVEY, "survey poll census"),
        (Evidence.DOCUMENT, "report reports memo memos document documents letter diary diaries analysis study review dossier bulletin"),
        (Evidence.WITNESS, "witness witnesses"),
    )
    for word in words.split()
}
ISSUED = frozenset(
    "issued released published provided posted prepared compiled made obtained sent drafted written shared aired broadcast signed "
    "circulated conducted commissioned given supplied presented".split()
)
# Nouns that stand for a count or a wording: "by the institute's arithmetic", "Seoul's own tally".
RECKONINGS = {
    **dict.fromkeys(
        "reckoning arithmetic estimate estimates assessment assessments calculation calculations tally".split(), Certainty.ESTIMATED
    ),
    **dict.fromkeys(
        "count figure figures number wording toll account accounts numbers data records statistics".split(), Certainty.ASSERTED
    ),
}
UTTERANCES = frozenset(
    "comment comments remark remarks statement statements claim claims report reports analysis announcement letter assertion testimony "
    "assessment briefing message warning admission charge charges accusation accusations allegation allegations".split()
)
GATHERINGS = frozenset("conference briefing meeting hearing gathering rally session forum summit crowd audience".split())
GIVING = frozenset("gave gives give given giving cited cites offered offers provided provides".split())
FIGURES = frozenset("number numbers figure figures toll count picture estimate tally losses data information".split())
LAWMAKERS = frozenset("lawmakers legislators senators mps parliamentarians".split())
CITING = frozenset(("citing", "quoting", "relaying"))
