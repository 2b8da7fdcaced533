"""Time expressions of English texts and what they mean against the day of print; its verb is `find_times`."""

from onrecord.languages.en.times.finding import find_times

__all__ = ["find_times"]
