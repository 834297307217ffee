"""Removes camera, author and place from photographs without encoding them again: the pixels stay the same to the last
bit.

Only the orientation stays, because without it a photograph of a phone would lie on its side. JPEG: ITU-T T.81, annex B.
PNG: ISO/IEC 15948, 11. WebP: RFC 9649. The images room encodes the pictures of pages again and does not need this.
"""

import re
import struct
import zlib

_UPRIGHT = 1
_ORIENTATION = 0x0112
_STANDALONE = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")  # the next marker after compressed data
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_REMOVED = (b"tEXt", b"zTXt", b"iTXt", b"tIME")


class PictureBroken(Exception):
    """The file is not a picture of the expected format, or it ends too early."""


def jpeg(data):
    """Return the JPEG `data` without EXIF, XMP, IPTC, comments and trailing data. Raises PictureBroken."""
    if data[:2] != b"\xff\xd8":
        raise PictureBroken
    parts, at, turned = [], 2, _UPRIGHT
    while True:
        marker, start, at = _segment(data, at)
        if marker == 0xD9:
            turn = b"" if turned == _UPRIGHT else _exif_segment(turned)
            return b"".join([b"\xff\xd8", turn, *parts, b"\xff\xd9"])
        segment = data[start:at]
        if marker == 0xE1 and segment[4:10] == b"Exif\0\0":
            turned = _orientation(segment[10:])
        if _shows(marker, segment):
            parts.append(segment)
        if marker == 0xDA:
            found = _STANDALONE.search(data, at)
            if found is None:
                raise PictureBroken
            parts.append(data[at : found.start()])
            at = found.start()


def _segment(data, at):
    """Return (marker, start, end) of the segment of the JPEG `data` that begins at `at`."""
    while data[at : at + 2] == b"\xff\xff":  # skip fill bytes
        at += 1
    if data[at : at + 1] != b"\xff" or at + 2 > len(data):
        raise PictureBroken
    marker = data[at + 1]
    if marker == 0xD9:
        return marker, at, at + 2
    if at + 4 > len(data):
        raise PictureBroken
    end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    if end < at + 4 or end > len(data):
        raise PictureBroken
    return marker, at, end


def _shows(marker, segment):
    """Return whether a segment affects how the picture looks.

    Of the APPn segments only JFIF, Adobe and the colour profile do; comments do not.
    """
    if marker == 0xE2:
        return segment[4:15] == b"ICC_PROFILE"
    return marker in (0xE0, 0xEE) or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def png(data):
    """Return the PNG `data` without EXIF, texts and time. Raises PictureBroken."""
    if data[:8] != _PNG:
        raise PictureBroken
    parts, at = [_PNG], 8
    while True:
        length = int.from_bytes(data[at : at + 4], "big")
        name, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data) or len(name) < 4:
            raise PictureBroken
        if name == b"eXIf":
            turned = _orientation(data[at + 8 : end - 4])
            parts += [] if turned == _UPRIGHT else [_chunk(b"eXIf", _exif(turned))]
        elif name not in _PNG_REMOVED:
            parts.append(data[at:end])
        at = end
        if name == b"IEND":
            return b"".join(parts)


def _chunk(name, body):
    return struct.pack(">L", len(body)) + name + body + struct.pack(">L", zlib.crc32(name + body))


def webp(data):
    """Return the WebP `data` without EXIF and XMP. Raises PictureBroken."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise PictureBroken
    parts, at, end, turned = [], 12, 8 + int.from_bytes(data[4:8], "little"), _UPRIGHT
    if end > len(data):
        raise PictureBroken
    while at + 8 <= end:
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        after = at + 8 + length + length % 2
        if name == b"EXIF":
            turned = _orientation(data[at + 8 : at + 8 + length].removeprefix(b"Exif\0\0"))
        elif name != b"XMP ":
            parts.append(data[at:after])
        at = after
    return _webp(parts, turned)


def _webp(parts, turned):
    """Return the WebP file of the chunks `parts` with the orientation `turned`."""
    keeps_turn = turned != _UPRIGHT
    flags = 0x08 if keeps_turn else 0
    parts = [part[:8] + bytes([part[8] & ~0x0C | flags]) + part[9:] if part[:4] == b"VP8X" else part for part in parts]
    if keeps_turn:
        body = _exif(turned)
        parts.append(b"EXIF" + struct.pack("<L", len(body)) + body)
    whole = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<L", len(whole)) + whole


def _orientation(exif):
    """Return the orientation in the TIFF structure `exif`; upright if it holds none."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return _UPRIGHT
    try:
        (at,) = struct.unpack_from(f"{order}L", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        entries = (struct.unpack_from(f"{order}HHLH", exif, place) for place in range(at + 2, at + 2 + 12 * count, 12))
        return next((value for tag, _, _, value in entries if tag == _ORIENTATION and 1 <= value <= 8), _UPRIGHT)
    except struct.error:  # the structure is cut off
        return _UPRIGHT


def _exif(turned):
    """Return a TIFF structure that holds only the orientation."""
    return b"MM\0*" + struct.pack(">LHHHLHHL", 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)


def _exif_segment(turned):
    """Return the JPEG segment that holds only the orientation."""
    body = b"Exif\0\0" + _exif(turned)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
