"""Pagefind, extended version: the usual sharded search of static sites, queried in Chromium by its own script."""

import html
import subprocess
import sys

from ..chromium import ask, chromium, close_engine, fresh_page, open_engine, visit
from ..compressed import compress_folder, total
from ..engine import Answer, Asked, Sizes
from ..node import HERE
from ..server import ALWAYS_ANEW, served_as_a_host

# Most queries, spread over all, whose cost is measured too; each needs a client of its own, which takes time.
MOST_FRESH = 250
PROGRAMS = HERE / "node_modules/@pagefind"  # version 1.6.0 is published for Linux only
ASKED = (".pf_index", ".pf_fragment", ".pf_filter")  # the files that a query fetches
PAGE = """\
<!DOCTYPE html>
<html lang="zh">
<meta charset="utf-8">
<title>{title}</title>
<main data-pagefind-body>
<h1>{title}</h1>
{body}
</main>
</html>
"""


class PagefindFailed(RuntimeError):
    """Pagefind is not installed, or it did not index; its output is on standard error."""


def make(synonyms):
    """Return stock Pagefind without tuning; it does not support synonyms."""
    return Pagefind()


class Pagefind:
    """An engine.Engine."""

    def prepare(self, sections, folder):
        """Write one page for each section, as a site has it."""
        (folder / "docs").mkdir(exist_ok=True)
        for section in sections:
            (folder / "docs" / f"{section.id}.html").write_text(_page(section), encoding="utf-8")

    def build(self, sections, folder):
        """Run Pagefind over the pages. Raises PagefindFailed."""
        program = next(PROGRAMS.glob("*/bin/pagefind_extended"), None)
        if not program:
            raise PagefindFailed("没有 Pagefind。请在 plugins/bench 运行 npm ci；它的新版只有 Linux 程序。")
        command = [str(program), "--site", str(folder), "--force-language", "zh", "--quiet"]
        if subprocess.call(command, stdout=sys.stderr.fileno()):
            raise PagefindFailed("Pagefind 没有建成索引，原因见上。")

    def sizes(self, folder):
        """Compress and measure what was built; scripts include WebAssembly, and the user interface is not counted.

        Fragments are the texts of results.
        """
        pagefind = folder / "pagefind"
        compress_folder(pagefind)
        index = [*pagefind.glob("index/*.pf_index"), *_opening(pagefind)]
        scripts = [pagefind / "pagefind.js", pagefind / "pagefind-worker.js", *pagefind.glob("wasm.*.pagefind")]
        return Sizes(total(index), total(pagefind.glob("fragment/*.pf_fragment")), total(scripts))

    def ask(self, queries, folder, sizes):
        """Query in Chromium; the server counts the bytes that travel."""
        with served_as_a_host(folder, ALWAYS_ANEW) as server, chromium() as browser, fresh_page(browser) as page:
            visit(page, server.page("pagefind"))
            step = -(-len(queries) // MOST_FRESH)
            answers = {at: _ask_fresh(page, server, queries[at]) for at in range(0, len(queries), step)}
            open_engine(page)
            for at, query in enumerate(queries):
                if at not in answers:
                    answers[at] = Answer(ask(page, query)[0])
        return Asked([answers[at] for at in range(len(queries))], total(_opening(folder / "pagefind")))


def _opening(pagefind):
    """Return the files, except scripts, that every client reads before it can search."""
    return [*pagefind.glob("*.pf_meta"), pagefind / "pagefind-entry.json"]


def _page(section):
    body = "\n".join(f"<p>{html.escape(line)}</p>" for line in section.body.splitlines())
    return PAGE.format(title=html.escape(section.title), body=body)


def _ask_fresh(page, server, query):
    """Return the Answer to `query` of a client that has only been opened.

    Some files of the opening may still be loading when it reports that it is open, so files are told apart by name.
    """
    server.sent()
    open_engine(page)
    ask(page, query)
    cold = [size for path, size in server.sent() if path.endswith(ASKED)]
    ids, warm_ms = ask(page, query)
    close_engine(page)
    return Answer(ids, warm_ms, sum(cold), len(cold))
