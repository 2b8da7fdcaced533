"""What befell how many of whom: its verbs are `bind`, `bases_of`, what a number counts, and `runners_up`, what else it may be bound to;
`opens_scene` tells where a text turns to another incident."""

from onrecord.languages.en.counting.basis import bases_of, opens_scene
from onrecord.languages.en.counting.bonds import bind
from onrecord.languages.en.counting.doubts import runners_up

__all__ = ["bases_of", "bind", "opens_scene", "runners_up"]
