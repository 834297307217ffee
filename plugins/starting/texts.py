"""The texts of the first files, in the form that `check --fix` keeps."""

from pathlib import Path
from string import Template

from ..records.reading import source_file
from ..records.writing.rendering import in_brackets, scalar

SETTINGS, CONTACT = "site.yml", "records/contacts/office.yml"
_FILES = Path(__file__).parent / "files"
# Nobody can take a name below example.org (RFC 2606), so an address that is not known yet leads nowhere.
_NOWHERE = "https://{}.example.org"
_TO_FILL_IN = "待填：下面是占位的，定了换成真的，再发布。"
_CHANNELS = {
    "phone": "电话",
    "address": "地址，写到几号窗口",
    "email": "单位的邮箱",
    "official_account": "公众号的名称",
}


def settings_of(wish, place, layers, name, content):
    """Return the text of site.yml for `wish`, a site of the folder `name` over the `layers` in the folder `content`."""
    return _filled(
        "site.yml",
        association=scalar(wish.association),
        place=f"{place.province or ''}{place.label}",
        layers=in_brackets(layers),
        url=wish.url or _NOWHERE.format(name),
        url_note="" if wish.url else _TO_FILL_IN,
        offers="\n".join(_offers([content / layer for layer in layers])),
    )


def contact_of(wish, level, today):
    """Return the text of the first contact: a draft until there is a way to reach the association."""
    known = wish.channels
    lines = [
        f"{field}: {scalar(known[field])}" if field in known else f"#{field}:  # {what}"
        for field, what in _CHANNELS.items()
    ]
    return _filled(
        "contact.yml",
        draft="" if known else "# 草稿，正式发布时不出现。写好下面的联系办法和核实日期，再删去这一行。\ndraft: true\n",
        association=scalar(wish.association),
        publisher=scalar(wish.association, flow=True),
        level=level,
        channels="\n".join(lines),
        today=today.isoformat(),
        verified=today.isoformat() if known else "",
    )


def _filled(file, **words):
    text = Template((_FILES / file).read_text(encoding="utf-8")).substitute(words)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def _offers(folders):
    """Return the lines of the patterns of the layers in `folders`, each a comment, below the titles of their platforms.

    A number sign without a space behind it leaves the line as it must stand once the sign is taken away.
    """
    patterns = _records(folders, "records/programmes")
    platforms = _records(folders, "records/platforms")
    order = sorted(platforms, key=lambda slug: str(platforms[slug].get("order")).zfill(2))
    lines = []
    for platform in order:
        theirs = {
            slug: data.get("title", slug)
            for slug, data in patterns.items()
            if data.get("platform") == platform and data.get("pattern") == "true"
        }
        lines += [
            f"  # {platforms[platform].get('title', platform)}",
            *(f"  #{slug}:  # {title}" for slug, title in theirs.items()),
        ]
    return lines


def _records(folders, path):
    """Return {slug: fields as written} of the records in the folder `path` of the layers; a higher one counts."""
    files = [file for folder in folders for file in sorted((folder / path).glob("*.*"))]
    read = {file.stem: source_file.read(file, file.name)[0] for file in files if file.suffix in (".md", ".yml")}
    return {slug: source.document.data for slug, source in read.items() if source}
