"""Removes author, camera and place from a TIFF without encoding it again (TIFF 6.0, section 2: directories of entries).

The pixels stay where they are: the entries of a directory are closed up, and the values of removed entries are
overwritten with zeros.
"""

import struct

from .picture_cleaning import PictureBroken

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_DIRECTORIES = (34665, 34853)  # the EXIF and GPS entries point to directories of their own
_REMOVED = {
    270,
    271,
    272,
    285,
    305,
    306,
    315,
    316,
    33432,
    700,
    33723,
    34377,
    37724,
    40091,
    40092,
    40093,
    40094,
    40095,
    *_DIRECTORIES,
}  # texts, camera, program, time, author, machine, rights, XMP, IPTC, and the entries of Windows
_MOST_DIRECTORIES = 1000  # most directories: one for each page, and those of EXIF and GPS


def tiff(data):
    """Return the TIFF `data` without the entries about persons and places. Raises PictureBroken."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        raise PictureBroken
    held, seen = bytearray(data), set()
    try:
        (at,) = struct.unpack_from(f"{order}L", data, 4)
        while at:
            if at in seen or len(seen) > _MOST_DIRECTORIES:
                raise PictureBroken
            seen.add(at)
            at = _close_up(held, data, order, at)
    except struct.error as fault:
        raise PictureBroken from fault
    return bytes(held)


def _close_up(held, data, order, at):
    """Remove the entries in _REMOVED from the directory at `at`; return the offset of the next directory."""
    (count,) = struct.unpack_from(f"{order}H", data, at)
    end = at + 2 + 12 * count
    (after,) = struct.unpack_from(f"{order}L", data, end)
    kept = []
    for place in range(at + 2, end, 12):
        if struct.unpack_from(f"{order}H", data, place)[0] in _REMOVED:
            _blank(held, data, order, place)
        else:
            kept.append(data[place : place + 12])
    if len(kept) < count:
        held[at : end + 4] = (
            struct.pack(f"{order}H", len(kept))
            + b"".join(kept)
            + struct.pack(f"{order}L", after)
            + bytes(12 * (count - len(kept)))
        )
    return after


def _blank(held, data, order, place, inside=False):
    """Overwrite the value that the entry at `place` points to; for a directory, also the values of its entries."""
    tag, kind, count, pointer = struct.unpack_from(f"{order}HHLL", data, place)
    size = _SIZES.get(kind, 1) * count
    if tag in _DIRECTORIES and not inside:
        (entries,) = struct.unpack_from(f"{order}H", data, pointer)
        for other in range(pointer + 2, pointer + 2 + 12 * entries, 12):
            _blank(held, data, order, other, inside=True)
        pointer, size = pointer, 2 + 12 * entries + 4
    elif size <= 4:
        return
    if pointer + size > len(held):
        raise PictureBroken
    held[pointer : pointer + size] = bytes(size)
