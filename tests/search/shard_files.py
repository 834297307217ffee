"""Reads of a shard what tests need, without the code that wrote it."""


def read_names(shard):
    """The terms of a shard, as its bytes say: how many, how many bytes of names, the names."""
    count, at = _number(shard, 0)
    length, at = _number(shard, at)
    names = shard[at : at + length].decode("utf-8", errors="replace").split("\n")
    return names if len(names) == count else []


def _number(content, at):
    value = shift = 0
    while True:
        value |= (content[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if content[at - 1] < 128:
            return value, at
