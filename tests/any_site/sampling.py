"""Chooses the pages of a built site to test where testing all pages would take too long."""

from collections import defaultdict

FACET = 4  # number of parts of /<kinds>/<facet>/<value>/index.html, a list narrowed by one facet


def of_each_template(site, fullest, emptiest=0):
    """Yield the paths of a sample of the pages.

    The pages of one folder share a template; the `fullest` largest and the `emptiest` smallest of them are taken. Of
    each list, one page that is narrowed by a facet is taken.
    """
    alike = defaultdict(list)
    for path in sorted(site.pages, key=lambda path: (-(site.folder / path).stat().st_size, path)):
        parts = tuple(path.split("/"))
        alike[(parts[0], len(parts)) if len(parts) > 2 else parts].append(path)
    for (_, *depth), paths in alike.items():
        rest = paths[fullest:]
        yield from paths[:1] if depth == [FACET] else [*paths[:fullest], *rest[len(rest) - emptiest :]]
