"""The room reconciliation: claims -> findings."""

from onrecord.reconciliation.checks import answer, check
from onrecord.reconciliation.names import fold

__all__ = ["answer", "check", "fold"]
