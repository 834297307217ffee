"""The publishing room: it makes a whole build or none. Commands use it; Pelican does not know it."""
