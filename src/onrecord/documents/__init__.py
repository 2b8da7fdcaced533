"""The room documents: bytes -> Document; sealed, washed and dated, and what could not be read named with its remedy."""

from onrecord.documents.arrival import Arrival
from onrecord.documents.brought import Brought
from onrecord.documents.dateline import find_dateline
from onrecord.documents.dating import parse_day
from onrecord.documents.load import load
from onrecord.documents.refused import Refused
from onrecord.documents.seal import seal
from onrecord.documents.walk import STDIN, SUFFIXES, find_paths

__all__ = ["STDIN", "SUFFIXES", "Arrival", "Brought", "Refused", "find_dateline", "find_paths", "load", "parse_day", "seal"]
