"""Makes the text of the service worker: a script of the theme, preceded by a line with the data of this site."""

import json
from dataclasses import dataclass
from pathlib import Path

from ..assets.esbuild import bundle_script
from ..assets.fingerprint import fingerprint
from .shell import shell_of

PAGE = "offline/"  # theme/static/js/offline/strategy.js has the same name
ROOT = ".."  # path from the offline page to the root of the site


@dataclass(frozen=True)
class Workshop:
    """Makes service workers with the program `esbuild` from the folder `static` of the theme.

    Both methods raise BundleFault.
    """

    esbuild: Path
    static: Path

    def keeping(self, output):
        """Return the worker of the site in the folder `output`.

        Its version is computed from the script and the offline page. The page refers to everything else that is kept
        from the start by addresses that change with the content.
        """
        script = self._bundled("worker")
        page = (output / PAGE / "index.html").read_text(encoding="utf-8")
        site = {"version": fingerprint(f"{script}{page}".encode()), "shell": [PAGE, *shell_of(page, ROOT)]}
        return f"self.site={json.dumps(site, separators=(',', ':'))};\n{script}"

    def leaving(self):
        """Return the worker that deletes what an older worker has kept, and then unregisters itself."""
        return self._bundled("leave")

    def _bundled(self, name):
        path = f"js/offline/{name}.js"
        return bundle_script(self.esbuild, self.static, path, classic=True)[path]
