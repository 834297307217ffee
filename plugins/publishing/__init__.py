"""The publishing room: a whole build, or none. Used by tasks.py; Pelican knows nothing of it."""
