"""The privacy room: what in a text tells who somebody is or where somebody lives; knows nothing of records.

Reading order: hit (what is found), folding (a text as people read it), runs (groups of digits), then one finder a
module (identity, phones, bank_cards, accounts, homes, births), and findings, which asks them all.
"""
