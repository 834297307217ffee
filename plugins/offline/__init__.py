"""The offline room: the service worker at the root of the site, by which pages can be read without a network.

A published site registers `/sw.js`: `theme/static/js/offline/worker.js`, after a line that `plugins/offline/` writes.
`strategy.js` says which requests it answers, and how; all others pass it by.

- pages: the network, asked anew each time; after 4 seconds or without one the kept page, which says so and from which
  day it is; else the offline page; kept: the last 60 read, by their path: no query is kept, or sent
- what is named by its content: `…?v=`, data of pages included, the parts of the search index: what is kept, else the
  network; kept: the last 200, since kept pages need the styles and scripts they were read with
- `search/index/manifest.json`: the network, else what is kept; kept: likewise
- the offline page and what it needs: what is kept; kept: from the start: some 17 KB compressed, 10 of it the
  stylesheet that the first page has loaded anyway

The list of what is kept from the start is read from the offline page, and the version is the fingerprint of that page
and the worker: no list to forget, no clock. A page that answers 404 or 410 is deleted from the browser as well. All
stores bear the path of the site, since sites of one host share them. The offline page stands in at any depth, so the
worker makes its addresses whole.

To be rid of it: `offline: false` in `site.yml`, and publish. `/sw.js` is then `leave.js`, which browsers fetch at the
next visit; it deletes what was kept and unregisters itself. Never just delete `/sw.js`: browsers then keep the worker
they have. A preview carries `leave.js` too, and registers nothing: staff must see their last change.
"""

import sys
from pathlib import Path

from pelican import signals

from ..assets.esbuild import BundleFault, find_esbuild
from .worker import Workshop

WORKER = "sw.js"  # at the root: a worker sees only what lies beside it and below


def register():
    """Connect this room to Pelican."""
    signals.finalized.connect(write_worker)


def write_worker(pelican):
    """Write the worker that keeps pages, when the setting OFFLINE says so; else the one that takes an older one away.

    Raises SystemExit with the message for whoever changes scripts, as the room of the assets does.
    """
    settings = pelican.settings
    output = Path(settings["OUTPUT_PATH"])
    workshop = Workshop(find_esbuild(Path(settings["ESBUILD"])), Path(settings["THEME"]) / "static")
    try:
        text = workshop.keeping(output) if settings["OFFLINE"] else workshop.leaving()
    except BundleFault as fault:
        sys.exit(str(fault))
    (output / WORKER).write_text(text, encoding="utf-8", newline="\n")
