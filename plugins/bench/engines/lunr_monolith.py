"""The usual way today: one lunr index of everything, built by lunr.py and queried with stock lunr.js."""

import json

from lunr.builder import Builder
from lunr.pipeline import Pipeline

from plugins.search.counts import javascript_order

from ..child import ROOT
from ..compressed import compress_folder, travelling_bytes
from ..engine import RESULTS, Answer, Asked, Sizes
from ..node import ask_node

LUNR = "node_modules/lunr/lunr.js"
TITLE_BOOST = 5


class LunrMonolith:
    """An engine.Engine.

    `terms(text)` splits text for the index. `query(text)` prepares a query for lunr.js: as terms, or as the text
    itself.
    """

    def __init__(self, terms, query, segment):
        self.terms, self.query, self.segment = terms, query, segment

    def prepare(self, sections, folder):
        """Do nothing, because the engine needs only its index."""

    def build(self, sections, folder):
        """Write index.json. Both pipelines are empty, because lunr's trimmer would delete all Chinese."""
        builder = Builder()
        builder.pipeline, builder.search_pipeline = Pipeline(), Pipeline()
        builder.ref("id")
        builder.field("title", boost=TITLE_BOOST)
        builder.field("body")
        for section in sections:
            builder.add({"id": section.id, "title": self.terms(section.title), "body": self.terms(section.text)})
        index = builder.build().serialize()
        index["invertedIndex"].sort(key=lambda entry: javascript_order(entry[0]))
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        (folder / "index.json").write_text(text, encoding="utf-8")

    def sizes(self, folder):
        """Compress the one file, and measure it."""
        compress_folder(folder)
        return Sizes(travelling_bytes(folder / "index.json"))

    def ask(self, queries, folder, sizes):
        """Query lunr.js in Node. The first query of a visitor waits for the whole index."""
        given = ask_node(
            "ask_lunr.mjs",
            {
                "lunr": str(ROOT / LUNR),
                "index": str(folder / "index.json"),
                "segment": self.segment,
                "limit": RESULTS,
                "queries": [self.query(text) for text in queries],
            },
        )
        return Asked([Answer(each["ids"], each["warmMs"], sizes.index_bytes, 1) for each in given["answers"]])
