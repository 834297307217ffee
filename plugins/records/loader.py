"""From a content folder to records: every file read, every fault listed, nothing skipped."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from ..documents.documents import Documents
from . import file_names, source_file
from .drafts import is_draft
from .fields import SLUG, VOCABULARIES_IN_USE
from .kind import all_kinds
from .messages import problems_of
from .names import Names
from .problem import LIKE_SLUG, Problem, nearest
from .record import Record
from .site import Site
from .tree import strangers
from .vocabulary import FILES, READ_IF_THERE, SynonymFile, VocabularyFile, WordList, repeated_words

SUFFIXES = (".md", ".yml")
_NO_RECORDS = ("images", "files")     # folders of what records name
_LIKE_FOLDER = 0.9      # a letter too few or too many: records/prizes is not records/periods
_SETTINGS = ("site.yml", "synonyms.yml")


@dataclass
class Content:
    """All that was read from a content folder, with every fault found while reading."""

    folder: Path
    kinds: dict
    site: Site | None = None
    site_source: source_file.SourceFile | None = None
    vocabularies: dict = field(default_factory=dict)
    synonyms: list = field(default_factory=list)
    synonyms_source: source_file.SourceFile | None = None
    records: list = field(default_factory=list)
    strangers: dict = field(default_factory=dict)   # path of what is no file to read -> Problem
    broken: set = field(default_factory=set)      # keys of records that could not be read
    unfinished: dict = field(default_factory=dict)      # of these the drafts: key -> path
    half_read: list = field(default_factory=list)   # those of them of which a part could be read, without fields
    names: Names = field(default_factory=Names)
    problems: list = field(default_factory=list)
    documents: Documents = field(init=False)

    def __post_init__(self):
        self.documents = Documents(self.folder)


def load(folder):
    """Read the content folder `folder`; return a Content. Paths in it start with the folder's own name."""
    content = Content(Path(folder), all_kinds())
    tops = {kind.folder.split("/")[0] for kind in content.kinds.values()} | {"images", "vocabularies"}
    content.strangers = strangers(content.folder, tops, known_as)
    content.problems += content.strangers.values()
    sources = [(kind, file, _read(content, file)) for kind in content.kinds.values() for file in _files(content, kind)]
    for kind, file, source in sources:
        if source:
            content.names.add(kind, file.stem, source.document.data)
    _load_vocabularies(content)
    content.site_source, content.site = _load_one(content, content.folder / "site.yml", Site)
    _load_synonyms(content)
    for kind, file, source in sources:
        _load_record(content, kind, file, source)
    _refuse_strays(content)
    return content


def known_as(content_folder, file):
    """The path of `file` as staff know it: from the name of the content folder on, with forward slashes."""
    return file_names.shown(Path(content_folder.name) / file.relative_to(content_folder))


def _read(content, file):
    if file in content.strangers:       # told already
        return None
    source, problems = source_file.read(file, known_as(content.folder, file))
    content.problems += problems
    return source


def _parse(content, source, model):
    try:
        return model.model_validate(source.document.data,
                                    context={"vocabularies": content.vocabularies, "names": content.names})
    except ValidationError as error:
        content.problems += problems_of(error, model, source)
        return None


def _load_one(content, file, model):
    if file in content.strangers:
        return None, None
    if not file.is_file():
        content.problems.append(Problem(known_as(content.folder, file), 1, 1, "缺少这个文件。可从示例站点复制一份再改",
                                        about="missing file"))
        return None, None
    source = _read(content, file)
    return source, _parse(content, source, model) if source else None


def _load_vocabularies(content):
    folder = content.folder / "vocabularies"
    for name in sorted({file.stem for file in folder.glob("*.yml")} | VOCABULARIES_IN_USE):
        source, parsed = _load_one(content, folder / f"{name}.yml", FILES.get(name, VocabularyFile))
        if parsed:
            content.vocabularies[name] = WordList(name, parsed.title, tuple(parsed.terms), source)
            content.problems += repeated_words(parsed, source)


def _load_synonyms(content):
    file = content.folder / "synonyms.yml"
    source = _read(content, file) if file.is_file() and file not in content.strangers else None
    parsed = _parse(content, source, SynonymFile) if source else None
    content.synonyms_source = source
    content.synonyms = parsed.groups if parsed else []


def _files(content, kind):
    """The files of records of `kind`, by name; a Problem for each whose name cannot be an address."""
    folder = content.folder / kind.folder
    for file in sorted(folder.glob("*"), key=lambda file: file.name):
        if file.suffix not in SUFFIXES or is_none_of_ours(file):
            continue
        if re.fullmatch(SLUG, file.stem):
            yield file
        else:
            content.problems.append(Problem(known_as(content.folder, file), 1, 1, file_names.fault_of(file.name)))


def _load_record(content, kind, file, source):
    fields = _parse(content, source, kind.fields) if source else None
    if fields and source.is_whole:
        content.records.append(Record(kind, file.stem, fields, source))
        return
    content.broken.add(key := f"{kind.name}:{file.stem}")
    if file not in content.strangers and is_draft(file):
        content.unfinished[key] = known_as(content.folder, file)
    if source:
        content.half_read.append(Record(kind, file.stem, None, source))


def is_none_of_ours(file):
    """Whether `file` is a note for staff, or what systems and editors keep: .DS_Store, .x.yml.swp, Thumbs.db."""
    return file.name in ("README.md", "Thumbs.db", "desktop.ini") or file.name.startswith(".")


def _refuse_strays(content):
    """A record in a folder that no kind reads would be lost without a word."""
    folders = {kind.folder for kind in content.kinds.values()}
    tops = {folder.split("/")[0] for folder in folders}
    content.problems += file_names.unfit_elsewhere(content.folder)
    for file in sorted(content.folder.rglob("*")):
        folder = file.parent.relative_to(content.folder).as_posix()
        top = folder.split("/")[0]
        if file in content.strangers or not file.is_file() or is_none_of_ours(file):
            continue
        path = known_as(content.folder, file)
        if top in (".", "vocabularies"):
            _refuse_setting(content, file, folder)
            continue
        if top in _NO_RECORDS:
            continue
        if top.startswith(".") or top not in tops and file.suffix not in SUFFIXES:     # somebody's own papers
            continue
        if folder not in folders:
            content.problems.append(Problem(path, 1, 1, f"没有“{folder}”这一类。{_folder_meant(folder, file, folders)}"))
        elif file.suffix not in SUFFIXES:
            content.problems.append(Problem(path, 1, 1, file_names.fault_of(file.name)))


def _folder_meant(folder, file, folders):
    above = folder.rpartition("/")[0]
    if above in folders:
        return f"记录直接放在 {above} 里，不再分文件夹。请移到 {above}/{file.name}"
    return nearest(folder, folders, _LIKE_FOLDER) or f"可用的文件夹：{'、'.join(sorted(folders))}"


def _refuse_setting(content, file, folder):
    """A misspelt site.yaml or vocabularies/level.yml would have no effect, and nobody would know why."""
    path = known_as(content.folder, file)
    if folder == "." and file.name not in _SETTINGS:
        meant = next((name for name in _SETTINGS if file.stem.lower() == Path(name).stem), "")
        way_out = f"请改名为 {meant}" if meant else "记录请放进 records 里它那一类的文件夹"
        content.problems.append(Problem(path, 1, 1, f"这里只放 {'、'.join(_SETTINGS)} 和文件夹。{way_out}"))
    elif folder != "." and (folder != "vocabularies" or file.suffix != ".yml"):
        content.problems.append(Problem(path, 1, 1, "词表应直接放在 vocabularies 里，以 .yml 结尾（小写）"))
    elif folder != "." and file.stem not in VOCABULARIES_IN_USE | READ_IF_THERE:
        way_out = nearest(file.stem, VOCABULARIES_IN_USE, LIKE_SLUG) or "请删去这个文件"
        content.problems.append(Problem(path, 1, 1, f"没有字段用到词表“{file.stem}”。{way_out}"))
