"""Makes a folder of layers with a national one that knows two provinces, for tests that write no site."""

LAYER = 'name: 一层\nplace: {place}\nversion: "1"\nmaintained_by: 别的单位\nlayers: [{below}]\n'
PLACES = """title: 省和市
terms:
  - {id: jiangxi, label: 江西省, short: [江西]}
  - {id: shanghai, label: 上海市, short: [上海]}
  - {id: ganzhou, label: 赣州市, short: [赣州], province: 江西省}
  - {id: jian, label: 吉安市, short: [吉安], province: 江西省}
"""


def ground(folder):
    """Make the folder of layers below `folder` and return it."""
    content = folder / "content"
    add_layer(content, "national", "全国", "")
    (content / "national/vocabularies").mkdir()
    (content / "national/vocabularies/places.yml").write_text(PLACES, encoding="utf-8")
    return content


def add_layer(content, name, place, below="national"):
    """Add a layer `name` that is made for others at `place`, over the layer `below`; return its folder."""
    folder = content / name
    folder.mkdir(parents=True)
    (folder / "layer.yml").write_text(LAYER.format(place=place, below=below), encoding="utf-8")
    return folder


def site(content, name):
    """Add the settings of a site `name`."""
    (content / name).mkdir()
    (content / name / "site.yml").write_text("layers: [national]\n", encoding="utf-8")
