"""The scripts of a site, bundled before the templates need their addresses."""

import posixpath
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .esbuild import BundleFault, bundle_script
from .fingerprint import fingerprint

# How one bundled script names another. The text comes from esbuild, minified: quotes and spaces are always these.
_REFERENCE = re.compile(
    r"""(?P<how>\bfrom|\bimport\(?|new URL\()"(?P<address>\.{1,2}/[\w./-]+\.js)\""""
    r"""(?P<own>,import\.meta\.url)?"""
)


@dataclass(frozen=True)
class Scripts:
    """The files that pages load, {path below static: text}, which of them have an address, and their fingerprint."""

    files: dict[str, str]
    entries: tuple[str, ...]
    version: str

    def address(self, path):
        """The address of the script `path`, relative to the site. Raises FileNotFoundError when it has none."""
        if path not in self.entries:
            raise FileNotFoundError(f"网页脚本 {path} 不存在，或者模板没有照 asset('{path}') 的样子写出它的名字。")
        return f"theme/{path}?v={self.version}"


def bundle_scripts(esbuild, static, entries):
    """Bundle `entries`, {path: classic}, of the folder `static` with the program `esbuild`. Raises BundleFault.

    Each is bundled by itself: scripts that share a module would get it as one more file to wait for, and a page
    loads one of them, or two.
    """
    with ThreadPoolExecutor() as pool:  # each is a process of its own
        bundles = list(pool.map(lambda entry: bundle_script(esbuild, static, *entry), entries.items()))
    files = {path: text for bundle in bundles for path, text in bundle.items()}
    # One fingerprint for all, also where one script names another: none ever meets an older one from a cache.
    version = fingerprint("".join(f"{path}\n{text}" for path, text in sorted(files.items())).encode())
    versioned = {path: _with_version(path, text, files, version) for path, text in sorted(files.items())}
    return Scripts(versioned, tuple(entries), version)


def _with_version(path, text, files, version):
    def put(match):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), match["address"]))
        if target in files:
            return f'{match["how"]}"{match["address"]}?v={version}"{match["own"] or ""}'
        if match["own"]:  # the module has moved into a bundle of another folder
            raise BundleFault(
                f"网页脚本 {path} 按自己的地址找 {match['address']}，那里没有这个文件。"
                "用 import.meta.url 的模块要和入口脚本放在同一个文件夹。"
            )
        return match[0]

    return _REFERENCE.sub(put, text)
