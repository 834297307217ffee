"""Finds files of a layer that nothing reads: records in unknown folders, settings with a misspelt name."""

from pathlib import Path

from ..reading.problem import LIKE_SLUG, Problem, nearest
from . import file_names
from .fields import VOCABULARIES_IN_USE

SUFFIXES = (".md", ".yml")  # Records have these suffixes.
_NO_RECORDS = ("images", "files")  # These folders hold files that records name.
_LIKE_FOLDER = 0.9  # At this likeness one letter may differ; records/prizes is not records/periods.
_SETTINGS = ("site.yml", "synonyms.yml")
# The command `uncited` reads the second, `layers` and `upgrade` write the third.
_READ_ELSEWHERE = ("layer.yml", "uncited.yml", "layers.lock")


def is_none_of_ours(file):
    """Whether `file` is a note for staff, or a file of systems and editors: .DS_Store, .x.yml.swp, Thumbs.db."""
    return file.name in ("README.md", "Thumbs.db", "desktop.ini") or file.name.startswith(".")


def strays(layer, kinds, strangers):
    """Return [Problem] for the records in folders that none of `kinds` reads; without it they would be lost silently.

    The entries of `strangers`, {path: Problem}, have been reported already.
    """
    folders = {kind.folder for kind in kinds}
    problems = file_names.unfit_elsewhere(layer.folder, layer.shown)
    for file in sorted(layer.folder.rglob("*")):
        if file not in strangers and file.is_file() and not is_none_of_ours(file):
            problems += _stray(layer, file, folders)
    return problems


def _stray(layer, file, folders):
    """Return a Problem if `file` lies where nothing reads it."""
    folder, path = file.parent.relative_to(layer.folder).as_posix(), layer.shown(file)
    top, tops = folder.split("/")[0], {each.split("/")[0] for each in folders}
    if top in (".", "vocabularies"):
        yield from _setting(layer, file, folder)
    elif (
        top in _NO_RECORDS or top.startswith(".") or top not in tops and file.suffix not in SUFFIXES
    ):  # These are somebody's own papers.
        return
    elif folder not in folders:
        yield Problem(path, 1, 1, f"没有“{folder}”这一类。{_folder_meant(folder, file, folders)}")
    elif file.suffix not in SUFFIXES:
        yield Problem(path, 1, 1, file_names.fault_of(file.name))


def _folder_meant(folder, file, folders):
    above = folder.rpartition("/")[0]
    if above in folders:
        return f"记录直接放在 {above} 里，不再分文件夹。请移到 {above}/{file.name}"
    return nearest(folder, folders, _LIKE_FOLDER) or f"可用的文件夹：{'、'.join(sorted(folders))}"


def _setting(layer, file, folder):
    """Return a Problem for a misspelt settings file.

    Without it site.yaml or vocabularies/level.yml would silently have no effect.
    """
    path = layer.shown(file)
    settings = (*_SETTINGS[:1], "layer.yml", *_SETTINGS[1:]) if layer.about else _SETTINGS
    if folder == "." and file.name not in (*_READ_ELSEWHERE, *_SETTINGS):
        meant = next((name for name in settings if file.stem.lower() == Path(name).stem), "")
        way_out = f"请改名为 {meant}" if meant else "记录请放进 records 里它那一类的文件夹"
        yield Problem(path, 1, 1, f"这里只放 {'、'.join(settings)} 和文件夹。{way_out}")
    elif folder != "." and (folder != "vocabularies" or file.suffix != ".yml"):
        yield Problem(path, 1, 1, "词表应直接放在 vocabularies 里，以 .yml 结尾（小写）")
    elif folder != "." and file.stem not in VOCABULARIES_IN_USE:
        way_out = nearest(file.stem, VOCABULARIES_IN_USE, LIKE_SLUG) or "请删去这个文件"
        yield Problem(path, 1, 1, f"没有字段用到词表“{file.stem}”。{way_out}")
