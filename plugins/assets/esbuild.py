"""Bundles one script or stylesheet and everything it imports into few small files, with esbuild."""

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

OPTIONS = (
    "--bundle",
    "--minify",
    "--target=es2022",
    "--charset=utf8",
    "--legal-comments=eof",
    "--outbase=.",
    "--tsconfig-raw={}",  # use no tsconfig.json from a folder above the project
    "--external:*.svg",  # pictures in a stylesheet stay separate files
    "--log-level=error",
    "--log-limit=0",
    "--color=false",
    # Browsers ignore mistakes in a stylesheet silently, so they are errors here.
    *(
        f"--log-override:{slip}=error"
        for slip in (
            "css-syntax-error",
            "invalid-@import",
            "invalid-@layer",
            "invalid-calc",
            "js-comment-in-css",
            "unsupported-css-property",
        )
    ),
)
_FAULT = re.compile(r"^✘ \[ERROR\] (?P<words>.+)\n(?:\n {4}(?P<file>.+):(?P<line>\d+):\d+:$)?", re.M)


class EsbuildMissing(Exception):
    """The folder that the setting ESBUILD names has no esbuild for this machine."""


class BundleFault(Exception):
    """The scripts or stylesheets of the theme cannot be bundled; the message names the file and the line."""


def find_esbuild(folder):
    """Return the program below `folder`, a pathlib.Path of node_modules/@esbuild, or None when it is not set.

    This is the native program and not node_modules/esbuild/bin/esbuild, which runs in Node until npm has run its
    install script, and npm may skip that. Raises EsbuildMissing with advice.
    """
    # The package that npm has installed is the one for this machine. Only npm knows the architecture, which may be
    # emulated.
    programs = sorted(
        file
        for name in ("bin/esbuild", "esbuild.exe")
        if folder
        for file in folder.absolute().glob(f"{sys.platform}-*/{name}")
    )
    if not programs:
        raise EsbuildMissing(
            "打包样式表和网页脚本需要 esbuild，但设置 ESBUILD 所指的文件夹里没有本机能用的："
            f"{folder or '（未设置）'}。"
            "请在项目根目录运行 npm ci，再重新构建。"
        )
    return programs[0]


def bundle_script(esbuild, static, entry, classic=False):
    """Bundle the script `entry`, a path below the folder `static`; return {path: text} of the files that replace it.

    The entry keeps its path. Scripts that it imports only when needed are separate files beside it, named by their
    content; a `classic` script, which is not a module, is a single file. Raises BundleFault.
    """
    form = (
        ["--format=iife"]
        if classic
        else ["--format=esm", "--splitting", f"--chunk-names={Path(entry).parent.as_posix()}/[name]-[hash]"]
    )
    return _bundle(esbuild, static, entry, form, "网页脚本")


def bundle_stylesheet(esbuild, static, entry):
    """Bundle the stylesheet `entry`, a path below the folder `static`; return its text with everything it imports.

    The layer and the media condition of an @import are kept around the imported rules. No target browser is given, so
    no syntax is rewritten for older browsers. Raises BundleFault.
    """
    return _bundle(esbuild, static, entry, [], "样式表")[entry]


def _bundle(esbuild, static, entry, form, noun):
    with TemporaryDirectory() as folder:
        run = subprocess.run(
            [esbuild, entry, *OPTIONS, *form, f"--outdir={folder}"],
            cwd=static,
            env=os.environ | _libraries(esbuild),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if run.returncode:
            raise BundleFault("\n".join([f"{noun}没有打包成功：", *_faults(run.stderr, static)]))
        return {
            file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
            for file in sorted(Path(folder).rglob("*.*"))
            if file.is_file()
        }


def _libraries(esbuild):
    """Return the environment that lets scripts import libraries by name: they are beside esbuild, wherever the theme
    is.
    """
    packages = next((folder.parent for folder in esbuild.parents if folder.name == "@esbuild"), None)
    return {"NODE_PATH": str(packages)} if packages else {}


def _faults(output, static):
    """Return the errors of esbuild, a line for each, ordered by file; the whole output if it has an unknown form."""
    found = sorted((match["file"] or "", int(match["line"] or 0), match["words"]) for match in _FAULT.finditer(output))
    place = f"{static.parent.name}/{static.name}"
    return [f"{place}/{file}:{line}: {words}" if file else words for file, line, words in found] or [output]
