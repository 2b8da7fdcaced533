"""The times of any language: tables of words and patterns in, time expressions out."""

from onrecord.languages.times.reading import TimeReader
from onrecord.languages.times.tables import TimeTables

__all__ = ["TimeReader", "TimeTables"]
