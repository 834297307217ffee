"""Templates as Python has compiled them, kept from build to build: to compile them is two fifths of a small build."""

import importlib.util
import inspect
from hashlib import blake2b
from pathlib import Path

import jinja2
from jinja2 import BytecodeCache, Environment, nodes
from jinja2.bccache import Bucket
from jinja2.defaults import DEFAULT_FILTERS, DEFAULT_TESTS
from jinja2.utils import _PassArg

from ..cache.cache import Cache

_COMPILERS = f"Jinja {jinja2.__version__}, Python {importlib.util.MAGIC_NUMBER.hex()}"
# What an environment is made with that no compiled template depends on, or that bears another name afterwards.
_ASIDE = {"loader", "cache_size", "auto_reload", "bytecode_cache", "enable_async"}
_OPTIONS = sorted(inspect.signature(Environment).parameters.keys() - _ASIDE | {"is_async"})


class CompiledTemplates(BytecodeCache):
    """The compiled templates of `project`, in a folder that may be deleted at any time and that builds share.

    Each file is named after all that decides what is in it: the template and where it lies, the options of the
    environment, how its filters and tests take their arguments, Jinja and Python. Templates elsewhere, as the copies
    that tests make, are compiled every time, so that the folder does not grow with each copy.
    """

    def __init__(self, folder, project):
        self._cache, self._project = Cache(folder), Path(project)

    def get_bucket(self, environment, name, filename, source):
        """The Bucket of a template, with its code if that is kept: what Jinja asks for before it compiles."""
        bucket = _SourceBucket(environment, _name_of(environment, name, filename, source), source)
        bucket.is_ours = filename is not None and Path(filename).is_relative_to(self._project)
        if bucket.is_ours and (kept := self._cache.get(bucket.key)):
            bucket.bytecode_from_string(kept)
        return bucket

    def set_bucket(self, bucket):
        """Keep what Jinja has compiled, unless what our filters have said is a part of it."""
        if bucket.is_ours and not _holds_answers_of_filters(bucket.environment, bucket.source):
            self._cache.put(bucket.key, bucket.bytecode_to_string())


class _SourceBucket(Bucket):
    """A Bucket that knows the source of its template, and whether that is a template of the project."""

    def __init__(self, environment, key, source):
        super().__init__(environment, key, checksum=key)
        self.source, self.is_ours = source, False


def _name_of(environment, name, filename, source):
    options = [(option, _plain(getattr(environment, option))) for option in _OPTIONS]
    filters, tests = _signatures(environment.filters), _signatures(environment.tests)
    whole = repr((_COMPILERS, name, filename, source, options, filters, tests))
    return f"{blake2b(whole.encode(), digest_size=16).hexdigest()}.jinja"


def _plain(option):
    """The value of an option; of extensions, which are objects, their names."""
    return sorted(option) if isinstance(option, dict) else option


def _signatures(functions):
    """What Jinja hands to each filter or test beside its arguments, which is written into the compiled template."""
    return sorted((name, str(_PassArg.from_obj(function))) for name, function in functions.items())


def _holds_answers_of_filters(environment, source):
    """Whether Jinja asks one of our filters or tests while it compiles, as it does where all arguments are constants.

    What such a filter says may be otherwise tomorrow, or on another site.
    """
    context = nodes.EvalContext(environment)
    return any(
        _is_constant(node, context)
        for kind, known, standard in (
            (nodes.Filter, environment.filters, DEFAULT_FILTERS),
            (nodes.Test, environment.tests, DEFAULT_TESTS),
        )
        for node in environment.parse(source).find_all(kind)
        if known.get(node.name) is not standard.get(node.name)
    )


def _is_constant(node, context):
    try:
        node.as_const(context)
    except nodes.Impossible:
        return False
    return True
