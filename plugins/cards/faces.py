"""The two faces that cards are set in: where npm put their files, and how wide their characters are."""

from functools import cached_property

from PIL import ImageFont

FILES = {"400": "400Regular/NotoSansSC_400Regular.ttf", "700": "700Bold/NotoSansSC_700Bold.ttf"}  # by weight
_EM = 1000  # pixels at which a character is measured, for hinting rounds to whole ones


class FacesMissing(Exception):
    """There is no font where the setting CARD_FONTS says."""


class Face:
    """One font file, a pathlib.Path."""

    def __init__(self, file):
        self.file = file
        self._advances, self._fonts = {}, {}

    def width(self, text):
        """The width of `text` in em: the advances of its characters, without kerning, as it is drawn."""
        return sum(map(self._advance, text))

    def at(self, size):
        """The font at `size` pixels, for Pillow, made once: hinting for a size costs a hundred letters.

        Never in the layout of Raqm, which not every machine has.
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
    """{weight: Face} of `folder`, a pathlib.Path of node_modules/@expo-google-fonts/noto-sans-sc, or None if not set.

    Raises FacesMissing with the way out.
    """
    for name in FILES.values():
        if not folder or not (folder / name).is_file():
            raise FacesMissing(
                f"画分享图需要思源黑体，但设置 CARD_FONTS 所指的文件夹里没有 {name}："
                f"{folder or '（未设置）'}。请在项目根目录运行 npm ci，再重新构建。"
            )
    return {weight: Face(folder / name) for weight, name in FILES.items()}
