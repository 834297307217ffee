"""The model room: what a record, a kind and a catalogue are.

The layers of content become records that refer to each other.
"""
