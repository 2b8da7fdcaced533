"""What befell how many of whom: its verbs are `bind`, and `basis_of`, which says what a number counts."""

from onrecord.languages.en.counting.basis import basis_of
from onrecord.languages.en.counting.bonds import bind

__all__ = ["basis_of", "bind"]
