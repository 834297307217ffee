"""Rewrites a zip with some parts changed and others left out (APPNOTE.TXT of PKWARE, 4.3).

Parts that stay are copied in their compressed form and new parts are stored without compression, so the result does not
depend on the compression library of the machine.
"""

import struct
import zipfile
import zlib
from io import BytesIO

from .package import UnreadableDocument

_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_VERSION = 20
_UTF8 = 0x800  # the only flag that is kept; it says that names are in UTF-8
_FIRST_DAY = 0x21  # 1980-01-01, the earliest date that a zip can hold
_STORED = 0
_ENCRYPTED = 0x1


def rewritten(data, changed, dropped):
    """Return the zip `data` with the contents of `changed`, {name: bytes}, and without the parts named in `dropped`.

    Raises UnreadableDocument for an encrypted part.
    """
    out, directory, count = BytesIO(), [], 0
    for entry in zipfile.ZipFile(BytesIO(data)).infolist():
        if entry.filename in dropped:
            continue
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableDocument(locked=True)
        name, new = entry.filename.encode("utf-8"), changed.get(entry.filename)
        facts, body = _kept(data, entry) if new is None else ((_STORED, zlib.crc32(new), len(new), len(new)), new)
        method, *sums = facts
        flags = entry.flag_bits & _UTF8 if name.isascii() else _UTF8
        directory.append(
            _CENTRAL.pack(
                b"PK\1\2", _VERSION, _VERSION, flags, method, 0, _FIRST_DAY, *sums, len(name), 0, 0, 0, 0, 0, out.tell()
            )
            + name
        )
        out.write(_LOCAL.pack(b"PK\3\4", _VERSION, flags, method, 0, _FIRST_DAY, *sums, len(name), 0) + name + body)
        count += 1
    start, listed = out.tell(), b"".join(directory)
    out.write(listed + _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), start, 0))
    return out.getvalue()


def _kept(data, entry):
    """Return ((method, checksum, compressed size, size), compressed bytes) of `entry` as the zip `data` holds them."""
    *_, name_length, extra_length = _LOCAL.unpack_from(data, entry.header_offset)
    start = entry.header_offset + _LOCAL.size + name_length + extra_length
    facts = entry.compress_type, entry.CRC, entry.compress_size, entry.file_size
    return facts, data[start : start + entry.compress_size]
