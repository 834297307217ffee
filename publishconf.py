"""Pelican settings of the published site: nothing that is not meant for the public."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from pelicanconf import *  # noqa: E402, F403

PUBLISH = True
# SITEURL comes from site.yml, or from `tasks.py build --publish --url`.
