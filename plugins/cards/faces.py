"""The two fonts of cards: where npm has put their files, and how wide their characters are."""

from functools import cached_property

from PIL import ImageFont

FILES = {"400": "400Regular/NotoSansSC_400Regular.ttf", "700": "700Bold/NotoSansSC_700Bold.ttf"}  # {weight: file}
_EM = 1000  # pixels: characters are measured this large because hinting rounds widths to whole pixels

_SAMPLE = 24  # pixels: large enough to tell a letter from the box of a missing one
_UNASSIGNED = "\U0010ffff"  # Unicode promises that this is no character


class FacesMissing(Exception):
    """The folder that the setting CARD_FONTS names lacks a font file."""


class Face:
    """One font file, a pathlib.Path."""

    def __init__(self, file):
        self.file = file
        self._advances, self._fonts, self._missing = {}, {}, {}

    def width(self, text):
        """Return the width of `text` in em: the sum of the advances of its characters, without kerning, as drawn."""
        return sum(map(self._advance, text))

    def at(self, size):
        """Return the font at `size` pixels for Pillow.

        Each size is made once, because hinting for a size costs as much as drawing a hundred letters. The layout engine
        is always the basic one, because not every machine has Raqm.
        """
        if size not in self._fonts:
            self._fonts[size] = ImageFont.truetype(self.file, size, layout_engine=ImageFont.Layout.BASIC)
        return self._fonts[size]

    def lacks(self, text):
        """Return whether a character of `text` would be drawn as an empty box.

        Pillow does not tell which characters a font has, but draws the missing ones alike.
        """
        return any(self._is_missing(character) for character in set(text) if not character.isspace())

    def _is_missing(self, character):
        if character not in self._missing:
            self._missing[character] = self._drawn(character) == self._box
        return self._missing[character]

    def _drawn(self, character):
        mask = self.at(_SAMPLE).getmask(character)
        return mask.size, bytes(mask)

    @cached_property
    def _box(self):
        return self._drawn(_UNASSIGNED)

    @cached_property
    def _ruler(self):
        return self.at(_EM)

    def _advance(self, character):
        if character not in self._advances:
            self._advances[character] = self._ruler.getlength(character) / _EM
        return self._advances[character]


def faces_in(folder):
    """Return {weight: Face} of the fonts in `folder`.

    `folder` is the pathlib.Path of node_modules/@expo-google-fonts/noto-sans-sc, or None if it is not set. Raises
    FacesMissing with advice.
    """
    for name in FILES.values():
        if not folder or not (folder / name).is_file():
            raise FacesMissing(
                f"画分享图需要思源黑体，但设置 CARD_FONTS 所指的文件夹里没有 {name}："
                f"{folder or '（未设置）'}。请在项目根目录运行 npm ci，再重新构建。"
            )
    return {weight: Face(folder / name) for weight, name in FILES.items()}
