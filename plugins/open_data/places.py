"""Where the records of a kind are, as GeoJSON (RFC 7946): longitude first, WGS 84, only what has coordinates."""

COORDINATES = ("longitude", "latitude")


def has_places(kind):
    """Whether records of `kind` may say where they are."""
    return set(COORDINATES) <= set(kind.fields.model_fields)


def places(records):
    """The FeatureCollection of the plain `records`; all they say but the coordinates are properties."""
    return {"type": "FeatureCollection",
            "features": [_feature(record) for record in records if all(name in record for name in COORDINATES)]}


def _feature(record):
    return {"type": "Feature", "id": record["ref"],
            "geometry": {"type": "Point", "coordinates": [record[name] for name in COORDINATES]},
            "properties": {name: value for name, value in record.items() if name not in COORDINATES}}
