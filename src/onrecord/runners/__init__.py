"""The room runners: one pure function over many documents, in this process or in several; its verb is `spread`."""

from onrecord.runners.spread import spread

__all__ = ["spread"]
