"""The bench: what search costs and how well it finds, beside other engines, in one run on one machine."""
