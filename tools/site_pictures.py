"""A hook of the site: pictures in the colours of the page, and no links to what is not on it."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from types import SimpleNamespace

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)-light\.png\)")
_BOTH = r"![\1](\2-light.png#only-light)![\1](\2-dark.png#only-dark)"
_ELSEWHERE = re.compile(r"<script[^>]*src=\"https?://[^>]*></script>")
_SEARCH = Path(__file__).with_name("site_search.js").read_text("utf-8")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((\.\./[^)#\s]+)\)")


def on_page_markdown(markdown: str, *, page: SimpleNamespace, **_told: object) -> str:
    """Called by MkDocs for every page before it becomes HTML."""
    folder = posixpath.dirname(page.file.src_uri)

    def inside(found: re.Match[str]) -> str:
        leads_out = posixpath.normpath(posixpath.join(folder, found[2])).startswith("..")
        return found[1] if leads_out else found[0]

    return _PICTURE.sub(_BOTH, _LINK.sub(inside, markdown))


def on_post_page(output: str, **_told: object) -> str:
    """Called by MkDocs for every finished page: what the theme would fetch from elsewhere gives way to our own.

    It is what lets the search work in pages that are opened from the disk.
    """
    return _ELSEWHERE.sub(lambda _found: f"<script>{_SEARCH}</script>", output)


def on_post_template(output_content: str, **_told: object) -> str:
    """Called by MkDocs for pages that are no Markdown, such as that of a lost link."""
    return on_post_page(output_content)
