"""What the rules of statements take from the room of languages: the words and phrases of statements, and the words for states."""

from onrecord.languages.en import statement_phrases as phrases
from onrecord.languages.en import statement_words as english
from onrecord.languages.nations import metonyms, states

__all__ = ["english", "metonyms", "phrases", "states"]
