"""Keeps what was read of the files of the fixture sites, because most tests of content check copies of these files."""

import pickle


def reading_once(read, folders):
    """Return a function like `read` of plugins.records.reading.source_file that parses known files only once.

    Known are the files in `folders` and their copies with the same bytes; every other file is read as usual.
    The result depends only on the bytes, the suffix and the path in messages. It is kept as a pickle, so that each
    caller gets objects of its own.
    """
    known, kept = set(), {}

    def read_once(file, path):
        if not known:
            known.update(each.read_bytes() for folder in folders for each in folder.rglob("*") if each.is_file())
        try:
            raw = file.read_bytes()
        except OSError:
            return read(file, path)
        if raw not in known:
            return read(file, path)
        key = raw, file.suffix, path
        if key not in kept:
            kept[key] = pickle.dumps(read(file, path))
        return pickle.loads(kept[key])

    return read_once
