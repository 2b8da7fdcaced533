"""The room ledger: keeps everything, only appends; its verb is `open_ledger`."""

from onrecord.ledger.kept import Added, Counts, Held, HeldDocument, Original
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.opening import open_ledger

__all__ = ["Added", "Counts", "Held", "HeldDocument", "Ledger", "Original", "open_ledger"]
