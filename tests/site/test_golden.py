"""Tests that the fixture site equals its golden output, which `invoke golden` renews for a review."""

from tests.site.golden import kept, written


def test_the_fixture_site_equals_its_golden_output(fixture_site):
    fresh, golden = kept(fixture_site), written()
    assert fresh.keys() == golden.keys()
    changed = [path for path in fresh if fresh[path] != golden[path]]
    assert changed == [], "run `python3 tasks.py golden` and review the difference"
