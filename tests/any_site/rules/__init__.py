"""The rules: each module has one rule or a few about one subject, in a function `faults(site)` that yields Faults."""
