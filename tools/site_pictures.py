"""A hook of the site: pictures in the colours of the page, and no links to what is not on it."""

from __future__ import annotations

import posixpath
import re
from types import SimpleNamespace

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)-light\.png\)")
_BOTH = r"![\1](\2-light.png#only-light)![\1](\2-dark.png#only-dark)"
_ELSEWHERE = re.compile(r"<script[^>]*src=\"https?://[^>]*></script>")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((\.\./[^)#\s]+)\)")


def on_page_markdown(markdown: str, *, page: SimpleNamespace, **_told: object) -> str:
    """Called by MkDocs for every page before it becomes HTML."""
    folder = posixpath.dirname(page.file.src_uri)

    def inside(found: re.Match[str]) -> str:
        leads_out = posixpath.normpath(posixpath.join(folder, found[2])).startswith("..")
        return found[1] if leads_out else found[0]

    return _PICTURE.sub(_BOTH, _LINK.sub(inside, markdown))


def on_post_page(output: str, **_told: object) -> str:
    """Called by MkDocs for every finished page: what the theme would fetch from elsewhere is taken out.

    It is a crutch for the search in pages opened from the disk; from a web server the search works without it.
    """
    return _ELSEWHERE.sub("", output)


def on_post_template(output_content: str, **_told: object) -> str:
    """Called by MkDocs for pages that are no Markdown, such as that of a lost link."""
    return _ELSEWHERE.sub("", output_content)
