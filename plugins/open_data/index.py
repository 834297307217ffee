"""The index of all data sets, for programs that look for data; its names are those of DCAT (W3C, version 3)."""

from .data_set import head

PATH = "data/index.json"


def index(data_sets, site, base):
    """Return the offer of the site as a dict: the licence, then every set with its files."""
    updated = [each.updated for each in data_sets if each.updated]
    return {
        "title": f"{site.name}：开放数据",
        "publisher": site.association,
        "license": site.rights,
        "homepage": f"{base}/",
        **({"modified": max(updated).isoformat()} if updated else {}),
        "dataset": [_entry(each, site, base) for each in data_sets],
    }


def _entry(data_set, site, base):
    return head(data_set, site) | {
        "count": len(data_set.records),
        "conformsTo": f"{base}/{data_set.schema.path}",
        "distribution": [
            {
                "title": file.form,
                "downloadURL": f"{base}/{file.path}",
                "mediaType": file.media_type,
                "byteSize": len(file.content),
            }
            for file in data_set.files
        ],
    }
