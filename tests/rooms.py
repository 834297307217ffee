"""Finds the rooms of a folder and the imports between them, which are called arrows.

`python3 -m tests.rooms` counts the arrows of `plugins/records/` and of the scripts; its exit code is the number of
arrows that are not allowed.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
RECORDS = ROOT / "plugins/records"
SCRIPTS = ROOT / "theme/static/js"
RECORDS_ARROWS = {  # {room of plugins/records/: rooms that it may import}, from the lowest floor to the highest
    "reading": set(),
    "writing": {"reading"},
    "model": {"reading"},
    "services": {"reading", "model"},
    "checks": {"reading", "model", "services"},
    "pages": {"reading", "model", "services", "checks"},
}
_ENGINES = {"page", "eligibility", "reckoning"}
# {folder of theme/static/js/: folders that it may import}; "" stands for the files beside the folders
SCRIPT_ARROWS = {
    "page": set(),
    "": {"page"},
    "eligibility": {"page"},
    # Eligibility and reckoning are engines that more than one service uses.
    "reckoning": {"page"},
    "apply": _ENGINES,
    "certificates": _ENGINES,
    "credits": _ENGINES,
    "forms": _ENGINES,
    "ladder": _ENGINES,
    "packs": _ENGINES,
    "periods": _ENGINES,
    "rights": _ENGINES,
    "whom": _ENGINES,
    "search": {"page"},
    "listing": {"page"},
    "offline": {"page"},
}
_IMPORTED = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']""")


def imports(file, top=ROOT):
    """Return the absolute names of the modules that the Python file `file` below `top` imports.

    A name that is imported from a module is returned as if it were a module too, because it may be one.
    """
    package = file.relative_to(top).parent.parts
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return found


def arrows_of_records(folder=RECORDS, top=ROOT):
    """Return the imports between the rooms of the package `folder` below `top`: {(room, other room): [(file,
    module)]}.
    """
    package = ".".join(folder.relative_to(top).parts)
    rooms = {path.name for path in folder.iterdir() if (path / "__init__.py").is_file()}
    arrows = {}
    for file in sorted(folder.rglob("*.py")):
        room = file.relative_to(folder).parts[0]
        for name in sorted(imports(file, top)):
            other = name.removeprefix(f"{package}.").split(".")[0] if name.startswith(f"{package}.") else None
            if other in rooms and room in rooms and other != room:
                arrows.setdefault((room, other), []).append((file.relative_to(folder).as_posix(), name))
    return arrows


def arrows_of_scripts(folder=SCRIPTS):
    """Return the imports between the folders of scripts in `folder`: {(folder, other folder): [(file, file)]}."""
    arrows = {}
    for file in sorted(folder.rglob("*.js")):
        for path in _IMPORTED.findall(file.read_text(encoding="utf-8")):
            here, there = (part.relative_to(folder) for part in (file, (file.parent / path).resolve()))
            ends = tuple(part.parts[0] if len(part.parts) > 1 else "" for part in (here, there))
            if ends[0] != ends[1]:
                arrows.setdefault(ends, []).append((here.as_posix(), there.as_posix()))
    return arrows


def floors(arrows, rooms):
    """Return the number of floors that `rooms` need if each room stands above all rooms that it imports.

    Raises RecursionError if rooms import each other in a circle.
    """

    def floor(room):
        return 1 + max((floor(other) for one, other in arrows if one == room), default=0)

    return max(floor(room) for room in rooms)


def _report(name, arrows, allowed):
    """Print the number of arrows of the folder `name` and those that `allowed` does not list; return the number of the
    latter.
    """
    back = [
        f"  not allowed: {one or '.'} -> {other or '.'} ({file} imports {module})"
        for (one, other), found in sorted(arrows.items())
        if other not in allowed.get(one, set())
        for file, module in found
    ]
    count = sum(len(found) for found in arrows.values())
    print(
        (
            f"{name}: {len(allowed)} rooms on {floors(arrows, allowed)} floors, {len(arrows)} arrows ({count} "
            f"imports), {len(back)} back"
        ),
        *back,
        sep="\n",
    )
    return len(back)


if __name__ == "__main__":
    raise SystemExit(
        _report("plugins/records", arrows_of_records(), RECORDS_ARROWS)
        + _report("theme/static/js", arrows_of_scripts(), SCRIPT_ARROWS)
    )
