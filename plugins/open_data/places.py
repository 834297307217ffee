"""The locations of the records of a kind as GeoJSON (RFC 7946): longitude first, WGS 84, only records with
coordinates.
"""

_COORDINATES = ("longitude", "latitude")


def places(records):
    """Return the FeatureCollection of the plain `records`; all their values except the coordinates are properties."""
    return {
        "type": "FeatureCollection",
        "features": [_feature(record) for record in records if all(name in record for name in _COORDINATES)],
    }


def _feature(record):
    return {
        "type": "Feature",
        "id": record["ref"],
        "geometry": {"type": "Point", "coordinates": [record[name] for name in _COORDINATES]},
        "properties": {name: value for name, value in record.items() if name not in _COORDINATES},
    }
