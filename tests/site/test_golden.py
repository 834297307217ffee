"""The fixture site comes out as it is written down; `invoke golden` renews it, and a review shows what changed."""

from tests.site.golden import kept, written


def test_the_fixture_site_comes_out_as_written_down(fixture_site):
    fresh, golden = kept(fixture_site), written()
    assert fresh.keys() == golden.keys()
    changed = [path for path in fresh if fresh[path] != golden[path]]
    assert changed == [], "run `python3 tasks.py golden` and review the difference"
