"""Printed numbers of English texts, their hedges and what they count; its verb is `find_quantities`."""

from onrecord.languages.en.numbers.finding import find_quantities

__all__ = ["find_quantities"]
