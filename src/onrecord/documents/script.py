"""The script of a text -> the language to read it in, where nothing says which."""

import re

_SAMPLE = 4000  # characters; enough to outweigh a foreign headline
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_RUSSIAN = re.compile(r"[ыэёъЫЭЁЪ]")


def language_of(text: str, declared: str | None = None) -> str:
    """The declared language, else "ko", "uk" or "ru" where its script prevails, else "en"."""
    if declared:
        return re.split(r"[-_]", declared.strip().lower())[0]
    return script_language(text) or "en"


def script_language(text: str) -> str | None:
    """The language that the prevailing script gives away: "ko", "uk", "ru" or None."""
    sample = text[:_SAMPLE]
    latin = len(_LATIN.findall(sample))
    if 2 * len(_HANGUL.findall(sample)) > latin:  # a syllable is two or three letters
        return "ko"
    if len(_CYRILLIC.findall(sample)) <= latin:
        return None
    return "uk" if len(_UKRAINIAN.findall(sample)) > len(_RUSSIAN.findall(sample)) else "ru"
