"""The periods that guides and rights name, for templates: model/time_limits.py says how they read."""

from ..model.time_limits import length_in_words, shown
from .service import Service

SERVICE = Service(
    shared=lambda catalogue: {"shown_limit": lambda limit: shown(limit, catalogue)},
    filters={"length_in_words": length_in_words},
)
