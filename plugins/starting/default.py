"""The layer that commands mean when nobody says which one."""

from ..records.model.layer import DEFAULT
from ..records.writing.atomic import write

EXAMPLE = "example"  # This layer comes with the program, and is nobody's site.


def set_default(content, name, wanted=False):
    """Make `name` the layer that commands mean in the folder `content`, if they mean the example, or no site, so far.

    With `wanted` it takes the place of any other. Return (the layer that they meant, the one that they mean now).
    """
    file = content / DEFAULT
    before = " ".join(file.read_text(encoding="utf-8-sig", errors="replace").split()) if file.is_file() else ""
    is_a_site = bool(before) and (content / before / "site.yml").is_file()
    if is_a_site and before != EXAMPLE and not wanted:
        return before, before
    write(file, f"{name}\n".encode())
    return before, name
