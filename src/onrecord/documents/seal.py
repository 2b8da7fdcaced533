"""The seal: what shows that bytes are still the same."""

import hashlib


def seal(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()
