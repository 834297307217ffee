"""The content files that an association looks after, each with the model of its fields."""

from ..reading import source_file
from ..reading.tree import MOST_BYTES
from .kind import all_kinds
from .layer import LayerFields, stack_of
from .site import Site
from .strays import SUFFIXES, is_none_of_ours
from .vocabulary import FILES, SynonymFile
from .vocabulary_term import VocabularyFile

# The command `uncited` reads the file of that name, and knows its fields.
_HEADS = {"site.yml": Site, "layer.yml": LayerFields, "synonyms.yml": SynonymFile, "uncited.yml": None}


def files_of(folder):
    """Yield (file, the path by which staff know it, the model of its fields or None) for the files of the layer
    `folder`, and of the layers below it that the same association maintains. Files of others are theirs to change.
    """
    layers = stack_of(folder)[0]
    association = _said(layers[-1], "site.yml", "association")
    for layer in layers:
        keeper = _said(layer, "layer.yml", "maintained_by")
        if layer is layers[-1] or keeper in (None, association):
            for file, model in _of_layer(layer.folder):
                if file.is_file() and not file.is_symlink() and file.stat().st_size <= MOST_BYTES:
                    yield file, layer.shown(file), model


def _of_layer(folder):
    for name, model in _HEADS.items():
        yield folder / name, model
    for file in sorted((folder / "vocabularies").glob("*.yml")):
        yield file, FILES.get(file.stem, VocabularyFile)
    for kind in all_kinds().values():
        for file in sorted((folder / kind.folder).glob("*")):
            if file.suffix in SUFFIXES and not is_none_of_ours(file):
                yield file, kind.fields


def _said(layer, name, field):
    """Return the text that `field` of the file `name` at the head of `layer` says, or None."""
    file = layer.folder / name
    source = source_file.read(file, layer.shown(file))[0] if file.is_file() else None
    value = source.document.data.get(field) if source else None
    return value if isinstance(value, str) else None
