"""A page on paper."""

from io import BytesIO

from pypdf import PdfReader


def pages(pdf):
    """How many sheets the bytes of a PDF have."""
    return len(PdfReader(BytesIO(pdf)).pages)
