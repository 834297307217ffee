"""Markdown bodies show what was typed: what has one right reading is read so, the rest is told.

This room knows nothing of records.
"""
