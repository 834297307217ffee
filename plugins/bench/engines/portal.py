"""The portal's own search, queried in Node."""

import shutil
from dataclasses import dataclass, replace

from ..compressed import compress_folder, total, travelling_bytes
from ..engine import RESULTS, Answer, Asked, Sizes
from ..node import ask_node
from ..portal_files import CLIENT, INDEX, STATIC, STORE, index_files, read_synonyms, script_files
from ..weight import loaded_at_once

NOT_INDEX = "search/lunr.js"  # a script, loaded only for queries in lunr's syntax


def make(synonyms):
    """Return the portal's search with the synonyms of the file `synonyms`."""
    return Portal(read_synonyms(synonyms))


@dataclass(frozen=True)
class Portal:
    """An engine.Engine. `synonyms` are groups of words; `without` names the ranking steps that are left out."""

    synonyms: list
    without: tuple = ()

    def leave_out(self, steps):
        """Return the same engine without the ranking steps named in `steps`."""
        return replace(self, without=tuple(steps))

    def prepare(self, sections, folder):
        """Write the scripts as a site serves them."""
        write(folder, {path: text.encode() for path, text in script_files(CLIENT).items()})

    def build(self, sections, folder):
        """Write the index of `sections` below `folder`."""
        shutil.rmtree(folder / "search", ignore_errors=True)
        write(folder, index_files(sections, self.synonyms))

    def sizes(self, folder):
        """Compress what was built, and measure it."""
        compress_folder(folder)
        files = [
            file
            for file in sorted((folder / "search").rglob("*"))
            if file.is_file() and file.suffix != ".br" and file != folder / NOT_INDEX
        ]
        store = [file for file in files if file.is_relative_to(folder / STORE)]
        scripts = {
            file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
            for file in (folder / "js").rglob("*.js")
        }
        loaded = [folder / path for path in loaded_at_once(scripts, CLIENT)]
        return Sizes(total(files) - total(store), total(store), total(loaded))

    def ask(self, queries, folder, sizes):
        """Query the client in Node."""
        index = folder / INDEX
        given = ask_node(
            "ask_portal.mjs",
            {
                "client": (STATIC / CLIENT).as_uri(),
                "index": f"{index.as_uri()}/",
                "queries": queries,
                "limit": RESULTS,
                "options": {"without": list(self.without)},
            },
        )

        def weight(files):
            return sum(travelling_bytes(index / file) for file in files)

        answers = [
            Answer(each["ids"], each["warmMs"], weight(each["files"]), len(each["files"]), each["coldMs"])
            for each in given["answers"]
        ]
        return Asked(answers, weight(given["open"]))


def write(folder, files):
    """Write `files`, {path: bytes}, below `folder`."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
