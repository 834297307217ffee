"""Tests that a damaged file is published or leads to advice, and never to an exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.documents.content_controls import controls_of
from plugins.documents.examination import examined
from plugins.documents.package import UnreadableDocument
from plugins.documents.word_text import text_of
from tests.documents.photographs import located
from tests.documents.test_office_cleaning import SHEETS, SLIDES, WORD
from tests.documents.test_pdf import pdf, with_author

WHOLE = {
    ".docx": WORD,
    ".xlsx": SHEETS,
    ".pptx": SLIDES,
    ".pdf": pdf(with_author),
    ".jpg": located("JPEG"),
    ".png": located("PNG"),
    ".webp": located("WEBP"),
    ".tif": located("TIFF"),
}


@st.composite
def damaged(draw):
    """Return the suffix and the bytes of a file in which a few bytes are changed, added or removed."""
    suffix = draw(st.sampled_from(sorted(WHOLE)))
    data = bytearray(WHOLE[suffix])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.sampled_from([0, 1, 4, 1000]))] = draw(st.binary(max_size=8))
    return suffix, bytes(data)


@settings(max_examples=300, deadline=None)
@given(damaged())
def test_a_damaged_file_is_published_or_reported(file):
    suffix, data = file
    published, findings = examined(data, suffix)
    assert published and all("请" in finding.words for finding in findings) or not data
    assert examined(data, suffix) == (published, findings)
    if suffix == ".docx":
        for read in (controls_of, text_of):
            try:
                read(data)
            except UnreadableDocument:
                pass


@pytest.mark.parametrize("suffix", WHOLE)
def test_a_file_with_the_wrong_suffix_is_reported(suffix):
    other = WHOLE[".png" if suffix != ".png" else ".jpg"]
    _, findings = examined(other, suffix)
    assert [finding.stops for finding in findings] == [True]
