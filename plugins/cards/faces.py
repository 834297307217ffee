"""The two fonts of cards: where npm has put their files, and how wide their characters are."""

from functools import cached_property

from PIL import ImageFont

FILES = {"400": "400Regular/NotoSansSC_400Regular.ttf", "700": "700Bold/NotoSansSC_700Bold.ttf"}  # {weight: file}
_EM = 1000  # pixels: characters are measured this large because hinting rounds widths to whole pixels


class FacesMissing(Exception):
    """The folder that the setting CARD_FONTS names lacks a font file."""


class Face:
    """One font file, a pathlib.Path."""

    def __init__(self, file):
        self.file = file
        self._advances, self._fonts = {}, {}

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
