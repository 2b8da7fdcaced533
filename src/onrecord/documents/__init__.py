"""The room documents: bytes -> Document."""
