"""The room records: the nouns, frozen; stdlib only."""
