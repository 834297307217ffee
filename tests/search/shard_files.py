"""Reads the names of terms from a shard, without the code that wrote it."""


def read_names(shard):
    """Return the terms of a shard.

    The shard begins with the number of terms, the number of bytes of their names, and the names.
    """
    count, at = _number(shard, 0)
    length, at = _number(shard, at)
    names = shard[at : at + length].decode("utf-8", errors="replace").split("\n")
    return names if len(names) == count else []


def _number(content, at):
    """Return the LEB128 number at the offset `at` and the offset after it."""
    value = shift = 0
    while True:
        value |= (content[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if content[at - 1] < 128:
            return value, at
