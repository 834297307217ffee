"""A picture of the site: which files are made of one original, and how a page names them."""

from dataclasses import dataclass

# The text is 608 px wide, on a phone 343: the first serves it at one pixel for each and phones at two, the second phones
# at three, the last wide screens at two.
WIDTHS = (720, 1080, 1280)
TYPES = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}  # a browser takes the first it can show
PLAIN = "jpg"  # for old browsers and for feeds
FOLDER = "images"  # in the content and in the output


@dataclass(frozen=True)
class Picture:
    """One picture: `name` starts the names of its files, `width` and `height` are the original's in pixels."""

    name: str
    width: int
    height: int

    @property
    def widths(self):
        """The widths of its files in pixels, growing: never wider than the original."""
        widest = min(self.width, WIDTHS[-1])
        return [*(width for width in WIDTHS if width < widest), widest]

    def height_at(self, width):
        """How many pixels high the file `width` pixels wide is."""
        return max(1, round(self.height * width / self.width))

    def address(self, width, suffix):
        """The address of one of its files, relative to the root of the site. It changes with the original."""
        return f"{FOLDER}/{self.name}-{width}.{suffix}"

    @property
    def plain(self):
        """The address of the file that stands for all others."""
        return self.address(self.widths[-1], PLAIN)

    def on(self, site):
        """What a page shows, as plain values: `site` is the address of the root of the site as seen from that page.

        {src, srcset, width, height, sources: [{type, srcset}]}
        """

        def srcset(suffix):
            return ", ".join(f"{site}/{self.address(width, suffix)} {width}w" for width in self.widths)

        widest = self.widths[-1]
        return {
            "src": f"{site}/{self.plain}",
            "srcset": srcset(PLAIN),
            "width": widest,
            "height": self.height_at(widest),
            "sources": [{"type": TYPES[suffix], "srcset": srcset(suffix)} for suffix in TYPES if suffix != PLAIN],
        }
