"""Makes the files that the search client reads from documents: their paths below /search/ and their bytes."""

from .columns import write_columns
from .directory import write_directory
from .es_module import es_module
from .facets import facets_of
from .index import WEIGHTING, in_order, index_counts
from .lunr_export import lunr_index
from .names import name_counts
from .naming import content_name
from .pinyin import pinyin_counts
from .shards import write_shards
from .simplify import pairs_leading_to
from .store import BLOCK, to_json, write_store
from .terms import is_letter

# Characters of the words that the client itself looks for in a query (plan.js, readings.js, answers.js, searching.js,
# sections.js).
_ASKED = (
    "没么样办里个为请问们让吗儿应该千两条时几号间报结开举价准凭则合块带据来标热电线细续表规证诉话谁费资载过违"
    "迟逾释钱长门骤"
)
EXPORT = "index/search-index.lunr.json"
MANIFEST = "index/manifest.json"


def bundle(documents, synonyms, lunr_source, export=False):
    """Return {path: bytes} for `documents` in their order.

    `synonyms` is a list of lists of words that mean the same; `lunr_source` is the source of lunr.js. All files except
    `index/manifest.json` and `lunr.js` are named after their content. With `export` the whole index is also written for
    stock lunr.js. The same input gives the same bytes.
    """
    documents = in_order(documents)
    counts, facets = index_counts(documents), facets_of(documents)
    files = {}
    manifest = _manifest(documents, counts, facets, files) | {
        "synonyms": _put(files, to_json([list(group) for group in synonyms]), "json"),
        "store": {"block": BLOCK, "folders": "".join(_put_store(files, documents))},
    }
    files[MANIFEST] = to_json(manifest)
    files["lunr.js"] = es_module(lunr_source).encode()
    if export:
        refs = [document.ref for document in documents]
        files[EXPORT] = to_json(lunr_index(counts, WEIGHTING, refs))
    return files


def _manifest(documents, counts, facets, files):
    """Return what the manifest says of terms, names, columns and facets, and put their files into `files`."""
    return {
        "documents": len(documents),
        "k1": WEIGHTING.k1,
        "b": WEIGHTING.b,
        "fields": [
            {"name": field, "boost": WEIGHTING.boosts[field], "average": postings.average_length}
            for field, postings in counts.fields.items()
        ],
        "facets": [
            {
                "name": facet.name,
                "label": facet.label,
                "values": [{"id": value, "label": label} for value, label in facet.values],
            }
            for facet in facets
        ],
        "until": _until(documents),
        "terms": _shard_set(counts, files),
        # The keys are long, so a large site keeps them out of the manifest.
        "names": _shard_set(name_counts(documents), files, longest=256),
        "pinyin": _shard_set(
            pinyin_counts(documents), files, longest=1, group=1_000
        ),  # few queries need it, so its directory is a separate list
        "columns": _put(files, _columns(documents, counts, facets), "bin"),
        "characters": _put(files, _characters(counts).encode(), "txt"),
        "words": _put(files, "\n".join(filter(is_letter, counts.terms)).encode(), "txt"),
    }


def _until(documents):
    """Return [[moment, [numbers of the documents that must not be found from then on]]], the earliest moment first."""
    moments = sorted({document.until for document in documents if document.until})
    return [
        [moment, [number for number, document in enumerate(documents) if document.until == moment]]
        for moment in moments
    ]


def _shard_set(counts, files, **options):
    """Put the shards of `counts` into `files` and return their entry in the manifest."""
    shards = write_shards(counts)
    directory, lists = write_directory(shards, **options)
    files |= {f"index/{name}.bin": content for name, content in shards.contents.items()}
    files |= {f"index/{name}.json": content for name, content in lists.items()}
    return directory


def _put(files, content, ending):
    name = content_name(content)
    files[f"index/{name}.{ending}"] = content
    return name


def _put_store(files, documents):
    folders, contents = write_store(documents)
    files |= {f"index/store/{path}": content for path, content in contents.items()}
    return folders


def _columns(documents, counts, facets):
    return write_columns(
        [postings.lengths for postings in counts.fields.values()],
        [facet.places for facet in facets],
        [document.date for document in documents],
        [document.worth for document in documents],
    )


def _characters(counts):
    return pairs_leading_to(set("".join(counts.terms)) | set(_ASKED))
