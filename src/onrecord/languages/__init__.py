"""The room languages: what differs between languages, one room each; its verb is `language`."""

from onrecord.errors import LanguageError
from onrecord.languages.base import Language, Profile
from onrecord.languages.en import ENGLISH
from onrecord.languages.nations import metonyms, states
from onrecord.languages.principals import canonical, find_principal, same_name, side_of

INSTALLED = {ENGLISH.code: ENGLISH}

__all__ = ["INSTALLED", "Language", "Profile", "canonical", "find_principal", "language", "metonyms", "same_name", "side_of", "states"]


def language(code: str) -> Language:
    """The language of that ISO 639-1 code.

    Raises:
        LanguageError: no such room; the message lists those there are.
    """
    if code not in INSTALLED:
        raise LanguageError(f"no language pack for {code!r}; installed: {', '.join(INSTALLED)}")
    return INSTALLED[code]
