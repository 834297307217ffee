"""The uncited room: sentences of law or fact beside which nobody finds where they come from.

Reading order: claims (which sentences say a number or a duty), amounts (numbers with their units), fields and bodies
(what of a record is read, and what is cited beside it), listing (all of a catalogue), reasons (`uncited.yml`: what stays
as it is, and why), command.
"""
