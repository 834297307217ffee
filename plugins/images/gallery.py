"""The pictures of one build: the pictures that its pages show, and the files made of them."""

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

from PIL import __version__ as pillow

from .encoder import OPTIONS, check_pillow, encoded, resized, upright
from .kept import kept
from .original import digest, facts_of
from .picture import FOLDER, Picture

_WORKERS = min(os.cpu_count() or 1, 4)  # each worker may hold an original of 150 MB in memory


class Gallery:
    """Collects the pictures that pages ask for; only those are published.

    The originals are in the `folders` (pathlib.Path); an earlier folder takes precedence over later ones.
    """

    def __init__(self, folders, cache=None):
        self.folders = folders
        self.cache = cache or kept()
        self.shown = {}  # {path below the content: Picture}

    def picture(self, path):
        """Return the Picture of the original at `path`, e.g. "images/tea.jpg", and publish it with this build.

        Raises PictureFault.
        """
        if path not in self.shown:
            data = self._original(path)
            facts = facts_of(data, self.cache)
            name = f"{Path(path).stem.lower()}-{digest(data, str(OPTIONS), 5)}"
            self.shown[path] = Picture(name, facts.width, facts.height)
        return self.shown[path]

    def _original(self, path):
        there = [folder / path for folder in self.folders if (folder / path).is_file()]
        return (there[0] if there else self.folders[0] / path).read_bytes()

    def write(self, output):
        """Write the files of all pictures that pages show into `output`/images. Raises PillowIncomplete."""
        if not self.shown:
            return
        check_pillow()
        (output / FOLDER).mkdir(parents=True, exist_ok=True)
        with ThreadPoolExecutor(_WORKERS) as pool:  # Pillow releases Python's global lock while it encodes
            list(pool.map(lambda path: self._write(path, output), self.shown))

    def _write(self, path, output):
        picture = self.shown[path]
        data = self._original(path)
        key = digest(data, f"{OPTIONS} {pillow}")
        widest = None
        for width, suffix in product(picture.widths, OPTIONS):
            name = f"{key}-{width}.{suffix}"
            file = self.cache.get(name)
            if file is None:
                widest = widest or upright(data, picture.widths[-1])
                file = encoded(resized(widest, width), suffix)
                self.cache.put(name, file)
            (output / picture.address(width, suffix)).write_bytes(file)
