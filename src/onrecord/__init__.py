"""Onrecord keeps the record of who says what happened to how many people in a war."""

__version__ = "0.1.0"
