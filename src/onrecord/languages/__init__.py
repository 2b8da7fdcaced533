"""The room languages: what differs between languages, one room each; its verb is `language`."""

from onrecord.errors import LanguageError
from onrecord.languages.base import Language
from onrecord.languages.en import ENGLISH

INSTALLED = {ENGLISH.code: ENGLISH}

__all__ = ["INSTALLED", "Language", "language"]


def language(code: str) -> Language:
    """The language of that ISO 639-1 code.

    Raises:
        LanguageError: no such room; the message lists those there are.
    """
    if code not in INSTALLED:
        raise LanguageError(f"no language pack for {code!r}; installed: {', '.join(INSTALLED)}")
    return INSTALLED[code]
