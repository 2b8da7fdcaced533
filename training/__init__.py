"""Trains the encoder: named texts in, weights and the figures of their model card out. Not part of the package that users install."""
