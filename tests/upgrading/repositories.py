"""Makes a site in a git repository for tests, over a layer that comes from a bare repository beside it.

The layers are those of `tests/layers/stack.py`: the ground is the layer from elsewhere, region and town are the site's.
"""

import os
import shutil
import subprocess

from plugins.upgrading.upgrade import upgrade
from tests.content_folders import TODAY
from tests.layers.stack import layer_yml, programme, stack, write

ABOUT = "records/programmes/about-layers.yml"
SETTINGS = {
    "user.name": "Keeper",
    "user.email": "keeper@example.org",
    "commit.gpgsign": "false",
    "protocol.file.allow": "always",
    "init.defaultBranch": "main",
}


def git(folder, *words):
    """Run git in `folder` and return what it prints; the settings of the machine do not count."""
    settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
    variables = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", "-C", str(folder), *settings, *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=variables).stdout.strip()


def commit_all(folder):
    """Commit all that lies in the repository `folder`; return the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "A step")
    return git(folder, "rev-parse", "HEAD")


class Site:
    """A site whose lowest layer is a submodule; `town` is its topmost layer, `store` where upgrades keep what they
    need.
    """

    def __init__(self, folder, town=()):
        self.keeper, self.bare, self.site = folder / "keeper", folder / "ground.git", folder / "site"
        self.store = folder / "store"
        shutil.move(stack(folder, town=dict(town)).parent / "ground", self.keeper)
        git(folder, "init", "--quiet", self.keeper)
        write(self.keeper, {ABOUT: programme("分层说明")})
        self.first = commit_all(self.keeper)
        git(folder, "clone", "--quiet", "--bare", self.keeper, self.bare)
        git(folder, "init", "--quiet", self.site)
        shutil.move(folder / "content", self.site / "content")
        git(self.site, "submodule", "--quiet", "add", self.bare, "content/ground")
        self.town, self.ground = self.site / "content/town", self.site / "content/ground"
        commit_all(self.site)

    def publish(self, version, files=(), gone=(), branch="main"):
        """Publish a `version` of the ground with other `files` and without those `gone`; return its commit."""
        for path in gone:
            (self.keeper / path).unlink()
        about = layer_yml("ground").replace('"1"', f'"{version}"')
        write(self.keeper, {"layer.yml": about, **dict(files)})
        commit = commit_all(self.keeper)
        git(self.keeper, "push", "--quiet", self.bare, f"HEAD:{branch}")
        return commit

    def upgrade(self, agreed=True, **more):
        """Upgrade and return the lines told."""
        return list(upgrade(self.town, self.store, TODAY, lambda: agreed, **more))

    def told(self, commit):
        """Return how people are told of `commit` of the ground."""
        return f"提交 {commit[:10]}（{git(self.keeper, 'log', '-1', '--format=%cs', commit)}）"

    def files(self):
        """Return {path: bytes} of all files of the working tree, and the commit of the ground."""
        found = {
            file.relative_to(self.site).as_posix(): file.read_bytes()
            for file in self.site.rglob("*")
            if file.is_file() and ".git" not in file.relative_to(self.site).parts
        }
        return found | {"commit": git(self.ground, "rev-parse", "HEAD")}
