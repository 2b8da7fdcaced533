"""What befell how many of whom: its verbs are `bind`, `bases_of`, what a number counts, and `runners_up`, what else it may be bound to."""

from onrecord.languages.en.counting.basis import bases_of
from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.counting.doubts import runners_up

__all__ = ["bases_of", "bind", "runners_up"]
