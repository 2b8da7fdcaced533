"""What befell how many of whom: its verbs are `bind`, and `bases_of`, which says what a number counts."""

from onrecord.languages.en.counting.basis import bases_of
from onrecord.languages.en.counting.bonds import bind

__all__ = ["bases_of", "bind"]
