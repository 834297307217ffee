"""A loaded page that is shown in one mode after another without loading it again."""

from pathlib import Path

from tests.content_folders import ROOT

# forced stands for forced colours of the system, as Windows offers them
MODES = ["light", "dark", "contrast", "large", "forced"]
SHAPES = ["light", "large"]  # These modes differ in sizes; the others differ only in colours.
NARROW, WIDE = 320, 1440
AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
AUDIT = (Path(__file__).parent / "audit.js").read_text(encoding="utf-8")
# From the thirteenth of a row of like elements on, an element tells nothing new, so it is marked and may be left out.
REPEATS = """() => {
  for (const parent of document.querySelectorAll('main *')) {
    const seen = new Map();
    for (const child of parent.children) {
      const kind = `${child.localName} ${child.className}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (seen.get(kind) > 12) child.dataset.repeat = '';
    }
  }
}"""
CHOOSE = """mode => {
  const { dataset } = document.documentElement;
  delete dataset.size;
  delete dataset.theme;
  if (mode === 'large') dataset.size = mode;
  if (mode === 'contrast') dataset.theme = mode;
}"""


class View:
    """One page and the ways to show it."""

    def __init__(self, page):
        self.page = page

    def open(self, url):
        """Load a page and the scripts that test it."""
        self.page.emulate_media(reduced_motion="reduce")
        self.page.goto(url)
        if "?q=" in url:
            self.page.locator(".result").first.wait_for()
        self.page.evaluate(REPEATS)
        self.page.evaluate(AXE)
        self.page.evaluate(AUDIT)

    def show(self, mode, width=WIDE):
        """Show the page in `mode`, `width` pixels wide, with the height of a phone or a screen."""
        self.page.emulate_media(
            color_scheme="dark" if mode == "dark" else "light",
            reduced_motion="reduce",
            forced_colors="active" if mode == "forced" else "none",
        )
        self.page.evaluate(CHOOSE, mode)
        self.page.set_viewport_size({"width": width, "height": 640 if width < WIDE else 900})

    def audit(self, call):
        """Return the faults that one function of audit.js finds."""
        return self.page.evaluate(f"audit.{call}")
