"""Tests that compiled templates are used again by later builds, but only where Jinja would compile the same."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, pass_context

from plugins.publishing import compiled_templates, pelican_run
from plugins.publishing.build import Order
from plugins.publishing.compiled_templates import CompiledTemplates
from tests.content_folders import FIXTURE, ROOT, TODAY

PAGE = "{% for one in many %}\n{{ one | told }}\n{% endfor %}"
WITHOUT_CACHE = """import sys
sys.path.insert(0, {root!r})
from pelicanconf import *
JINJA_ENVIRONMENT = {{name: value for name, value in JINJA_ENVIRONMENT.items() if name != "bytecode_cache"}}
"""


class Counting(Environment):
    """An environment that counts how often it compiles."""

    compiled = 0

    def compile(self, *arguments, **options):
        self.compiled += 1
        return super().compile(*arguments, **options)


@pytest.fixture
def project(tmp_path):
    """Return a folder with one template."""
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def environment(project, told=str, tests=(), **options):
    """Return an environment as a build of the project makes it; `told` is its filter of this name."""
    cache = CompiledTemplates(project / "cache", project)
    made = Counting(loader=FileSystemLoader(project), bytecode_cache=cache, **options)
    made.filters["told"] = told
    made.tests.update(tests)
    return made


def rendered(environment):
    return environment.get_template("page.html").render(many=["<一>", "二"])


def compiles(environment):
    """Return whether the environment had to compile the page to render it."""
    rendered(environment)
    return environment.compiled == 1


def test_the_next_build_compiles_nothing_and_renders_the_same(project):
    first, second = environment(project), environment(project)
    assert rendered(first) == rendered(second)
    assert (first.compiled, second.compiled) == (1, 0)


def test_a_changed_template_is_compiled_again(project):
    rendered(environment(project))
    (project / "page.html").write_text("改过", encoding="utf-8")
    assert rendered(environment(project)) == "改过"


def test_the_same_template_at_another_path_is_compiled_again(project):
    """Error messages name the path of a template, and the compiled code holds it."""
    rendered(environment(project))
    (project / "again").mkdir()
    (project / "page.html").rename(project / "again/page.html")
    moved = environment(project)
    moved.loader = FileSystemLoader(project / "again")
    assert compiles(moved)


@pytest.mark.parametrize(
    "options",
    [
        {"trim_blocks": True},
        {"autoescape": True},
        {"finalize": repr},
        {"enable_async": True},
        {"extensions": ["jinja2.ext.do"]},
        {"told": pass_context(lambda context, value: value)},
        {"tests": {"found": bool}},
    ],
    ids=lambda options: next(iter(options)),
)
def test_another_environment_compiles_again_and_renders_as_without_a_cache(project, options):
    rendered(environment(project))
    other, alone = environment(project, **options), environment(project, **options)
    alone.bytecode_cache = None
    with ThreadPoolExecutor(1) as thread:  # A browser of another test may have an event loop in this one.
        assert thread.submit(rendered, other).result() == thread.submit(rendered, alone).result()
    assert other.compiled == 1


def test_another_version_of_jinja_or_python_compiles_again(project, monkeypatch):
    rendered(environment(project))
    monkeypatch.setattr(compiled_templates, "_COMPILERS", "Jinja 4")
    assert compiles(environment(project))


@pytest.mark.parametrize("page", ["{{ '一' | told }}", "{{ 'yes' if '一' is told }}", "{{ ('一' | told) ~ one }}"])
def test_the_result_of_a_filter_on_a_constant_is_not_kept(project, page):
    """Jinja calls the filter while it compiles, but on another day or site the filter may return something else."""
    (project / "page.html").write_text(page, encoding="utf-8")
    shown = []
    for answer in ("今天", ""):
        made = environment(project, lambda value, answer=answer: answer, {"told": lambda value, answer=answer: answer})
        shown.append(rendered(made))
    assert shown[0] != shown[1]


def test_the_result_of_a_jinja_filter_on_a_constant_is_kept(project):
    (project / "page.html").write_text("{{ 'a' | upper }}", encoding="utf-8")
    assert [compiles(environment(project)) for _ in range(2)] == [True, False]


def test_templates_outside_the_project_are_not_cached(project, tmp_path_factory):
    made = environment(project)
    made.bytecode_cache = CompiledTemplates(project / "cache", tmp_path_factory.mktemp("project"))
    assert compiles(made)
    assert not (project / "cache").exists()


def test_a_damaged_file_is_compiled_again(project):
    rendered(environment(project))
    [file] = (project / "cache").iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    assert compiles(environment(project))


def test_a_build_is_the_same_with_and_without_the_cache(build, fixture_site, tmp_path, monkeypatch):
    settings = tmp_path / "settings.py"
    settings.write_text(WITHOUT_CACHE.format(root=str(ROOT)), encoding="utf-8")
    given = pelican_run._arguments
    monkeypatch.setattr(
        pelican_run,
        "_arguments",
        lambda *order: [str(settings) if Path(each).name == "pelicanconf.py" else each for each in given(*order)],
    )
    build(Order(content=FIXTURE, output=tmp_path / "site", today=TODAY))
    assert files(fixture_site) == files(tmp_path / "site")


def files(site):
    """Return {path: bytes} of all files of a site."""
    return {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
