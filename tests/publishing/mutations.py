"""Makes random content that no rule foresees: a copy of the fixture site that is damaged step by step.

The same seed gives the same damage. `python -m tests.publishing.mutations 0 200` checks the content of 200 seeds and
builds a publication of the content that passes the check.
"""

import random
import re
import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import yaml
from PIL import Image

from plugins.publishing.build import BuildFailed, Order, build, errors_of
from plugins.publishing.pelican_faults import TECHNICAL
from tests.content_folders import GALLERY, TODAY, fixture_with

ODD = [
    "",
    " ",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "99999999999999999999",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "24:00",
    "https://example.org/" + "a1/" * 60,
    "7" * 80,
    "字" * 3000,
    "，。；、",
    "《》",
    "👩‍🔬" * 9,
    "a\u0301" * 30,
    "{{ x }}",
    "{% raw %}",
    "<b>&amp;</b>",
    "\"'`",
    "](x",
    "[[[[",
    "**",
    "# x",
    "---",
    "../../x",
    "content/x",
    "{filename}x.md",
    "{static}/files/none",
    "tel:",
    "\u3000",
    "\u2028",
    "½",
    "１２",
    "İ",
    "ﷺ",
    "C:\\x",
    "%s%d%",
    "$(x)",
    "\\",
]
BODIES = [
    "[" * 60,
    "| a | b |\n|---|---|\n| c |",
    "1. a\n   - b\n      1. c",
    "![x](images/x.jpg)",
    "> " * 40 + "x",
    "```\nx",
    "[x]: y",
    "- " * 30 + "x",
    "&#0; &lt;",
    "<!-- x",
    "[^1]\n\n[^1]: x",
    "\\" * 50,
    "{: .x }",
    "*" * 99,
    "http://x/" + "y" * 300,
]
PICTURES = [
    ("RGB", (1, 1)),
    ("RGB", (1, 4000)),
    ("RGB", (4000, 1)),
    ("CMYK", (40, 30)),
    ("P", (40, 30)),
    ("LA", (40, 30)),
    ("1", (40, 30)),
    ("I;16", (40, 30)),
    ("RGBA", (721, 3)),
]


def harmed(folder, seed, steps):
    """Make `folder`/content and damage it `steps` times; yield (content, words for the damage) after each.

    If the caller sends a false value, the last damage is undone.
    """
    chance = random.Random(seed)
    content = fixture_with(folder, GALLERY)
    for _ in range(steps):
        files = sorted(path for path in content.rglob("*") if path.is_file())
        harm = chance.choice(HARMS)
        file = chance.choice([file for file in files if file.suffix in ONLY.get(harm, file.suffix)])
        before = {path: path.read_bytes() for path in files}
        harm(file, content, chance)
        if not (yield content, f"{harm.__name__} {file.relative_to(content)}"):
            shutil.rmtree(content)
            for path, data in before.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)


def delete(file, content, chance):
    file.unlink()


def rename(file, content, chance):
    name = chance.choice(["a", "Ü", "x y", "con", "新"]) + chance.choice([file.suffix, ".md", ".yml", ".txt", ""])
    file.rename(file.with_name(name))


def copy(file, content, chance):
    shutil.copy(file, file.with_name(f"{file.stem}-{chance.randrange(9)}{file.suffix}"))


def move(file, content, chance):
    folders = [path for path in sorted(content.rglob("*")) if path.is_dir()]
    file.rename(chance.choice(folders) / file.name)


def garble(file, content, chance):
    data = bytearray(file.read_bytes() or b"x")
    for _ in range(chance.randrange(1, 4)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    file.write_bytes(data[: chance.choice([len(data), len(data) // 2, 0])])


def harm_line(file, content, chance):
    lines = file.read_bytes().split(b"\n")
    place = chance.randrange(len(lines))
    line = lines[place]
    new = chance.choice([[], [line, line], [b"  " + line], [line.strip()], [chance.choice(lines)]])
    file.write_bytes(b"\n".join([*lines[:place], *new, *lines[place + 1 :]]))


def harm_value(file, content, chance):
    """Change one value, key or item of the YAML: replace, remove or repeat it, or change its type."""
    text = file.read_bytes().decode(errors="replace")
    head, fence, body = text.partition("\n---\n") if file.suffix == ".md" else (text, "", "")
    try:
        data = yaml.load(head, yaml.BaseLoader)
    except yaml.YAMLError:
        return
    places = list(_places(data))
    if not places:
        return
    holder, key = chance.choice(places)
    _change(holder, key, chance, [each[at] for each, at in places])
    head = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    file.write_text(f"---\n{head.rstrip()}{fence}{body}" if fence else head, encoding="utf-8")


def odd_words(file, content, chance):
    """Add text that people paste by accident to a Chinese value of the front matter, or put it in its place."""
    lines = file.read_text(encoding="utf-8").split("\n")
    end = lines.index("---", 1) if "---" in lines[1:] else len(lines)
    texts = [place for place, line in enumerate(lines[:end]) if re.match(r"[^#]+: .*[\u4e00-\u9fff]", line)]
    if texts:
        place = chance.choice(texts)
        name, _, text = lines[place].partition(": ")
        words = chance.choice([chance.choice(ODD), text + chance.choice(ODD), chance.choice(ODD) + text])
        lines[place] = f"{name}: {yaml.safe_dump(words, allow_unicode=True, default_style=chr(39), width=9999).strip()}"
        file.write_text("\n".join(lines), encoding="utf-8")


def _places(data):
    """Yield (container, key or index) for every value inside `data`."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in list(items):
        yield data, key
        yield from _places(value)


def _change(holder, key, chance, values):
    """Change the value at `key` of `holder` in a random way; `values` are all values of the file."""
    what = chance.randrange(7)
    if what == 0:
        del holder[key]
    elif what == 1 and isinstance(holder, dict):
        holder[chance.choice([*ODD, "title", "draft"])] = holder.pop(key)
    elif what == 1:
        holder.insert(key, holder[key])
    elif what == 2:
        holder[key] = chance.choice([[], {}, [holder[key]], {"a": holder[key]}, None])
    elif what == 3:
        holder[key] = chance.choice(values)
    elif what == 4 and isinstance(holder[key], str):
        holder[key] += chance.choice(ODD)
    else:
        holder[key] = chance.choice(ODD)


def add_to_body(file, content, chance):
    file.write_bytes(file.read_bytes() + b"\n" + chance.choice(BODIES + ODD).encode() + b"\n")


def another_picture(file, content, chance):
    mode, size = chance.choice(PICTURES)
    data = BytesIO()
    Image.new(mode, size).save(data, "JPEG" if mode in ("RGB", "CMYK") else "PNG")
    file.write_bytes(data.getvalue())


TEXTS = (".md", ".yml")
# {harm: suffixes of the files that it can be applied to}
ONLY = {add_to_body: (".md",), another_picture: (".jpg", ".png"), harm_value: TEXTS, odd_words: TEXTS}
HARMS = [
    delete,
    rename,
    copy,
    move,
    garble,
    harm_line,
    another_picture,
    *[harm_value] * 9,
    *[odd_words] * 9,
    *[add_to_body] * 3,
]


def failures(folder, seed, steps=40, say=lambda words: None):
    """Damage content in `steps`, keep the damage that passes `check`, and build the result; yield all failures in
    words.
    """
    kept, harms = [], harmed(folder, seed, steps)
    keep = None
    while True:
        try:
            content, done = harms.send(keep)
        except StopIteration:
            break
        order = Order(content=content, output=folder / "output", today=TODAY, publish=True, url="https://host.example")
        try:
            keep = not errors_of(order)[0]
        except BuildFailed as failure:
            keep = False
            yield f"seed {seed}, after {kept}, check, {done}: {failure}"
        if keep:
            kept.append(done)
    say(f"seed {seed}: {kept}")
    try:
        build(order)
    except BuildFailed as failure:
        yield f"seed {seed}, build: {kept}: {str(failure).replace(TECHNICAL, '')}"


def main(first, last):
    """Try the seeds from `first` to before `last` and print the failures; return whether there are any."""
    found = 0
    for seed in range(first, last):
        with tempfile.TemporaryDirectory() as folder:
            for failure in failures(Path(folder), seed, say=print):
                found += 1
                print(f"\n!!! {failure}\n", flush=True)
    print(f"{last - first} seeds, {found} failures")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
