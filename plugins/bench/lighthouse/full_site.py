"""Publishes the site at its fullest: with the examples that a published site leaves out."""

import json
import re
import shutil

from plugins.publishing.build import Order, build
from plugins.records.model.layer import stack_of


def publish_in_full(content, site, address):
    """Publish the layer `content` with its examples into the folder `site`, for `address`. Raises BuildFailed.

    The lower layers are those of `content` itself; only the topmost layer is copied.
    """
    below = [str(layer.folder.resolve()) for layer in stack_of(content)[0][:-1]]
    with_examples = shutil.copytree(content, site.parent / "content")
    settings = with_examples / "site.yml"
    lines = re.sub(
        r"^(?:publish_examples|layers):.*\n(?:[ -].*\n)*", "", settings.read_text(encoding="utf-8"), flags=re.M
    )
    settings.write_text(f"publish_examples: true\nlayers: {json.dumps(below)}\n{lines}", encoding="utf-8")
    build(Order(content=with_examples, output=site, publish=True, url=address))
