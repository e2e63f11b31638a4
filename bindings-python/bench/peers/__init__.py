"""Engines of other kinds, asked what the index is asked."""
