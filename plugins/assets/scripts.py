"""The scripts of a site; they are bundled before the templates need their addresses."""

import posixpath
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .esbuild import BundleFault, bundle_script
from .fingerprint import fingerprint

# The forms in which one bundled script refers to another. The text is minified by esbuild, so quotes and spaces are
# always the same.
_REFERENCE = re.compile(
    r"""(?P<how>\bfrom|\bimport\(?|new URL\()"(?P<address>\.{1,2}/[\w./-]+\.js)\""""
    r"""(?P<own>,import\.meta\.url)?"""
)


@dataclass(frozen=True)
class Scripts:
    """All bundled scripts.

    `files` is {path below static: text}, `entries` are the paths that pages load, `version` is the fingerprint of all
    files.
    """

    files: dict[str, str]
    entries: tuple[str, ...]
    version: str

    def address(self, path):
        """Return the address of the script `path`, relative to the site. Raises FileNotFoundError when it is not an
        entry.
        """
        if path not in self.entries:
            raise FileNotFoundError(f"网页脚本 {path} 不存在，或者模板没有照 asset('{path}') 的样子写出它的名字。")
        return f"theme/{path}?v={self.version}"


def bundle_scripts(esbuild, static, entries):
    """Bundle `entries`, {path: classic}, of the folder `static` with the program `esbuild`. Raises BundleFault.

    Each entry is bundled by itself: a module shared between entries would be one more file to wait for, and a page
    loads only one or two entries.
    """
    with ThreadPoolExecutor() as pool:  # each bundle is made by a process of its own
        bundles = list(pool.map(lambda entry: bundle_script(esbuild, static, *entry), entries.items()))
    files = {path: text for bundle in bundles for path, text in bundle.items()}
    # All files share one fingerprint, also where one script refers to another, so that no script loads an older one
    # from a cache.
    version = fingerprint("".join(f"{path}\n{text}" for path, text in sorted(files.items())).encode())
    versioned = {path: _with_version(path, text, files, version) for path, text in sorted(files.items())}
    return Scripts(versioned, tuple(entries), version)


def _with_version(path, text, files, version):
    """Return `text` of the script `path` with the version in every reference to another script."""

    def put(match):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), match["address"]))
        if target in files:
            return f'{match["how"]}"{match["address"]}?v={version}"{match["own"] or ""}'
        if match["own"]:  # the module was moved into a bundle in another folder
            raise BundleFault(
                f"网页脚本 {path} 按自己的地址找 {match['address']}，那里没有这个文件。"
                "用 import.meta.url 的模块要和入口脚本放在同一个文件夹。"
            )
        return match[0]

    return _REFERENCE.sub(put, text)
