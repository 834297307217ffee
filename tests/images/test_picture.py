"""Tests which files are made of a picture, and how a page addresses them."""

import pytest

from plugins.images.picture import Picture


@pytest.mark.parametrize(
    "width, widths",
    [(5000, [720, 1080, 1280]), (1280, [720, 1080, 1280]), (1000, [720, 1000]), (720, [720]), (40, [40])],
)
def test_no_file_is_wider_than_the_original_or_than_a_page_needs(width, widths):
    assert Picture("tea-0a", width, 100).widths == widths


def test_a_page_gets_the_sources_and_the_size_of_a_picture():
    assert Picture("tea-0a", 1500, 1000).on("../..") == {
        "src": "../../images/tea-0a-1280.jpg",
        "width": 1280,
        "height": 853,
        "srcset": (
            "../../images/tea-0a-720.jpg 720w, ../../images/tea-0a-1080.jpg 1080w, ../../images/tea-0a-1280.jpg 1280w"
        ),
        "sources": [
            {
                "type": "image/avif",
                "srcset": "../../images/tea-0a-720.avif 720w, ../../images/tea-0a-1080.avif 1080w, "
                "../../images/tea-0a-1280.avif 1280w",
            },
            {
                "type": "image/webp",
                "srcset": "../../images/tea-0a-720.webp 720w, ../../images/tea-0a-1080.webp 1080w, "
                "../../images/tea-0a-1280.webp 1280w",
            },
        ],
    }


def test_a_very_flat_picture_is_one_pixel_high():
    assert Picture("line-0a", 5000, 1).on(".")["height"] == 1
