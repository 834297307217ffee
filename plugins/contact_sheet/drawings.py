"""Draws test pictures, gradients of every shape, and writes the body of a page that shows them."""

from PIL import Image

SHAPES = {  # {name of the file: (width, height, caption)}
    "landscape.jpg": (1600, 1000, "示例：横的图片。"),
    "portrait.jpg": (1000, 1500, "示例：竖的图片。"),
    "panorama.jpg": (2400, 300, "示例：很宽的图片。"),
    "tiny.png": (160, 120, "示例：很小的图片，不放大。"),
    "square.png": (
        900,
        900,
        "示例：说明很长的图片，" + "写明图里是什么地方、什么活动、谁拍的、什么时候拍的，" * 3 + "说明和正文一样宽。",
    ),
}


def drawing(width, height):
    """Return an RGB image of `width` by `height` pixels: one colour grows from left to right, another from top to
    bottom.
    """
    down = Image.linear_gradient("L")
    across = down.transpose(Image.Transpose.ROTATE_90)
    return Image.merge(
        "RGB", (across.resize((width, height)), down.resize((width, height)), Image.new("L", (width, height), 130))
    )


def write_drawings(folder):
    """Write a picture of every shape into `folder`/images; return Markdown that shows them all."""
    (folder / "images").mkdir(parents=True)
    paragraphs = ["文字在图片前面。"]
    for name, (width, height, caption) in SHAPES.items():
        drawing(width, height).save(folder / "images" / name)
        paragraphs += [f'![从左到右渐变的色块](images/{name} "{caption}")', "文字在图片后面，图片和文字之间应有空处。"]
    return "\n\n".join(paragraphs) + "\n"
