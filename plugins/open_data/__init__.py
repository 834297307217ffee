"""The open data room: every record that visitors see, as files for other programs, below /data/.

Reading order: plain (a record as plain JSON), schema (what that JSON is, from the model of the kind), table
(the same as
CSV), places (as GeoJSON), data_set (all files of one kind), index (the list of all sets), generator (Pelican).
"""

from pelican import signals

from ..search.plain_text import plain_text
from .data_set import data_sets


def register():
    """Connect this room to Pelican."""
    signals.all_generators_finalized.connect(give_data_sets)
    signals.get_generators.connect(data_generator)


def give_data_sets(generators):
    """Give templates `data_sets`, a list of DataSet: the page of the data says what there is. No sooner than
    all pages and
    files are read: Pelican resolves the links of a body once and for all."""
    context = generators[0].context
    texts = {page.record.key: plain_text(page.content) for page in [*context["pages"], *context["articles"]]}
    context["data_sets"] = data_sets(context["PORTAL"].catalogue, texts, context["FEED_DOMAIN"].rstrip("/"))


def data_generator(pelican):
    """Tell Pelican which generator writes the files."""
    from .generator import DataGenerator  # Pelican is imported only when it runs

    return DataGenerator
