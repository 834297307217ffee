"""Pelican settings of the preview. `publishconf.py` changes what differs in publication."""

import sys
from pathlib import Path

from jinja2 import StrictUndefined

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))  # so that plugins find each other as plugins.<room>

from plugins.publishing.compiled_templates import CompiledTemplates  # noqa: E402

PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
TIMEZONE = "Asia/Shanghai"
DEFAULT_LANG = "zh-CN"
PLUGINS = [
    "plugins.records",
    "plugins.images",
    "plugins.documents",
    "plugins.assets",
    "plugins.identity",
    "plugins.qr_codes",
    "plugins.search",
    "plugins.cards",
    "plugins.page_data",
    "plugins.calendar",
    "plugins.deadlines",
    "plugins.open_data",
    "plugins.structured_data",
    "plugins.offline",
]
LUNR_JS = str(ROOT / "node_modules/lunr/lunr.min.js")
ESBUILD = str(ROOT / "node_modules/@esbuild")
CARD_FONTS = str(ROOT / "node_modules/@expo-google-fonts/noto-sans-sc")
CARD_CACHE = str(ROOT / ".cache/cards")  # may be deleted at any time
TEMPLATE_CACHE = ROOT / ".cache/templates"  # so may this

PUBLISH = False  # True leaves out drafts, future pages and examples
TODAY = None  # "2026-11-23" for a build as of that day; None is the date in the zone of site.yml
SITEURL = ""
FEED_DOMAIN = "https://portal.invalid"  # replaced by the address in site.yml
RELATIVE_URLS = True  # else modules and data load at one address only

# Records are pages; dated kinds are articles.
PAGE_PATHS = ["pages", "records"]
ARTICLE_PATHS = ["notices", "bulletins"]
STATIC_PATHS = []  # plugins.images and plugins.documents publish what pages name, and nothing else
IGNORE_FILES = ["README.md", ".*"]
PAGE_ORDER_BY = "order_key"
ARTICLE_ORDER_BY = "reversed-order_key"
PAGE_TRANSLATION_ID = None  # two kinds may use one slug; they are not translations
ARTICLE_TRANSLATION_ID = None
WITH_FUTURE_DATES = True  # records decide by TODAY, not by Pelican's clock
DEFAULT_PAGINATION = False

# Nothing derived: lists are written pages, so Pelican makes no index, archive, tag or author pages.
DIRECT_TEMPLATES = ["urlset", "robots", "manifest"]
URLSET_SAVE_AS = "sitemap.xml"
ROBOTS_SAVE_AS = "robots.txt"
MANIFEST_SAVE_AS = "manifest.webmanifest"
TEMPLATE_EXTENSIONS = [".html", ".xml", ".txt", ".webmanifest"]
CATEGORY_SAVE_AS = TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
CATEGORIES_SAVE_AS = TAGS_SAVE_AS = AUTHORS_SAVE_AS = ARCHIVES_SAVE_AS = ""

FEED_ALL_ATOM = "feeds/all.atom.xml"
CATEGORY_FEED_ATOM = "feeds/{slug}.atom.xml"
FEED_ALL_RSS = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TAG_FEED_ATOM = None

# Pelican's templates neither escape nor complain unless told to.
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "bytecode_cache": CompiledTemplates(TEMPLATE_CACHE, ROOT),
}
LOAD_CONTENT_CACHE = False
CACHE_CONTENT = False
LOG_FILTER = []
