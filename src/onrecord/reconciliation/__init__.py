"""The room reconciliation: claims -> findings."""
