"""One rule, or a few about one thing, in a module: a function `faults(site)` that yields each Fault of a BuiltSite."""
