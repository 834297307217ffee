"""Provides a small theme with every sort of script and stylesheet, and the esbuild of the project."""

import pytest

from plugins.assets.esbuild import find_esbuild
from tests.content_folders import ROOT

TEMPLATES = {
    "frame/base.html": """<script src="{{ SITEURL }}/{{ asset('js/modes.js') }}"></script>
                    <link rel="stylesheet" href="{{ SITEURL }}/{{ asset('css/site.css') }}">""",
    "search.html": """<script type="module" src="{{ SITEURL }}/{{ asset('js/search/page.js') }}"></script>""",
}
TOKENS = ":root {\n  --paper: var(--light, #fff) var(--dark, #000);\n}\n"
SCRIPTS = {
    "modes.js": "const root = document.documentElement;\nroot.dataset.js = '';\n",
    "search/page.js": """\
import { say } from "./words.js";
say("page");
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = async ({ data }) => {
  say(data);
  const { late } = await import("./late.js");
  late();
};
""",
    "search/late.js": """\
import { say } from "./words.js";
export function late() {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => say(`late ${data}`);
}
""",
    "search/words.js": "/** Say `text` where everybody sees it. */\n"
    "export function say(text) {\n  document.body.append(`${text}；`);\n}\n",
    "search/worker.js": 'import { openIndex } from "./client.js";\nopenIndex().then((words) => postMessage(words));\n',
    "search/client.js": "export async function openIndex() {\n  return (await import('./store.js')).words;\n}\n",
    "search/store.js": 'export const words = "专利";\n',
}
STYLES = {
    "site.css": '@layer base, components, print;\n\n@import url("base.css") layer(base);   /* elements */\n'
    '@import url("components/tag.css") layer(components);\n@import url("print.css") layer(print) print;\n',
    "base.css": "/* a reason */\nbody {\n  margin: 0;\n}\n",
    "components/tag.css": ".tag {\n  color: red;\n\n  &:hover { inset-inline: 0; }\n}\n",
    "print.css": ".tag {\n  display: none;\n}\n",
}


@pytest.fixture(scope="session")
def esbuild():
    """Return the path of the esbuild program that npm has installed."""
    return find_esbuild(ROOT / "node_modules/@esbuild")


@pytest.fixture
def theme(tmp_path):
    """Write the templates, scripts, stylesheets and tokens above to a folder `theme` and return it."""
    folder = tmp_path / "theme"
    for name, text in [
        ("static/css/tokens.css", TOKENS),
        *((f"templates/{name}", text) for name, text in TEMPLATES.items()),
        *((f"static/js/{name}", text) for name, text in SCRIPTS.items()),
        *((f"static/css/{name}", text) for name, text in STYLES.items()),
    ]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
