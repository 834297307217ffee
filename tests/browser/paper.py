"""Counts the pages of a PDF."""

from io import BytesIO

from pypdf import PdfReader


def pages(pdf):
    """Return the number of pages of a PDF, given as bytes."""
    return len(PdfReader(BytesIO(pdf)).pages)
