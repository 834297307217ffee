"""The engines that the bench compares, by name. Each is imported only when it runs: their packages are many."""

from importlib import import_module

MODULES = {
    "portal": "portal",
    "lunr-bigrams": "lunr_bigrams",
    "lunr-jieba": "lunr_jieba",
    "pagefind": "pagefind",
    "sqlite-fts5": "sqlite_fts5",
}


class EngineUnknown(ValueError):
    """There is no engine of that name; the message lists those there are."""


def make_engine(name, synonyms=""):
    """Return the engine `name` (an engine.Engine); `synonyms` is the file of the portal's synonyms, or "".

    Raises EngineUnknown.
    """
    if name not in MODULES:
        raise EngineUnknown(f"没有名为 {name} 的引擎，可选：{'、'.join(MODULES)}")
    module = import_module(f"{__name__}.{MODULES[name]}")
    return module.make(synonyms)
