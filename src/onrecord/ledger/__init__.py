"""The room ledger: keeps everything, only appends."""
