"""What a table is drawn on: its width and whether it takes colour; and text that cannot command a terminal."""

import re
from dataclasses import dataclass

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")  # control characters, writing turned round


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Where a table goes."""

    width: int = 100
    colour: bool = False


def unarmed(text: str) -> str:
    """The text, as long as before, with a visible mark for every character that would steer a terminal."""
    return STEERING.sub("\N{REPLACEMENT CHARACTER}", text)
