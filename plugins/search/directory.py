"""Which file holds which range of terms: a list, or for very large sites lists of lists.

The browser's half is in theme/static/js/search/shards.js.
"""

from .naming import content_name
from .store import to_json

# A manifest of so many entries is about 20 KB; beyond, one more round trip costs less than its bytes.
LONGEST = 2_500
GROUP = 64  # entries of a list below it


def write_directory(shards, longest=LONGEST, group=GROUP):
    """Return (directory, contents): {keys, files, levels} for the manifest, and {name: bytes} of the lists below it.

    `files` is all names in one text: each has the same length, and quotes and commas between them would be a third
    of a large manifest. `levels` says how many lists lie between the manifest and a shard. A list is {keys, files};
    there is one more level of lists of `group` entries as long as more than `longest` are left.
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
