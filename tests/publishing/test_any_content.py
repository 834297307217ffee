"""Tests that content with any damage is either rejected by `check` or can be published, without an exception.

`MUTATIONS=200 python3 tasks.py test --only tests/publishing/test_any_content.py` tries 200 seeds instead of two.
"""

import os

import pytest

from tests.publishing.mutations import failures


@pytest.mark.usefixtures("build")
@pytest.mark.parametrize("seed", range(int(os.environ.get("MUTATIONS", "2"))))
def test_content_that_check_lets_through_can_be_published(tmp_path, seed):
    assert list(failures(tmp_path, seed)) == []
