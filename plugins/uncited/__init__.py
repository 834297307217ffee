"""The uncited room: sentences of law or fact beside which nobody finds where they come from.

Reading order: amounts (times, sums and shares), claims (which sentences say one, or a duty), passages (what of a record
is read, and whether an article stands beside it), listing (all of a catalogue), reasons (`uncited.yml`: what stays as
it is, and why), command.
"""
