"""Tests of the search room, with a file for each module, in Python and in the browser's half."""
