"""A page of the manual as HTML of the kind that a rich-text view shows: tables, anchors, links within the manual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from annotator.manual.library import Library, Place
from annotator.manual.pages import Page

if TYPE_CHECKING:
    from markdown_it.token import Token

SCHEME = "manual:"
"""Links within the manual begin with it: "manual:manual/judging.md#decide"."""

Picture = Callable[[str, str], tuple[str, int, int] | None]
"""Asked for a page's name and a picture's link: an address that the view knows, with width and height."""

_EDGE = '<span style="font-size: 7px">&nbsp;</span>'
_PLAIN = {
    "paragraph": "p",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "blockquote": "blockquote",
    "tr": "tr",
    "th": "th",
    "td": "td",
    "strong": "b",
    "em": "i",
}


def page_html(library: Library, page: Page, picture: Picture) -> str:
    """The body of a page. Nothing of the page is taken as HTML except line breaks."""
    return "".join(_Writer(library, page, picture).blocks(page.tokens))


class _Writer:
    def __init__(self, library: Library, page: Page, picture: Picture) -> None:
        self._library = library
        self._page = page
        self._picture = picture
        self._open_links: list[bool] = []

    def blocks(self, tokens: Sequence[Token]) -> list[str]:
        return [self._block(token) for token in tokens]

    def _block(self, token: Token) -> str:
        kind, _, side = token.type.rpartition("_")
        if token.type == "inline":
            return self._inline(token.children or ())
        if kind == "heading":
            if side == "close":
                return f"</{token.tag}>"
            return f'<{token.tag}><a name="{escape(str(token.attrGet("id") or ""))}"></a>'
        if kind == "table":
            return '<table class="grid" cellspacing="0" width="100%">' if side == "open" else "</table>"
        if token.type in ("fence", "code_block"):
            # A ground behind the whole block needs a table: by itself it would end with each line.
            text = escape(token.content.rstrip("\n"))
            return f'<table class="code" cellspacing="0" width="100%"><tr><td><pre>{text}</pre></td></tr></table>'
        if token.type == "hr":
            return "<hr>"
        if kind == "paragraph" and token.hidden:
            return ""
        if kind in _PLAIN:
            return f"<{_PLAIN[kind]}>" if side == "open" else f"</{_PLAIN[kind]}>"
        return ""

    def _inline(self, tokens: Sequence[Token]) -> str:
        return "".join(self._piece(token) for token in tokens)

    def _piece(self, token: Token) -> str:
        kind, _, side = token.type.rpartition("_")
        if token.type == "text":
            return escape(token.content)
        if token.type == "code_inline":
            # Small blanks at both ends make room within the ground; a line never breaks inside of a key.
            text = escape(token.content)
            return f"<code>{_EDGE}{text.replace(' ', '&nbsp;') if len(text) < 24 else text}{_EDGE}</code>"
        if token.type == "softbreak":
            return " "
        if token.type == "hardbreak" or (token.type == "html_inline" and token.content.startswith("<br")):
            return "<br>"
        if token.type == "image":
            return self._image(token)
        if kind == "link":
            return self._link(token) if side == "open" else "</a>" if self._open_links.pop() else ""
        if kind in _PLAIN:
            return f"<{_PLAIN[kind]}>" if side == "open" else f"</{_PLAIN[kind]}>"
        return ""

    def _link(self, token: Token) -> str:
        target = str(token.attrGet("href") or "")
        place = self._library.target(self._page.name, target)
        outside = target.startswith("https://")
        self._open_links.append(place is not None or outside)
        if place is not None:
            return f'<a href="{escape(link_to(place))}">'
        return f'<a href="{escape(target)}">' if outside else ""

    def _image(self, token: Token) -> str:
        told = escape(token.content)
        found = self._picture(self._page.name, str(token.attrGet("src") or ""))
        if found is None:
            return f"<i>{told}</i>"
        address, width, height = found
        return f'<img src="{escape(address)}" width="{width}" height="{height}" alt="{told}">'


def link_to(place: Place) -> str:
    """The address of a place of the manual, as links in the HTML have it."""
    anchor = f"#{quote(place.anchor)}" if place.anchor else ""
    return f"{SCHEME}{quote(place.page)}{anchor}"


def place_of(address: str) -> Place | None:
    """The place that such an address means; None for another address."""
    if not address.startswith(SCHEME):
        return None
    page, _, anchor = address.removeprefix(SCHEME).partition("#")
    return Place(page=unquote(page), anchor=unquote(anchor))
