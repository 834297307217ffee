"""A git repository that holds layers: where it stands, what its home has newer, and moving between commits."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from . import Refused

PATIENCE = 600  # seconds that git may take: a first fetch of pictures over a slow line takes minutes
SHORT = 10  # characters of a commit that are shown
# A hook that runs this has these variables, which would lead git to the repository of the hook.
_OF_ANOTHER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX")


@dataclass(frozen=True)
class Repository:
    """The git repository whose working tree is `folder`."""

    folder: Path

    @property
    def commit(self):
        """The commit that is checked out."""
        return _git(self.folder, "rev-parse", "HEAD")

    @property
    def home(self):
        """The address from which it was cloned, without a password that may stand in it; "" if there is none."""
        address = _asked(self.folder, "remote", "get-url", self._remote())
        return re.sub(r"//[^/@]*@", "//", address)

    @property
    def is_submodule(self):
        """Whether another repository holds it as a submodule."""
        return bool(self._holder())

    def told(self, commit):
        """Return `commit` for people: its beginning and its day."""
        day = _asked(self.folder, "log", "-1", "--format=%cs", commit)
        return f"提交 {commit[:SHORT]}" + (f"（{day}）" if day else "")

    def changed_files(self):
        """Return the paths that differ from the commit, new ones too."""
        entries = _git(self.folder, "status", "--porcelain", "--no-renames", "-z", "--untracked-files=all")
        return [entry[3:] for entry in entries.split("\0") if entry]

    def differing(self, one, other):
        """Return the paths that differ between two commits."""
        return _git(self.folder, "diff", "--name-only", "--no-renames", "-z", one, other).split("\0")

    def fetch(self):
        """Fetch what its home has and return the newest commit there. Raises Refused, for example without a network."""
        if not self.home:
            raise Refused(f"{self.folder} 没有写从哪里取新的版本（git remote）。请写上，或者自己更新它")
        try:
            _git(self.folder, "fetch", "--quiet", "--no-recurse-submodules", self._remote(), self._wanted())
        except Refused as refused:
            raise Refused(f"取不到新的版本，没有改动。请检查网络，或者地址 {self.home} 对不对。{refused}") from None
        return _git(self.folder, "rev-parse", "FETCH_HEAD^{commit}")

    def leads_to(self, before, after):
        """Whether the commit `before` is part of the history of `after`."""
        return _git(self.folder, "merge-base", before, after, fails="") == before

    def export(self, commit, target):
        """Write the files of `commit` as a checkout has them to the folder `target`, and leave the repository alone."""
        index = {"GIT_INDEX_FILE": f"{target}.index"}
        _git(self.folder, "read-tree", commit, variables=index)
        _git(self.folder, "checkout-index", "--all", f"--prefix={target}/", variables=index)

    def move(self, commit):
        """Check out `commit`, on the branch if it is on one. Raises Refused if that would lose a change."""
        _git(self.folder, "reset", "--quiet", "--keep", commit)

    def move_back(self, after, before):
        """Check out `before`, even if moving from there to `after` was interrupted half way."""
        _git(self.folder, "reset", "--quiet", "--hard", after)
        self.move(before)

    def _remote(self):
        return _asked(self.folder, "config", f"branch.{self._branch()}.remote") or "origin"

    def _branch(self):
        return _asked(self.folder, "symbolic-ref", "--quiet", "--short", "HEAD")

    def _wanted(self):
        """Return what to fetch: the branch that it follows, the one that the holder names, or what its home shows."""
        return _asked(self.folder, "config", f"branch.{self._branch()}.merge") or self._named_by_holder() or "HEAD"

    def _holder(self):
        return _asked(self.folder, "rev-parse", "--show-superproject-working-tree")

    def _named_by_holder(self):
        holder = self._holder()
        settings = ("config", "--file", str(Path(holder, ".gitmodules"))) if holder else ()
        paths = _asked(self.folder, *settings, "--get-regexp", r"^submodule\..*\.path$") if holder else ""
        for key, _, path in (line.partition(" ") for line in paths.splitlines()):
            if Path(holder, path).resolve() == self.folder.resolve():
                return _asked(self.folder, *settings, key.removesuffix(".path") + ".branch")
        return ""


def repository_of(folder):
    """Return the Repository whose working tree holds `folder`, or None."""
    top = _asked(folder, "rev-parse", "--show-toplevel")
    return Repository(Path(top)) if top else None


def _asked(folder, *words):
    """Return what git answers, "" where it has no answer."""
    return _git(folder, *words, fails="")


def _git(folder, *words, variables=None, fails=None):
    """Return what git prints. If it fails, return `fails`; without that raise Refused with its last line."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    kept |= {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", **(variables or {})}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *words],
            capture_output=True,
            env=kept,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise Refused("这台电脑上没有 git。请先安装") from None
    except subprocess.TimeoutExpired:
        raise Refused("git 等了十分钟没有回答。请稍后再试") from None
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "surrogateescape").strip("\n")
    if fails is not None:
        return fails
    told = done.stderr.decode("utf-8", "replace").strip().splitlines()
    raise Refused(f"git 说：{told[-1] if told else done.returncode}")
