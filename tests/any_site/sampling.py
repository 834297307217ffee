"""Which pages of a built site are looked at where looking at all would take too long."""

from collections import defaultdict

FACET = 4  # parts of /<kinds>/<facet>/<value>/index.html, a list narrowed by one facet


def of_each_template(site, fullest, emptiest=0):
    """The paths of pages: of those of one folder, which share a template, the `fullest` largest and the `emptiest`
    smallest; of the lists that are narrowed by one facet, one for each list."""
    alike = defaultdict(list)
    for path in sorted(site.pages, key=lambda path: (-(site.folder / path).stat().st_size, path)):
        parts = tuple(path.split("/"))
        alike[(parts[0], len(parts)) if len(parts) > 2 else parts].append(path)
    for (_, *depth), paths in alike.items():
        rest = paths[fullest:]
        yield from paths[:1] if depth == [FACET] else [*paths[:fullest], *rest[len(rest) - emptiest :]]
