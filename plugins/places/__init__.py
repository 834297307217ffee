"""Names of provinces, of cities and of whatever the caller lists, found in Chinese text at the borders of words."""
