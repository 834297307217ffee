"""The reading room: what a file says, and where it says it.

Bytes become fields and a body; each value keeps its place, and faults are collected on the way.
"""
