"""The text of the service worker: a script of the theme, and before it a line that says what this site needs."""

import json
from dataclasses import dataclass
from pathlib import Path

from ..assets.esbuild import bundle_script
from ..assets.fingerprint import fingerprint
from .shell import shell_of

PAGE = "offline/"  # theme/static/js/offline/strategy.js knows it by the same name
ROOT = ".."  # where it sees the root of the site


@dataclass(frozen=True)
class Workshop:
    """Makes workers with the program `esbuild` from the folder `static` of the theme. Both raise BundleFault."""

    esbuild: Path
    static: Path

    def keeping(self, output):
        """The worker of the site in the folder `output`.

        Its version follows from the worker itself and the offline page: the page names all else that is kept from the
        start by addresses that change with the content.
        """
        script = self._bundled("worker")
        page = (output / PAGE / "index.html").read_text(encoding="utf-8")
        site = {"version": fingerprint(f"{script}{page}".encode()), "shell": [PAGE, *shell_of(page, ROOT)]}
        return f"self.site={json.dumps(site, separators=(',', ':'))};\n{script}"

    def leaving(self):
        """The worker that deletes what an older one has kept, and itself."""
        return self._bundled("leave")

    def _bundled(self, name):
        path = f"js/offline/{name}.js"
        return bundle_script(self.esbuild, self.static, path, classic=True)[path]
