"""Writes which file holds which range of terms: as a list, or for very large sites as lists of lists.

The client reads them in theme/static/js/search/shards.js.
"""

from .naming import content_name
from .store import to_json

# A manifest of this many entries is about 20 KB; beyond that, one more round trip costs less than its bytes.
LONGEST = 2_500
GROUP = 64  # entries of a list below the manifest


def write_directory(shards, longest=LONGEST, group=GROUP):
    """Return (directory, contents): {keys, files, levels} for the manifest, and {name: bytes} of the lists below it.

    `files` is the concatenation of all names: each has the same length, and quotes and commas between them would be a
    third of a large manifest. `levels` is the number of lists between the manifest and a shard. A list is {keys,
    files}; one more level of lists of `group` entries is added as long as more than `longest` are left.
    """
    keys, files, levels, contents = shards.keys, shards.files, 0, {}
    while len(files) > max(longest, 1):
        groups = range(0, len(files), group)
        lists = [to_json(_entries(keys[at : at + group], files[at : at + group])) for at in groups]
        keys, files = [keys[at] for at in groups], [content_name(each) for each in lists]
        contents |= dict(zip(files, lists, strict=True))
        levels += 1
    return {**_entries(keys, files), "levels": levels}, contents


def _entries(keys, files):
    return {"keys": keys, "files": "".join(files)}
