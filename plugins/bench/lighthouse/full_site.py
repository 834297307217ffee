"""The site as it is published, at its fullest: the examples that a published site leaves out are in it."""

import re
import shutil

from plugins.publishing.build import Order, build


def publish_in_full(content, site, address):
    """Publish the folder `content` with its examples into the folder `site`, for `address`. Raises BuildFailed."""
    with_examples = shutil.copytree(content, site.parent / "content")
    settings = with_examples / "site.yml"
    lines = re.sub(r"^publish_examples:.*\n", "", settings.read_text(encoding="utf-8"), flags=re.M)
    settings.write_text(f"publish_examples: true\n{lines}", encoding="utf-8")
    build(Order(content=with_examples, output=site, publish=True, url=address))
