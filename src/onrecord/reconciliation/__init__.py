"""The room reconciliation: claims -> findings."""

from onrecord.reconciliation.acknowledgements import acknowledgements
from onrecord.reconciliation.checks import answer, check
from onrecord.reconciliation.names import fold

__all__ = ["acknowledgements", "answer", "check", "fold"]
