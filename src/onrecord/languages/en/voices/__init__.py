"""Who is mentioned and who says what; its verbs are `find_actors` and `find_attributions`."""

from onrecord.languages.en.voices.actors import find_actors
from onrecord.languages.en.voices.attributions import find_attributions

__all__ = ["find_actors", "find_attributions"]
