"""A picture of the site: which files are made of one original, and how a page refers to them."""

from dataclasses import dataclass

# The text is 608 CSS pixels wide, and 343 on a phone. The first width serves wide screens with one device pixel for
# each CSS pixel and phones with two, the second phones with three, the last wide screens with two.
WIDTHS = (720, 1080, 1280)
# A browser takes the first format that it can show.
TYPES = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
PLAIN = "jpg"  # the format for old browsers and for feeds
FOLDER = "images"  # the name of the folder in the content and in the output


@dataclass(frozen=True)
class Picture:
    """One picture: its file names begin with `name`; `width` and `height` are those of the original in pixels."""

    name: str
    width: int
    height: int

    @property
    def widths(self):
        """The widths of its files in pixels, ascending; none is wider than the original."""
        widest = min(self.width, WIDTHS[-1])
        return [*(width for width in WIDTHS if width < widest), widest]

    def height_at(self, width):
        """Return the height in pixels of the file that is `width` pixels wide."""
        return max(1, round(self.height * width / self.width))

    def address(self, width, suffix):
        """Return the address of one of its files, relative to the root of the site. It changes with the original."""
        return f"{FOLDER}/{self.name}-{width}.{suffix}"

    @property
    def plain(self):
        """The address of the widest file in the format PLAIN."""
        return self.address(self.widths[-1], PLAIN)

    def on(self, site):
        """Return what a page needs to show the picture: {src, srcset, width, height, sources: [{type, srcset}]}.

        `site` is the address of the root of the site as seen from that page.
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
