"""Tests of the search room, one file for each module, in Python and in the reader's language."""
